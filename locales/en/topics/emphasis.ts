import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Ordinary words: in capitals they are emphasis, where the same capitals on "PDF" or "VAT" are not. */
export const emphasis = {
  'capital-word': {
    phrases: [
      '(monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays)',
      '(january|february|april|june|july|august|september|october|november|december|christmas|easter|halloween|thanksgiving)',
      '(english|british|american|european|french|german|italian|spanish|england|britain|scotland|wales|ireland|america|europe|london)',
    ],
  },
  'common-word': {
    phrases: [
      "(no|not|never|don't|dont|do not|won't|can't|cannot|didn't|doesn't|isn't|wasn't|couldn't|shouldn't|wouldn't|nothing|nobody|none|neither|nor)",
      "(you|your|yours|youre|you're|you'll|you've|we|we're|we'll|we've|our|ours|i'm|i'll|i've|they|their|them|his|her|him|she|my|mine|me|this|that|these|those|there|here|it's|that's)",
      '(and|but|because|then|than|so|very|too|also|only|just|even|still|already|again|always|ever|yet|once|twice|soon|later|now|today|tomorrow|tonight|yesterday|immediately|instantly|forever|really|truly|absolutely|definitely|exactly|actually|again|finally|first|last|next|before|after|until|while|during|without|with|from|into|about|over|under|between|within|except|unless|since|through|against|behind|above|below|across|around|beyond|inside|outside|either|although|though|strictly)',
      '(is|are|was|were|be|been|being|has|have|had|does|did|done|doing|will|would|should|could|must|shall|might|cannot|gets|got|getting|goes|going|gone|went)',
      '(all|any|every|each|both|many|much|more|most|less|least|few|some|one|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|another|other|others|same|such|own|enough|several|whole|entire|full|free)',
      '(please|thank|thanks|sorry|hello|welcome|yes|yeah|okay|sure|great|good|best|better|bad|worse|worst|nice|happy|glad|love|loved|loves|amazing|awesome|wonderful|fantastic|perfect|excellent|super|huge|big|small|long|short|new|old|high|low|wrong|right|true|false|real|sad|angry|upset|mad|crazy|stupid|fast|slow|quick|quickly|easy|hard|difficult|simple|fully|completely|totally|late|early|extremely|refundable|non-refundable)',
      '(who|what|when|where|why|which|how|whose)',
      '(need|needs|want|wants|wanted|like|liked|know|knows|knew|think|thought|see|seen|saw|look|looking|find|found|give|given|gave|take|taken|took|make|made|makes|come|came|keep|kept|let|put|say|said|says|tell|told|ask|asked|read|write|wrote|written|send|sent|sending|receive|received|return|returned|returning|wait|waited|waiting|call|called|calling|contact|check|checked|change|changed|cancel|cancelled|canceled|order|ordered|buy|bought|pay|paid|use|used|using|try|tried|stop|stopped|start|started|begin|end|ended|open|opened|close|closed|work|works|working|worked|help|helped|helps|happen|happened|happens|believe|understand|listen|calm|follow|leave|left|remove|removed|delete|deleted|add|added|include|included|turn|turned|click|press|save|lose|lost|win|won|miss|missed|guarantee|guaranteed|promise|promised|refuse|refused|accept|accepted|allow|allowed|require|required|remember|forget|forgot|notice|respond|reply|submit|provide|provided|confirm|confirmed|arrive|arrived|deliver|delivered|ship|shipped|book|booked|reserve|reserved|charge|charged|expect|expected|apologize|apologise|hate|hates|hated|care|matter|matters|mean|means|sign|signed|fill|enter|entered|complete|completed|enjoy|hurry|act|bring|choose|chosen|unplug|restart|explain|explained|repeat|repeated|fix|fixed)',
      '(customer|customers|people|person|everyone|everybody|anyone|someone|team|service|support|account|number|time|times|day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|morning|evening|night|way|thing|things|problem|problems|issue|issues|question|questions|answer|answers|information|details|refund|refunds|money|price|prices|cost|costs|fee|fees|offer|offers|sale|discount|deal|deals|gift|bonus|product|products|item|items|package|parcel|delivery|shipping|payment|payments|bill|invoice|receipt|warranty|policy|rules|terms|conditions|form|email|phone|message|messages|page|website|link|store|shop|office|address|name|password|button|box|room|rooms|hotel|ticket|tickets|flight|train|car|house|home|place|world|life|everything|anything|something|reason|fault|mistake|error|attention|warning|important|urgent|caution|danger|note|final|special|limited|available|unavailable|possible|impossible|responsible|necessary|mandatory|exclusive|unlimited|original|correct|incorrect|different|personal|private|public)',
      '(up|out|off|down|away|back|together|else|elsewhere|whatever|instead|otherwise|however|therefore|maybe|perhaps|probably|hopefully|unfortunately|almost|nearly|anymore|anyway|ago|asap)',
      '(chance|reminder|congratulations|upgrade|trial|expired|expires|expiring|ending|ends|beware|valued|deadline|holiday|holidays|closing|opening|winner|winners)',
      // By themselves they are often part of a name.
      { find: 'news', only: ['(big|great|good|breaking|latest|exciting|huge|important) news'] },
      { find: 'action', only: ['(immediate|urgent|prompt) action', 'action (required|needed|necessary)'] },
    ],
    // What is typed or pressed is written as it is shown.
    except: [
      '(reply|text|texting|replying|type|typing|press|pressing|click|clicking|select|selecting|tap|tapping|choose|choosing|enter|entering|send|sending|write|writing|say|saying|push|hit|sms) [on|the|with|back|us|word|code|keyword|button|key] (yes|no|stop|start|help|end|all|enter|home|back|open|close|save|delete|cancel|send|submit|reply|order|now|free|off|on|sign|next|info|menu|option|options|confirm|return|book|pay|win|check|follow|add)',
      '(yes|no|stop|start|help|end|enter|home|back|open|close|save|delete|cancel|send|submit|power|return|order|account|reset) (button|key|tab|icon|menu|to #|box)',
      '(code|codes|coupon|voucher|codeword|promo) [is|:|word] (welcome|hello|thanks|thank|save|free|love|sale|extra|more|new|first|happy|best|bonus|gift|friend|super|great)',
      // "Text HELP to 60606 or STOP to opt out."
      '(reply|text|type|send|sms) ...7 (or|and) [with|text|reply|send] (stop|help|yes|no|start|end|cancel|info|menu)',
      '(stop|help|yes|no|start|cancel|info) to (opt out|opt in|unsubscribe|subscribe|confirm|cancel|join|leave|decline|accept|get|end|stop|continue|#)',
      'asap',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
