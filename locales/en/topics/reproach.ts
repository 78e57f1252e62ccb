import type { Topic, TopicWords } from '../../../src/locale.ts'
import { CHECK, ON_FROM_HERE, STEP_BY_STEP } from './answers.ts'

/** Reproaches: hindsight, comparisons with others, rebukes. */
export const reproach = {
  hindsight: {
    phrases: [
      {
        find: "(that happens|that'll happen|that's what happens|that is what happens|this is what happens|it's what happens|that's what you get|that is what you get) (when|if|for) [you] _",
        sentence: ON_FROM_HERE,
        except: [
          "(that happens|that's what happens|this is what happens) (when|if) (you (click|press|tap|select|hover|open the|are in)|the|a|an|we|our|it|they|your _ (is|has|was))",
        ],
      },
      { find: 'serves you right', sentence: ON_FROM_HERE },
      {
        find: '(a bit|a little|some|slightly) more (care|attention|caution|thought|planning|patience|diligence) (would|could|might) have (spared|saved|prevented|avoided|helped)',
        sentence: ON_FROM_HERE,
      },
      {
        find: "(pretty|fairly|quite|almost|very|i'm|rather) [pretty|fairly|quite|almost|very] (sure|certain|positive) [that] you [must have|have|'ve|just|simply] (missed|forgot|forgotten|skipped|misread|overlooked|mistyped|mixed up|clicked the wrong|pressed the wrong|entered (the|a) wrong|typed (the|a) wrong)",
        sentence: CHECK,
      },
      {
        find: "(not|isn't|neither) (our|my) (fault|problem|mistake|doing) [that|if] you (didn't|did not|don't|do not|haven't|can't|cannot|lost|missed|forgot|never|broke|left|ordered|are|were|bought)",
        sentence: ON_FROM_HERE,
      },
      {
        find: "(you would|you'd) [already|have|also] (know|known|see|seen|noticed|understand|understood) ...3 if (you had|you'd|you)",
        sentence: STEP_BY_STEP,
      },
      {
        find: "(if you had|if you'd|had you|if you hadn't|if you had not|if only you had) [only|just|simply|actually|even] (arrived|come|turned up|shown up|been on time|booked|acted|updated|backed|noted|used the|paid (on|in)|taken (more|better|the)|read|checked|listened|told|followed|called|contacted|looked|paid|mentioned|asked|informed|provided|done|kept|given|been more|sent|waited|cancelled|ordered|registered|said|noticed|bothered|called|opened|touched|ignored|forgotten|waited)",
        sentence: ON_FROM_HERE,
      },
      {
        find: "(if you had|if you'd|had you|if you hadn't|if you had not|if only you had|hadn't you) [only|just|simply|actually|even] _",
        only: [
          "(if you had|if you'd|had you|if you hadn't|if you had not|if only you had|hadn't you) ...12 (would have|would've|wouldn't have|would not have|could have|could've|couldn't have|might have|wouldn't be|would not be|we'd have|you'd have|it'd have|i'd have|they'd have)",
          "(would have|would've|wouldn't have|would not have|could have|could've|couldn't have|might have|wouldn't be|would not be|we'd have|you'd have|it'd have|i'd have|they'd have) ...8 (if you had|if you'd|had you|if you hadn't|if you had not|if only you had) _",
        ],
        except: ["if you'd (like|prefer|want|rather|be|care|love|need|mind)", 'had you in'],
        sentence: ON_FROM_HERE,
      },
    ],
    except: [
      '(wonder*|wondered|know|see|ask|asked|asking|check|checking|curious|tell|told|sure|remember) ...2 if you had',
      'had you (told|asked|called|contacted|ordered|noticed|kept|said) ...6 ?',
    ],
  },
  'blaming-comparison': {
    phrases: [
      {
        find: "(most|all|other|all other|many|plenty of|thousands of|the other|all the other) [of our|of my|of the|our|other] (customers|people|users|guests|clients|passengers|callers|members|travellers|travelers|shoppers|buyers) [usually|normally|simply|just|seem to|do|can|could|always|easily|generally] (manage|managed|understand|understood|know|knew|figure (it|this|that)|figured|get it|got it|read|handle (it|this)|cope|succeed|have no (problem|problems|trouble|issue|issues|difficulty|difficulties|complaints)|had no (problem|problems|trouble|issue|issues|difficulty|complaints)|have never|never (have|had|complain|complained|ask|asked)|don't (complain|have (this|that|any|a)|ask|need)|do not (complain|have (this|that|any|a)|ask|need)|didn't (complain|have (this|that|any|a)|ask|need)|are (able|happy|satisfied|fine)|were (able|happy|satisfied|fine)|accept|accepted|follow|followed|wait|pay|paid|do it|do this|did it)",
        sentence: STEP_BY_STEP,
      },
      {
        find: '(everyone|everybody) else [here|in your area|on your flight|seems to|can|could|does|is|has] _',
        sentence: STEP_BY_STEP,
        except: ['everyone else (in|on|at|who)', '(and|with|like|for|than|as|to) (everyone|everybody) else'],
      },
      {
        find: '(works|worked|working) [fine|well|perfectly|perfectly fine|just fine] for (everyone|everybody|all our other|all other|most) _',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(nobody|no one|noone) else (has|had|have|complained|complains|ever|seems|seemed|reported|finds|found|thinks|thought|struggles|struggled|minds|minded|needs|needed|asks|asked|noticed|gets|is (having|complaining))',
        sentence: STEP_BY_STEP,
      },
      {
        find: 'no other (customer|customers|guest|guests|user|users|client|clients|passenger|passengers) (has|have|had|complained|reported|ever)',
        sentence: STEP_BY_STEP,
      },
      {
        find: "(you are|you're|youre) the (only|first) (one|customer|person|user|guest|client|caller|passenger) [who|that|to|we|with|_] [ever|has|had|is|was] _",
        sentence: STEP_BY_STEP,
        except: ['the (only|first) (one|customer|person|user|guest|client) (we|in|to (win|receive|get|try|know))'],
      },
      {
        find: "(we|i) ('ve|have|) (never|not) (had|heard|received|got|gotten) [of] (a|any|one|this|that|such a|such) [single|other|similar] (complaint|complaints|problem|problems)",
        sentence: STEP_BY_STEP,
      },
      {
        find: '(even|any) (a|my) [small|little|_ year old|five-year-old] (child|kid|grandmother|grandma|mother|beginner|toddler|five-year-old) (can|could|would|manages|understands|knows)',
        sentence: STEP_BY_STEP,
      },
      {
        find: 'a child (can|could) _',
        sentence: STEP_BY_STEP,
        except: ['a child (can|could) (be|travel|fly|stay|sleep|get|have|join|ride|sit|come|go|use|enter|share)'],
      },
      {
        find: '(<it-is>|this|that) not [exactly|really] (rocket science|brain surgery|[that|so] (hard|difficult|complicated) (to|if|is it))',
        sentence: STEP_BY_STEP,
      },
      { find: "(isn't|is not|ain't) [exactly|really] (rocket science|brain surgery)", sentence: STEP_BY_STEP },
      {
        find: '(is|are|was|were) [all|written|printed|put|posted|up] (there|on the _|in the _|on it) for a (reason|purpose)',
        sentence: STEP_BY_STEP,
      },
      { find: 'how (hard|difficult) can (it|that|this) be', sentence: STEP_BY_STEP },
      {
        find: "are you [absolutely|really|quite|completely] sure [that] (you|you're|you are|you've|you have) [really|actually|even] (doing|done|did|followed|following|entered|entering|typed|typing|plugged|connected|pressed|used|using|read|put|set|holding) ...4 (right|correctly|properly|instructions)",
        sentence: CHECK,
      },
      {
        find: "(<it-is>) [really|quite|pretty|just|perfectly] (obvious|common sense|self-explanatory|self explanatory|child's play|common knowledge)",
        sentence: STEP_BY_STEP,
      },
      {
        find: '(everyone|everybody|anyone|anybody) (knows|can see|understands|with (half|common|any|a bit of|eyes|a brain)|who can read|can (understand|read|figure|see))',
        sentence: STEP_BY_STEP,
        except: ['(so|make sure|sure|ensure|that|hope|let|tell|where|if|before) (everyone|everybody|anyone|anybody)'],
      },
    ],
    except: ['(glad|happy|hope|like|if|whether|when|why|how|that) (most|other|many) _'],
  },
  reprimand: {
    phrases: [
      {
        find: "(avoid|refrain from|stop|cease|abstain from|not appreciate|don't appreciate|do not appreciate|won't tolerate|will not tolerate|cannot accept|can't accept|don't tolerate|do not tolerate) ...5 (that|this|such|your|foul|abusive|offensive|bad|inappropriate|rude) [type of|kind of|sort of|use of] (language|tone|attitude|behaviour|behavior|manner|words)",
        sentence: ['I understand how frustrating this is.'],
      },
      {
        find: '(your|that) (tone|attitude|language|behaviour|behavior|manner) is (not|unacceptable|inappropriate|uncalled|unnecessary|rude|offensive)',
        sentence: ['I understand how frustrating this is.'],
      },
      {
        find: "[there is|there was|there's] no (need|reason|call) (to (be rude|be so rude|shout|yell|swear|get upset|get angry|raise your voice|insult|be aggressive|be so|get so|use that|take that|speak to me)|for (that|this|such|your) [kind of|sort of|type of] (language|tone|attitude|rudeness|behaviour|behavior))",
        sentence: ['I understand how frustrating this is.'],
      },
      {
        find: "(you are|you're|youre) [just|really|simply|now|only] (being [so|very|really|quite|extremely|rather] (rude|aggressive|abusive|difficult|unfair|unreasonable|dramatic|impatient|disrespectful|hostile|childish|ridiculous|silly)|overreacting|exaggerating|shouting at me|yelling at me|wasting (my|our) time)",
        sentence: ['I understand how frustrating this is.'],
      },
      {
        find: '(speak|talk|write) to (me|us) (like that|that way|in that|in this|in such|with respect|politely|respectfully)',
        sentence: ['I understand how frustrating this is.'],
        except: ['(anyone|nobody|no one|they|he|she|agent|colleague) ...4 (speak|talk|write) to'],
      },
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
