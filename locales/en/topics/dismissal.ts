import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Words that leave the customer alone: not knowing, never doing, rules, go and look, orders. */
export const dismissal = {
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
        find: '(no|not a) (idea|clue) (why|what|when|where|how|if|whether|who|which)',
        sentence: ['Let me find out for you.'],
        except: [
          "(you|he|she|they|people|who|had|having|with|has) [have|has|had|'ve|'d have] (no|not a) (idea|clue)",
          '(no|not a) (idea|clue) ...10 ?',
        ],
      },
      {
        find: '(no|not a) (idea|clue)',
        only: ['^(hi|hello|hey|hiya|good morning|good afternoon|good evening) [there|_] [_] (no|not a) (idea|clue)'],
        sentence: ['Let me find out for you.'],
      },
      {
        find: "(i|we) (haven't|havent|have not|haven't got|don't have|do not have|wouldn't have|would not have|have not got) (a|the|any) [first|faintest|foggiest|slightest] (clue|idea)",
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
      {
        find: "i (really|honestly) (couldn't|could not|can't|cannot) (say|tell you) [sorry|i am afraid|for sure] $",
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
      {
        find: "^[sorry|honestly|hmm|hm|well|hi|hey|um|yeah|no] not [really|quite|too|entirely|at all|100|so|totally] (sure|certain) [tbh|sorry|mate|there|to be honest|on that|on that one|about that|i'm afraid] , _",
        sentence: ['Let me check that for you.'],
        except: ['not ...3 (sure|certain) ...12 ?', '(sure|certain) [_] , (but|though|so|let me|i will|i can)'],
      },
      {
        find: "(i|we) (haven't|have not|havent|weren't|were not) (been told|told|informed) [yet|either|sorry|i am afraid] $",
        sentence: ['Let me find out for you.'],
      },
      {
        find: "^[sorry|honestly|well|um] [i] (couldn't|can't|could not) tell (ya|you that)",
        sentence: ['Let me find out for you.'],
      },
      { find: '(who knows|beats me|dunno|idk)', sentence: ['Let me find out for you.'] },
      { find: 'not (that|as far as) i know [of]', sentence: ['Let me check that for you.'] },
    ],
    // News told with care: "I'm not sure whether you have seen it, but ...".
    except: [
      '<we-are> not [really|quite|entirely|exactly|completely] sure (i|we) [quite|fully] (follow|understand|understood|got that|got it|get it|see|know (what|which) you mean)',
      "<we-are> not [really|quite|entirely|exactly|completely] sure (if|whether) you [have|had|'ve] [already|also] (seen|noticed|heard|know|knew|saw|received|got|tried|are aware|were aware|been told|remember|realise|realize|realised|realized|spotted|read)",
    ],
  },
  'never-doing': {
    phrases: [
      {
        find: '(we|i) never (do|did|offer|give|make|allow|accept|refund|ship|sell) [that|this|it]',
        sentence: ['Let me show you what is possible here.'],
        // What is kept safe.
        except: [
          'never (sell|give) (or|and) (share|pass|sell|give|disclose)',
          'never (sell|give) [away] [any of] your _',
        ],
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
      {
        find: "(i'm|i am|we're|we are|im) not in the (habit|business|practice) of (doing|giving|making|offering|refunding|handing|letting|allowing|posting|splitting|_)",
        sentence: ['Let me show you what is possible here.'],
      },
      {
        find: "(we|i) (don't|do not|dont|can't|cannot|cant|won't|will not|never) [ever|usually|normally|generally] (make|do|allow|grant) [any] exceptions",
        sentence: ['Let me show you what is possible here.'],
      },
    ],
    except: [
      '(we|i) never (give|gave) up',
      'we never (do|did) anything [that|to]',
      '(we|i) never (give|sell|share|make) [out|away] your',
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
        find: "you ('d|would) (have|need) to (ask|contact|call|ring|phone|speak to|speak with|talk to|chase|check with) (the|your|them|him|her|whoever|another) _",
        instead: ['we ask you to'],
        except: ['(if|then|what|who|whether|so that) you'],
      },
      {
        find: "^[sorry|well|so] (you gotta|ya gotta|you've gotta)",
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
        find: 'you (need|have|will need|will have) to ...10 (yourself|yourselves|on your own)',
        note: 'Say what you do for the customer, or offer to help with it.',
        except: ['(look after|take care of|treat|enjoy|identify|introduce|register|prove|protect) yourself'],
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
      // A condition that holds for everybody.
      'you (need to|have to) be (#|at least|over|under|aged|older|eighteen|registered|signed in|logged in|connected|a|an)',
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
      // The price of something, and what the customer has said is needed.
      '(have to|need to|must) pay [a|an|the|only|just|another|about|around] [total|rent|fee|deposit|sum] [of] #',
      'you need to (book|reserve|rent|make a (reservation|booking)) ...8 (for (#|one|two|three|four|five|six)|is that (right|correct|ok))',
      'you need to (select|click|tap|choose|press|scroll|swipe|type|log|sign|open the|go to|go into|use the|switch|turn)',
      "(you (have to|must|will have to|will need to)|you'll have to|you'll need to|you've got to) [first|then|just|only] (hold|press|push|click|tap|swipe|scroll|twist|unscrew|unplug|plug|slide|flip|drag|tick|untick|double-click|right-click)",
      '(may|might|would|could) (have|need) to',
      'you (have|need) to (say|look) (for|at) yourself',
      'you (must|have to|need to) (do|pay|bring|send|sign|prepare) (nothing|no more)',
      // Said already by 'downplaying'.
      "(you'll|you will) (just|simply) have to (wait|be patient|live with|put up with|accept|make do|deal with|get used to)",
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
