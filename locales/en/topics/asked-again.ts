import type { Topic, TopicWords } from '../../../src/locale.ts'

/** The data is for others, or is quoted somewhere: no question to the customer. */
export const TO_OTHERS = [
  "(i|we|i'll|we'll|i've|we've|they|system|courier|driver|who|to) ...2 (send|sent|share|shared|give|gave|given|provide|provided|forward|forwarded|supply|supplied|include|included|quote|tell) [them|you|him|her|the _] (your|the|a)",
  '(quote|include|enter|type|show|print|write|mention|use) [please] (your|the) ...3 <number-word> (when|at|on|in|to|if|as|whenever|during|below|above|here|there)',
  '(tell|give|show|send|provide) (them|him|her|the driver|the courier|reception|the staff|staff|the desk|the engineer|the bank|your bank|the shop|the store) [with] (your|the)',
  '(number|email|e-mail|id|code|reference) (at (the|check-in|checkout)|to the (driver|courier|staff|desk|engineer|shop|store|bank)|on the (form|label|parcel|box|website|app|page|letter)|in (the|your) (app|parcel|box|package|shop|store|form|field)|when you (call|ring|arrive|collect|come|visit|pay|return|check)|handy when|ready when)',
]

/** Data that the agent asks for, and how the customer gives it. */
export const askedAgain = {
  'ask-email': {
    phrases: [
      '<asks-for> (your|the|a|an) ...4 (email|e-mail|email address|e-mail address|mail address)',
      '^<hand-us> (your|the|a|an) ...4 (email|e-mail|email address|e-mail address|mail address)',
      '(your|the) (email|e-mail) [address] [please|is] ?',
      '(which|what) (email|e-mail) [address] (shall|should|can|do|would|may|is|did|could) _',
      'your [first] name and [also] [your|the|an|a] (email|e-mail) [address]',
    ],
    except: [
      '(sent|send|sending|will send|forward*|get|receive) ...5 (to|by|via|in|from) (your|the|an|email|e-mail) [email|e-mail]',
      '(check|through|another|different|alternative|new|other|correct|updated|second|of the) ...3 (email|e-mail)',
      '(email|e-mail) (us|me|you|confirmation|newsletter|from|sent|that (we|i)|with the|linked)',
      ...TO_OTHERS,
    ],
  },
  'ask-phone': {
    phrases: [
      '<asks-for> (your|the|a|an) ...4 (phone number|telephone number|contact number|mobile number|cell number|cellphone number|callback number|mobile|phone) $',
      '<asks-for> (your|the|a|an) ...4 (phone number|telephone number|contact number|mobile number|cell number|cellphone number|callback number)',
      '^<hand-us> (your|the|a|an) ...4 (phone number|telephone number|contact number|mobile number|cell number|cellphone number|callback number)',
      '(your|the) (phone|telephone|contact|mobile) number [please|is] ?',
      '(what|which) number (can|could|should|may|shall|do|would) (i|we|our _|they|the _) [best] (reach|call|ring|phone|contact|text|get) you (on|at|under|by)',
      '(best|good|right|what|which|a) [contact|phone|mobile|telephone] number (to (reach|call|contact|ring|phone|get)|(for|where) (us|me)|(i|we|our team|they) (can|could|should|may)) ...4 [you]',
      'your [first] name and [also] [your|the|an|a] (phone|telephone|contact|mobile) number',
    ],
    except: ['(another|different|alternative|new|other|correct|updated|second) ...3 number', ...TO_OTHERS],
  },
  'ask-reference': {
    phrases: [
      '<asks-for> (your|the|a|an) [full|original] (order|booking|confirmation|reservation|reference|record|transaction|payment) <number-word>',
      '^<hand-us> (your|the|a|an) [full|original] (order|booking|confirmation|reservation|reference|record|transaction|payment) <number-word>',
      'confirm [me|us] [please] (your|the) [full|original] (order|booking|confirmation|reservation|reference|record|transaction|payment) <number-word>',
      '(which|what) (order|booking|reservation|reference|confirmation) <number-word> (is it|is that|is this|was it|was that|do you have|are you|have you|did you)',
      '(your|the) (order|booking|confirmation|reservation|reference) <number-word> [please|is] ?',
      'your [first] name and [also] [your|the|an|a] (order|booking|confirmation|reservation|reference) <number-word>',
      '^[and] (order|booking|reservation|reference) (number|no) [please] ?',
      '(may|can|could) (i|we) [please|just|kindly|also] (know|get|have|take|see|ask for) (your|the) [full|original] (order|booking|confirmation|reservation|reference|record|transaction) <number-word>',
      '^[please|kindly|pls] (provide|quote|supply|state|mention|share) [us|me] [with] (your|the) [full|original] (order|booking|confirmation|reservation|reference|record|transaction) <number-word>',
    ],
    except: [
      '(another|different|other|correct|new|second) ...3 <number-word>',
      '(your|the) (booking|reservation|reference|confirmation|order) <number-word> (is|was|will|:)',
      '(send|sent|give|email|provide) you (your|the|a)',
      ...TO_OTHERS,
    ],
  },
  'number-word': {
    phrases: ['<number-word>', '(ids|codes|references|please|give|share|provide|tell|confirm|know|have)'],
  },
  'ask-number': {
    phrases: [
      '<asks-for> (your|the|a|an) [_] _ <number-word>',
      '^<hand-us> (your|the|a|an) [_] _ <number-word>',
      '(your|the) [_] _ <number-word> [please] ?',
      '^(please|kindly|pls) (provide|share|send|give|confirm|quote|state|supply|mention|enter) [us|me] [with] (your|the) [_] _ <number-word>',
      '(may|can|could) (i|we) [please|just|kindly] (know|get|have|take|ask for) (your|the) [_] _ <number-word>',
    ],
    except: [
      '(another|different|other|correct|new|second|full) ...3 <number-word>',
      '(phone|telephone|mobile|contact|cell|cellphone|callback|whatsapp|security|verification|access|pin|zip|post|postal|promo|discount|error|dress|country|area|one-time|otp) <number-word>',
      ...TO_OTHERS,
    ],
  },
  'ask-trouble': {
    phrases: [
      "(what|what's|whats|what has|what is) [exactly|is|has|seems to be|appears to be|exactly is|'s|can be|could be] [the|your|gone|going] (problem|issue|trouble|matter|wrong) [today|exactly|please|here|with it] (?|.|!)",
      '(what|which) (problem|issue|trouble|difficulty|error|issues|problems) (are|is|do|did|have|were) you [been|currently] (facing|having|experiencing|experience|have|seeing|encountering|getting|encountered|faced|reporting) [today|exactly|please|with it|right now] (?|.|!)',
      '(tell|let) (us|me) [know|please] [know] (what|which) (the|your) (problem|issue|trouble|matter) (is|was|seems to be)',
      "(what|what's) [exactly] (went wrong|gone wrong|is wrong|seems to be wrong|has gone wrong) [exactly|please|here] ?",
      '(describe|explain) (your|the) (problem|issue|trouble|concern|complaint) [please|to us|to me|briefly] (?|.|!)',
    ],
    except: ["(what|what's) ...4 (when|after|if|during|next|at which|on the screen)"],
  },
  'ask-case': {
    phrases: [
      '<asks-for> (your|the|a) [existing|current|original] (case|ticket|incident|claim|complaint) <number-word>',
      '^<hand-us> (your|the|a) [existing|current|original] (case|ticket|incident|claim|complaint) <number-word>',
      '(your|the) (case|ticket|incident|claim|complaint) <number-word> [please] ?',
    ],
    except: ['(another|different|other|correct|new|second) ...3 <number-word>', ...TO_OTHERS],
  },
  'gives-case': {
    phrases: [
      '(case|ticket|incident|claim|complaint) <number-word> [is|was|:] (_ <digits>|_)',
      '(case|ticket|incident|claim|complaint) [is|:] <digits>',
    ],
    except: [
      '(case|ticket|incident|claim|complaint) (is|was) <digits> _',
      '(ticket|claim) <digits> (hours|days|weeks)',
    ],
  },
  'ask-tracking': {
    phrases: [
      '<asks-for> (your|the|a) [existing|current|original] (tracking|parcel|shipment|consignment) <number-word>',
      '^<hand-us> (your|the|a) [existing|current|original] (tracking|parcel|shipment|consignment) <number-word>',
      '(your|the) (tracking|parcel|shipment|consignment) <number-word> [please] ?',
    ],
    except: ['(another|different|other|correct|new|second) ...3 <number-word>', ...TO_OTHERS],
  },
  'gives-tracking': {
    phrases: [
      '(tracking|parcel|shipment|consignment) <number-word> [is|was|:] (_ <digits>|_)',
      'tracking [is|:] (_ <digits>|_)',
    ],
    except: ['(number|no|code) [is|was] (not|wrong|invalid|missing|unknown|gone|please|and|or)'],
  },
  'ask-invoice': {
    phrases: [
      '<asks-for> (your|the|a) [latest|current|original] (invoice|bill|receipt) <number-word>',
      '^<hand-us> (your|the|a) [latest|current|original] (invoice|bill|receipt) <number-word>',
      '(your|the) (invoice|bill|receipt) <number-word> [please] ?',
    ],
    except: ['(another|different|other|correct|new|second) ...3 <number-word>', ...TO_OTHERS],
  },
  'gives-invoice': {
    phrases: [
      '(invoice|receipt|bill) <number-word> [.] [is|was|:] (_ <digits>|_)',
      '(my|the|your|on|for|of|about) invoice _',
    ],
    except: ['invoice <digits> (times|days|weeks|months|euros|dollars|pounds)'],
  },
  'ask-flight': {
    phrases: [
      '<asks-for> (your|the|a) (flight|train|ferry) (number|no|code)',
      '^<hand-us> (your|the|a) (flight|train|ferry) (number|no|code)',
      '(your|the) (flight|train|ferry) (number|no|code) [please] ?',
      '(which|what) flight (are|is|were|was|will) (you|it|they|he|she) [be|booked|travelling|traveling|flying] [on|with|in]',
    ],
    except: [
      '(another|different|other|correct|new|second|return|outbound|inbound|connecting|onward) ...3 (number|no|code)',
      '(number|no|code) (of|for) [your|the] (return|outbound|inbound|connecting|onward|other|first|second|way)',
      ...TO_OTHERS,
    ],
  },
  'gives-flight': {
    phrases: [
      '(flight|flights|flying|fly|train|plane|ferry) [number|no|code] [is|was|:|on|with] (_ #|_)',
      '(on|with|for|catch|catching|missed|take|taking|board|boarding|booked|about) [my|the|your|a] [flight|train] [number] (_ #|_)',
    ],
  },
  'ask-tax': {
    phrases: [
      '<asks-for> (your|the|a) [_] (vat|tax|ust|gst|abn|company|ein) [registration|identification] <number-word>',
      '^<hand-us> (your|the|a) [_] (vat|tax|gst|abn|company|ein) [registration|identification] <number-word>',
      '(your|the) [_] (vat|tax|gst|abn|company|ein) [registration|identification] <number-word> [please] ?',
    ],
    except: ['(another|different|other|correct|new|second) ...3 <number-word>', ...TO_OTHERS],
  },
  'gives-tax': {
    phrases: ['(vat|tax|gst|abn|ein|company) [registration|identification] <number-word> [is|was|:] (_ <digits>|_)'],
  },
  'ask-account': {
    phrases: [
      '<asks-for> (your|the) (account|customer|client|member|membership|policy|loyalty|contract) (number|no|id)',
      '^<hand-us> (your|the) (account|customer|client|member|membership|policy|loyalty|contract) (number|no|id)',
      '(your|the) (account|customer|client|member|membership|policy|contract) (number|no|id) [please|is] ?',
    ],
    except: ['(another|different|other|correct|new|second) ...3 (number|no|id)', ...TO_OTHERS],
  },
  'gives-account': {
    phrases: [
      "(account|customer|client|member|membership|policy|contract|loyalty) (number|no|nr|id|number's) [is|:] (_ <digits>|_)",
      '(my|our|on|about|for|under|with) [my|our|the] (policy|contract|account) _',
      '^(policy|contract|account) [:] _',
    ],
    except: ['(policy|contract|account) <digits> (times|days|weeks|months|years|euros|dollars|pounds)'],
  },
  reference: {
    phrases: ['(order|orders|booking|confirmation|reservation|reference|ref|record|pnr|locator)'],
  },
  // Short numbers as well, which only these words make one.
  'gives-reference': {
    phrases: [
      '(order|booking|confirmation|reservation|reference|ref|pnr) (<number-word>|ref|nr) [is|was|:] (_ <digits>|_)',
      '(order|booking|reservation|reference|ref) no . [is|:] <digits>',
      '(txn|trx|utr|transaction|transfer) [<number-word>] [is|was|:] <digits>',
      '(order|booking|reservation|reference|ref) [is|:] <digits> $',
      "(my|our|the|this|for|of|re|about|regarding|with|on|under|to) [my|our|the] (order|booking|reservation|reference|ref) <digits> (is|has|was|were|never|where|and|still|which|that|not|came|arrived|but|from|placed|says|shows|please|hasn't|wasn't|isn't|didn't|,|.|?)",
      "^[hi|hello|hey|re|and] (order|booking|reservation|reference|ref) <digits> (is|has|was|never|where|and|still|which|not|came|arrived|but|placed|please|hasn't|wasn't|isn't|didn't|,|.|?)",
    ],
    except: [
      '(want to|like to|going to|able to|tried to|try to|need to|can i|i|we|they|you|please|just|will|could|must) (order|book) <digits>',
      '(booking|order|reservation) for <digits>',
      '(order|booking|reservation|reference|ref) (<number-word>|nr) [is|was] (not|wrong|missing)',
    ],
  },
  // Numbers that are none of what is asked for.
  'other-number': {
    phrases: [
      '(customer|account|client|member|membership|policy|contract|loyalty|case|ticket|incident|claim|complaint|tracking|parcel|shipment|consignment|invoice|receipt|tax|vat|gst|company|serial|imei|model|meter|product|item|article|sku|part|phone|mobile|telephone|tel|cell|contact|passport|licence|license|card|iban|room|flat|suite|unit|apartment|floor|gate|platform|error|flight|train|version|postcode|zip|voucher|promo|discount) [and|new|error|own] [number|no|nr|id|code|numbers|registration] [is|was|:] (_ <digits>|<digits>|_ # #)',
      '(eur|usd|gbp|chf|of|worth|cost|charged|paid|price|refund of|total of) # (euros|euro|dollars|pounds|yen|usd|eur|gbp|kr|kuna|chf|pesos|rupees)',
      '(a|the|my|of|for|about|me|us|is|was|were|over|around|and|with|to|by|at|have|had|got|cost|only|another|nearly|almost) # (euros|euro|dollars|pounds|yen|usd|eur|gbp|chf|kr|pesos|rupees|km|miles|points|steps|followers|items|people|customers|units|mah|rpm|words|kwh)',
      '(paid|charged|cost|costs|charge|refund|refunded|worth|amount of|total of|order of|invoice of|deposit of|spent) [me|us|you|of|over|about|around|another] (<digits>|#)',
      '(at|in|to|near|from) # (berlin|paris|vienna|zurich|hamburg|munich|_ street|_ road|_ avenue|_ lane)',
      '(arrived|delivered|sent|went|shipped|moved|live|living|based) [_] (at|in|to) <digits>',
    ],
  },
  // Whom the customer called or wrote to, or heard from.
  'other-contact': {
    phrases: [
      '(called|rang|phoned|dialled|dialed|texted|calls from|call from|texts from|text from|(your|their|his|her|that) number is|tried|ring|calling|dialling) [you|you on|you at|your|on|the number] <digits>',
      '(emailed|e-mailed|mailed|wrote to|written to|messaged|contacted|email from|mail from|message from|emails from|mails from|messages from|email to|emails to|mail to|mails to|writing to|(came|comes|arrived|sent) from|says to (email|write to|contact)|told to (email|write to|contact)) _',
    ],
    except: ['(number|email|mobile|phone) (to reach|for|is mine)'],
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
} as const satisfies Partial<Record<Topic, TopicWords>>
