import path from 'node:path'
import {
  Agreement,
  type Disagreement,
  type Result,
  type RuleScore,
  type ShownConversation,
} from '../../calibrate/agreement.ts'
import { type Labels, readLabels } from '../../calibrate/labels.ts'
import type { Conversation } from '../../conversation.ts'
import { SECRETS_RULE, withoutSecrets } from '../../engine/secrets.ts'
import { EtiquetteError } from '../../errors.ts'
import { readFailure } from '../../files/problem.ts'
import { type FileEvent, lintFiles } from '../../files.ts'
import { type RedactionMode, redactionMode } from '../../redaction/mode.ts'
import { Redaction, redactName } from '../../redaction/redaction.ts'
import { isRedacted } from '../../redaction/shown.ts'
import { lines } from '../../source/lines.ts'
import { openFile, type Source } from '../../source/source.ts'
import { cover } from '../../structure/cover.ts'
import { visible } from '../../terminal-text.ts'
import type { Speech } from '../../ui/speech.ts'
import type { Violation } from '../../violation.ts'
import { configOf } from '../config-of.ts'
import { type FileFlags, filesOptions } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { pump } from '../pump.ts'
import { table } from '../table.ts'
import { telling } from '../telling.ts'
import { speechIn, uiLocaleIn } from '../ui-locale.ts'

export interface CalibrateFlags extends FileFlags {
  readonly labels: string
  readonly list?: boolean
  readonly redact?: boolean
  readonly format: 'text' | 'json'
}

/** `etiquette calibrate`: how far the rules agree with human labels. */
export async function calibrate(paths: readonly string[], flags: CalibrateFlags, io: Io): Promise<ExitCode> {
  const labels = await labelsFrom(flags.labels, io.cwd)
  const { plugins } = await configOf(flags, io)
  const known = new Set(plugins.flatMap(({ rules = [] }) => rules.map(({ id }) => id)))
  const built = labels.rules.filter((rule) => known.has(rule))
  const notBuilt = labels.rules.filter((rule) => !known.has(rule))
  const agreement = new Agreement(labels, built)
  const mode = redactionMode(flags.redact, io.env)
  const told = await telling(mode)
  // Texts are shown without the secrets in them, whether or not the labels are about those.
  const only = flags.list ? [...new Set([...built, SECRETS_RULE])] : built
  const options = { ...(await filesOptions(paths, flags, io)), only }
  const uiLocale = uiLocaleIn(flags, io, true)
  const speech = await speechIn(uiLocale)
  const tally = await pump(compared(), {
    io,
    tellsProblems: true,
    uiLocale,
    debug: flags.debug === true,
    sinks: [
      {
        text: () => '',
        end() {
          const { absent, ...found } = agreement.result()
          const result = { ...found, absent: mode === 'none' ? absent : absent.map((id) => redactName(id)) }
          if (result.absent.length) io.stderr.write(absentLine(result, labels, speech))
          return flags.format === 'json' ? json(result, notBuilt, flags) : text(result, notBuilt, flags, speech)
        },
      },
    ],
  })
  const { problems } = tally.summary()
  return problems ? 2 : 0

  async function* compared(): AsyncGenerator<FileEvent> {
    for await (const event of lintFiles(paths, options)) {
      const violations = event.event === 'conversation' ? event.violations : []
      if (event.event === 'conversation')
        agreement.add(event.conversation, violations, () => hidden(event.conversation, violations, mode))
      yield* told(event, violations)
    }
  }
}

/** A conversation as a list of disagreements may show it. */
function hidden(conversation: Conversation, found: readonly Violation[], mode: RedactionMode): ShownConversation {
  const covered = withoutSecrets(conversation, found)
  const { id, messages } = isRedacted(conversation, mode)
    ? new Redaction(conversation).of(covered, []).conversation
    : covered
  const text = (message: number): string => messages.find(({ index }) => index === message)?.text ?? ''
  return {
    id,
    text,
    words(message, words) {
      const before = conversation.messages.find(({ index }) => index === message)?.text ?? ''
      const after = text(message)
      if (after === before || after.includes(words)) return words
      const at = before.indexOf(words)
      return at < 0 ? cover(words) : after.slice(at, at + words.length)
    },
  }
}

async function labelsFrom(file: string, cwd: string): Promise<Labels> {
  let source: Source
  try {
    source = await openFile(path.resolve(cwd, file), file)
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    throw new EtiquetteError(isMissing ? 'no such file or directory' : readFailure(cause).problem, { at: file, cause })
  }
  return readLabels(lines(source), file)
}

function json(
  { scores, disagreements, absent }: Result,
  notBuilt: readonly string[],
  { list }: CalibrateFlags,
): string {
  return `${JSON.stringify({ rules: scores, notBuilt, absent, ...(list ? { disagreements } : {}) }, undefined, 2)}\n`
}

const NUMBERS = new Set([1, 2, 3, 4, 5, 6])

function text(
  { scores, disagreements }: Result,
  notBuilt: readonly string[],
  { list }: CalibrateFlags,
  speech: Speech,
): string {
  // What the other columns are called is the same everywhere.
  const heading = [speech.say('rule'), speech.say('precision'), speech.say('recall'), 'F1', 'TP', 'FP', 'FN']
  const unknown = notBuilt.map(visible).join(speech.say(', '))
  return [
    table([heading, ...scores.map(row)], NUMBERS),
    ...(notBuilt.length ? [`\n${speech.say('Labelled, but there is no such rule: {}', unknown)}\n`] : []),
    ...(list ? disagreements.map((each) => linesOf(each, speech)) : []),
  ].join('')
}

function row({ rule, precision, recall, f1, truePositives, falsePositives, falseNegatives }: RuleScore): string[] {
  const ratio = (value: number | undefined) => value?.toFixed(2) ?? '-'
  const counts = [truePositives, falsePositives, falseNegatives].map(String)
  return [rule, ratio(precision), ratio(recall), ratio(f1), ...counts]
}

function linesOf({ kind, rule, conversation, message, text, words }: Disagreement, speech: Speech): string {
  const heading = kind === 'miss' ? 'miss of {} at {}, message {}' : 'false alarm of {} at {}, message {}'
  return [
    '',
    speech.say(heading, rule, visible(conversation), message),
    `  ${speech.say('text: {}', visible(text))}`,
    ...(words && words !== text.trim() ? [`  ${speech.say('words: {}', visible(words))}`] : []),
    '',
  ].join('\n')
}

function absentLine({ absent }: Result, { read }: Labels, speech: Speech): string {
  const some = absent.slice(0, 3).map(visible).join(', ')
  const text = speech.say(
    '{} of {} not in the input: {}',
    absent.length,
    speech.count(read.size, 'labelled-conversation'),
    `${some}${absent.length > 3 ? ' ...' : ''}`,
  )
  return `etiquette: ${text}\n`
}
