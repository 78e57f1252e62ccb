import type { ResolvedConfig } from '../config/config.ts'
import type { Conversation } from '../conversation.ts'
import { isProblem, type ReadItem, type ReadProblem } from '../reader.ts'
import type { Violation } from '../violation.ts'
import type { Checker } from './checker.ts'
import type { FileEvent } from './event.ts'
import { open } from './open.ts'
import type { FilesOptions } from './options.ts'
import { plan } from './plan.ts'
import { crashProblem, type FileProblem, ProblemList } from './problem.ts'

/** Reads files and hands each conversation to the checker for the file's config; none where they are only read. */
export async function* walk(
  patterns: readonly string[],
  options: FilesOptions,
  checkerOf: (config: ResolvedConfig) => Checker | undefined,
): AsyncGenerator<FileEvent, void> {
  const targets = (await plan(patterns, options)).map((target) =>
    'problem' in target ? target : { ...target, checker: checkerOf(target.config) },
  )
  const { stdin = NO_INPUT, inputFormat } = options
  const unknown: string[] = []
  for (const target of targets) {
    if ('problem' in target) {
      yield* readOne(target.path, only(target.problem))
      continue
    }
    const items = await open(target, target.config, { stdin, inputFormat })
    if (items) yield* readOne(target.path, items, target.checker)
    else unknown.push(target.path)
  }
  const checkers = new Set(targets.map((target) => ('problem' in target ? undefined : target.checker)))
  for (const checker of checkers)
    for (const { conversation, violations } of checker?.endCorpora() ?? [])
      yield { event: 'corpus', path: violations[0]?.path ?? '', conversation, violations }
  if (unknown.length) yield* readOne('.', only(passedOver(unknown)))
}

async function* readOne(
  path: string,
  items: AsyncIterable<ReadItem>,
  checker?: Checker,
): AsyncGenerator<FileEvent, void> {
  const problems = new ProblemList()
  const withoutPack = new Map<string, number>()
  let conversations = 0
  let messages = 0
  yield { event: 'start', path }
  for await (const item of items) {
    const found: FileProblem[] = []
    if (isProblem(item)) found.push(item)
    else {
      conversations++
      messages += item.messages.length
      const loading = checker?.prepare(item.kind)
      if (loading) await loading
      yield { event: 'conversation', path, conversation: item, violations: check(item, found) }
    }
    for (const problem of found) if (problems.add(problem)) yield { event: 'problem', path, problem }
  }
  for (const [tag, count] of withoutPack) {
    const problem = noPack(tag, count)
    if (problems.add(problem)) yield { event: 'problem', path, problem }
  }
  const rest = problems.rest()
  if (rest) yield { event: 'problem', path, problem: rest }
  yield { event: 'end', file: { path, conversations, messages, problems: problems.shown } }

  function check(conversation: Conversation, found: FileProblem[]): readonly Violation[] {
    if (!checker) return NO_VIOLATIONS
    const violations = checker.checkInOrder(conversation, path, (crash) => found.push(crashProblem(crash)))
    if (violations) return violations
    const tag = checker.localeOf(conversation)
    withoutPack.set(tag, (withoutPack.get(tag) ?? 0) + 1)
    return NO_VIOLATIONS
  }
}

const NO_VIOLATIONS: readonly Violation[] = []

const NO_INPUT: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} }

async function* only(problem: ReadProblem): AsyncGenerator<ReadItem> {
  yield problem
}

function noPack(tag: string, count: number): ReadProblem {
  const conversations = count === 1 ? '1 conversation in' : `${count} conversations in`
  return {
    problem: `${conversations} ${tag} ${count === 1 ? 'was' : 'were'} not checked: no locale pack for ${tag}`,
    warning: true,
  }
}

const MAX_NAMED = 3

function passedOver(files: readonly string[]): ReadProblem {
  const named = files.slice(0, MAX_NAMED).join(', ')
  const more = files.length > MAX_NAMED ? ` and ${files.length - MAX_NAMED} more` : ''
  return {
    problem: `passed over, in no format that etiquette knows: ${named}${more}`,
    hint: 'Name such a file to be told more, or list it in .etiquetteignore.',
    warning: true,
  }
}
