import type { Topic, TopicWords } from '../../../src/locale.ts'

/** What makes up for a refusal: a step, an offer, what there is instead. */
export const wayOn = {
  'positive-step': {
    phrases: [
      // Done already, or there in its place.
      "(so|and so|but|and) (i|we) [have|'ve] [just|already|now] (made yours|moved|changed|sent|booked|added|fixed|switched|ordered|arranged|credited|reset|extended|replaced|upgraded|approved|refunded|swapped|reserved|processed|waived|reopened|overrode|overridden|made (the|it|that|this|your|an)) _",
      '(the|our|its|a) (new|newer|latest|current) (one|model|version|edition|plan|range|line) (does|costs|has|works|is|comes|offers|can|fits|will) _',
      'you can [also|still|always|then] (chat with|message|write to|reach) us (here|in (the|this) chat|online|any time|anytime|all day|every day|day and night|round the clock|around the clock)',
      {
        find: '(please|pls|kindly)',
        except: [
          "(please|pls|kindly) (understand|accept|be advised|note|know|bear|be patient|be aware|be assured|rest assured|forgive|excuse|do not|don't|wait|be informed|stop)",
        ],
      },
      {
        find: '(i|we) (can|could|may) [also|still|certainly|definitely|of course|gladly|happily|always|however|instead|absolutely|then] _',
        except: [
          '(i|we) (can|could) (see|only|confirm|tell|understand|imagine|not|assure|hear|say|do nothing|offer no|find no|find none|see no|only tell)',
          '(that|anything|what|which|as|than|if|nothing|where|something|all|wish|so|how) (i|we) (can|could)',
          '(if|hope) (i|we) (can|could)',
        ],
      },
      '(driver|courier|postie|engineer|branch|store|shop|hotel|office|depot|concierge|reception|front desk|venue|school|doctor|nurse|clinic|seller|manufacturer) can [also|still|instead|always|then] (leave|bring|deliver|hand|help|swap|take|hold|print|issue|call|ring|collect|drop|replace|do|change|refund|book|arrange|offer|accept|check)',
      '(i|we) (can|could) only (tell you they|offer|suggest|recommend|book)',
      {
        find: "(i'll|we'll|ill|i will|we will|i am going to|i'm going to|we are going to|we're going to|i shall|let me|let us|let's|lets|allow me) [also|still|certainly|definitely|gladly|be happy to|be glad to|go ahead and|now|just|try to|see if|quickly] _",
        except: [
          "(i'll|we'll|i will|we will) (have to|need to|not|never|be unable|see you|be closed)",
          'let me (know|tell you|be)',
          'let us know (if|should)',
        ],
      },
      "(i'd|we'd|i would|we would|<we-are>|will) [more than|always|very|also] (love|like|glad|happy|pleased|delighted|gladly) to",
      {
        find: "you (can|could|may|might|are able to|are welcome to|will be able to|will find|'ll find|may wish to|might want to|may want to|would be able to) [also|still|always|however|instead|either|certainly] _",
        except: [
          '(that|anything|nothing|something|what|where|if|how|as|hope|before|until|so) you (can|could|may|might|are|will)',
          'you (can|could|may|might) (see|imagine|not|only)',
        ],
      },
      "^[so|but] [here is|here's] what you can [still|also] (do|try)",
      '(try|trying) _',
      "what (i'd|we'd|i would|we would|i can|we can|you can|you could) [usually|suggest|recommend|offer|do] [you|now|instead] (do|is) [is] _",
      "(i'd|we'd|i would|we would) (go with|go for|pick|choose|book|opt for|rebook|order|take|cancel and) _",
      "you ('ll|will|would|'d) [just|only|then] need to _",
      '(instead|alternatively|alternative|alternatives|workaround)',
      'another (option|time|day|date|hotel|place|way|one|room|area|restaurant|size|color|colour|model|product|flight|train|slot|store|branch|colleague|team|solution|possibility|choice|_)',
      'other (option|options|dates|date|times|hotels|places|rooms|restaurants|areas|sizes|colors|colours|models|products|flights|trains|ways|stores|choices|guesthouses|guest)',
      '(different|nearby|similar|next best|closest|nearest) _',
      '(perhaps|maybe)',
      '(might|may|would|could|should) (be|suit|fit|work) [a] (more|better|good|of interest|for you|closer|ideal|perfect|right)',
      '(how about|what about|would you (like|consider|prefer|mind|care|be interested|be willing|want)|shall (i|we)|do you want|did you want|want (me|us) to|should (i|we)|may (i|we)|could you|can you|are you (interested|open|flexible)|do you have)',
      "(i|we) [would|'d|can|do|also|highly|strongly] (recommend|suggest|advise|propose)",
      {
        find: "(i|we) [have|'ve|was able to|were able to|am able to|just|also|did|already] (booked|found|sent|asked|forwarded|passed|reserved|requested|ordered|escalated|reported|opened|created|refunded|issued|arranged|put|added|changed|moved|upgraded|placed|scheduled|get|got|find|book|secure|secured|raised|logged|informed|notified|contacted|emailed)",
        except: ['(i|we) [have] (checked|found|got|added) ...4 (no|not|none|nothing)'],
      },
      // "I cannot waive it, so I have split it over two bills."
      "(so|therefore|instead) (i|we) (have|'ve|am|are|'m|'re) [just|already|now|also] _",
      '(shop|store|seller|hotel|airline|bank|partner|branch|supplier|garage|courier|publisher|landlord|agency|consulate) ...5 (will|can|does) [that|it|so|this] [for you] $',
      '(was|were|am|are) able to',
      '(i|we) [are|am] [currently|actively|already] (working on|looking into|checking|investigating|arranging|preparing)',
      "(we're|i'm) [currently|actively|already] (working on|looking into|checking|investigating|arranging|preparing)",
      '(working on|working to|looking into)',
      '(room|rooms|place|places|hotel|hotels|one|ones|store|stores|branch|branches|shop|shops|team|desk|bus|train|coach|version|model|service|app|plan|rate|ticket) [there|below|above|opposite|nearby|upstairs|downstairs] (do|does|take|takes|has|have|accept|accepts|sell|sells|stock|stocks|allow|allows|offer|offers) [them|it|that|those|so|dogs|pets] (though|however)',
      "(she'll|he'll|they'll|it'll) [also|then|still|soon] (ring|call|get|contact|be (able|back|here|there|ready|in touch)|reach|text|email|write|help|find|let|look)",
      '^(give|send|tell|text|show|drop|bring|ask) (me|us|your|the|for)',
      '(someone|somebody|team|colleague|colleagues|agent|specialist|expert|representative|they|he|she|manager|department|technician) (will|is going to|can|shall) [also|gladly|soon] (get|contact|call|reach|be|look|help|reply|email|write|assist|review|investigate|let)',
      '(keep an eye|stay tuned|check back|sign up|subscribe|head [over] to|follow)',
      {
        find: '(visit|contact|call|reach out|dm|message|email|e-mail|write to|get in touch|speak|talk|click|fill|go to|choose|select|reply|check out|stop by)',
        except: [
          '(via|by|through|per|over) (email|call|message|dm|e-mail)',
          '(that|the|your|this|a|an|my|our|last|next|first|each|every|enjoy) (visit|contact|call|message|email|e-mail|reply)',
          '(called|contacted)',
        ],
      },
      "(here is|here's|here are|you will find|see here|see below|this link|following link|details here|more info)",
      "(let us know|let me know) (what|which|when|how|your|the|if you (would|'d|want|prefer|are interested|need a|like)|if another)",
      '(back|available|open|opens|reopen|reopens|return|returns|restock|restocked|start|starts|ready|free|from|until|till|by|arrive|arrives|again) [again|in|in stock] [on|in|at|from|the|next|by|this] (<day>|# (days|hours|minutes|weeks|am|pm)|#)',
      '(back|open|opens|reopen|reopens|available|from|until|till|by|on) [on] the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)',
      'in # (days|hours|minutes|weeks|business days|working days)',
      '(free|ready|available|open|back|in) [again] (from|until|till|at) [about] (<number>|half|quarter|noon|midnight)',
      '(credit|gift) (note|card|voucher) (of|for|instead|will|has|is|over)',
      '(free|ready|available|open|back|vacant) [again] in (a few|two|three|four|five|six|ten|fifteen|twenty|thirty|half an|an|a couple of) (minutes|hours|hour|days|weeks)',
      '(upgrade|credit|voucher|discount|refund|replacement|exchange|compensation) (of|for|instead|will|has|is on|can)',
    ],
    except: [
      // The hours of what the customer asked for besides; behind a refusal they are what there is.
      'from # [am|pm] (to|until|till|through) #',
      '(<cannot>|<wont>|<isnt>|<dont>|no way|no chance|never|nothing|none) ...7 by (<day>|#)',
      '(<cannot>|<wont>|<isnt>|<dont>|closed|no|nothing|none|full|booked|taken|gone|sold|let|occupied|unavailable) ...6 (by|on|from) the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)',
      // So far off that it helps nobody.
      '(closed|shut|unavailable|booked|full|suspended|sold out|out of stock|paused|off|stopped) ...3 (until|till|from) (january|february|march|april|may|june|july|august|september|october|november|december|next (year|month|spring|summer|autumn|fall|winter|season))',
      '(gone|going|went|go|proceeding|moving forward) with another',
      "(don't|do not|never|cannot|can't|couldn't|not) (visit|contact|call|message|email|try|follow|click|reach)",
      '(thank|thanks|appreciate) ...4 (contacting|calling|visiting|reaching|messaging|contact|call|visit|message|email|writing)',
    ],
  },
  // "Anything else I can look for?" behind a refusal is an offer to look.
  'search-offer': {
    phrases: ['(try|look|looking|find|search|check|browse) _', '(find|search|check|look up) $'],
  },
  // What is on offer instead; counts only behind the refusal.
  alternative: {
    phrases: [
      'from # [am|pm] (to|until|till|through) # [am|pm]',
      '(its|the|their|a) [direct|newer|latest] (successor|successors|replacement|replacements|follow-up model|newer model|new version|newer version) _',
      '(replaced|succeeded|superseded) by _',
      {
        find: '(i|we) (do|only|currently|also|just|still|) (have|offer|see|found|find|carry|stock|provide|accept|support|sell)',
        except: [
          '<it-is> the only _ [that] (i|we) (have|offer|see|found|find|carry|stock|provide|accept|support|sell)',
        ],
      },
      "there (is|are|'s) [only|also|still|just|however|several|many|plenty of] _",
      '(they|these|those|all|both|most|each|everything|either) [else|all|both|do|does] (is|are|has|have|offers|offer|includes|comes|come|start|starts)',
      '(others|some|most|all of|one of|several|many|the rest) _',
      { find: '(only|just) _', except: ['<it-is> the only _'] },
      // How it can be had or paid.
      '<ways> [and _|or _] only [sorry|i am afraid|though] $',
      // "It is 8 pounds a night."
      "(it's|it is|its|they're|they are|that's|that is|is|are|costs|cost) [only|just|about|around] # (a|an|per|each|extra|more|_ (a|an|per|each|extra|more)) ...1",
      '(are|is|r) [both|all|also|still|totally|perfectly|absolutely] (available|open|free|possible|included|fine|ok|okay|accepted|welcome|good|allowed)',
      '(is|are) [just|only|about|right|also|less than|under] ...2 ((minute|minutes|min|mins|metres|meters|miles|mile|km|blocks|block|doors|yards|stops) (away|walk|from here|down the|up the|on foot|by (bus|tram|train|car))|next door|round the corner|around the corner|round the back|at the back|out the back|close by|nearby|across the (road|street)|a (short|five-minute|two-minute|five minute|two minute|ten-minute) walk)',
      "(it's|it is|they're|they are|we're|you'll find (it|them|one)) [all|just|right] (on (the|level|floor)|next to|near|behind|opposite|between|across|upstairs|downstairs|outside|inside) _",
      '(guests|customers|members|passengers|residents|visitors|students|everyone|anyone|everybody|pupils|patients|tenants|one) (can|could|may|are welcome to) _',
      // "Yes", said otherwise.
      '^(done|sorted|all done|all sorted|all set|consider it done|here you go|there you go|no problem|no worries|happy to|gladly|by all means|the more the merrier|you bet)',
      '(gives|gets|lets|allows|saves|brings) you _',
      '(it|this|that|they) [only|just] (costs|cost) [only|just|an extra|another] # _',
      '[but] (first thing|early|later) (tomorrow|today|tonight|on <day>|this (morning|afternoon|evening|week)|next week|in the morning)',
      '(the|its|their) [original|local|main] (maker|makers|manufacturer|manufacturers|publisher|supplier|importer|brand|supermarket|pharmacy|post office|garage|bakery|kiosk) [itself|next door|opposite|round the corner] (has|have|does|do|sells|sell|stocks|stock|offers|offer|takes|take|can)',
      'our (_|_ _|_ _ _) (desk|department|colleague|colleagues|partner|partners|office) (can|will|does|do|handles|handle|takes care|take care|looks after|look after)',
      'our (_|_ _|_ _ _) (branch|store|shop|site|depot|team|hotel|restaurant|outlet|showroom) (has|have|does|do|sells|stocks|offers|takes|accepts|can)',
      '(still|also) (has|have|runs|leaves|takes|offers|sells|works|got|accepts|stocks|does)',
      '(the|our) [_] (next|later|earlier|following|other|# # |#) ...3 (is|has|leaves|runs|opens|starts|costs|goes|comes|departs)',
    ],
  },
  // How it is: behind "No", a correction and no refusal.
  statement: {
    phrases: ["(it|that|this|they|he|she|these|those) (is|are|was|has|have|'s|'re) _"],
    // There are no others.
    except: ['<it-is> the only _'],
  },
  contrast: {
    phrases: [
      '(but|however|though|although|yet|nevertheless|on the other hand|that said|having said that|that being said)',
    ],
    except: [
      "(sorry|regret|afraid|apologize|apologise|apologies) but (i|we|no|not|there|it|it's|this|that|that's|those|these|you|they|unfortunately|rules)",
      'as yet',
      'not yet',
      'yet $',
    ],
  },
  hope: {
    phrases: ['(hope|hopefully|hoping|wish|fingers crossed|with luck|with any luck)'],
    except: ["(i'd|we'd|would|if you|you|may) wish"],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
