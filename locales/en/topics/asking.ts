import type { Topic, TopicWords } from '../../../src/locale.ts'

/** What customers ask for or worry about, by which a "no" or a plain fact is a refusal or good news. */
export const asking = {
  wish: {
    phrases: [
      '(can|could|may|might|shall) (i|we|you|u|someone|somebody|anyone|he|she|they|dogs|kids|children|guests|my _|the _|our _) _',
      '(do|does|did) (you|u|they|it|the _|your _) [still|also|guys|ever|by any chance|happen to] (have|got|do|offer|take|accept|sell|stock|serve|deliver|ship|match|allow|provide|open|run|carry|let|include|come|support|work|fit|make|rent|hire|give|cover|seat|go|cater|store|repair|refund|exchange|post)',
      '(is|are) there [still|any|a|an|anything|another] _',
      'any chance _',
      '(is|would|will) it [be] (possible|ok|okay|alright|all right|fine) _',
      '(would|will) you [please|also] _',
      "(i|we) ('d like|would like|want|need|would love|'d love|wanna|was hoping|were hoping|was wondering if|am looking for|'m looking for|are looking for|prefer|'d prefer|fancy) _",
      "(i'd|we'd) [really|also] (like|love|prefer) _",
      '(are|is|will) ...4 (allowed|available|open|free|in stock|included|possible|welcome|running|ok|okay|in|here|left|for sale|vacant)',
      '(is|are) (he|she|they|_|your _|the _) [still] (around|there|about|back|on shift) [then|now|today|please] ?',
      '^[hi|hello|so|and] (is|are) (he|she|they) [still] (around|there|about|back|on shift)',
      '(please|pls|plz) [can|could|_] _',
      '(how about|what about) _',
      '^[hi|hello|hey|so|and] any ...4 (left|available|free|going|spare|in stock|open)',
      '(my|our) _ [_] (wants|would like|would love|needs|hopes|is hoping) (to|a|an|the) _',
      '(will|would) (i|we|my _|our _|it|they|the _|this) [still] (be (able|valid|allowed|possible|available|covered|included|accepted|honoured|honored|welcome)|get|have|receive|keep) _',
    ],
    except: [
      '(when|where|why|who|how|what|which) [_] (can|could|may|might|shall|do|does|did|is|are|will|would) ...4 _',
      '(can|could|would|will) (you|u|someone) [please|also|just] (tell|remind|say|let|explain|confirm|advise|inform|clarify) _',
      '(please|pls|plz) (tell|remind|let|explain|confirm|advise|clarify) _',
      '(is|are|was) there [still|any|a|an|some] [_] (cost|costs|surcharge|penalties|risk|risks|tax|taxes|downside|danger|strings|small print|deposit|contract|curfew|queue|waiting list|deadline|closing|cut-off|cutoff|limit|minimum|maximum|dress code|fee|fees|charge|charges|catch|penalty|rule|rules|restriction|restrictions|condition|conditions|problem|problems|issue|issues|delay|delays|reason|risk|difference)',
      '(do|does|will|would|should|must|did) (i|we) [still|also|really|even|actually] (need|want) _',
      '(is|was|are) there (anything|something|any _) [else|more] [that] (i|we) [still|also] (need|have|must|should|ought)',
      '(have|got) ...3 (times|hours|timetable|idea|information|info|details|trouble|problem|problems|question|questions)',
      "(want|need|wanted|would like|i'd like|we'd like|like) to (know|ask|understand|check|confirm|report|complain)",
    ],
  },
  worry: {
    phrases: [
      '(is|was|are) there (anything|something|any (step|steps|paperwork|form|forms)) [else|more] [that] (i|we) [still|also] (need|have|must|should|ought)',
      '(is it (true|right)|i (heard|read)) [that] (you|they|it|this|the _) [will|also|now|really] (sell|share|charge|charges|record|records|raise|close|closes|expire|expires|track|tracks|cost|costs|leak|leaks|shrink|shrinks|close|delete|deletes) _',
      '(do|will|would|must|should) (i|we) [still|also] (need|have) to (do|bring|pay|send|sign|prepare|fill in|print|return) (anything|something)',
      '^[and|so|hi|hello] any [_] (cost|costs|fee|fees|charge|charges|risk|risks|catch|surcharge|strings)',
      '(is|are|will|would) there [be] [still|also|then] [a|an|any|some] [_] (cost|costs|fee|fees|charge|charges|surcharge|penalty|penalties|catch|risk|risks|downside|deposit|small print|strings|danger|problem|problems|delay|delays|limit|minimum|contract|deadline|tax|taxes|interest|dress code|curfew|queue|waiting list|rule|rules|restriction|restrictions|age limit|paperwork)',
      '(do|does|will|would|did) (you|they|it|the _|your _) [still|also|ever] (charge (for|me|us|extra|a|anything|more|admission|entry|interest|postage)|bill (me|us)|share my|sell my|record (the|my|our|calls|this)|check my credit|raise (the|your|my) (price|prices|rent|rate))',
      '(will|would|is|are|was|were|has|have) (my|our) _ [_] [be|been|being] (recorded|charged|affected|lost|deleted|shared|sold|cancelled|delayed|fined|billed|closed|blocked|suspended|taxed|stolen|hacked)',
      '(do|will|would|must|should) (i|we) [still|also|then|ever|really] (have to|need to|need|owe|lose|be (charged|penalised|penalized|fined|billed|tied in|taxed|blocked|cut off)|get (charged|penalised|penalized|fined|billed)|pay|miss|worry|sign)',
      '(does|do) (the|that|this|a) (toll|fee|charge|penalty|limit|rule|restriction|ban|surcharge|deposit|tax|minimum|deadline) [still|also] (apply|count|hold)',
      '(have|has|was|were|am|is|are) (i|we|it|my _|our _) [been|being] [already|also] (hacked|scammed|breached|leaked|compromised|stolen|cloned|cut off|blacklisted|overcharged|defrauded)',
      '(am|are|was|were) (i|we) [still|now|being|going to be|also] (charged|billed|liable|overdue|late|penalised|penalized|fined|locked in|tied in|at risk|affected|in trouble|in arrears)',
      '(does|do|will|would|did) (it|this|that|they|these|those|the _|the _ _|my _) [also|still|not|ever|easily] (cost|affect|hurt|harm|damage|expire|change|delete|erase|void|cancel|invalidate|mean i (lose|have)|count against|shrink|fade|leak|stain|scratch|rust|crack|peel|tear|break|melt|smell|bleed|fray|warp|mould|sting|itch|squeak|wear (off|out)|fall (off|apart|out)|run out|come off|overheat|burn|explode|slip|wobble|drip)',
      '(is|are|was) (it|this|that|these) [really|still] (bad|dangerous|harmful|serious|a problem|risky|broken|a scam|overdue|poisonous|toxic|urgent|too late|compulsory|mandatory|obligatory|required|my fault)',
      '(is|was) (it|this|that|the (flight|bus|train|coach)) [a|an] (redeye|red-eye|red eye|overnight|stopover|scam|con|hoax)',
      '(have|did) (i|we) [just] (miss|missed|lose|lost|done something wrong|do something wrong|break|broken|forgotten|forget|overpaid|overpay)',
    ],
    except: [
      '(can|could|may|might) (i|we|you) _',
      '(how|what|when|where|why|which) ...2 (do|will|would|does|is|are|am|must|should|have|did) _',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
