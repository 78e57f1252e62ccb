import type { TopicWords } from '../../../src/locale.ts'
import { CHECK, ON_FROM_HERE, STEP_BY_STEP } from './answers.ts'

/** What the customer is said to have broken, left lying or left undone: a part of `blame`. */
export const carelessness = [
  {
    find: 'you (lost|deleted|dropped|spilled|spilt|cracked|misused|violated|breached|threw away|threw out|binned|unplugged|bent|scratched) (your|the|it|this|that|our|them)',
    sentence: ON_FROM_HERE,
    except: [
      '(see|understand|hear|gather|believe|think|know|tell me|mentioned|said|say|saying|wrote|did|have|if) [that] you (lost|deleted|dropped|cracked|spilled|spilt|scratched)',
      'you (lost|deleted|dropped|cracked|spilled|spilt|scratched) ...8 ?',
    ],
  },
  {
    find: "(<it-is>|that was|this was|it was|happened|failed|failing|broke|rejected|blocked|stopped|is|was) [just|only|probably|all|clearly|simply|most likely] (because|since) you (tried (too|the wrong|it without|to force)|overtightened|overwatered|overused|squeezed|pulled|pushed|bent|hit|tampered|ignored|missed|forgot|waited|broke|failed|refused|lied|scratched|dropped|hung|ironed|used|left|pressed|clicked|opened|entered|changed|moved|installed|put|spilled|kept|let|turned|switched|exceeded|went over|overloaded|typed|gave|washed|unplugged|overcharged|forced|downloaded|shared|ordered too|booked too|came too|called too|paid too|paid late|sent it too|don't (read|listen|understand|know)|do not (read|listen|understand|know)|did|were using|were not|weren't|are using the wrong|are not|aren't)",
    sentence: ON_FROM_HERE,
    except: [
      "you (aren't|are not|weren't|were not|did) (charged|billed|required|a|liable|eligible|in|on|so|the right)",
      // Has words of its own.
      'you (entered|typed) [in] (the|a|an) (wrong|incorrect)',
    ],
  },
  {
    find: 'you (left|kept|put|stored|placed|dropped|had|forgot) (it|them|this|that|your _|the _) [_] (in|out in|near|on|by|out|under) [the|a|your|direct] (sun|sunlight|rain|car|heat|wet|cold|radiator|stove|oven|shower|bath|microwave|dishwasher|dryer|tumble dryer|freezer|damp|snow|window)',
    sentence: ON_FROM_HERE,
    except: [
      'you (left|kept|put|stored|placed|had) ...8 ?',
      'you (left|had|forgot) ...9 (waiting|reception|found|safe|lost property|here|front desk)',
      '(see|say|said|mentioned|understand|hear|if|when) [that] you (left|kept|put)',
    ],
  },
  {
    find: 'you (left|kept) (it|them|this|that|your _|the _) [_] (unlocked|unattended|unplugged|uncovered|switched (on|off)|plugged in|running|open|unsecured|logged in|outside)',
    sentence: ON_FROM_HERE,
    except: ['you (left|kept) ...8 ?', '(see|say|said|mentioned|understand|hear|if|when) [that] you (left|kept)'],
  },
  {
    find: 'you (came|arrived|turned up|showed up|travelled|traveled|boarded|applied|drove|parked|rode) [here] without (a|an|the|your|any|having) _',
    sentence: ON_FROM_HERE,
    except: [
      '(if|when|sorry|see|whether|did|have|can|could|why|although) you',
      'you (came|arrived|travelled|parked) ...8 ?',
    ],
  },
  {
    find: 'you (ordered|booked|chose|picked|wrote|entered|selected|requested) (it|this|that|them) (like that|like this|that way|yourself)',
    sentence: ON_FROM_HERE,
    except: ['(if|when|sorry|did|have|can|could|as|so|that|since) you'],
  },
  {
    find: 'you (just|simply|obviously|clearly|plainly) (ignored|overlooked|disregarded|missed|skipped|forgot|deleted|lost|misplaced) (it|them|that|this|the|our|your)',
    sentence: ON_FROM_HERE,
    except: [
      '(if|when|sorry|see|say|said|mentioned|hear|understand|think|like|because|that) you (just|simply|clearly)',
    ],
  },
  {
    find: '^[so|but|well|no|sorry|i am afraid] <it-is> [clearly|definitely|just|probably] (a|an) [_] (problem|issue|fault|error|mistake) (on|at) your (end|side|part)',
    sentence: CHECK,
  },
  {
    find: 'you (broke|damaged|ruined|overloaded|overfilled|overheated|mishandled|neglected|caused (this|it|that|the)|ignored|overlooked|disregarded|messed (up|it)|screwed up|waited too long|missed the deadline|brought this on|only have yourself|have only yourself|were (careless|negligent|too late|too slow|not paying attention|not listening)|refused to)',
    sentence: ON_FROM_HERE,
  },
  {
    find: "you (didn't|did not|didnt|never) _ (it|them|this|that|these|(your|the|our) _) [_] (in time|on time|soon enough|early enough|correctly|properly|before the deadline|by the deadline)",
    sentence: ON_FROM_HERE,
    except: ["(if|when|sorry|that|because|see|understand|hear|case|hope) you (didn't|did not|didnt|never)"],
  },
  {
    find: "because you (didn't|did not|don't|do not) have (enough|sufficient|the (right|correct|required)|a valid|your)",
    sentence: ON_FROM_HERE,
  },
  {
    find: 'you (must|might|may) be (using|doing|holding|entering|typing|plugging|connecting|putting|charging|opening|loading) (it|that|this|them|something|the _|your _) [_] (wrong|wrongly|incorrectly|badly|the wrong way|upside down|backwards)',
    sentence: CHECK,
  },
  {
    find: '(because of|due to|caused by|down to|result of|comes from|came from|owing to|thanks to) your [own] (careless|rough|improper|incorrect|wrong|poor|bad|negligent|faulty|inadequate|sloppy) [_] (handling|use|usage|treatment|storage|care|installation|maintenance|packaging|packing|driving|washing|cleaning|assembly|operation|behaviour|behavior|planning|typing|entry|entries|data|instructions)',
    sentence: ON_FROM_HERE,
    except: [
      '(if|whether|not|unless|in case|never) ...6 your [own] (careless|rough|improper|incorrect|wrong|poor|bad|negligent|faulty|inadequate|sloppy)',
    ],
  },
  {
    find: '^[but|well|because|since|unfortunately|sorry] you were [too|already|simply|just|far too|very] late',
    sentence: ON_FROM_HERE,
    except: [
      'you were ...8 ?',
      'late (because|due|thanks) [of|to] (us|our|we|the (delay|train|flight|strike|traffic))',
    ],
  },
  {
    find: "because (you (didn't|did not|forgot|failed|waited|missed|ignored|broke|never|haven't|have not|deleted|dropped|were (late|too late))|of (you|your (mistake|error|own|delay|carelessness)))",
    sentence: ON_FROM_HERE,
    except: [
      "you (didn't|did not|never|haven't|have not) (receive|get|like|have|want|need|enjoy|received|gotten|had)",
      'of your own (free|account)',
    ],
  },
  {
    find: 'you (must|might|may) have [accidentally|just|simply|maybe] (pulled|pushed|forced|bent|hit|knocked|spilled|spilt|overloaded|overfilled|overheated|overtightened|yanked|scratched|cracked|damaged|torn|ripped|shrunk|mistyped|unplugged|twisted|jammed|bumped|soaked|burnt|burned) _',
    sentence: CHECK,
    except: ['(if|whether|or|think|worried|unless|in case) ...2 you (must|might|may) have'],
  },
  {
    find: '^[well|so|maybe|perhaps|then|and] next time [just|simply|maybe|perhaps] (arrive|come|turn up|leave|set off|book|call|ring|plan|order|ask|cancel|tell us|measure|check in|pay|bring) [_] [_] [_] (earlier|sooner|on time|in time|in advance|ahead|first|properly|before|beforehand)',
    sentence: STEP_BY_STEP,
    except: [
      "next time ...8 (and|so that|so|then) (we|i|we'll|i'll|you'll|we can|we will|i will|you will|it will|it'll)",
    ],
  },
  {
    find: "(which is|which was|that's|that is|that one is|that one's|this is|this one is|this one's|damage is|loss is|mistake is|fault is) [entirely|all|purely|really|clearly|just] (on|down to) you [and (not|nobody)|not (us|the)] $",
    sentence: ON_FROM_HERE,
    except: ['(decision|choice|rest|up|drinks|next one|whether|which one|what) ...4 (on|down to) you'],
  },
  {
    find: '^[but|well|and|so] you (were|had been) [clearly|expressly|specifically|also] (told|warned|instructed|reminded) [not] to _',
    sentence: ON_FROM_HERE,
    except: ['you were ...8 ?'],
  },
  {
    find: "you (haven't|have not|havent|hadn't|didn't|did not|didnt) _ [_] [_] [_] [_] (properly|correctly)",
    sentence: CHECK,
    except: [
      "(if|whether|when|sorry|in case|unless|that|since|once|hope) ...2 you (haven't|have not|hadn't|didn't|did not)",
      "(haven't|have not|didn't|did not) (get|receive|received|gotten|been|hear|see)",
    ],
  },
  {
    find: "(but|and|because) you (didn't|did not|didnt) (pick up|hang on|hold on|wait|stay|let (him|her|them|us) in)",
    sentence: ON_FROM_HERE,
    except: ["(if|sorry|whether|glad) ...6 you (didn't|did not)", "and you (didn't|did not) wait"],
  },
] as const satisfies TopicWords['phrases']
