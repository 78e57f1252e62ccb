import type { Topic, TopicWords } from '../../../src/locale.ts'

/** What agents promise to do, by when, and what they look into. */
export const followUpPromises = {
  'pass-on-promise': {
    phrases: [
      'well (pass|forward|escalate|report) (it|this|that|these|your _) [on] [to]',
      '<we-will> (make sure|ensure) [that] (this|it|that|your _) (reaches|gets to|is passed|is shared|is seen|goes to)',
      '<we-will> (pass|passing) ...6 (on|onto|along|to|over)',
      '<we-will> (speak|speaking|talk|talking|have a word|have words|having a word|take (it|this|that) up|discuss (it|this|that)) (to|with) (the|our|my|his|her|their|your) _',
      '<we-will> (share|sharing|raise|bring) ...6 (with|to|up with) [our|the|your|their] _',
      '<we-will> (forward|relay|escalate|report|submit|refer|flag|communicate|feed) [back] (this|that|it|your|the|these|all|any|back|those) _',
      '<we-will> (forward|relay|escalate|report|submit|refer|flag) (this|that|it|these|those)',
      '<we-will> (send|take|put|get|make) ...4 (feedback|comments|concerns|suggestion|suggestions|complaint|this) ...3 (to|over to|across to|forward to|known to|in front of) (our|the|your|their) _',
      '<we-will> (let|inform|notify|tell|advise|ask|alert) (our|the|their|your) [_] [_] (team|teams|manager|managers|management|store|shop|driver|drivers|department|staff|colleagues|colleague|crew|restaurant|branch|buyers|developers|engineers|engineering|kitchen|people|guys|folks|office|courier|carrier|depot|seller|supplier|host|devs|technicians|supervisor)',
      '(feedback|comments|suggestion|suggestions|concerns|concern|complaint|idea|this|it|details|case|request) (will|shall) be (passed|shared|forwarded|escalated|reported|relayed|sent on|raised|taken into|reviewed|considered)',
      '<we-will> (make sure|ensure) [that] (the|our|your|all|his|her|their) ...3 (see|sees|hear|hears|know|knows|get|gets|receive|receives|is aware|are aware|is told|are told|is informed|are informed|is made aware|are made aware)',
      '(manager|managers|management|team|teams|department|depot|store|shop|driver|drivers|staff|office|colleagues|crew|supervisor|head office|kitchen|developers|engineers|authorities) (will|shall) be (notified|informed|told|made aware|contacted|spoken to|talked to|alerted|reminded|retrained|re-trained|dealt with|asked)',
      '^[ok|okay|noted|sure|thanks|thank you|right|got it|understood] (will|shall) (pass|forward|escalate|report|share|relay|flag|feed|raise|let) (it|this|that|your|them|on|back|the) ...1',
      "(i'll|we'll|i will|we will) get (this|that|it|your _) (passed|shared|sent|forwarded|raised|escalated|over) ...3 (on|onto|to|with|over)",
      'sure to (submit|share|pass|forward|report|relay) (your|this|that|the|it) _',
      "(<we-will>|let me|let us|i'd like to|we'd like to|i can|we can) (loop|looping|bring|bringing|get|getting|pull|pulling) [back] in [back] (a|an|the|our|my|your|another|some|someone|somebody) _",
      "(<we-will>|let me|let us|i'd like to|we'd like to|i can|we can) (loop|looping) (our|the|a|an|my|someone|somebody|another) [_] [_] (team|experts|expert|specialist|specialists|colleague|colleagues|engineer|engineers|manager|developers|support|department|people|folks|guys|lead|supervisor|someone|somebody|in|back|into|to help)",
      '(i|we) can [certainly|definitely|absolutely|surely|of course|always|gladly|also|only|still] (pass|share|forward|relay|submit|report|escalate|raise|feed) (your|this|that|it|the) [_] (feedback|thoughts|comment|comments|idea|ideas|suggestion|suggestions|concern|concerns|complaint|opinion|view|views|experience|request|disappointment|frustration|with (our|the)|to (our|the)|on|along|back)',
      '<we-will> [still|then|also] (be checking|check|be speaking|be talking|checking|speaking|talking|consult|consulting|be consulting|liaise|liaising|confer) with (the|our|my|his|her|their) _',
    ],
    except: [
      // The customer is handed over, and not what was said.
      '(pass|passing) you [straight|right|directly|back|now] (on|onto|along|to|over)',
      '(so|so that|that way|before) (i|we) can',
    ],
  },
  'contact-promise': {
    phrases: [
      'well (get back to you|be in touch|let you know|keep you (posted|updated|informed)|(call|ring|email|text|message) you [back])',
      "(someone|somebody|team|teams|colleague|colleagues|specialist|specialists|accounts|reception|billing|sales|headquarters|head office|hr|agent|agents|advisers|advisors|engineers|technicians|managers|reps|representatives|manager|supervisor|representative|rep|expert|experts|department|office|they|he|she|member|advisor|adviser|technician|engineer|executive|staff|carrier|courier|driver) (will|shall|'ll|is going to|are going to|should) [also|be|then|personally|gladly|directly|certainly|definitely|soon|be able to|likely] (contact|contacting|call|calling|reach|reaching|get back|getting back|get in touch|getting in touch|in touch|in contact|follow up|following up|respond|responding|reply|replying|email|emailing|e-mail|update|updating|write|message|messaging|let you know|give you a|give you another|drop you a|amend|reissue|re-issue|resend|re-send|send you|send it|send (a|an|the) (new|corrected|replacement|updated) _|put it right|see to it|inform|notify|assist|provide|phone|ring|connect|advise)",
      '(someone|somebody|colleague|engineer|technician|maintenance|housekeeping|reception|plumber|electrician|porter|concierge|fitter|courier|driver|manager|colleagues) [from|in|at|on] [the|our|_] [_] (will|is going to|are going to) [be|then|also] (pop|popping|come|coming|drop|dropping|swing|swinging|stop|over|round|up|along|with you|take a look|have a look|attend|pick (it|this|that) up|sort|deal|arrange)',
      "(you'll|you will|you shall|you should) [also|soon|then|shortly|be] (hear|hearing|receive|receiving|get|contacted|notified|informed|updated|emailed|called|be contacted|be notified) [a|an|from|back|by|another|the|of|as|when|soon|shortly|via] (reply|response|answer|update|updates|call|callback|email|e-mail|message|confirmation|us|our|someone|from|back|notification|when|once|soon|shortly|as|the (answer|result|results|decision|outcome|news|details)|(personal|written|full|final|detailed|proper|more detailed|formal) (reply|response|answer|update|call|email|e-mail|message))",
      '<we-will> (have|ask|get) (someone|somebody|a|an|our|my|the) [_] (team|colleague|manager|specialist|supervisor|agent|expert|engineer|representative|someone|technician|department|advisor|adviser|somebody|boss) [to] (contact|call|reach|get|email|look|follow|be|write|respond|reply|help|check|give you|ring|phone|text|message|drop you|send|sort|come|explain)',
      '(please|you can|you may|you should|to) expect (a|an|to (hear|get|receive|be)) [_] (call|callback|call-back|email|e-mail|reply|response|answer|message|update|from|contacted|called)',
      '^expect (a|an|to (hear|get|receive|be)) [_] (call|callback|call-back|email|e-mail|reply|response|answer|message|update|from|contacted|called)',
      '<we-will> (arrange|arranging|organise|organize|organising|organizing|set up) (for [the|our|your|an|a|one of our] [_] [_] to (call|ring|contact|come|get|be|reply|write|phone|look|visit)|(a|your|that) [_] (callback|call-back|call back|call|visit|inspection))',
      '<we-will> (tell|ask|get|have|remind) (him|her|them|mr _|ms _|mrs _|dr _) [to] (ring|call|phone|contact|email|write|get (back|in touch)|reply|come|respond|look)',
      '<we-will> (have|ask|get) (our|my|the|one of our|somebody from|someone from) [_] (devs|developers|engineers|engineer|guys|people|crew|chef|driver|housekeeping|maintenance|accounts|reception|it|kitchen|warehouse|depot|drivers|techs|web team) to _',
      '<we-will> (have|ask|get) (someone|somebody) [from _|from (the|our) _] [team] [to] (contact|call|reach|get|email|look|follow|be|write|respond|reply|help|check|give you|ring|phone|text|message|drop you|sort|come|explain)',
    ],
    except: [
      '(receive|receiving|get|getting) ...3 (text|sms|text message|notification|e-mail|email|message|mail) (when|once|as soon as) (it|they|(the|your) _) _',
      '(receive|receiving|get|getting) ...3 (confirmation|receipt|ticket|tickets|invoice|itinerary|voucher|code|link|password)',
      'confirmation (email|e-mail|mail|message|text)',
    ],
  },
  'own-contact-promise': {
    phrases: [
      "(someone's|somebody's|engineer's|technician's|plumber's|he's|she's|they're|colleague's|housekeeping's) [already|just|now] (coming (up|down|over|round|out|to)|on (his|her|their) way|popping|heading)",
      "(i'll|ill|we'll|i will|we will|let me|let us) [just|quickly] (give|try|contact|email|message|write|ask|check|find out|speak|talk|see|call|ring|chase|ping|enquire|inquire|confirm|look) ...7 (and|then) [i'll|we'll|i will|we will] (let you know|get back to you|come back to you|update you|report back|message you|email you|be in touch|tell you|give you a (call|shout|ring|bell))",
      '(and|then) (will|shall) [also|then|be] (get back|getting back|get in touch|in touch|follow up|following up|reply|replying|respond|responding|reach out|update you|let you know|contact you|keep you posted)',
      '<we-will> [personally|then|certainly|definitely|also|soon|just|have to|need to] (get back|getting back|get in touch|be in touch|be in contact|follow up|following up|reply|replying|respond|responding|update you|updating you|let you know|keep you (posted|updated|informed)|inform you|notify you|contact you|call you|email you|reach out|reaching out|advise you|come back to you|circle back|touch base|loop back|revert|chase ...3 (up|for you|and)|return your|write (to you|back)|message you|give you [a|another] [quick] (ring|call|shout|bell|buzz|callback|call back))',
      '<we-will> send (someone|somebody|maintenance|housekeeping|security|an engineer|a (technician|plumber|colleague|electrician|porter|fitter|courier|driver)|one of our _) [over|round|up|out|along|to|from]',
    ],
  },
  'fix-promise': {
    phrases: [
      // "We'll" and "we're" without their apostrophe.
      'well (fix|sort|resolve|solve|repair) (it|this|that|these|your _|the _) [out] (asap|soon|shortly|for you|as soon as|quickly)',
      'well get (it|this|that|these|your _|the _) (fixed|sorted|resolved|solved|repaired|looked at|looked into|sent out|sent over)',
      '^[sorry|thanks|thank you|ok] were (on it|on the case|working on (it|this|that|a fix))',
      "(this|it|that|issue|problem|error|service|services|site|system|app|everything|which|refund|feature|stock|fix|update|item|items|they) (will|'ll|shall|should) [soon|also|then] be (resolved|fixed|sorted|corrected|restored|rectified|repaired|addressed|back|available|up and running|released|updated|refunded|processed|credited|dealt with|taken care of|provided|improved|looked (into|at)|seen to|attended to|investigated|followed up|actioned)",
      '<we-will> [work on|work hard on|be working on] [have|get|getting] (this|it|that|these|the issue|the problem|your _) (resolved|fixed|sorted|corrected|restored|rectified|repaired|addressed|back|up and running|taken care of)',
      '<we-will> [work on|work hard to|try to|do our best to] (fix|fixing|resolve|resolving|rectify|correct|correcting|repair|sort|sorting|restore|restoring|address|addressing|improve|improving) (this|it|that|these|the|your|any|out|our) [_]',
      "(i|we|team|teams|engineers|technicians|developers|crews) ('re|are|is|'m|am) [all|still|currently|also|actively|now|already] working [hard|on|to|as|with|diligently|around|towards|quickly|closely]",
      '(aware|know|seen|noticed) ...4 and [are|we are|i am|is] [currently|already|now|actively|busy] (working|fixing|sorting|resolving|solving) [hard|on|to|as|towards|it|this|that]',
      "(fix|patch|bugfix|hotfix|bug fix|solution|workaround) (is|should be|will be|'s) [already|currently|now] (on (the|its) way|coming|in the (works|pipeline|making)|in progress|underway|under way|being (worked|tested|rolled|prepared))",
      '(will|shall|should) be (fixed|resolved|corrected|addressed|sorted|improved|solved|added|included|available|released) (in|with) (an|a|the|one of our|our) (upcoming|future|next|coming|later|new) _',
      '^[our|the] (finance|accounts|billing|warehouse|depot|store|it|payroll|maintenance|housekeeping|support|team|teams|engineers|developers|devs|department|office|colleagues) (will|shall|are going to|is going to) [then|gladly|also|now] (sort|fix|deal with|handle|look at|take care of|process|action|put right|resolve|attend to|see to) [it|this|that|them]',
      '(leave (it|this|that) with (me|us))',
      "(this|it|that|they|voucher|refund|code|email|card|parcel|order|replacement|letter|link|money) (will|'ll|shall|should) [also|then] be (with you|on (its|their|the) way|in your (inbox|account)|credited|issued|sent|processed|refunded|paid|dispatched|despatched) ...4 (soon|shortly|asap|as soon as possible|in due course|before long|in no time)",
      '(will|shall) [surely|definitely|certainly] do the needful',
      "(we're|we are|team is|they're|they are|engineers are|devs are) [all|already|now] on (it|the case)",
      "(we're|i'm|we are|i am|they're|they are|team is|engineers are|teams are) [all|still|also|really] doing (everything|all|our best|the best|our utmost|what|my best|their best) ...3 to (restore|fix|resolve|get|solve|sort|repair|bring|clear|find|catch up)",
      '(claim|request|application|case|complaint|email|ticket|enquiry|inquiry|form|appeal) (will|shall) [then|now] be (looked at|dealt with|handled|processed|answered|assessed|considered|actioned|investigated)',
      '<we-will> [work on] [have|get|getting] (it|this|that|one|these|a _|the _|your _) (looked at|looked into|seen to|sent out|sent over|investigated|escalated)',
      '(hope|hoping|expect|expecting|aim|aiming|plan|planning) to (fix|resolve|restore|repair|release|sort|(have|get) (it|this|that|these|them|things|everything|a fix|the _|your _|service|services)) ...5 (soon|shortly|asap|as soon as possible|in the near future)',
    ],
    except: [
      "(not|aren't|isn't|if|why|while|when|where|who) ...3 working",
      '(know|sure|tell|say|told|clear|unclear|certain) [you] [exactly] (when|if|whether) ...4 (will|should) be',
      "(we'll|we will|i'll|i will) ...3 (this|it|that) together",
    ],
  },
  'look-into-promise': {
    phrases: [
      "(i'm|i am) [all|already|now] on (it|the case)",
      "(is|are|it's|its|that's|thats|this is) [currently|still|now] being (looked (at|into)|investigated|reviewed|checked|worked on|dealt with|fixed|repaired|examined)",
      '<we-will> [just|now|also|then|certainly|definitely|personally|further|have|ask|have to|need to] (look into|looking into|look at|looking at|investigate|investigating|check|checking|review|reviewing|examine|examining|chase|chasing|follow (it|this|that) up|(take|have) a [closer|quick|deeper|further|better|proper|good|little] look [into|at]|take a|have a|check into|look further|dig into|find out|see what|research)',
      "(i'm|im|we're|i am|we are|team is|they are|they're) [currently|also|still|now|already|actively] (looking into|investigating|checking|reviewing|researching|examining) _",
      '(engineers|developers|devs|technicians|colleagues|specialists|teams|team|depot|branch|store|department|people|folks|guys|office|experts|crew|lot|techs|admins|engineering|it|supplier|courier|carrier|warehouse) (are|is) [all|currently|also|still|now|already|actively] (looking into|investigating|reviewing|researching|examining|digging into|chasing) _',
      '^[ok|okay|noted|sure|thanks|thank you|right|got it|will do|understood|hi|hello] (will|shall) (check|look|investigate|find out|review|chase|examine|see) (and|into|at|what|with|on|this|that|it|up|further) ...1',
      "(aware|know|seen|noticed) ...4 and [are|we are|we're|i'm|i am|is] [currently|already|now|actively] (looking into|investigating|checking|reviewing|chasing|on) (it|this|that|these|the _)",
    ],
    except: [
      "(i'll|i will|we'll|we will) (check|see) (you|ya)",
      // It hangs on what the customer does first.
      "(take|bring|send|pop|return|drop|post|ship|hand|mail|forward|upload) ...8 and (they|we|i|our team|team|she|he|someone) (will|'ll) _",
    ],
  },
  'soon-word': {
    phrases: [
      {
        find: '(as (soon|quickly|fast) as (possible|we can|i can|they can)|asap|in due course|at the earliest|in the near future|at (our|my|the) earliest (convenience|opportunity))',
        // What is hoped for does not become a promise by a time.
        except: ['(hope|hopefully|hoping|fingers crossed|wish) ...8 (asap|as (soon|quickly|fast) as)'],
        instead: ['by 5 pm tomorrow', 'within two working days'],
      },
      // A time stands last: not in "we will shortly reply".
      {
        find: '(soon|shortly)',
        only: ['(soon|shortly) $', '(soon|shortly) (to|with|about|so|by (email|e-mail|phone|text))'],
        instead: ['by 5 pm tomorrow', 'within two working days'],
      },
    ],
  },
  'vague-time': {
    phrases: [
      "(i'll|we'll|they'll|you'll|he'll|she'll) [be|then|also|have|all] (send|sending|sent|receive|get|post|dispatch|ship|reply|call|ring|answer|update|phone|email|process|publish|announce|deliver|start|open|launch|release|restock|let you know) ...5 (soon|shortly|asap|as soon as possible|in due course|eventually|in the near future|at the earliest)",
      '(will|should) [then|also|all] (come|arrive|be|get|turn up|show up|clear|land|go) ...3 eventually',
      '(will|shall|team|colleague|colleagues) ...8 (at (our|my|their|the) [very] earliest (convenience|opportunity|possible time))',
      '^watch this space',
      '(will|working|be|team|someone|colleague) ...5 (respond|reply|responding|replying|contact|touch|back|update|updated|released|available|fixed|fix|resolved|resolve|sorted|follow|look|reissue|hear|receive|email|call|refunded|processed|process|send|sent|provide|provided|advise|out|attended) ...7 (soon|shortly|asap|as soon as possible|at the earliest|in due course|in the near future)',
      '(will|working|be|team|someone|colleague) ...5 (respond|reply|responding|replying|contact|touch|back|update|updated|released|available|fixed|fix|resolved|resolve|sorted|follow|look|reissue|hear|receive|email|call|refunded|processed|process|send|sent|provide|provided|advise|out|attended|dealt|repaired|handled|answered|looked|examined|addressed|investigated|restored) ...7 (soon|shortly|asap|as soon as possible|at the earliest|in due course|in the near future)',
      "(i|we|team|someone|they|it|this|that|you|update|updates|expert) (will|'ll|shall) ...8 (as soon as|as it becomes|as they become|as and when|once|when) (i|we|it|they|there|possible|available|more|the|he|she|information|a)",
      '(updated|update|announced|announce|provided|provide|inform|informed|notify|notified|know) as soon as _',
      "(i'll|we'll|they'll|it'll|you'll|he'll|she'll|that'll|will|should|shall) ...8 (at some point|at some stage|in no time|any day now|any minute now|before you know it|before long|before too long|one of these days|sooner or later|in the not too distant future|some time (soon|later|next|this)|when (they|we|he|she|i) (can|get a chance|gets a chance|get round to it|get a minute|gets a minute|have time|has time)|as soon as (they|we|he|she|i) (can|possibly can))",
      '(expecting|expect|expects|anticipate|anticipating) (it|them|this|that|these|one|more|some|the _|a _|new _|another _) ...3 (soon|shortly|any day now|before long)',
      '(soon|shortly) (have|get|receive|hear|offer|launch|release|contact|reply|respond)',
      '(will|should|shall) ...4 (reach|get to|land|show|appear|clear|drop|come through|be with|arrive) ...4 (soon|shortly|asap|as soon as possible|in due course|before long)',
      "(it'll|they'll|that'll|it will|they will|this will|order will|parcel will|item will|items will|package will|refund will|which will) [then|also] (ship|go out|launch|be out|follow|go live|start) [very|quite|pretty] (soon|shortly)",
      '(will|should) [then|also] (arrive|be (there|here|with you)|come|land|turn up|reach you) (any day now|at some point|any time now|one of these days)',
      '(will|shall|should) be (posted|dispatched|mailed|shipped|printed|paid|called|made|opened|approved|reviewed|checked|reopened|announced|reinstated|transferred|delivered|added|live|ready|in stock|switched|reconnected|unlocked|unblocked|removed|published|uploaded|sent out|issued|completed|installed|replaced|collected) ...3 (soon|shortly|asap|as soon as possible)',
      '(expert|experts|team|teams|colleague|colleagues|engineer|engineers|specialist|specialists|manager|devs|developers|technician) [there] to [also] (look|check|review|fix|resolve|respond|reply|get|contact|call|take|have|sort|help|assist) ...6 (asap|as soon as possible|at the earliest)',
      '(will|shall|should) be (posted|dispatched|mailed|shipped|printed|paid|called|made|opened|approved|reviewed|checked|reopened|announced|reinstated|transferred|delivered|added|live|ready|in stock|switched|reconnected|unlocked|unblocked|removed|published|uploaded|sent out|issued|completed|installed|replaced|collected) ...3 (soon|shortly|asap|as soon as possible|in due course|at the earliest|in the near future)',
      '^(opening|reopening|coming|launching|arriving) [back|to _|in _] [very|really] soon',
      '(soon|shortly) be (back|fixed|resolved|restored|available|released|contacted|able|sorted)',
    ],
    except: [
      '(receive|receiving|get|getting|have|sent) ...4 (confirmation|receipt|ticket|tickets|invoice|itinerary|voucher|code|link)',
      'confirmation (email|e-mail|mail|message|text)',
      '(see|seeing|meet|welcome|hear from|visit|hope|better|speak to|talk to|talk|speak|chat|catch up|fly|travel|back on board) ...6 (soon|shortly)',
      'if ...6 soon',
      "(i'll|we'll) be (back|with you|right back) [with you] (in no time|before you know it|before long|any minute now)",
      "(you'll|you will) be (in touch|connected|through|done|ready|back|up and running|online|set up) ...3 (in no time|before long|before you know it)",
      "(you'll|you will|i'm sure you'll) ...3 (love|get used|enjoy|notice|feel|settle|find|forget|be an expert|be up|get the hang) ...6 (in no time|before long|before you know it|at some point)",
      // Said by a machine that knows: the parcel has left.
      "(when|once|as soon as) (it|they|(the|your) _) [has|have|is|are|'s] [been] (ships|ship|shipped|dispatches|dispatched|leaves|leave|left|departs|out for delivery|on (its|the|their) way|arrives|arrive|arrived|delivered|handed over|picked up|collected|posted|ready (to|for) (collect|collection|pick up|pick-up|pickup))",
      '(as|so) (soon|shortly) as you',
      '(how|too|so|very|pretty|fairly) soon',
    ],
  },
  deadline: {
    phrases: [
      '(in|within|after|for|about|around|approximately|next|another|up to|to|takes|take|least|allow|than|under|every) [the] [next|a|about|approximately|around|up to|maximum|of|another] (#|one|two|three|four|five|six|seven|ten|twelve|24 48|a|an|a few|few|couple of|a couple of|several) [to|or|more|full|short] [#|two|three|five|seven] [business|working|more|calendar|full] (second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|hrs|hr|day|days|week|weeks|month|months|moment|moments|sec)',
      '(business|working) (day|days|hours|hour)',
      '(in|within|after|takes|take|allow|up to|next|about|of) _ (seconds|minutes|mins|hours|hrs|days|weeks|months)',
      '(1am|1pm|2am|2pm|3am|3pm|4am|4pm|5am|5pm|6am|6pm|7am|7pm|8am|8pm|9am|9pm|10am|10pm|11am|11pm|12am|12pm)',
      '(24|48|72) (hours|hrs|h)',
      'by (#|noon|midnight|<day>|the end of|close of|end of|cob|eod|lunch|lunchtime|teatime|dinner|bedtime|then|the weekend|the morning|return)',
      'by (half past _|quarter past _|quarter to _|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [today|tonight|tomorrow|this evening|at the latest|sharp|in the morning]',
      '(at|around|before|after|until|till) (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|lunchtime|half past _|quarter past _|quarter to _)',
      '(within|in|inside|under) (the|an|half an|a quarter of an) (hour|day|week|fortnight|month|minute)',
      '(first thing (tomorrow|in the morning|on|monday)|before (noon|lunch|midnight|the weekend|close|we close|<day>))',
      '(at|until|till|before|from|around) # [am|pm|a.m|p.m|oclock]',
      '(end|start|beginning|close) of [the|this|next] (day|week|month|business|year)',
      '(later|this) (today|morning|afternoon|evening|week|month)',
      {
        find: '(next|this|coming) (week|month|year|spring|summer|autumn|fall|winter|<day>)',
        // "Sorry for any trouble that this may have caused."
        except: ['this (may|march)'],
      },
      '(1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)',
    ],
  },
  'day-named': {
    phrases: [
      { find: '<day>', except: ['(may|march)'] },
      '(in|by|on|of|until|till|from|before|after|during|early|late|mid|next|last) [the] [#|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|15th|20th|30th|31st] (may|march)',
      '(may|march) #',
      '(now|immediately|right away|straight away|straightaway|this instant|instantly|at once|right now|just now|overnight)',
      '(on|in) the (day|morning|evening|afternoon) [of (the|your) (delivery|visit|appointment|collection|installation|flight|stay)]',
      '(the day|the evening|the night|an hour|two hours) before [the|your|they|he|she|it|we|delivery|arrival]',
    ],
    except: [
      '(sorry|apolog*|frustrat*) ...6 <day>',
      '(any day|any time|any moment|any minute) now',
      'on the day (you|i|we|they|it|that)',
    ],
  },
  condition: {
    phrases: [
      { find: '(if|unless|in case)', except: ['(see|check|checking|ask|find out|confirm|sure|investigate) if'] },
      "(once|when|after|as soon as|until) (you|you've|you're|you'd|you'll|we hear|we receive|we get your|your)",
      '(before|when|once|as) (he|she|they|the (courier|driver|engineer|technician|plumber|fitter|crew)) (come|comes|arrive|arrives|get|gets|deliver|delivers|leave|leaves|set|sets|visit|visits|is (near|close|outside|there|here|on))',
      "(once|when|as soon as) (it's|it is|they're|they are|that's|that is|those are|these are|(the|your) _ [is|are]) (in|here|with us|back with us)",
      '(once|when|as soon as) (they|it|these|those|that|the _|the _ _) (come in|comes in|come through|comes through|get here|gets here|reach us|reaches us|is with us|are with us|is in|are in|is received|are received|get to us|gets to us)',
      'should (you|there|we|i|it|they|any) _',
    ],
  },
  investigation: {
    phrases: [
      "(i|we) [have|'ve|will|'ll|just|already|am going to|are going to|can|can also] [now|also|just|already|gone ahead and] (open|opened|raise|raised|create|created|log|logged|file|filed|submit|submitted|started|start|set up) (a|an|your|the|this|another) [new|support|formal|official|internal|technical|_] (case|ticket|claim|complaint|investigation|incident|dispute|trace|inquiry|enquiry)",
      "(i|we) [have|'ve|will|'ll|just|already] [now|also|just|already] (escalated|escalate) (this|it|your|the|that) _",
      "(i|we|team|department|they|specialists|engineers) [will|'ll|shall|have|'ve|has] [now|also|have to|need to|fully|further|be|started to] (investigate|investigating|begin an investigation|launch an investigation) _",
      "(i'm|we're|i am|we are|team is|they are|department is) [now|currently|still|actively] investigating",
      '[a|your|the] (case|ticket|claim|complaint|investigation|dispute|trace) (has been|was|is being|will be|is) (opened|raised|created|logged|filed|submitted|started|escalated)',
      '(under|an) investigation (has|is|will) [been|be] _',
    ],
    except: [
      '(if|until|unless|before|once|whether|when|could|can) you ...8 (case|ticket|claim|complaint|dispute|investigation)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
