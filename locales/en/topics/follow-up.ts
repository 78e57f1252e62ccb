import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Sending elsewhere, and following up. */
export const followUp = {
  'move-private': {
    phrases: [
      {
        find: '(send|shoot|drop|slide|write|throw|leave|pop|sending|shooting|dropping) ...4 <private-message>',
        except: ['(send|sending|shoot|drop|shooting) you', 'thank* ...5 sending', '(after|when|since) you ...2 send'],
      },
      'dm (us|me)',
      {
        find: 'dm',
        except: [
          '(your|the|a|my|our|via|by|in|through|over|that|this|per|another|any|each|every|on|no) [quick|new|last] dm',
          '(i|we|will|can|could|may) [also|then] dm you',
          'dm (means|stands|is)',
        ],
      },
      {
        find: '(message|inbox|msg|pm) (us|me)',
        except: ['(e-mail|email|text|chat|phone|voice) message'],
      },
      'send (us|me) [over] a [quick] message',
      '(send|shoot|drop|pop|ping) (us|me) [over] a [quick] (pm|msg)',
      {
        find: '(via|by|in|through|over|to|into) [a|our|the|your|my] <private-message>',
      },
      'check [out] your <private-message>',
      '(a|one) <private-message> away',
      '(in|to|into|via|through) [a] private [secured|secure] (chat|conversation|channel|link|thread)',
      '(chat|talk|speak|message|continue|discuss|connect|help|assist|carry on) ...4 (in private|privately|offline|behind the scenes)',
      '(take|taking|move|moving|bring|bringing|get|switch|switching) (this|that|it|things|the conversation|our (chat|conversation)) (offline|private|privately|in private|into private|to private|to a private|out of the public)',
      '(contact|write to|write|talk to|speak to) (us|me) (privately|in private)',
    ],
    except: [
      '(has|have) respond ...3 <private-message>',
      '(received|answered|replied|responded|sent|resent|resend|replying|responding|answering|seen|saw|messaged|contacted|reached out|followed up|following up|follow up|been in touch|be in touch) ...4 <private-message>',
      '(got|have|see|read|found) (your|the|that|this) <private-message>',
      "(i|we) [have|'ve] [just] got (your|the|that|this) <private-message>",
      "(i|we) ['ll|will|can] [gladly|now|then|also] (reply|respond|answer|follow up|get back|write|continue|contact) ...4 <private-message>",
      'thank* [you] [so much|very much] for ...3 <private-message>',
    ],
  },
  'send-elsewhere': {
    phrases: [
      "(please|pls|kindly|just|you can|you could|you may|you might|you should|you need to|you'd need to|you would need to|you'd have to|you would have to|you'll need to|you'll have to|you will have to|best to|better to|best|you'd better|you had better|you're best) [please|also|directly|just|to] (raise|take|bring|address|discuss|clear|settle|sort) (it|this|that|the (issue|matter|problem|complaint)|your (issue|complaint|claim|case)) [up|out] [directly] with (the|your|our|their) _",
      "(you'd|you would|you'll|you will|you) [just|simply] (need|have) to [please|directly|also] (get hold of|get on to|get onto|ring|phone|call|contact|speak (to|with)|talk to|write to|email|e-mail|chase|ask) (our _|their _|your (bank|provider|airline|hotel|insurer|supplier|landlord|local _|account manager|isp|carrier|employer|agent)|the [_] (team|staff|people|department|desk|shop|office|manufacturer|courier|seller|airline|bank|branch|supplier|carrier|store|hotel|provider|insurer|agency|retailer|vendor|post office|depot|engineers|landlord|driver|maker))",
      "(best|better|easiest|quickest|simplest|try|you're best|you'd be better off|you are better off|you're better off) [to|just|simply|off] (email|e-mail|emailing|e-mailing|ring|ringing|phone|phoning|call|calling|write to|writing to|contact|contacting|ask|asking|speak to|speaking to|talk to) (them|our _|the _|your _|their _)",
      '(handled|dealt with|looked after|done|managed|processed|answered) by (another|a different|our|the) _ [team|department|desk|office] [,|so|and|.] [so|and] [please|you|best|kindly] (please|contact|write|email|e-mail|call|ring|ask|them|to|you) _',
      '(please|kindly|just|you can|you could|feel free to|best) (pop|go|head|drop|nip|come|call|step) back (in|into|to|in to|by) (the|your|our|that|to the|in the) [_] (store|shop|branch|salon|restaurant|office|desk|reception|counter)',
      '(all|the|any|our) [the|of the|our] [latest|_] (info|information|details|updates|news|answers|facts) [about (it|this|that|the _)|on (it|this|that|the _)] (is|are) [all|always|also] (on|in|at|under) (our|the) [_] (page|website|site|app|faq|faqs|status page|blog|twitter|facebook|feed|forum)',
      '^(you can|you could|you may|please|just) [easily|always|just|simply] (check|track|follow|view|change|do|see|manage|look up) (that|it|this|these|them|all that) [yourself|there|directly] (in|on|via|through|at) (our|the) [mobile|online|help|support] (app|<website>)',
      '^[please|kindly|just|simply] [directly|also] <turn-to>',
      '^(hi|hello|hey|hiya) [there] [please|kindly|just|simply|pls] <turn-to>',
      '(please|pls|kindly|just|you need to|you have to|you must|you should|you can|you may|you could|you would need to) (email|e-mail|mail|write to) _ $',
      '(if|should) ...8 , <turn-to>',
      '(for|about|with) _ [_] [_] (please|pls|kindly) (email|e-mail|mail|write to|contact) _ $',
      '^(for|about|with) _ [_] [_] , [please] (email|e-mail|mail|write to|call|ring|phone|contact|visit) _ $',
      "(it's|it is|that's|that is|this is|everything's|everything is|all|details are|answers are) [all|fully|clearly|also] (explained|described|listed|covered|answered|detailed) (in|on|at|under) (our|the) [_] (<website>|faq|faqs)",
      "(it's|it is|that's|that is|this is|they're|they are|everything's|everything is) [all|already] (in|on|under) (our|the) [help|online|support] (website|site|faq|faqs|help centre|help center|help page|help pages|knowledge base|terms|terms and conditions)",
      '(all|our|the) [the|of the|our] [_] (prices|fees|rates|charges|times|hours|timetables|menus|policies|rules|terms|forms|dates|options|offers|deals|vacancies|branches|sizes) (is|are|can be (found|seen|read)) [all|available|up|listed|there] (on|in|at|under) (our|the) [help|online|support] <website>',
      '(all|the|more|that|this|our|full|further) [the|of the|our] (info|information|details|answers|terms|prices|rules|conditions|times|answer) [you need|about _|on _] (is|are|can be (found|seen|read)) [all|available|up|listed|there] (on|in|at|under) (our|the) [help|online|support] <website>',
      "(you'll|you will|you can|you could|you should) [also|easily|always] (find|see|read|get|look up) (that|it|this|these|them|the answer|all [of] (that|this|it|the (info|information|details))|everything|all you need|more|details|the info|the details|the information|answers) [you need] (on|in|at|under) (our|the) [help|online|support] <website>",
      '(please|pls|kindly|try|feel free to|you can|you may|you could|you might|you should|you need to|you would need to|you will need to|you must|you have to|need to|have to|may want to|might want to|best to|better to|recommend|recommend you [to]|suggest|suggest you [to]|advise you to|encourage you to|ask you to|like you to|have you|can you|could you|would you|welcome to|and|then|or) [please|directly|also|just|kindly|try|trying|always|either] <turn-to>',
      '(best|easiest|quickest|fastest|simplest|better) ...3 (is|would be|bet is) [just|simply|probably|always] [to] [just|simply|directly] <turn-to>',
      '(suggest|recommend|advise|advised|worth|try|best|easiest|consider) (giving (us|them|our _|the _|our _ _|the _ _) a (call|ring|shout|buzz|bell)|(ringing|phoning|calling|emailing|e-mailing) (us|our|the|them)|chatting (to|with) (us|our|the|them)|(popping|dropping|going|stopping|calling) (in|into|by|to) (to|your|our|the|a|any|one))',
      '^[please|kindly|just|simply|hi|hello|hey|you can|you could|feel free to] (pop|drop|come|stop|nip|head|swing|call|go) [on|along|down|over] (in|into|to|by|in to|over to|down to) (our|the|a|your|any|one of our) [local|nearest|nearby|closest|next|_] (store|stores|branch|branches|shop|shops|office|desk|dealer|centre|center|station|salon|clinic)',
      '(please|kindly|just|simply|you can|you could|you may|feel free to|want to|need to|like to) (pop|drop|come|stop|nip|head|swing|call) [on|along|down|over] (in|into|to|by|in to|over to|down to) (our|the|a|your|any|one of our) [local|nearest|nearby|closest|next|_] (store|stores|branch|branches|shop|shops|office|desk|dealer|centre|center|station|salon|clinic)',
      '(have|going) to [please|directly|also|just] <turn-to>',
      '(have|did) you [had a chance to|have a chance to|try to|tried to] (address|addressed|raise|raised|bring|brought|speak|spoken|discuss|discussed|talk|talked|take it up|mention|mentioned) ...2 (with|to) [the|our|your|a] _',
      '(refer|referring|redirect) you to _',
      '(our|the) (chat|phone|support|help|customer|service|sales|billing|accounts|returns|claims|technical|tech|web|baggage|care) [service|care|services|support] (team|department|desk|colleagues|specialists) (will|can|would|should) [be able to|be happy to|gladly|best|all] (help|assist|answer|advise|sort)',
      '(please|pls|kindly|just|you can|you may|you should|you will need to|you need to) [also] (submit|file|raise|create|report|fill in|fill out) ...4 (in|via|through|on|using|with) (the|our|your) [_] (app|website|site|portal|form|help centre|help center)',
      '(we|i) can be reached ...4 (here|at|on|by|via)',
      "(i'd|we'd|would|to|i would|we would) (like|love|be happy) to get you (speaking|talking|in touch|connected|over) ...3 (to|with) _",
      '(always|we) (welcome|love|value) [your] (suggestions|feedback|ideas|comments) ...3 (here|at|on)',
      '(leave|submit|post|give) [us] [your] (feedback|suggestion|suggestions|idea|ideas|comments|question|request) ...8 (here|link|forum|forums|website|page|form)',
      '(try|please|just|simply|kindly) (asking|ask|post|posting|search|searching|enquire|enquiring) (in|on) (the|our|your) [_] [_] (forum|forums|community|group|board|subreddit)',
      '(see|ask|find) (an|a|your|the|any) [local|nearest|airport|store|gate|nearby] (agent|store|branch|office|manager|dealer|retailer|shop)',
      '(asking|ask) (for|to speak to|to talk to) (the|a) (manager|supervisor)',
    ],
    except: [
      '(thank*|thanks|glad|happy|pleased|sorry) ...3 (contacting|calling|reaching|visiting|speaking|visit|call|contact)',
      "(i|we|they|he|she|team|someone|colleague) (will|'ll|can|shall|could) [also|then|gladly] (call|contact|reach|email|visit)",
      '(tried|trying|attempt*|able) to (call|contact|reach|email|speak|visit)',
      "(don't|do not|never|cannot|can't|no need to|needn't|without having to) <turn-to>",
      '(reach out|get in touch|contact us|contact me|call us) again',
      '(speak|talk|chat|speaking|talking|chatting) (to|with) you',
      '(reach|contact|call|phone|email) them (at|on|by|under|via|with)',
      "(will|we'll|i'll|they'll) ...6 (and|or) [also] <turn-to>",
    ],
  },
  'look-elsewhere': {
    phrases: [
      '^[please|kindly|just|simply] <look-at>',
      '(please|pls|kindly|try|feel free to|you can|you may|you could|you might|you should|you need to|need to|have to|may want to|might want to|recommend|suggest|advise you to|encourage you to|can you|could you|would you|and|then|or) [please|also|just|kindly|try|always] <look-at>',
      '(i|we) (would|strongly|highly|also|always) (recommend|suggest|advise) (checking (on|our|the|your|out|with|in)|looking (at|in|on|through|up)|visiting (our|the|this) ...2 <website>|following|reading) _',
      "(we'd|i'd) (recommend|suggest|advise) (checking (on|our|the|your|out|with|in)|looking (at|in|on|through|up)|visiting (our|the|this) ...2 <website>|following|reading) _",
      '^[for|to] [get|find|see] (more|further|additional) (info|information|details|help|assistance|instructions|updates) ...4 (please|visit|check|see|click|here|at)',
      '(find|see|read|get|check out) ...2 (more|further|additional|the) (info|information|details|help|answer) [on|about|regarding] ...3 (in|at|here|on) _',
      '(refer|referring|direct|directing) you to (our|the|this) ...2 <website>',
    ],
    except: ["(don't|do not|never|cannot|can't|no need to|needn't|without having to) <look-at>"],
  },
  'look-at-link': {
    phrases: [
      '^[please|kindly|just|simply|pls] (visit|see|check|check out|read|go to|refer to|use|fill in|fill out) _',
      '(please|pls|kindly|you can|you may|you could|info|information|details) [also|just] (visit|see|check|check out|read|go to|refer to|use|fill in|fill out) _',
    ],
    except: [
      // Not looked at: the thing itself is done there.
      'use (this|the|that) [_] (link|button|code|page|form|label) ...3 to (reset|choose|set|change|confirm|cancel|pay|book|rebook|reschedule|download|print|upload|sign|verify|activate|join|renew|redeem|unlock|install)',
    ],
  },
  'report-elsewhere': {
    phrases: [
      '(tell|give|send|write|show) (us|me) [some|a bit|a little] (more|further|additional|the|your|details|about|what|a message|a note)',
      '(provide|share|include|submit|fill|leave|send|report|add|enter|post) ...4 (details|information|info|issue|concern|concerns|form|this|experience|request|details here|it)',
      '(hear|learn|know|find out) [a bit|a little] more [about|on|of|regarding|from you]',
      '(fill us in|let (us|me) know more)',
      '(look|looking|chat|connect|connecting|speak|speaking|assist|assisting|help|address|discuss|work|follow up|continue|get started|get this|going on) ...8 here',
      'details here',
      'started here',
      '(request|arrange|book|schedule) (a|your) (call|callback|call back|call-back|chat) ...3 (here|below)',
    ],
  },
  'help-wish': {
    phrases: [
      "(i'd|we'd|i would|we would|i|we) [really|definitely|certainly|always|absolutely|also|do] (love|like|want|hope|be happy|be glad|need|try|strive|care|aim|work|value|take) _",
      '(for|to) (more|further|better|additional|immediate|quicker|faster) (help|assistance|info|information|details|support) _',
      '(happy|glad|here|ready|eager|want|love|like|able) to [be able to|further|better] (help|assist|look|check|follow|work|take|review|connect|discuss|chat|support|listen|make|see|get)',
      "(let's|lets|let us|let me) [get|work|take|look|see|dig|team|figure|fix|sort|go|make|chat|meet|start|dive] _",
      "(i|we) ('ll|will|can|could) [definitely|certainly|absolutely|gladly|totally|surely|always] [be happy to|be glad to|be able to] [further|better] (help|assist|look|check|take|see|review|work|sort|get|go|continue|connect|chat|talk|dive|dig|figure|fix|voice|meet|be|do|follow|discuss|make|investigate|try)",
      '(sorry|apolog*|regret*|frustrat*|inconvenien*|disappoint*|upset*|concern*|annoy*|sadden*|unfortunate|bummer|yikes|oh no|uh oh|ouch|sad|hate|trouble)',
      '(understand*|hear you|hear that|hear this|know how|know that|feel you|take ...4 seriously|important to us|matters to us|means a lot)',
      "(that|this|it) ('s|is|does|sounds|doesn't|isn't|does not|is not|shouldn't|must) [really|so|very|definitely|certainly|never|not] (sound|look|good|right|great|fun|ideal|ok|okay|be|concerning|strange|odd|weird|terrible|awful|happen|seem)",
      '(thank*|thx|appreciate*|glad|welcome|cheers)',
      '(keep us (posted|updated|in the loop)|let us know|let me know|look forward|looking forward|reach out|right place|our team can|we look forward|rest assured|stay tuned)',
      '(got it|gotcha|ok|okay|sure|of course|absolutely|certainly|great|awesome|perfect|alright|no worries|no problem|agreed|interesting|cool|wow)',
      "(we|our) (are|'re) [all] (here|ears)",
      '(have a (great|good|nice|wonderful|lovely) _|take care|best wishes|kind regards)',
    ],
  },
  'how-to-question': {
    phrases: [
      '(how|where) (do|can|could|should|would|might|to|does|did|may) [i|we|you|one|someone|_] _',
      '(help|guide|assist*|info|information|advice|instructions) [me] (with|regarding|about|on|changing|setting|for) [the|my|a|how] _',
      '(way|steps|instructions|link) to _',
    ],
    except: [
      'how (do|can|could|would) you (sleep|guys sleep|explain|call|justify|let|expect|dare|not)',
      'how do [i|we] (know|feel)',
    ],
  },
  'where-to-turn': {
    phrases: [
      '(which|what) (e-mail|email|number|address|department|team|office|branch|desk|person|site|page|form|channel) [address|number] (should|can|do|could|must|shall|to) (i|we|write|call|contact|use|turn)',
      '(who|whom) (do|can|should|could|would|to|must) [i|we] [have to|need to] (contact|speak|talk|call|email|write|ask|turn|complain|see|reach|message|dm)',
      '(can|could|may|should|shall) (i|we) (dm|call|email|phone|message|pm|contact|speak|talk)',
      "(what|where) (is|'s|are|can|do) ...3 (number|email|address|contact|phone|department|helpline)",
      '(number|email|address|phone|contact) (i|we|that i|to) (can|could|should|call|contact|write|ring)',
      '(how|where) (can|do|could|should) (i|we) (contact|reach|get in touch|speak|talk|call|complain|get hold|get through|report)',
      {
        find: '(dm|message|call) me',
        except: [
          "(they|he|she|who|it|never|didn't|don't|not|won't|wouldn't|kept|keeps|keep) [could|would|will|should|can|did|had to|just] (dm|message|call) me",
        ],
      },
      '(give|tell|provide|send|have|is there|need|know) ...5 (number|email|helpline|help center|help centre|help page|contact details|contact form)',
    ],
  },
  'ask-privately': {
    phrases: [
      '(delete|erase|remove|deleting|removing|erasing|take down) (your|the|that|this) [last|previous|public] (tweet|post|message|comment|reply|tweets)',
    ],
  },
  'more-help': {
    phrases: [
      '(if|should|when|whenever|in case) ...6 (help|assistance|question|questions|trouble|issues|issue|concerns|persist*|problem|problems|work|works|anything|continues|else|further|again|still)',
      "(if|should|in case|unless) ...6 (back|by then|not|isn't|hasn't|haven't|doesn't|don't|didn't|returns|return|reoccurs|later|needed|required|necessary)",
      '(if|whenever|when) you [ever|should] (need|want) (us|me|it|that|one|more|anything|a hand|help|assistance|support|advice|a chat|someone|somebody|to (chat|talk))',
      '(for|with) ...3 in [the] future',
      '(message|dm|contact|tweet|write) (us|me) again',
      '(with|w|for) any [further|more|other|additional] (questions|question|concerns|help|assistance|issues)',
    ],
  },
  praise: {
    phrases: [
      '(kind|nice|lovely|positive|great|sweet|good) (words|feedback|comments|remarks|message)',
      '(compliment*|kudos|praise*|shout-out|shoutout|shout out|recognition|love|thumbs up)',
      '(amazing|awesome|excellent|fantastic|brilliant|wonderful|superb|outstanding|delicious|lovely|the best|so helpful|very helpful|well done|great (job|service|experience|work|staff|crew|team|flight))',
      '(hats off|props to|big thanks to|huge thanks to)',
      '^how (kind|lovely|sweet|nice|wonderful)',
      "(is|are|was|were|he's|she's|it's|they're|you're|been) [all|both|so|really|just|very|absolutely|always] (great|kind|brilliant|fab|fabulous|sweet|wonderful|helpful|friendly|patient|a star|stars|a legend|legends|a gem)",
    ],
    except: [
      "(not|isn't|wasn't|hardly|nothing|aren't|never|less than) ...3 (amazing|awesome|excellent|fantastic|brilliant|wonderful|great)",
    ],
  },
  'reference-name': {
    phrases: [
      '(reference|ref|ticket|case|claim|incident|complaint|dispute|tracking|confirmation|request|service request|trace|report) [number|no|nr|id|code|is|:|reference|#] [is|:|for this|for your records]',
    ],
  },
  'reference-coming': {
    phrases: [
      '(send|receive|get|email|e-mail|text|message|find|sending|sent|emailed|share|give) ...5 (reference|case number|ticket number|ticket id|case id|claim number|incident number|confirmation)',
    ],
  },
  rebuttal: {
    phrases: [
      "(as|like) (i|we) ['ve|have] [already|previously|just|repeatedly] (said|stated|explained|mentioned|told you|advised|informed|pointed out|written)",
      "(i|we) ['ve|have] [already|previously|repeatedly|just] (explained|told you|stated|clarified|made clear|answered|given you the facts)",
      "(that|this|it) ('s|is) [simply|just|absolutely|entirely|completely|clearly|plainly] (not true|untrue|incorrect|false|not correct|not accurate|inaccurate|not the case|not what happened|wrong|not right|nonsense|unfair|a misunderstanding)",
      "(that|this|it) (isn't|wasn't|was not) [simply|quite|actually] (true|correct|accurate|the case|what happened|right|fair)",
      "(you|you're|you are) [are|were|'re] [simply|just|clearly|quite|still] (mistaken|incorrect|wrong|misinformed|misunderstanding|confused|not correct|not right)",
      "(i|we) (disagree|don't agree|do not agree|beg to differ|dispute that|reject that|stand by|must correct|have to correct|have to disagree|cannot agree|can't agree)",
      '[our|the] (facts|records|terms|logs|system) [are|clearly|still|do|both] (clear|show|shows|state|say|speak|remain|confirm)',
      '(contrary to|in fact you|actually you|again [,] (this|that|it|we|our|the|you|as))',
      '(no one|nobody) [here] [ever] (said|promised|told|claimed) _',
      "(we|i) (never|didn't|did not) (say|said|promise|promised|tell|told|claim|claimed) _",
      "^no [,] (we|i|it|they|that|this|the _|our _) (didn't|did not|haven't|have not|wasn't|was not|isn't|is not|don't|do not|weren't|were not|never) _",
      'information is (correct|accurate|right)',
      "(we're|we are|i'm|i am) [really|certainly|simply] not (liars|lying|a liar|thieves|stealing|robbing|scammers|scamming|a scam|ignoring|hiding|avoiding|cheating|crooks|idiots|at fault|to blame|wrong|making)",
      "no [,] (we're|we are|i'm|i am|it's|it is|that's|that is|they're|they are) not $",
      '(please|kindly) [just|do] (read|re-read|reread|check|see|consult) (the|our|your) [_] (terms|contract|order page|small print|policy|description|agreement|terms and conditions) [again|carefully|first]',
      '(the|our|this|that) [_] (fee|price|term|rule|charge|deadline|condition|cost|amount) (is|was) [clearly|plainly|also] (in|on|stated|listed|written|part of|mentioned|shown) (the|our|your|in|on) _',
      '(our|the) (decision|position|answer|policy) (is final|stands|remains|has not changed|will not change)',
    ],
  },
  provocation: {
    phrases: [
      '(liar|liars|lie|lies|lying|lied|scam|scammers|scammer|crook|crooks|thief|thieves|steal|stealing|stole|fraud|cheat|cheats|cheating|idiot|idiots|clown|clowns|joke|pathetic|useless|ridiculous|disgrace|disgraceful|shame|shameful|garbage|trash|rubbish|bullshit|bs|nonsense|shady|incompetent|stupid|morons|moron|laughable|excuses|excuse|hypocrites|robbed|robbing|rip off|ripoff|ripping|rude|lazy|worst)',
      '(wtf|lol|lmao|yeah right|sure you|whatever|nice try|bla bla|blah)',
      "(you|you're|you are|your) ...3 (don't care|do not care|wrong|incorrect|not listening|avoiding|dodging|hiding|full of|making it up)",
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
