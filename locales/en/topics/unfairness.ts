import type { TopicWords } from '../../../src/locale.ts'

/** What the company took, gave away or let happen, told as a plain fact: a part of `harm`. */
export const unfairness = [
  // Money for nothing.
  "(taken|took|take|taking|charged|charging|billed|billing|debited|debiting) [me|us] [#|money|a payment|payment|_ #] [for|from] [a|the|my] ...6 (i|we) (left|cancelled|canceled|closed|returned|moved out|ended|stopped|quit|never|did not|don't (have|use|own)|no longer)",
  '(charged|fined|billed|docked|penalised|penalized|invoiced) (me|us|#) for (late|being late|returning|leaving|damage|cleaning|a missing|missing|a late|not |something|somebody|someone)',
  '(still|keep|keeps|kept) (getting|receiving|being sent|sending (me|us)|get|receive) (your|the|these|their|those|letters|bills|more|reminders) [_] (bills|letters|reminders|demands|calls|invoices|texts|bill|from (you|your))',
  '(half|less than half|a third|a quarter|far less|much less|cheaper) (of that|than (what|that)|what (i|we)) ...2 (pay|paying|am charged|is for)',
  '(been|customer|member|client) (with (you|your _|them)|of yours|here) [for|over|nearly|almost] (#|<number>) (years|yrs|decades) ...12 (up|hike|increase|increased|doubled|half|less|cheaper|gone up|goes up|went up|more than|new (customers|people|members|joiners|customer))',
  '(new|other) (customers|people|members|joiners|customer) ...3 (half (of|that|the price)|for half|for less|cheaper|a third of|pay less|pay half|half what)',
  'paid [extra|more|#] for (speedy|priority|express|premium|first class|next day|fast|extra|a window|an aisle|same day|early|fast track|a sea|a balcony) ...8 (was|were|got|last|not|never|still|nothing|waited|squeezed|ended up)',
  "(you've|you have|they've|they have|warehouse has|shop has) had (the|my|our|it|them) [_] [_] [back] (since|for (#|<number>|weeks|months|days|over|more|ages))",
  // What was given away, put elsewhere, or left in a state.
  "(you|they|he|she|staff|hotel|restaurant|airline|someone|somebody|rep) [have|has|'ve|then|just|simply] (gave|given|sold|rented|let) (it|our _|my _|them) [_] (away|to (someone|somebody|another|other|a different))",
  '(drilled|cut|hit|reversed|backed|drove|crashed|bumped|scraped|smashed|banged) [right|straight] (into|through|against) (a|the|my|our|his|her) _',
  "(someone else's|somebody else's|my neighbour's|my neighbor's|other people's|another person's|another customer's|a stranger's) [_] [_] (statements|details|data|address|order|orders|bills|bill|letters|photos|messages|medication|results|record|records|name|account|number|documents)",
  '(arrived|came|turned up|delivered|landed|got here|showed up|was delivered) [only] the (day|week|morning|evening|weekend|month) after',
  '(drove|drives|went|sailed|shot|flew) [straight|right] (past|by) (me|us|my|our|the stop|without)',
  '(no|not one|without a|without) _ , (no|not one|without) _ , (no|not one|without|not even|kids|and) _',
  'no (staff|one|water|information|info|toilets|toilet|explanation|announcement|announcements|updates|update|warning|apology|seats|seat|table|plug|wifi|reply|call|email|text|notice|food|heating|heat|hot water|signal|lights|help|driver) [,] [and] no _ [,] [and] no _',
  '(slept|sleep|sleeping|spent the night|stood|standing|sat|sitting|stayed) (on|in) (the|my|our|a) [_] (floor|car|station|platform|airport|bench|stairs|hallway|corridor|lobby|terminal|street) ...6 (because|thanks|all night|for|as|with|last night|tonight)',
  '(zero|0|no) sleep',
  "(i'd|i would|we'd|one would|you'd) (expect|have expected|expected|have thought) [that] ...3 (to (work|be (clean|able|hot|on time|there|told|fixed|ready)|have been|at least)|at least)",
  'for # (a|per) (night|month|year|head|person|ticket|day|week) ...4 (expect|expected|get|not|no|still)',
  'should (not|never) have [been] to (ask|chase|call|beg|explain|repeat|pay)',
  "(getting|becoming|am|i'm|im|so|been) (very|so|really|extremely|seriously|increasingly|incredibly) (nervous|anxious|worried|stressed|scared)",
  // The doctor, the bank, the office.
  "(thinks|think|says|claims|insists|decided) [that] (i'm|i am|he is|she is|my _ is) (dead|deceased|a fraud|a fraudster|somebody else|someone else)",
  '(since|from) (a|one|1|two|2|three|3|four|4|the last) (week|weeks|month|months) [now|i am|we are|nobody|no]',
  '(simply|just|only|openly|all) (laughing|laughed|smirking|joking|chatting|ignoring|staring)',
  '(different|another|new) (story|answer|excuse|diagnosis|price|reason|explanation) (each|every|from every|every single) (time|call|day|one|person|agent)',
  '(each|every) (time|call|day|one|person|agent) [a|an] (different|another|new) (story|answer|excuse|diagnosis|price|reason|explanation)',
  '(different|another|wrong) (diagnosis|story|excuse) $',
] as const satisfies TopicWords['phrases']
