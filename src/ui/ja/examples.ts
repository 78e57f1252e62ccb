import type { ExampleTexts } from '../example-texts.ts'

/** What is wrong with examples of team rules, in Japanese. */
export const examples: ExampleTexts = {
  'cannot be read: {}': '読み取れません：{}',
  'marks words with [[...]], but an example under `pass` has nothing to report':
    '[[...]] で語句に印がありますが、`pass` の例に報告するものはありません',
  'should be fine, but {} is reported': '合格のはずが、{}が報告されました',
  'should be reported, but is not: {}': '報告されるはずが、されません：{}',
  'marks {}, but {} is reported': '印があるのは{}ですが、報告されたのは{}です',
  'is reported again after its rewrite: {}': '書き換え後も報告されます：{}',
  '{}; {}': '{}; {}',
  '{} and "{}': '{} と "{}',
  '{} in message {}': '{}（メッセージ {}）',
  'the rule is not about a transcript': '会話記録を対象としないルールです',
  'the rule is not about a template': 'テンプレートを対象としないルールです',
  'what is required stands in message {}: {}': '必要なものがメッセージ {} にあります：{}',
  'no message stands where `when` looks': '`when` の示す位置にメッセージがありません',
  'no message by {}': '{} のメッセージがありません',
  'no message has the words of `when`': '`when` の語句を含むメッセージがありません',
  'the conversation is still open': '会話がまだ終わっていません',
  'what is forbidden is not said': '禁止された言葉は出てきません',
  'the messages do not say when they were sent': 'メッセージに送信時刻がありません',
  'nothing was due from the {} yet': '{} はまだ何も求められていません',
}
