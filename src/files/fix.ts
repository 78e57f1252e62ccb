import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Conversation } from '../conversation.ts'
import type { Checked } from '../fix/choose.ts'
import { type CheckedText, fixText } from '../fix/fix-text.ts'
import { isProblem, type Reader, type ReadProblem } from '../reader.ts'
import { decodeWhole } from '../source/encoding.ts'
import { isArchive, openAny, openText } from '../source/source.ts'
import { loadWording } from '../ui/index.ts'
import type { Fix, Violation } from '../violation.ts'
import type { Checker } from './checker.ts'
import { Checkers } from './checkers.ts'
import { addedReaders, choose } from './choose.ts'
import { onlyRules } from './only.ts'
import type { FilesOptions } from './options.ts'
import { plan, type Target } from './plan.ts'
import { type FileProblem, readFailure } from './problem.ts'
import { readOptionsOf } from './read-options.ts'
import { ChangedMeanwhile, replaceFile } from './replace.ts'

export interface FixOptions extends FilesOptions {
  /** `safe`: only what is safe; `unsafe`: all that can be fixed. */
  readonly safety: Fix['safety']
  /** Whether files are written; where they are not, it is only said how they would be. */
  readonly writes: boolean
  /** Which of the violations in a file are to be fixed, and count; all where left out. Asked before the file is read. */
  readonly selectIn?: ((path: string) => Promise<Select>) | undefined
}

type Select = (conversation: Conversation, violations: readonly Violation[]) => readonly Violation[]

/** What came of one file, in the order of the patterns. */
export interface FileFixed {
  readonly path: string
  /** Why it was not fixed, or not all of it. */
  readonly refusals: readonly FileProblem[]
  /** What was wrong with it when it was read. */
  readonly problems: readonly FileProblem[]
  /** Absent where nothing in it could be fixed. */
  readonly change?: { readonly before: string; readonly after: string; readonly fixed: number }
  /** How many violations are left that `unsafe` could fix. */
  readonly unsafe: number
  /** How many are left although they have a fix of the kind asked for. */
  readonly refused: number
  /** Whether there is so much to fix that another run would go on. */
  readonly more: boolean
}

/**
 * Fixes the templates in files, one file after the other. Transcripts are records and stay as they are. Throws an
 * `EtiquetteError` for a wrong config or option, before anything is read.
 */
export async function* fixFiles(patterns: readonly string[], options: FixOptions): AsyncGenerator<FileFixed, void> {
  const { only, commandLine, uiLocale } = options
  const checkers = new Checkers(uiLocale === undefined ? undefined : await loadWording(uiLocale))
  for (const target of await plan(patterns, options)) {
    if ('problem' in target) yield { ...NOTHING, path: target.path, problems: [target.problem] }
    else {
      const config = only ? onlyRules(target.config, only, commandLine) : target.config
      const select = await options.selectIn?.(target.path)
      yield { path: target.path, ...(await fixFile(target, checkers.for(config), options, select)) }
    }
  }
}

type Outcome = Omit<FileFixed, 'path'>

const NOTHING: Outcome = { refusals: [], problems: [], unsafe: 0, refused: 0, more: false }

const refusal = (problem: string, hint: string): Outcome => ({ ...NOTHING, refusals: [{ problem, hint }] })

async function fixFile(
  target: Target,
  checker: Checker,
  { writes, safety, inputFormat, stdin }: FixOptions,
  select: Select | undefined,
): Promise<Outcome> {
  if (target.origin === 'stdin' && writes)
    return refusal('standard input cannot be rewritten', 'Name the file, or use --diff to see what would be changed.')
  try {
    const staged = target.content && (await buffer(target.content()))
    const given = target.origin === 'stdin' ? await buffer(stdin ?? Readable.from([])) : staged
    const kinds = await kindsIn(given ? Readable.from([given]) : target.file, target, inputFormat)
    if (kinds === 'archive')
      return refusal('files in an archive are not rewritten', 'Unpack it, fix the files, and pack them again.')
    if (!kinds) return NOTHING
    const { reader, transcripts, templates } = kinds
    const refusals = transcripts > 0 ? [recordRefusal(transcripts, templates)] : []
    if (templates === 0) return { ...NOTHING, refusals, problems: kinds.problems }
    if (!kinds.isWritten)
      return refusal(`templates in this format (${reader.name}) are not rewritten`, 'Fix them where they are kept.')
    const bytes = given && !(staged && writes) ? given : await readFile(target.file)
    if (staged && !isSameText(bytes, staged)) return NOT_STAGED
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
      return refusal('a compressed file is not rewritten', 'Unpack it, fix it, and pack it again.')
    const decoded = decodeWhole(bytes)
    if (!decoded)
      return refusal(
        'there are bytes in this file that are not UTF-8, and it would not be the same after it was written',
        'Save the file as UTF-8, or as UTF-16 with a byte order mark.',
      )
    const { text, encode } = decoded
    const result = await fixText(text, {
      safety,
      check: (own) => checkText(own, target, reader, checker, select),
    })
    const change = result.text === text ? undefined : { before: text, after: result.text, fixed: result.fixed }
    if (change && writes) await replaceFile(target.file, bytes, encode(result.text))
    return {
      refusals,
      problems: kinds.problems,
      ...(change ? { change } : {}),
      unsafe: result.unsafe.length,
      refused: result.refused.length,
      more: result.more,
    }
  } catch (error) {
    if (target.content && (error as NodeJS.ErrnoException).code === 'ENOENT') return NOT_STAGED
    return { ...NOTHING, refusals: [failure(error)] }
  }
}

/** A fix of the file would mix what is staged with what is not. */
const NOT_STAGED: Outcome = refusal(
  'not fixed: it has changes that are not staged',
  'Stage them with "git add", put them aside with "git stash", or fix without --staged.',
)

/** Whether two files say the same; git may have changed the line ends of one. */
const isSameText = (one: Buffer, other: Buffer): boolean =>
  one.equals(other) || withPlainEnds(one).equals(withPlainEnds(other))

const withPlainEnds = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')

interface Kinds {
  readonly reader: Reader
  readonly transcripts: number
  readonly templates: number
  /** Whether any of the templates can be written. */
  readonly isWritten: boolean
  readonly problems: readonly ReadProblem[]
}

/** What a file is read with and what kinds of conversations it holds; nothing where its format is not known. */
async function kindsIn(
  file: string | AsyncIterable<Uint8Array>,
  { path, config }: Target,
  inputFormat: string | undefined,
): Promise<Kinds | 'archive' | undefined> {
  const source = await openAny(file, path, config.encoding)
  if (isArchive(source)) return 'archive'
  const { reader } = await choose(source.sample, await addedReaders(config, inputFormat), inputFormat)
  if (!reader) return undefined
  const count = { transcript: 0, template: 0 }
  const problems: ReadProblem[] = []
  let isWritten = false
  for await (const item of reader.read(source, readOptionsOf(config))) {
    if (isProblem(item)) problems.push(item)
    else {
      count[item.kind]++
      isWritten ||= item.kind === 'template' && item.messages.some(({ write }) => write !== undefined)
    }
  }
  return {
    reader,
    transcripts: count.transcript,
    templates: count.template,
    isWritten,
    problems: [...problems, ...source.problems],
  }
}

/** A text of the file, read and checked as `lintFiles` would, all by itself. */
async function checkText(
  text: string,
  { path, config: { speakers } }: Target,
  reader: Reader,
  checker: Checker,
  select: Select = (_, violations) => violations,
): Promise<CheckedText> {
  const found: { readonly conversation: Conversation; readonly violations: Violation[] }[] = []
  let problems = 0
  const onCrash = (): void => {
    problems++
  }
  for await (const item of reader.read(openText(text, path), { speakers })) {
    if (isProblem(item)) {
      problems++
      continue
    }
    await checker.prepare(item)
    // Transcripts are only compared with what they were.
    const violations = item.kind === 'template' ? ((await checker.checkInOrder(item, path, { onCrash })) ?? []) : []
    found.push({ conversation: item, violations })
  }
  for (const { conversation, violations } of checker.endCorpora())
    found.find((each) => each.conversation === conversation)?.violations.push(...violations)
  const checked = found.map(
    ({ conversation, violations }): Checked => ({ conversation, violations: select(conversation, violations) }),
  )
  return { checked, problems }
}

function recordRefusal(transcripts: number, templates: number): FileProblem {
  const many = transcripts === 1 ? '1 transcript' : `${transcripts} transcripts`
  return {
    problem: `${many} in this file ${transcripts === 1 ? 'was' : 'were'} not fixed: a transcript is a record of what was said, and is not rewritten`,
    hint:
      templates > 0 ? 'The templates in it were fixed.' : 'Only templates are fixed; name those, or leave out --fix.',
  }
}

function failure(error: unknown): FileProblem {
  if (error instanceof ChangedMeanwhile)
    return { problem: 'the file was changed while it was being fixed, and was left as it is', hint: 'Run it again.' }
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return { problem: 'no permission to write this file', cause: error }
  if (code === 'EEXIST')
    return { problem: 'another run is writing this file', hint: 'Run it again when that has ended.', cause: error }
  return readFailure(error)
}
