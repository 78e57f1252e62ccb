import type { Topic, TopicWords } from '../../../src/locale.ts'

/** How an agent shows to have listened. */
export const listening = {
  restatement: {
    phrases: [
      '[so] you (want|need|wish|would like|are asking|are looking|are saying|have|mean|say|said|asked|would prefer|prefer|ask) _',
      "so you ('re|'d|want|would|need|have) _",
      "you ('re|'d|'ve) _",
      '(i|we) (understand|see|hear) [that] you (want|need|wish|would|are|have)',
    ],
  },
  'open-question': {
    phrases: ['(what|which|when|where|who|whom|whose|how|why)'],
  },
  confirmation: {
    phrases: [
      '(is that|is this|was that|are those|are these|did i get that|have i got that|have i understood|do i understand|am i) (right|correct|ok|okay|correctly|understanding|all right)',
      "(just to|to|let me|can i|may i|i want to|i would like to|i'd like to|could you|can you|please|want to|would you) (confirm|double check|double-check|verify|make sure|clarify|check)",
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
} as const satisfies Partial<Record<Topic, TopicWords>>
