import type { Topic, TopicWords } from '../../../src/locale.ts'

const KIN =
  'mum|mom|mother|dad|father|nan|nana|gran|grandma|grandmother|grandad|grandpa|grandfather|wife|husband|partner|son|daughter|aunt|uncle|neighbour|neighbor|parents|in-laws|sister|brother|kid|kids|child|children|baby|twins|toddler|tenant|tenants|guests'
const EVENT =
  'wedding|funeral|exam|exams|interview|concert|party|birthday|christening|graduation|gig|surgery|operation|deadline|presentation|completion|completion date|move|match|conference|trip|flight|cruise|holiday|anniversary|recital|prom|baptism|hearing|audition|viva|show|festival|event|viewing|rent|mortgage|meeting|due date|term|semester|christmas|eid|diwali'

/**
 * What makes a trouble weigh, and is no complaint by itself: who suffers from it, what it came before, what it cost, and how it
 * is told.
 */
export const strain = {
  strain: {
    phrases: [
      // Whom it hits.
      '(newborn|new born|infant|toddler|premature|preemie|chemo|chemotherapy|dialysis|insulin|inhaler|pregnant|disabled|wheelchair|blind|deaf|elderly|pensioner|pensioners|diabetic|epileptic|asthmatic|coeliac|celiac|dementia|carer|caregiver|crutches|housebound|bedridden|heart tablets|heart medication|medication|medicine|meds|prescription|painkillers|antibiotics|hearing aid|hearing aids|oxygen|stoma|formula)',
      '(month|months|weeks) old',
      `(${KIN}|she|he|she's|he's|who is|who's) [is|are] [only|now|nearly|almost|just] # (year|years|yr|yrs) old`,
      '(a|my|our|the|her|his) (#|one|two|three|four|five) (year|yr|yrs|month|week) old',
      `(${KIN}) (is|are|who is|who's|'s) [only|now|nearly|almost|just] (#|ill|sick|poorly|frail|blind|deaf|disabled|pregnant|in pain|waiting|crying|upset|alone|screaming|hungry|cold|scared)`,
      "(she|he|she's|he's|shes|hes|im|i'm|i am|we're) [is|are] [only|now|nearly|almost] (# [years|and]|in (her|his) (seventies|eighties|nineties|70s|80s|90s)|alone with|a carer|on my own with)",
      '(a|the|our|with|got) [tiny|small|new|young|little] (baby|babies|twins) (in|at|here|on|who|to|and|that|with)',
      '(with|have|got|having) (a|my|our|two|twin) [tiny|small|new|young|little] (baby|babies|twins)',
      '(with|have|got|and) (small|young|little|two|three|four|#) (kids|children)',
      `(kids|children|baby|toddler|twins) ...3 (screaming|crying|hungry|in tears|shivering|cold|upset|starving)`,
      `(late|elderly|disabled|sick|ill|autistic|blind|deaf|diabetic|vulnerable) (${KIN})`,
      '(heart|kidney|lung|medical|health|mental health|skin|back) (condition|problem|problems|issue|issues|disease|failure)',
      '(saved|saving) [up] for (a|this|it|#|months|years|over|<number>)',
      '(looking|looked) forward to (it|this|that) [for|all|so]',
      // The weather, the night.
      '(minus #|degrees (in|inside|outside|here|out|today|tonight)|(its|is|at|over|nearly) # degrees|ninety degrees|ninety-eight degrees|hundred degrees|below zero|below freezing|in this heat|in the heat|in this cold|in the cold|heatwave|heat wave|(stood|standing|stand|waiting|waited|walk|walked|walking|sat|left|stuck) ...3 in the (rain|dark|snow)|pitch black|middle of the night|middle of winter)',
      '(boiling|freezing|sweltering|soaking|baking) [hot|cold|wet] (in|out|here|outside|inside|today|tonight)',
      // What it comes before.
      `(${EVENT}) [_] (is|are|was|starts|begins|leaves|goes out|due|on|at|this|in|tomorrow|today|tonight) [on|at|this|in|only] (tomorrow|today|tonight|this (afternoon|morning|evening|weekend|week)|<weekday>|in (#|<number>|half|an|a|two) (days|day|hours|hour|minutes|mins|weeks|min)|in an hour|in half an hour|(#|<number>) (days|hours|minutes|mins) away|next week|at (#|1*|2*|3*|4*|5*|6*|7*|8*|9*))`,
      `(${EVENT}) (tomorrow|today|tonight|this (afternoon|morning|evening|weekend)|in (#|<number>|half|an|a|two) (days|day|hours|hour|minutes|mins|weeks|min))`,
      "(it's|its|it is|today is|today's|tomorrow is|tomorrow's|saturday is) (my|our|his|her|the) [_] (birthday|wedding|anniversary|graduation|funeral|party|christening|due date|first day|last day|exam)",
      '(i|we|they|she|he) [really|badly|desperately|absolutely|urgently] (need|needs|needed) (it|this|that|them|to be there|to get (home|there)|my _|our _) ...3 (today|tonight|tomorrow|by (tonight|tomorrow|noon|<weekday>|#|the)|now|right now|this (morning|afternoon|evening)|for (work|school|<weekday>|tomorrow|tonight|the _))',
      '(fly|leave|leaving|flying|travel|travelling|moving|move) [out] (tomorrow|today|tonight|in (#|<number>|an|two) (days|day|hours|hour)|on <weekday>|this (afternoon|evening|morning|weekend))',
      // What it cost: money, time, ways.
      '(had to|have to|ended up|forced to|having to|made me) [_] (buy|buying|get (a taxi|a cab|an uber|someone|another|a new)|getting a (taxi|cab)|take (a taxi|a cab|an uber|another|the day)|taking a (taxi|cab)|pay|paying|rent|renting|borrow|borrowing|hire|hiring|book (another|a new|a hotel|a)|booking (another|a new|a hotel|a)|drive|driving|walk|walking|sleep|sleeping|sit|sitting|stand|standing|climb|climbing|cancel|cancelling|postpone|cook|carry|carrying|throw|throwing|call out|go back|go all|eat out|use my own|explain|miss|leave early|beg|queue)',
      '(want|like|expect|need|demand|owe me) (that|it|my money|my _|the money|that money|a refund|compensation) [_] (back|for (this|that|it|the)|refunded)',
      '(drove|driven|travelled|traveled|walked|cycled|trekked|schlepped|climbed) [all the way|over|about|nearly|for|up|back|down|_] (#|<number>|an|half an|all|across|there and back|from) _',
      '(for|spent|another|wasted) (half an hour|an hour|(#|<number>) (minutes|mins|hours|hrs|hour)|hours|ages|(half|all|most of) the (day|morning|afternoon|evening|night)|all (day|morning|afternoon|evening|night|weekend))',
      '(took|taken|booked|lost|wasted) [a|an|the|another|half a|my] (day|morning|afternoon|half day|lunch break|evening|days) [off]',
      '(waited|stayed|sat|stood|been) (in|home|at home|indoors|out) [all day|all morning|for (it|you|them|the _)|from # (to|till|until) #|since #]',
      "(can't|cannot|cant|couldn't|unable to|can not) (buy|feed|cook|wash|shower|eat|sleep|pay (my|the|our|for)|get (to work|home|in|out|the|around|to my|to (hospital|school|the))|leave (the|my|home)|hear|afford|work (without|from|until|at all)|go (home|out|anywhere)|flush|breathe|hear|take (payments|cards|orders))",
      '(lost|losing|lose) [out on] [a|an|my|our|the|two|three|#|some] [_] (money|work|sale|sales|customers|customer|clients|client|wages|income|pay|earnings|business|orders|sleep|deposit|data|progress|job|jobs|hours|days|bookings|ticket|tickets|no claims)',
      "(whole|entire|all our|all my|every one of our) (team|company|family|office|class|school|street|building|block|village|group|department|staff|house|of us) ...3 (locked out|waiting|stuck|idle|without|affected|offline|can't|cannot|are|is)",
      '(team|staff|class|group|party|family|office) of (#|<number>)',
      '(client|customer|production|live) (sites|websites|shops|orders) $',
      '(prod|production) [is|was] [basically|completely|totally] (down|dead|offline|broken)',
      '(minutes|hours|hour|days|day|mins) before [_] [_] (kick|the|we|it|i|departure|take|start|boarding|.|!|,|closing)',
      '(at|with) (the last minute|no notice|zero notice|an hour|one hour|# hours|# minutes) [notice]',
      'already (in the|at the|on the|there|sat|seated|dressed|packed|on (our|my) way|paid|queueing|waiting|driven|halfway|half way)',
      '(nobody|no one|no-one|not a soul) (told|met|warned|said|came|called|rang|knew|knows|was|is|picks|picked|answers|answered|helped|apologised|could|can|would|has|had|there|at|in|to)',
      '(who|whoever|which idiot|which genius) (signs|signed|came up|thought|decided|designed|approved|wrote|tested|built|runs|plans|planned|writes|trained|chose|okayed)',
      // How often, how many times.
      '^again $',
      '(down|out|off|late|gone|broken|wrong|missing|offline|cancelled|canceled|delayed|declined|today|this (morning|week|month|evening)|tonight|water|flat|cold|empty|red|blank) again (today|tonight|!|.|,|this (morning|week)|at|and)',
      '(down|out|off|late|gone|broken|wrong|missing|offline|cancelled|canceled|delayed|declined|today|tonight) again $',
      '(second|third|fourth|fifth|2nd|3rd|4th|5th|6th) (one|time|day|week|month|night|year|engineer|replacement|visit|parcel|attempt|email|call|reminder|letter|router|order|week running)',
      '(day|week|month|attempt|engineer|call|email|visit) (#|two|three|four|five|six|seven|eight|nine|ten) (of|without|now|with|and|.|!|,)',
      '(asked|told|called|rang|rung|emailed|written|wrote|messaged|reported|explained|reset|tried|typed|said|sent|requested|complained|chased|phoned|visited|mentioned|chatted) ...4 (twice|(#|three|four|five|six|seven|eight|nine|ten|several|many|countless) times|times (now|today|already|this))',
      '(every|each) (single|_) (week|day|month|time|night|morning) ...4 (short|missing|late|wrong|down|drops|fails|stops|crashes|something|different|excuse|cancelled|broken|cold)',
      "(it's|its|it has|been|that's) [been] [over|more than|nearly|almost|now|already|like] (#|<number>|two) (days|weeks|months|hours) (now|already|today|,|.|!|since)",
      "(it's|its|it has) been [over|more than|nearly|almost|now|already] (#|<number>) [days|weeks|months|hours|working days] $",
      // What was said and is not so.
      '(you|you guys|your (email|e-mail|site|website|app|chat|agent|colleague|rep|text|letter|driver|shop|store|page|system|colleagues|confirmation|advert|ad|people|man|woman|lady|guy|own _)|the (site|website|app|email|text|lady|man|guy|agent|rep|shop|letter|confirmation|advert|listing|brochure)) (said|told (me|us)|promised|swore|advertised|confirmed|showed|quoted|assured)',
      '(was|were|been) (told|promised|assured|quoted|guaranteed)',
      "(supposed to|meant to|due (on|at|to|in)|should've|should have|promised|guaranteed)",
      '(booked|paid for|reserved|asked for|ordered|requested|specified) ...6 (weeks|months|ages|days) ago',
      "(i|we) (didn't|did not|never|have not|haven't) (cancel|order|ask|change|agree|sign|book|authorise|authorize|touch|request|delete)",
      // How it is told.
      '(worried|worrying|anxious|nervous|stressed|stressing|stress|panicking|panic|desperate|scared|terrified|mortified|embarrassed|embarrassing|humiliated|exhausted|in tears|distressed|upset|cross|confused|baffled|despair|despairing|at a loss|losing it|sick of|dreading)',
      "(what|whats|what's|wtf) (is|the hell is|on earth is|the heck is|exactly is) (going on|happening|the excuse|your excuse|the hold up|the holdup|the story|taking so long)",
      "(what's|whats) (going on|happening|the excuse|your excuse|the story|taking so long)",
      '(any|a) (comment|comments|explanation|excuse|excuses|shame|chance of (an|a) (answer|reply|explanation|apology)|reason why|apology) ?',
      '(who|whoever|which genius) (does|did|do|is doing) (the|your|these|this|those) (maths|math|sums|numbers|counting|packing|checking|testing|planning|spelling|proofreading|quality|thinking)',
      'is (it|this|that) [even|really|actually] (safe|legal|a joke|fair|right)',
      '(what|how|where) (am|are) (i|we|they|people|customers|the kids) supposed to _',
      '(please|can someone|could someone|will someone|somebody|someone|anyone) [please|kindly] (explain|care to explain)',
      '(please explain|make it make sense|care to explain)',
      "(where's|wheres|where is|where are) (the|my|our) (money|refund|cash|deposit)",
      '(are|r) (you|u) (serious|kidding|joking|having a laugh|for real|mad|sure about that)',
      '^(seriously|honestly|literally|apparently|sigh|unreal|unbelievable|speechless) [_] (?|!|.|,)',
      '^(and|hello|seriously|really) ?',
      '^wow $',
      '(so apparently|just imagine|imagine (paying|charging|having|being|waiting|sending|telling)|guess (what|who|where|which)|as (ever|usual|always|per usual)|make it make sense|lmao|lmaoo|lmaooo|smdh|funny (that|how)|go figure|i give up|giving up|lost for words|there we go|here we are|how (hard|difficult) is it|why (bother|do i bother|even)|(know why|no idea why|why do) (i|we) [even] (bother|bothered)|you (had|have) one)',
      '(i|we) (could|nearly|almost) [have] (died|cried|missed|fell|fallen|lost|fainted|walked)',
      '(literally|clearly|actually|already|honestly|only) [just] (told|said|sent|wrote|written|given|gave|explained|asked|paid|paid for|did|done|answered|typed)',
      'for (that|this) [kind of|sort of|much] (money|price)',
      '(on (camera|cctv|video|doorbell cam|film)|doorbell (cam|camera)|have (photos|screenshots|proof|evidence|witnesses))',
    ],
    except: [
      // Plans and questions.
      "(you|you've|they|agent|colleague) (said|told me|promised|confirmed) [that] (you'd|you would|you will|you'll|i could|i can|i should|i'd|it could|it can|we could|we can)",
      '(told|promised|assured|said) ...8 is (that|this|it) (right|correct|true|so|still)',
      '(is|are) (it|this|that) (safe|allowed|normal|right|fair|legal) (to|for|if|that|when) ...12',
      '(might|may|would|will|could|can|should|if|shall|do|does) (i|we|you) [_] (have to|need to|be forced to|end up)',
      '(how|what|where) (am|are) (i|we) supposed to (put|write|enter|click|press|select|bring|wear|choose|type|answer|fill|send|find|sign|park|go (next|for|to))',
      '(supposed to|meant to) (be|do) (like|that|with)',
      '(not|too|no longer|so|bit|little|slightly|just) (worried|nervous|stressed|upset) about (it|that|flying|the)',
      '(bit|little|slightly|just) (worried|nervous|confused|anxious|baffled)',
      '(for|in|takes|take|about|lasts|last|within|open|closes|ready|back) (#|<number>) (minutes|mins|hours|hrs|hour) [walk|drive|away|before|each|long|max|please]',
      '(that|this) again (please|sorry)',
      '(add|adding|book|booking|seat|seats|ticket|tickets|fare|bring|travel|travelling|traveling|fly|flying|room|cot|meal|space|spaces|access|accessible) ...4 (infant|toddler|baby|child|newborn|wheelchair|pregnant|coeliac|celiac|kids|children|twins)',
      '(send|try|do|reset|check|resend|log in|start|ask|come|book|order|visit|open|say|explain|thanks|thank you) [_] [_] [_] again',
    ],
  },
  'mock-praise': {
    phrases: [
      // Praise without thanks, in a few words of their own.
      "^[what|such|just|really|some|a|that is|that's|absolute|absolutely|pure|real|simply] (genius|brilliant|incredible|amazing|quality|stellar|top|top notch|first class|world class|superb|impressive|great|fantastic|excellent|wonderful|marvellous|stunning|outstanding|inspired|smart|clever|bold|cracking|lovely|perfect|fine|solid|premium|classy|interesting) [_] (engineering|business model|business|quality|timing|work|service|stuff|idea|design|planning|strategy|logic|maths|math|system|effort|job|customer service|support|management|organisation|organization|move|software|craftsmanship|workmanship|packaging|delivery|experience|technology|start|way to _|thinking|communication|update|product|advert|value|skills|tech|model|one|touch|welcome|staff|team|people|work team|show) [guys|team|everyone|lads|as (always|ever|usual)|really|lol|there|again|,|once again|_] $",
      '^(oh great|oh good|oh lovely|oh brilliant|genius|quality|brilliant|lovely|marvellous|perfect|great|fantastic|superb|wonderful|bravo|excellent|amazing|fab|ace|cracking|stunning|incredible|delightful|charming|terrific|splendid|impressive|smooth|classy|class|priceless|beautiful|magic|magical|nice|nice one|well done|way to go|slow clap|round of applause|gold star|hats off|chapeau|kudos|congrats|congratulations|love it|love that|love this for me|loving this|very funny|hilarious|thx a lot|thanks for that|cheers for that|thanks a bunch|cool|cool cool|cool cool cool|cool story|neat|super|awesome|five stars|ten out of ten|full marks|top marks|gg|living the dream|what a time to be alive|money well spent|worth every penny|great start|good start|off to a great start|good times|happy days) [guys|team|everyone|lads|_] $',
      '^(great|brilliant|fantastic|lovely|marvellous|perfect|cool|amazing|incredible|charming|delightful|terrific|superb|wonderful) , (the|your|my|our|it|another|now|so|and|still|that|this) _',
      '(well done|good job|great job|nice work|nice one|great work|good work|bravo|hats off|congrats|congratulations|kudos|way to go|round of applause|slow clap) [guys|team|everyone|lads|all|to|for|you|on|there|_]',
      '(oops|indeed|innovation|express|smart|premium|priority|fresh|fast|care|help|support|service|quality|comfort|easy) is right $',
      'you can say that again',
      '(love|loving|enjoy|enjoying) (how|that|it when|this for|the way|being|my new|our new|the new)',
      '(five star|five-star|5-star) (prices|price|service)',
      'star prices',
      '(quality|great|lovely|top) (stuff|product|service|job|work) $',
      '(perfect|great|excellent|brilliant|impeccable|lovely|wonderful) timing',
    ],
    except: [
      '(really|so|very|much) (appreciate|grateful|love|enjoy) ...10',
      '(thanks|thank you|thx|cheers|ta) (in advance|so much|for (your|the|all|any|helping|getting|looking|sorting) ...6)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
