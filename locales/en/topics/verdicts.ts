import type { TopicWords } from '../../../src/locale.ts'

/** What upset customers think of it, without a word of anger: marks, understatement, pictures, outcries: a part of `upset`. */
export const verdicts = [
  // Marks.
  '(minus|negative) (star|stars)',
  '^[absolutely|honestly|would give] (zero|0|one|1|half a) (star|stars) (if|from|for|because|would|and that|only because|!|.|,)',
  '(zero|0) stars (if|from me|would|because|to (you|your|this))',
  '(give|gave|giving|deserve|deserves) (you|it|this|them|a) [a] (zero|one|1|minus|0) (star|stars) (!|.|,|if|for|because|and)',
  '(wish|if|wanted to) [i|we] could [give|leave|award] [you|it|this|them] (zero|less than (one|1)|minus|no) (star|stars|points)',
  '(one|1|half a|a single) (star|stars) (review|reviews|(is|are) (too|generous|more than)|(service|experience) (from|at|with|!|.))',
  '(zero|0|minus ten|minus five) out of (ten|10|five|5)',
  "(0|1|2) 10 (would (not|never)|wouldn't|will (not|never)|won't|do not|don't|never|avoid|service)",
  "(would not|would never|wouldn't|shan't|will not|won't|not|never) (fly|use|order|stay|book|shop|buy|eat|travel|visit|return|come back|go back|rent|bank|ride|subscribe|recommend) [here|there|it|them|anything|a thing|with _|from _|at _|to _] [_] (ever again|again (!|.|,))",
  "(would not|would never|wouldn't|shan't|will not|won't|not|never) (fly|use|order|stay|book|shop|buy|eat|travel|visit|return|come back|go back|rent|bank|ride|subscribe|recommend) [here|there|it|them|anything|a thing|with _|from _|at _|to _] [_] again $",
  // Understatement.
  {
    find: "(not exactly|hardly|not quite|not really|scarcely|isn't exactly|isn't really|wasn't exactly|wasn't really|isn't quite|wasn't quite) what (i'd|we'd|you'd|i would|we would|one would|anyone would|most people would|i|we) (call|describe|consider|term|label)",
  },
  "(not exactly|hardly|not quite|not really|scarcely|isn't exactly|isn't really|wasn't exactly|wasn't really|isn't|wasn't|not) what (i'd|we'd|you'd|i|we|you|one) ['d|would|had] (expect|expected|hope|hoped|hope for|hoped for|want|wanted) [_] (from|of|for (the|that|this|so much) (price|money|amount|much)|at (this|that) price|when (paying|i paid|i'm paying|you pay))",
  '(underwhelmed|underwhelming|lacklustre|lackluster|substandard|sub-par|subpar|slapdash|slipshod|half-arsed|half-assed|half-hearted|shoddy|ham-fisted|cack-handed)',
  '(less than|far from|not exactly|not overly|not particularly|hardly|not terribly|anything but) (overwhelmed|stellar|inspiring|inspired|reassuring|reassured|smooth|enthralled|professional|world class|world-class|five star|five-star|blown away|enamoured|enamored|ecstatic|overjoyed|convinced|encouraging|encouraged|customer focused|a smooth|a pleasant|a great|a good|seamless|hassle free|straightforward|efficient|courteous|polite|speedy|welcoming|accommodating|transparent|honest|best pleased)',
  '(leaves|left|leaving) (a lot|a great deal|much|something|rather a lot|quite a lot|a bit|everything) to be desired',
  "(not|isn't|wasn't|hardly) (a|the) [very|really|particularly] (great|good|brilliant|promising|encouraging|auspicious) (start|look|impression|first impression|advert|advertisement|introduction|way to (treat|run|start|do|keep))",
  "(it's|its|it is|that's|thats|this is|it all|is|was) [all] (a bit|a tad|a little|rather|pretty|quite|somewhat) (much|steep|rich|poor|naff|cheeky|grim|shabby|rubbish|rude|harsh|ropey|pants|crap|unfair|shady|sketchy|tone deaf|insulting) [_] (isn't it|isnt it|innit|don't you think|dont you think|if you ask me|frankly|to be honest|tbh|considering|to (charge|ask|expect|make|take)|really|for (a|an|#) _|for what)",
  "(frankly|simply|that's|thats|that is|this is|sorry but|sorry) [,] [it's|its|it is|this is|this|that's|that is|that] [is] [just|simply|really] (not|isn't) on (!|.|,)",
  "(frankly|simply|that's|thats|that is|this is|sorry but|sorry) [,] [it's|its|it is|this is|this|that's|that is|that] [is] [just|simply|really] (not|isn't) on $",
  "(this|that) (ain't|aint) it [chief|fam|bro|sis|guys|man|y'all]",
  "(you|y'all|yall|you guys|they|guys|u|company|companies|airline|bank|your _) [really|seriously|guys|all|people|just] (need to|have to|gotta|got to|must|should|ought to|can|could) [really|all|seriously|try to] do [a lot|a whole lot|much|so much|way|far|a damn sight] better",
  '^[please|come on|seriously|guys] do better [please|guys|_] $',
  '(expect|expects|expected|expecting|deserve|deserved|hoped for) [so much|much|a lot|far|way|something|rather] (better|more) (from|of|than) (you|your|a|an|this|such|one|someone|somebody|u|them|the|ur)',
  '(is|are|was|were|service|support) (giving|given) [me|us] (nothing (!|.|,)|scam|amateur|fraud|cheap)',
  '(service|support|app|airline|bank|company) (is|are) giving nothing',
  '(big yikes|major yikes|yikes at|yikes on|huge ick|the ick|mega ick)',
  "^[lol|um|so|oh|and] not (you|y'all|u|the app|the airline|the bank|them) (charging|cancelling|canceling|sending|losing|asking|telling|ignoring|hanging|making|raising|deleting|blocking|taking|closing|replying|forgetting|delaying)",
  '(take|takes|took|taking) a [very|rather|extremely|pretty|dim] (dim|poor) view',
  '(feel|felt|feeling|am|was|been) (compelled|obliged|moved|forced|duty bound) to (put|write|contact|post|raise|express|register|speak|warn|share|say|record)',
  {
    find: '(conduct|behaviour|behavior|attitude|manner|manners|rudeness|incompetence|tone) of (your|one of your|the|this|that|a certain) (driver|drivers|staff|agent|agents|manager|cashier|courier|engineer|technician|team|crew|receptionist|guard|guards|employee|employees|assistant|operator|waiter|doorman|steward|stewards|member|colleague|rep)',
    except: ['(great|lovely|friendly|excellent|professional|wonderful|kind|thank*|praise|impressed) ...10'],
  },
  "(your|the|that) [_] (driver's|agent's|manager's|cashier's|courier's|receptionist's|guard's|engineer's|staff's|assistant's|employee's|operator's|waiter's) (conduct|behaviour|behavior|attitude|tone|language|manner|manners|incompetence)",
  {
    find: "(have no words|lost for words|at a loss for words|words fail (me|us)|beggars belief|beggar belief|(couldn't|could not|cant|can't|can not|cannot|couldnt) make (this|it) up|what planet|lost the will to live|defies (belief|logic)|stretches credulity|the mind boggles|the audacity|the gall|the (nerve|cheek) (of (you|your|this|these|them|it|some)|to (ask|charge|tell|send|call|blame|say))|bare faced|barefaced|(have|has|got|had) some nerve)",
    except: [
      '(no words|for words|fail (me|us)) ...8 (love|loved|beautiful|stunning|amazing|wonderful|thank|thanks|gorgeous|perfect|incredible|grateful|happy|good|great|kind)',
      '(love|loved|beautiful|stunning|amazing|wonderful|thank|thanks|gorgeous|perfect|grateful|happy) ...8 (no words|for words|fail (me|us))',
    ],
  },
  // One word says it.
  '^[absolute|absolutely|total|complete|utter|utterly|very|pretty|really|just|simply|so|what] (rubbish|garbage|trash|shocking|abysmal|grim|pitiful|woeful|dire|naff|dreadful|laughable|pants|poor|poor (show|form|effort|service)|not good enough|not acceptable|not on) $',
  '^(meh|bah|hmph|harrumph|pfft|pff|tut|sigh) $',
  '^(le sigh|heavy sigh|deep sigh|big sigh|tut tut|bah humbug|no comment|say no more|enough said|nuff said|i rest my case)',
  {
    find: '(load|pile|heap|crock|pack) of [old|absolute|total|utter|complete] (rubbish|nonsense|tosh|cobblers|tripe|garbage|baloney|hogwash|codswallop|excuses|waffle|twaddle|rot|tat|junk|hot air|hooey|malarkey|pants|lies|bull|balls)',
    except: ['(collect|remove|pick up|clear|clearing|take away|skip|dump|tip|dispose|collected|removed|left) ...8 of'],
  },
  // What it comes to.
  "(maze|minefield|labyrinth|faff|palaver) (now|to (use|navigate|find)|, (isn't|really)|!)",
  '(is|like|such|what|just|complete|total|absolute|utter|one big) a [complete|total|absolute|utter|bit of a|right|real|proper|massive|huge|total and utter] (maze|minefield|labyrinth|faff|palaver|swindle|con|let down|letdown|shitshow|cop-out|cop out)',
  "(dog's dinner|dogs dinner|pig's ear|pigs ear|dog's breakfast|dogs breakfast|train wreck|trainwreck|dumpster fire|shitshow|shit show|clusterfuck|hot mess|money pit|wild goose chase|catalogue of (errors|disasters|failures|mistakes)|comedy of errors|cock-up|cock up|balls-up|balls up|fiasco|debacle|travesty|mockery|kick in the (teeth|stomach|gut)|slap in the face|kick in the face|a catch 22|a catch-22|vicious circle|snafu|omnishambles|money for old rope|cash grab|money grab|money grabbing|money-grabbing|money grubbing|money-grubbing|money making racket|daylight robbery|clown show|cowboy outfit|bunch of cowboys|bunch of amateurs|amateur hour|mickey mouse (operation|company|service)|tinpot|tin-pot|two-bit|rinky-dink|fobbed off|palmed off|nickel and diming|nickel and dimed|nickel and dime|nickeled and dimed)",
  '(quid|pounds|dollars|money|euros|bucks|cash|rupees|savings|deposit|wages|fee|that) ...2 (down the (drain|pan|toilet|tube|plughole|swanny)|up in smoke|flushed away)',
  '(pull|get) (your|their|ur) (finger|fingers|socks|thumb) (out|up)',
  '(buck|bucked) (your|their) ideas up',
  "(makes|made) (you|me|us|one) wonder (why (i|we|anyone|you|anybody)|what (i|we|you|the|they|all|we're|i'm)|who|how (you|they|many|anyone))",
  "(starting|beginning|start|begin|starts) to (think|believe|suspect|wonder|feel|look|seem) [that|like|if|whether|as if|as though] ((you|they) (don't|do not|never|can't|won't|just|enjoy|want me|like|are (deliberately|ignoring|hiding|having|taking|doing|stalling|avoiding|all))|nobody|no one|i've been|i'm (being|invisible|talking to|never|not)|we've been|we're (being|invisible|never)|it's a (scam|joke|con|ploy|trick|wind)|anyone (there|is)|this is a (scam|joke|con|ploy|trick|wind))",
  "(that's|this is|that is|thats|which is|its|it's) (no|hardly|not) [a|an|any|much of|much of an|really|exactly] (answer|excuse|explanation|apology|solution|help at all|use at all|consolation|comfort|way to (treat|run|talk|speak|do business|behave|carry on))",
  "with [all|all due|due|the greatest|the utmost] respect [,] (that|this|it|you|your|you're|that's|i (don't|do not|think you))",
  '(who|which (genius|idiot|clown|bright spark)|whoever|what (genius|idiot|clown)) [on earth|in their right mind|there|actually|_] (signed off (on|this|that)|signed (this|that) off|came up with (this|that|the)|thought (it|this|that) (was|is|would|were)|decided (to (remove|change|move|hide|take|get rid|make|charge|stop)|(this|that|it) (was|is|would))|tested (this|it)|thought of this)',
  'whose [bright|brilliant|clever|stupid|genius|great|daft|silly] idea (was|is)',
  '(bring|give (us|me)) back (the|my|our|me the|us the) (old|previous|classic|original|last|real|proper) (layout|version|design|look|app|menu|one|site|website|recipe|button|buttons|interface|ui|packaging|timetable|screen|home screen|logo|feature|player|taste|flavour|flavor)',
] as const satisfies TopicWords['phrases']
