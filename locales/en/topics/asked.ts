/** What is asked or supposed has not happened: "Will it be sent to my old address?", "if it breaks within a week". */
export const ASKED_OR_SUPPOSED = [
  '(can|could|may|will|would|shall|should|might) (i|we|my _|our _|it|the _|he|she|they|this|that) ...12',
  '(is|are|was|were|do|does|did|am) (it|they|the _|this|these|there|i|we|my _|your _|a|an) ...12 ?',
  '(if|in case|unless|whether) ...10',
] as const

/** What was wrong is fine by now, or matters little: "I lost the connection last night, all fine now". */
export const FINE_NOW = [
  '(lost|no|down|out|was|were|broken|bent|scratched|late|delayed|problem|issue|wrong|stuck|crashed|off|missed|arrived|came|had|got) ...12 (fine|ok|okay|good|sorted|working|works|solved|resolved|well|fixed) (now|again)',
  '(lost|broken|bent|scratched|late|delayed|problem|issue|wrong|stuck|missed|arrived|came|damaged|missing|dented|torn|chipped|leaks|leaking|cold) ...8 (not|no) [a|such a] (big deal|biggie|drama|huge deal|problem really)',
] as const
