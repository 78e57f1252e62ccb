import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Words with which an agent gives up or makes little of the matter. */
export const helplessness = {
  helplessness: {
    phrases: [
      {
        find: "[there is|there's|theres|there isn't] (nothing|anything|not much|not a lot|little) [more|else|further] [that] (i|we|anyone|anybody) (can|could|are able to|am able to) do",
        sentence: ['Let me look at what I can do for you.'],
        except: [
          "(if|is|let (me|us) know if) [there is|there's|there] anything [more|else|further] [that] (i|we) (can|could) do",
          "[is there|if there is|if there's|there is|there's|see if there is] anything [more|else|further] [that] (i|we) (can|could) do",
        ],
      },
      {
        find: "(i|we) (can't|cannot|can not|cant|couldn't|could not|won't be able to|am not able to|are not able to|am unable to|are unable to) (help|assist) [you]",
        sentence: ['Let me look at what I can do for you.', 'Let me find somebody who can help you with this.'],
        except: [
          "(can't|cannot|cant|couldn't) help (but|it|noticing|wondering|feeling|thinking|loving)",
          "(if|when|sorry|in case|unless) ...4 (can't|cannot|cant|couldn't|could not) (help|assist)",
        ],
      },
      {
        find: "^[sorry|unfortunately|afraid] (can't|cannot|cant|couldn't|unable to) (help|assist) [you]",
        sentence: ['Let me look at what I can do for you.'],
        except: ["(can't|cannot|cant|couldn't) help (but|it|noticing|wondering|feeling|thinking|loving)"],
      },
      {
        find: "(<we-are> not [_] (responsible|liable|accountable) for|(i|we) (cannot|can't|can not|cant) be (held|made) (responsible|liable|accountable) [for]|(i|we) (accept|take|assume|bear) no (responsibility|liability) [for])",
        note: 'Say what you do where it happens all the same.',
      },
      {
        find: "^[well|sorry|so|yeah|no|um|unfortunately|look] (i|we) (don't|do not|dont) (deal with|handle|look after|get involved in|get involved with) (that|this|those|these|such _|any of (that|this)) [sort of thing|kind of thing|here|in this (department|team|office)]",
        sentence: ['Let me find the right person for you.'],
        except: [
          '(deal with|handle|look after) (that|this|those|these|such _|any of that) (on|for|by|until|after|at|before|under|outside|with|over|lightly|in (the|our|my|a|your|store|branch)) _',
        ],
      },
      {
        find: '(outside|outside of) (our|my) (control|influence)',
        sentence: ['Let me look at what I can do for you.'],
      },
      { find: "i'm unable to (help|assist) [you]", sentence: ['Let me look at what I can do for you.'] },
      {
        find: "(i|we) (can't|cannot|can not|cant) do (anything|much|a thing)",
        sentence: ['Let me look at what I can do for you.'],
      },
      {
        find: '(<it-is>|this|that) not (my|our) (department|job|responsibility|problem|fault|area|concern|business|team)',
        sentence: ['I am glad to put you in touch with the right team.'],
      },
      {
        find: '(<it-is>|this|that|they|it) not (us|ours) [mate|sorry|i am afraid|here|unfortunately|at all] $',
        sentence: ['I am glad to put you in touch with the right team.'],
        except: [
          '(if|whether|call|caller|mail|email|e-mail|text|message|number|site) ...2 (<it-is>|is|was) not (us|ours)',
        ],
      },
      {
        find: 'not us $',
        only: [
          '(be|is|are|was|were|with|to|ask|contact|handle|handles|does|do|by|for) [the|your|a|their|them|him|her] ...3 not us $',
        ],
        except: [
          '(from|by|why|if|whether|for|to|with) not us',
          'not us ?',
          '(call|caller|mail|email|e-mail|text|message|number|site) [_] (is|was) not us',
        ],
        sentence: ['I am glad to put you in touch with the right team.'],
      },
      {
        find: '<we-are> [only|just|merely] (the|a|an) (marketplace|platform|middleman|reseller|messenger|agency|call centre|call center|chat team|broker|intermediary|booking site|ticket agent)',
        only: ['<we-are> (only|just|merely) (the|a|an)'],
        sentence: ['Let me see what I can do for you.'],
      },
      {
        find: "you ('d|would|will|'ll) [just|then] (have|need) to (take|bring) (it|that|this|those|them) up with",
        sentence: ['Let me see what I can do for you.'],
      },
      {
        find: '(i|we) have [absolutely|really] nothing to do with',
        sentence: ['I am glad to put you in touch with the right team.'],
        except: [
          'nothing to do with (this|that|the) [_] (scam|email|e-mail|message|text|call|site|page|offer|ad|advert)',
        ],
      },
      {
        find: "(i|we) (don't|do not|didn't|did not) make the (rules|rule|prices|laws|decisions)",
        sentence: ['Let me see what I can do for you.'],
      },
      {
        find: "(isn't|is not|isnt|not) [really|exactly] something (i|we) [can] (deal with|handle|take care of|look after|get involved (in|with))",
        sentence: ['I am glad to put you in touch with the right team.'],
        except: ['not something (i|we) (can|could) handle alone'],
      },
      {
        find: '^[sorry|well|but|and|look] not (my|our) (fault|mistake|doing|error|concern) $',
        sentence: ['Let me see what I can do for you.'],
      },
      {
        find: "(<it-is>|that's) [entirely|really|solely|your own] your [own] (responsibility|business|lookout|look-out) $",
        sentence: ['Let me see what I can do for you.'],
      },
      {
        find: '^[sorry|well|um] not (my|our) (area|remit|business|call|patch|field|side|circus|circus not my monkeys|baby|bag|headache)',
        sentence: ['I am glad to put you in touch with the right team.'],
      },
      {
        find: "(not|isn't) (my|our) (department|job|problem|responsibility|concern)",
        sentence: ['I am glad to put you in touch with the right team.'],
      },
      {
        find: '((above|over|beyond) (my|our) (pay grade|paygrade|head|authority|station|remit)|out of (my|our) (hands|control)|beyond (my|our) control|my hands are tied|our hands are tied|not in my power|not (up to|down to) me|i just work here)',
        sentence: ['Let me look at what I can do for you.'],
      },
      {
        find: '<we-are> not (allowed|authorized|authorised|permitted) to',
        sentence: ['Let me ask a colleague who can decide this.'],
      },
      {
        find: 'nothing to do with (me|us|(my|our) (department|team|side|office|store|shop|branch|job))',
        sentence: ['I am glad to put you in touch with the right team.'],
      },
      {
        find: "(i|we) (don't|do not|dont|haven't got|haven't|have no) [have] [the|any] time (for (that|this|you|it|such)|to (do|deal|check|look|explain|help|call|go|sit|discuss|read|answer))",
        sentence: ['Let me see when I can do this for you.'],
        except: ['(if|when|that|until|in case) (i|we) _', 'no time to lose'],
      },
      {
        find: "(you'll|you will|you'd|you) [just|simply|then] (need|have) to (do|sort|fix|find|handle|arrange|organise|organize|figure|work|deal with|take care of|look after|change|check|look up) (that|it|this|them|those) [out|up] (yourself|by yourself|on your own)",
        sentence: ['Let me see what I can do for you.'],
        except: [
          "(do|don't|if|not|never|that|when|won't) ...2 (need|have) to _",
          "(do|don't|if|not|never|that|when) (you|you'll|you will) _",
        ],
      },
      {
        find: '(works|work|working|fine|worked|ok|okay|no problem) [just|perfectly] [fine|well|ok] for (everyone|everybody|all [our|the] (others|other _)) [else]',
        only: ['for (everyone|everybody) else', 'for all [our|the] other _'],
        sentence: ['Let me look at this together with you.'],
      },
      {
        find: '<it-is> all (i|we) can (do|tell you|say)',
        sentence: ['Let me see what else I can do for you.'],
        except: ['if <it-is> all'],
      },
    ],
  },
  downplaying: {
    phrases: [
      {
        find: '(i|we) (have to|must|want to|will|need to) be [perfectly|completely|quite|totally|brutally] (honest|frank) [with you|here] [that]',
        instead: [''],
      },
      {
        find: "(you'll|you will|you'd|you) (just|simply) have to (wait|be patient|live with|put up with|accept|make do|deal with|get used to|lump it)",
        sentence: ['Let me see what I can do for you.'],
        except: ['(if|do|all|so|that|not) you (just|simply) have to'],
      },
      {
        find: "(i|we) [have|'ve] already (gave|given|told|answered) [you] (that|this|it) [once|twice|before|above|below] $",
        sentence: ['Let me go through it with you once more.'],
      },
      {
        find: "you [will|'ll|just|simply] (need|have) to [just] (wait|be patient) (like (everybody|everyone|all|the rest)|your turn|and see)",
        sentence: ['Let me check how long this will take.'],
      },
      {
        find: '(as|like) (stated|mentioned|said|explained|advised) in (my|our) (previous|last|earlier|first) (email|e-mail|mail|message|reply|letter)',
        instead: [''],
      },
      { find: 'let me stop you [right] (there|here)', sentence: ['I see; let me look at this together with you.'] },
      {
        find: '^(obviously|clearly) [,]',
        only: [
          '^(obviously|clearly) [,] you (need|have to|must|should|can|cannot|will|were|are not|did)',
          "^(obviously|clearly) [,] you (can't|didn't|aren't|haven't|don't)",
        ],
        instead: [''],
      },
      { find: '^with [all|the greatest|the utmost|due] respect ,', instead: [''] },
      { find: '^no (offence|offense|disrespect) [but|,]', instead: [''], except: ['no (offence|offense) taken'] },
      {
        find: "^[and|but|so|well] (to be [perfectly|completely|quite|totally|brutally] (honest|frank) [with you]|honestly|frankly|quite frankly|frankly speaking|honestly speaking|with all due respect|in all honesty|let's be (honest|realistic|frank))",
        instead: [''],
      },
      {
        // Within a sentence, the "and" in front goes on with it.
        find: "(to be [perfectly|completely|quite|totally|brutally] (honest|frank) [with you]|honestly|frankly|quite frankly|frankly speaking|honestly speaking|with all due respect|in all honesty|let's be (honest|realistic|frank))",
        instead: [''],
      },
      {
        find: 'actually',
        only: [
          "actually ...5 (no|not|none|never|nothing|can't|cannot|cant|couldn't|don't|doesn't|didn't|isn't|aren't|wasn't|won't|wouldn't|unable|unavailable|wrong|only|have to|need to|must|supposed|should (not|be|have|wait|call|contact))",
          "(no|not|don't|doesn't|isn't|aren't|can't|cannot) actually",
          'actually [_] (unsuccessful|failed|declined|rejected|refused|sold out|fully booked|booked out|booked up|out of stock|too late|expired|incorrect)',
          "(is|are|was|were|it's|that's|they're) actually (closed|full|shut|down|gone|late|delayed)",
        ],
        instead: [''],
      },
      {
        find: "(as|like) (i|we) [have|'ve] [already|just|previously|also|clearly|repeatedly] (said|told you|mentioned|explained|stated|wrote) [this morning|this afternoon|earlier|earlier today|before|already|yesterday|last week|last time|on the phone|in my last email|in my last message|several times|many times|twice]",
        instead: [''],
      },
      {
        find: '(as|like) (i|we) (already|previously) [have] (said|told|mentioned|explained|stated|wrote)',
        instead: [''],
      },
      {
        find: '(as|like) (already|previously|repeatedly|clearly) (said|stated|mentioned|explained|advised|told|informed|indicated|discussed|communicated)',
        instead: [''],
      },
      {
        find: '(as per|per) (my|our) (last|previous|earlier) (email|e-mail|mail|message|reply|note|chat|response)',
        instead: [''],
      },
      {
        find: '(as|like) (stated|mentioned|said|explained|advised) (before|earlier|above|previously|already)',
        instead: [''],
      },
      {
        find: "(i|we) [have|'ve] already (told you|said|explained [that|this|it])",
        sentence: ['Let me go through it once more with you.'],
      },
      {
        find: '(calm down|calm yourself|chill out|stay calm|relax)',
        sentence: ['I understand how frustrating this is.'],
        except: [
          '(enjoy|sit back|and|to|just sit|can|lie down) [and|,] relax',
          'relax (and|,) (enjoy|unwind)',
          'relax in',
          'relax at',
          'relax by',
        ],
      },
      {
        find: '<it-is> [really|just|only|simply] (not (a|that|such a) big [of a] deal|no big deal|not that (bad|hard|difficult|serious|important))',
        sentence: ['I understand that this matters to you.'],
      },
      {
        find: "(it'll|it will|they'll|they will|he'll|she'll) (come|arrive|be there|be ready|happen|get there|get done) when (it|they|he|she) (comes|come|arrives|arrive|does|do|gets there|get there|happens|is|are|gets done)",
        sentence: ['Let me check how long this will take.'],
      },
      {
        find: '(it takes|they take|these things take|this takes) as long as (it takes|they take|it needs)',
        sentence: ['Let me check how long this will take.'],
      },
      {
        find: 'you are (overreacting|exaggerating|being (difficult|unreasonable))',
        sentence: ['I understand how frustrating this is.'],
      },
      {
        find: "you're (overreacting|exaggerating|being (difficult|unreasonable))",
        sentence: ['I understand how frustrating this is.'],
      },
    ],
    except: [
      '(if|can) i be (honest|frank)',
      // Before praise.
      '(honest|frank|honestly|frankly) ...10 (the best|wonderful|great|impressed|impressive|love|loved|brilliant|excellent|amazing|delighted|fantastic|beautiful|my favourite|my favorite|a pleasure)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
