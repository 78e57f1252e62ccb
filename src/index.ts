export type { Config, ConfigPart, ResolvedConfig, RuleSetting } from './config/config.ts'
export { type ConfigOptions, loadConfig } from './config/load.ts'
export type {
  Author,
  Channel,
  Conversation,
  Kind,
  Message,
  Place,
  Point,
  Role,
  SourceEdit,
  Span,
} from './conversation.ts'
export { EtiquetteError } from './errors.ts'
export { createSettings, lint, type Settings } from './files/settings.ts'
export { type FileEvent, type FileProblem, type FilesOptions, lintFiles } from './files.ts'
export type { Checked } from './fix/choose.ts'
export { type FileFix, fileFixesOf } from './fix/edits.ts'
export { type CheckedText, type FixedText, type FixTextOptions, fixText } from './fix/fix-text.ts'
export { defineLocale, type Locale, type LocaleSource, type ModelSentence, type Topic } from './locale.ts'
export { choices, flag, integer, type Option, type OptionSchema, ratio, strings } from './option.ts'
export type { Match } from './phrase/matcher.ts'
export type { Sentence } from './phrase/tokens.ts'
export type { Plugin } from './plugin.ts'
export type { PresetName } from './preset.ts'
export { defineReader, type Reader, type ReadItem, type ReadOptions, type ReadProblem, type Sample } from './reader.ts'
export {
  defineReporter,
  type FileSummary,
  type Paint,
  type Reporter,
  type ReporterFormat,
  type ReporterOptions,
  type Summary,
} from './reporter.ts'
export {
  defineRule,
  type Finding,
  type Reading,
  type Report,
  type Rewrite,
  type Rule,
  type RuleContext,
} from './rule.ts'
export type { Source } from './source/source.ts'
export type { TeamRule } from './team-rules/team-rule.ts'
export { toVFile, toVFileMessage } from './vfile.ts'
export type { Fix, Safety, Severity, Violation } from './violation.ts'
