import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Refusals and what makes up for them. */
export const refusal = {
  refusal: {
    phrases: [
      {
        find: '^no',
        except: [
          'no ...6 (need|charge|charges|fee|fees|cost|costs|extra|deposit|problem|worries|obligation|longer charge|additional)',
          "no you (don't|won't|do not|will not)",
          'no (one|matter)',
          'no (harm|rush|hurry|pressure|trouble|bother|biggie|sweat|hard feelings)',
        ],
      },
      '^(nope|nah)',
      '(so|unfortunately|<we-are> afraid|sorry|<we-are> sorry) (no|not) $',
      '(unfortunately|<we-are> afraid|<we-are> sorry|sorry) no',
      '^not (at|right|for|yet|currently|available|possible|that i|as far)',
      // Not being able to.
      "(i|we|they|he|she|it|there|hotel|restaurant|team|system|store|stores|shop|airline|agent|place) (was|were|am|are|is|would be|will be|'m|'re|may be|have been|has been) [currently|still] (not able|unable) to",
      '[i|we|they|it|he|she] <cannot> [currently|always|really|simply|just|even|directly] _',
      '<we-are> [currently|still] [just] not (able to|seeing|finding|showing|getting|allowed to|permitted to)',
      '(i|we|they|it|there) <wont> [be] _',
      '<we-are> afraid not',
      'no _ [_] (was|were|has been|have been) (found|handed in|received|recorded)',
      // Not having.
      '(i|we|they|it|he|she|hotel|restaurant|one|ones|place|places|that|which|both|neither|guesthouse|store|stores|shop|unfortunately|sorry|afraid|this|these|those|either) <dont> [currently|actually|even|yet|any longer|really] <have>',
      '<dont> (appear|seem) to (have|be)',
      '(i|we|they|it|he|she|hotel|restaurant|place|which|that|who|store) [currently|unfortunately] (have|has|had|offer|offers|see|sees|find|found|know of|show|shows) no [longer|more] _',
      '(i|we|they|it|hotel|restaurant) no longer _',
      "[there|it] (is|are|was|were|seems to be|seem to be|appears to be|appear to be|will be|'s) no [longer|more] _",
      'there <isnt> [currently] [a|an|any|one|enough]',
      "there (doesn't|don't|does not|do not|didn't|did not) (seem|appear) to be",
      "there [is|are|was|were|'s] none",
      'none (of|in|that|match|matches|matching|available|left|found|with|at|for|meet|meets|near|are|were|is|came)',
      '(sorry|unfortunately|afraid|have|has|had|found|find|see|is|are) none',
      'no [other|more|such|_] [_] (available|left|found|in stock|that match|that matches|that meet|that meets|that fit|matching|open|free|vacant|remaining)',
      'no (hotels|hotel|rooms|room|results|result|matches|match|listing|listings|availability|vacancy|vacancies|tables|table|tickets|options|places|restaurants|trains|taxis|flights|seats|record|records|stock|information|info|openings)',
      '(nothing|nobody|none|no one) (is|was|are|were|else is|of this is) [currently|still] (available|left|free|open|in stock|vacant)',
      {
        find: "(isn't|is not|aren't|are not|wasn't|weren't|doesn't|does not|don't|do not|didn't|won't|will not) _",
        only: [
          "(unfortunately|sadly|regrettably) ...4 (isn't|is not|aren't|are not|wasn't|weren't|doesn't|does not|don't|do not|didn't|won't|will not) _",
        ],
      },
      {
        find: "(isn't|is not|aren't|are not|wasn't|weren't|doesn't|does not|don't|do not|didn't|won't|will not)",
        only: [
          "(isn't|is not|aren't|are not|wasn't|weren't|doesn't|does not|don't|do not|didn't|won't|will not) ...4 <we-are> afraid $",
        ],
      },
      'neither ...3 (nor|has|have|is|are|offers|does|do|of)',
      '(nothing|not anything|not any|nowhere|nobody) (available|left|matching|that match|that matches|that meets|that fits|matches|meets|fits|in|like that|at that|with|for)',
      '(i|we) <dont> [actually] (see|find|have|show|found|locate|know of) (any|anything|one|a|that|it)',
      '(i|we) (could|can) (find|see|offer|get|locate) (no|nothing|none)',
      '(all|every one|both) [of] (the|our|these|those|them) ...3 (are|is|were|have been) [already|now|currently|fully|all] (taken|gone|booked|reserved|occupied|sold|full)',
      {
        find: "(i|we|they|it|that) (doesn't|does not|don't|do not|isn't|is not|aren't|are not|won't|will not|can't|cannot|didn't|did not|haven't|hasn't)",
        only: [
          "(i|we|they|it|that) (doesn't|does not|don't|do not|isn't|is not|aren't|are not|won't|will not|can't|cannot|didn't|did not|haven't|hasn't) (no|sorry|unfortunately|sadly) $",
        ],
      },
      // Not available, not possible.
      '(may|might|could|would) [simply|also|just] not (be|have been) (available|possible|able|offered|included|eligible|covered)',
      "(we|they) [have|had|'ve] [now|temporarily|currently|recently|already] (discontinued|phased out|stopped (selling|offering|making|shipping|serving|taking|accepting|running|stocking)|(turned off|switched off|suspended|paused|shut down|halted) (all|online|new|orders|ordering|delivery|deliveries|bookings|reservations|sales|shipping|shipments|sign-ups|service|services)) _",
      '(i|we|they) (turn|turned|switch|switched) (it|that|this|them) off (for|until|tonight|today|during|because)',
      '[it|this|that|they|these|those] <isnt> [currently|yet|always|presently|actually|going to be] (available|possible|able|offered|supported|included|allowed|permitted|eligible|covered|provided|successful|open|in stock|refundable|transferable|valid|accepted|accessible|an option|something we|compatible|feasible|free|any|there yet)',
      "[it|this|that|they|these|those] (is|are|was|were|be|been|seems|seem|appears|looks|currently|still|also|now|all|be|that's|it's) [currently|already|fully|completely|sadly|unfortunately|now|still] (unavailable|unsuccessful|impossible|sold out|fully booked|booked up|booked out|out of stock|booked solid|full|ineligible|discontinued|closed|at capacity)",
      '(unavailable|unsuccessful|sold out|fully booked|booked up|booked out|out of stock) $',
      "(we're|they're) [currently|already|fully|completely|now|always] (closed|sold out|booked up|booked out|booked solid|fully booked|full|at capacity|out of stock)",
      '(i|we|they) never (have|had|offer|offered|sell|sold|stock|serve|provide|ship|deliver|accept) _',
      '(booking|reservation|attempt|request|order|payment|search) ...2 (failed|unsuccessful|declined|denied|rejected|refused)',
      "(i|we) ('ve| have|) [had to|must|have to] (decline|refuse|reject) _",
      '<wont> (be possible|work|be able|be available|accommodate|allow|accept|refund|replace|ship|cover|let)',
      "(you|customers|guests|passengers) (can't|cannot|can not|may not|must not|are not allowed to|are not permitted to|aren't allowed to) (bring|return|exchange|use|smoke|park|combine|claim|transfer|cancel|change|modify|take|enter|pay|get|have|redeem|keep|add|book|order|request)",
      "(it|they|that|we|i|he|she|this|these|those) (doesn't|does not|don't|do not|isn't|is not|aren't|are not|wasn't|was not|won't|will not|can't|cannot|didn't|did not|haven't|hasn't) $",
    ],
    except: [
      'no (problem|problems|worries|worry|need|rush|hurry|doubt|matter|charge|fee|fees|cost|costs|later than|more than|less than|fewer than|sooner|obligation|commitment|wonder|question|questions asked|hassle|trouble|hidden|additional|extra|surcharge|deposit|penalty|interest|minimum|limit|contract|strings|pressure|biggie|stress|harm|offense|offence|idea|clue)',
      'no #',
      'no (better|greater|finer|nicer|easier|faster|quicker|cheaper) _',
      "(there is|there are|there's|is|with|have|has) no (additional|extra|hidden|further|booking|cancellation|delivery|shipping|annual|monthly|entrance|admission|service) [booking|cancellation|_] (fee|fees|charge|charges|cost|costs)",
      '<cannot> (wait|help but|stress enough|agree more|thank|be happier|be more|recommend [it|them|this|that] enough|go wrong|beat|imagine|complain|say enough|apologize enough|apologise enough|express)',
      "(i|we) couldn't (be|agree|have) [more|been|happier|better]",
      "(don't|do not|dont) (hesitate|worry|forget|mind|mention|be|let|need|you|have to|want|think)",
      "(doesn't|does not|didn't) (matter|hurt|look|sound|seem [to] be right|mean|cost|need|have to|require)",
      "(if|when|whenever|in case|unless|because|whether|once|why|hope|hopefully|since|that you|where|while|until|even though|ensure|sure|so that|until) ...3 (can't|cannot|can not|cant|couldn't|could not|unable|not able|isn't|is not|aren't|are not|don't|do not|doesn't|does not|didn't|did not|wasn't|was not|hasn't|haven't|won't|will not|no|not|none|unavailable|full)",
      "(sorry|apolog*|regret|hear|frustrating|understand|understandable|see|know|noticed|noted|saw|inconvenience|means|if) [that|to hear|about] [that] (you|you're|your|youre) ...5 (can't|cannot|can not|cant|couldn't|could not|unable|not able|isn't|is not|aren't|are not|don't|do not|doesn't|does not|didn't|did not|wasn't|was not|hasn't|haven't|won't|will not|not|unavailable)",
      "you (are|were|'re) (unable|not able)",
      "you're (unable|not able)",
      "(won't|will not|wont) (take|be long|be charged|need|have to|cost|let you down|disappoint|disappointed|regret|be disappointed|be a problem|affect|hesitate|forget|lose)",
      "that's no (good|fun)",
      'that is no (good|fun)',
      "(doesn't|does not|isn't|is not|not|don't|didn't) (sound|look|seem) [so|too|very|like] (good|right|great|fun|ideal|okay|ok|like|correct)",
      "(isn't|is not|not|aren't) (it|that|they|there) ?",
      'not (only|just|at all a problem|a problem|to worry|too late|bad|sure|to mention|yet decided|an issue)',
      '(for|say|said|yes or|answer|a|have|has|had|take|taking|in) no (answer|or|but|time|way|idea|doubt|problem|problems|trouble|objection)',
      'why not',
      'if not',
      'or not',
      '(fully|not) full (refund|name|address|credit|board|english breakfast|price|amount|kitchen)',
      '(is|are|was|be) full (of|name|refund|board|time|service|size)',
      'a full',
      'last but not least',
      'no thanks to',
      "(isn't|is not|not|won't be) [a|an] (problem|issue|bother|trouble)",
      "(haven't|have not|hasn't|has not|didn't|did not|don't|do not) (already|yet) _",
      'no one',
    ],
  },
  'positive-step': {
    phrases: [
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
      '(try|trying) _',
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
        find: "(i|we) [have|'ve|was able to|were able to|am able to|just|also|did|already] (booked|found|sent|asked|forwarded|passed|reserved|requested|ordered|escalated|reported|opened|created|refunded|issued|arranged|put|added|changed|moved|upgraded|placed|scheduled|get|got|find|book|secure|secured|raised|logged|informed|notified|contacted|emailed|checked)",
        except: ['(i|we) [have] (checked|found|got|added) ...4 (no|not|none|nothing)'],
      },
      '(was|were|am|are) able to',
      '(i|we) [are|am] [currently|actively|already] (working on|looking into|checking|investigating|arranging|preparing)',
      "(we're|i'm) [currently|actively|already] (working on|looking into|checking|investigating|arranging|preparing)",
      '(working on|working to|looking into)',
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
      '(back|available|open|opens|reopen|reopens|return|returns|restock|restocked|start|starts|ready|free|from|until|till|by|arrive|arrives|again) [again] [on|in|at|from|the|next|by|this] (<day>|# (days|hours|minutes|weeks|am|pm)|#)',
      'in # (days|hours|minutes|weeks|business days|working days)',
      '(upgrade|credit|voucher|discount|refund|replacement|exchange|compensation) (of|for|instead|will|has|is on|can)',
    ],
    except: [
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
      '(i|we) (do|only|currently|also|just|still|) (have|offer|see|found|find|carry|stock|provide|accept|support|sell)',
      "there (is|are|'s) [only|also|still|just|however|several|many|plenty of] _",
      '(they|these|those|all|both|most|each|everything|either) [all|both|do|does] (is|are|has|have|offers|offer|includes|comes|come|start|starts)',
      '(others|some|most|all of|one of|several|many|the rest) _',
      '(only|just) _',
      '(are|is) (available|open|free|possible|included)',
    ],
  },
  // How it is: behind "No", a correction and no refusal.
  statement: {
    phrases: ["(it|that|this|they|he|she|these|those) (is|are|was|has|have|'s|'re) _"],
  },
  contrast: {
    phrases: [
      '(but|however|though|although|yet|nevertheless|on the other hand|that said|having said that|that being said)',
    ],
    except: ['(sorry|regret|afraid|apologize|apologise|apologies) but', 'as yet', 'not yet', 'yet $'],
  },
  hope: {
    phrases: ['(hope|hopefully|hoping|wish|fingers crossed|with luck|with any luck)'],
    except: ["(i'd|we'd|would|if you|you|may) wish"],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
