/** What 好 begins behind 您 and 你 where they greet nobody: 您好像没有收到. Not 点 alone: 您好点这里 greets. */
const GOES_ON =
  '像 好 奇 歹 意思 不容易 几天 幾天 几次 幾次 几遍 幾遍 几回 幾回 几年 幾年 多次 多遍 多年 多了 久没 久沒 久不 久未 些了 点了 點了 转了 轉了 了吗 了嗎 了没 了沒 评率 評率'.split(
    ' ',
  )

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
