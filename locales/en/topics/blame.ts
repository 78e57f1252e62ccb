import type { Topic, TopicWords } from '../../../src/locale.ts'
import { CHECK, MISSING, ON_FROM_HERE, STEP_BY_STEP } from './answers.ts'
import { carelessness } from './carelessness.ts'
import { wrongdoing } from './wrongdoing.ts'

/** Something definite: what is missing, not how it was done. */
const DETERMINED = '(your|the|any|a|an|our|all)'
/** The rest says where the thing was to go, and would stay behind: "to your e-mail". */
const ELSEWHERE =
  '<hand-in> ...5 (to|in|into|on|with|for) (your|the|our) (email|e-mail|message|form|order|request|application|letter|ticket)'

/** Words that make the customer the culprit. */
export const blame = {
  blame: {
    phrases: [
      {
        find: "you [really|clearly|at least] (should have|should've|shoulda|ought to have) [really|just|simply|also|at least|already|first] _",
        sentence: ON_FROM_HERE,
        except: [
          "(should have|should've|ought to have) [already|just|also|now|then|really|at least|by now|since] (a|an|the|your|our|no|any|all|some|access|received|recieved|gotten|got|been|seen|one|two|three|it|that|this|these|those|enough|everything|more|never|had|now|by|#|been|full|plenty|what|both|at least one|option|options|better|not|until|service|internet|arrived|experienced|to)",
          'you should have [_] (received|gotten|been)',
        ],
      },
      {
        find: "you should (have|'ve) been [more] (careful|aware|paying|listening|reading|clearer|clear|prepared|quicker|faster|ready|there|here|on time|able to (see|read|tell))",
        sentence: ON_FROM_HERE,
      },
      {
        find: 'you should have (had|got|gotten|kept) (it|that|this|them|the ...2) (checked|insured|registered|serviced|repaired|signed)',
        sentence: ON_FROM_HERE,
      },
      {
        find: "you (shouldn't have|should not have|shouldnt have|should never have) [even|just] (opened|used|washed|touched|shared|clicked|thrown|removed|signed|installed|changed|deleted|ignored|plugged|left|pressed|accepted|bought|ordered|agreed|given|mixed|dropped|sent|posted|done|tried|booked|waited until)",
        sentence: ON_FROM_HERE,
      },
      {
        find: "you (could have|could've|might have|might've) [at least|easily|simply|just|also] (arranged|planned|organised|organized|chosen|taken|left|picked|come|saved|backed|phoned|rung|written|emailed|kept|rescheduled|rearranged|called|told|asked|read|checked|avoided|prevented|mentioned|let us|let me|said|informed|contacted|warned|looked|noticed|thought|waited|cancelled|canceled|been more)",
        sentence: ON_FROM_HERE,
      },
      {
        find: "(you (were|are|weren't|were not|aren't|are not)|you're not|you're) (supposed|meant|expected) [not] to _",
        sentence: ON_FROM_HERE,
        except: [
          'to (receive|get|have|see|arrive|pay less|hear|earn|land|fly|leave|travel|depart)',
          'to be (charged|refunded|seated|called|contacted|paid|given|sent|told|offered|picked|upgraded|billed|credited|moved|connected|able|on (the|this|that|our) _)',
          '(what|how|where|when|than|that|anything|everything|as|like) you (were|are) (supposed|meant|expected)',
        ],
      },
      // What is missing can be asked for instead: "we still need your flat number".
      {
        find: "you [have|'ve|may have|must have|must've|seem to have|also|just] (forgot|forgotten|failed|neglected|omitted) to <hand-in>",
        only: [
          `you [have|'ve|may have|must have|must've|seem to have|also|just] (forgot|forgotten|failed|neglected|omitted) to <hand-in> ${DETERMINED}`,
        ],
        except: [ELSEWHERE],
        instead: ['we still need'],
      },
      {
        find: "you (didn't|did not|didnt) [actually|fully|correctly|properly] <hand-in>",
        only: [`you (didn't|did not|didnt) [actually|fully|correctly|properly] <hand-in> ${DETERMINED}`],
        except: [ELSEWHERE],
        instead: ['we still need'],
      },
      {
        find: "you ('ve|have|) [clearly|obviously|simply|again|also] (failed|neglected|omitted) to",
        sentence: MISSING,
      },
      {
        find: 'you [just|simply|clearly] let (it|them|this|that|your _|the _) (expire|lapse|run out|run dry|dry out|overheat|slip|go out of date|go off)',
        sentence: ON_FROM_HERE,
      },
      {
        find: "(because|as|since) you (weren't|were not|wasn't|were never) (at home|home|in|there|at the (door|address|property)|available|present|around|reachable)",
        sentence: ON_FROM_HERE,
      },
      { find: 'your (failure|refusal|inability|unwillingness) to', sentence: ON_FROM_HERE },
      {
        find: "you (didn't|did not|didnt|never) [even|actually|clearly|really|properly|correctly|ever|fully|just|simply] (read|follow|check|enter|fill|provide|send|give|tell|include|attach|complete|submit|cancel|pay|update|answer|reply|respond|call|contact|listen|understand|return|register|sign|press|click|select|choose|confirm|verify|specify|mention|say|state|explain|notify|inform|let us|let me|keep|bring|notice|report|ask us|ask me|look|try|turn|plug|connect|install|save|scan|set|write|put|add|apply|bother|make sure|pay attention|take care|leave|request|allow|show up|turn up|updated|changed|registered|activated|confirmed|returned|signed|completed|submitted|opened|attached|included|verified|tighten|fit|clean|charge|close|shut|lock|unlock|empty|rinse|wash|dry|store|pack|wrap|label|measure|align|screw|push|pull|mount|insert|remove|seal|lubricate|drain|reset|restart|back up|log (in|out|off)|cancelled|canceled|renewed|uploaded|scanned|redeemed|linked|filled|finished|listened|switched|arrived|come|collect|pick (it|them|this|that) up|attend|appear|showed up|turned up|came|collected|picked (it|them|this|that) up|attended|do (it|this|that|as|what)|sent|told|gave|said|provided|mentioned|replied|answered|called|asked us|asked me|paid|bothered|informed|contacted|followed|checked|notified)",
        sentence: MISSING,
        except: [
          "you (didn't|did not|didnt|never) (ask|look|request|order|call|choose|select|make|say|give|do) [for] (for|it up)",
          "you (didn't|did not|didnt) get it (because|as|since|due)",
        ],
      },
      {
        find: "^[well|but|so|no|sorry|unfortunately|then|actually|because|as|ok|okay|yes|and] you (didn't|did not|didnt|never) _",
        sentence: MISSING,
        except: [
          "you (didn't|did not|didnt|never) [really|actually|even|ever|just] (receive|received|recieve|get|got|gotten|have|had|need|needed|want|wanted|ask|asked|request|requested|like|deserve|deserved|miss|lose|lost|break|cause|waste|bother (me|us)|make (a|any|one) mistake|know|owe|go wrong|upset|disturb|interrupt|expect|dream|do (anything|a thing|nothing|any harm|badly|wrong|something)|feel|hear|happen|mind|see [the|it|this|that|our|my|anything|_]|experience|enjoy|find|agree to this|sign up for this|think|leave|forget|consent|authorise|authorize|mean|imagine|end up|qualify|take long|notice|let|offend|inconvenience|sleep|deserved)",
          "you (didn't|did not|didnt|never) ...12 ?",
          "you (didn't|did not|didnt) (the|it|it's|this|that|that's|we|we've|i|i've|only|there|your|our|no)",
          "you (didn't|did not|didnt|never) ...10 (don't worry|no worries|my fault|our fault|our mistake|my mistake|my bad|our bad|on us|on me)",
          'you never [actually|even|really] (have to|need|pay|owe|lose|miss|know|left|stopped|fail|cease)',
        ],
      },
      {
        find: "(because|as|since|therefore) you (didn't|did not|didnt|never) _",
        sentence: MISSING,
        except: [
          "you (didn't|did not|didnt|never) [really|actually|even|ever|just] (receive|received|recieve|get|got|gotten|have|had|need|needed|want|wanted|ask|asked|request|requested|like|deserve|deserved|miss|lose|lost|break|cause|waste|bother (me|us)|make (a|any|one) mistake|know|owe|go wrong|upset|disturb|interrupt|expect|dream|do (anything|a thing|nothing|any harm|badly|wrong|something)|feel|hear|happen|mind|see [the|it|this|that|our|my|anything|_]|experience|enjoy|find|agree to this|sign up for this|think|leave|forget|consent|authorise|authorize|mean|imagine|end up|qualify|take long|notice|let|offend|inconvenience|sleep|deserved)",
          "since you (didn't|did not) (use|take|travel|fly|stay|sleep|try|open|eat)",
          "(free|no charge|not charged|refund|refunded|no fee|nothing to pay|credit|credited) ...6 (because|as|since) you (didn't|did not|never)",
        ],
      },
      {
        find: "you must (not have|have not|haven't|never have) _",
        sentence: CHECK,
        except: [
          "you must (not have|have not|haven't) (slept|been|had|eaten|received|got|gotten|heard|seen|liked|enjoyed|felt|known)",
        ],
      },
      {
        find: '^[well|but|so|and|as|sorry] you (signed|accepted|took|left|ordered|booked|clicked|confirmed|approved|submitted|paid|used|opened|installed|washed|sent|went|proceeded|continued|drove|parked|moved|bought|agreed) ...6 without (checking|reading|noting|inspecting|testing|asking|telling|paying|looking|confirming|measuring|informing|contacting|notifying|verifying|reporting|trying|giving|showing|validating|booking|mentioning|completing|adding|entering|attaching)',
        sentence: ON_FROM_HERE,
        except: ['you ...10 ?'],
      },
      {
        find: '(it was|that was|this was|was) your [own] (choice|decision|idea) (to|and not|not)',
        sentence: ON_FROM_HERE,
        except: ['(if|whether) ...2 your [own] (choice|decision|idea)', '(great|good|lovely|brilliant) _'],
      },
      {
        find: '^[well|but|so] you (chose|picked|opted for|went for|booked|bought|selected|took) the (cheaper|cheapest|wrong|lowest) _',
        sentence: ON_FROM_HERE,
        except: ['you ...10 ?'],
      },
      {
        find: "(you were|you've been|you had been|you have been) [already|clearly|all|also] (told|warned) (about|of) (this|that|it|the _)",
        sentence: STEP_BY_STEP,
        except: [
          '(if|when|sorry|what|glad|that|whatever|hope|why) (you were|you had been|you have been)',
          'you were ...10 ?',
        ],
      },
      {
        find: '(i|we) (did warn|warned) you (about|of|that) _',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(check|read|enter|type|follow|fill in|measure|listen) [the|your|our|all|both|this|that|it|my|to] [_] [_] properly [first|again|next time|sir|madam|this time] $',
        sentence: CHECK,
        except: ["(i|we|i'll|we'll|to|let me|didn't|did|can|could) [_] (check|read|enter|type|follow|measure|listen)"],
      },
      {
        find: '(problem|issue|fault|cause) (is|lies) [in|with] (how|the way) (you|you are|you have been|you were) [are|been] (using|use|holding|hold|typing|entering|handling|storing|charging) _',
        sentence: CHECK,
      },
      {
        find: 'you (put|fitted|installed|inserted|mounted|plugged|wired|connected|attached|assembled) (the|your|both|all) [_] [_] [in|on|together|back] [_] (upside down|backwards|back to front|inside out|incorrectly|wrongly|wrong|the wrong way|the wrong way round)',
        sentence: CHECK,
        except: ['(if|when|whether|did|have|that|sorry) you', 'you (put|fitted|installed) ...10 ?'],
      },
      {
        find: "you [still|also] (haven't|have not|havent|have still not) [even|actually|yet|fully|properly|correctly|still] (read|followed|checked|provided|paid|listened|understood|answered|replied to my|responded|completed|given us|given me|told us|told me|done (this|that|it|what)|bothered|tried)",
        sentence: MISSING,
      },
      {
        find: "(why (didn't|did|haven't|hadn't|wouldn't|would|don't) you|how could you) [not|even|just|ever|have|simply|possibly] _",
        sentence: CHECK,
        except: [
          "why (don't you|would you like|would you prefer|would you recommend|did you choose us|would you say) [_]",
          "why (don't|did) you",
          'why would you (like|prefer|recommend|say|rate|want)',
          'how could you (tell|reach)',
        ],
      },
      {
        find: 'why did you [even|just|ever] (not|wait|open|order|click|delete|ignore|press|do that|do this|buy|sign)',
        sentence: CHECK,
      },
      {
        find: "^[so|but|and] (didn't|haven't|couldn't|can't) you [even|not] (read|see|check|listen|notice|hear|look|understand|seen|checked|noticed)",
        sentence: CHECK,
      },
      { find: 'did you not (read|see|check|listen|notice|hear|look|understand|receive my)', sentence: CHECK },
      ...wrongdoing,
      ...carelessness,
      {
        find: 'your [own|personal] (mistake|fault|error|misunderstanding|carelessness|negligence|doing|oversight)',
        sentence: ON_FROM_HERE,
        except: [
          "(not|isn't|wasn't|never|neither|nor|hardly|isnt|wasnt) [at all|really|in any way] (your|yours)",
          '(no|without any|without) (fault|mistake|error) of your',
          'your error (message|code|log|logs|report|screen|page|notification|number|text|messages)',
          '(any|see|share|send|describe|screenshot|about|fix|correct|report) [of] your error',
          'your doing (well|great|ok|okay|fine|good|so)',
          'none of (this|it) (is|was) your',
          '(if|whether) ...3 your [own] (mistake|fault|error)',
        ],
      },
      {
        find: '(<it-is>|this is|was) your [own] (responsibility to|problem|own (choice|decision|risk|doing))',
        sentence: ON_FROM_HERE,
      },
      {
        find: '<it-is> [clearly|obviously|probably|simply|definitely|just|most likely] (due to|because of|caused by|down to|the result of|a result of|a case of) [_] (misuse|mishandling|negligence|carelessness|neglect|(improper|incorrect|wrong|careless) (use|handling|storage))',
        sentence: CHECK,
      },
      {
        find: '^[but|well|because] you never (asked|told (us|me)|said|mentioned it|called|replied|answered) [us|me|so|that|for it|about it] $',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(user|customer) error',
        sentence: CHECK,
        except: ['(user|customer) error (message|code|log|report)', "(not|isn't|wasn't) [a|an] user error"],
      },
      {
        find: '(problem|issue|error|fault|mistake|delay|blame) [definitely|clearly|probably|obviously] (is|was|lies|must be|has to be|seems to be|appears to be) [definitely|clearly|probably|entirely|all|only|obviously] (on|at|with) (your (end|side|part)|you)',
        sentence: CHECK,
        except: ['(any|what|whether|if|the same) (problem|issue|error) (is|was)'],
      },
      { find: '(the fault|the mistake|the error|the blame) (is|was|lies) yours', sentence: CHECK },
      {
        find: "(as|like) (i|we) [have|'ve|had] [already|just|previously|repeatedly|clearly|also] told you [already|before|earlier|several times|many times|twice|_ times]",
        instead: [''],
      },
      {
        find: "(i|we) [have|'ve|had] (already|repeatedly|clearly|just|previously) (told|explained [it|this|that] to|informed|warned) you",
        sentence: STEP_BY_STEP,
      },
      {
        find: '(i|we) [have] (explained|told you|said|mentioned) (it|this|that) [to you] (already|before|twice|several times|many times|repeatedly)',
        sentence: STEP_BY_STEP,
      },
      {
        find: "(you have been|you've been|you were|you had been|you have already been|you've already been) [already|clearly|repeatedly|specifically|expressly] (told|warned|informed|asked|advised|notified|reminded) [about] [this|that|it|so|of this|of that|of it] (already|twice|before|several times|many times|repeatedly|_ times|more than once|in writing|in advance|beforehand)",
        sentence: STEP_BY_STEP,
      },
      {
        find: "you [must have|must've|may have|might have|probably|have|'ve] (did|done) something (wrong|silly|stupid)",
        sentence: CHECK,
      },
      { find: "(i|we) (don't|do not|dont) believe you $", sentence: CHECK },
      { find: '(careless|irresponsible|thoughtless|foolish|negligent|unwise|wrong) of you', sentence: ON_FROM_HERE },
      {
        find: "(i|we) ['ve|have] told you (so|already|before|twice|that|to|not to|several times|many times|# times|_ times)",
        sentence: STEP_BY_STEP,
      },
      {
        find: "(you're|you are|youre|your) [completely|totally|simply|just|absolutely|plain|quite|clearly|obviously] (wrong|mistaken|incorrect|confused|lying|not listening|not reading|not paying attention|not following|not understanding|to blame|at fault|the problem|the one who)",
        sentence: CHECK,
        except: [
          "(you are|you're) the one who (deserves|decides|knows|matters|can)",
          "(i'm not|we're not|not) (saying|suggesting|implying) ...2 (you are|you're)",
          'your (incorrect|wrong|confused) _',
        ],
      },
      {
        find: "you [clearly|obviously|still|just|simply] (don't|do not|dont|didn't|did not) [seem to|appear to|want to|even|really] (understand|listen|read|get it|know how|pay attention|follow (the|my|our|instructions))",
        sentence: STEP_BY_STEP,
        except: ['get it (because|as|since|due|in time|yet|from)'],
      },
      {
        find: 'you (clearly|obviously|evidently) _',
        sentence: CHECK,
        except: [
          'you (clearly|obviously|evidently) (love|care|deserve|know your|need|have great|have a|put|work|are a valued|enjoy|like)',
        ],
      },
      {
        find: '(perhaps|maybe) (you should|you could|you might want to|try) [just|always|actually] (read|reading|check|checking|listen|listening|look|looking|think|thinking|pay attention|paying attention) ...6 (next time|before (you|buying|ordering|complaining|asking|calling|paying|clicking)|first|properly|for once|more carefully|in future)',
        sentence: STEP_BY_STEP,
        except: ['(perhaps|maybe) (you could|try) (check|checking|look|looking) ...6 first'],
      },
      {
        find: '(next time|in future|in the future) [please|you should|you could|maybe|perhaps|just] [try to] (read|be more careful|pay [more|better] attention|listen|think|be more|follow the)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(pay [more|better] attention|be more careful) [next time|please|to what|when you|with]',
        sentence: STEP_BY_STEP,
        except: ['(we|i) (will|should) ...3 (pay|be)', "(we'll|i'll|to) (pay|be more)", '(we|i) ...4 be more careful'],
      },
      {
        find: '(read|look at|check) (my|the|our|it|that|this) [last|previous|email|message|answer|reply|instructions|page|terms] [again|once more|properly] (carefully|again carefully|properly) [this time]',
        sentence: STEP_BY_STEP,
      },
    ],
    except: [
      '(if|whether|unless|in case|suppose|when|sorry|apolog*|regret|hear|hope|ensure|make sure|sure|disappointed|saddened|sad|frustrating|assume) [that|to hear|to hear that|for|about|maybe|perhaps] you',
      '(if|whether|in case|sorry|apolog*|regret|hear) ...3 that you',
      "(sorry|apolog*|regret) ...8 (you (didn't|did not|never|haven't|should have)|your (error|mistake))",
      "(who|anyone|something|anything|item|items|charge|charges|order|subscription|emails|messages|what|which) [that] you (didn't|did not|never)",
      '(rest assured|glad|happy) ...3 you',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
