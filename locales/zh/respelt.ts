/** What 好 begins behind 您 and 你 where they greet nobody: 您好像没有收到. */
const GOES_ON = [...'像几幾多不久奇意歹评評转轉了好些点點难難看用端']

/** The greetings, each in characters that nothing else has: the 您 of 您好 is not who the sentence speaks of, nor is its 好 an answer. */
const GREETINGS = { 您好: '儜儜', 你好: '儞儞' }

/**
 * What is read as one word although its characters are words by themselves. "您好，改不了" does not say that the customer cannot
 * change something, and "您好，不好意思" does not ask 好不好.
 */
export const respelt: Readonly<Record<string, string>> = {
  ...GREETINGS,
  ...Object.fromEntries(Object.keys(GREETINGS).flatMap((said) => GOES_ON.map((next) => [said + next, said + next]))),
}
