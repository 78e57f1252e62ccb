import type { Topic, TopicWords } from '../../../src/locale.ts'

/** How an agent shows to have listened. */
export const listening = {
  restatement: {
    phrases: [
      '[so] you (want|need|wish|would like|are asking|are looking|are saying|have|mean|say|said|asked|would prefer|prefer|ask) _',
      "so you ('re|'d|want|would|need|have) _",
      "you ('re|'d|'ve) _",
      '^(i see|i understand|ok|okay|right|understood|so|alright|noted|hmm|got it) [so|that] (you|your) _',
      '^(i see|i understand|understood|so|noted) [so|that] (the|it|there) _',
      '(i|we) (understand|see|hear) [that] you (want|need|wish|would|are|have)',
      '(your|the) _ ...8 , (i see|i understand|understood|got it|noted|okay|ok|right|is that so) $',
    ],
  },
  'open-question': {
    phrases: ['(what|which|when|where|who|whom|whose|how|why)'],
  },
  confirmation: {
    phrases: [
      '(is that|is this|was that|are those|are these|did i get that|have i got that|have i understood|do i understand|am i) (right|correct|ok|okay|correctly|understanding|all right)',
      "(just to|to|let me|can i|may i|i want to|i would like to|i'd like to|could you|can you|want to|would you) (confirm|double check|double-check|verify|make sure|clarify|check)",
      'please (confirm|verify|clarify)',
      'please (double check|double-check|check|make sure) (that|if|whether|your|this|these|the) ...3 (correct|right|details|spelling)',
      '(do you mean|did you mean|you mean|are you (saying|asking|referring)|is it|was it|or)',
      '(correct|right) ?',
      'to confirm',
    ],
    // An open question makes sure of nothing.
    except: [
      '(what|which) [_] [_] (is|was) it [that|about|you] ...3 ?',
      '(happy|glad|able|love|going|here) to (check|verify|clarify)',
    ],
  },
  empathy: {
    phrases: [
      '(sorry|apolog*|regret*|understand*|frustrat*|inconvenien*|disappoint*|appreciate|imagine|upset*|concern*|annoy*)',
      '(oh no|uh oh|oh dear|yikes|that must|that sounds|bummer|sad to hear)',
    ],
    // The wish given back.
    except: [
      '(i|we) [do|can|fully|completely] understand [that] you (want|need|would|wish|wanted|like|are (asking|looking|trying|hoping))',
      '(understand|understood) [that] you [are|were] (asking|asked|looking|requesting|requested|calling|writing) _',
    ],
  },
  acknowledgement: {
    phrases: [
      '^(ok|okay|k|great|perfect|good|fine|alright|all right|cool|awesome|excellent|wonderful|fantastic|lovely|nice|super|brilliant|got it|noted|understood|i see|sounds|amazing|sure|right|wow|yay|ah|oh|hmm|makes sense)',
      "(that|it|this) (sounds|works|is|was|'s|would be|will be|looks|seems) [so|very|just|really|all|absolutely] (good|great|perfect|fine|lovely|wonderful|ok|okay|nice|awesome|excellent|fantastic|helpful|it|amazing)",
      "(that's|thats) [so|very|just|really|all|absolutely] (good|great|perfect|fine|lovely|wonderful|ok|okay|nice|awesome|excellent|fantastic|helpful|settled|amazing)",
      "i ('ll|will) (be sure|do that|try that|check|wait|let you)",
      '(i know we will|we will|i will|will do)',
    ],
  },
  plea: {
    phrases: [
      '(please|pls|plz) (advise|help|answer|reply|respond|check|confirm|cancel|send|tell|fix|call|contact|refund|explain|look|let|give|change|update|resolve|do|get|make|find|book|add|remove|stop|investigate|forward|escalate|return|replace|sort)',
      '(can|could|would|will) (you|u|someone|somebody|anyone) [please|kindly|also|just|at least] (help|tell|check|confirm|send|look|explain|fix|call|contact|cancel|change|let|give|advise|book|find|add|refund|do|get|make|resend|update|see|provide|arrange|move|investigate|assist|clarify|reply|respond|answer)',
      "(i|we) [still|really|also|just] (need|want|would like|'d like) (to know|an answer|a reply|a refund|my refund|my money|help|a replacement|someone to|you to|a callback|a call)",
      '(waiting|wait) for (your|a|an|the) (reply|answer|response|callback|call|update)',
      '(let me know|help me)',
      '(please|pls|plz|kindly) (also|just|then|still|at least|go ahead and|make sure you|remember to) (advise|help|answer|reply|respond|check|confirm|cancel|send|tell|fix|call|contact|refund|explain|look|give|change|update|resolve|get|make|find|book|add|remove|stop|investigate|forward|escalate|return|replace|sort|keep|put|ask|include|move|deliver|resend|note)',
      '(please|pls|plz) (keep|put|ask|include|move|deliver|resend|reserve|hold|extend|upgrade|correct|bring|leave|transfer|ring|email|mail|post|unlock|activate|block|close|delete)',
      '^[ok|okay|great|good|fine|perfect|thanks|and|then|also|so|yes] (send|keep|put|reserve|hold|cancel|change|move|book|add|remove|refund|resend|call|ring|email|mail|forward|check|make|give|tell|bring|deliver|block|close|delete) ...10 (please|pls|plz) $',
      // A question without its mark: "can it go to my neighbour instead".
      '(can|could|may|shall|should|will|would) (i|we|it|that|this|they|the _|my _|he|she|you) [also|still|maybe|please|just|then] (go|get|have|be|come|pay|change|move|pick|return|send|use|add|cancel|keep|take|leave|book|order|see|do|swap|bring|collect|exchange|extend|wait|ask|speak|try|stay|start|join|buy|make|put|mail|work|fit|post|email|call|ring|hold|send|reserve|deliver|ship|tell|show|check|give|let me|arrange|open|repair|fix)',
      '^[and|so|but|also|ok|okay|great|good|fine|thanks|hm|hmm|oh] (how (much|many|long|do|does|can|is|are|would|about|soon|far|late|early)|what (is|are|time|do|does|about|if|will|would|was|date|size|number|kind)|when (is|are|do|does|will|can|would|was)|where (is|are|do|does|can|will|should)|which (one|ones|is|are|of|number|size|day)|who (is|do|does|can|should)|whats|wheres|whens|is (it|that|there|this)|are (there|they|you)|do (you|they|i|we)|does (it|that|this|the)|will (it|you|they|i|the)|did (you|it|they)|any (news|update|updates|chance|idea|word))',
    ],
    except: [
      '(neither|nor|so|as|than|if|whether|that|where|when|how|what|until) (can|could|may|should|shall) (i|we|it|they|he|she)',
      '(can|could|may|should|shall) (i|we|it) (see|do|get|have|keep|pick) ...2 (now|myself|then) $',
      'how (do|is|are|about) (that|you|things)',
      'what (is|are) (done|important|life)',
      'do (you|they|we|i) $',
      '(will|would|can) (you|u) (let|help) ...2 (thank*)',
      "(i'll|i will|will|to|and) let (you|me) know",
      '(thank*) ...5 help me',
      '(helped|helping|to|would|might|may|could|will) help me',
    ],
  },
  'vague-report': {
    phrases: [
      "(<isnt>|<dont>|won't|will not|wont|<cannot>|stopped|quit|not|never|no longer) [even|really|properly|actually|get it to|get this to|get to] (work|works|working|function|functioning|load|loading|open|opening|start|starting|turn on|connect|connecting|print|printing|charge|charging|boot|booting|sync|syncing|respond|responding|play|playing|switch on|update|updating|pair|pairing|heat|heating|spin|spinning|drain|draining)",
      '(is|are|seems|still|be|completely|just) (broken|down|dead|stuck|faulty|defective|playing up|acting up|messed up|bust|busted)',
      "(have|has|having|got|gives me|is|are|there is|there's|get|getting) [a|an|some|big|huge|many|lots of] (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties)",
      "(something|it|things) (is|has|went|seems|goes|'s) [gone] wrong",
      '(being|acting|behaving|gone|going|acts|behaves|looks|goes) [all|really|so|very|a bit|a little|quite|kind of|kinda|completely|totally] (weird|weirdly|strange|strangely|odd|oddly|funny|crazy|haywire|wonky|glitchy|buggy|silly|mental|bonkers)',
      '(playing|acting) up',
      "(it's|its|that's|thats|everything's|app's|site's|website's|phone's|internet's|thing's) [all|just|totally|completely|still|now] (broken|down|dead|stuck|faulty|defective|frozen|messed up|bust|busted)",
    ],
    except: ["(no|not a|isn't a|without) (problem|problems|issue|issues|trouble)"],
  },
  circumstance: {
    phrases: [
      '(when|whenever|after|while|since|because|every time|each time|as soon as|once|until|during|if|unless|but|except|only)',
      '(error|errors|message|says|saying|said|shows|showing|code|screen|popup|pop-up|warning|blinking|flashing|red|light|noise|smell)',
      '(tried|already|restarted|rebooted|reinstalled|updated|reset|replaced|checked|unplugged|cleared)',
    ],
  },
  prescription: {
    phrases: [
      '(reinstall|uninstall|re-install|restart|reboot|power cycle|factory reset|factory-reset|power-cycle|hard-reset|soft reset|force quit|force-quit|force close|force-close|do a (reset|restart|factory reset|hard reset|power cycle)|run the (troubleshooter|repair)|swap (the|your) (cable|cables|battery|batteries|sim)|unplug|hard reset|log out|sign out|clear (your|the) (cache|cookies|history|browser)|update (your|the) (app|browser|software|driver|drivers|firmware|device|system)|reset (your|the|it)|turn (it|the _|your _) off|switch (it|the _|your _) off|delete the app|delete it and (install|download)|(delete|remove|uninstall) (it|the _|your _) and (install|download|add|set|pair|put) [it|the _]|have (the|your) (battery|screen|board|cable|sim|hard drive) (replaced|changed|swapped)|buy a new (battery|charger|cable|phone|router|one)|reinsert|reconnect|re-pair|replace the)',
      '(try|please try|you can try|by) [to] [simply|just] (another (browser|cable|device|computer|phone|socket|charger|port)|reinstalling|uninstalling|restarting|rebooting|power cycling|unplugging|resetting|logging out|signing out|clearing|updating|turning|switching|deleting|reconnecting|replacing|cleaning|closing|using another|using a different|a different (browser|cable|device))',
    ],
    except: [
      '(did|have|had|if|after|before|when|once|having|has|was|been|does|should (i|we)) ...4 (reinstall|uninstall|restart|reboot|power cycle|factory reset|unplug|hard reset|log out|sign out|reset|update|reinstalling|restarting|rebooting|resetting)',
      "(i|we|i'll|we'll|let me|i'm|we're|i've|we've|our team) ...3 (reinstall|restart|reboot|reset|update|replace|uninstall|reconnect)",
    ],
  },
  'agent-check': {
    phrases: [
      "(let me|i'll|i will|we'll|we will|i'm|i am|i have|i've|we have|we've|let's) [just|first|quickly|now] (check|checked|checking|look|looked|looking|see|test|tested|testing|run|ran|pull up|investigate|take a look)",
      '(tell|let|send|describe|show|share) (us|me) [know] (more|what|which|when|how|where|a|the|exactly|if|whether)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
