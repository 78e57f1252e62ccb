import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Facts about what the customer wants, which the agent asks for, and how the customer gives them. */
export const askedFacts = {
  'ask-budget': {
    phrases: [
      "(what's|what is|whats|what was) [roughly|about] (your|the) [_] (budget|price range|price limit)",
      '(what|which) (price range|budget|price bracket) (are|do|did|would|were|is|have|should) ...5 ?',
      '(do|did) you have (a|any) [_] (budget|price range|price limit) ...3 ?',
      '(any|a|your) [particular|specific|certain|rough] (budget|price range) [in mind|please|at all] ?',
      'how much (would|do|did|are|were|can) you ...3 (spend|pay) ...4 ?',
    ],
    except: [
      '(spend|pay) ...3 (last|for the (first|other)|each|every|so far|already|now|at the moment|currently)',
      '(for|of) (the|your|that) (other|second|car|flight|train|restaurant|dinner)',
    ],
  },
  'gives-budget': {
    phrases: [
      '(my|our|a|total|the) [_] budget [_] (is|of|is around|is about|:) [_] [_] (#|<digits>)',
      '(spend|pay|go|going) [to] [up to|no more than|at most|a maximum of|around|about|not more than|max|under|over] <digits>',
      '(under|below|up to|less than|no more than|cheaper than|at most|max|maximum|within) <digits> [_] (euros|euro|dollars|pounds|quid|bucks|usd|eur|gbp|a night|per night|in total|altogether)',
      "(something|anything|one|place|hotel|restaurant|room|option|guesthouse|somewhere) [that is|that's] [very|really|fairly|quite|a bit|moderately|in the] (cheap|cheaper|inexpensive|affordable|upscale|luxurious|expensive|cheap price range|moderate price range|moderately priced|budget-friendly)",
      '(cheap|inexpensive|upmarket|upscale|moderately priced|expensive) (place|hotel|restaurant|room|option|guesthouse|one|price range|laptop|phone|car|flight)',
      '(in the|a) (cheap|moderate|expensive|mid|middle|lower|upper) price range',
    ],
    except: [
      "(not|n't|isn't|too|so|why|was|were|cost|paid|charged|or|got|don't mind|whether|if|it's|is) ...3 (cheap|cheaper|inexpensive|affordable|upscale|expensive|moderate|moderately priced|luxurious)",
      '(cheap|moderate|expensive) or _',
    ],
  },
  'ask-nights': {
    phrases: [
      '(how many|what number of) (nights|days) ...8 ?',
      '(how many|what number of) nights (will|would|are|do|is|shall|should) _',
      'for how many (nights|days)',
      'how long (will|would|are|do|is) (you|your _|it|this|they) [be|like to|want to|plan to|planning to|wish to] (stay|staying|be staying|be with us|need it|need the|rent|hire|for) ...4 ?',
    ],
    except: [
      'how many [more|extra|additional] (nights|days) ...6 (add|extend|extra|more|additional|left|already)',
      'how many (more|extra|additional) (nights|days)',
      'how many (nights|days) (ago|late|before|after|of (leave|annual)|have|has|did|was|were|does)',
      'how many days [_] (holiday|leave|delay|notice|left|early)',
    ],
  },
  'gives-nights': {
    phrases: [
      '(for|stay|need|book|want|staying|booking|stay of|hire it|rent it) [for|a|the|_] <count> (nights|night|days|weeks|week)',
      '(one|two|three|four|five|six|seven|1|2|3|4|5|6|7|10|14) (nights|night) (stay|from|starting|please|at|in|for)',
    ],
    except: [
      '(or|maybe|perhaps|possibly|either|about|around|at least|up to|not sure|waited|waiting|already|been|past|last|every|cancel|until) ...2 <count> (nights|night|days|weeks|week)',
      '(one|two|three|four|five|six|seven|1|2|3|4|5|6|7|10|14) (or|to|maybe|possibly) <count>',
      '(paid|stayed|spent|was|were|charged|got|last|missed) ...6 <count> (nights|night|days|weeks|week)',
      'for <count> (nights|night|days|weeks|week) (last|ago|before|in may|back in)',
      '(for|in) <count> (days|weeks|week) (now|already|straight|and (still|nobody|no))',
    ],
  },
  'ask-size': {
    phrases: [
      '(what|which) [shoe|clothing|dress|ring|bra|shirt] size (are|do|would|did|is|should|shall|can|will) ...6 ?',
      '(what|which) [shoe|dress|ring] size [please] ?',
      "(what's|what is|may i have|could i have|can i have) your [shoe|dress|ring] size",
      '^[and] (in|for) (what|which) size ...5 ?',
    ],
    except: [
      '(what|which) size (is|are) (the|your|it|they) ...3 (room|screen|box|parcel|window|bed|party|group|label|printed)',
      '(currently|now|at the moment|instead)',
    ],
  },
  'gives-size': {
    phrases: [
      '(in|a) [a|size|the] (small|medium|large|xs|xl|xxl|s|m|l) (please|pls|if|and|,|.|?)',
      '(in|a) [a|size|the] (small|medium|large|xs|xl|xxl|s|m|l) $',
      '(in|a|take|wear|need|am|want|the) [a|the|uk|us|eu] size (<digits>|small|medium|large|xs|s|m|l|xl|xxl)',
      '(in|a) (xs|xl|xxl|extra small|extra large) [please]',
    ],
    except: [
      "(too|not|instead of|was|were|got|sent|received|or|isn't|runs|turned out) ...4 (small|medium|large|xs|xl|xxl|s|m|l|size <digits>)",
      '(small|medium|large|xs|s|m|l|xl|xxl) or _',
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
      'when (would|do|shall|should|could|can|will) (you|we|i|they|your _) [like to|want to|wish to|prefer to|plan to|hope to|need to|be] (come|visit|book|stay|stop by|drop by|pop in|come in|travel|travelling|traveling|fly|depart|dine|eat|joining us|coming|visiting) ...5 ?',
      'when did you (travel|fly|stay|visit|dine|ride|board|come in|come to us)',
      'when ...2 you (want it|need it|like it|want this|need this|want that) ...3 ?',
    ],
    except: [
      '(until|till|til|to|through|since|from) (what|which|when)',
      '(day|date|when) ...8 (return|returning|back|check out|check-out|checkout|checking out|checking-out|til|till|leave|leaving|end|until|drop|birth|purchase|expir*|return*)',
      '(day|date) of',
    ],
  },
  'ask-origin': {
    phrases: [
      '(where|what city|which city|what town|which town|what airport|which airport|what station|which station) (are|will|would|do|is) (you|they|he|she|your party) [be|like to|want to|going to|planning to] (leaving from|departing from|flying from|travelling from|traveling from|coming from|starting from|going from|depart from|leave from|travel from|fly from|start from|leaving|departing)',
      '(where|what city|which city) (will|would) you be (leaving|departing|travelling|traveling|flying|coming|starting) from',
      '(from where|from which (city|airport|station|town)) (will|would|are|do|should|did) _',
      '(and|or) from (which|what) (station|airport|stop|town|city) ?',
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
      '(on|caught|took|missed|was) the # [train|bus|coach] from _',
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
      '(on|with|for|my|the|a) (#|iphone|ipad|pixel|galaxy|s21|s22|s23|s24|s25|a54|a55) [#] (pro|ultra|plus|max|mini|lite|fold|se)',
      '(my|our|her|his) [new|old] [samsung|google|apple|sony|huawei|xiaomi] (iphone|ipad|pixel|galaxy|xperia|moto|oneplus|xbox|kindle|macbook) (air|pro|mini|ultra|se|xr|xs|x|note|series|paperwhite|fold|flip|tab|plus|s8|s9|s10|s20|s21|s22|s23|s24|s25|a12|a13|a14|a15|a32|a33|a34|a35|a51|a52|a53|a54|a55)',
      '(bought|ordered|purchased|got|own|using) (a|an|the|your|my) _ # (phone|laptop|tablet|printer|camera|watch|and|but|last|from|in|on)',
    ],
    except: [
      '(last|first|next|other|than|only|these|those|are|of) # (laptop|phone|tablet|printer|router|camera|watch|console|tv|television|machine|washer|dishwasher|kettle|vacuum|toaster|monitor|speaker|headphones|bike|boiler|thermostat|reader)',
    ],
  },
  'gives-date': {
    phrases: [
      '(move|moved|change|changed|reschedule|shift|postpone|postponed|push|switch|bring) ...5 to [the|this|next|coming] [#] [of] (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(on|for|by|this|next) [the|this|next|coming] [#] [of] (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(tomorrow|the day after tomorrow)',
      '(come|book|booking|stay|arrive|arriving|fly|travel|go|move|moved|visit|appointment|table|room|deliver|delivered|delivery) ...4 (on|for) the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)',
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
} as const satisfies Partial<Record<Topic, TopicWords>>
