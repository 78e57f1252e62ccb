/** Named lists that the patterns of this pack use: `<cannot>` stands for any of the forms below. */
export const lists = {
  'we-are': "i'm|i am|im|we're|we are",
  'hand-in':
    'add|include|attach|enclose|enter|provide [us with]|specify|mention|state|fill in|give us|send us|send|tell us|upload|supply|submit|write down|put in',
  'it-is': "it's|it is|its|that's|that is|thats|this is",
  dont: "don't|do not|dont|doesn't|does not|doesnt|didn't|did not|didnt",
  isnt: "isn't|is not|isnt|aren't|are not|arent|wasn't|was not|wasnt|weren't|were not|werent|not",
  cannot:
    "can't|cannot|cant|can not|couldn't|could not|couldnt|unable to|not able to|isn't able to|aren't able to|wasn't able to|weren't able to|won't be able to|will not be able to|wont be able to",
  wont: "won't|will not|wont|wouldn't|would not",
  day: 'today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|next month|january|february|march|april|may|june|july|august|september|october|november|december',
  have: 'have|has|had|offer|offers|provide|provides|include|includes|allow|allows|accept|accepts|support|supports|sell|sells|ship|ships|carry|carries|stock|serve|serves|take|takes|see|sees|find|found|locate|show|shows|list|handle|handles|cover|covers|do|deliver|delivers|refund|exchange|seem to have|appear to have|currently have|currently offer',
  // What customers ask about besides a shop or a hotel.
  thing:
    'office|branch|branches|museum|library|pool|gym|kitchen|venue|theatre|theater|cinema|park|ticket|tickets|fare|fares|package|version|model|card|tariff|bus|buses|train|trains|ferry|flight|flights|coach|shuttle|driver|courier|couriers|carrier|supplier|manufacturer|partner|partners|bank|department|desk|printer|room|rooms|apartment|building|station|airport|school|clinic|surgery|pharmacy|cafe|salon|garage|warehouse|depot|lounge',
  website:
    'website|site|web site|web page|webpage|faq|faqs|help page|help pages|help center|help centre|knowledge base|manual|terms|guide|documentation|app|options|policy|page',
  // How something can be had or paid.
  ways: 'cash|card|cards|contactless|cheque|cheques|online|in-store|in store|by phone|by post|by appointment|collection|pickup|pick-up|delivery|takeaway|take-away|to go|debit|credit|visa|mastercard|street parking|outdoors|decaf',
  good: 'good|great|nice|wonderful|lovely|fantastic|pleasant|safe|happy|blessed|fabulous|super|relaxing|excellent|terrific|amazing|productive|beautiful',
  time: 'day|evening|morning|afternoon|night|weekend|week|stay|trip|visit|time|one|holiday|holidays|flight|journey|vacation|rest of your day|rest of the day|meal|ride|dinner|lunch|new year|christmas',
  // The pauses that an agent asks for.
  moment: 'moment|moments|minute|minutes|min|mins|second|seconds|sec|secs|mo|tick|bit',
  'short-pause': 'quick|brief|short|little|small|couple|couple of|few|single',
  'look-up':
    'check|checking|double-check|look|see|verify|find|pull|review|confirm|consult|ask|search|read|open|access|bring|go over|go through|have a look|take a look|take a quick look|have a quick look|get your|get the|speak to|speak with|talk to|talk with|investigate|load|gather|test|update|process',
  'private-message':
    "dm|dms|dm's|direct message|direct messages|private message|private messages|personal message|personal messages|pms",
  'may-i-have':
    'may i have|can i have|could i have|could i take|can i take|may i take|may i ask for|could i ask for|can i ask for|may i get|can i get|could i get|can i grab|could i grab|may i grab|let me grab|let me take|let me get|may i please have|could i please have|can i please have|could i just have|can i just grab|could you give me|can you give me',
  // Questions and requests for data.
  'hand-us':
    '(give|send|tell|text|dm|share|share with|drop|pop|provide|forward|pass) (me|us) [over|across|with]|(message|reply|email|write|get back to|come back) [me|us|to me|to us] with',
  'asks-for':
    "what's|whats|what is|what was|what are|which is|<may-i-have>|(may|can|could) we [please|just|also|quickly] (have|get|take)|(i'll|we'll|i'd|we'd|(i|we) [will|would|just|only|also|do|still|first]) need|(please|kindly|can you|could you|would you|will you|can u|if you [can|could|would]|mind|happy to) [please|just|also|mind|kindly|quickly] (provide|providing|share|sharing|send|sending|give|giving|tell|supply|state|include|dm|text|message|drop|pop|forward|pass|let (me|us) (have|know)) [me|us] [over|across|through|with|in]|(and|then|just|also|please|to) <hand-us>|(dm|message|reply|email|write|text|get back to|come back) [me|us|to me|to us] with|do you have|have you got|do you [happen to] know",
  'number-word': 'number|no|num|id|code|reference|locator|numbers',
  digits: '#|1*|2*|3*|4*|5*|6*|7*|8*|9*|0*',
  count: 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|#',
  street:
    'street|st|road|rd|avenue|ave|lane|drive|close|court|way|square|terrace|crescent|boulevard|blvd|place|gardens|row|hill|grove',
  'we-will':
    "(i'll|we'll|i will|we will|team will|they'll|they will|i shall|we shall|team'll|i'm going to|we're going to|i am going to|we are going to|we're|i'm|we are|i am) [definitely|certainly|also|gladly|surely|be|be sure to|make sure to|make sure we|make sure that we|make sure i|always|then|of course]",
  'turn-to':
    'contact (us|me|them|customer|support|reception|housekeeping|maintenance|billing|accounts|sales|returns|hr|head office|technical support|tech support|our _|the _|your _|their _|my _)|contacting (us|them|customer|support|our _|the _|your _|their _)|call (us|our|the|your|them|#|1-*|0-*|customer|support|back|me)|calling (us|our|the|your|them|customer|back)|phone (us|our|the|them)|ring (us|our|the|them)|email (us|our|the|them|support)|e-mail (us|our|the|them)|reach out|reaching out|reach (us|me|our|the|your|them)|get in touch|getting in touch|give (us|me|them|our _|the _|our _ _|the _ _) a (call|ring|shout|buzz|bell)|chat (with|in)|(ring|call|phone|e-mail|email) or (chat|call|ring|phone|e-mail|email|text) [in] [us|with us]|connect with (us|our|them|your)|send (us|me|them|our team) (a note|an e-mail|an email|a letter|a report)|write (to us|us|to our|us at)|speak (to|with)|speaking (to|with)|talk (to|with)|drop (us|them) a (line|note|mail|message)|(log|raise|open|submit|file|create) a (ticket|case|request|claim) ...3 (on|at|via|through|in|here|with)|visit (us|[your|any|a|an|our|one of our] [local|nearest|nearby|closest|_] (store|stores|branch|branches|shop|shops|office|desk|dealer|centre|center))|go to (our|the|a|your) [_] (store|branch|office|shop)|post (this|your|it|that) ...3 (on|to|in) (our|the)',
  'look-at':
    'visit (our|the|this) [online|help|support|own|_] (<website>|link|forum|page|section)|visit (here|this link)|check [out] (our|the|this) [online|help|support|_] (<website>|forum|forums|section|link|article|guide|status page|blog|store finder|store locator|branch finder|branch locator|journey planner|timetable|price list)|go to (our|the|this) [help|support|_] (<website>|link|forum)|head [on] [over] to (our|the|this) [help|support|_] (<website>|link|forum)|click (here|the link|on the link|this link|the following|below)|follow (the|this) [steps in the|following|next] (link|links|article)|see (the|this|our|that) [following|help|support] (article|link|page|guide|website)|refer to (the|this|our) _|(try|consult|browse|explore|read|search|look (at|in|on|through)) (our|the) [online|help|support|community] (website|site|faq|faqs|help page|help pages|help center|help centre|knowledge base|documentation|forum|forums|community|article|status page|blog|section)|(have|take) a look at (our|the|this) [online|help|support|_] (<website>|guide|link|article|page)|find [the|this|your|more] ...2 (in|at|on) (the|our|this) [following] (article|link|page|guide|website)',
  // What placeholders that people write are about: <customer> <order number>.
  whose:
    "customer|customers|customer's|client|client's|guest's|agent's|clients|guest|user|member|patient|caller|recipient|contact|requester|sender|agent|agents|rep|representative|advisor|adviser|manager|colleague|company|business|brand|team|department|store|shop|hotel|account|product|item|order|ticket|case|request|booking|reservation|appointment|delivery|shipping|shipment|tracking|invoice|billing|refund|payment|return|policy|contract|ref|reference|issue|first|last|full|my|our|support|email|phone|start|end|due",
  blank:
    "name|names|name's|firstname|first name|balance|department|location|lastname|last name|surname|fullname|full name|username|user name|nickname|number|no|id|ref|reference|code|date|day|days|time|times|timeframe|time frame|amount|price|sum|total|address|e-mail|email|email address|phone number|phone|link|url|reason|issue|problem|details|detail|status|signature|city|country|carrier|courier|deadline|model|title and name|greeting|customer name|agent name|company name|order number|tracking number|tracking link",
  // What an agent can only expect: who or what it will be about, and what will happen to it.
  outcome:
    "it|it'll|it's|this|that|these|they|they'll|there|everything|nothing|all|you|you'll|your|the (package|parcel|order|delivery|refund|replacement|item|money|payment|driver|courier|technician|engineer|repair|problem|issue|error|price|result|results|team|manager|new|next|other|rest|same)|he|she|next time|from now on|we'll (fix|solve|resolve|deliver|refund|always|never|have it|get it)|we will (fix|solve|resolve|deliver|refund|always|never|have it|get it)",
  arriving:
    'arrive|reach|get (there|to you|here|your|it|the)|be (there|here|fixed|solved|resolved|delivered|ready|refunded|with you|working|repaired|approved|back|on time|done|in stock|sorted|shipped|completed|accepted|restored|gone|at your|in your)|have (it|your (parcel|package|order|refund|money))|make (it|your|the)|come (tomorrow|today|back|on|by|before)|work|receive|go through|pass|solve|fix|resolve|last|succeed',
  weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun',
  month:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec',
  number:
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|several|a few|a couple of|half an|half a',
  // A day, an hour or a span of time, as it is promised and as it turns out.
  when: '<weekday>|<month>|#|1*|2*|3*|4*|5*|6*|7*|8*|9*|<number> (hour|hours|day|days|week|weeks|month|months|minutes|mins)|(an|a|another|the next|next|the same|same|over a|almost a|nearly a) (hour|day|week|fortnight|month)|noon|midnight|tomorrow|yesterday|today|tonight|this (morning|afternoon|evening|week)|weeks|days|months|hours',
  // How things fail, and how soon is too soon.
  broke:
    'came off|come off|comes off|came loose|came apart|came undone|fell off|falls off|fell apart|fell out|falling apart|broke|broken|snapped|tore|torn|ripped|split|cracked|died|dead|dies|stopped (working|charging|heating|cooling|spinning|turning|printing|ringing|responding|connecting|holding|brewing)|leaked|leaks|leaking|failed|faded|shrank|shrunk|peeled|peeling|burst|burnt out|burned out|blew|went (black|dead|blank|flat|dark|dim)|sagging|sags|sagged|rusted|rusty|jammed|gave up|given up|packed up|packed in|conked out|bent|collapsed|exploded|frayed|melted|flaking|warped|crumbled|unravelled|unraveled|bust|buckled|gave way|quit working|disintegrated|kaput|not working',
  'too-soon':
    '(the|on the|on|after the|after|by the|in the|within the|during the|at the) (first|very first|second|third|1st|2nd|same|next) (day|week|wash|use|time|night|wear|try|month|evening|trip|ride|go|morning|walk|charge|outing|storm|rain)|(after|within|in|under|inside|barely|only) [just|only|barely|less than|not even|under|about] (#|<number>|a|one) (day|days|week|weeks|month|wash|washes|use|uses|wears|hours|fortnight|minutes|hour|trips|rides)|after (using|wearing|washing|charging|opening) it (once|twice|# times|three times|for)|[on] day (one|two|three|#)|straight out of the box|out of the box|overnight',
  'broken-by':
    'cleaner|cleaners|driver|courier|technician|technicians|engineer|engineers|plumber|electrician|fitter|fitters|installer|installers|movers|roofers|builders|painters|painter|gardener|gardeners|delivery (man|guy|men|people|driver)|workman|workmen|mechanic|waiter|waitress|hairdresser|your (people|team|man|men|guys|staff|machine|colleague|van|truck|bus|product|cream|detergent|washing machine|dryer|iron|vacuum|robot|lift|barrier|gate)|dry cleaner|dry cleaners|contractor|contractors|car wash|baggage handlers',
  goods:
    'order|parcel|package|item|items|dress|jacket|coat|shoes|boots|shirt|jeans|phone|laptop|tablet|lamp|chair|table|sofa|bed|mattress|kettle|toaster|book|cake|pizza|meal|flowers|medicine|prescription|glasses|tickets|seats|room|car|bike|toy|game|cable|charger|case|cover|screen|battery|bulb|filter|paint|tile|tiles|door|window|curtain|curtains|rug|bag|suitcase|letter|card|invoice|form|sim|router',
  // Whoever acts for the company, as the customer speaks of them.
  company:
    "you|you've|you guys|you people|you lot|u|ya|y'all|they|they've|he|she|your (people|team|staff|company|bank|gym|shop|store|hotel|system|website|app|update|driver|courier|agent|agents|colleague|colleagues|technician|engineer|guy|man|men|woman|assistant|manager|receptionist|waiter|machine|branch|office|airline|crew|clinic|nurse|doctor|cleaner|cleaners|movers|site|bot|chatbot|guard|security|conductor|captain|hostess|host|landlord|agency|garage|dentist|vet|restaurant|kitchen|firm|carrier|contractor|sales _|shop assistant|customer service|delivery (man|guy|driver|service|people)|_ (department|team|desk|man|woman|driver|agent|assistant))|the (driver|courier|technician|engineer|plumber|shop|hotel|airline|agent|landlord|waiter|waitress|receptionist|guard|conductor|manager|cashier|clerk|doctor|dentist|nurse|vet|pharmacy|garage|mechanic|bank|crew|electrician|movers|cleaner|cleaners|restaurant|assistant|installer|fitter|delivery (man|guy|driver)|gas man|host|company)|someone from your _|somebody from your _|one of your _",
  // Words that may stand before what was done.
  lately:
    '[just|simply|then|also|now|again|even|still|already|suddenly|completely|totally|literally|actually|repeatedly|accidentally|somehow|apparently|conveniently|either|both|all]',
} as const
