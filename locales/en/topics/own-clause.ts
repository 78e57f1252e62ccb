import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Clauses that stay when the words next to them make way. */
export const ownClause = {
  'own-clause': {
    phrases: [
      "(i|we) ('ll|will|can|could|have|'ve|'d|would|offer|do|still|also|sent|sell|stock|found|got|need|open|keep|take|checked|asked|booked|changed)",
      '(let me|let us|please|feel free to|perhaps|maybe|instead|luckily|fortunately|happily|thankfully)',
      "you ('ll|will|can|could|may|might|are|'re|have|get|still)",
      '(would|could|can|may|shall|will|do|did|are|have|is) (you|i|we|it|that|this|there|the|your|another|a|any) ...10 ?',
      '(how|what) about ...10 ?',
      '(what|which|where|when) (is|are|was|time|day|size|one|colour|color|model|would|do|did) ...10 ?',
      "(it|that|this|they|these|those|there|he|she) ('s|'re|'ll|is|are|was|were|will|has|have|can|does|comes|leaves|arrives|works|left|went|came)",
      '(your|our) _',
      '(but|however|though|although|yet) (today|tomorrow|tonight|from|until|by|after|at|on|in|for|with|the|all|both|another|a|an|my|most|many|some|if|next|both) _',
    ],
    except: [
      // What turns down as well, and what says nothing without the words before it.
      "(i|we|you|they|it|he|she|that|this|there|these|those) [just|really|also|simply|currently|still] ('ve|'re|'s|'ll|can|could|have|will|would|do|is|are|was|were|has|had) [just|really|also|simply|currently|still] (not|no|nothing|never|none|nobody|unable|sorry|afraid|why|what|how|all|it)",
      // What hides behind rules, or blames, makes way as well.
      "(it|that|this|these|those|they) ['s|'re|is|are|was|were] ...3 (policy|policies|rule|rules|procedure|procedures|protocol|system|terms|fault|problem|mistake|responsibility)",
      '(your|our) [company|house|own|_] (policy|policies|rule|rules|procedure|procedures|system|terms)',
      // It speaks of what makes way.
      "(you|it|that|they|this) ['ll|will|can|could|are|is] ...8 (there|on it|in it|on there)",
      '(your|our) (own|fault|problem|mistake|apologies|bad)',
      '(your|our|the|all|both|another|a|an|my|most|many|some|next|today|tomorrow|tonight|on|in|at) ...6 (is|are|was|were|will|can|has|have|does) (not|no|never|nothing|none)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
