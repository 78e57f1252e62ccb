import type { Topic, TopicWords } from '../../../src/locale.ts'
import { noRefusal } from './no-refusal.ts'

/** Stands behind what the agent does not know. */
const FIND_OUT = ['Let me find that out for you.', 'Let me ask a colleague for you.']

/** Refusals. */
export const refusal = {
  refusal: {
    phrases: [
      {
        find: '^no',
        except: [
          'no ...6 (need|charge|charges|fee|fees|cost|costs|extra|deposit|problem|worries|obligation|longer charge|additional)',
          'no , _ [_] (is|are) (free|complimentary|on us|on the house)',
          "no you (don't|dont|won't|wont|do not|will not|needn't|aren't|arent|are not|shouldn't) [_]",
          'no (one|matter)',
          'no (other|further|more|new) (report|reports|complaint|complaints|issue|issues|problem|problems|error|errors|fault|faults|outage|outages|delay|delays|symptoms|damage|leaks)',
          'no (harm|rush|hurry|pressure|trouble|bother|biggie|sweat|hard feelings)',
        ],
      },
      {
        // What else was asked for: "a gym, but no pool".
        find: 'no',
        only: [
          "(have|has|we've|i've|got|offer|offers|there is|there's|there are|comes with|stock|sell) ...6 (but|though) [sadly|unfortunately|i'm afraid] no _",
        ],
        except: ['no (one|longer|later|sooner|matter|doubt|need|idea|more than|less than|fewer than|further than)'],
      },
      '^(nope|nah)',
      '(going to|gonna|have to|had to|afraid to|got to) [have to] (say|answer|go with|call it) [a|with a] no (from|to|on|for|here|this|!|.|,)',
      '(going to|gonna|have to|had to|got to) [have to] say no $',
      "(not|isn't) (a|one of our) [_] (service|services|product|option|offering) (of ours|we (offer|provide|do|have|sell|run|carry))",
      "(there's|there is|there was|theres) [absolutely|really|sadly] nothing [more|else|further] to be done",
      '(cash|card|cards|members|adults|appointment|collection|residents|prepaid) only (venue|shop|place|bar|restaurant|store|event|service|hotel|club|premises|business)',
      '(bookings|payments|payment|returns|visits|orders|entry|admission|cancellations|refunds|enquiries|collection|tickets|reservations|changes) (by|in|via|through|with|at|on) [the|our] _ only',
      '(stock|supplies|supply|stocks|it|they) (has|have) [all|now|sadly] (dried up|run dry|sold through)',
      '(not a single|not one) [one|_] [is|are] (left|available|remaining|free|in stock)',
      '(draw|drew|drawing) the line (at|there)',
      '(can|could|may) no longer (be|have|do|offer|accept|take|provide|help|sell)',
      "(they|bank|insurer|team|board|committee|lender|underwriters|system|council|landlord) [have|has|had|'ve] (turned|knocked|voted) (your|the|it|this|you|that) [_] [_] down",
      'failed (our|the|its|their) [_] (checks|check|inspection|verification|criteria|validation|screening)',
      '(has|have|had) been (retired|phased out|axed|scrapped|taken off|shelved|wound down|delisted|decommissioned)',
      '^[sorry|no] nothing doing',
      "(<it-is>|it'll be|that'll be|it will be|going to be|have to be|has to be) [still|unfortunately|sadly] a [firm|flat|hard|definite|simple|straight|polite|big] (no|no-go|no go|hard pass|non-starter|non starter) [from|on|for|with|sorry|unfortunately|i'm afraid|this|here]",
      '(<it-is>|<we-are>|bar is|tours are|visits are|entry is|parking is|buses are|delivery is) [strictly|all|now|currently|sadly] (cash|card|cards|members|adults|appointment|collection|pick-up|pickup|prepaid|guests|residents|trade) only',
      "(you've|you have|you|it's|it is|that's|we're|we are|now) [already|just|sadly|unfortunately|now|well|also] (missed|past|passed|gone past|after|beyond) (the|our|your) [_] (cut-off|cutoff|cut off|deadline|cancellation window|return window|returns window|booking window|closing date|last (order|orders|post|collection|entry))",
      "(i've|i have|we've|we have|there are|there's|got|have) (no|zero) (plans|plan|intention) [whatsoever|currently|at present] (to|of) (bring|bringing|restock|restocking|reopen|reopening|open|opening|extend|extending|add|adding|offer|offering|stock|stocking|sell|selling|make|making|release|releasing|launch|launching|expand|expanding|return|support|run|do|produce|reissue|renew|deliver|ship) _",
      '(not|no longer) (planning|looking|going) to (bring|restock|reopen|open|extend|add|offer|stock|sell|make|release|change|launch) _',
      "^[sorry|oh|ah|hmm|unfortunately|it is|its|it's|that is|that's|now|well|far] [a bit|bit|already|just|far|much|way] too late (for (today|that|this|tonight|tomorrow|the _)|now|to (change|cancel|post|add|send|order|book|swap|amend|move))",
      '(it|that) (has|needs|would have|will have|does have|is required) to be (you|the (account|card|policy|ticket|lead|main|named|primary) [_] _|whoever|the person|the same) [yourself|in person|who _]',
      "(i|we) (don't|dont|do not) (think|believe) (there (is|are|will be|were)|we (have|had|do|offer|stock|sell|got)) (any|a|an|another|much|many|enough) _",
      '(sorry|apologise|apologize|apologies|regret) (for|about) not [currently|yet] being able to _',
      // A fact behind it that says no more than "no".
      '^(no|nope|nah) [sorry|unfortunately] [only|just|maximum] (one|two|three|a single|#) [small|_] _ [only] (per|a|for each|for every) (person|guest|customer|household|room|order|booking|ticket|table|account|car|family|visit|passenger|member|day|night|week|month)',
      '^(no|nope|nah) [sorry|unfortunately] (<it-is>|they are|it was|that was|it has|that has|the _ (is|was|has|are)|all _ (are|is)|_ (are|is)) [now|already|been|also|all|always] (over|final|fixed|closed|full|gone|too (late|early|big|small|heavy|old|soon)|against _|out of (stock|order|date)|expired|ended|sold|taken|locked in|set in stone|non-negotiable|compulsory|mandatory) [_] $',
      '(so|unfortunately|sadly|regrettably|alas|<we-are> afraid|sorry|<we-are> sorry) (no|not) $',
      '(has|have) (already|just|since|now) been (let|sold|rented|taken|claimed|snapped up|given away|withdrawn|discontinued)',
      '(has|have) been (sold|rented out|snapped up|given away|withdrawn|discontinued)',
      '(unfortunately|<we-are> afraid|<we-are> sorry|sorry) no',
      '(unfortunately|sadly|<we-are> afraid|<we-are> sorry|sorry) <it-is> [currently] the only _',
      '^(no|nope|nah) [sorry|unfortunately|i am afraid] <it-is> [currently] the only _',
      '^not (at|right|for|yet|currently|available|possible|that i|as far)',
      // Not being able to.
      "(i|we|they|he|she|it|there|hotel|restaurant|team|system|store|stores|shop|airline|agent|place) (was|were|am|are|is|would be|will be|'m|'re|may be|have been|has been) [currently|still] (not able|unable) to",
      '[i|we|they|it|he|she] <cannot> [currently|always|really|simply|just|even|directly] _',
      '<we-are> [currently|still] [just] not (able to|seeing|finding|showing|getting|allowed to|permitted to)',
      '(i|we|they|it|there) <wont> [be] _',
      '<we-are> afraid not',
      "(we've|we have|they've|they have) [just|sadly|already|now|completely|unfortunately] run out",
      '(goes|go|is|be|would be|runs) against (our|the|company|house|safety) [_] (terms|policy|policies|rules|regulations|guidelines)',
      '^[sorry|no|unfortunately] (afraid|fraid) not',
      '^not (today|tonight|tomorrow|this (week|month|year|time|weekend|evening|morning)|any more|anymore|any longer)',
      'all [the|our|of the|of our] _ [_] (are|were|have been|are all) [now|already|all] (taken|gone|booked|reserved|sold|sold out|snapped up|spoken for|let)',
      '<we-are> [currently|sadly|unfortunately|just] not in a position to',
      '<we-are> [currently|presently] not (having|offering|providing|accepting|taking|delivering|servicing|giving|entertaining|hiring|recruiting|selling|serving|shipping|running|open|operating|stocking|planning) _',
      '(is|are) not (serviceable|deliverable|bookable|redeemable|on offer|permissible|released|given out|handed out|disclosed|sold separately|for sale)',
      'no _ [_] (was|were|has been|have been) (found|handed in|received|recorded)',
      '<dont> [currently|yet|unfortunately|also] qualify (for|as)',
      '[it|this|that] <isnt> [currently|yet|presently] (on|in|part of) (our|the) (roadmap|road map|radar|plan|plans|agenda|cards|pipeline|menu|list|range|catalogue|catalog|timetable|schedule|system|database|assortment)',
      '<we-are> [currently|presently|now|still] not (taking|taking on|accepting|admitting|enrolling|onboarding|seeing) [on] [any] (new|further|more|other|additional) _',
      '(fine|charge|fee|penalty|decision|ban|suspension|ruling|restriction) [still|therefore] (stands|remains in place) $',
      '(is|are|was|were|would be|will be) [quite|simply|completely|sadly] out of the question',
      '^[sorry|no|absolutely|unfortunately] out of the question',
      {
        find: '(unfortunately|sadly|regrettably|<we-are> afraid) (our|the|your|this|that) [_] (has|have|had|offers|offer) no _',
        except: ['no (effect|impact|influence|bearing|idea|cost|charge)'],
      },
      '(i|we) <dont> [currently|usually|generally|normally|typically|yet|also|ever] (treat|teach|insure|tutor|breed|groom|sponsor|sublet) _',
      {
        find: "(isn't|is not|aren't|are not) [currently|yet|all|fully] (heated|air-conditioned|airconditioned|wheelchair accessible|furnished|en suite|ensuite|dishwasher safe|waterproof|gluten-free|gluten free|vegan|vegetarian|halal|kosher|washable|machine washable|rechargeable|adjustable|reversible|transferable|exchangeable|returnable|customisable|customizable|stackable|foldable|pet friendly|pet-friendly|dog friendly|dog-friendly|child friendly|child-friendly|soundproof|insured|covered by (the|our|your) _)",
        except: [
          '(if|when|whether|unless|because) ...4 (heated|furnished|vegan|vegetarian|washable|waterproof|insured)',
        ],
      },
      // What the agent does not know, and can ask for.
      {
        find: '(i|we) <dont> [currently|yet|actually|unfortunately] have (an|a|the|any|that|this) (exact|precise|estimated|specific|definite|confirmed|firm) _ [of _|for _|_]',
        sentence: FIND_OUT,
      },
      {
        find: '(i|we) <dont> [currently|yet|actually|unfortunately] have (any|that|this|the|more|further|enough) [more|further|other|_] (information|info|details|detail|eta|estimate|figures|update|updates|news)',
        sentence: FIND_OUT,
      },
      // Not having.
      {
        find: "(i|we|they|it|he|she|shop|store|hotel|<thing>) (haven't|have not|hasn't|has not) [currently|actually|even|yet|any longer] got _",
        except: ["(haven't|have not) [yet] got (your|his|her|to|any reply|an answer|a reply|round to) _"],
      },
      '(i|we|they|it|he|she|hotel|restaurant|one|ones|place|places|that|which|both|neither|guesthouse|store|stores|shop|unfortunately|sorry|afraid|this|these|those|either|<thing>) <dont> [currently|actually|even|yet|any longer|really] <have>',
      '(i|we) <dont> [currently|usually|generally|normally|typically|yet|also|ever] (price match|price-match|match (prices|competitors|other _)|gift wrap|gift-wrap|reship|backdate|waive|compensate|reimburse|negotiate|reissue|reopen|reinstate|restock|install|lend|rent out|take on|work with|deal with|cater|operate|make exceptions|(change|amend|edit|cancel|hold|combine|extend|reserve) (addresses|orders|bookings|reservations|names|dates|items|tables|rooms|tickets|parcels|shipments|discounts|offers|deadlines)|(process|issue|give|grant|make|do) (refunds|returns|exchanges|cancellations|credits|vouchers|discounts|swaps|replacements|repairs|_ refunds|cash refunds))',
      {
        find: "(won't|will not|wont|shall not) be",
        only: [
          "(won't|will not|wont|shall not) be (restocked|considered|processed|accepted|refunded|reimbursed|replaced|extended|approved|granted|honoured|honored|reopened|reinstated|entertained|compensated|credited|returning|back in stock|lifted|reversed|overturned|waived|reconsidered|revoked|ready|finished|open|running|available|released|reopening|delivered|shipped|repaired|fixed|restored|in (today|tomorrow|this _|until))",
        ],
        except: ['be _ (until|unless|before|without|twice|again)'],
      },
      {
        find: '(falls|fall|is|are|was|were) [also|now|just|already|well] (outside|outside of) (the|our|your|its) ...3 (period|window|warranty|policy|terms|cover|coverage|scope|guarantee|time frame|timeframe|delivery area|service area)',
        except: ['(if|when|whether|unless|because|in case) ...6 (outside|outside of)'],
      },
      {
        find: '(is|are) [also|always|generally|expressly] (excluded|exempt) from (the|this|our|all|any) [_] (sale|offer|offers|promotion|promotions|discount|discounts|warranty|cover|policy|guarantee|refunds|returns|refund|return)',
        except: ['(if|when|whether|unless|because) ...6 (excluded|exempt)'],
      },
      'no (compensation|refund|refunds|replacement|exception|exceptions|credit|discount|discounts|extension|upgrade|repair) (is|are|will be|can be) (due|possible|given|granted|made|offered|payable|owed|issued|provided|allowed)',
      '<dont> (appear|seem) to (have|be)',
      '(i|we|they|it|he|she|hotel|restaurant|place|which|that|who|store|<thing>) [currently|unfortunately] (have|has|had|offer|offers|see|sees|find|found|know of|show|shows) no [longer|more] _',
      '(i|we|they|it|hotel|restaurant|he|she|<thing>) no longer _',
      'no longer (works|work|lives|exists|exist|offered|available|sold|made|produced|supported|valid|served|runs|sells|stocks|offers|applies|accepted|possible|in (stock|use|service|business|production))',
      "[there|it] (is|are|was|were|seems to be|seem to be|appears to be|appear to be|will be|'s) no [longer|more] _",
      'there <isnt> [currently] [a|an|any|one|enough]',
      "there (doesn't|don't|does not|do not|didn't|did not) (seem|appear) to be",
      "there [is|are|was|were|'s] none",
      "(there is|there's|there are|there was|we have|we've got|i have|we had|i've got) (no one|nobody|no-one) ...2 (available|free|on duty|in|left|here|around|there|who|able|working|to)",
      'none (of|in|that|match|matches|matching|available|left|found|with|at|for|meet|meets|near|are|were|is|came)',
      '(sorry|unfortunately|afraid|have|has|had|found|find|see|is|are) none',
      'no [other|more|such|_] [_] (available|left|found|in stock|that match|that matches|that meet|that meets|that fit|matching|open|free|vacant|remaining)',
      'no (hotels|hotel|rooms|room|results|result|matches|match|listing|listings|availability|vacancy|vacancies|tables|table|tickets|options|places|restaurants|trains|taxis|flights|seats|record|records|stock|information|info|openings)',
      '(nothing|nobody|none|no one|no-one) (is|was|are|were|else is|of this is) [currently|still|here|around] (available|left|free|open|in stock|vacant|in|working|around|on duty)',
      '(is|are|was|were|be|being) [strictly|fully|always|all|unfortunately|sadly|now|then|all] (non-refundable|nonrefundable|non refundable|non-transferable|nontransferable|non transferable|non-exchangeable|non-returnable|non-negotiable|final sale|out of the question|ruled out|off limits|off the menu|forbidden|prohibited)',
      '(discount|discounts|offer|offers|code|codes|voucher|vouchers|promotion|promotions|coupon|coupons|policy|warranty|guarantee|insurance|cover|plan|rate|price|ticket|tickets|points|fare|contract|subscription|licence|license) [only] <dont> (apply|cover|include|extend|work|allow|come with|count|qualify)',
      "(have|has|had|we've|i've|they've|been|was|were) (decided|chosen|opted|elected) (not to|against) _",
      '(i|we|they) (decided|chose|opted) (not to|against) _',
      '(application|request|claim|appeal|order|booking|payment|complaint|reservation|transaction|quote|enquiry|refund|offer|bid|visa) [_] (has been|was|is|have been|had been|have|has) [now|unfortunately|sadly|been] (rejected|declined|refused|denied|turned down|unsuccessful|not been successful|not successful|not been approved|not approved)',
      '(appointment|appointments|members|member|adults|weekdays|invitation|residents|prepaid|reservation|reservations|booking|bookings|guests|staff|ticket holders|over 18s|over 21s|pre-order) only [sorry|unfortunately] $',
      'sold out (last|yesterday|weeks|days|months|hours|ages|within|earlier|already|this|a while|a long time|on)',
      '^[sorry|no|nope|nah|unfortunately] closed [on|all|every|for] (day|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|<day>|winter|refurbishment|renovation|maintenance|good|christmas|easter|bank holidays|the _)',
      'not at liberty to',
      "(the|this|that|tonight's|today's|tomorrow's) [_] [_] (concert|show|match|game|flight|train|event|tour|class|festival|ferry|sailing|bus|performance|screening|gig|play|workshop|walk|race|talk|session|fair|parade|ceremony) (has|was) [now|sadly|unfortunately] [been] (cancelled|canceled|called off|postponed|rained off)",
      '(out of|outside|beyond|not within|falls outside) (our|my) [_] (remit|scope|patch|area|coverage|zone|jurisdiction|responsibility)',
      '(window|period|deadline|offer|sale|promotion|registration|entry|entries|applications|enrolment|enrollment|ballot|competition|booking) [for ...4] (has|have) [now|already|since] (closed|ended|passed|expired|lapsed)',
      '(no|without) (exceptions|exception) $',
      '(rates|prices|price|decision|fee|fees|sales|quotes|ruling) (is|are) [all] (final|fixed|set|set in stone)',
      '<we-are> [a|an] [strictly|strict] (cashless|cash-free|pet-free|dog-free|child-free|adults-only|adult-only|members-only|cash-only|card-only|no-pets|appointment-only) _',
      "you (don't|do not|dont|won't|will not|didn't|did not) [currently|yet|actually|quite|sadly] (qualify|meet (the|our|all|this)|satisfy (the|our)|fulfil (the|our))",
      '(is|are) (off the table|a no|a no-no|a no-go|not a thing)',
      '(is|are|was|were|will be|would be|gets|get|has been|have been) [then|now|also] (forfeited|forfeit|null and void)',
      '^[sorry|unfortunately|i am afraid|no] nothing (vegan|vegetarian|suitable|similar|cheaper|bigger|smaller|larger|earlier|later|sooner|closer|nearer|comparable|else|under #|in (that|your|this) _|for (that|tonight|today|tomorrow|this|those)) [on|in|at|for|within|near] [_]',
      "^[sorry|unfortunately|i am afraid|no] nothing _ on (the|our|tonight's|today's|that) (menu|list|site|board|shelf|shelves|card)",
      '(position|role|job|vacancy|place|places|spot|slot|course|class|tour|post|appointment) (has|have) [now|already|since|all] been (filled|taken|closed)',
      "(there is|there's|theres) no (way|chance) [that] (we|i|it|this|that|they|you) _",
      '(is|are|was|were) [currently|still|now|temporarily|unfortunately|sadly] (out of (order|service|action|use|print|season)|suspended|under maintenance)',
      '(gone|going|went|go|proceeding|moving forward|go ahead|going ahead|gone ahead|moved forward|move forward|proceed) with (another|a different|someone|some other|other) _',
      '<dont> [currently|yet|quite] (meet|satisfy|fulfil|fulfill) _',
      '(no can do|not going to happen|not on the cards|no such luck|no joy|no luck)',
      {
        find: "(isn't|is not|aren't|are not|wasn't|weren't|doesn't|does not|don't|do not|didn't|won't|will not) _",
        only: [
          "(unfortunately|sadly|regrettably) ...4 (isn't|is not|aren't|are not|wasn't|weren't|doesn't|does not|don't|do not|didn't|won't|will not) _",
        ],
      },
      {
        find: "(isn't|is not|aren't|are not|wasn't|weren't|doesn't|does not|don't|do not|didn't|won't|will not)",
        only: [
          "(isn't|is not|aren't|are not|wasn't|weren't|doesn't|does not|don't|do not|didn't|won't|will not) ...4 <we-are> afraid $",
        ],
      },
      'neither ...3 (nor|has|have|is|are|offers|does|do|of)',
      {
        find: '(nothing|not anything|not any|nowhere|nobody) (available|left|matching|that match|that matches|that meets|that fits|matches|meets|fits|in|like that|at that|with|for)',
        // Paid in full, or all done.
        except: [
          'nothing left (to|for you to) (pay|do|sign|send|return|fill|worry|settle|bring|book|arrange|decide)',
          'nothing left (due|owing|outstanding|unpaid|on (the|your) (bill|account|tab|balance))',
        ],
      },
      '(i|we) <dont> [actually] (see|find|have|show|found|locate|know of) (any|anything|one|a|that|it)',
      '(i|we) (could|can) (find|see|offer|get|locate) (no|nothing|none)',
      '(all|every one|both) [of] (the|our|these|those|them) ...3 (are|is|were|have been) [already|now|currently|fully|all|still|both] (taken|gone|booked|reserved|occupied|sold|full|out|away|busy|tied up|engaged|spoken for|let|rented|allocated|hired|in use|off (sick|today|duty))',
      {
        find: "(i|we|they|it|that) (doesn't|does not|don't|do not|isn't|is not|aren't|are not|won't|will not|can't|cannot|didn't|did not|haven't|hasn't)",
        only: [
          "(i|we|they|it|that) (doesn't|does not|don't|do not|isn't|is not|aren't|are not|won't|will not|can't|cannot|didn't|did not|haven't|hasn't) (no|sorry|unfortunately|sadly) $",
        ],
      },
      "(doesn't|does not|don't|do not|didn't|did not) (look|seem|appear) (like|as if|as though) (they|it|we|there|he|she|that|any) _",
      // A search that has found nothing.
      '(nothing|none|no _) [_] (comes|came|is coming|turns|turned|pops|popped|shows|showed|is showing) up',
      '(came|come|comes|coming) (back|up) (empty|blank|with (nothing|none|no (results|matches|hits|options)))',
      '(came|come|comes|coming|left) (empty-handed|empty handed)',
      '(drew|drawn|drawing) a blank',
      {
        find: '(have|has|had|got|get|see|found|find|shows|showed|returned|returns|are|is|with) zero _',
        except: ['zero (charge|charges|fee|fees|cost|costs|interest|sugar|deposit|extra|tolerance|rated)'],
      },
      {
        find: '^[sorry|unfortunately] zero (results|listings|matches|hits|rooms|availability|vacancies|options|tickets|tables|seats|places|hotels|restaurants)',
      },
      {
        find: "[i|we|they|it|he|she|there] (have|has|had|'ve got|got|find|found|see|saw|is|are|was|'s) [absolutely|currently|still|sadly|unfortunately] nothing [_] (<day>|that|this|until|till|before|after|on|near|nearby|here|there|under|over|below|above|by|between|to (offer|show|suggest|recommend)|listed|showing|coming|like|open)",
        except: [
          'nothing (more|further|else|but|less|wrong|unusual|new|to (worry|pay|do|add|fear|lose|bring|sign)|can|on (your|the) (account|bill|card|record|file))',
        ],
      },
      {
        find: '^[sorry|no|unfortunately|sadly] nothing [_] (<day>|on|in|at|under|before|after|until|till|within|near|nearby|around|this|below|above|over|by|free|left) ...4 $',
        except: [
          'nothing (more|further|else|but|less|wrong|unusual|new|to (worry|pay|do|add|fear|lose|bring|sign)|beats)',
        ],
      },
      {
        find: '(<dont>|no longer) [actually|currently|really] exist',
        except: ['(if|when|unless|in case|says) ...4 exist'],
      },
      // What it is not, said in short.
      '^[sorry|unfortunately|sadly|no] (i|we) <dont> think so',
      '^[sorry|unfortunately|no] (apparently|it (seems|appears|looks like)|i (believe|think|fear)|i would say|evidently|sadly) not $',
      '^[sorry|unfortunately|no] (not (according to|that i (see|can see|can find|know of)|that we (have|know of)|from what i (see|can see)) _)',
      '^[sorry|unfortunately|no] not (on|in|with|without|by|under|through|via|before|until|till|over|this|that|these|those|any of|for (that|this|those|less|under)) ...5 $',
      '^it says no $',
      {
        find: '(<it-is>|thats|this is) not (something|a (service|thing|facility|feature|option)) (they|it|the _|this _|he|she) [currently|also|can|usually] (offer|offers|have|has|provide|provides|do|does|include|includes|sell|sells|serve|serves|allow|allows|accept|accepts|support|supports)',
      },
      {
        find: '(lack|lacks|lacked) (a|an|any|the|free|parking|wifi|internet|breakfast|facilities|that|this)',
        except: ['(we|i|you|your _) lack', 'lack of'],
      },
      // Terms that leave nothing.
      "(you're|you are|it's|it is|that's|that is|this is|they're|they are|we're|we are) [now|already|well|sadly|unfortunately|_ (day|days|week|weeks|month|months)] (past|beyond|outside|outside of) (the|our|your|its) ...3 (window|period|deadline|limit|cut-off|cutoff|time frame|timeframe|warranty|policy|terms)",
      {
        find: '(<isnt>|no longer) [currently|yet|actually] entitled to',
        except: ['(if|when|whether|unless|because) ...4 entitled'],
      },
      '(is|was|are|were) [a|an|the] (non-refundable|nonrefundable|non refundable|non-transferable|nontransferable|non-exchangeable|non-returnable) (fare|ticket|tickets|rate|booking|deposit|fee|item|offer|room|purchase|payment)',
      "(it's|its|that's|this is|they're) [a|an|the] (non-refundable|nonrefundable|non refundable|non-transferable|nontransferable|non-exchangeable|non-returnable) (fare|ticket|tickets|rate|booking|deposit|fee|item|offer|room|purchase|payment)",
      {
        find: "(we're|we are|they're|they are|i'm) [all|now|currently|just|fresh|completely|right|sadly|unfortunately] out of (that|those|them|these|this|it|the _|_)",
        except: [
          'out of (the woods|office|town|hours|contract|touch|here|pocket|the office|the country|bed|(the|this) (way|loop))',
        ],
      },
      // Not available, not possible.
      '(may|might|could|would) [simply|also|just] not (be|have been) (available|possible|able|offered|included|eligible|covered)',
      "(we|they) [have|had|'ve] [now|temporarily|currently|recently|already] (discontinued|phased out|(stopped|ceased) (selling|offering|making|shipping|serving|taking|accepting|running|stocking|sending|printing|issuing|doing|repairing|delivering|giving|producing|supporting|providing|posting|mailing|using|handling|processing)|(turned off|switched off|suspended|paused|shut down|halted) (all|online|new|orders|ordering|delivery|deliveries|bookings|reservations|sales|shipping|shipments|sign-ups|service|services)) _",
      '(i|we|they) (turn|turned|switch|switched) (it|that|this|them) off (for|until|tonight|today|during|because)',
      "(isn't|is not|isnt|aren't|are not) (in|here|around|at (work|(her|his|their) desk)) (today|tonight|tomorrow|this week|this month|right now|now|at the moment|until|till)",
      "(isn't|is not|isnt|aren't|are not) (in|here|around) $",
      "(has not|hasn't|hasnt|have not|haven't|havent) (finished|arrived|come in|come back|been (released|restocked|announced|scheduled|decided|approved|confirmed)|opened|reopened|started) [yet|them|it|back]",
      '(<it-is>) [now|already|just|far|simply|sadly|unfortunately|a bit] too (late|early|far|heavy|large|big|short notice|busy) [now] (for|to)',
      '[it|this|that|they|these|those] <isnt> [currently|yet|always|presently|actually|going to be] (available|possible|able|offered|supported|included|allowed|permitted|eligible|covered|provided|successful|open|in stock|refundable|transferable|valid|accepted|accessible|an option|something we [can] [currently] [_]|in a position to [_]|compatible|feasible|free|any|there yet)',
      "[it|this|that|they|these|those] (is|are|was|were|be|been|seems|seem|appears|looks|currently|still|also|now|all|be|that's|it's) [currently|already|fully|completely|sadly|unfortunately|now|still] (unavailable|unsuccessful|impossible|sold out|fully booked|booked up|booked out|out of stock|booked solid|full|ineligible|discontinued|closed|at capacity)",
      '(unavailable|unsuccessful|sold out|fully booked|booked up|booked out|out of stock) [atm|at the moment|right now|currently|now|today|tonight|sorry|everywhere|online] $',
      '^[sorry|unfortunately|sadly] (unavailable|sold out|fully booked|booked up|out of stock)',
      "^[sorry|unfortunately|sadly|no|i am afraid] (we're|we are|they're|they are|it's|it is) [all|clean|fresh|completely|currently|just] out [sorry|today|tonight|at the moment|right now] $",
      "(we're|they're) [currently|already|fully|completely|now|always] (closed|sold out|booked up|booked out|booked solid|fully booked|full|at capacity|out of stock)",
      '(i|we|they) never (have|had|offer|offered|sell|sold|stock|serve|provide|ship|deliver|accept) _',
      "(booking|reservation|attempt|request|order|payment|search|transaction|transfer|upload|refund) ...2 (failed|unsuccessful|declined|denied|rejected|refused|(did not|didn't|hasn't|has not) (go|gone|work|worked|come|succeed) [through])",
      "(i|we) ('ve| have|) [had to|must|have to] (decline|refuse|reject) _",
      '<wont> (be possible|work|be able|be available|accommodate|allow|accept|refund|replace|ship|cover|let)',
      "(you|customers|guests|passengers) (can't|cannot|can not|may not|must not|are not allowed to|are not permitted to|aren't allowed to) (bring|return|exchange|use|smoke|park|combine|claim|transfer|cancel|change|modify|take|enter|pay|get|have|redeem|keep|add|book|order|request)",
      "(it|they|that|we|i|he|she|this|these|those) (doesn't|does not|don't|do not|isn't|is not|aren't|are not|wasn't|was not|won't|will not|can't|cannot|didn't|did not|haven't|hasn't) $",
    ],
    except: noRefusal,
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
