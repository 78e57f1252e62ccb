import type { TopicWords } from '../../../src/locale.ts'

/** Words about the customer's trouble that are no apology: a part of `sympathy`. */
export const compassion = [
  // What it was like.
  '(that|what|it|this) [must|is|was|sounds|does|seems|feels] [must|have|been|like|a|an|such|quite|really|very|sound] [a|an|been|such|quite|really|like] [_] (rotten|lousy|miserable|wretched|horrid|nasty|grim|dismal|gruelling|grueling|tiring|tiresome|maddening|galling|irksome|cruel|hellish|bad|poor|negative|hard|tough|difficult|rough|awful|real|long) (evening|day|night|morning|week|weekend|experience|time|start|wait|trip|stay|surprise|way to|situation|few (days|weeks|hours)|mess|letdown|let-down|blow|show|ordeal)',
  'what (a|an) [_] (mess|nightmare|pain|shame|pity|day|ordeal|mix-up|muddle|saga|week|disappointment|hassle|headache|letdown|let-down|blow|nuisance|shambles|journey|night|story|disappointing _|awful _|horrible _|terrible _|frustrating _)',
  "(that's|that is|this is|that was|this was|it's|it is|it was) [quite|such|really|certainly|definitely|just] (a|an|the) [_] [_] (letdown|let-down|blow|mess|muddle|hassle|nuisance|pain|ordeal|headache|setback|poor show|long wait|last thing|disgrace|shock|drag|lot of (hassle|trouble|stress|bother|waiting|running|back and forth)|lot to (deal|put up|go through))",
  '(quite|what|such|rather) (a|an) (delay|wait|wait time|hold-up|mix-up|muddle|mess|inconvenience|disruption|mishap|oversight|gap)',
  '(quite|rather|such|a very|far too|way too|much too|far|too) [a|an] (long|big|poor) (a|wait|delay|time|gap|difference|oversight|hold-up|silence|muddle|for (a|an|any|you|anyone))',
  '(how|so|very|really|most|thoroughly|deeply|utterly) (annoying|upsetting|frustrating|worrying|maddening|disheartening|unpleasant|galling|infuriating|stressful|exhausting|tiresome|tiring|wearing|distressing|unnerving|unfair|hurtful|humiliating|rude|careless|thoughtless) [for|of|to|this|that|it|!|.]',
  '(is|are|was|must be|sounds|sound|feels|can be|must have been) [really|very|so|truly|just|simply|more than|quite|absolutely|_] (maddening|exhausting|tiring|tiresome|wearing|galling|irksome|demoralising|demoralizing|humiliating|hurtful|unnerving|nerve-racking|nerve-wracking|unfair|draining|gruelling|grueling|awkward for you|hard on (you|your)|disheartening|vexing|exasperating|hair-raising)',
  "(is|was|that's|it's|this is) (no|not|hardly|never|not much|far from|not exactly|anything but|nowhere near) [a|an|the|much|any|very|at all|really] (fun|joke|laughing matter|pleasure|way to|small thing|trifle|what anyone|how anyone|nice|pleasant|ideal|experience|start|service|standard|treatment|holiday|welcome|fair|on|what you (paid|ordered|asked|expected|deserve|signed)|how (you|we|it|this|things)|what we (want|promise|promised|stand))",
  "(that's|that is|this is|it's|it is|that was|this was) [quite|very|really|certainly|clearly|simply|so|just] (far from|nowhere near|a long way from|miles away from|not on|not fair|unfair|no way to|beyond|below par|below the standard|not up to) _",
  "(not|isn't|wasn't|ain't) [really|at all|just|simply] (on|fair|good enough|up to scratch|much fun|nice at all|okay at all|how it should|right at all) [.|!|,|and]",
  '(the last thing|the very last thing) (you|anyone|anybody|a|we|one|somebody|someone) (need|needs|needed|want|wants|wanted|expect|expects)',
  '(calls|emails|e-mails|mails|messages|weeks|days|hours|months|times|visits|attempts|letters|reminders) [is|are|was|were] [simply|just|clearly|definitely|_] (too (many|long|much)|more than|far more|a lot (more|longer)|longer than|unacceptable)',
  '(sounds|sound|does sound|seems|feels|felt|looks) like (a|an|you|quite) [_] [_] (bad|poor|rough|tough|hard|awful|terrible|horrible|long|frustrating|stressful|nightmare|mess|ordeal|unpleasant|disappointing|difficult|horrid|lousy|pain|headache|hassle|been through)',
  '(went|gone|goes|has gone) [badly|terribly|horribly|so|very|completely|really|clearly] wrong (here|for you|with your|and|,|.|there|on our)',

  // Understanding.
  '(every|all the|good|plenty of|any|full|perfect|every single) (reason|right|cause) to (be|feel|complain|expect|ask|want|write|say)',
  "(no wonder|small wonder|little wonder|not surprised|hardly surprised|hardly surprising|not surprising|only natural) [that] [you|you're|your|this|it] _",
  "(don't|do not|can't|cannot|couldn't) blame you",
  '(i|we) (can|could) (only|just|well|quite|easily|fully|totally|really) (imagine|guess|picture|understand)',
  '(i|we) [completely|totally|fully|really|do|can|absolutely|certainly|very well] (see|get|understand|share|take) (your (point|frustration|disappointment|anger|concern|concerns|worry|side|view)|why (you|this|that|it|your)|where (you|this)|how (you|this|that|it|hard|tired|upset|annoying))',
  "(hear|see|understand|know|realise|realize|imagine|appreciate|get|tell|sense|feel) [just|only|exactly|well|all too well|full well|that] how (badly|tired|tiring|upset|upsetting|cross|let down|fed up|worried|worrying|urgent|exhausting|exhausted|maddening|unfair|(this|that|it) (must|has|feels|looks|sounds)|you (must|feel|felt)|much (this|that|it|all this|trouble|stress|time|worry|you) (has|have|means|matters|upset|upsets|hurt|hurts|bothers|worries|affects|affected|throws|disrupts|disrupted|meant|cost|caused|put|'ve|need|needed|were|was))",
  "(i|we) (know|see|can see|understand|realise|realize|notice|gather|appreciate) [that] (you've|you have|you had|you were|you are|you're|this has|it's|it has|that has|waiting|your _ has) [had to|been|already|now|_] [to|been] (wait|waiting|waited|without (a|any|your|hot|heating|water|internet)|chasing|passed|sent (round|from|back)|left (without|waiting|hanging)|kept (waiting|on hold)|cost|upset|worried|too long|a long (time|wait)|counting on|looking forward|relying|dragging|dragged|going on)",
  '(is|are) [completely|fully|totally|entirely|very|more than|perfectly|quite|only|absolutely] (understandable|justified|legitimate|warranted)',
  '(your|all this|all the) [understandable|justified|completely understandable] (anger|irritation|impatience|worry|worries|stress|grief|fury|exasperation|indignation|aggravation|upheaval|wasted (time|evening|day|trip)|sleepless nights|lost (time|day|evening))',
  '(share|shares|sharing) (your|the|this) (disappointment|frustration|concern|concerns|anger|sadness|sorrow|worry|feeling|grief)',
  "(i'd|we'd|i would|we would|anyone would|anybody would|i'd have|i would have) [have|be|feel|been] [been|just as|be|feel|also|too|every bit as|equally|probably|certainly] [just] (been|fuming|furious|cross|fed up|livid|angry|annoyed|upset|worried|mad|frustrated|disappointed|the same|exactly the same|let down|gutted|stressed|concerned|miffed)",
  "(what|all) (you've|you have|your family has|you) (been through|gone through|had to go through|had to put up|had to deal|endured|describe is|described is|went through)",
  "(you must be|you must have been|you must feel|you must have felt|you'll be|you sound|you have been left|you've been left) [so|very|really|quite|rather|absolutely|completely] (worn|tired|exhausted|worried|stressed|shattered|frustrated|upset|cross|angry|gutted|disappointed|fed up|let down|shocked|drained|anxious|scared|hurt)",
  '(poor (you|thing|things|little|lad|girl|boy|kid|kids|child|baby|dog|cat|mum|dad|love)|hard luck|rotten luck|bad luck|tough luck for you)',
  '(you|your _) (deserve|deserves|deserved) [so|far|much|a lot|something] (better|more|a|an|the)',
  "(you|you've|you have) [have] [been|already been|really been|shown] [much|far|so|very|incredibly|extremely|remarkably] (more than|so|very|incredibly|extremely) (patient|understanding|kind|gracious|fair|reasonable)",

  // What should not have been, and whose doing it was.
  "(you|nobody|no one|no-one|no customer|no guest|anyone|anybody|this|it|that|things|none of (this|that)|your _) (shouldn't|should not|should never|shouldnt|ought not to|never should|didn't deserve to|should really not) [ever|really] have [ever] (had|to|been|happened|taken|gone|reached|come|waited|needed|left|experienced|gotten|got|arrived|turned|slipped|run|cost|felt|seen)",
  '(nobody|no one|no-one|no customer|no guest|no family|no child) (should|deserves|ought|wants|likes|enjoys) [ever|to] [have to|be|to|be] (wait|waiting|go|be|feel|sit|stand|have|deal|chase|chasing|pay|spend|miss|live|hear|find|left|treated|ask|repeat|kept|receive|get|see|come|being|standing)',
  "(this|that|it|things|your _) (should have|should've|ought to have) (gone|been|worked|taken|run|happened) [_] [_] (smoothly|better|faster|sooner|differently|easier|easy|simple|right|without)",
  "(i|we) wish [that] (this|it|that|things|your|we|i) [_] (had|hadn't|were|could have|weren't|would have) _",
  '(we|i) (got|get|have got|did get|clearly got) (this|it|that|things|your _) [badly|all|completely|so|really|clearly|very] wrong',
  '(a|an|our|my) (serious|real|clear|bad|silly|unfortunate|terrible|inexcusable|careless|big|costly|embarrassing) (mistake|error|oversight|slip|failure|lapse|mix-up|blunder)',
  '(mistake|error|fault|oversight|failure|slip|blunder|responsibility|doing) (was|is|lies|lay) [entirely|all|completely|clearly|fully|squarely|wholly] (ours|mine|with us|on us|at our)',
  "(was|is|were|that's|this is|it's|it was|that was) [entirely|all|completely|clearly|fully|totally|wholly|simply|and] (our|my|on us|down to us|our own|my own) [own] (fault|mistake|error|doing|oversight|slip|failure|responsibility|,|.|!|and)",
  '(we|i) (take|accept|bear|own) [full|the|all|complete] (responsibility|blame|ownership)',
  "(we|i) [really|clearly|simply|badly|certainly|have|'ve] (failed|disappointed|let|kept|left|made) (you|your _) [_] [down|waiting|wait|hanging|short|in the dark|badly|long|here|.|!|,]",
  "(we|i) [really|clearly|certainly|have|'ve] (dropped (it|this|the)|slipped up|fell short|fallen short|missed the mark|messed (this|it|up)|blundered|broke (our|that|a|your|it|the) [promise|trust|word])",
  '(pardon|excuse|forgive) (us|me|the|our|my) [for|the|our|my] _',
  '(cost|costing|caused|causing) you [_] [_] (time|nerves|trouble|stress|worry|sleep|grief|pain|distress|hassle|bother|anxiety|headaches|an evening|a day|so much)',
  '(i|we) (owe|owed) you (an (explanation|answer|apology)|better|more than|a proper)',

  // Sharing it.
  '(i|we) [really|do|also|truly|personally] (feel|feels|felt) (bad|terrible|awful|dreadful|horrible|for (you|your|her|him|them)|sorry|ashamed|with you|your pain)',
  '(my|our) (heart|hearts|thoughts|sympathy|sympathies|deepest|sincere) (goes|go|is with|are with|condolences|sympathy|with|breaks|sinks|sank|broke)',
  "(i'm|i am|we're|we are) [so|really|very|truly|just|also] (ashamed|mortified|aghast|speechless|stunned|shaken|heartbroken|troubled|alarmed|taken aback|not happy (about|with|that|to)|not proud of|as (upset|disappointed|annoyed|shocked|surprised) as)",
  "(hope|hoping|pray) (you're|you are|your _ is|your _ are|he's|she's|he is|she is|they're|they are|everyone's|everybody's|nobody's|nobody was|nobody is) [all|both|feeling|doing] (ok|okay|alright|all right|safe|well|better|unhurt|fine|hurt)",
  '(is|are|was|were) (everyone|everybody|anyone|anybody|your _|you both|you all|he|she|they) [all|still|feeling|and _] (ok|okay|alright|all right|safe|hurt|injured|unhurt|better|in pain) [now|again|today] ?',
  '(ah|oh|ach|ahh|ohh|awh|ooh) (no|dear|man|boy|gosh|goodness|heavens|noo|nooo|god|lord|gee|crumbs|heck|my word|blimey)',
  '^(gosh|goodness|heavens|good heavens|good grief|crumbs|blimey|crikey|my word|good lord|dear me)',
  '(thank|thanks|thank you|appreciate|grateful) [you] [so much|very much|again|for] [for] [your|you|the|all] (sticking with|staying with|putting up|speaking up|being honest|being frank|being so (open|kind|understanding|calm|patient)|taking the time to (tell|explain|describe|share|raise|report|bring|spell|go)|writing [to us] about (this|it|what)|spelling (this|it) out|explaining (what|how)|describing|telling (me|us) [about|what|how|this|so|all|that|it]|calling (this|it) out|tolerating|hearing (me|us) out|bearing|persisting|perseverance|persistence)',
] as const satisfies TopicWords['phrases']
