import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Templates and repetition. */
export const templates = {
  'placeholder-name': {
    phrases: [
      '^[insert|enter|add|put|fill in|type|write|choose|select] [the|a|your] [<whose>] [<whose>] <blank> [here] $',
      '^[insert|enter|add|put|fill in] [the] (customer|client|agent|guest|recipient|user|username|company|brand|product|order|item|feature|setting|store|manager|signature|nick|nickname|salutation) [here] $',
      '^(insert|fill in|paste|replace with) _ ...6 $',
      '^(name|company|team|product|brand) of [the] (customer|client|guest|agent|recipient|company|product|store) $',
      '^(number|date|time|amount) of [the|your] (order|ticket|case|booking|reservation|invoice|delivery|refund|appointment|purchase) $',
      '^your [full|first|last|company|team|job|business] (name|company|title|position|signature|role|team) [here] $',
      '^(x|xx|xxx) [to] [#|x|y] [business|working|calendar] (hours|days|weeks|months|minutes) $',
      '^(xx|xxx|xxxx|xxxxx|tbd|tbc|todo) $',
    ],
  },
  'name-placeholder': {
    phrases: [
      '^[your|my|the|insert|full] [customer|client|guest|user|agent|recipient|company] [first|last|full] (name|firstname|lastname|fname|lname|surname|fullname|nickname|username) [here] $',
    ],
  },
  'fill-in': { phrases: ['^insert [the|a|your|their] [<whose>] [<whose>] <blank> [here] $', '^<blank> here $'] },
  'before-blank-date': { phrases: ['(on|by|until|till|before|from|since|between|dated|at|after)'] },
  'before-blank-length': { phrases: ['(in|within|for|after|about|around|least|next|last|than|to|approximately|only)'] },
  'format-hint': {
    phrases: [
      '(format*|pattern|notation|syntax|placeholder*|variable*|parameter*|column*|header*|merge tag*)',
      '(look|looks|written|write|appears|appear|displayed|shown) (like|as)',
      '(file|files|folder|folders) [is|are] (name*|called|saved)',
      '(the|this|that|each|every|a) field',
      '(reply*|respond*|write|send|provide|enter|type|state|give|share|list|note|include|tell|pick|choose|select|specify|fill*) ...5 (date*|day*|time*|period|stay|trip|travel|range|birth|dob|birthday|available|availability)',
      '(let (me|us) know|(may|can|could) (i|we) have) ...5 (date*|day*|time*|period|stay|trip|travel|birth|birthday)',
      '(region|locale|settings|sort*|search*|filter*)',
    ],
  },
  'named-salutation': { phrases: ['^(dear|dearest)'] },
  'place-to-adapt': {
    phrases: [
      '(delete|remove|change|adapt|adjust|edit|choose|pick|select|complete) as (appropriate|applicable|needed|necessary|required)',
      '(delete|remove) (whichever|what|where) ...4 (apply|applicable|appropriate)',
      '(insert|fill in|paste) [the|your|a] _ ...4 here',
      '(choose|pick|select|use) one of (these|the following)',
      '(describe|explain|summarise|summarize|mention|name) [briefly] the (issue|problem|case|solution|steps|reason) here',
      '^option (a|b|1|2) :',
    ],
  },
  'read-back': {
    phrases: [
      '(confirm*|verify*|verifies|double-check|double check) ...4 (following|detail*|this|these|that|me|itinerary|order|booking|reservation|appointment|information|info|correct|right|if|whether)',
      '(does|do|did|is|are|was) (this|that|it|everything|these|those|all) [all|sound|look|seem|of that|still] (right|good|correct|ok|okay|fine|accurate|work|suit)',
      '(to summarise|to summarize|to recap|just to confirm|so to confirm|in summary)',
      '^(is|so) that $',
    ],
  },
  'repeat-request': {
    phrases: [
      '(repeat|resend|re-send|rephrase)',
      '(say|tell|send|give|explain|write|post|share|type|read|go over|walk|run) ...4 (again|once more|one more time|another time)',
      '(what|which|who|where|when|how) (was|were|is|did|do) ...5 (again|once more) ?',
      '^(pardon|come again|say what|sorry|huh) ?',
      "(didn't|did not|didnt|couldn't|could not|couldnt|don't|can't) ...2 (catch|get|hear|receive|see|find|read|understand) ...3 (that|it|your|you|what|message|link|email|first|last)",
      '(lost|deleted|missed|forgot) ...2 (that|it|your|the|what)',
      '(are you|is anyone|is anybody|is someone) [still] there',
    ],
  },
  'greeting-template': {
    phrases: [
      '(greeting*|opener|first reply|first response|initial response|initial reply|auto-reply|autoresponder|acknowledgement|acknowledgment)',
      '^(welcome|opening|introduction|hello|intro) $',
      '(how|what) (can|may|could) (i|we) [help|assist|do]',
      'welcome to _',
      '(thank you|thanks) [so much|very much] for (contacting|reaching out|getting in touch|calling|messaging|writing)',
    ],
  },
  'hold-template': {
    phrases: [
      '(need|takes|want|take) [me] (one|two|three|five|a few|a couple of|some|#) [more] (moment|moments|minute|minutes|seconds) to (find|check|look|pull|ask|open|read)',
      '(be|get|come|am) [right] back [to|with] [you] (in|within) (a|one|two|three|five|a few|a couple of|#) (moment|minute|minutes|second|seconds)',
      '(thanks|thank you) for (waiting|holding|bearing with)',
      '(put*|place*) (you|customer) on hold',
      '^[on|the] (hold|wait|please wait|one moment|checking|still checking|still looking|more time) $',
      '(hold|holding|on hold|wait time|waiting time)',
      '(moment|minute|minutes|second|seconds) ...3 while (i|we)',
      '(one|a|few|couple of|just) (moment|minute|minutes|moments) (please|to check|to look|to find|to pull)',
      '(bear with (me|us)|give me (a|one|two|#) [few] (moment|minute|minutes))',
      '(wait|waiting) (while|a moment|a few|for a moment)',
    ],
    except: ['(put|place) (order*|parcel) on hold'],
  },
  'transfer-template': {
    phrases: [
      '(bring|get|call) [in] (a|an|my|our|the) ...1 (colleague|specialist|expert|supervisor|manager) [in|on board|who|for you]',
      '(pass|hand|switch|connect|put|bring|move|route|redirect|patch|introduce) you (over|across|through|to (our|my|the|a|billing|sales|support|somebody|someone)|with (our|my|the|a))',
      '(transfer*|hand over|handover|hand off|handoff|hand-over|hand-off|warm transfer|escalat*|reassign*)',
      '(connect*|put*) you (with|through|to)',
      '(pass*|forward*|hand*|hand*) [on] (you|this|your (request|case|ticket|message|question)) [on|over|along] to',
      '(colleague|specialist|team|department) ...4 (take over|take it from here|take this over)',
    ],
    except: ['(bank|wire|money|credit|cash) transfer*', 'transfer* (fee|fees|the money|the amount|of ownership|data)'],
  },
  'more-information-template': {
    phrases: [
      '(which|what) [_] _ (do|are|did|have) you (use|using|have|see|seeing|get|getting|run|running|try|tried|choose|chosen)',
      '(what|which) (does|do|did) (the|your) ...2 (say|show|read|display)',
      '(more|further|additional|missing|some) (information|info|details|detail) [needed|required|request|from]',
      '(request|ask*|need*) for (information|info|details|screenshot|photos|logs|order number)',
      '(could|can|would) you [please|kindly] (send|share|provide|tell|give|attach|confirm|describe|let (me|us) know)',
      'please (send|share|provide|tell|attach|describe|include|reply with|let (me|us) know (what|which|when|your|the))',
      '(clarification|needs info|need info|more info|info needed|repro*|screenshot needed)',
    ],
  },
  'complaint-template': {
    phrases: [
      '(complaint*|apolog*|angry|upset|frustrat*|disappoint*|unhappy|bad experience|negative review)',
      '(sorry|apologize|apologise|regret) (for|that|to hear|about) [the|your|this|you|we|our|hear|how] _',
      'let you down',
    ],
  },
  'refusal-template': {
    phrases: [
      '(refus*|declin*|reject*|denied|deny*|rejection|alternative*|instead|workaround|out of stock|not eligible|outside [the] (policy|warranty))',
      '^(saying no|no refund|cannot help|not possible|feature request) $',
      "(unable to|not able to|cannot|can't|unfortunately|won't be able) ...12 (but|however|instead|alternatively|what (i|we) can)",
    ],
  },
  'wrong-company-template': {
    phrases: [
      '(with|by|from|at|to|another) (another|a different|the other|some other|an other) (carrier|courier|airline|bank|hotel|insurer|agency|operator|network|website|site|platform|marketplace|branch|landlord|school|clinic|utility|supplier)',
      '(turn to|contact|reach|ask|call|write to|speak to|go to) the (shop|seller|store|dealer|company|agency|bank|carrier|courier|airline|operator) [that|who|where|which|you]',
      "(wasn't|was not|isn't|is not|weren't|were not|hasn't been|not) [actually] (placed|made|bought|ordered|sold|shipped|sent|issued|purchased|booked|taken out) (with|from|by|through|at|in) us",
      '(trying|meant|wanted|intended|looking|hoping) to (reach|contact|find|get (hold of|through to)|write to|speak (to|with))',
      '(not|no longer|no way) (connected|related|linked|associated) (to|with|in any way)',
      '(meant|intended) for (another|someone|somebody|a different|one of|the)',
      '(wrong|another|different|other) (company|business|brand|store|shop|provider|organization|organisation|vendor|seller|number|place|address|team|department)',
      '(misdirected|misrouted|not our (product|customer|company|service|store)|third party|third-party|not ours)',
      '(not affiliated|no affiliation|not (sold|made|provided|operated|run|handled) by us|belongs to (another|a different))',
      '(contact|reach|ask) [the] (manufacturer|seller|provider|retailer|vendor) [directly]',
    ],
  },
  'follow-up-template': {
    phrases: [
      "how (is|are|'s) (the|your) ...3 (working out|getting on|treating you|holding up|doing|running|coming along|settling in)",
      '(we|you|i) (spoke|talked|chatted|wrote|called|met) ...2 (last (week|month|time|monday|tuesday|wednesday|thursday|friday)|yesterday|the other day|# (days|weeks) ago|a (week|few days|month) ago)',
      '(follow-up|followup|follow up|following up|checking in|check-in|check in|touching base|reminder|status update|update on your)',
      '(heard|hear) [back] from you',
      'still [working|looking] (on|into) (it|this|your)',
      '(wanted|writing|want|like) to (check|see|know|ask|find out) (if|whether|how|that) ...6 (solved|resolved|working|works|helped|received|arrived|fixed|still|everything|go*|went)',
      '(still|again) ...3 (need|needs|have|having|waiting) ...4 (help|assistance|problem|trouble|reply|answer|response)',
    ],
    except: ['(hotel|flight|online) check-in', 'check in (at|to|online|for|by|from)'],
  },
  'feedback-template': {
    phrases: [
      '(what|how|anything|something) [else] [that] (could|can|should|might) (we|i) (have (done|made)|do|make|be) ...2 (better|differently|easier)',
      '(hear|know|see|learn) [from you] [about] how (we|i|it|this|your _|the _) (did|do|was|were|went|felt)',
      '(share|give|tell|send|leave) [us] your (thoughts|thought|opinion|view|views|impression|impressions|experience)',
      'how (satisfied|happy|pleased) (were|are) you',
      '(feedback|survey|rate|rating|csat|nps|review request|leave [us] a review|write [us] a review)',
      'how (did|was|were|would) (i|we|you|our|your) ...4 (do|doing|experience|service|support|rate)',
      '(tell|let) us [know] (how|what) ...4 (think|thought|did|liked|like|improve|do better)',
    ],
    except: ['(interest|exchange|shipping|hourly|flat) (rate|rates)', 'rate (limit|limits|of)'],
  },
  'closing-template': {
    phrases: [
      '(closing|goodbye|sign-off|signoff|sign off|wrap up|wrap-up|farewell|resolved|solved|ending|ticket closed|case closed|end of chat)',
      '(is there|was there) anything else',
      'anything else (i|we) can',
      '(have|enjoy) (a|your|the) (great|nice|good|lovely|wonderful|pleasant|rest)',
      '(mark*|clos*) ...2 (ticket|case|request|chat|conversation)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
