import type { LocaleCheckTexts } from '../locale-check-texts.ts'

/** What `test-locale` tries, and what is wrong with a pack, in Chinese. */
export const localeChecks: LocaleCheckTexts = {
  // What a pack must do.
  'has a tag that the standard knows': '语言标签符合标准',
  'has patterns that can be read': '所有模式都能读取',
  'uses every list': '每个列表都用到',
  'has no phrase twice in a topic': '同一主题中没有重复的短语',
  'names only words that can be words of a text': '只列出可以成为文本词语的词',
  'finds each phrase in every text that the phrase describes': '每个短语都能在它描述的文本中找到',
  'has no phrase that its exceptions rule out altogether': '没有被例外完全排除的短语',
  'puts nothing in place of a phrase that is the phrase again': '没有短语被替换成它自己',
  'puts nothing in place of a phrase that a rule would report': '替换的内容不会被规则报告',
  'has sentences to send that no rule reports, each once': '可发送的句子不会被规则报告，且不重复',
  'has words that are folded already': '词语都已归一化',
  'has no examples for a rule that there is not': '没有不存在的规则的例子',
  'examples of {} ({})': '{} 的例子（{}）',
  'examples of {}': '{} 的例子',

  // What is wrong with its words.
  '"{}" is properly written "{}"': '"{}" 的正确写法是 "{}"',
  '"{}" is not a language tag': '"{}" 不是语言标签',
  '"{}" is the name of no sentence': '没有名为 "{}" 的句子',
  '"{}" is folded "{}"': '"{}" 归一化为 "{}"',
  '"{}" is twice among the function words': '"{}" 在虚词中出现两次',
  '{}: "{}" is not composed and trimmed': '{}："{}" 不是组合形式（NFC），或首尾有空格',
  '{}: {} misses "{}"': '{}：{} 找不到 "{}"',
  '"{}": {} reports "{}"': '"{}"：{} 报告 "{}"',
  '{}: "{}" in {}': '{1}：{3} 中的 "{2}"',

  // What is wrong with its examples.
  'there is no rule "{}"': '没有规则 "{}"',
  'the rule needs the topic {}': '规则需要主题 {}',
  'the rule needs the topics {}': '规则需要主题 {}',
  '{} bad examples; it takes at least {}': '反例 {} 个；至少需要 {} 个',
  '{} good examples; it takes at least {}': '正例 {} 个；至少需要 {} 个',
  '{}, in: {}': '{}，出自：{}',
  'does not report message {} "{}"': '没有报告第 {} 条消息的 "{}"',
  'reports message {} "{}"': '报告了第 {} 条消息的 "{}"',
  'comes with neither a rewrite nor advice': '既没有改写，也没有建议',
  'the rewrite "{}": {} reports "{}"': '改写 "{}"：{} 报告 "{}"',
}
