import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Words that discourage, and announcements of somebody else's words. */
export const words = {
  'not-knowing': {
    phrases: [
      {
        find: "(i|we) (don't|do not|dont) [really|actually|even] know (if|whether)",
        instead: ['let me check whether'],
      },
      {
        find: '<we-are> not [really|quite|entirely|exactly|completely] sure (if|whether)',
        instead: ['let me check whether'],
      },
      {
        find: "(i|we) (don't|do not|dont) [really|actually|even] know (about|anything about|much about)",
        instead: ['let me find out about'],
      },
      { find: '<we-are> not [really|quite|entirely|exactly|completely] sure about', instead: ['let me check'] },
      {
        find: "(i|we) (don't|do not|dont) [really|actually|even] know",
        sentence: ['Let me find out for you.'],
        except: [
          "(i|we) don't know (what|how) we would do without",
          'i do not know how to thank',
          "i don't know how to thank",
        ],
      },
      {
        find: '<we-are> not [really|quite|entirely|exactly|completely|too|so|all that|100] (sure|certain|positive)',
        sentence: ['Let me check that for you.'],
      },
      {
        find: "^[sorry|honestly|hmm|hm|well|hi|hey|um|yeah] not [really|quite|too|entirely|at all|100|so] (sure|certain) [tbh|sorry|mate|there|on that|on that one|about that|exactly|myself|really|i'm afraid] $",
        sentence: ['Let me check that for you.'],
        except: ['not ...3 (sure|certain) ?'],
      },
      {
        find: "^[sorry|honestly|hmm|hm|well|hi|hey|um|yeah] not [really|quite|too|entirely|at all|100|so] (sure|certain) [exactly] (why|where|when|about|if|whether|what's|what (is|has|happened|went|they|the|you mean|to (say|tell|suggest))|how (long|it|this|that|they)|who)",
        sentence: ['Let me check that for you.'],
        except: ["not [quite|really] (sure|certain) (why|where|when|about|if|whether|what|what's|how|who) ...12 ?"],
      },
      {
        find: "(i|we) (have|'ve got|'ve) [absolutely|honestly|really|literally] (no|zero|not the (faintest|foggiest|slightest|least)) (idea|clue)",
        sentence: ['Let me find out for you.'],
      },
      {
        find: '^[sorry|honestly|well|hmm|ok|um|oh|er] (no|not a|not the (faintest|foggiest|slightest)) (idea|clue) [sorry|tbh|why|what|when|where|how|about|about that|at all|on that one|really|mate|to be honest|there]',
        sentence: ['Let me find out for you.'],
        except: ['no idea is', 'no idea too'],
      },
      {
        find: "(i|we) (haven't|havent|have not|haven't got|don't have|do not have) (a|the|any) [faintest|foggiest|slightest] (clue|idea)",
        sentence: ['Let me find out for you.'],
      },
      {
        find: '<we-are> not having (any|an|much) [_] (idea|info|information|clue|details|update)',
        sentence: ['Let me find out for you.'],
      },
      {
        find: "(i|we) (have|'ve got|'ve|got|have got) no (answer|answers|knowledge) [at all|whatsoever] (on|about|of|regarding|as to|for|there|here|why|when)",
        sentence: ['Let me find out for you.'],
      },
      {
        find: "(i|we) (can't|cannot|cant|couldn't) speak (for|to) (other|others|another|my|the|what|that|them)",
        sentence: ['Let me find out for you.'],
      },
      {
        find: "(don't|do not|dont) ask me",
        sentence: ['Let me find out for you.'],
        except: ["(please|why|if you|you|they) (don't|do not|dont) ask me"],
      },
      {
        find: "(i|we) (haven't|have not|havent) been (told|informed|given) (anything|any (information|info|details|reason|update)|why|what|when)",
        sentence: ['Let me find out for you.'],
      },
      {
        find: "(i've|we've|ive|weve) not been (told|informed|given) (anything|any (information|info|details|reason|update)|why|what|when)",
        sentence: ['Let me find out for you.'],
      },
      {
        find: "^[sorry|honestly|um|hmm|well|yeah] (don't know|dont know|do not know|doubt it|doubtful|very doubtful|i doubt (it|that)|i wouldn't hold my breath|don't hold your breath|wouldn't bet on it|wouldn't count on it) [sorry|mate|tbh|yet|about that|really|i am afraid|why|when|if|what|where|how long|off hand|offhand]",
        sentence: ['Let me find out for you.'],
        except: ["(don't|dont|do not) know ...8 ?"],
      },
      {
        find: "(i|we) (haven't|havent|have not) (the|a) (faintest|foggiest|slightest|scooby)",
        sentence: ['Let me find out for you.'],
      },
      {
        find: "^[sorry|honestly|well|um|hmm|oh] (haven't|havent|have not|hadn't) (a|the|any) [faintest|foggiest|slightest] (clue|idea)",
        sentence: ['Let me find out for you.'],
        except: ["(haven't|havent|have not|hadn't) (a|the|any) [faintest|foggiest|slightest] (clue|idea) ...8 ?"],
      },
      { find: 'how (should|would) i know', sentence: ['Let me find out for you.'] },
      {
        find: "(<it-is>|that's|would be|really|a bit|quite) (hard|difficult|impossible) to (say|tell) $",
        sentence: ['Let me find out for you.'],
      },
      {
        find: '^[sorry|honestly|well|hmm|mm|ooh] [very|really|a bit] (hard|difficult|tough|tricky|impossible) to (say|tell|know|predict) [really|tbh|i am afraid|at the moment|right now|sorry|for sure|exactly|from here] $',
        sentence: ['Let me find out for you.'],
      },
      {
        find: "^[sorry|honestly|well|haha] (search me|no clue|haven't a clue|havent a clue|no idea|not a scooby|news to me|that's news to (me|us)) [mate|pal|sorry|tbh|i am afraid] $",
        sentence: ['Let me find out for you.'],
      },
      {
        find: "(i|we) (couldn't|could not|can't|cannot|cant) [really] tell you (what|why|when|where|how|if|whether|who|which)",
        instead: ['let me find out'],
        note: 'Find out, and say when you will know.',
        except: [
          "(can't|cannot|cant|couldn't|could not) tell you how (sorry|grateful|happy|glad|much|pleased|excited|proud)",
        ],
      },
      {
        find: "^[sorry|honestly|well] (couldn't|can't|cannot|cant) (tell you|say) [what|why|when|where|how|if|whether|who|which|for sure]",
        sentence: ['Let me find out for you.'],
      },
      {
        find: "i (couldn't|could not|can't|cannot) [really] (tell you|say) [for sure|for certain|when|why|how long|exactly when|exactly why|i'm afraid|sorry] $",
        sentence: ['Let me find out for you.'],
      },
      {
        find: "i (couldn't|can't|cannot) [really|honestly] (tell you|say)",
        only: [
          "^[sorry|honestly|well|um|uh|er|hmm|oh] i (couldn't|can't|cannot) [really|honestly] (tell you|say) (let me|i'll|but|sorry|i am|you would|you'd|that)",
        ],
        except: ["(can't|cannot|couldn't) (tell you|say) that [_] [_] (enough|how)"],
        sentence: ['Let me find out for you.'],
      },
      { find: "(i|we) wouldn't know", sentence: ['Let me find out for you.'] },
      {
        find: 'your guess is as good as (mine|ours)',
        sentence: ['Let me find out for you.'],
      },
      {
        find: "(i|we) (have|'ve got|'ve|got) no (information|info|news|update|updates|details) (on|about|regarding|as to|why|when)",
        sentence: ['Let me find out for you.'],
        except: [
          'no (information|info|details) about you',
          'no _ ...8 (yet|so far|at the moment|at present|at this time|currently|right now)',
        ],
      },
      {
        find: "(i'm|i am|we're|we are) [completely|totally|a bit|just as|as] (clueless|in the dark|none the wiser)",
        sentence: ['Let me find out for you.'],
      },
      {
        find: "^[sorry|honestly|well|hmm] (i|we) (can't|cannot|cant|couldn't) (tell|say) [from here|from this|sorry|i am afraid] $",
        sentence: ['Let me find out for you.'],
      },
      { find: '(who knows|beats me|dunno)', sentence: ['Let me find out for you.'] },
      { find: 'not (that|as far as) i know [of]', sentence: ['Let me check that for you.'] },
    ],
    // News told with care: "I'm not sure whether you have seen it, but ...".
    except: [
      "<we-are> not [really|quite|entirely|exactly|completely] sure (if|whether) you [have|had|'ve] [already|also] (seen|noticed|heard|know|knew|saw|received|got|tried|are aware|were aware|been told|remember|realise|realize|realised|realized|spotted|read)",
    ],
  },
  'never-doing': {
    phrases: [
      {
        find: '(we|i) never (do|did|offer|give|make|allow|accept|refund|ship|sell) [that|this|it]',
        sentence: ['Let me show you what is possible here.'],
      },
      {
        find: "(we|i) (don't|do not|dont) (ever|do (that|this|such things|things like that))",
        sentence: ['Let me show you what is possible here.'],
      },
      {
        find: "(<it-is> not|that isn't|this isn't|it isn't|that is not) how (we|things|it|this|that) (do|does|work|works|are done|is done) [it|that|this|things|here|round here|around here]",
        sentence: ['Let me show you how it works.'],
      },
      {
        find: '[<it-is>] not how (our|my|the) _ (work|works|do it|does it|operate|operates|behave|behaves)',
        sentence: ['Let me show you how it works.'],
      },
      {
        find: '[<it-is>] not something (we|i) (do|offer|would do|can do|deal with|handle|get involved in|have anything to do with|look after)',
        sentence: ['Let me show you what is possible here.'],
      },
    ],
    except: ['we never (do|did) anything [that|to]', '(we|i) never (give|sell|share|make) [out|away] your'],
  },
  'hiding-behind-rules': {
    phrases: [
      {
        find: "<it-is> [just|simply|only] [against] (company|our|the|store|shop|hotel|airline|bank|house|[our|the|this] (company's|store's|shop's|bank's|hotel's|airline's|museum's|insurer's|council's|provider's)) (policy|rules|rule|procedure|regulations)",
        sentence: ['Let me look for the best way to help you with this.'],
      },
      {
        // What they refuse is said without them as well.
        find: '(due to|because of|as per|per|according to|under|in line with|in accordance with) [our] (company|internal|store|shop|bank|our|the) [company|_] (policy|policies|rules|procedure|procedures|regulations)',
        only: [
          "(due to|because of|as per|per|according to|under|in line with|in accordance with) [our] (company|internal|store|shop|bank|our|the) [company|_] (policy|policies|rules|procedure|procedures|regulations) (i|we|you (can|cannot|can't|must|may|are|have|need)|the|all|your|this|these|it|sale|returns|refunds|there|they|that|no|_ (are|is|can't|cannot)) _",
        ],
        instead: [''],
      },
      {
        find: '(due to|because of|as per|per|according to|under) [our] (company|internal|store|our|the) (policy|policies|rules|procedure|procedures|regulations)',
        sentence: ['Let me look for the best way to help you with this.'],
      },
      {
        find: 'against [our|the|company|store|house] [_] (policy|policies|the rules|rules|regulations|terms|guidelines)',
        sentence: ['Let me look for the best way to help you with this.'],
      },
      {
        find: "(our|the|company) (policy|rules|procedure|procedures|system) (doesn't|does not|don't|do not|won't|will not|didn't) (allow|let|permit|support)",
        sentence: ['Let me look for another way to do this for you.'],
      },
      {
        find: '(those|these) are [just|simply] (the|our) (rules|terms|conditions|regulations)',
        sentence: ['Let me look for the best way to help you with this.'],
      },
      {
        find: "(terms|terms and conditions|t cs|t and cs|contract|small print|fine print|agreement|booking conditions|rental agreement) [which|that] you [have|'ve] [already|clearly|yourself] (accepted|agreed to|agreed|signed|ticked|clicked|confirmed|acknowledged)",
        sentence: ['Let me explain how it works and what I can do for you.'],
        except: [
          '(copy|change|changes|section|page|version|date|end|renewal|look at|attached|find|see|send) ...4 (contract|agreement|terms|terms and conditions) [which|that] you',
        ],
      },
      { find: 'computer says no', sentence: ['Let me look for the best way to help you with this.'] },
      {
        find: '(there (are|can be)|we (make|allow)) [absolutely] no exceptions',
        sentence: ['Let me look for the best way to help you with this.'],
      },
      {
        find: '(deadlines are deadlines|a rule is a rule|a contract is a contract|a deadline is a deadline|terms are terms|policy is policy)',
        sentence: ['Let me look for the best way to help you with this.'],
      },
      { find: 'rules are rules', sentence: ['Let me look for the best way to help you with this.'] },
      {
        find: '<it-is> [just|simply|only] (how|the way) ((the system|it|things|this|our system) (works|work|is|are)|(the|our) (system|computer|software|machine|till|programme|program) (calculates|does|handles|treats|shows|counts|sets|bills|charges|processes|rounds) [it|this|that|these|them|things])',
        sentence: ['Let me explain how it works and what I can do for you.'],
      },
      {
        find: "(<it-is>|that's|that isn't|that is) [just|simply|really] [not|isn't] how (we|they) (do|run|handle|work) (things|it|that|this|our _) [here|around here|in this (shop|store|company|bank|office)]",
        only: ["(not|isn't) how we (do|run|handle|work) _", 'how we (do|run) (things|it) [around] here'],
        sentence: ['Let me explain how it works and what I can do for you.'],
        except: ['(sorry|apolog*|regret|afraid) ...6 not how we', '(if|when|why|what|how) ...2 how we'],
      },
      { find: '(company|internal) policy', sentence: ['Let me look for the best way to help you with this.'] },
      {
        find: "(there's|there is|theres|not|see|isn't) (no|much|little|not much|any|the) point [in|to|of]",
        only: ["(there's|there is|theres) (no|little|not much) point", "there (isn't|is not) (much|any) point"],
        sentence: ['Let me look at what I can do for you.'],
        except: [
          'point (in|to) (paying|worrying|waiting|keeping|making you|you (paying|waiting|coming|driving|worrying|going))',
        ],
      },
      {
        find: "(it's|that's|it is|that is|would be|seems) [completely|quite|rather|really] (pointless|hopeless) $",
        sentence: ['Let me look at what I can do for you.'],
      },
      { find: "(it is|it's) what it is", sentence: ['Let me see what I can do for you.'] },
      {
        find: "^[well|and|so|but|sorry|look] (if you (don't|do not|dont) like (it|that|this|the _)|like it or not|take it or leave it)",
        sentence: ['Let me see what I can do for you.'],
        except: ["if you (don't|do not|dont) like ...6 (we|i|return|send|exchange|swap|change|free|refund|keep)"],
      },
    ],
    except: ['(privacy|refund|return|returns|cancellation|insurance|warranty) policy', 'policy (number|holder)'],
  },
  'sending-off': {
    phrases: [
      {
        find: 'have you [already|even|not] (checked|looked|read|seen|visited|tried|gone) [out|at|on|to|through|looking at|checking|reading] (our|the) ...3 <website>',
        sentence: ['I can look this up for you.'],
      },
      {
        find: "(did|didn't) you [already|even|not] (check|look|read|see|visit) [at|on|through] (our|the) ...2 <website>",
        sentence: ['I can look this up for you.'],
      },
      {
        find: 'did you (even|bother to|not even|at least|ever) (check|look|read|see|visit|try|search)',
        sentence: ['Let me look at this together with you.'],
      },
      {
        find: "(if you (bother|bothered|cared|care) to|had you bothered to|if you'd bothered to) (check|look|read|see|visit|try|search)",
        sentence: ['Let me explain this to you.'],
      },
      {
        find: '<it-is> [all|already|clearly|written|stated|listed|posted|available] on (our|the) [company] <website>',
        sentence: ['I can look this up for you.'],
      },
      {
        find: '<it-is> [all|already|clearly|written|stated|listed] in (our|the|your) (manual|terms|faq|faqs|small print|instructions|documentation|terms and conditions|user guide|instruction manual|welcome (email|pack|letter)|contract|leaflet) $',
        sentence: ['I can look this up for you.'],
      },
      {
        find: '(as|like) [is] [clearly] (stated|written|mentioned|explained|listed|posted) (on|in) (our|the) ...2 <website>',
        sentence: ['Let me explain this to you.'],
      },
      {
        find: '^[just|simply|well] (read|consult|search|check|see) (the|our) [online|help|support|_] (faq|faqs|manual|terms|t cs|help page|help pages|instructions|small print|fine print|knowledge base|website|site|guide|instruction manual|terms and conditions) [properly|first|carefully] $',
        sentence: ['I can look this up for you.'],
      },
      {
        find: "(you'll|you will|you can|you could|you should) [also|easily|always] find (everything|all [of] (that|this|it)|that|it|this|the answer|the answers|all the (info|information|answers|details)) [you need] (on|in) (our|the) [help|online|support] <website> [too|sorry] $",
        sentence: ['I can look this up for you.'],
      },
      {
        find: '^[please|just] (look it up|google it|look that up|google that)',
        sentence: ['I can look this up for you.'],
      },
      {
        find: '(just|simply|only|you should|you should have|better|next time) (check|read|look at|visit|consult) (our|the) ...2 <website>',
        sentence: ['I can look this up for you.'],
      },
      {
        find: '(google is your friend|ever heard of google|have you (tried|heard of|asked|used) google|just google|try google|try googling|let me google that)',
        sentence: ['I can look this up for you.'],
        except: [
          '(have you|just|try) [tried|used] google (maps|pay|chrome|drive|play|authenticator|translate|home|meet|lens|account|calendar|sheets|docs)',
        ],
      },
      {
        find: 'you (can|could|should|may|might) [just|easily|simply|always] (look it up|google it|look that up|google that)',
        sentence: ['I can look this up for you.'],
      },
      {
        find: '(go [and] (look|check|read|search)) [for] [it|that|yourself|our|the]',
        sentence: ['I can look this up for you.'],
        // What there is to see is recommended.
        except: [
          'go [and] check out',
          '(want|like) to go [and] check (it|them|that) out',
          'go [and] (look at|see) (a|an|the) _',
        ],
      },
    ],
    except: [
      '(look it up|look that up) for you',
      "on (our|the) [company] <website> [and|so|but] (here is|here's|here are|i'll|i've|i will|i have|let me|i can|the link)",
    ],
  },
  ordering: {
    phrases: [
      {
        find: "^[so|then|first|well|and|but|sorry|however|unfortunately] you (must|have to|need to|will have to|will need to|'ll have to) not",
        instead: ['please do not'],
      },
      {
        find: "^(you must|you have to|you will [just|simply] have to|you'll [just|simply] have to|youll [just] have to|you've [just] got to|you have got to|you are required to|you're required to|you had better|you'd better|you ought to|you are obliged to)",
        instead: ['please'],
      },
      {
        find: "(you must|you have to|you will [just|simply] have to|you'll [just|simply] have to|youll [just] have to|you've [just] got to|you have got to|you are required to|you're required to|you had better|you'd better|you ought to|you are obliged to)",
        instead: ['we ask you to'],
      },
      {
        find: "^[sorry|so|then|unfortunately|well|afraid|in that case] (you'll need to|you will need to|youll need to) (call|ring|phone|contact|speak|ask|wait|chase|find|sort|pay|go|take (it|this|that) up|talk|buy|come back|look|get (that|it|this|a))",
        instead: ['please'],
        note: 'As a demand; what we do for the customer, or a question, sounds better.',
      },
      {
        find: '^you need to',
        instead: ['please'],
        note: 'As a demand; explaining a step that the customer asked about is fine.',
      },
    ],
    except: [
      '(if|when|whenever|in case|unless|do|did|will|would|where|why|what|whether|all|anything|everything|that|sorry|once|(next|each|every|any|first|last|only|no|by the|the) time|until|before|how|only|which) you (must|have to|had to|need to|will have to|need)',
      "(all|what|everything|the only thing|anything) you ('ll|will|) (have|need) to",
      'all you must do',
      "you (don't|do not|won't|will not|didn't|wouldn't|never|no longer) (have|need) to",
      'you must (be|have been|have had|feel|have felt)',
      'you must never (eat|drink|mix|leave|touch|open|use|put|share|give|store|swallow|heat|cover|exceed|expose|plug|immerse|block|drive|feed)',
      // Blame, and said as such.
      'you ought to have _',
      // A conclusion: "you must have a receipt already".
      'you must (have (a|an|the|your|some|got|missed|received|already|seen|heard|had|come|thought|meant)|mean|know|live|work|love|come from)',
      'you must have [just|already|accidentally|simply|somehow] (typed|entered|used|clicked|pressed|tapped|missed|misread|misheard|seen|been|done|made|got|gotten|left|lost|sent|put|set|chosen|picked|selected|signed|opened|closed|deleted|dropped|forgotten|given|taken|bought|booked|ordered|switched|turned|changed|moved|overlooked|logged|registered|skipped|mixed|confused|copied)',
      // A recommendation, and a step of an explanation.
      "(you've got to|you (must|have to|need to)) (see|try|check out|taste|visit|look in|give ...6 a (try|go))",
      // What it costs to get in, to those who asked.
      'you (will|) (have|need) to pay (to (get in|enter|go in|park|visit)|(an|the) [entry|entrance|admission|parking] fee)',
      "you'll (have|need) to pay (to (get in|enter|go in|park|visit)|(an|the) [entry|entrance|admission|parking] fee)",
      'you need to (select|click|tap|choose|press|scroll|swipe|type|log|sign|open the|go to|go into|use the|switch|turn)',
      '(may|might|would|could) (have|need) to',
      'you (have|need) to (say|look) (for|at) yourself',
      'you (must|have to|need to) (do|pay|bring|send|sign|prepare) (nothing|no more)',
      // Said already by 'downplaying'.
      "(you'll|you will) (just|simply) have to (wait|be patient|live with|put up with|accept|make do|deal with|get used to)",
    ],
  },
  'flat-word': {
    phrases: [
      {
        find: 'never',
        sentence: ['Let me show you what is possible here.'],
        except: [
          'never (mind|better|been (better|easier|happier|simpler))',
          'never been a (better|easier|cheaper|good|nicer|simpler)',
          'never (apologise|apologize|be (sorry|afraid|ashamed)|feel (bad|silly|shy)) [for|to|about]',
          'never a (better|nicer|quieter|greater|problem|bother|trouble|dull)',
          "(you're|you are|you'll be|you will be) never [ever] (tied|bound|charged|locked|alone|far|obliged|stuck|billed|left|required)",
          '(we|i) never (close|sleep|stop|tire|give up|get tired)',
          "(it's|it is|they're|they are|is|are|be|we're|will) never [ever] (taken|charged|shared|sold|stored|billed|debited|deducted|needed|required|too late|too early|be (taken|charged|shared|sold|stored|billed))",
          'never [ever] (expire|expires|expired|runs out|run out|goes out|sleeps|closes|ends)',
          'never (mix|wash|pour|immerse|soak|microwave|unplug|spray|bleach|overload|overfill|expose|insert|dry) (it|them|this|these|those|a|an|any|the|your|two|more|in|near|with|bleach|water) [_]',
          'never (leave|put|place|keep|store|heat) (it|them|the|your|any|a|an) ...2 (in|into|on|onto|near|next|at|under|inside|unattended|plugged|with|above|below)',
          'never (share|give|send|disclose|post|reveal|tell|click|store|sell|ask|hesitate|worry|forget|be shy|stop|fear)',
          'never (ever) (share|ask)',
          'never (in public|publicly|on this page|in a (tweet|comment|post|reply)|by email|over the phone)',
          '(will|would|can|could|do|does|did|should) never (ask|share|sell|store|charge|call)',
          'never (our|my|the|been our|been my) (intention|intent|goal|wish)',
          '(we|i) never (want|wanted|like|intend|intended|meant|wish|tire|get tired|stop|doubt)',
          'never ...2 (to disappoint|too late|a bad time|a problem|a bother|a dull moment|been better|been easier|looked better|been happier|tasted better)',
          '(if|when|in case|because|since|as|sorry|apolog*|that) ...6 never',
          "you [have|had|could|will|would|'ll|'d] never",
          '^never ...8 ?',
          'never [again] (have to|need to)',
          // A warning about safety.
          'must never (eat|drink|mix|leave|touch|open|use|put|share|give|store|swallow|heat|cover|exceed|expose|plug|immerse|block|drive|feed|be (left|mixed|opened|used|heated|covered|exposed|immersed))',
          '(late|now) (than|or) never',
          '(have|has|had) never (been|seen|looked|tasted|sold|watched|tried|visited|read|eaten|played)',
          'never (received|arrived|showed|delivered|came|got|went|happened|worked|reached|loaded|left|ends)',
          'never (gets|get|goes|go) old',
          'never (fun|easy|pleasant|nice|good|ideal|okay|acceptable|great|an easy)',
        ],
      },
      {
        find: '(nothing|nothin)',
        sentence: ['Let me look at what else I can offer you.'],
        except: [
          'nothing (to worry|to be worried|to fear|to lose|to pay|but|more than|less than|personal|short of|wrong with that|like|beats)',
          "nothing [at all|whatsoever] (it's|it is|everything is|everything's|that's|you're|all) [all] (settled|paid|included|covered|free|on us|taken care of|sorted|done|in order|fine|set)",
          // No bill, no appointment: good news.
          'you [currently|still|already|now] (have|owe|pay) nothing',
          'nothing (sticks|leaks|spills|fades|shrinks|beats|changes|is (lost|at risk))',
          'nothing (scheduled|planned|penciled|pencilled|lined up|outstanding|due|owed|owing|booked|to cancel|to return|to fear|to lose|to fix|wrong|missing|broken|unusual|serious|dramatic|drastic|alarming|urgent|suspicious|extra|special)',
          "nothing ['s|is|was|has|will be|has been] (wrong|missing|broken|lost|damaged|deleted|gone|leaking|affected|expired|overdue|urgent|serious|stored|shared|saved|owed|due|outstanding|needed|required)",
          'nothing (more|else|further) (to do|to pay|you need|that you need|is needed|needed|required|is required|for you to)',
          'nothing (you|that you|for you) (need|have|to do)',
          '(have|need|has|needs) to (do|pay|bring|send|sign|prepare) nothing',
          'nothing else (was|is|has been|will be) (touched|changed|affected|lost|charged|deleted|needed)',
          'nothing to (install|download|sign|print|fill in|set up|configure|send back|remember|learn|be afraid of|be ashamed of)',
          'nothing to do with (you|your|my|anything you|how you|what you|the way you)',
          "(you|there is|there's) nothing (for you|you) (to|need|have)",
          '(worry about|worried about) nothing',
          "nothing (i'd|we'd|i would|we would|makes us|makes me|would make) ...3 (more|happier|love|like|better)",
          "nothing (is|'s) (too much|better|more important|impossible)",
          '(if|when|since|that) ...5 nothing',
          'for nothing',
          'nothing [that] you (did|said|sent|ordered|bought|entered|changed)',
          'nothing [else|more|extra] to (sign|fill|install|download|set up|return|print|bring)',
          'nothing (has|was|is|will be) (changed|charged|lost|taken|deducted|billed)',
          'next to nothing',
        ],
      },
      {
        find: '(nobody|no one|noone)',
        sentence: ['Let me find the right person for you.'],
        except: [
          '(if|when|that|sorry|since) ...5 (nobody|no one|noone)',
          '(nobody|no one) (else|but you) (can|will|has)',
          '(nobody|no one) [else] (does|makes|beats|can beat|comes close|bakes|builds|knows) ...5 (better|faster|closer|quicker|cheaper|us|more)',
          '(nobody|no one) [else] does faster _',
          '(nobody|no one|noone) (needs|has) to',
          '(nobody|no one) has ever (felt|complained|noticed|been (hurt|charged)|had (a|any) (problem|trouble))',
          '(nobody|no one|noone) (answered|opened|signed|was (in|home|at home|there)|came to the|can (get|log|see|read|take|use) _)',
          '(nobody|no one|noone) (answered|opened|signed|was (in|home|at home|there)|came to the|can (get in|get into|log in|take (any|your|money)))',
          '(nobody|no one|noone) ...4 (see|read|access|know|knows|change|use) your (password|pin|data|messages|files|address|number|code|details|card|account|photos|documents|location)',
          '(nobody|no one|noone) [else] (will|is|gets|was|has|will have) [be|been] (affected|cut off|charged|disconnected|billed|hurt|harmed|injured|left out|left behind)',
          '(nobody|no one|noone) (likes|wants|enjoys|deserves|should have to|minds|but you)',
          "(nobody|no one|noone) (will|would|'ll|is going to) (mind|notice|judge|disturb|bother|charge|rush|hurry|call you|contact you)",
        ],
      },
      {
        find: 'none',
        sentence: ['Let me look at what else I can offer you.'],
        except: [
          'none the (less|worse|wiser)',
          'none ...4 (cost|costs|will cost|is lost|are lost|was lost|were lost|is charged|expire|expires|renew|renews|contain|contains|has (nuts|sugar|gluten)|have (nuts|sugar|gluten))',
          '(bar|second to) none',
          '(if|when|that|sorry) none',
          'none of (your|this) ...3 (will|is|are|was|were) [be] (shared|lost|affected|stored|changed|your fault)',
          'none of this (is|was) your',
        ],
      },
      {
        find: "(that's|it's|that is|it is|this is) (not going to happen|not happening|never going to happen)",
        sentence: ['Let me look at what I can do for you.'],
        except: ['(happen|happening) (to you|again)'],
      },
      {
        find: "(no way|no chance|end of story|end of discussion|period full stop|forget it|tough luck|too bad|that's that)",
        sentence: ['Let me look at what I can do for you.'],
        except: [
          'in no way',
          'no way (to|of|for)',
          "no way [that] (this|that|it|we) (will|would|'ll|could|can|is going to) (happen|fail|break|go wrong|let you down|be (lost|late|charged))",
          "don't forget it",
          "won't forget it",
          "(not|isn't|wasn't|aren't|never) [that|all|really] too bad",
        ],
      },
      {
        find: "(<it-is>|(your|that) (answer|assumption|information|info|claim|calculation|statement|reasoning|understanding|figures|maths|math|facts|version) (is|was|are)|(what|everything) you (wrote|said|say|think|read|heard|are saying) (is|was)|you are|you're|that statement is|your information is|this information is) [completely|totally|simply|just|absolutely|plain|quite] wrong",
        sentence: ['Let me check this together with you.'],
        except: [
          '(if|whether|when|hope|sorry|unless|think|something|anything|see) ...4 wrong',
          'what (is|was|went|may be|might be|could be) ...3 wrong',
        ],
      },
      {
        find: '(wrong (number|department|team|place|person|address to ask|company))',
        sentence: ['I am glad to put you in touch with the right team.'],
        except: [
          '(sorry|apolog*|if|sent|received|got|delivered|entered|typed|gave|was|to|at|on) ...4 wrong (number|department|team|place|person|company)',
        ],
      },
      {
        find: 'bad',
        sentence: ['Let me see how I can make this better for you.'],
        except: [
          "(not|never|isn't|wasn't|aren't|not so|not too|not that|not half|not at all) [so|too|that|such a|a|all|as|quite as|nearly as|half as] bad",
          '(sorry|apolog*|regret|understand|hear|hate|hope|know|imagine|realise|realize|feel|felt|feels|fixed|had|sounds|sound|must be|must have been|frustrating|if|when|report|any|your) ...6 bad',
          '(no such thing as|never|not) [a|an] bad _',
          'bad (experience|day|luck|timing|gateway|request|sector|weather|news bears|guys|boy|hair)',
          '(my|our) bad',
          "(not|isn't) ...3 bad",
          '(good|the good) (and|or|with) [the] bad',
          'so bad (for|about)',
        ],
      },
      {
        find: '(awful|terrible|horrible|dreadful)',
        sentence: ['I understand how disappointing this is.'],
        except: [
          '(that|this|the|your) (wait|delay|journey|flight|night|week|news|timing|trip|queue|mix-up|line|connection) [you had] (is|was|were|sounds|must) [really|truly|just|have been|be] (awful|terrible|horrible|dreadful)',
          "(that|this|it) (is|'s|was|sounds|must be|must have been|must feel) [so|really|truly|just|absolutely|quite] (awful|terrible|horrible|dreadful)",
          '(sorry|apolog*|regret|understand|hear|feel|hate|know|imagine|experience|had|such|your) ...6 (awful|terrible|horrible|dreadful)',
          '(awful|terrible|horrible) (experience|day|service|time|situation|feeling)',
          '(awful|terrible|horrible|dreadful) (thing|things|way|news|shock) (to (go|happen|hear|live|wake|find|see|start|end|come)|for you|for anyone|when)',
          '(call|called|calling|find|finds|found|say|said|says) ...3 (awful|terrible|horrible|dreadful)',
        ],
      },
      {
        find: '(lousy|useless|rubbish|worthless|crappy|pathetic|atrocious|abysmal|garbage)',
        sentence: ['Let me see how I can make this better for you.'],
        only: [
          "(is|are|was|were|it's|that's|they're|be|a|an|really|pretty|quite|just|totally|absolutely|completely|rather) (lousy|useless|rubbish|worthless|crappy|pathetic|atrocious|abysmal|garbage)",
        ],
        except: [
          '(sorry|apolog*|regret|understand|hear|feel|hate|know|imagine|experience|had|such|your|if|when|not) ...6 (lousy|useless|rubbish|worthless|crappy|pathetic|atrocious|abysmal|garbage)',
          '(a|the) (rubbish|garbage) (bin|bins|bag|bags|can|cans|collection|day|chute|truck|disposal|dump|room)',
          "(that|this|it) (is|'s|was|sounds) ...2 (lousy|pathetic|atrocious|abysmal) (of us|service)",
        ],
      },
      {
        find: 'impossible',
        sentence: ['Let me look for another way to do this for you.'],
        except: ["(nothing|not|isn't|nearly|almost|mission|sorry|frustrating|if|when) ...3 impossible"],
      },
      {
        find: '(i|we) [strongly|completely|totally|respectfully|have to|must] disagree',
        sentence: ['I see your point; let me look at this together with you.'],
      },
    ],
    // Titles that are played or watched, however they are written.
    except: [
      '(playing|queued|titled|entitled) [:|up|now] [the|_] (bad|awful|terrible|horrible|impossible|wrong|nothing|never|nobody)',
      '(how about|what about|play|song|track|film|movie|called|named) bad _ by',
    ],
  },
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
        find: '^[sorry|well|um] not (my|our) (area|remit|business|call|patch|field|side)',
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
        find: "[and|but|so|well] (to be [perfectly|completely|quite|totally|brutally] (honest|frank) [with you]|honestly|frankly|quite frankly|frankly speaking|honestly speaking|with all due respect|in all honesty|let's be (honest|realistic|frank))",
        instead: [''],
      },
      {
        find: 'actually',
        only: [
          "actually ...5 (no|not|none|never|nothing|can't|cannot|cant|couldn't|don't|doesn't|didn't|isn't|aren't|wasn't|won't|wouldn't|unable|unavailable|wrong|only|have to|need to|must|supposed|should [not|be|have|wait|call|contact])",
          "(no|not|don't|doesn't|isn't|aren't|can't|cannot) actually",
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
  quoting: {
    phrases: [
      "(you|customer|they|he|she) [have|'ve|had] (wrote|written|said|mentioned|asked|stated) [in your ...4|that|us] :",
      '(your|the) [original|last|previous] (message|question|words|email|request) [was|said|reads|read] :',
      '(wrote|writes) :',
      'quote :',
    ],
  },
  // The customer's words given back.
} as const satisfies Partial<Record<Topic, TopicWords>>
