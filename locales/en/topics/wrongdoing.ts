import type { TopicWords } from '../../../src/locale.ts'
import { CHECK, MISSING, ON_FROM_HERE, STEP_BY_STEP } from './answers.ts'

/** What the customer is said to have done wrong or left undone: a part of `blame`. */
export const wrongdoing = [
  {
    find: "you [must have|must've|may have|have|'ve|just|probably|clearly|obviously|simply|again|also|seem to have|apparently] (forgot|forgotten) _",
    sentence: MISSING,
    except: [
      '(forgot|forgotten) [about] (your|the|a) (password|passcode|pin|username|user name|login|log-in|security|email|code|answer)',
      '(forgot|forgotten) password',
      'forgot (your|the|a|an|one|something) ...3 (here|behind|at (our|the)|in (your|the) (room|car|seat|locker))',
    ],
  },
  {
    find: "you (must have|must've|clearly|obviously|probably) [accidentally|incorrectly|just] (entered|typed|selected|missed|deleted|clicked|pressed|made|misread|misunderstood|misheard|broken|dropped|lost|overlooked|ignored|done something|given|chosen|used|put|set|changed|turned|unplugged|broke|missed)",
    sentence: CHECK,
  },
  {
    find: "you [have|'ve|must have|must've|clearly|obviously|simply|just|totally|completely] (misunderstood|misread|misheard|mistyped|misused|misplaced|mishandled|misspelled|misspelt|miscalculated|mixed (it|them|things) up|got it (all wrong|wrong))",
    sentence: CHECK,
  },
  {
    find: "you [have|'ve|had|may have|must have|must've|seem to have] (entered|typed|typed in|put in|filled in) (the|a|an) (wrong|incorrect)",
    instead: ['there may be a mistake in the'],
    except: ['(wrong|incorrect) ...4 (times|twice|again|instead|and)', '(wrong|incorrect) (one|ones|thing|side|way)'],
  },
  {
    find: "you [have|'ve] [now|already|just] missed (the|your|our) ...3 (window|deadline|cut-off|cutoff|cut off|due date|slot|payment|instalment|installment|return period|return date|appointment|visit|viewing|collection|pickup|pick-up|delivery|call|check-in|flight|train|ferry|session|class|reservation|booking)",
    sentence: ON_FROM_HERE,
    except: [
      '(see|noticed|afraid|case|know|say|said|mentioned|think|hear|sorry|if|when|because|since|so) [that] you',
      'missed (the|your|our) ...2 [flight|train|ferry|connection|call] (because|due to|owing to|through no)',
    ],
  },
  {
    find: "you [only|yourself|yourselves] [have|'ve|had|must have] [probably|most likely|just|simply|clearly|obviously] (entered|typed|used|selected|chose|chosen|gave|given|provided|sent|ordered|picked|clicked|dialled|dialed|put|filled|booked|wrote|written|set|installed|opened|pressed|downloaded|bought|submitted|made|went|came|called|took|brought|asked|emailed|phoned|posted|mailed|applied|reported|paid|read|held|stored|washed|plugged|wired|fitted|turned up|showed up) ...3 (wrong|incorrect|incorrectly|wrongly|mistake|error|improperly)",
    sentence: CHECK,
    except: [
      '(written|wrote|sent|paid|called|emailed|phoned|posted|mailed|ordered|booked|applied|clicked|pressed) ...3 by mistake',
    ],
  },
  {
    find: 'you _ (it|them|this|that|those) [all|completely|totally|the] (wrong|wrongly|incorrectly|backwards|upside down|badly|carelessly|wrong way [round|around])',
    sentence: CHECK,
    except: [
      '(if|when|whether|that|did|do|have|sorry|think|feel|hope|before) you',
      'you (got|received|found|sent|see|returned|have|had|want|take|took) (it|them|this|that)',
    ],
  },
  {
    find: "you [clearly|obviously|simply|must have|must've|have|'ve] (gave|given|entered|typed|used|provided|put|sent|registered|left|wrote) (a|an|us a|us an|me a|me an|in a|in an|down a|down an|with a|with an) (false|fake|invalid|incomplete|made up|made-up|non-existent|bogus|outdated|unreadable|illegible)",
    sentence: CHECK,
  },
  {
    find: "you [have|'ve] had (plenty of time|enough time|ample time|more than enough|all the time|every chance|plenty of (chances|opportunity|warning|notice)|_ (days|weeks|months|years|hours)) to _",
    sentence: ON_FROM_HERE,
    except: ['(if|when|hope|hoping|wish|glad|have|did|until) you [have] had'],
  },
  {
    find: '(nobody|no one|you) [even|ever] (bothered|cared|could be bothered) to (open|answer|read|check|reply|tell|let|pick|call|come|ask|look|turn|sign)',
    sentence: ON_FROM_HERE,
    except: ['(sorry|apolog*|shame|sad|wrong) ...4 (nobody|no one)'],
  },
  {
    find: 'you (ought to|should|need to|must|had better|have to) [really|just|maybe] (keep your (pet|pets|cat|cats|dog|dogs|kids|children|eyes)|(watch|control|supervise|discipline) your _|learn (to|how)|take (better|more) care|be (grateful|thankful|ashamed)|think (before|twice)|look after (it|them|your _) better)',
    sentence: ON_FROM_HERE,
  },
  {
    find: "you [clearly|obviously|simply|have|'ve] (set|put|chose|chosen|picked|ordered|selected|entered|typed|booked|clicked|wrote|bought|used|pressed|dialled|dialed) ...6 (instead of|rather than)",
    sentence: CHECK,
    except: ['(if|when|whether|that|did|do|have|sorry|see|say|said|mentioned|had|because|hope) you'],
  },
  {
    find: "you [must have|must've|probably|clearly|obviously|simply] (booked|ordered|bought|clicked|deleted|cancelled|sent|paid|pressed|chosen|selected|entered|opened|signed) ...5 (by mistake|by accident|in error)",
    sentence: CHECK,
    only: ["you (must have|must've|probably|clearly|obviously|simply) _ ...5 (by mistake|by accident|in error)"],
  },
  {
    find: '^[well|but|so|and] you (clicked|pressed|hit|tapped) [on|the] (delete|cancel|remove|erase|uninstall|unsubscribe|decline)',
    sentence: CHECK,
    except: ['you (clicked|pressed|hit|tapped) ...8 ?'],
  },
  {
    find: "you (ticked|checked) (the|a|that) box (that you|that you'd|that you've|saying|to say|confirming|agreeing|which says)",
    sentence: CHECK,
    except: ['(if|when|once|until|whether|have|did) you (ticked|checked)'],
  },
  {
    find: '(i|we) did [clearly|already|actually] (tell|warn|inform|advise|remind) you',
    sentence: STEP_BY_STEP,
    except: ['(if|what|glad|when) (i|we) did'],
  },
  {
    find: 'did you (even|not even|at least|bother to|ever think to|ever bother to) (pay|plug|charge|open|turn|switch|call|ask|send|sign|register|measure|keep|tell|follow|listen|clean)',
    sentence: CHECK,
  },
  {
    find: 'you (washed|ironed|dried|cooked|heated|charged|stored|watered|cleaned|mixed|cut|filled|pulled|pushed|tightened|used|turned|bent|pressed) (it|them|this|that|your _|the _) [far|much|way] too (hot|long|hard|much|often|fast|tight|full|high|early|late|hastily|roughly)',
    sentence: ON_FROM_HERE,
    except: ['(if|when|whether|that|sorry|did|have) you _'],
  },
  {
    find: "you (didn't|did not|didnt) have (enough|sufficient|a valid|the right|the correct)",
    sentence: CHECK,
    except: ["(if|when|sorry|that|because|see|understand|hear|case) you (didn't|did not)"],
  },
  {
    find: "you ('ve|have) (only yourself|nobody but yourself|no one but yourself|no-one but yourself)",
    sentence: ON_FROM_HERE,
  },
  {
    find: 'you (chose|picked|entered|booked|selected|ordered|set|typed|agreed|signed|requested|asked for|confirmed|cancelled) ...4 yourself',
    sentence: ON_FROM_HERE,
    except: ['(if|when|whether|that|did|have|see|once) you _', 'you ...6 (for|by|to) yourself'],
  },
  {
    find: '(somebody|someone|anyone|one|anybody) (in|of|from) your (party|group|household|family|team) must have',
    sentence: CHECK,
  },
  {
    find: "you (weren't|were not|werent|wasn't) (in|home|at home|there|answering|reachable|available|at the _) [when|at|for|to|,]",
    sentence: ON_FROM_HERE,
    except: [
      '(if|when|sorry|whether|because|as|since|in case|that|see|understand) you _',
      "(if|sorry|whether|in case|that|see|understand) you weren't",
    ],
  },
  {
    find: 'you (thought|heard|guessed|assumed|remembered) (wrong|wrongly|incorrectly)',
    sentence: CHECK,
  },
  {
    find: 'you [really] should (know|have known) $',
    sentence: STEP_BY_STEP,
    except: ['(something|things|thing|all|everything|what|anything) [that] you [really] should'],
  },
  {
    find: '^[well|but|and|so] you signed (the|a|our|that) (contract|agreement|form|terms|waiver|papers)',
    sentence: ON_FROM_HERE,
    except: ['you signed ...8 (on|in) (#|1*|2*|<day>)'],
  },
  {
    find: 'you let (it|the _|your _) [_] (run out|expire|lapse|die|freeze|overheat|dry out|go flat|go off|get wet|get cold)',
    sentence: ON_FROM_HERE,
  },
  {
    find: "(don't|do not|dont|please don't) (blame|put the blame on) (us|me|our)",
    sentence: ON_FROM_HERE,
    except: ["(i|we|they) (don't|do not|dont) blame"],
  },
  {
    find: '(is|was|are|were|stands|stood) [there|all|clearly|even] [written|printed|stated] in (bold|big|capital|large|red|huge|plain) (letters|print|capitals|writing|english|font|type)',
    sentence: STEP_BY_STEP,
    except: [
      '(step|steps|code|number|button|name|title|heading|deadline) ...4 in (bold|big|capital|large|red) (letters|print|capitals|font|type)',
    ],
  },
  {
    find: 'you [only|just] (arrived|came|turned up|showed up|checked in|called|applied|replied|paid|cancelled|checked out) ...4 late',
    sentence: ON_FROM_HERE,
    except: [
      '(if|when|whether|in case|sorry|see|think|hope|did|had|even though|although) you',
      'you (arrived|came|turned up|checked in) ...8 ?',
    ],
  },
  {
    find: 'you (keep|kept) [on] (typing|entering|pressing|clicking|using|doing|sending|dialling|dialing|calling|holding|putting|writing) ...3 (wrong|incorrectly|wrongly|incorrect)',
    sentence: CHECK,
  },
  {
    find: 'you (agreed to|signed up to|signed up for|accepted|consented to) (that|this|it|those|these|the terms|our terms|the conditions|the fee|the price|(a|the|our) ...2 (notice|notice period|term|minimum term|contract|commitment))',
    sentence: ON_FROM_HERE,
    except: [
      '(if|when|once|after|that|which|what|until|before|whether|have|thanks) you (agreed|signed|accepted|consented)',
      '(price|one|plan|deal|contract|version) you (agreed|signed|accepted)',
    ],
  },
  {
    find: "(next time|in future|in the future) [please|just|maybe|perhaps|then] (be (at home|there|in|on time|quicker|faster|careful|honest)|(don't|do not) (be|forget|wait|leave|click|lose|ignore|open|touch))",
    sentence: STEP_BY_STEP,
  },
  {
    find: 'you (took|waited|came|arrived|called|applied|wrote|replied|paid|left it|sent it|were|left) [far|much|way|simply|just|a bit] too (long|late|slowly|slow)',
    sentence: ON_FROM_HERE,
    except: [
      '(see|think|thought|hope|wonder|if|when|before|sorry|did) ...2 you (took|waited|came|arrived|called|were|left)',
      'too (long|late) (to|for (us|me))',
    ],
  },
  {
    find: 'you [really] (should|ought to) [really|already|surely|have|probably] (know|known) (that|this|it|by now|better|how)',
    sentence: STEP_BY_STEP,
  },
  {
    find: "(you can't|you cannot|you can not|you cant|you couldn't|how can you|do you [really|honestly|seriously]|did you [really|honestly|seriously]) expect (us|me|a|an|the|it|that|to|anyone|everything|miracles)",
    sentence: ON_FROM_HERE,
    except: ['(when|what|how many|how much|which) [_|_ _] (do|did|can) you expect'],
  },
  {
    find: '(have|did|were) you [been|just] (messing|fiddling|tampering|playing|mess|fiddle|tamper|play) (around|about|with) _',
    sentence: CHECK,
    except: ['(have|did|were) you [been|just] (playing|play) (with (friends|others|your|the (team|new))|online)'],
  },
  { find: '[as|like] you can (clearly|plainly|obviously) (see|read|tell)', sentence: STEP_BY_STEP },
  {
    find: "(can't|cannot|couldn't|can not|don't know how|not sure how|how else|how much) [i|we|to] [can|could|should] (make it|be|make this|say it|put it|make myself|explain it|explain this) [any|much] (clearer|more clearly|simpler|plainer)",
    sentence: STEP_BY_STEP,
  },
  { find: 'what (did|have) you (do|done) to (it|the _|your _|this|that)', sentence: CHECK },
  {
    find: 'did you ...5 at all ?',
    only: ['did you (read|follow|look at|check|listen|listen to|understand|see|try|charge|open|even) ...4 at all ?'],
    sentence: CHECK,
  },
  {
    find: "you [have|'ve] been [clearly|obviously|simply|just] (using|entering|pressing|looking|typing|calling|charging|paying|holding|doing|plugging|reading|dialling|ordering|writing|sending|putting) ...4 (wrong|incorrectly|wrongly|incorrect|backwards|upside down)",
    sentence: CHECK,
  },
  {
    find: "(you're|you are|youre) [just|simply|clearly|still|probably] (typing|doing|using|entering|holding|reading|pressing|looking|clicking|putting|spelling|calling|plugging|paying|sending|writing) ...3 (wrong|incorrectly|wrongly|incorrect|backwards|upside down)",
    sentence: CHECK,
    except: ["(if|whether|when|see|sure) (you're|you are|youre)"],
  },
  {
    find: 'you (apparently|evidently|seemingly) [just|simply|also] (never|did|do|have|forgot|ignored|missed|skipped|overlooked|misread|chose|thought|failed|refused|lost|deleted)',
    sentence: CHECK,
    except: ['you apparently (have|did) (great|good|nothing wrong|everything right)'],
  },
  {
    find: "^[so|and|but|well|sorry|i'm afraid|unfortunately] (that's|that is|this is|this one is|that one's|it's) [all|entirely|really|purely] on you",
    sentence: ON_FROM_HERE,
  },
] as const satisfies TopicWords['phrases']
