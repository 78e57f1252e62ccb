import type { TopicWords } from '../../../src/locale.ts'
import { ASKED_OR_SUPPOSED } from './asked.ts'

/** What the company and its people do to customers. */
const DEEDS = [
  '(ignored|insulted|humiliated|patronised|patronized|lectured|bullied|threatened|pushed|shoved|followed|accused|laughed at|talked down to|talked over|interrupted|hung up on|walked out on|shouted at|yelled at|snapped at|sworn at|swore at|misled|deceived|tricked|fooled|cheated|overcharged|undercharged|evicted|stranded|abandoned|frightened|scared|hurt|embarrassed|fobbed off|brushed off|strung along|kept|blamed|punished|penalised|penalized|harassed|pestered|spammed|bombarded|woke|woken) (me|us|my _|our _|him|her|everyone|people|customers|guests|an|a)',
  '(put|slammed|hung) (the phone|the door|up|down the phone) [down] [on|in|at] (me|us|my _|our _|him|her)',
  '(left|made|forced|let|had|sent|put|told|kept) (me|us|my _|our _|him|her|them) [to] (wait|waiting|stand|standing|sit|sitting|sleep|pay|walk|leave|hang|hanging|stuck|queue|cry|crying|out|outside|away|off|home|down|behind|book a _ that|freeze|starve|in the (rain|cold|dark|street|middle|wrong|last|back)|on (hold|read|the street|the floor)|next to|with (a|the) (wrong|broken|hole|bill|mess)|without|by the (toilet|toilets|bins|kitchen)|somewhere|round in|from _ to)',
  '(lost|broke|broken|smashed|damaged|ruined|wrecked|scratched|dented|spilled|spilt|dropped|deleted|erased|wiped|binned|destroyed|stole|stolen|swapped|mixed up|misplaced|forgot|forgotten|cancelled|canceled|moved|postponed|delayed|rejected|refused|denied|declined|withheld|blocked|locked|froze|frozen|suspended|terminated|disconnected|cut off|cut|cashed|debited|raised|doubled|tripled|hiked|ate|eaten|towed|clamped|painted over|dug up|drove over|ran over|misspelled|misspelt|mispronounced|misread|downgraded|ripped|tore|torn|stained|burned|burnt|shrunk|shrank|bricked|killed|poisoned|blew|leaked|exposed|published|shared|rescheduled|ditched|shredded|botched|bungled|messed up) (my|our|his|her|both my|both our|all my|all our|one of my|half my|half our|half the|half of|the wrong)',
  '(turned|made|left|sent|gave|given|handed|delivered|posted|mailed|sold) (my|our|his|her) _ [_] [_] (into (a|an)|to (a|an|another|someone|somebody|the (wrong|neighbour|neighbours|neighbor|old|next))|on the (street|pavement|kerb|doorstep in)|in (the rain|pieces|a mess)|away|useless|late)',
  "(sold|gave|given|sent|served|brought|booked|rented|fitted|installed|delivered|handed|shipped|put) (me|us|my _|our _|him|her) [with] (a|an|the|some|in a|in the) [_] [_] (wrong|broken|faulty|used|fake|dead|empty|expired|defective|dirty|cracked|damaged|leaking|mouldy|raw|cold|stale|locked|rotten|torn|scratched|thats|that's|that is|that (doesn't|does not|didn't|isn't|won't|never|has|had no)|which (doesn't|isn't|won't)|with (a hole|holes|no|someone)|without|last row|back row|child's|two sizes|size too)",
  'never [even|once|ever|actually|bothered to] (told|tell|warned|informed|mentioned|apologised|apologized|said|listened|cared|asked|checked|showed|turned up|came|rang|called|replied|answered|read|looked|let (me|us)|delivered|refunded|fixed|picked up|sent|cancelled|stopped|finished|cleaned|returned|gave|explained|knocked|waited)',
  "(didn't|did not|hasn't|haven't|have not|won't|will not|wouldn't|refuse to|refused to|refuses to|forgot to|failed to|neglected to|couldn't be bothered to) [even|once|ever|actually|bother to] (listen|listened|turn up|turned up|show up|showed up|come back|came back|ring back|call back|called (me|us|back)|reply|replied|answer|answered|deliver|delivered|refund|refunded|pick up|picked up|apologise|apologize|apologised|care|cared|warn|warned|knock|knocked|finish|finished|clean|cleaned|let (me|us) (in|know|on|off|speak|finish|through)|tell (me|us) (that|about|until|before)|even _|stop (sending|calling|charging))",
  "(charging|charged|billed|billing|invoiced|invoicing|fined|fining|took|taken|taking|debited|deducted|asking|demanding|demanded|want|wants|wanted) (me|us|my _|another|an extra|a second|for the money|more money|money) [_] [_] [_] [_] (twice|again|for (two|three|a (missed|service|thing|second|visit|trip|room|call|month|year|cat|person|product|subscription|delivery|repair)|nothing|something|services|work|the (whole|full|wrong|time|months)|months|all)|although|even though|without|when i|instead|months after|years after|all through|extra|more than|double|in advance for|and (never|nothing|nobody|won't|refuse))",
  '(keep|keeps|kept|always|constantly) [on] (ignoring|ignore|ignores|sending (me|us|bills|reminders|the wrong|letters to)|asking (me|us) for (the same|things|documents|data|a|my)|changing (my|our|the|your)|cancelling|canceling|cancel|cancels|losing|lose|loses|forgetting|forget|forgets|hanging|closing my|rejecting|rejects|reject|moving (my|our|the)|delaying|charging|telling me (something|to|that)|making (excuses|me|us|promises)|promising|blaming|passing|putting me|postponing|missing|messing|calling me (by|at|mr|mrs)|waking)',
]

/** What else comes to that. */
const DONE = [
  // Found out late.
  '(only|just|first|had to) (found out|find out|learned|learnt|heard|hear|discovered|noticed|told) [about (it|this)|this|that|it] (at (the (desk|gate|door|airport|till|checkout|station|counter|border|hotel)|check-in)|when (i|we) (arrived|got|turned|stood|tried|called|landed)|by (chance|accident|coincidence|myself|text)|from (the (news|internet|press|neighbours|neighbors)|other|strangers|a (stranger|neighbour|friend)|facebook|twitter)|on (the day|arrival|facebook|twitter)|yourself|myself)',
  "(turned up|showed up|arrived|got there|came in|travelled|got to the _|stood (there|at|in)) [for (my|our|the|an) _ [_]|on time|early|at the _|with (my|our) _|there|at #] [_] and (was|were|got|nobody|no one|it|the|they|there|found|you|everything) [was|were] (told|closed|shut|locked|sent|turned|nobody|cancelled|canceled|moved|gone|not|no|dark|empty|wasn't|weren't|had (been|never|no|forgotten)|asked to come back|given away)",
  '(was|were|been|got|get|being) (punished|penalised|penalized|fined|treated like|accused|followed|searched|laughed at|talked down|carried off|thrown off|thrown out|kicked|refused (entry|service|boarding|a)|turned away|sent (away|home|packing)|left (behind|outside|sitting|stranded)|made a fool|shut out|taken for|given the (wrong|runaround|cold|same)) [_] [_] (for (staying|being|asking|paying|something|your|the|nothing|a mistake|it)|because (you|your|the machine|of your)|although|even though|a (thief|criminal|fool|child|second)|like|from|again|by (your|a|the|an|security|one)|at|although|without|twice|off|home|in front)',
  // Numbers too large.
  '(on|at|with|already) (my|our) (third|fourth|fifth|sixth|seventh|eighth|tenth|3rd|4th|5th|6th|7th|8th) (router|engineer|technician|phone|replacement|laptop|call|email|adviser|advisor|agent|kettle|cable|box|charger|remote|boiler|card|visit|pair|complaint|one|machine|battery|battery pack|sim|appointment)',
  '(double|twice|three times|triple|four times) [of] (the|what|your|as much as (the|you)) [_] (estimate|quote|quoted|price (you|on|in)|amount (you|on)|said|agreed|promised|told|advertised|offer)',
  '(bill|bills|price|cost|total|invoice|charge|fare) (is|was|has|came (to|out)|went|jumped|turned out) [now|suddenly|more than|been] (doubled|tripled|higher than (you|what|the|agreed|quoted)|more than (you|what|the estimate|agreed|quoted))',
  '(payments|payment|direct debits|direct debit|charges|bills|letters|reminders|mails|emails|calls|texts) (keep|keeps|kept|still) [on] (going out|coming|going|being taken|arriving|coming in)',
  '(been|has been|have been|was|were) (out|off|down|broken|closed|dead|shut|out of order|out of service) since (<weekday>|<month>|easter|christmas|yesterday|last|the|this|#|summer|winter|spring|autumn|before)',
  '(always|forever|permanently|eternally) [just] (on its way|being processed|out for delivery|in progress|under review|being looked|being worked|coming soon)',
  '(keep|kept|keeps) (getting|receiving) [_] (texts|calls|letters|mails|emails|bills|mail|messages|parcels|reminders|post|statements) (for|meant for|addressed to|about) (a|an|someone|somebody|some|another|my (late|ex|old|dead)|the previous|people|mr|mrs|ms)',
  '(someone|somebody|strangers|a stranger|two strangers|other people|another guest|another family|other guests) (had|has|have|got|walked|came|was already|were already|slept|sat|let themselves) ...2 (key|keys|in|into) (my|our|to (my|our)) _',
  '(came|arrived|delivered|turned up|was delivered) with (its|the|a|one|no|two|half|all|some) [_] [_] (off|broken|missing|loose|bent|cracked|torn|smashed|hanging|dented|snapped|damaged|leg|hole|crack|inside out)',
  '(nobody|no one|no-one|not one of you|none of you|neither of you) [has|had] [ever|even|so much as] (apologised|apologized|said (sorry|a word)|apologises|offered|explained|warned|told)',
]

/** What was done to the customer, told without a word of anger: a part of `harm`. */
export const misdeeds = [
  {
    find: [`<company> [have|has|had|'ve] <lately> (${DEEDS.join('|')})`, ...DONE].join('|'),
    except: [
      ...ASKED_OR_SUPPOSED,
      '(you|they|he|she) (moved|cancelled|canceled|changed|postponed|rescheduled|blocked|closed|removed|locked) (my|our) _ [_] (to|for me|for us|as i|as we|at my|like|so|when i asked|,)',
      '(have|has|had|did|can|could|would|glad|thanks|that|until|once|when|before|after|kind) (you|he|she|they|your _|someone|somebody) ...8',
      "(link|code|form|mail|email|message|letter|number|leaflet|sample) that (doesn't|does not|didn't|isn't|won't)",
      '(kind|lovely|friendly|great|helpful|nice|wonderful|brilliant|quickly|kindly|happily|thankfully|luckily|thanks) ...8',
    ],
  },
] as const satisfies TopicWords['phrases']
