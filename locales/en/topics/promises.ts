import type { Topic, TopicWords } from '../../../src/locale.ts'

const CARE = ['We are taking steps to keep this from coming back.']

/** Promises that nobody can be sure of. */
export const promises = {
  'absolute-promise': {
    phrases: [
      {
        find: '^[and|so|or] never [ever] (be (offline|late|without|out of|bored|stuck|cold|alone|overcharged|lost)|have (a|an|to|any) _|lose _|miss _|worry about _|wait for _|run out|pay (for _|more|full)|get (stuck|lost|charged)|suffer|struggle|deal with _) ...4 again',
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: "(won't|will not|wont) be (a|an|any) (problem|issue|trouble) [ever] again",
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: "(you'll|you will) have no (further|more|other) (problem|problems|issue|issues|trouble|troubles|delays|difficulties) [with _]",
        note: 'Say what you expect, and what you do if it turns out otherwise.',
        except: ['(if|so that|hope) ...2 (you will|you)'],
      },
      {
        find: "(it|that|this|everything|line|app|system|phone) ('ll|will) [all] (work|run|be) [absolutely|totally] (perfectly|flawlessly|perfect|flawless) (from now on|from then on|forever|for good|always|again)",
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: '(no|zero) chance of (it|this|that|them|anything|another _) [_] _',
        note: 'Say what you expect, and what you do if it turns out otherwise.',
        except: ['(no|zero) chance of (it|this|that) (being (changed|refunded|moved|ready)|today|tomorrow)'],
      },
      {
        find: '(we|drivers|couriers|they|engineers) (always|never fail to) (deliver|arrive|come|ship|show up|turn up) ...2 on time',
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: 'say goodbye to ...4 (forever|for good|for ever)',
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: 'impossible [for] (it|this|that|them) to (happen|occur|fail|break|go wrong) [again]',
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: 'i [can|could|do|will|hereby|personally|fully|absolutely|always] (guarantee|promise) [you] [that]',
        only: ['(guarantee|promise) [you] [that] <outcome>'],
        except: ['(guarantee|promise) you will'],
        instead: ['I expect'],
      },
      {
        find: 'i [can|could|do|will|hereby|personally|fully|absolutely|always] (guarantee|promise) you will',
        instead: ['I expect you will'],
      },
      {
        find: 'we [can|could|do|will|hereby|personally|fully|absolutely|always] (guarantee|promise) [you] [that]',
        only: ['(guarantee|promise) [you] [that] <outcome>'],
        except: ['(guarantee|promise) you will'],
        instead: ['we expect'],
      },
      {
        find: 'we [can|could|do|will|hereby|personally|fully|absolutely|always] (guarantee|promise) you will',
        instead: ['we expect you will'],
      },
      { find: '(i|we) guarantee (it|that) $', instead: [''] },
      {
        find: 'guaranteed $',
        only: [
          "(it'll|they'll|he'll|she'll|you'll|that'll) ...8 guaranteed $",
          '(it|they|he|she|you|that|this|driver|parcel|order|team|courier|engineer|refund|money) will ...8 guaranteed $',
        ],
        except: ['(is|are|be|been|was) [fully|always] guaranteed'],
        instead: [''],
      },
      {
        find: "you (can|may) (be|rest|feel) [100|one hundred percent|a hundred percent|absolutely|completely|totally|quite|perfectly|fully] (sure|certain|confident|assured) [that] ...4 (will|would|shall|won't|it'll|they'll|he'll|she'll|you'll)",
        except: ['(sure|certain|confident|assured) [that] (i|we|my team|our team) (will|would|shall)'],
        sentence: ['Let me check how likely this is.'],
      },
      {
        find: '(i|we) [can|could|do|will|hereby|personally|fully|absolutely|always] guarantee',
        except: ['guarantee [you|him|her|them] (nothing|no|neither|none|very little|little)'],
        note: 'Say what you will do yourself, and by when.',
      },
      {
        find: "(you have|you've got|you can have) my (word|guarantee|promise) [on (it|that)] [that] (it|this|that|they|he|she|(the|your|these) _)",
        except: ['(word|guarantee|promise) [on (it|that)] [that] (this|that) (i|we)'],
        note: 'Say what you will do yourself, and by when.',
      },
      {
        find: "(i'll|we'll|i will|we will) [personally] (guarantee|promise) [you] [that]",
        note: 'Say what you will do yourself, and by when.',
      },
      {
        find: '(i can assure you|we can assure you|i assure you|we assure you|rest assured|be assured) [that]',
        only: [
          '(i can assure you|we can assure you|i assure you|we assure you|rest assured|be assured) [that] <outcome> ...3 will [definitely|certainly] <arriving>',
          "(assure you|assured) [that] (it'll|they'll|you'll) [definitely|certainly] <arriving>",
          "(assure you|assured) [that] ...4 (never|won't|will not) (happen|occur|be repeated)",
          '(assure you|assured) [that] (it|they|this|that) will $',
          "(assure you|assured) [that] (he'll|she'll|they'll|we'll|he will|she will|they will|our _ will|the _ will) (fix|solve|find|repair|mend|sort) _",
        ],
        instead: [''],
      },
      {
        find: "[it|this|that|problem|issue|mistake|error|delay|incident] [certainly|definitely|surely|will] (never|won't|will not|wont|shall not|is not going to|isn't going to) [ever|again] (happen|happens|occur|occurs|reoccur|recur|recurs|be repeated) [ever] [again]",
        only: [
          '(happen|happens|occur|occurs|repeated) [ever] again',
          '(reoccur|recur|recurs|be repeated)',
          'never [ever|again] (happen|happens|occur|occurs)',
        ],
        sentence: CARE,
      },
      {
        find: "(you|you'll) [will] (never|not ever) (have|experience|face|see|encounter) ...4 (problem|problems|issue|issues|trouble|delay|delays|error|errors|this) [with (it|this|that|us|them)] [ever] again",
        sentence: CARE,
      },
      {
        find: 'nothing (can|could|will) [ever|possibly|really] (go wrong|get lost|break|be lost|be hacked)',
        note: 'Say what you expect, and what you do if it turns out otherwise.',
        sentence: ['Let me look for the best way to help you with this.'],
      },
      {
        find: "(you'll|you will) never [ever] (lose|worry|have to worry|miss|run out|experience|face|overpay|lack|struggle|have (a|any|to)|see|get|suffer|be (without|late|disconnected|overcharged|disappointed)) ...6 again",
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: '[and] (i|we) promise',
        only: [
          "(you'll|it'll|they'll|you will|it will|they will|this will|that will|won't|(parcel|package|order|refund|money|replacement|delivery|item|payment|technician|engineer|driver) (will|should|is)) ...10 (i|we) promise $",
        ],
        instead: [''],
      },
      {
        find: '(completely|totally|absolutely|entirely) (risk-free|risk free|foolproof|fail-safe|unbreakable|hack-proof)',
        note: 'Name the facts or the terms instead.',
      },
      {
        find: "(you'll|you will|you won't|you will not|you're not going to) [never] [ever|again] (have|see|experience|get|face|suffer|lose|miss|hear|notice|need|feel) (another|a single|a thing) _",
        only: ["(you'll|you will) never _", "(you won't|you will not|you're not going to) ...3 (a single|a thing) _"],
        sentence: CARE,
      },
      {
        find: '(definitely|certainly|absolutely|surely|undoubtedly|for sure) will',
        only: ['(definitely|certainly|absolutely|surely|undoubtedly|for sure) will <arriving>'],
        except: ['(i|we|team|colleague|colleagues) (definitely|certainly|absolutely|surely|undoubtedly|for sure) will'],
        instead: ['should'],
      },
      {
        find: "(will|it'll|they'll|that'll|all) be (approved|accepted|granted|fixed|solved|delivered|perfect|reversed|on time) [_] [_] [,] (don't worry|no worries|rest assured|not to worry|trust me|don't you worry)",
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: 'will (definitely|certainly|absolutely|surely|undoubtedly|for sure|most certainly|without fail|without a doubt|without any doubt)',
        only: [
          'will (definitely|certainly|absolutely|surely|undoubtedly|for sure|most certainly|without fail|without a doubt|without any doubt) <arriving>',
        ],
        except: [
          '(i|we|team|colleague|colleagues) will (definitely|certainly|absolutely|surely|undoubtedly|most certainly)',
        ],
        instead: ['should'],
      },
      {
        find: "(it'll|they'll|you'll|he'll|she'll) (definitely|certainly|absolutely|surely|undoubtedly|for sure|most certainly)",
        only: [
          "(it'll|they'll|you'll|he'll|she'll) (definitely|certainly|absolutely|surely|undoubtedly|for sure|most certainly) <arriving>",
        ],
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: '(you will|you are|you are going to) (definitely|certainly|absolutely|surely|undoubtedly|most certainly) (get|receive|have|win|pass|be (refunded|paid|compensated|reimbursed|accepted|approved|upgraded))',
        except: ['(if|when|whether) ...3 (definitely|certainly|absolutely|surely)', 'have to'],
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: '(without fail|no matter what|come what may|come hell or high water|mark my words|you can bet on it|on my life)',
        only: [
          "(without fail|no matter what|come what may|come hell or high water|mark my words|you can bet on it|on my life) [,] (it|it'll|it will|they|they'll|they will|you|you'll|you will|he'll|she'll|the (parcel|package|order|delivery|driver|courier|engineer|refund|money|replacement|technician|plumber)|your (parcel|package|order|delivery|refund|money|replacement|card|ticket|tickets)) _",
        ],
        except: ['(i|we|rain|rain or) ...4 (without fail|no matter what|come what may)'],
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: "(it'll|they'll|you'll|he'll|she'll|we'll) <arriving> ...4 (for sure|for certain|without fail|no matter what|guaranteed|without a doubt|come what may)",
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: 'will <arriving> ...4 (for sure|for certain|without fail|no matter what|guaranteed|without a doubt|without any doubt|come what may)',
        except: ['(i|we|know|says|team) ...6 for sure'],
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: '100 (sure|confident|positive)',
        instead: ['confident'],
        except: [
          "(not|isn't|aren't|wasn't) 100 (sure|confident|positive)",
          "(if|unless|make|be) [you|you're|you are] 100 (sure|confident|positive)",
        ],
      },
      {
        // Said of people and of facts.
        find: '100 certain',
        instead: ['as good as certain'],
        except: ["(not|isn't|aren't|wasn't) 100 certain", "(if|unless|make|be) [you|you're|you are] 100 certain"],
      },
      {
        find: '100 (guaranteed|guarantee|safe|secure|reliable|risk free|risk-free|effective|satisfaction|success|waterproof and|accurate|error free|error-free|foolproof|hack-proof|hackproof|bulletproof|leak-proof|leakproof|watertight|unbreakable|fail-safe|failsafe|fraud-proof|scam-proof|tamper-proof|idiot-proof)',
        note: 'Name the facts or the terms instead.',
        except: ['money-back', 'money back', '100 (satisfaction|secure) (guarantee|checkout|payment|payments)'],
      },
      {
        find: '(guaranteed|certain|bound) to',
        instead: ['expected to'],
        only: ["(is|are|be|it's|they're|you're|that's|i'm|absolutely|almost) (guaranteed|certain|bound) to _"],
        except: ["(not|isn't|aren't|wasn't|legally|contractually|honour|feel) (guaranteed|certain|bound) to"],
      },
      {
        find: '(guaranteed|sure|certain|bound) to',
        only: [
          '(guaranteed|sure|certain|bound) to (arrive|work|get|reach|come|succeed|solve|fix|resolve|last|pass|win|save|be (there|here|fixed|solved|resolved|delivered|ready|refunded|with you|working|repaired|approved|back|on time|done|in stock|sorted))',
        ],
        instead: ['expected to'],
        except: ["(make|be|making|not|isn't|aren't|are you|for) (sure|certain|guaranteed) to"],
      },
      {
        find: "(hand on heart|you have my word|on my life|cross our hearts|come hell or high water|come rain or shine|no ifs or buts|no ifs no buts|no ifs and buts|no ifs and no buts|i give you my word|we give you our word|mark my words|cross my heart|that's a promise|i swear) [that|on it|on that]",
        instead: [''],
        note: 'Say what you will do yourself, and by when.',
        except: ['i swear (by|in|at|like)'],
      },
      {
        find: '(fix|fixed|fixes|solve|solved|solves|resolve|resolved|resolves|sort|sorted|cure|cured|end|ended|gone|over|done|stop) ...4 once and for all',
        note: 'Say what you will do yourself, and by when.',
      },
      {
        find: '(can|could|will|shall) never [ever] (be (hacked|lost|stolen|late|leaked|damaged|down|broken into|delayed|wrong|rejected|refused|misused)|fail|break down|crash|go (wrong|down|offline|up)|rise|increase|stop working|let you down|run out)',
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: "(don't worry|no worries|not to worry|trust us|relax|rest easy|never fear) [,] [it|it'll|it's|this|that|they|they'll|your _|the _|you'll|you] (will|'ll|is going to|are going to|going to|'s going to) [all|surely|definitely] be (approved|accepted|granted|fixed|solved|delivered|refunded|paid|perfect|fine)",
        only: [
          "(don't worry|no worries|not to worry|trust us|relax|rest easy|never fear) ...5 be (approved|accepted|granted|fixed|solved|delivered|refunded|paid|perfect|fine) $",
        ],
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: "(no doubt about (it|that)|no question about (it|that)|you can (count|bank|bet) on (it|that)|(zero|no) risk (at all|whatsoever)|zero risk|nothing can go wrong|what could go wrong|absolutely foolproof|never let you down|won't ever (break|fail|let))",
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: "(there is|there's) [absolutely|simply|just|literally] (no way|zero chance|no chance) [that] (it|this|that|you|they|anyone|anybody|your _|the _|our _) [ever] (will|'ll|won't|can|could|would)",
        except: ['no way (to|of|for)', '(no way|no chance) [that] (you|your _) (can|could) (know|have known)'],
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: "(it|this|that|they|these) (will|'ll) never [ever] (break|fail|crack|leak|fade|crash|rust|wear out|stop working|run out|let you down|go wrong|fall apart)",
        note: 'Name the facts or the terms instead.',
      },
      {
        find: "(it|this|that|which|system|service|product|app|device|courier) (always works|never fails|never breaks|works every time|cannot fail|can't fail|can't go wrong|cannot go wrong|is never late|is always on time)",
        note: 'Name the facts or the terms instead.',
      },
      {
        find: "(it'll|you'll|they'll|he'll|she'll|that'll) 100 [percent] (<arriving>|get|have|receive|be|refund|pay|accept|approve|deliver|send|replace|call|come|love|like|win|happen|help)",
        note: 'Name the facts or the terms instead.',
      },
      {
        find: '100 [percent]',
        only: [
          "100 [percent] [,|:] (it|it'll|they|they'll|this|that|that'll|he|he'll|she|she'll|you'll|(your|the|that) _) [will] <arriving>",
          "100 [percent] [,|:] (it|they|this|that|he|she|(your|the|that) _) ('ll|will) [all] _",
        ],
        except: ['100 [percent] [,|:] (it|they|that|this|you) will be (fully|completely)'],
        note: 'Name the facts or the terms instead.',
      },
      {
        find: '(will|shall) 100 [percent]',
        only: [
          '(will|shall) 100 [percent] (<arriving>|get|have|receive|be|refund|pay|accept|approve|deliver|send|replace|call|come|love|like|win|happen|help)',
        ],
        except: ['(i|we) (will|shall) 100'],
        instead: ['should'],
      },
      {
        find: '(refund|delivery|success|approval|arrival|results|satisfaction|quality) (is|are) [fully|completely|absolutely|always] guaranteed',
        // A term that holds for certain orders.
        except: [
          'guaranteed (for|on|with|if) (orders|bookings|items|purchases|parcels|members|all|every|any|customers|you order|you book|ordered|placed)',
        ],
        note: 'Name the facts or the terms instead.',
      },
      {
        find: 'i promise $',
        only: [
          "(it|this|that|they|it'll|he|she|that'll|won't|you'll|problem|issue|parcel|order|refund|engineer|driver|everything|nothing) ...7 i promise $",
        ],
        instead: [''],
        except: [
          "(i'll|i will|i won't|we'll|we will|we won't|i'm|i am|i have|i've) ...8 i promise",
          "(it's|that's|this is|it doesn't) ...4 (easy|quick|worth|not hard|simple|painless|hurt|bite) ...3 i promise",
        ],
      },
      {
        find: '^[yes|yep|sure] (without a doubt|without any doubt|no question|beyond doubt|beyond any doubt|100 (yes|sure|guaranteed)) $',
        note: 'Say what you expect, and what you do if it turns out otherwise.',
      },
      {
        find: "(you'll|you will) never [ever] (have to|need to) (worry|think|wait|call|deal|complain|contact|chase) ...5 again",
        note: 'Say what you will do yourself, and by when.',
      },
      {
        find: '(trust me|believe me)',
        instead: [''],
        except: ['(trust|believe) me (to|with|on|when|if|that)', "(don't|not|you|to|can) (trust|believe) me"],
      },
    ],
    except: [
      'guarantee [you] nothing $',
      'guarantee [you] nothing (but|at|here|yet|though|however|as|until|before)',
      '(<cannot>|<wont>|<dont>|not|nobody can|no one can|nor|neither|never) [_] (guarantee|promise|say|confirm|assure you) ...6 (definitely|certainly|surely|for sure|100|guaranteed|without fail)',
      '(if|wish|whether|unless|until|that|what|where|hope|which) (i|we) [can|could|do|will] (guarantee|promise)',
      '(satisfaction|price|lifetime|money-back|money back|best price|year|day) guarantee',
      'guarantee (period|card|certificate|form|number|fund|your (booking|reservation|room|reservations) with)',
      '(credit card|debit card|card|deposit) ...4 guarantee',
      'guarantee ...4 (with|by) ...2 (card|deposit)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
