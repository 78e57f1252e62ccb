import type { ExampleTexts } from '../example-texts.ts'

/** What is wrong with examples of team rules, in Chinese. */
export const examples: ExampleTexts = {
  'cannot be read: {}': '无法读取：{}',
  'marks words with [[...]], but an example under `pass` has nothing to report':
    '用 [[...]] 标出了词语，但 `pass` 下的例子不应有任何报告',
  'should be fine, but {} is reported': '本应通过，却报告了 {}',
  'should be reported, but is not: {}': '本应报告，却没有：{}',
  'marks {}, but {} is reported': '标出的是 {}，报告的却是 {}',
  'is reported again after its rewrite: {}': '改写后再次被报告：{}',
  '{}; {}': '{}; {}',
  '{} and "{}': '{} 和 "{}',
  '{} in message {}': '{}（第 {} 条消息）',
  'the rule is not about a transcript': '规则不针对对话记录',
  'the rule is not about a template': '规则不针对模板',
  'what is required stands in message {}: {}': '要求的内容在第 {} 条消息中：{}',
  'no message stands where `when` looks': '`when` 所看的位置没有消息',
  'no message by {}': '没有 {} 的消息',
  'no message has the words of `when`': '没有消息含有 `when` 的词语',
  'the conversation is still open': '对话尚未结束',
  'what is forbidden is not said': '没有说出被禁止的内容',
  'the messages do not say when they were sent': '消息没有注明发送时间',
  'nothing was due from the {} yet': '{} 还没有到该说的时候',
}
