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
      '(if|whenever|when) you [ever|should] need (us|me|it|that|one|more|anything)',
      '(for|with) ...3 in [the] future',
      '(message|dm|contact|tweet|write) (us|me) again',
      '(with|w|for) any [further|more|other|additional] (questions|question|concerns|help|assistance|issues)',
    ],
  },
  'pass-on-promise': {
    phrases: [
      'well (pass|forward|escalate|report) (it|this|that|these|your _) [on] [to]',
      '<we-will> (make sure|ensure) [that] (this|it|that|your _) (reaches|gets to|is passed|is shared|is seen|goes to)',
      '<we-will> (pass|passing) ...6 (on|onto|along|to|over)',
      '<we-will> (speak|speaking|talk|talking|have a word|have words|having a word|take (it|this|that) up|discuss (it|this|that)) (to|with) (the|our|my|his|her|their|your) _',
      '<we-will> (share|sharing|raise|bring) ...6 (with|to|up with) [our|the|your|their] _',
      '<we-will> (forward|relay|escalate|report|submit|refer|flag|communicate|feed) [back] (this|that|it|your|the|these|all|any|back|those) _',
      '<we-will> (forward|relay|escalate|report|submit|refer|flag) (this|that|it|these|those)',
      '<we-will> (send|take|put|get|make) ...4 (feedback|comments|concerns|suggestion|suggestions|complaint|this) ...3 (to|over to|across to|forward to|known to|in front of) (our|the|your|their) _',
      '<we-will> (let|inform|notify|tell|advise|ask|alert) (our|the|their|your) [_] [_] (team|teams|manager|managers|management|store|shop|driver|drivers|department|staff|colleagues|colleague|crew|restaurant|branch|buyers|developers|engineers|engineering|kitchen|people|guys|folks|office|courier|carrier|depot|seller|supplier|host|devs|technicians|supervisor)',
      '(feedback|comments|suggestion|suggestions|concerns|concern|complaint|idea|this|it|details|case|request) (will|shall) be (passed|shared|forwarded|escalated|reported|relayed|sent on|raised|taken into|reviewed|considered)',
      "(i'll|we'll|i will|we will) get (this|that|it|your _) (passed|shared|sent|forwarded|raised|escalated|over) ...3 (on|onto|to|with|over)",
      'sure to (submit|share|pass|forward|report|relay) (your|this|that|the|it) _',
    ],
    // The customer is handed over, and not what was said.
    except: ['(pass|passing) you [straight|right|directly|back|now] (on|onto|along|to|over)'],
  },
  'contact-promise': {
    phrases: [
      'well (get back to you|be in touch|let you know|keep you (posted|updated|informed)|(call|ring|email|text|message) you [back])',
      "(someone|somebody|team|teams|colleague|colleagues|specialist|specialists|accounts|reception|billing|sales|headquarters|head office|hr|agent|agents|advisers|advisors|engineers|technicians|managers|reps|representatives|manager|supervisor|representative|rep|expert|experts|department|office|they|he|she|member|advisor|adviser|technician|engineer|executive|staff|carrier|courier|driver) (will|shall|'ll|is going to|are going to|should) [also|be|then|personally|gladly|directly|certainly|definitely|soon|be able to|likely] (contact|contacting|call|calling|reach|reaching|get back|getting back|get in touch|getting in touch|in touch|in contact|follow up|following up|respond|responding|reply|replying|email|emailing|e-mail|update|updating|write|message|messaging|let you know|give you a|give you another|drop you a|amend|reissue|re-issue|resend|re-send|send you|send it|send (a|an|the) (new|corrected|replacement|updated) _|put it right|see to it|inform|notify|assist|provide|phone|ring|connect|advise)",
      '(someone|somebody|colleague|engineer|technician|maintenance|housekeeping|reception|plumber|electrician|porter|concierge|fitter|courier|driver|manager|colleagues) [from|in|at|on] [the|our|_] [_] (will|is going to|are going to) [be|then|also] (pop|popping|come|coming|drop|dropping|swing|swinging|stop|over|round|up|along|with you|take a look|have a look|attend|pick (it|this|that) up|sort|deal|arrange)',
      "(you'll|you will|you shall|you should) [also|soon|then|shortly|be] (hear|hearing|receive|receiving|get|contacted|notified|informed|updated|emailed|called|be contacted|be notified) [a|an|from|back|by|another|the|of|as|when|soon|shortly|via] (reply|response|answer|update|updates|call|callback|email|e-mail|message|confirmation|us|our|someone|from|back|notification|when|once|soon|shortly|as|the (answer|result|results|decision|outcome|news|details)|(personal|written|full|final|detailed|proper|more detailed|formal) (reply|response|answer|update|call|email|e-mail|message))",
      '<we-will> (have|ask|get) (someone|somebody|a|an|our|my|the) [_] (team|colleague|manager|specialist|supervisor|agent|expert|engineer|representative|someone|technician|department|advisor|adviser|somebody|boss) [to] (contact|call|reach|get|email|look|follow|be|write|respond|reply|help|check|give you|ring|phone|text|message|drop you|send|sort|come|explain)',
      '<we-will> (tell|ask|get|have|remind) (him|her|them|mr _|ms _|mrs _|dr _) [to] (ring|call|phone|contact|email|write|get (back|in touch)|reply|come|respond|look)',
      '<we-will> (have|ask|get) (our|my|the|one of our|somebody from|someone from) [_] (devs|developers|engineers|engineer|guys|people|crew|chef|driver|housekeeping|maintenance|accounts|reception|it|kitchen|warehouse|depot|drivers|techs|web team) to _',
      '<we-will> (have|ask|get) (someone|somebody) [from _|from (the|our) _] [team] [to] (contact|call|reach|get|email|look|follow|be|write|respond|reply|help|check|give you|ring|phone|text|message|drop you|sort|come|explain)',
    ],
    except: [
      '(receive|receiving|get|getting) ...3 (text|sms|text message|notification|e-mail|email|message|mail) (when|once|as soon as) (it|they|(the|your) _) _',
      '(receive|receiving|get|getting) ...3 (confirmation|receipt|ticket|tickets|invoice|itinerary|voucher|code|link|password)',
      'confirmation (email|e-mail|mail|message|text)',
    ],
  },
  'own-contact-promise': {
    phrases: [
      "(someone's|somebody's|engineer's|technician's|plumber's|he's|she's|they're|colleague's|housekeeping's) [already|just|now] (coming (up|down|over|round|out|to)|on (his|her|their) way|popping|heading)",
      "(i'll|ill|we'll|i will|we will|let me|let us) [just|quickly] (give|try|contact|email|message|write|ask|check|find out|speak|talk|see|call|ring|chase|ping|enquire|inquire|confirm|look) ...7 (and|then) [i'll|we'll|i will|we will] (let you know|get back to you|come back to you|update you|report back|message you|email you|be in touch|tell you|give you a (call|shout|ring|bell))",
      '(and|then) (will|shall) [also|then|be] (get back|getting back|get in touch|in touch|follow up|following up|reply|replying|respond|responding|reach out|update you|let you know|contact you|keep you posted)',
      '<we-will> [personally|then|certainly|definitely|also|soon|just|have to|need to] (get back|getting back|get in touch|be in touch|be in contact|follow up|following up|reply|replying|respond|responding|update you|updating you|let you know|keep you (posted|updated|informed)|inform you|notify you|contact you|call you|email you|reach out|reaching out|advise you|come back to you|circle back|touch base|loop back|revert|chase ...3 (up|for you|and)|return your|write (to you|back)|message you|give you [a|another] [quick] (ring|call|shout|bell|buzz|callback|call back))',
      '<we-will> send (someone|somebody|maintenance|housekeeping|security|an engineer|a (technician|plumber|colleague|electrician|porter|fitter|courier|driver)|one of our _) [over|round|up|out|along|to|from]',
    ],
  },
  'fix-promise': {
    phrases: [
      // "We'll" and "we're" without their apostrophe.
      'well (fix|sort|resolve|solve|repair) (it|this|that|these|your _|the _) [out] (asap|soon|shortly|for you|as soon as|quickly)',
      'well get (it|this|that|these|your _|the _) (fixed|sorted|resolved|solved|repaired|looked at|looked into|sent out|sent over)',
      '^[sorry|thanks|thank you|ok] were (on it|on the case|working on (it|this|that|a fix))',
      "(this|it|that|issue|problem|error|service|services|site|system|app|everything|which|refund|feature|stock|fix|update|item|items|they) (will|'ll|shall|should) [soon|also|then] be (resolved|fixed|sorted|corrected|restored|rectified|repaired|addressed|back|available|up and running|released|updated|refunded|processed|credited|dealt with|taken care of|provided|improved|looked (into|at)|seen to|attended to|investigated|followed up|actioned)",
      '<we-will> [work on|work hard on|be working on] [have|get|getting] (this|it|that|these|the issue|the problem|your _) (resolved|fixed|sorted|corrected|restored|rectified|repaired|addressed|back|up and running|taken care of)',
      '<we-will> [work on|work hard to|try to|do our best to] (fix|fixing|resolve|resolving|rectify|correct|correcting|repair|sort|sorting|restore|restoring|address|addressing|improve|improving) (this|it|that|these|the|your|any|out|our) [_]',
      "(i|we|team|teams|engineers|technicians|developers|crews) ('re|are|is|'m|am) [all|still|currently|also|actively|now|already] working [hard|on|to|as|with|diligently|around|towards|quickly|closely]",
      '(leave (it|this|that) with (me|us))',
      "(this|it|that|they|voucher|refund|code|email|card|parcel|order|replacement|letter|link|money) (will|'ll|shall|should) [also|then] be (with you|on (its|their|the) way|in your (inbox|account)|credited|issued|sent|processed|refunded|paid|dispatched|despatched) ...4 (soon|shortly|asap|as soon as possible|in due course|before long|in no time)",
      '(will|shall) [surely|definitely|certainly] do the needful',
      "(we're|we are|team is|they're|they are|engineers are|devs are) [all|already|now] on (it|the case)",
      "(we're|i'm|we are|i am|they're|they are|team is|engineers are|teams are) [all|still|also|really] doing (everything|all|our best|the best|our utmost|what|my best|their best) ...3 to (restore|fix|resolve|get|solve|sort|repair|bring|clear|find|catch up)",
      '(claim|request|application|case|complaint|email|ticket|enquiry|inquiry|form|appeal) (will|shall) [then|now] be (looked at|dealt with|handled|processed|answered|assessed|considered|actioned|investigated)',
      '<we-will> [work on] [have|get|getting] (it|this|that|one|these|a _|the _|your _) (looked at|looked into|seen to|sent out|sent over|investigated|escalated)',
      '(hope|hoping|expect|expecting|aim|aiming|plan|planning) to (fix|resolve|restore|repair|release|sort|(have|get) (it|this|that|these|them|things|everything|a fix|the _|your _|service|services)) ...5 (soon|shortly|asap|as soon as possible|in the near future)',
    ],
    except: [
      "(not|aren't|isn't|if|why|while|when|where|who) ...3 working",
      '(know|sure|tell|say|told|clear|unclear|certain) [you] [exactly] (when|if|whether) ...4 (will|should) be',
      "(we'll|we will|i'll|i will) ...3 (this|it|that) together",
    ],
  },
  'look-into-promise': {
    phrases: [
      "(i'm|i am) [all|already|now] on (it|the case)",
      "(is|are|it's|its|that's|thats|this is) [currently|still|now] being (looked (at|into)|investigated|reviewed|checked|worked on|dealt with|fixed|repaired|examined)",
      '<we-will> [just|now|also|then|certainly|definitely|personally|further|have|ask|have to|need to] (look into|looking into|look at|looking at|investigate|investigating|check|checking|review|reviewing|examine|examining|chase|chasing|follow (it|this|that) up|(take|have) a [closer|quick|deeper|further|better|proper|good|little] look [into|at]|take a|have a|check into|look further|dig into|find out|see what|research)',
      "(i'm|im|we're|i am|we are|team is|they are|they're) [currently|also|still|now|already|actively] (looking into|investigating|checking|reviewing|researching|examining) _",
    ],
    except: [
      "(i'll|i will|we'll|we will) (check|see) (you|ya)",
      // It hangs on what the customer does first.
      "(take|bring|send|pop|return|drop|post|ship|hand|mail|forward|upload) ...8 and (they|we|i|our team|team|she|he|someone) (will|'ll) _",
    ],
  },
  'soon-word': {
    phrases: [
      {
        find: '(as (soon|quickly|fast) as (possible|we can|i can|they can)|asap|in due course|at the earliest|in the near future|at (our|my|the) earliest (convenience|opportunity))',
        // What is hoped for does not become a promise by a time.
        except: ['(hope|hopefully|hoping|fingers crossed|wish) ...8 (asap|as (soon|quickly|fast) as)'],
        instead: ['by 5 pm tomorrow', 'within two working days'],
      },
      // A time stands last: not in "we will shortly reply".
      {
        find: '(soon|shortly)',
        only: ['(soon|shortly) $', '(soon|shortly) (to|with|about|so|by (email|e-mail|phone|text))'],
        instead: ['by 5 pm tomorrow', 'within two working days'],
      },
    ],
  },
  'vague-time': {
    phrases: [
      "(i'll|we'll|they'll|you'll|he'll|she'll) [be|then|also|have|all] (send|sending|sent|receive|get|post|dispatch|ship|reply|call|ring|answer|update|phone|email|process|publish|announce|deliver|start|open|launch|release|restock|let you know) ...5 (soon|shortly|asap|as soon as possible|in due course|eventually|in the near future|at the earliest)",
      '(will|should) [then|also|all] (come|arrive|be|get|turn up|show up|clear|land|go) ...3 eventually',
      '(will|shall|team|colleague|colleagues) ...8 (at (our|my|their|the) [very] earliest (convenience|opportunity|possible time))',
      '^watch this space',
      '(will|working|be|team|someone|colleague) ...5 (respond|reply|responding|replying|contact|touch|back|update|updated|released|available|fixed|fix|resolved|resolve|sorted|follow|look|reissue|hear|receive|email|call|refunded|processed|process|send|sent|provide|provided|advise|out|attended) ...7 (soon|shortly|asap|as soon as possible|at the earliest|in due course|in the near future)',
      '(will|working|be|team|someone|colleague) ...5 (respond|reply|responding|replying|contact|touch|back|update|updated|released|available|fixed|fix|resolved|resolve|sorted|follow|look|reissue|hear|receive|email|call|refunded|processed|process|send|sent|provide|provided|advise|out|attended|dealt|repaired|handled|answered|looked|examined|addressed|investigated|restored) ...7 (soon|shortly|asap|as soon as possible|at the earliest|in due course|in the near future)',
      "(i|we|team|someone|they|it|this|that|you|update|updates|expert) (will|'ll|shall) ...8 (as soon as|as it becomes|as they become|as and when|once|when) (i|we|it|they|there|possible|available|more|the|he|she|information|a)",
      '(updated|update|announced|announce|provided|provide|inform|informed|notify|notified|know) as soon as _',
      "(i'll|we'll|they'll|it'll|you'll|he'll|she'll|that'll|will|should|shall) ...8 (at some point|at some stage|in no time|any day now|any minute now|before you know it|before long|before too long|one of these days|sooner or later|in the not too distant future|some time (soon|later|next|this)|when (they|we|he|she|i) (can|get a chance|gets a chance|get round to it|get a minute|gets a minute|have time|has time)|as soon as (they|we|he|she|i) (can|possibly can))",
      '(expecting|expect|expects|anticipate|anticipating) (it|them|this|that|these|one|more|some|the _|a _|new _|another _) ...3 (soon|shortly|any day now|before long)',
      '(soon|shortly) (have|get|receive|hear|offer|launch|release|contact|reply|respond)',
      "(it'll|they'll|that'll|it will|they will|this will|order will|parcel will|item will|items will|package will|refund will|which will) [then|also] (ship|go out|launch|be out|follow|go live|start) [very|quite|pretty] (soon|shortly)",
      '(will|should) [then|also] (arrive|be (there|here|with you)|come|land|turn up|reach you) (any day now|at some point|any time now|one of these days)',
      '(will|shall|should) be (posted|dispatched|mailed|shipped|printed|paid|called|made|opened|approved|reviewed|checked|reopened|announced|reinstated|transferred|delivered|added|live|ready|in stock|switched|reconnected|unlocked|unblocked|removed|published|uploaded|sent out|issued|completed|installed|replaced|collected) ...3 (soon|shortly|asap|as soon as possible)',
      '(expert|experts|team|teams|colleague|colleagues|engineer|engineers|specialist|specialists|manager|devs|developers|technician) [there] to [also] (look|check|review|fix|resolve|respond|reply|get|contact|call|take|have|sort|help|assist) ...6 (asap|as soon as possible|at the earliest)',
      '(will|shall|should) be (posted|dispatched|mailed|shipped|printed|paid|called|made|opened|approved|reviewed|checked|reopened|announced|reinstated|transferred|delivered|added|live|ready|in stock|switched|reconnected|unlocked|unblocked|removed|published|uploaded|sent out|issued|completed|installed|replaced|collected) ...3 (soon|shortly|asap|as soon as possible|in due course|at the earliest|in the near future)',
      '^(opening|reopening|coming|launching|arriving) [back|to _|in _] [very|really] soon',
      '(soon|shortly) be (back|fixed|resolved|restored|available|released|contacted|able|sorted)',
    ],
    except: [
      '(receive|receiving|get|getting|have|sent) ...4 (confirmation|receipt|ticket|tickets|invoice|itinerary|voucher|code|link)',
      'confirmation (email|e-mail|mail|message|text)',
      '(see|seeing|meet|welcome|hear from|visit|hope|better|speak to|talk to|talk|speak|chat|catch up|fly|travel|back on board) ...6 (soon|shortly)',
      'if ...6 soon',
      "(i'll|we'll) be (back|with you|right back) [with you] (in no time|before you know it|before long|any minute now)",
      "(you'll|you will) be (in touch|connected|through|done|ready|back|up and running|online|set up) ...3 (in no time|before long|before you know it)",
      "(you'll|you will|i'm sure you'll) ...3 (love|get used|enjoy|notice|feel|settle|find|forget|be an expert|be up|get the hang) ...6 (in no time|before long|before you know it|at some point)",
      // Said by a machine that knows: the parcel has left.
      "(when|once|as soon as) (it|they|(the|your) _) [has|have|is|are|'s] [been] (ships|ship|shipped|dispatches|dispatched|leaves|leave|left|departs|out for delivery|on (its|the|their) way|arrives|arrive|arrived|delivered|handed over|picked up|collected|posted|ready (to|for) (collect|collection|pick up|pick-up|pickup))",
      '(as|so) (soon|shortly) as you',
      '(how|too|so|very|pretty|fairly) soon',
    ],
  },
  deadline: {
    phrases: [
      '(in|within|after|for|about|around|approximately|next|another|up to|to|takes|take|least|allow|than|under|every) [the] [next|a|about|approximately|around|up to|maximum|of|another] (#|one|two|three|four|five|six|seven|ten|twelve|24 48|a|an|a few|few|couple of|a couple of|several) [to|or|more|full|short] [#|two|three|five|seven] [business|working|more|calendar|full] (second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|hrs|hr|day|days|week|weeks|month|months|moment|moments|sec)',
      '(business|working) (day|days|hours|hour)',
      '(in|within|after|takes|take|allow|up to|next|about|of) _ (seconds|minutes|mins|hours|hrs|days|weeks|months)',
      '(1am|1pm|2am|2pm|3am|3pm|4am|4pm|5am|5pm|6am|6pm|7am|7pm|8am|8pm|9am|9pm|10am|10pm|11am|11pm|12am|12pm)',
      '(24|48|72) (hours|hrs|h)',
      'by (#|noon|midnight|<day>|the end of|close of|end of|cob|eod|lunch|lunchtime|teatime|dinner|bedtime|then|the weekend|the morning|return)',
      'by (half past _|quarter past _|quarter to _|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [today|tonight|tomorrow|this evening|at the latest|sharp|in the morning]',
      '(at|around|before|after|until|till) (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|lunchtime|half past _|quarter past _|quarter to _)',
      '(within|in|inside|under) (the|an|half an|a quarter of an) (hour|day|week|fortnight|month|minute)',
      '(first thing (tomorrow|in the morning|on|monday)|before (noon|lunch|midnight|the weekend|close|we close|<day>))',
      '(at|until|till|before|from|around) # [am|pm|a.m|p.m|oclock]',
      '(end|start|beginning|close) of [the|this|next] (day|week|month|business|year)',
      '(later|this) (today|morning|afternoon|evening|week|month)',
      {
        find: '(next|this|coming) (week|month|year|spring|summer|autumn|fall|winter|<day>)',
        // "Sorry for any trouble that this may have caused."
        except: ['this (may|march)'],
      },
      '(1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)',
    ],
  },
  'day-named': {
    phrases: [
      { find: '<day>', except: ['(may|march)'] },
      '(in|by|on|of|until|till|from|before|after|during|early|late|mid|next|last) [the] [#|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|15th|20th|30th|31st] (may|march)',
      '(may|march) #',
      '(now|immediately|right away|straight away|straightaway|this instant|instantly|at once|right now|just now|overnight)',
      '(on|in) the (day|morning|evening|afternoon) [of (the|your) (delivery|visit|appointment|collection|installation|flight|stay)]',
      '(the day|the evening|the night|an hour|two hours) before [the|your|they|he|she|it|we|delivery|arrival]',
    ],
    except: [
      '(sorry|apolog*|frustrat*) ...6 <day>',
      '(any day|any time|any moment|any minute) now',
      'on the day (you|i|we|they|it|that)',
    ],
  },
  condition: {
    phrases: [
      { find: '(if|unless|in case)', except: ['(see|check|checking|ask|find out|confirm|sure|investigate) if'] },
      "(once|when|after|as soon as|until) (you|you've|you're|you'd|you'll|we hear|we receive|we get your|your)",
      "(once|when|as soon as) (it's|it is|they're|they are|that's|that is|those are|these are|(the|your) _ [is|are]) (in|here|with us|back with us)",
      '(once|when|as soon as) (they|it|these|those|that|the _|the _ _) (come in|comes in|come through|comes through|get here|gets here|reach us|reaches us|is with us|are with us|is in|are in|is received|are received|get to us|gets to us)',
      'should (you|there|we|i|it|they|any) _',
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
  investigation: {
    phrases: [
      "(i|we) [have|'ve|will|'ll|just|already|am going to|are going to|can|can also] [now|also|just|already|gone ahead and] (open|opened|raise|raised|create|created|log|logged|file|filed|submit|submitted|started|start|set up) (a|an|your|the|this|another) [new|support|formal|official|internal|technical|_] (case|ticket|claim|complaint|investigation|incident|dispute|trace|inquiry|enquiry)",
      "(i|we) [have|'ve|will|'ll|just|already] [now|also|just|already] (escalated|escalate) (this|it|your|the|that) _",
      "(i|we|team|department|they|specialists|engineers) [will|'ll|shall|have|'ve|has] [now|also|have to|need to|fully|further|be|started to] (investigate|investigating|begin an investigation|launch an investigation) _",
      "(i'm|we're|i am|we are|team is|they are|department is) [now|currently|still|actively] investigating",
      '[a|your|the] (case|ticket|claim|complaint|investigation|dispute|trace) (has been|was|is being|will be|is) (opened|raised|created|logged|filed|submitted|started|escalated)',
      '(under|an) investigation (has|is|will) [been|be] _',
    ],
    except: [
      '(if|until|unless|before|once|whether|when|could|can) you ...8 (case|ticket|claim|complaint|dispute|investigation)',
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
