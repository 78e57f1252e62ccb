import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Words with which an agent hides behind rules or sends the customer off. */
export const brushOff = {
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
      {
        find: "(our|the|my|this) (system|computer|software|till|programme|program|screen) [just|simply|really] (won't|will not|wont|doesn't|does not|doesnt|can't|cannot|wouldn't) [just|simply|actually] (let|allow|permit) (me|us|it|that|this)",
        sentence: ['Let me look for another way to do this for you.'],
        except: [
          '(if|when|because|sorry|while|until|unless) ...3 (system|computer|software|till|programme|program|screen)',
        ],
      },
      {
        find: '(if|because if) (i|we) (did|do|made|make|allowed|allow|gave|give|started|start) [it|this|that|an exception|one|exceptions] [_] for (you|one|one person|one customer|one guest|somebody) [,|then] ...8 (everyone|everybody|all of them|all the others|others|everyone else)',
        sentence: ['Let me look for the best way to help you with this.'],
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
      {
        find: '<it-is> [just|simply|only|all] [our|a|the] (standard|normal|usual|common|company) (procedure|practice|policy|process|protocol) $',
        sentence: ['Let me explain how it works and what I can do for you.'],
      },
      { find: 'rules are rules', sentence: ['Let me look for the best way to help you with this.'] },
      {
        find: '<it-is> [just|simply|only] (how|the way) ((the system|it|things|this|our system) (works|work|is|are)|(the|our) (system|computer|software|machine|till|programme|program) (calculates|does|handles|treats|shows|counts|sets|bills|charges|processes|rounds) [it|this|that|these|them|things])',
        sentence: ['Let me explain how it works and what I can do for you.'],
      },
      {
        find: '<it-is> (just|simply|only) (how|the way) [the|these|those|our|all] [_] _ (is|are|work|works|go|goes) $',
        sentence: ['Let me explain how it works and what I can do for you.'],
        except: ['(how|the way) (you|i|we|they|it|things) _'],
      },
      {
        find: "(<it-is>|that's|that isn't|that is) [just|simply|really] [not|isn't] how (we|they) (do|run|handle|work) (things|it|that|this|our _) [here|around here|in this (shop|store|company|bank|office)]",
        only: ["(not|isn't) how we (do|run|handle|work) _", 'how we (do|run) (things|it) [around] here'],
        sentence: ['Let me explain how it works and what I can do for you.'],
        except: ['(sorry|apolog*|regret|afraid) ...6 not how we', '(if|when|why|what|how) ...2 how we'],
      },
      {
        find: "(it's|it is) [just|simply|only] [our|the|a] [standard] (company|store|shop|internal|house) policy (to|that we)",
        instead: ['we'],
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
        find: 'look (it|that|this|them) up (on|in) (our|the) ...2 <website>',
        sentence: ['I can look this up for you.'],
        except: ["(i|we|i'll|we'll|let me|to|can) [_] look (it|that|this|them) up"],
      },
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
        find: '(have|did) you [already|even|not] (tried|try|looked|look|checked|check|used|use|searched|search) [out|at|in|on|with|using] (googling|google [it|that]|(the|our) [_] (search bar|search box|search function|price list|opening hours|timetable|faq|faqs|manual|small print))',
        sentence: ['I can look this up for you.'],
        except: [
          '(have|did) you [already|even|not] (tried|used|try|use) google (maps|pay|chrome|drive|play|authenticator|translate|home|meet|lens|account|calendar|sheets|docs)',
        ],
      },
      {
        find: '(as|like) it (says|states|said) (on|in) (our|the) ...2 <website>',
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
        find: '<it-is> (all|right) there (on|in) (our|the|your) [_] (<website>|instructions|booklet|leaflet|box|small print)',
        sentence: ['I can look this up for you.'],
      },
      {
        find: '(have|go and have|take) a (read|look) (of|at|through|in) (that|it|the|our|your) [user] [<website>|instructions|booklet|leaflet] (first|before (you|asking|calling|writing|contacting))',
        sentence: ['I can look this up for you.'],
        except: [
          "(i'll|i will|let me|we'll|we will|i can|to|let us|let's) (have|take) _",
          '(have|take) a (read|look) (of|at|through|in) it before you (sign|order|decide|come|buy|pay|book|agree|accept|send|visit|travel|start|go)',
        ],
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
} as const satisfies Partial<Record<Topic, TopicWords>>
