import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Tone: politeness piled up, casual and stiff words. */
export const tone = {
  // Each phrase is counted by itself, so "thanks" and "thank you" stand together.
  'courtesy-word': {
    phrases: [
      {
        find: '(thank you|thank you so much|thank you very much|thanks|thanks so much|thank u|many thanks|thx|much appreciated)',
      },
      { find: '(please|pls|plz)', instead: [''] },
      { find: 'kindly', instead: ['please', ''] },
      { find: '(sorry|apologize|apologise|apologies|apology|apologizing|apologising)' },
      { find: '(sincerely|sincere|sincerest)', instead: [''], except: ['^[yours] sincerely', 'sincerely [yours|,] $'] },
      { find: '(truly|really)', instead: [''] },
      { find: '(very|extremely|incredibly|immensely|terribly)', instead: [''] },
      { find: '(absolutely|totally|completely)', instead: [''] },
      { find: '(deeply|dearly|warmly|humbly|wholeheartedly|profoundly|graciously)', instead: [''] },
      { find: '(awesome|amazing|fantastic|wonderful|perfect|excellent|brilliant|lovely|superb)' },
      { find: '(grateful|appreciate|appreciated|thankful)' },
      { find: '(valued|esteemed|dear|respected) (customer|customers|guest|sir|madam|client|member|friend)' },
      { find: '(my|our) (pleasure|honour|honor|privilege)' },
    ],
    except: [
      'yours truly',
      "(not|isn't|wasn't|very) (really|very|completely|absolutely|totally) _",
      'very (first|next|last|same)',
    ],
  },
  intensifier: {
    phrases: [
      '(so|very|truly|really|deeply|sincerely|sincere|sincerest|deepest|extremely|terribly|incredibly|profoundly|humbly|most)',
    ],
  },
  apology: {
    phrases: [
      '(sorry|apologize|apologise|apologies|apology|apologizing|apologising)',
      '(regret|regrets|regretfully)',
      '(forgive|pardon|excuse) (me|us|my|our)',
      'beg (your|for) (pardon|forgiveness|understanding)',
    ],
    except: [
      "(no|don't|not|accept your|accept the|appreciate [the|your]|appreciated|there's no|need [for|to|for an]|without|never be) (sorry|apology|apologies|apologize|apologise)",
      "(won't|will not|never|not) regret",
    ],
  },
  'formal-word': {
    phrases: [
      { find: '(dear sir or madam|dear sir madam|dear sirs|to whom it may concern)', instead: ['Hello'], safe: true },
      {
        find: '(hereby|herewith|hereinafter|heretofore|thereof|therein|aforementioned|aforesaid|forthwith)',
        instead: [''],
      },
      { find: '(pursuant to|in accordance with)', instead: ['under'] },
      { find: 'at your earliest convenience', instead: ['when it suits you'] },
      {
        find: '(please be advised that|please be informed that|we wish to inform you that|we would like to inform you that|this is to inform you that|kindly be informed that)',
        instead: [''],
        safe: true,
      },
      { find: 'kindly', instead: ['please'], safe: true },
      { find: 'we regret to inform you that', instead: ['we are sorry that'], safe: true },
      { find: 'do not hesitate to', instead: ['feel free to'], safe: true },
      { find: '(yours faithfully|yours truly|respectfully yours)', instead: ['Best wishes'], safe: true },
      { find: 'with (regard|regards|respect|reference) to', instead: ['about'], safe: true },
      { find: '(henceforth|hitherto|notwithstanding|whilst)', note: 'An informal voice says it in everyday words.' },
    ],
  },
  'informal-word': {
    phrases: [
      { find: '(hey|heya|hiya|yo|howdy|sup)', instead: ['hello'], safe: true, only: ['^(hey|heya|hiya|yo|howdy|sup)'] },
      { find: '(yeah|yep|yup|yea|uh huh|ya)', instead: ['yes'], safe: true, except: ['(fo|see) ya'] },
      { find: '(nope|nah)', note: 'A formal voice says what is possible instead.' },
      { find: 'gonna', instead: ['going to'], safe: true },
      { find: 'wanna', instead: ['want to'], safe: true },
      { find: 'gotta', instead: ['have to'] },
      { find: '(gimme|lemme)', instead: [''], note: 'A formal voice writes the words out.' },
      { find: '(kinda|sorta)', instead: ['somewhat'] },
      { find: 'dunno', note: 'A formal voice writes the words out.' },
      { find: '(cuz|coz)', instead: ['because'], safe: true },
      { find: 'u', instead: ['you'] },
      { find: 'ur', instead: ['your'] },
      { find: '(thx|thanx)', instead: ['thank you'], safe: true },
      { find: '(pls|plz)', instead: ['please'], safe: true },
      { find: '(asap)', instead: ['as soon as possible'], safe: true },
      { find: '(btw|fyi)', instead: [''] },
      { find: '(lol|lmao|rofl|omg|haha|hahaha|hehe|idk|imo|tbh|ngl)', instead: [''] },
      { find: '(no worries|no prob|no probs|no biggie)', instead: ['you are welcome'] },
      { find: '(cheers|ta)', instead: ['thank you'], only: ['^(cheers|ta)'] },
      {
        find: '(folks|guys|dude|bro|buddy|mate|pal|hun|sweetie|darling)',
        instead: [''],
        except: ['(the|these|those|bad|good|nice) (guys|folks)'],
      },
      {
        find: '(awesome|cool|super cool|totally cool|sweet|sick)',
        instead: ['good'],
        only: ['^(awesome|cool|sweet)', "(that's|that is|sounds) (awesome|cool|super cool|sweet|sick)"],
      },
      { find: '(my bad|oops|whoops|oopsie)', instead: ['I apologize'] },
      { find: '(bucks|a ton of|tons of|loads of|a bunch of)', note: 'A formal voice says it in standard words.' },
      { find: 'bye bye', instead: ['goodbye'], safe: true },
      { find: '(see ya|cya|laters|catch you later|ttyl)', instead: ['goodbye'] },
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
