import type { Topic, TopicWords } from '../../../src/locale.ts'
import { PRIVATE_MOVES } from './private-moves.ts'

/** Public channels and data. */
export const data = {
  'account-data': {
    phrases: [
      '(e-mail|email|mail) [address|addresses|addy|id]',
      '(phone|mobile|cell|cellphone|cell phone|telephone|contact|callback|call back) (number|numbers|no|nr|#|info|information|details|phone)',
      '(phone|telephone|mobile) $',
      '(number|phone|email) (we|you|i) can (be reached|call|reach|contact)',
      '(account|customer|member|membership|client|loyalty|frequent flyer|policy|card|serial|imei|order|booking|reservation|confirmation|tracking|parcel|reference|ref|ticket|case|invoice|claim|ride|trip|flight|purchase|shipment|delivery|passport|skymiles|aadvantage|report|incident|application|licence|license|subscription|contract|receipt|transaction|payment|voucher|meter|insurance|student|patient|service|device|equipment|router|site|bill|consignment|application|permit|badge|player|user|vehicle|employee|loan|ledger|sim) [reference|locator] (number|numbers|no|nos|nr|id|ids|code|codes|locator|details|info|information|#|reference|holder|name|data)',
      "(account's|profile's|facebook's|account|profile) ...3 (email|username|e-mail|name|number)",
      {
        find: 'account',
        // It is what the trouble is with, and not what is asked for.
        except: [
          '(trouble|troubles|difficulty|difficulties|issue|issues|problem|problems|frustration|hassle|sorry|apolog*) ...8 account',
          'account (trouble|troubles|difficulty|difficulties|issue|issues|problem|problems|access issue|access issues)',
        ],
      },
      '(confirmation|pnr|dob|ssn|imei|reference)',
      '(booking|order|case|ticket|reservation|customer|payment|claim) ref',
      '(record|booking|reservation) locator',
      '(order|confirmation|account|tracking|phone|contact|booking|telephone|acct|case|ticket) _ $',
      '(full|first|last|complete|legal|account|your|surname|family) [and|last|or] (name|names|surname)',
      '(name|names) (and|on|of|under|as|,) _',
      '(postal|home|street|service|mailing|shipping|billing|delivery|residential|email|your|full|complete|account|property|installation|house) [and|full] (address|addresses|postcode)',
      '(name|zip|number|phone|email|service) [,|and] address',
      '(zip|postal|post) (code|codes)',
      '(zipcode|postcode|postcodes|username|usernames|gamertag|gamer tag|gt|psn id|user name|user id|userid|login|handle|passport|license plate|licence plate|car registration|number plate|vin)',
      '(date of birth|birth date|birthdate|birthday)',
      '(your|contact|personal|account|booking|flight|journey|purchase|travel|order|payment|card|passenger|reservation|billing|trip|guest) (details|info|information|data)',
      '(receipt|invoice|barcode)',
      '(the|your|that|this|voucher|promo|gift card|redemption) code',
      'include that',
    ],
    except: [
      '(store|shop|branch|restaurant|web|ip|our|restaurants) address',
      '(more|additional|further|some|any) (flight|order|account) _',
    ],
  },
  'personal-data': {
    phrases: [
      '(e-mail|email|mail) (address|addresses|addy|id)',
      '(your|an|the|which|what) (e-mail|email) $',
      'your (e-mail|email) (in (the|a) (comments|comment|replies|reply|thread)|below|here|and|so|,|please)',
      '(booking|order|customer|account|reservation) ref',
      'your (surname|last name|second name)',
      '(which|what) (e-mail|email|username) (is|are|was|did|do) _',
      '(phone|mobile|cell|cellphone|cell phone|telephone|contact|callback|call back) (number|numbers|no|nr|info|information|details)',
      '(number|phone|email) (we|i) can (call|reach|contact) you',
      '(account|customer|member|membership|client|loyalty|frequent flyer|policy|card|order|booking|reservation|confirmation|tracking|parcel|invoice|claim|passport|skymiles|serial|imei|case|ticket) [reference] (number|numbers|no|nos|nr|id|ids|code|codes|reference|locator)',
      '(your|the) (confirmation|pnr|dob|ssn|passport|reference number)',
      '(record|booking) (locator|reference)',
      '(full|first|last|complete|legal|account|family) [and|last] (name|names|surname)',
      '(your|you) (name|surname) (and|on|,) _',
      '(postal|home|street|mailing|shipping|billing|delivery|residential|full|complete|property|your|house) (address|addresses)',
      '(zip|postal|post) (code|codes)',
      '(zipcode|zip|postcode|postcodes|username|usernames|gamertag|gamer tag|psn id|user name|user id|userid|passport|license plate|licence plate|number plate)',
      '(address|number|email|e-mail|name|phone|postcode|mobile) (on|for|linked to|registered (to|on|with|for)|associated with|attached to|connected to|used for) (the|your|this|that) (account|order|booking|profile|policy|card|reservation|subscription)',
      'your [contact|best|own|current|registered] (number|nr|digits)',
      '(registered|linked|associated) (mobile|email|e-mail|phone|number|address) [number|id|address]',
      'your (mobile|cell|phone) [and|so|,|please|here|below]',
      '(last|first|final) (four|4|three|3|six|6|two|2) (digits|numbers|letters|characters)',
      '(date of birth|birth date|birthdate|dob)',
      '(your|personal|account|booking|payment|card|passenger|reservation|billing) (details|data)',
    ],
    except: [
      '(store|shop|branch|restaurant|web|ip|our|company|model|version) ...2 (address|zip|postcode|number|code)',
      '(error|qr|discount|promo|product|model) (code|codes|number|id)',
    ],
  },
  // Data of the customer, told to everybody. What is told stands behind it.
  'data-told': {
    phrases: [
      '[your|the|this] (account|profile|order|booking|subscription|policy|line|contract|reservation) [is|was|has been|are] [still|currently|now] (registered|linked|connected|set up|created|filed|listed|booked|saved) (to|with|for|under|as|on|at|in) [the|your] [email|e-mail|number|phone|mobile|name] [address|number]',
      '(sent|emailed|e-mailed|mailed|texted|called|rang|phoned|tried|reached|contacted|messaged|written to) you [today|yesterday|again|already|twice|before] (on|at|under|to)',
      '(sent|emailed|posted|texted) (it|this|that|them|the _|a _|your _) to (you at|your (email|e-mail|number|phone|mobile|address))',
      '(email|e-mail|number|phone|mobile|address|phone number|mobile number|email address) [that] (on file|we have|on your (account|order|profile|booking)|we have (for you|on file|here)|registered|i (see|have) (here|for you|on file)) [for you|on file] (is|:)',
      'your (email|e-mail|phone|mobile|telephone|contact number|email address|e-mail address|phone number|mobile number|number) [on file] (is|:) [still]',
      '(your|the) (order|booking|reservation|account|customer|policy|membership) [number|no|reference] [is|:]',
      '^[hi|hello|hey] (order|booking|reservation|account|policy) [number|no|reference]',
      '(calling|ringing|texting|emailing|mailing|writing to) you (on|at|under)',
      '(call|ring|text|email|mail|write to) you [back] (on|at|under)',
    ],
    except: ['(call|ring|text|email|mail|write to) you [back] at #'],
  },
  // The same with what is told in it: where somebody lives.
  'address-told': {
    phrases: [
      '(delivered|sent|shipped|posted|dispatched|deliver|send|ship|post|delivering|left|went|going) [it|them|this|that|your _|the _] [again|today|yesterday|safely|out] to [you at] [flat|apartment|unit|number] [# ,] (#|1*|2*|3*|4*|5*|6*|7*|8*|9*) _ [_] [_] <street>',
      'your [delivery|home|current|billing|shipping|new] address [on file] (is|:|as) [flat|apartment|unit|number] [# ,] (#|1*|2*|3*|4*|5*|6*|7*|8*|9*) _ [_] [_] <street>',
      '(registered|listed|on file|booked) (at|as|for|to) [flat|apartment|unit|number] [# ,] (#|1*|2*|3*|4*|5*|6*|7*|8*|9*) _ [_] [_] <street>',
    ],
    except: [
      '(return|returns|send|post|bring|come|ship) [it|them|this|that|your _] [back] to (us|our|the) ...6',
      '(please|you can|you could|you may|you should|kindly|where|to) (return|send|post|bring|ship) ...8',
      '(shop|store|branch|office|warehouse|depot|locker|pick-up point|collection point|hub) ...3 <street>',
    ],
  },
  'no-data': {
    phrases: [
      "(no|without|not|never|don't|do not) [include|mention|share|send|post|provide|your|any|the|providing|sharing|giving|sending] [any|your|the] (account|card|personal|private|order|sensitive|bank) [number|numbers|info|information|details|data]",
      '(no|without) [any] (account|personal) (number|numbers|details|information|info)',
    ],
  },
  'data-request': {
    phrases: [
      '(can|could|may|might|would|will) (you|we|i) [please|kindly|also|just|mind|all|pls] (have|get|give|giving|provide|providing|send|sending|tell|share|sharing|confirm|confirming|let us know|let me know|let us have|supply|verify|post|reply|drop|ask|include|add|know|tweet|type|comment|write)',
      '(please|pls|kindly) [can you|could you|also|just|let us have|let me have] (provide|send|give|confirm|share|tell|let us know|let me know|let us have|let me have|include|reply with|supply|verify|post|tweet|leave|advise|state|add)',
      '^(provide|send|give|confirm|share|tell us|let us know|let us have|reply with|tweet us|verify) _',
      '^(sure|ok|okay|of course|certainly|great|no problem|absolutely|yes) [thing] (provide|send (us|me)|give (us|me)|share|tell us|let us have|reply with|tweet us) _',
      "(what|what's|whats|which) (is|are|was|were|'s) (your|the)",
      '(what|which) (email|e-mail|mobile|phone|number|name|address|postcode|account|username|card) [address|number] (is|was|did|do|are|were|should|shall) (your|you|the|it|this|we|that) _',
      "(i|we) ['ll|will|just|would|also] need _",
      '(may i have|can i have|could i have|can we get|may we get) _',
      '(mind|would you mind) [just] (sharing|giving|telling|sending|posting|confirming|providing|dropping|leaving|tweeting) _',
      '(please|pls) [just|also] (drop|leave|pop|put|comment|type|tweet|post|write|share|reply with) [us|me] [with] (your|ur|the)',
      '^[hi|hey|just|so|then|and|or] (drop|leave|pop|put|comment|comment with|type|tweet|post|write|share|send|give) [us|me] [over|across] (your|ur)',
      '^(just|so|then) (provide|send (us|me)|give (us|me)|share|tell us|let us have|reply with) _',
      '(and|just|then) (drop|leave|pop|comment|type|tweet|post|reply with) [us|me] (your|ur)',
      '(please|pls) ?',
      '(can|could|would|will|please|pls|kindly) [you] [please|kindly|also|just] help (us|me) [out] with (your|the|an|a) _',
      "(we|i|i'd|we'd) [would|shall|will] [like to|have to|kindly] (request|ask|urge) [for] (you [to] (share|provide|send|give|confirm|tell|post|mention|state|help)|your _|the _)",
      '(requesting|request) (you to|your|the) _',
      "(we|i|we'll|i'll) [do|also|will|just|would|still] (need|require|be needing) (your|the) _",
      '(reply|respond|comment|answer|tweet back|get back) (here|below|to this|in the comments) with _',
    ],
    except: [
      '(verify|confirm|tell (us|me)|let (us|me) know|know|advise) (if|whether|that)',
      // In a form, on a parcel, in a shop.
      '(drop|leave|pop|put|type|write|post) ...6 (in|into|on|at|with) (the|your|a|our) [_] (form|label|parcel|package|box|field|desk|counter|reception|app|search|return|returns|letter|shop|store|driver|concierge|front desk)',
      '(drop|leave|pop|put|comment|type|write|post) ...5 (favourite|favorite|guess|lucky) _',
      "(i|we|don't|not|never|people|they|you see|you already) (drop|leave|post|put|share|tweet|type|write|comment) _",
    ],
  },
  'private-place': {
    phrases: [
      ...PRIVATE_MOVES,
      '(tap|click|hit|press|use|using|via|through|with) [on] (the|our|this|that) [_] (message|messenger|dm|envelope|send message|private message|message us) (button|icon|link|below)',
      '(in|into|over in|on|via|through) (the|our|your) (inbox|dms|pms)',
      '(our|the|my) (inbox|dms|pms|messages) (is|are) [always|wide|now] open',
      '(whatsapp|telegram|viber|wechat) (us|me)',
      "(dm|dms|dmed|dm'd|pm|inbox|privately|private|direct message|direct messages|in-app|secure|secured)",
      '(message|email|e-mail|call|phone|ring|chat with|text) (me|us|our team)',
      '(on|via|through|in|using|by|at|over) [our|the|your|a|this] [secure|secured|online|contact|help|_] (website|site|app|portal|form|link|page|chat|phone|call|mail|email|e-mail|store|shop|branch)',
      '(link|form) below',
      '(in person|in store|log in|sign in)',
    ],
    except: ['pm (today|tomorrow|et|gmt|est)'],
  },
  'password-told': {
    phrases: [
      '(password|passcode|passphrase|pwd|pin|pin code|pincode|pin number|cvv|cvc|security code) [for ...3] [now|temporarily] (is|:|is now|has been (reset|set|changed) to|was (reset|set|changed) to|will be|set to|reset to|changed to)',
    ],
  },
  'national-id': {
    phrases: [
      '(ssn|social security|national id|national insurance|identity card|id card|id number|personal id|tax id|tax number|oib|amka|pesel|dni|nie|nif|codice fiscale|nino|ni number|my number|insee|nir|resident id|identification number|personal number)',
    ],
  },
  'harmless-number': {
    phrases: [
      '(order|orders|parcel|package|shipment|tracking|track|trace|case|ticket|reference|ref|request|invoice|booking|reservation|serial|imei|sku|item|product|article|ean|isbn|barcode|model|meter|part|phone|call|fax|telephone|tel|whatsapp|transaction|receipt|claim|incident|confirmation|customer|account|contract|licence|license|version|job|consignment|waybill|awb) [number|no|nr|id|code|is|:|#]',
    ],
    except: [
      '(card|credit|debit) ...2 (is|number|:)',
      '(account|order|booking) ...3 card',
      'card ...3 (reference|account|order|transaction)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
