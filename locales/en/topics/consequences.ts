import type { TopicWords } from '../../../src/locale.ts'
import { ASKED_OR_SUPPOSED } from './asked.ts'

const TOLD = [
  "(because of|thanks to|due to|as a result of|owing to) (you|u|your|ur|your _|the (delay|delays|outage|cancellation|error|mistake|mix-up|breakdown|strike|mess|overbooking)|all this|your _ _) ...8 (missed|miss|lost|lose|had to|have to|couldn't|couldnt|can't|could not|not able|unable|late for|late to|ended up|paid|spent|stuck|forced|fired|stranded|without|nearly|almost|no (money|heating|food|present|dinner))",
  "(missed|miss|missing|lost|lose|losing|couldn't|couldnt|could not|late for|late to|was late|were late|ended up|forced|fired|ruined|stranded|embarrassed|cost me|had to (cancel|pay|leave|sleep|stay|rebook|walk|close|buy|miss|take)) ...8 (because of|thanks to|due to|as a result of|owing to) (you|u|your|ur|the (delay|delays|outage|cancellation|error|mistake|mix-up|breakdown|overbooking)|this|that|it|all this) [mess|mistake|delay|.|!|,]",
  'because (your|ur) [_] (app|system|site|website|driver|courier|staff|letter|server|lock|card|machine|terminal|payment|email|parcel|package|shipment|order|delivery|van|truck|technician|colleague|agent|bus|train|plane|flight|taxi|service|company|shop|store|team|invoice|router|update|alarm|sat nav|map) ...2 (froze|freezes|failed|fails|crashed|crashes|broke|broken|late|wrong|closed|delayed|cancelled|canceled|rude|came|stuck|went|lost|forgot|refused|arrived|took|sent|never|died|gave)',
  '(your|this|that|the|their) [_] (mistake|error|delay|outage|carelessness|mix-up|failure|cancellation|mess|bug|blunder|negligence|slip|glitch) [has|have|had|just|also|already|nearly|almost] (cost|costs|costing|lost|ruined|meant) (me|us|my|our) _',
  "(it|this|that|you|they|which) (has|have|had|nearly|almost|already|'s|'ve) [already|now|just|nearly|almost] cost (me|us|my _|our _) [half|almost|over|more than] (a|an|the|two|three|half|sleep|time|customers|my|our|several|days|hours|so|nearly)",
  "(had|having|forced|obliged|we've had|i've had|made (me|us)|left (me|us)) [_] [to] (sleep|spend the night|sleeping|spending the night) ...2 (airport|station|floor|car|bench|sofa|couch|lobby|bus|gate|terminal|street|bathtub|outside|chairs|platform)",
  "(had|having|forced|obliged|i've had|we've had) to (walk (home|all|the rest|miles|up|#)|wash by hand|cook on|wear the same|do it all again|do (it|everything|this) [all] over|buy (everything again|new clothes|clothes|underwear|dinner elsewhere|food elsewhere)|pay (twice|again|out of|for (a|another|the) [_] (taxi|hotel|cab|night|train|flight))|turn (customers|guests|people|clients) away|send (everyone|customers|guests|my staff|my team|people) (home|away)|take (a|another|the|an|half a) [_] [_] off|take time off|close (the|my|our) (shop|store|cafe|restaurant|business|salon|office) (early|for)|throw everything|eat cold|stand (all|the whole|for|in the (rain|cold|aisle))|go without|cancel (our|my) (party|trip|evening|plans|guests|anniversary|clients|patients))",
  "(had|having|forced|obliged|i've had|we've had|made) [me|us] [to] (start [all] over|start again|start from scratch|begin again|fill (it|everything) in again|explain (it|everything|this) (again|all over)|queue again|rebook|come back (again|a (second|third)|tomorrow|twice|three))",
  '(ended up|wound up|ending up) (paying|sleeping|waiting|walking|missing|spending the night|standing|sitting|stuck|stranded|with (nothing|no|two|the wrong|half|a broken)|having to|late|throwing|going home|eating|borrowing|hiring|behind (a|the)|next to (the|a)|in (hospital|the (er|rain|wrong))|being|without)',
  '(lost|losing|lose) the (deposit|venue|contract|client|sale|deal|booking|slot|place|discount|job|order|day|money|whole (day|evening|weekend|morning)|flat|house|appointment|tickets|baby)',
  "(couldn't|couldnt|could not|can't|cant|cannot|wasn't able to|unable to) (take (a single|any|one)|serve|open|say goodbye|attend|get (home|into my|into our|to (work|the|my|our))|work|pay my|pay the|feed|shower|wash|cook|celebrate|sleep|drive|walk|see my|do my job|run my) ...6 (because|thanks|due|since (yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last)|all (day|weekend|week)|for (days|weeks|hours|#|two|three|four|five))",
  "(can't|cant|cannot|couldn't) get into (my|our) own",
  '(took|taken|take|taking|had|having|lost|losing|used) [up] [another|a second|yet another|a whole|half a|a|an|one more|two|three] (day|days|morning|afternoon|week) [of] (off work|off|holiday|leave|pay|unpaid leave|wages) (again|for (this|that|you|your|nothing|it)|because (you|your|of|nobody)|to (wait|sit|be (home|here|there)))',
  "(out of (my|our) own pocket|a day's (pay|wages|work)|unpaid leave|in front of (my|our|all|everyone|everybody|the whole|his|her) (clients|boss|guests|date|kids|children|family|friends|colleagues|class|team|customers|room|shop|restaurant|whole|other|in-laws|parents))",
  '(nothing|no clothes|not a thing|no food) (to (eat|wear|sleep|give|drink|change)|for (dinner|the kids|the baby|the children|the guests|the party|breakfast)) (all|for (the|my|our|a|two|three|#)|at the (wedding|party)|tonight|until|on (her|his|my|our|the)|and|because|but)',
  '(no|without (a|her|his|the|any)) (present|presents|gift|gifts|cake|dress|suit|flowers|rings|tree|costume|bouquet) (for|on|at) (her|his|my|our|the|their) (birthday|wedding|party|anniversary|christmas|christening|funeral|graduation|big day)',
  '(my|our|his|her) (medication|medicine|insulin|tablets|inhaler|pills|epipen|wedding dress|wedding rings|hearing aid|hearing aids|ashes) (was|were|is|are) [all] (in|inside) (that|the lost|this|the missing) _',
  "(luggage|bag|bags|suitcase|suitcases|parcel|package|stroller|pram|bike|guitar|instrument|skis) (is|are|was|were) [still|now|apparently|somewhere|left|sitting|stuck] in _ ...1 (.|,|and|but|while) [and|but|while] (i|we|i'm|we're|me) [am|are|was|were] [_] (in|at|on) _",
  '(cut|burned|burnt|scalded|pinched|injured|bruised|hurt|scratched) (my|his|her|our) (finger|fingers|hand|hands|leg|foot|face|lip|mouth|tongue|arm|head|back|eye|toe|knee|gums) [_] (on|with|because|thanks|when|from|opening|trying|and)',
  '(chipped|broke|cracked|lost) (my|a|his|her) tooth (on|because|eating|biting|from)',
  '(humiliated|(was|so|really|is|utterly) humiliating|mortifying|so embarrassing|really embarrassing|was embarrassing|embarrassed (me|us|in front)|nerve-racking|nerve-wracking|stressed out|worn out by|sleepless nights|losing sleep|lost sleep|worried sick|at my wit)',
  '(back to square one|back where (i|we) started|none the wiser|no wiser than|no further (than|forward))',
  'now (i|we) (have to|need to|must|gotta|got to) (find (another|a new|some)|look for (another|a new)|pay|buy (another|a new|new)|wait (another|again|until)|start|explain (to|this|it)|drive|go (back|all)|cancel (my|our)|rebook|do it (all|again)|chase|queue|sleep|live without|cook without|tell my)',
  "(had to|couldn't|could not|missed|late|lost|ended up|have to) ...8 because (the|your) _ [_] (never|wasn't|weren't|hadn't|failed|came too late|arrived (late|too)|got lost|was (late|delayed|cancelled|wrong|lost)|were (late|lost|wrong))",
  '(lost|losing|lose) (a|an|two|three|several|my|our|some) [_] (client|clients|customer|customers|sale|sales|deal|contract|order|job|tenant|guests|booking|bookings|patient|day of work) (over|because|due to|thanks to|through) _',
  'because your [_] [_] (delivered|read|installed|entered|typed|wrote|told|printed|booked|left|mixed|gave|moved|parked|swapped|mislabelled|mislabeled|misread|misprinted|overbooked|(was|were|is) (read|entered|installed|booked|typed|printed|out of order|offline|set|out of date|understaffed|on strike|faulty|wrong) [wrong|wrongly|incorrectly|again|and|.|!])',
]

/** What the trouble led to: a part of `harm`. */
export const consequences = [
  {
    find: TOLD.join('|'),
    except: [
      ...ASKED_OR_SUPPOSED,
      // Reasons of the customer's own.
      '(because of|due to|thanks to) the [_] [_] (in|at|of) (my|our|his|her) _ ...8',
      "(because|as|since) (i'm|i am|we're|we are|i have|we have|i had|we had|my|our|there (was|is) no) _ ...3",
      '(had|have|having|took|taken|take|taking) ...6 off ...2 (for (the|my|our|a) (move|wedding|holiday|trip|party|birthday|exam|surgery|school|concert)|and (would|want|wanted|will|plan|am|are))',
      'had to (start|begin) (again|over) with (my|our|his|her) _',
      'had to (cancel|walk|leave|take) ...6 because (my|our|i|we|there|he|she|of (my|our|the weather)) _ ...2',
      "because the (weather|sun|sea|wind|rain) (was|were|never|wasn't)",
      '(with|to) (my|our|his|her) (diet|studies|training|job|course|hobby|career)',
      '(ended up) (being|in) (#|<number>|a|the|us) (people|persons|group|of us|nice|lovely)',
      '(which|what|do you|can you|could you|any|some) ...6 (suggest|suggestion|suggestions|recommend|recommendation|idea|ideas)',
      '(nothing|no clothes|no present|no presents|no gift|no dress|no suit|no costume|no cake) ...8 (which|what|so i need|i need|looking for|do you|can you|suggest|yet)',
      '(bag|bags|luggage|suitcase|suitcases|pram|stroller|parcel|bike|skis|package) (is|are|was|were) [still|now] in (room|the (car|room|lobby|boot|hall|locker|trunk|taxi|hotel|office|garage|cellar|reception)|my|our|locker)',
      '(stressed out|worried sick|sleepless nights) (by|from|about|before|after|with) (the|my|our|his|her) (exam|exams|move|wedding|interview|test|results|flight|birth|operation)',
      '(cut|burned|burnt) (my|his|her) (finger|hand) [_] on (a|the|my) (knife|stove|pan|oven|paper|iron|candle|fire)',
    ],
  },
] as const satisfies TopicWords['phrases']
