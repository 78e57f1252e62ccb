import type { TopicWords } from '../../../src/locale.ts'
import { ASKED_OR_SUPPOSED } from './asked.ts'

const TOLD = [
  // "You said Friday. It's Sunday."
  "(told|said|says|say|promised|quoted|advertised|stated|guaranteed|assured|estimated|supposed to|meant to|due|scheduled|expected|claimed|swore|was to) ...8 <when> [.|!] [and|but|well|yet|then] (it's|its|it is|today is|today's|todays|been|it's been|it has been|its been|it took|it's taken|it has taken|that was|now it's|now its|we are|we're|i'm on|here we are) [now|already|been|well|only|over|almost|nearly|actually|more like|past|still|on|taken|a|in|the] [over|more than|nearly] <when>",
  // "ordered Monday, it's Friday and still no tracking"
  "(ordered|bought|paid|posted|sent|mailed|shipped|returned|booked|applied|placed|dropped|called|wrote|emailed|e-mailed|reported|cancelled|canceled|asked|requested|submitted|started|filed|signed|registered|collected|dispatched|switched|moved) ...6 (it's|its|it is|today is|today's|now|it's been|here we are) [now|already|the|today|only|been|is] [#] <when> ...4 (still|no|nothing|not|nowhere|without|yet|isn't|hasn't|haven't|nobody|silence|zero)",
  "(ordered|bought|paid|posted|sent|mailed|returned|booked|applied|wrote|emailed|reported|cancelled|requested|submitted|filed|registered) ...6 (days|weeks|months|hours|a (week|month|fortnight)) ago ...2 (still (no|not|nothing|waiting|hasn't|haven't|isn't|says)|nothing|no (answer|reply|word|sign|news|trace|response|tracking|refund|parcel)|and (no|nothing|nobody|still|counting))",
  '(waiting|waited|chasing|been waiting|in the dark|without (heating|water|power|internet|a phone|my _)) [on|for] ...5 since (<weekday>|<month>|last|yesterday|the (#|1*|2*|3*|start|end|beginning|middle)|#|christmas|easter|early|mid|late|spring|summer|autumn|winter|half)',
  '(said|says|saying|stuck|pending|processing|in transit|preparing|unanswered|in the queue|in your queue|under review|in review|sitting|stood|showing|shown|on its way|out for delivery|at the (depot|hub|warehouse|sorting)|in (customs|limbo)) ...3 for [over|more than|almost|nearly|about|the (last|past)] [a|#|<number>] (days|weeks|months|week|month|fortnight)',
  '(days|weeks|hours|months) (for|to get) [a|my|your|the|this|an|so called|supposed] [_] (next day|next-day|same day|same-day|express|overnight|priority|first class|first-class|fast|quick|24 hour|24h|24-hour|one day|two day|expedited|rush|premium) (delivery|shipping|post|parcel|letter|service|package|order|courier|_ delivery)',
  '(took|taken|taking) (you|you guys|you people|them|your _|u) [over|more than|nearly|almost|about|a whole|another|all of] [#|<number>|a|an|several] (days|weeks|hours|months|week|month|year|years) (to|just to|only to)',
  "(said|told|promised|supposed to|meant to|due|between|window|slot|scheduled|promise|promises|estimate|from) ...10 [.] [and|but] (it's|its|it is) [like|now|already|well|not] [like] (nearly|almost|past|gone|already|now|half past|after|way past|long past) (<number>|<when>)",
  "(window|slot|appointment|timeframe|time frame|between|visit|delivery) [was|is|from|for|given|between] # (to|and|till|until) # [.|,|!] [and|but] [now] (it's|its|it is) [now|already|like] [nearly|almost|past] (<number>|<when>)",
  "(promise|promised|told|said|estimate|estimated|take) ...8 (week|weeks|day|days|month|months) [.|,|!] [and|but] (we are|we're|it's|it is|that was|this was) [now|already] [in|back in] (<month>|<weekday>|#)",
  "(been|has been|have been|it's|is|was) (going on|happening|like this|the same [story]|the case) (since|for (#|<number>|over|more|weeks|days|months|years|a)|every|again|all (week|day|month))",
  '(same|the same|same old) (story|problem|issue|game|error|excuse|thing|mistake|mess) (every|each|again|as (last|before|always)|for the|since|over and|twice)',
  '(day|week|month) # (without|with no|of (waiting|no|this|silence)|and (no|nothing|nobody|still|counting))',
  '(days|weeks|months|hours|nights) (without (a|my|any|the|hot|internet|heating|water|power|electricity|phone|wifi|signal|gas|tv)|with no)',
  '(goes|gone|going|went|drops|dropped|drop|cuts|fails|failed|crashes|crashed|dies|freezes|stops|stopped) [off|out|down] every (evening|night|morning|day|hour|few|#|weekend|time|minute|couple|afternoon)',
  '(where|exactly where|still where) (i|we) (was|were|started) ...4 ago',
  '(first|at first) ...3 (told|said|says|promised|charged|sent|wanted|asked|refused) ...10 (then|now|suddenly)',
  '(my|this is [now|already] (the|my)|now (the|my)|already (the|my)) (third|fourth|fifth|sixth|seventh|eighth|tenth|3rd|4th|5th|6th|7th|8th|10th) (email|mail|e-mail|call|message|letter|ticket|complaint|request|attempt|try|reminder|tweet|technician|engineer|appointment|replacement|form|visit about|chat)',
  '(third|fourth|fifth|sixth|3rd|4th|5th|6th) (engineer|technician|driver|courier|appointment|replacement|reminder|plumber|agent|advisor|adviser|repair|router|battery) , [and|still|the|same|third|fourth|no|nothing] _',
  '(closed|closes|crashed|crashes|froze|freezes|hung up|hangs up|cut off|cut me off|disconnected|dropped|timed out|logged me out|no-showed|no showed|failed|restarted|cancelled|canceled|rescheduled|postponed) [on] [me|us] (twice|again|three times|four times|# times|repeatedly|at the last|last minute)',
  "(rang|called|wrote|emailed|phoned|came|mailed|messaged|asked) [you|in|by] [on|last|this] <when> ...4 (and|then) [then] [i|we] ['m|'ve|again|also|have|am] (rang|called|wrote|emailed|phoned|calling|ringing|came|writing|asking|messaged) [again|you|in] [on] [again] <when>",
  '(unsubscribed|opted out|complained|asked you to stop|told you to stop|reported (it|this)|returned it) ...2 (twice|three times|four times|(#|<number>) times|several times|many times|repeatedly|weeks ago|months ago)',
  "(sent|sends|sending|send|keep sending|get|getting|got|received) [me|us] [_] (reminders|reminder|bill|bills|invoice|invoices|a final notice|collection letters|demands) for [_] [_] [_] [_] (i|we|somebody|someone) (paid|already|never|else's|don't|didn't|returned|cancelled|have (already|paid|never))",
  // Promises of calls, visits, money.
  '(was|were|been|got|am) [also|even|clearly|specifically|explicitly|always] (promised|guaranteed|assured) ...4 (call|callback|call-back|reply|answer|delivery|replacement|technician|engineer|update|response|compensation|that|it (would|will)|refund|by|within|(#|<number>) (hours|days))',
  "(said|told me|told us|promised|assured me|assured us|swore|say) [me|us] [that] (someone|somebody|you|they|he|she|it|i|we|one of|a _|an _|your _|the _) ['d|'ll|would|will|was going to|were going to|is going to] ...8 (and|but|yet|.) (nobody|no one|noone|nothing|never|it never|it didn't|they didn't|he didn't|she didn't|you didn't|he never|she never|they never|you never|still|that (never|didn't|hasn't|was)|none)",
  "(supposed to|meant to|was to|were to|should have|was due to|were due to) ...6 (and|but|yet|.) (nobody|no one|noone|nothing|never|it never|it didn't|they didn't|he didn't|she didn't|he never|she never|they never|still (nothing|no|not|waiting|hasn't|haven't|isn't))",
  '(and|but|yet|then|still) (nobody|no one|noone|none of them|not one of them|nothing) (did|ever|called|came|happened|happens|wrote|rang|replied|answered|showed|turned|bothered|got back|has (called|come|replied|happened|changed|rung|answered|contacted))',
  '(not one|none|not a single one|neither) of (the|your|them|my|those|these|you) ...8 (rang|called (me|us|back)|replied|answered|wrote|knew|knows|helped|responded|turned up|showed up|came back|got back|bothered|cared|cares|could (help|tell|answer|explain|say))',
  // Asked for one thing, got another.
  '(paid|pay|paying|pays) [#|extra|good money|full price|a lot|you #|you] [a month|per month|a year|extra|more] for ...5 (got|get|getting|gets|received|was given|were given|ended up with|sat|ended up|only got|barely get|only get) _',
  '(ordered|booked|asked for|requested|reserved|bought|chose|picked|selected|specified) ...5 [and|but|yet] [then|all|only|instead] [i|we|what] [was|were|then|just|only] (got|received|get|given|served|sent|handed|came was|ended up with|put in) _',
  '(asked for|ordered|requested|said|specified|wrote|wanted|asked|booked) [it|a|one|my _|for] [_] (no|without|not) ...4 (and|but|yet|,|.) ...3 (came|full of|covered|loaded|still|got|anyway|(it|they|the _|there) (was|were|had|came|has|is))',
  "(although|even though|though|despite the fact) [that] (i|we|i'd|we'd|i've|we've|my _|our _) [had|have|'d|'ve] [clearly|specifically|explicitly|already|previously|both|always|just] (reserved|booked|paid|asked|requested|ordered|cancelled|canceled|confirmed|changed|told|informed|returned|prepaid|pre-ordered|said|specified|reported|sent|prebooked|pre-booked|checked in|signed|called|rang|been told|called ahead|a (confirmed|confirmation|valid|reservation|booking))",
  '(although|even though|though) (i|we) (have|had) (a|an|the|my) [_] (confirmation|booking|reservation|appointment|receipt|ticket|tickets|guarantee|warranty|contract)',
  '(gave|given|giving|sold|selling|let|rented) (my|our|the) [_] (room|seat|seats|table|slot|place|spot|reservation|car|appointment|order|tickets|apartment|booking|cabin) (away|to (someone|somebody|another|other|the next))',
  '(seat|seats|room|rooms|table|car|order|slot|parcel|place|tickets|reservation|booking|apartment|package|bag|suitcase) ...3 (sold|given|given away|handed|delivered|assigned|rented|let) ...2 to (someone|somebody|another (guest|customer|person|family|couple|passenger)|other people|strangers)',
  "(it|the _|you|he|she|they|your _|my _|nobody|driver|bus|train|room|bus #) ...3 (wasn't|weren't|didn't|isn't|doesn't|hasn't|won't|wouldn't|refused|never|only|was|were|sent|charged|cancelled|canceled|says|said|keeps|keep|get|gets|still) ...8 (although|even though|despite) (i|we|the|it|you|my|your|there|they|check-in|having|our|all|its|he|she|a|an|being)",
  '(you|they|website|site|ad|advert|brochure|listing|app) [_] (advertised|advertise|advertises|promise|promises|promised|claim|claims|boast|boasts|offered) ...6 (and|but|yet) [then|now|still] (deducted|charged|charge|refused|it|the|there|i|we|nobody|nothing|only|never|when)',
  // Charged for what is over, or what was never wanted.
  "(taken|took|taking|charged|charging|billed|billing|debited|deducted|withdrawn|invoiced) ...10 (and|although|but|even though|though|when|after) (i|we|i've|i'd|we've) [had|have|already|just|long] (cancelled|canceled|left|closed|moved out|returned|never|terminated|quit|already paid|paid (months|weeks|already|in))",
  "(bill|bills|billed|invoice|invoices|invoiced|charged|charging|charge|charges|paying|reminder|reminders|payment|fee|fees) ...2 for (a|an|the|my|our|something|some|this|that|services|items|equipment) ...4 (i|we|that|which) [have|had|has|was|were|is|are] [already|never|long|been] (closed|cancelled|canceled|returned|sold|left|never|ended|stopped|sent back|given back|terminated|gave up|moved out|handed back|didn't|did not|don't (have|own|use)|do not (have|own|use)|not (even|there|working|used|mine|ours))",
  "(quoted|promised|advertised|agreed|offered|told) [at|to|on|me|us|it (was|is|would be)|a price of] [at|only|just|for] # ...3 (and|but|yet|now|then|,|.) ...5 (bill|invoice|charged|charge|pay|paid|paying|billed|total|says|it's|cost|costs|asked|asking|price|checkout|want|wants|has become|became|turned into) ...4 #",
  // One thing today, another tomorrow.
  '(every|each) [single] (agent|person|rep|colleague|time|call|department|advisor|adviser|one|operator|employee|email) ...6 (something different|something else|another story|another answer|a different|different (things|answers|stories|information)|a new (story|excuse)|new excuse)',
  '(tell|tells|told|say|says|said|promise|promised) ...3 (one|1) thing ...6 (another|the opposite|something else|something different|differently|different)',
  '(one|each) (agent|person|rep|colleague|department|team) (says|said|tells|told) ...8 (another|the other|the next) ...3 (says|said|tells|told|sends|sent)',
  '(told|said|promised|says|advertised|assured|listed as) ...8 (included|free|covered|refundable|complimentary|unlimited) [.] ...8 (was charged|were charged|got charged|charged (me|us|#)|billed|had to pay|made (me|us) pay|you charged|on (the|my|our) (bill|invoice))',
  'ago (you|your _|they|he|she|someone) [all|also|even] (promised|assured|swore|guaranteed)',
  "(been|was|am|i'm|im|we're) trying to (cancel|reach|contact|get (through|hold|an answer|a (reply|refund|response|human|person|straight)|my|this|it|someone|somebody|in touch)|speak (to|with)|log (in|on|into)|return|call you|sort|resolve|claim|report|talk to|ring you|reset|unsubscribe|delete my|close my) ...6 (since|all (day|week|morning|afternoon|weekend)|every day|for (days|weeks|months|hours|ages|(#|<number>|a|an|over|more than|the last|the past|almost|nearly) [#|<number>] (days|weeks|months|hours|hour|month|week|minutes|mins)))",
  "(tracking|status|parcel|package|order|it|claim|application|case|queue|refund|shipment|location|complaint|ticket) [still] (hasn't|has not|hasnt) (moved|changed|budged|been updated|shifted|left) [at all|from _] (since|for|in) (<weekday>|<month>|last|yesterday|days|weeks|months|ages|over|more)",
  '(trying|chasing|asking|broken|down|out|off|without|unable|struggling|fighting|arguing|begging) ...5 for [over|more than|almost|nearly|about] (#|<number>|a) (weeks|week|months|month|days|hours) (now|already|straight|running|in a row|on end|and)',
  "(haven't|have not|havent|never|hasn't|didn't|did not) (had|got|gotten|received|get|receive) (a single|one single|even (a|one)|so much as a|a proper|a straight|a decent|one) (reply|answer|response|word|callback|call|update|explanation|apology|refund|line|letter|message|email)",
  '(no|not one|not a|without a) [single] (reply|answer|response|word) (to (my|any|our) (letters|mails|emails|calls|messages|letter|mail|email|message|complaint)|since|for (weeks|days|months|#|<number>)|in (weeks|days|months|#|<number>))',
  'for the (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|umpteenth|nth|hundredth) time (regarding|about|because|since|this|in|now|today|that|i|we|and|to (ask|complain|report|get|tell|chase|explain)|.|!|,)',
  '(waited|waiting|sat|stood|stayed) ...6 from # (to|till|until) #',
  '(dress|suit|cake|present|gift|flowers|parcel|order|it|tickets|costume|food|ring|rings|shoes|card|they|this) (was|were) (meant|supposed|ordered|intended|needed|bought|wanted) [to be] for ...5 (yesterday|last (night|week|weekend|saturday|sunday|friday)|over|two days ago|days ago)',
  '(cancelled|canceled|delayed|closed|broken|lost|late|stranded|overbooked) [,|and|.] [and|with] (no|not even a|without a|without any) (hotel|voucher|vouchers|food|water|information|info|explanation|word|apology|alternative|update|announcement|replacement|refund|warning|notice|reason|staff|help)',
  'no (tracking|mail|email|call|reply|answer|refund|info|information|news|apology|response|explanation|driver|parcel|callback|update) [,|and|.] no (tracking|mail|email|call|reply|answer|refund|info|information|news|apology|response|explanation|driver|parcel|callback|update|nothing|idea)',
  '(sent|uploaded|filled in|submitted|emailed|explained|reported|handed in|posted) (you|it|them|this|that|the|my|your _) ...5 (three|four|five|six|seven|eight|ten|several|#) times',
  '(gave|given|sold|let) (my|our) ...4 to (another (child|guest|customer|person|family|couple|patient|passenger|tenant|student)|someone else|somebody else|strangers)',
]

/** What was promised, paid for or asked for, next to what came of it: a part of `harm`. */
export const brokenWord = [
  {
    find: TOLD.join('|'),
    except: [
      ...ASKED_OR_SUPPOSED,
      // Guests who like to come back.
      '(visit|visiting|staying|stay|stayed|booking|booked|book|ordering|order|coming|come|came|back|travelling|traveling|flying|here|shopping|buying|watching|reading|trying|learning|moving|married|pregnant) ...6 for the (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) time',
      'for the (second|third|fourth|fifth|sixth) time (slot|zone)',
      'no hurry',
      'from # (to|till|until) # for the _',
      '(waited|waiting|stood|sat) ...10 (too early|so early|in the sun)',
      // Not when, but how many, how far or how much.
      "(it's|its|it is|that was|we are|we're|now|been|been a) [now|only|actually|more like] [a] (#|<number>) (of us|people|persons|guests|adults|nights|(minutes|mins|min|hours) (to|from|away|walk|by|drive)|km|miles|euros|dollars|pounds|percent|degrees|kg)",
      '(waiting|waited) [for] (the|a|your|an) [_] (sale|release|launch|restock|season|offer|new _|summer|concert|show|drop)',
      // A confirmation, a gift, more than was paid for.
      '(got|received|get|was given|were given) [a|an|the|my|your|this] [_] [_] (confirmation|email|mail|e-mail|receipt|invoice|message|sms|text|code|link|number|notification|letter|qr|voucher|discount|points|free|for free|on top|upgrade|upgraded)',
      '(although|even though|though|despite) ...6 (we|i|you) (could|would|can|might|may|are happy|am happy)',
      '(i|we) [have|accidentally|already|just] (gave|given|sold|let|rented|giving|selling) (my|our|the)',
      'for ...6 (normal|usual|right|ok|okay|correct|expected) ?',
      '(told|quoted) ...6 (total|bill|price|it) (is|was|says) # ...2 (great|perfect|fine|good|correct|right|so)',
      '^(even though|although) ...12 (could|can|may|is there|would|do you|will) (i|we|you|it|a)',
      '(great|good|lovely|nice|fine|ok|happy|love|loved|like|liked|fun|worth|perfect|beautiful|delicious|tasty|helpful|friendly|comfortable|quick|works) ...6 (although|even though|despite)',
    ],
  },
] as const satisfies TopicWords['phrases']
