import type { TopicWords } from '../../../src/locale.ts'

/** What people write who have given up on a company: comparisons, indifference met, good advice that is none: a part of `upset`. */
export const exasperation = [
  // What is expected of them.
  {
    find: '(do|did|does|how (can|could|do|would)) (you|u|ya|they|you guys|you people|your _|anyone|anybody) [really|seriously|honestly|actually|even] expect (me|us|people|customers|anyone|anybody|families|passengers|parents|a customer|my _|somebody|someone) to _',
    except: ['(when|how many|how much|what|which|where) ...3 expect (me|us|people|customers) to'],
  },
  '(am|are) (i|we) (really|seriously|honestly|actually|just) (expected|supposed|meant) to _',
  // What would do as well.
  {
    find: '(a|an|two|2|three|some|my|any) ...6 (would|could|might) [actually|honestly|probably] (be|make) (an improvement|an upgrade|a step up) (on|over|to|from|compared) [with|to] (you|your|this (service|app|company|airline|bank|phone|line|place|lot))',
    except: [
      '(option|button|font|filter|choice|seat|size|menu|version|sign|lamp|light|feature|setting|mode|tab|page|table|more _|bigger _|larger _|darker _|brighter _|longer _|extra _|another _) ...2 would',
    ],
  },
  '(a|an|two|2|three|some|my|any) ...6 (would|could|might) [actually|honestly|probably] (be|make) (more (use|useful|helpful) than (your|you|this|these|the people)|better than (your|you guys|this (service|app|company|airline|bank)))',
  '(a|an|two|2|my|even a|even my) ...5 (would|could|can) [actually|honestly|probably|easily] (do|work|answer|run|handle|deliver|drive|cook|be|manage|write|get) ...3 (better|faster|quicker|sooner|smarter|warmer|more (reliable|helpful|useful)) than (you|your|this|these people|these guys|yours)',
  "(i'd|we'd|i would|we would|would) [honestly|seriously|much|gladly] rather ...8 than (use|take|fly|deal|call|eat|order|stay|shop|bank|go|talk|speak|give|book|wait|rely|have|sit|spend|ride|drive|travel|buy) ...4 (you|your|this|these|them|again)",
  "(worst|most useless|most unhelpful|rudest|slowest|least helpful) [_|_ _|_ _ _] (ever|of all time|in (years|the world|history|town|a long time)|known to man|(i|we) [have|'ve|'d|had] ever _)",
  // What was not called for.
  '(uncalled for|uncalled-for|well out of order|bang out of order|below the belt|beyond the pale|(way|totally|completely|so) out of line|a bit rich|takes the (biscuit|cake|mickey|piss))',
  "(i'm|im|i am|we're|we are) [just|so|officially|completely|totally] (done|finished|through) (throwing|wasting|giving|paying|spending|dealing|being|waiting|trying|chasing|begging|explaining|asking|listening|putting|playing|arguing|sitting|supporting)",
  // What the company has made worse.
  '(made|make|makes|making|left|leaves|rendered|renders|got|getting|become|becoming|became|gone|went) [your|the|my|our|this|it] ...4 (way|so|much|a lot|far|a whole lot|noticeably|even) (worse|less (usable|useful|stable|reliable|readable|convenient|accessible|user friendly|intuitive|secure)|slower|harder to (use|read|find))',
  '(completely|totally|practically|virtually|pretty much|now|utterly|basically|literally|nearly|almost|as good as) (unusable|useless|unreadable|unwatchable|unplayable|undrinkable|inedible|uneatable|unlistenable|unwearable)',
  // Silence and indifference.
  "(i|we) ['ve|have|'d|had] [still|literally|so far] (heard|received|been told) [absolutely|exactly|literally|precisely] (zero|nothing|nada|zilch|squat|jack|not a (word|thing|peep|squeak)|crickets|radio silence|no (word|reply|answer|response|news|update|explanation|apology)) [back|from|since|about|so far|at all|yet]",
  "(i|we) ['ve|have|'d|had] [still|literally|so far] (had|got|gotten|seen) [absolutely|exactly|literally|precisely] (zero|nothing|nada|zilch|squat|not a (word|thing|peep|squeak)|no (word|reply|answer|response|news|update|explanation|apology)) (back|from (you|your|them|anyone|anybody)|since (then|_))",
  "(don't|doesn't|do not|does not|didn't|not) [really] (appear|seem|look|sound|feel) [to be|like|that] [you|you're|anyone|anybody|they|they're|your _|the _|_] [is|are|there] [too|all that|that|very|really|particularly|even|overly|remotely] (concerned|bothered|interested|worried|fussed|care|cares|listening|helpful|sorry|sure what)",
  '(nobody|no one|no-one|noone|none of (you|them|your _)) [there|here|at your _|in your _|over there] [seems to|appears to|even|really|actually|ever|wants to|cares to|bothers to|bothered to|can be bothered to] (care|cares|cared|bothered|bothers|interested|gives a _|listens|take responsibility|takes responsibility|(wants|knows) to help)',
  "(could not|couldn't|can not|cannot|can't) [seem to] [ever|even] get (a straight answer|a human|a real person|an answer|anyone to (help|care|listen|answer|call|explain)|through to (anyone|anybody|a human|a person|someone)|hold of (anyone|anybody|a human|someone))",
  '(getting|got|given|giving me|giving us|get|gave (me|us)) [nothing but|only|just] (the (runaround|run around|run-around|brush off|brush-off|cold shoulder|silent treatment|third degree|same (old|excuse|excuses|story|line|script))|the run-around|excuse after excuse|excuses|fobbed off|mixed messages|passed (around|from pillor to post|from pillar to post|from one _))',
  '(passed|sent|shunted|bounced|pushed|transferred) [around] (from (pillar to post|one _ to (another|the (next|other))|department to department|person to person)|(back and forth)|round in circles|in circles|around in circles)',
  '(going|went|running|been) [round|around] in circles',
  // Whether it is meant seriously.
  '(is|was) (this|that|it) (some|a|an) [kind of|sort of|sick|bad|cruel|elaborate|big|early|late] (trick|joke|prank|wind up|wind-up|windup|april fool|experiment|test of (my|our) patience)',
  // Good advice that is none.
  "(why not|why don't you|why dont you|how about|how about you|maybe|perhaps|might i suggest|may i suggest|can i suggest|you could|you might|you should) [you] [people|guys|all|just|actually|maybe|could|should|might|want to|consider|instead] [try|start|consider|think about] [actually|by] (answering|calling back|reading|listening|replying|responding|helping|fixing|hiring|training|investing|delivering|paying|telling|showing up|turning up|apologising|apologizing|treating|doing your|doing what|keeping your|honouring|honoring|putting customers|learning|employing|looking after|taking care|illustrating|practising|practicing) ...8 (for a change|for once|first|instead|phone|phones|customers|customer|promise|promises|emails|e-mails|messages|calls|your (own|existing|current|loyal|staff|drivers|people|agents|job|website|app|site|systems|mails|tweets)|you (said|promised|sell|advertise)|before|back|people|what)",
  "(heres|here is|here's) (a|an) [novel|radical|crazy|free|little|wild|bright|customer service] [_] (idea|thought|tip|concept|suggestion) [for you|for free]",
  // How they were made to feel.
  "(makes|made|making|left|leaves|leaving|make) (me|us|my _) (feel|feeling|felt|look) [like|as if|as though|that] (you|u|a (criminal|thief|liar|fool|idiot|nuisance|burden|beggar|second class|second-class|number|problem|mug|child|inconvenience)|an (idiot|inconvenience|afterthought|imbecile)|i (don't|didn't|was|am|wasn't|had|did)|i'm|we (don't|didn't|were|are|weren't)|we're|nobody|no one|stupid|small|unwelcome|unwanted|humiliated|belittled|worthless|unvalued|undervalued|unsafe|ripped off|cheated)",
  '(treat|treats|treated|treating) (me|us|people|customers|your _|my _|everyone|passengers) [_] [like|as if|as|as though] [a|an|we|i|they] [_] (dirt|rubbish|garbage|trash|crap|criminal|criminals|cattle|fool|fools|idiot|idiots|number|nobody|nobodies|nothing|second class|thief|thieves|animals|scum|liar|liars|child|children|sheep|mug|mugs|so (badly|poorly))',
  "(you|y'all|yall|ya'll|u|you guys|you people|they|your _) [all|just|only|always|constantly|keep] (lie|lies|lied|cheat|cheats|cheated|steal|steals|stole) [to|from|about|and] [me|us|people|customers|your|!|.|it|this]",
  "(y'all|yall|you people|you guys) (lie|lying|cheat|steal)",
] as const satisfies TopicWords['phrases']
