import type { Topic, TopicWords } from '../../../src/locale.ts'

const ON_FROM_HERE = ['Let me see how we can solve this from here.', 'Let us look at this together.']
const MISSING = ['Let me see how we can solve this from here.', 'May I ask you for the missing details?']
const CHECK = ['Let me check this together with you.', 'Let us look at this together.']
/** Something definite: what is missing, not how it was done. */
const DETERMINED = '(your|the|any|a|an|our|all)'
/** The rest says where the thing was to go, and would stay behind: "to your e-mail". */
const ELSEWHERE =
  '<hand-in> ...5 (to|in|into|on|with|for) (your|the|our) (email|e-mail|message|form|order|request|application|letter|ticket)'
const STEP_BY_STEP = ['Let me go through it with you step by step.']
import { CHECK, MISSING, ON_FROM_HERE, STEP_BY_STEP } from './answers.ts'
import { wrongdoing } from './wrongdoing.ts'

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
        find: "you [have|'ve|may have|must have|seem to have|also|just] (forgot|forgotten|failed|neglected|omitted) to <hand-in>",
        only: [
          `you [have|'ve|may have|must have|seem to have|also|just] (forgot|forgotten|failed|neglected|omitted) to <hand-in> ${DETERMINED}`,
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
      { find: 'your (failure|refusal|inability|unwillingness) to', sentence: ON_FROM_HERE },
      {
        find: "you (didn't|did not|didnt|never) [even|actually|clearly|really|properly|correctly|ever|fully|just|simply] (read|follow|check|enter|fill|provide|send|give|tell|include|attach|complete|submit|cancel|pay|update|answer|reply|respond|call|contact|listen|understand|return|register|sign|press|click|select|choose|confirm|verify|specify|mention|say|state|explain|notify|inform|let us|let me|keep|bring|notice|report|ask us|ask me|look|try|turn|plug|connect|install|save|scan|set|write|put|add|apply|bother|make sure|pay attention|take care|leave|request|allow|show up|turn up|updated|changed|registered|activated|confirmed|returned|signed|completed|submitted|opened|attached|included|verified|cancelled|canceled|renewed|uploaded|scanned|redeemed|linked|filled|finished|listened|switched|arrived|come|collect|pick (it|them|this|that) up|attend|appear|showed up|turned up|came|collected|picked (it|them|this|that) up|attended|do (it|this|that|as|what)|sent|told|gave|said|provided|mentioned|replied|answered|called|asked us|asked me|paid|bothered|informed|contacted|followed|checked|notified)",
        sentence: MISSING,
        except: [
          "you (didn't|did not|didnt|never) (ask|look|request|order|call|choose|select|make|say|give|do) [for] (for|it up)",
        ],
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
      {
        find: "you [must have|may have|have|'ve|just|probably|clearly|obviously|simply|again|also|seem to have|apparently] (forgot|forgotten) _",
        sentence: MISSING,
        except: [
          '(forgot|forgotten) [about] (your|the|a) (password|passcode|pin|username|user name|login|log-in|security|email|code|answer)',
          '(forgot|forgotten) password',
          'forgot (your|the|a|an|one|something) ...3 (here|behind|at (our|the)|in (your|the) (room|car|seat|locker))',
        ],
      },
      {
        find: 'you (must have|clearly|obviously|probably) [accidentally|incorrectly|just] (entered|typed|selected|missed|deleted|clicked|pressed|made|misread|misunderstood|misheard|broken|dropped|lost|overlooked|ignored|done something|given|chosen|used|put|set|changed|turned|unplugged|broke|missed)',
        sentence: CHECK,
      },
      {
        find: "you [have|'ve|must have|clearly|obviously|simply|just|totally|completely] (misunderstood|misread|misheard|mistyped|misused|misplaced|mishandled|misspelled|misspelt|miscalculated|mixed (it|them|things) up|got it (all wrong|wrong))",
        sentence: CHECK,
      },
      {
        find: "you [have|'ve|had|may have|must have|seem to have] (entered|typed|typed in|put in|filled in) (the|a|an) (wrong|incorrect)",
        instead: ['there may be a mistake in the'],
        except: [
          '(wrong|incorrect) ...4 (times|twice|again|instead|and)',
          '(wrong|incorrect) (one|ones|thing|side|way)',
        ],
      },
      {
        find: "you [have|'ve] [now|already|just] missed (the|your|our) ...3 (window|deadline|cut-off|cutoff|cut off|due date|slot|payment|instalment|installment|return period|return date)",
        sentence: ON_FROM_HERE,
        except: ['(see|noticed|afraid|case|know|say|said|mentioned|think|hear) [that] you'],
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
        find: "you [clearly|obviously|simply|must have|have|'ve] (gave|given|entered|typed|used|provided|put|sent|registered|left|wrote) (a|an|us a|us an|me a|me an|in a|in an|down a|down an|with a|with an) (false|fake|invalid|incomplete|made up|made-up|non-existent|bogus|outdated|unreadable|illegible)",
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
        find: 'you [must have|probably|clearly|obviously|simply] (booked|ordered|bought|clicked|deleted|cancelled|sent|paid|pressed|chosen|selected|entered|opened|signed) ...5 (by mistake|by accident|in error)',
        sentence: CHECK,
        only: ['you (must have|probably|clearly|obviously|simply) _ ...5 (by mistake|by accident|in error)'],
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
        only: [
          'did you (read|follow|look at|check|listen|listen to|understand|see|try|charge|open|even) ...4 at all ?',
        ],
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
      ...wrongdoing,
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
        find: "you [must have|may have|might have|probably|have|'ve] (did|done) something (wrong|silly|stupid)",
        sentence: CHECK,
      },
      { find: "(i|we) (don't|do not|dont) believe you $", sentence: CHECK },
      { find: '(careless|irresponsible|thoughtless|foolish|negligent|unwise|wrong) of you', sentence: ON_FROM_HERE },
      {
        find: '(i|we) told you (so|already|before|twice|that|to|not to|several times|many times|_ times)',
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
