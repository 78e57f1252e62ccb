import type { NoteTexts } from '../note-texts.ts'

/** What is said beside results, in Japanese. */
export const notes: NoteTexts = {
  // Between things, and between clauses.
  ', ': '、',
  '; ': '；',

  // Notes beside the results.
  'warning: {}': '警告：{}',
  'the cache cannot be written: {}': 'キャッシュを書き込めません：{}',
  'cannot watch everything: {}': '一部を監視できません：{}',
  'Watching for changes. Ctrl+C ends.': '変更を監視しています。Ctrl+C で終了します。',
  '{} changed: everything is checked again; start again for changes in code':
    '{} が変更されました。すべてチェックし直します。コードの変更を反映するには再起動してください',
  '{} changed: everything is checked again': '{} が変更されました。すべてチェックし直します',
  '{} changed': '{} が変更されました',
  '{} is gone': '{} がなくなりました',
  '{}, --max-warnings is {}': '{}（--max-warnings は {}）',
  'the average score of templates is {}, --fail-under is {}': 'テンプレートの平均点は {} です（--fail-under は {}）',
  'the average score of conversations is {}, --fail-under is {}': '会話の平均点は {} です（--fail-under は {}）',
  'nothing was scored, so --fail-under was not put to the test':
    '採点されたものがないため、--fail-under は判定していません',
  'fixed {} in {}': '{}を修正しました（{}）',
  'would fix {} in {}': '{}を修正できます（{}）',
  'nothing was fixed': '修正したものはありません',
  'nothing would be fixed': '修正するものはありません',
  '{} more could be fixed with --unsafe-fixes': '--unsafe-fixes を使うと、さらに {} 件を修正できます',
  'there is more to fix in {}: run it again': '{}に修正すべき箇所が残っています。もう一度実行してください',
  '{} left: a change would break another rule or markup':
    '{} 件はそのままです。変更すると別のルールに反するか、書式が壊れます',
  'what is staged is as it was: "git add" takes the fixes over':
    'ステージ済みの内容は元のままです。修正を反映するには "git add" を実行してください',
  '{} in the baseline not shown (--no-baseline shows all)':
    'ベースラインにある{}は表示していません（--no-baseline ですべて表示）',
  '{} shown again: the day in the baseline is past': '{}を再び表示しています。ベースラインの期限が過ぎました',
  '{} of {} fixed ({}): `etiquette baseline --prune` removes them':
    '{2} の {1}が解消済みです（{3}）。`etiquette baseline --prune` で削除できます',
  '{} in {}': '{2} の {1}',
  '{}, {} times': '{}（{} 回）',
  'and {} more': 'ほか {} 件',
  '{} has no example under {}': '{} には {} の例がありません',
  '{} of {} not in the input: {}': '入力にないもの：{} 件（{}）：{}',
  '{} or {}': '{} または {}',

  // What is asked and said by init and baseline.
  'Preset, empty for recommended': 'プリセット（空欄なら recommended）',
  'Channel, empty if it differs': 'チャネル（一定でなければ空欄）',
  'Language, empty for English (en, en-GB, ...):': '言語（空欄なら英語。en、en-GB など）：',
  'Names of agents in your transcripts, with commas:': '会話記録に出てくる担当者の名前（カンマ区切り）：',
  'There is no {}': '{} はありません',
  '{} — did you mean {}?': '{}（{} のことですか？）',
  '{} written. `etiquette lint` uses it from now on.': '{} を書き込みました。これから `etiquette lint` が使います。',
  'Nothing was read, so there is nothing to record.': '何も読み取れなかったため、記録するものがありません。',
  '{} recorded': '新規記録 {} 件',
  '{}: {}.': '{}：{}。',
  '{} in all': '合計 {}',
  '{} fixed and removed: {}': '解消して削除 {} 件：{}',
  '{} fixed and kept: {}': '解消したが残したもの {} 件：{}',
  '`etiquette baseline --prune` removes what is fixed.': '解消したものは `etiquette baseline --prune` で削除できます。',

  // test-rules.
  '{} of {} fails': '{2}中 {1} 件が不一致',
  '{} of {} fail': '{2}中 {1} 件が不一致',
  '{} passes': '{}が一致',
  '{} pass': '{}がすべて一致',
  'no examples': '例なし',
  '{} example {} {}': '{} の例 {}：{}',
}
