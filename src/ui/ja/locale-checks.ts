import type { LocaleCheckTexts } from '../locale-check-texts.ts'

/** What `test-locale` tries, and what is wrong with a pack, in Japanese. */
export const localeChecks: LocaleCheckTexts = {
  // What a pack must do.
  'has a tag that the standard knows': '言語タグが規格どおりである',
  'has patterns that can be read': 'パターンがすべて読み取れる',
  'uses every list': 'リストをすべて使っている',
  'has no phrase twice in a topic': '同じトピックに語句の重複がない',
  'names only words that can be words of a text': 'テキストの単語になりうる語だけを挙げている',
  'finds each phrase in every text that the phrase describes': 'どの語句も、それが表すすべてのテキストで見つかる',
  'has no phrase that its exceptions rule out altogether': '例外によって完全に除かれる語句がない',
  'puts nothing in place of a phrase that is the phrase again': '語句をそれ自身で置き換えていない',
  'puts nothing in place of a phrase that a rule would report': '置き換え後の語句がルールに報告されない',
  'has sentences to send that no rule reports, each once': '送信用の文がルールに報告されず、重複もない',
  'has words that are folded already': '語がすでに正規化されている',
  'has no examples for a rule that there is not': '存在しないルールの例がない',
  'examples of {} ({})': '{} の例（{}）',
  'examples of {}': '{} の例',

  // What is wrong with its words.
  '"{}" is properly written "{}"': '"{}" の正しい表記は "{}" です',
  '"{}" is not a language tag': '"{}" は言語タグではありません',
  '"{}" is the name of no sentence': '"{}" という名前の文はありません',
  '"{}" is folded "{}"': '"{}" は正規化すると "{}" です',
  '"{}" is twice among the function words': '"{}" が機能語に 2 度あります',
  '{}: "{}" is not composed and trimmed': '{}："{}" は合成済みの形（NFC）でないか、前後に空白があります',
  '{}: {} misses "{}"': '{}：{} では "{}" が見つかりません',
  '"{}": {} reports "{}"': '"{}"：{} が "{}" を報告します',
  '{}: "{}" in {}': '{1}：{3} の "{2}"',

  // What is wrong with its examples.
  'there is no rule "{}"': '"{}" というルールはありません',
  'the rule needs the topic {}': 'このルールにはトピック {} が必要です',
  'the rule needs the topics {}': 'このルールにはトピック {} が必要です',
  '{} bad examples; it takes at least {}': '悪い例は {} 件です（{} 件以上必要）',
  '{} good examples; it takes at least {}': '良い例は {} 件です（{} 件以上必要）',
  '{}, in: {}': '{}（例：{}）',
  'does not report message {} "{}"': 'メッセージ {} の "{}" を報告しません',
  'reports message {} "{}"': 'メッセージ {} の "{}" を報告します',
  'comes with neither a rewrite nor advice': '書き換えも助言もありません',
  'the rewrite "{}": {} reports "{}"': '書き換え "{}" では {} が "{}" を報告します',
}
