import type { Topic, TopicWords } from '../../../src/locale.ts'

/** How an agent shows to have listened. */
export const listening = {
  restatement: {
    phrases: [
      '[so] you (want|need|wish|would like|are asking|are looking|are saying|have|mean|say|said|asked|would prefer|prefer|ask) _',
      "so you ('re|'d|want|would|need|have) _",
      "you ('re|'d|'ve) _",
      '^(i see|i understand|ok|okay|right|understood|so|alright|noted|hmm|got it) [so|that] (you|your) _',
      '^(i see|i understand|understood|so|noted) [so|that] (the|it|there) _',
      '(i|we) (understand|see|hear) [that] you (want|need|wish|would|are|have)',
      '(your|the) _ ...8 , (i see|i understand|understood|got it|noted|okay|ok|right|is that so) $',
    ],
  },
  'open-question': {
    phrases: ['(what|which|when|where|who|whom|whose|how|why)'],
  },
  confirmation: {
    phrases: [
      '(is that|is this|was that|are those|are these|did i get that|have i got that|have i understood|do i understand|am i) (right|correct|ok|okay|correctly|understanding|all right)',
      "(just to|to|let me|can i|may i|i want to|i would like to|i'd like to|could you|can you|want to|would you) (confirm|double check|double-check|verify|make sure|clarify|check)",
      'please (confirm|verify|clarify)',
      'please (double check|double-check|check|make sure) (that|if|whether|your|this|these|the) ...3 (correct|right|details|spelling)',
      '(do you mean|did you mean|you mean|are you (saying|asking|referring)|is it|was it|or)',
      '(correct|right) ?',
      'to confirm',
    ],
  },
  empathy: {
    phrases: [
      '(sorry|apolog*|regret*|understand*|frustrat*|inconvenien*|disappoint*|appreciate|imagine|upset*|concern*|annoy*)',
      '(oh no|uh oh|oh dear|yikes|that must|that sounds|bummer|sad to hear)',
    ],
  },
  acknowledgement: {
    phrases: [
      '^(ok|okay|k|great|perfect|good|fine|alright|all right|cool|awesome|excellent|wonderful|fantastic|lovely|nice|super|brilliant|got it|noted|understood|i see|sounds|amazing|sure|right|wow|yay|ah|oh|hmm|makes sense)',
      "(that|it|this) (sounds|works|is|was|'s|would be|will be|looks|seems) [so|very|just|really|all|absolutely] (good|great|perfect|fine|lovely|wonderful|ok|okay|nice|awesome|excellent|fantastic|helpful|it|amazing)",
      "(that's|thats) [so|very|just|really|all|absolutely] (good|great|perfect|fine|lovely|wonderful|ok|okay|nice|awesome|excellent|fantastic|helpful|settled|amazing)",
      "i ('ll|will) (be sure|do that|try that|check|wait|let you)",
      '(i know we will|we will|i will|will do)',
    ],
  },
  plea: {
    phrases: [
      '(please|pls|plz) (advise|help|answer|reply|respond|check|confirm|cancel|send|tell|fix|call|contact|refund|explain|look|let|give|change|update|resolve|do|get|make|find|book|add|remove|stop|investigate|forward|escalate|return|replace|sort)',
      '(can|could|would|will) (you|u|someone|somebody|anyone) [please|kindly|also|just|at least] (help|tell|check|confirm|send|look|explain|fix|call|contact|cancel|change|let|give|advise|book|find|add|refund|do|get|make|resend|update|see|provide|arrange|move|investigate|assist|clarify|reply|respond|answer)',
      "(i|we) [still|really|also|just] (need|want|would like|'d like) (to know|an answer|a reply|a refund|my refund|my money|help|a replacement|someone to|you to|a callback|a call)",
      '(waiting|wait) for (your|a|an|the) (reply|answer|response|callback|call|update)',
      '(let me know|help me)',
    ],
    except: [
      '(will|would|can) (you|u) (let|help) ...2 (thank*)',
      "(i'll|i will|will|to|and) let (you|me) know",
      '(thank*) ...5 help me',
      '(helped|helping|to|would|might|may|could|will) help me',
    ],
  },
  'ask-email': {
    phrases: [
      "(what's|what is|what was|which is|<may-i-have>|may we have|can we have|could we have|i need|we need|i'll need|we'll need|provide|share|send|give|tell|supply|include|with|dm|message) [me|us] [with] [please] (your|the|a|an) ...4 (email|e-mail|email address|e-mail address|mail address)",
      '(your|the) (email|e-mail) [address] [please|is] ?',
      '(which|what) (email|e-mail) [address] (shall|should|can|do|would|may|is|did|could) _',
      'your [first] name and [also] [your|the|an|a] (email|e-mail) [address]',
    ],
    except: [
      '(sent|send|sending|will send|forward*|get|receive) ...5 (to|by|via|in|from) (your|the|an|email|e-mail) [email|e-mail]',
      '(check|through|another|different|alternative|new|other|correct|updated|second|of the) ...3 (email|e-mail)',
      '(email|e-mail) (us|me|you|confirmation|newsletter|from|sent|that (we|i)|with the|linked)',
    ],
  },
  'ask-phone': {
    phrases: [
      "(what's|what is|<may-i-have>|may we have|can we have|could we have|i need|we need|i'll need|we'll need|provide|share|send|give|tell|supply|include|with|dm|message) [me|us] [with] [please] (your|the|a|an) ...4 (phone number|telephone number|contact number|mobile number|cell number|cellphone number|callback number)",
      '(your|the) (phone|telephone|contact|mobile) number [please|is] ?',
      '(what|which) number (can|could|should|may|shall|do|would) (i|we|our _|they|the _) [best] (reach|call|ring|phone|contact|text|get) you (on|at|under|by)',
      '(best|good|right|what|which|a) [contact|phone|mobile|telephone] number (to (reach|call|contact|ring|phone|get)|(for|where) (us|me)|(i|we|our team|they) (can|could|should|may)) ...4 [you]',
      'your [first] name and [also] [your|the|an|a] (phone|telephone|contact|mobile) number',
    ],
    except: ['(another|different|alternative|new|other|correct|updated|second) ...3 number'],
  },
  'ask-reference': {
    phrases: [
      "(what's|what is|<may-i-have>|may we have|can we have|could we have|i need|we need|i'll need|we'll need|provide|share|send|give|tell|supply|include|with|dm|message|confirm) [me|us] [with] [please] (your|the|a|an) [full] [flight|original] (order|booking|confirmation|reservation|reference|case|ticket|tracking|invoice|record) (number|id|code|reference|locator)",
      '(which|what) (order|booking|reservation|invoice|case|ticket|reference|tracking|confirmation) (number|id|code|reference) (is it|is that|is this|was it|was that|do you have|are you|have you|did you)',
      '(your|the) (order|booking|confirmation|reservation|reference|case|ticket|tracking) (number|id|code|reference) [please|is] ?',
      'your [first] name and [also] [your|the|an|a] (order|booking|confirmation|reservation|reference|case|ticket|tracking) (number|id|code|reference)',
    ],
    except: [
      '(another|different|other|correct|new|second) ...3 (number|id|code)',
      '(your|the) (booking|reservation|reference|confirmation|order|case|ticket|tracking) (number|id|code|reference) (is|was|will|:)',
      '(send|sent|give|email|provide) you (your|the|a)',
    ],
  },
  'ask-name': {
    phrases: [
      {
        find: "(what's|what is|<may-i-have>|may i know|may i ask|i need|tell me|give me|provide|with) [please] your [first] name",
        except: [
          'your name (and|on|for|as)',
          'your name , (your|the|an|a|last|first|full|surname|account|email|e-mail|phone|contact|order|booking|date|address|and|postcode|zip|number)',
          'your name ...2 (last|full|surname|account|card|email|phone|number|address)',
        ],
      },
      // With something else: one question, which is fine where one of the two is new.
      "(what's|what is|<may-i-have>|may i know|may i ask|i need|tell me|give me|provide|with) [please] your [first] name and [also] [your|the|an|a] ((email|e-mail) [address]|(phone|telephone|contact|mobile) number|(order|booking|confirmation|reservation|reference|case|ticket|tracking) (number|id|code|reference))",
      '(who am i|with whom am i|who do i have the pleasure of) (speaking|chatting|talking)',
      '(what|which) name (is (it|this|that|the _) (under|in|for)|(should|shall|can|do|may|would) (i|we|you) [like me to] (put|book|make|reserve|have|hold|use) [it|this|that|the _] (under|in|for|down))',
      '(under|in) (what|which) name',
      '^your [first] name [please] ?',
    ],
    except: [
      '(the|your) name (of|on|for|in|under|is)',
      // The name of a thing.
      '(what|which) name ...8 (save|saved|store|stored|event|calendar|entry|title|playlist|list|file|folder|album|device|profile|project|document)',
    ],
  },
  'ask-people': {
    phrases: [
      '(how many|what number of) (people|guests|persons|adults|diners|of you|travellers|travelers|passengers|seats|covers|guests in total) ...6 ?',
      '(how many|what number of) (people|guests|persons|adults|diners|of you|travellers|travelers|passengers) (will|would|is|are|shall|should|do|the) _',
      '(table|reservation|booking|room) (is|for|is that|is it|is this|would that be|be) for how many',
      '(how large|how big|what size) (is|will|would) [the|your] (party|group)',
      'for how many (people|guests|persons|adults|diners|of you)',
      'number of (people|guests|persons|adults|diners) ?',
    ],
    except: [
      'how many ...6 (children|kids|under|vegetarian|vegetarians|vegans|high chairs|rooms|beds|nights|share|sharing|arrive|arriving|each|the (#|two|three|four|five|six|seven|eight|ten|twelve)|need|eat|have)',
    ],
  },
  'ask-time': {
    phrases: [
      '(what|which) time (would|do|should|will|shall|suits|works|is|can|for|of day|were|are|did|had) ...7 ?',
      '(at|for|around|and) what time ...4 ?',
      '(what|which) time would you like',
    ],
    except: [
      '(until|till|til|since|from|by) (what|which) time',
      'time ...7 (check out|check-out|checkout|leave|leaving|return|returning|back|land|end|finish|close|arrive|flight|train|deliver|call|collect|pick)',
    ],
  },
  'gives-people': {
    phrases: [
      '(for|party of|group of|there are|be) (#|two|three|four|five|six|seven|eight|nine|ten|twelve) (people|guests|persons|adults|diners|of us|pax|covers)',
      'table for (#|two|three|four|five|six|seven|eight|nine|ten|twelve) _',
      '(party|group) of (#|two|three|four|five|six|seven|eight|nine|ten|twelve)',
      '(2|3|4|5|6|7|8|9|10|12|two|three|four|five|six|seven|eight|nine|ten|twelve) of us',
      '(just|only) (me|myself|the two of us)',
      '(2|3|4|5|6|7|8|9|10|12|two|three|four|five|six|seven|eight) (adults|guests|people|pax)',
    ],
    except: [
      "table for (#|two) (pm|am|tonight|o'clock|oclock|p.m|a.m|hours|nights|days)",
      '(or|maybe|perhaps|possibly|to|either|about|around|at least|up to|not sure) (#|two|three|four|five|six|seven|eight|nine|ten|twelve)',
      '(2|3|4|5|6|7|8|9|10|two|three|four|five|six|seven|eight|nine|ten|twelve) (or|to|maybe|possibly)',
    ],
  },
  'gives-time': {
    phrases: [
      // A number alone may be that of a house, and a word the name of a restaurant.
      "at (#|six|seven|eight|nine|ten|eleven|twelve) (pm|am|p.m|a.m|o'clock|oclock|sharp|please|pls|tonight|tomorrow|today|on|for|and|if|in (the (morning|evening|afternoon)|_))",
      'at (#|six|seven|eight|nine|ten|eleven|twelve) $',
      'at (noon|midday|midnight|half past _|quarter past _|quarter to _)',
      "(1*|2*|3*|4*|5*|6*|7*|8*|9*) (pm|am|p.m|a.m|o'clock|oclock)",
      '(1am|1pm|2am|2pm|3am|3pm|4am|4pm|5am|5pm|6am|6pm|7am|7pm|8am|8pm|9am|9pm|10am|10pm|11am|11pm|12am|12pm)',
    ],
    except: [
      '(or|maybe|perhaps|either|between|after|before|until|till|from|since|around|about|by|not|open|opens|closes|arrived|came|got|waited|ordered|called|was|were|flight|train|land|lands|leave|leaves|departs|arrives) ...4 (#|1am|1pm|2am|2pm|3am|3pm|4am|4pm|5am|5pm|6am|6pm|7am|7pm|8am|8pm|9am|9pm|10am|10pm|11am|11pm|12am|12pm)',
      '(1pm|2pm|3pm|4pm|5pm|6pm|7pm|8pm|9pm|10pm|11pm|12pm) (or|to|until|till|and)',
      'at # [_] (street|st|road|rd|avenue|ave|lane|per|euros|dollars|pounds|each|a night|people|stores|locations|percent)',
    ],
  },
  'ask-date': {
    phrases: [
      '(what|which) (day|date) (would|do|should|will|is|are|were|did|was|suits|works|shall|had) ...5 ?',
      '(for|on) (which|what) (day|date) [please] ?',
      'when ...2 you (want it|need it|like it|want this|need this|want that) ...3 ?',
    ],
    except: [
      '(until|till|til|to|through|since|from) (what|which|when)',
      '(day|date|when) ...8 (return|returning|back|check out|check-out|checkout|checking out|checking-out|til|till|leave|leaving|end|until|drop|birth|purchase|expir*|return*)',
      '(day|date) of',
    ],
  },
  'ask-account': {
    phrases: [
      "(what's|what is|<may-i-have>|i need|i'll need|we'll need|provide|share|send|give|tell|supply) [me|us] [with] [please] (your|the) (account|customer|member|membership|policy) (number|no|id)",
      '(your|the) (account|customer|member|membership|policy) (number|no|id) [please|is] ?',
    ],
    except: ['(another|different|other|correct|new|second) ...3 (number|no|id)'],
  },
  'gives-account': {
    phrases: [
      "(account|customer|member|membership|policy) (number|no|id|number's|#) [is|:] (#|1*|2*|3*|4*|5*|6*|7*|8*|9*)",
    ],
  },
  'ask-postcode': {
    phrases: [
      "(what's|what is|<may-i-have>|may we have|can we have|could we have|i need|we need|i'll need|we'll need|provide|share|send|give|tell|supply|confirm|and|with) [me|us] [with] [please] (your|the) [full] (postcode|post code|zip code|zip|postal code)",
      '(your|the|what) (postcode|post code|zip code|postal code) [please] ?',
    ],
    except: [
      '(another|different|new|other|correct|their|his|her) ...2 (postcode|post code|zip)',
      '(postcode|post code|zip code|postal code) (of the|for the|of your (new|old)|is|was)',
    ],
  },
  'gives-postcode': {
    phrases: [
      "(postcode|post code|zip code|zip|postal code|postcode's) [is|:|of] (#|1*|2*|3*|4*|5*|6*|7*|8*|9*|_ #|_ 1*|_ 2*|_ 3*|_ 4*|_ 5*|_ 6*|_ 7*|_ 8*|_ 9*)",
    ],
  },
  'ask-origin': {
    phrases: [
      '(where|what city|which city|what town|which town|what airport|which airport|what station|which station) (are|will|would|do|is) (you|they|he|she|your party) [be|like to|want to|going to|planning to] (leaving from|departing from|flying from|travelling from|traveling from|coming from|starting from|going from|depart from|leave from|travel from|fly from|start from|leaving|departing)',
      '(where|what city|which city) (will|would) you be (leaving|departing|travelling|traveling|flying|coming|starting) from',
      '(from where|from which (city|airport|station|town)) (will|would|are|do|should) _',
      "(what's|what is) (your|the) (departure|pickup|pick-up|pick up|starting) (city|station|airport|location|point|place|address|town)",
      'where (would|should|do|shall|can|are) (you|we|i|the driver) [like to|want to|to] [be] (pick you up|picked up|be picked up|collected|collect you)',
    ],
    except: [
      '(return|returning|back) ...6 (from|leaving|departing)',
      '(from|leaving|departing) ...6 (return|way back|on the way)',
    ],
  },
  'gives-origin': {
    phrases: [
      '(fly|flying|travel|travelling|traveling|leave|leaving|depart|departing|go|going|pick me up|picked up|collect me|start|starting) ...4 from _',
      '(flight|flights|train|trains|bus|taxi|cab|coach|ferry|ride|ticket|tickets) [to _] [_] from _ [_] [_] to _',
      '(taxi|cab|train|trains|bus|coach|ferry) [to _] from _',
    ],
    except: [
      'from (#|<day>|now|you|your|this|that|it|there|here|where|what|which|one|a|an|any|work|somewhere|1*|2*|3*|4*|5*|6*|7*|8*|9*|noon|morning|the (same|website|app|list|first|other|1*|2*|3*|4*|5*|6*|7*|8*|9*))',
      '(different|away|far|email|call|message|letter|refund|receipt|back|apart|hear|heard|results) from',
    ],
  },
  'ask-destination': {
    phrases: [
      'where (would|do|will|did) you [like|want|wish|need|plan|prefer] [to] (fly|travel|go|sail|drive|ride) to',
      'where (are|will|would|do|is) (you|they) [be|like to|want to|need to|planning to] (going|go|heading|headed|travelling|traveling|travel|flying|fly) [to] ?',
      '(where|what city|which city|which airport|which station|what station) (are|will|would|do) you [be|like to|want to|need to|planning to] (going to|go to|heading to|headed to|travelling to|traveling to|travel to|flying to|fly to)',
      "(what's|what is) (your|the) [final] destination",
      '^[and] where to ?',
    ],
    except: [
      '(return|returning|back|after|next|else) ...6 (to|going|go)',
      '(going|go) to (be|stay|do|use|spend|leave|_ from)',
    ],
  },
  'gives-destination': {
    phrases: [
      '(fly|flying|travel|travelling|traveling|go|going|train|bus|taxi|flight|flights|ferry|ticket|tickets) from _ [_] to _',
      '(train|bus|taxi|flight|flights|cab|coach|ferry|ticket|tickets|ride) [from _|from _ _] to _',
      '(going|go|travel|travelling|traveling|fly|flying|heading|headed) to _',
    ],
    except: [
      '(going|go|travel|travelling|traveling|fly|flying|heading|headed|train|bus|taxi|flight|flights|cab|coach|ferry|ticket|tickets|ride) to (a|an|the|my|our|book|find|get|see|be|another|some|somewhere|visit|reserve|buy|different|one|this|that|it|go|leave|arrive|take|use|make|come|have|travel|fly|catch|change|cancel|depart|where|which|any|from|show|send|need|let|return|pick|ask|know|stay|do|try|eat|watch|work|bed|check|board|dinner|lunch|breakfast|meet|church|school|#|<day>)',
    ],
  },
  'ask-purchase': {
    phrases: [
      'when did you (buy|purchase|order|get) (it|them|this|that|these|those|the _|your _)',
      'when (was|were) (it|they|this|the _|your _) (bought|purchased|ordered|placed)',
      '(what|which) (day|date) did you (buy|purchase|order|get|place) _',
      "(what's|what is|what was) the (date of purchase|purchase date|order date)",
    ],
  },
  'gives-purchase': {
    phrases: [
      '(bought|purchased|ordered) ...6 (yesterday|today|this morning|last (week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas)|(on|in|on the|the) <day>|(#|two|three|four|five|six|a few|a couple of|a) (days|day|weeks|week|months|month|years|year) ago|on (#|1*|2*|3*|the (1*|2*|3*)))',
    ],
    except: ['(on|in) the (app|web|website|store|shop)', '(if|can|could|not) ...6 (bought|ordered|purchased)'],
  },
  'ask-product': {
    phrases: [
      '(which|what) (product|item|laptop|phone|tablet|printer|router|camera|watch|console|tv|television|device|model|machine|washer|dishwasher|kettle|vacuum|toaster|monitor|speaker|headphones|bike|boiler|thermostat|reader) (is it|is this|do you have|have you got|are you using|are you (calling|asking|writing) about|did you (buy|order|get)|is it about|do you own)',
      '(which|what) (model|version|make|make and model) (of _|of the _|of your _) (is it|is this|do you have|have you got|are you using|did you (buy|order|get))',
      "(what's|what is) the (model|product|make and model) [name|number] [of your _|of the _] ?",
    ],
  },
  'gives-product': {
    phrases: [
      '(a|an|the|my|our|this) _ (#|_ #) (laptop|phone|tablet|printer|router|camera|watch|console|tv|television|machine|washer|dishwasher|kettle|vacuum|toaster|monitor|speaker|headphones|bike|boiler|thermostat|reader)',
      '(laptop|phone|tablet|printer|router|camera|watch|console|tv|television|machine|washer|dishwasher|kettle|vacuum|toaster|monitor|speaker|headphones|bike|boiler|thermostat|reader) (is|called|:) [a|an|the] _ #',
      '(my|an|a|this) (iphone|ipad|pixel|galaxy|playstation) #',
      '(my|our|her|his) [new|old] [samsung|google|apple|sony|huawei|xiaomi] (iphone|ipad|pixel|galaxy|xperia|moto|oneplus|xbox|kindle|macbook) (air|pro|mini|ultra|se|xr|xs|x|note|series|paperwhite|fold|flip|tab|plus|s8|s9|s10|s20|s21|s22|s23|s24|s25|a12|a13|a14|a15|a32|a33|a34|a35|a51|a52|a53|a54|a55)',
      '(bought|ordered|purchased|got|own|using) (a|an|the|your|my) _ # (phone|laptop|tablet|printer|camera|watch|and|but|last|from|in|on)',
    ],
    except: [
      '(last|first|next|other|than|only|these|those|are|of) # (laptop|phone|tablet|printer|router|camera|watch|console|tv|television|machine|washer|dishwasher|kettle|vacuum|toaster|monitor|speaker|headphones|bike|boiler|thermostat|reader)',
    ],
  },
  reference: {
    phrases: [
      '(order|orders|booking|confirmation|reservation|reference|ref|case|ticket|tracking|invoice|record|pnr|locator)',
    ],
  },
  'gives-name': {
    phrases: [
      "(my name is|my name's|my names|this is) _ (here|and|,|.|from|speaking|calling)",
      "my name (is|'s) _",
      "(the|booking|table|under the) name (is|'s) _",
      "^[and] name's _",
      "(please|thanks|thank you|pls) name's _",
    ],
    except: [
      '(my|the|booking) name is (on|not|in|wrong|misspelled|misspelt|spelled|spelt|already|still|correct|missing|listed|under)',
      'this is (a|an|the|my|not|so|very|just|really|what|how|why|where|about|for|from|it|all|great|good|bad|fine|true|wrong|ridiculous|unacceptable|and)',
    ],
  },
  'gives-date': {
    phrases: [
      '(move|moved|change|changed|reschedule|shift|postpone|postponed|push|switch|bring) ...5 to [the|this|next|coming] [#] [of] (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(on|for|by|this|next) [the|this|next|coming] [#] [of] (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(tomorrow|the day after tomorrow)',
      '(come|book|booking|stay|arrive|arriving|fly|travel|go|move|moved|visit|appointment|table|room|deliver|delivered|delivery) ...4 on the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)',
      '(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (at|around|morning|evening|night|lunch|lunchtime|noon|1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      '(january|february|march|april|june|july|august|september|october|november|december) (#|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)',
      '(1*|2*|3*|4*|5*|6*|7*|8*|9*) [to #] [of] (january|february|march|april|may|june|july|august|september|october|november|december)',
      'the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st) (of [this month|next month|january|february|march|april|may|june|july|august|september|october|november|december])',
    ],
    except: [
      '(return|returns|returning|back|leave|leaving|checking|check|birthday|born|until|till|til|bought|arrived|since|received|ordered|delivered|was|were|did|through) ...6 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|this|march|january|february|april|may|june|july|august|september|october|november|december|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)',
      '(not|or|either|maybe|perhaps|any day|until|till|before|after|between|except|if) ...3 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)',
      '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow) (or|to|until|till|and)',
    ],
  },
  'data-problem': {
    phrases: [
      '(<cannot>|<dont>|unable) [seem to] (find|locate|see|pull up|recognise|recognize|match|read|access|open)',
      '(<isnt>|<dont>|no longer) (match|matching|valid|recognised|recognized|found|correct|complete|right|working|there|showing|bringing|work|exist|appear)',
      '(incorrect|invalid|incomplete|missing|wrong|typo|digits|cut off|nothing under|no (account|order|booking|record|results|match))',
      '(another|different|alternative|other|new|correct|updated|second|additional|else)',
      '(security|verify|verification|verifying|identity|privacy|private|privately|secure)',
    ],
  },
  'vague-report': {
    phrases: [
      "(<isnt>|<dont>|won't|will not|wont|<cannot>|stopped|quit|not|never|no longer) [even|really|properly|actually|get it to|get this to|get to] (work|works|working|function|functioning|load|loading|open|opening|start|starting|turn on|connect|connecting)",
      '(is|are|seems|still|be|completely|just) (broken|down|dead|stuck|faulty|defective|playing up|acting up|messed up|bust|busted)',
      "(have|has|having|got|gives me|is|are|there is|there's|get|getting) [a|an|some|big|huge|many|lots of] (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties)",
      "(something|it|things) (is|has|went|seems|goes|'s) [gone] wrong",
      '(being|acting|behaving|gone|going|acts|behaves|looks|goes) [all|really|so|very|a bit|a little|quite|kind of|kinda|completely|totally] (weird|weirdly|strange|strangely|odd|oddly|funny|crazy|haywire|wonky|glitchy|buggy|silly|mental|bonkers)',
      '(playing|acting) up',
      "(it's|its|that's|thats|everything's|app's|site's|website's|phone's|internet's|thing's) [all|just|totally|completely|still|now] (broken|down|dead|stuck|faulty|defective|frozen|messed up|bust|busted)",
    ],
    except: ["(no|not a|isn't a|without) (problem|problems|issue|issues|trouble)"],
  },
  circumstance: {
    phrases: [
      '(when|whenever|after|while|since|because|every time|each time|as soon as|once|until|during|if|unless|but|except|only)',
      '(error|errors|message|says|saying|said|shows|showing|code|screen|popup|pop-up|warning|blinking|flashing|red|light|noise|smell)',
      '(tried|already|restarted|rebooted|reinstalled|updated|reset|replaced|checked|unplugged|cleared)',
    ],
  },
  prescription: {
    phrases: [
      '(reinstall|uninstall|re-install|restart|reboot|power cycle|factory reset|factory-reset|power-cycle|hard-reset|soft reset|force quit|force-quit|force close|force-close|do a (reset|restart|factory reset|hard reset|power cycle)|run the (troubleshooter|repair)|swap (the|your) (cable|cables|battery|batteries|sim)|unplug|hard reset|log out|sign out|clear (your|the) (cache|cookies|history|browser)|update (your|the) (app|browser|software|driver|drivers|firmware|device|system)|reset (your|the|it)|turn (it|the _|your _) off|switch (it|the _|your _) off|delete the app|reinsert|reconnect|re-pair|replace the)',
      '(try|please try|you can try|by) [to] [simply|just] (another (browser|cable|device|computer|phone|socket|charger|port)|reinstalling|uninstalling|restarting|rebooting|power cycling|unplugging|resetting|logging out|signing out|clearing|updating|turning|switching|deleting|reconnecting|replacing|cleaning|closing|using another|using a different|a different (browser|cable|device))',
    ],
    except: [
      '(did|have|had|if|after|before|when|once|having|has|was|been|does|should (i|we)) ...4 (reinstall|uninstall|restart|reboot|power cycle|factory reset|unplug|hard reset|log out|sign out|reset|update|reinstalling|restarting|rebooting|resetting)',
      "(i|we|i'll|we'll|let me|i'm|we're|i've|we've|our team) ...3 (reinstall|restart|reboot|reset|update|replace|uninstall|reconnect)",
    ],
  },
  'agent-check': {
    phrases: [
      "(let me|i'll|i will|we'll|we will|i'm|i am|i have|i've|we have|we've|let's) [just|first|quickly|now] (check|checked|checking|look|looked|looking|see|test|tested|testing|run|ran|pull up|investigate|take a look)",
      '(tell|let|send|describe|show|share) (us|me) [know] (more|what|which|when|how|where|a|the|exactly|if|whether)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
