import type { NoteTexts } from '../note-texts.ts'

/** What is said beside results, in Chinese. */
export const notes: NoteTexts = {
  // Between things, and between clauses.
  ', ': '，',
  '; ': '；',

  // Notes beside the results.
  'warning: {}': '警告：{}',
  'the cache cannot be written: {}': '无法写入缓存：{}',
  'cannot watch everything: {}': '无法监视全部文件：{}',
  'Watching for changes. Ctrl+C ends.': '正在监视改动。按 Ctrl+C 结束。',
  '{} changed: everything is checked again; start again for changes in code':
    '{} 已改动：重新检查全部内容；代码的改动需重新启动才生效',
  '{} changed: everything is checked again': '{} 已改动：重新检查全部内容',
  '{} changed': '{} 已改动',
  '{} is gone': '{} 已不存在',
  '{}, --max-warnings is {}': '{}，--max-warnings 为 {}',
  'the average score of templates is {}, --fail-under is {}': '模板的平均分是 {}，--fail-under 为 {}',
  'the average score of conversations is {}, --fail-under is {}': '对话的平均分是 {}，--fail-under 为 {}',
  'nothing was scored, so --fail-under was not put to the test': '没有可评分的内容，因此未检验 --fail-under',
  'fixed {} in {}': '已修复 {}（{}）',
  'would fix {} in {}': '将修复 {}（{}）',
  'nothing was fixed': '没有修复任何内容',
  'nothing would be fixed': '没有可修复的内容',
  '{} more could be fixed with --unsafe-fixes': '用 --unsafe-fixes 还可修复 {} 处',
  'there is more to fix in {}: run it again': '{}中还有可修复的内容：请再运行一次',
  '{} left: a change would break another rule or markup': '保留 {} 处：改动会违反其他规则或破坏标记',
  'what is staged is as it was: "git add" takes the fixes over': '暂存的内容没有变动：请用 "git add" 暂存修改结果',
  '{} in the baseline not shown (--no-baseline shows all)': '基线中的 {}没有显示（--no-baseline 显示全部）',
  '{} shown again: the day in the baseline is past': '{}重新显示：基线中的日期已过',
  '{} of {} fixed ({}): `etiquette baseline --prune` removes them':
    '{2} 中有 {1}已修复（{3}）：`etiquette baseline --prune` 会删除它们',
  '{} in {}': '{2} 中的 {1}',
  '{}, {} times': '{}（{} 次）',
  'and {} more': '还有 {} 项',
  '{} has no example under {}': '{} 在 {} 下没有例子',
  '{} of {} not in the input: {}': '输入中缺少 {} 个（{}）：{}',
  '{} or {}': '{} 或 {}',

  // What is asked and said by init and baseline.
  'Preset, empty for recommended': '预设，留空则为 recommended',
  'Channel, empty if it differs': '渠道，不固定则留空',
  'Language, empty for English (en, en-GB, ...):': '语言，留空则为英语（en、en-GB……）：',
  'Names of agents in your transcripts, with commas:': '对话记录中客服的姓名，用逗号分隔：',
  'There is no {}': '没有 {}',
  '{} — did you mean {}?': '{}——是否指 {}？',
  '{} written. `etiquette lint` uses it from now on.': '{} 已写入。`etiquette lint` 从现在起使用它。',
  'Nothing was read, so there is nothing to record.': '什么也没有读到，因此没有可记录的内容。',
  '{} recorded': '新记录 {} 条',
  '{}: {}.': '{}：{}。',
  '{} in all': '共 {}',
  '{} fixed and removed: {}': '已修复并删除 {} 条：{}',
  '{} fixed and kept: {}': '已修复但保留 {} 条：{}',
  '`etiquette baseline --prune` removes what is fixed.': '`etiquette baseline --prune` 会删除已修复的条目。',

  // test-rules.
  '{} of {} fails': '{2}中有 {1} 个不符',
  '{} of {} fail': '{2}中有 {1} 个不符',
  '{} passes': '{}通过',
  '{} pass': '{}全部通过',
  'no examples': '没有例子',
  '{} example {} {}': '{}，例 {}：{}',
}
