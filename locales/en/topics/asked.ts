/** What is asked or supposed has not happened: "Will it be sent to my old address?", "if it breaks within a week". */
export const ASKED_OR_SUPPOSED = [
  '(can|could|may|will|would|shall|should|might) (i|we|my _|our _|it|the _|he|she|they|this|that) ...12',
  '(is|are|was|were|do|does|did|am) (it|they|the _|this|these|there|i|we|my _|your _|a|an) ...12 ?',
  '(if|in case|unless|whether) ...10',
] as const
