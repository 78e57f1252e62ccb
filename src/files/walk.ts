import type { Recording } from '../cache/file-cache.ts'
import type { ResolvedConfig } from '../config/config.ts'
import type { Conversation } from '../conversation.ts'
import type { RuleCrash } from '../engine/crashes.ts'
import { type FilePiece, isBatch, isProblem, type PieceReader, type ReadItem, type ReadProblem } from '../reader.ts'
import type { Violation } from '../violation.ts'
import type { Batches, CheckedBatch } from './batch.ts'
import type { Checker } from './checker.ts'
import type { FileEvent } from './event.ts'
import type { NotFound } from './find.ts'
import { byFolder, isFolder, TARGETS } from './folders.ts'
import { knownEvents, prepareKnown } from './known.ts'
import { open, openDocument } from './open.ts'
import type { FolderOpener } from './open-folder.ts'
import type { FilesOptions } from './options.ts'
import { plan, type Target } from './plan.ts'
import { crashProblem, type FileProblem, ProblemList } from './problem.ts'
import { readOptionsOf } from './read-options.ts'
import { NO_INPUT } from './stdin.ts'

/**
 * Reads files and hands each conversation to the checker for the file's config; none where they are only read. `prepare`
 * is called before anything else. Events come in lots: what is known of files from an earlier run is there at once, and
 * handing it on one by one would take longer than all else that is done with it.
 */
export async function* walk(
  patterns: readonly string[],
  options: FilesOptions,
  prepare: () => Promise<(config: ResolvedConfig) => Checker | undefined>,
): AsyncGenerator<readonly FileEvent[], void> {
  const checkerOf = await prepare()
  const targets = (await plan(patterns, options)).map((target) =>
    'problem' in target ? target : { ...target, checker: checkerOf(target.config) },
  )
  const { stdin = NO_INPUT, inputFormat, batches, cache } = options
  const unknown: string[] = []
  let folders: FolderOpener | undefined
  let lot: FileEvent[] = []
  for (const part of byFolder(targets, TARGETS)) {
    if (!isFolder(part)) {
      const known = 'checker' in part && part.checker && cache?.known(part, part.config)
      if (known) {
        const checker = part.checker as Checker
        const loading = prepareKnown(known, checker)
        if (loading) await loading
        for (const event of knownEvents(part.path, known, checker)) lot.push(event)
      }
      if (lot.length > (known ? FULL : 0)) {
        yield lot
        lot = []
      }
      if (!known) yield* each(alone(part))
      continue
    }
    yield lot
    lot = []
    const files = part.files.filter((target) => 'config' in target)
    const [{ config, checker }] = files as [(typeof files)[number]]
    const { FolderOpener, folderOnDisk } = await import('./open-folder.ts')
    folders ??= new FolderOpener(inputFormat)
    const { path, items } = (await folders.open(folderOnDisk({ ...part, files }), config)) ?? {}
    if (path !== undefined && items) yield* each(readOne(path, items, checker))
    else for (const target of files) yield* each(alone(target))
  }
  yield lot
  const checkers = new Set(targets.map((target) => ('problem' in target ? undefined : target.checker)))
  for (const checker of checkers)
    for (const { conversation, violations } of checker?.endCorpora() ?? [])
      yield [{ event: 'corpus', path: violations[0]?.path ?? '', conversation, violations }]
  if (unknown.length) yield* each(readOne('.', only(passedOver(unknown))))

  async function* alone(
    target: NotFound | (Target & { checker: Checker | undefined }),
  ): AsyncGenerator<FileEvent, void> {
    if ('problem' in target) {
      yield* readOne(target.path, only(target.problem))
      return
    }
    const { checker } = target
    const looked = checker && (await cache?.look(target, target.config))
    if (looked?.known) {
      await prepareKnown(looked.known, checker as Checker)
      for (const event of knownEvents(target.path, looked.known, checker as Checker)) yield event
      return
    }
    const opened = open(looked ? { ...target, content: looked.content } : target, target.config, {
      stdin,
      inputFormat,
      // What comes in batches cannot be kept.
      ...(checker && batches && !looked && { apart: apartFor(target, checker, batches) }),
    })
    for await (const { path, items } of opened) {
      if (items) yield* readOne(path, items, checker, looked?.record())
      else unknown.push(path)
    }
  }
}

/** So many events are enough for a lot. */
const FULL = 200

async function* each(events: AsyncIterable<FileEvent>): AsyncGenerator<readonly FileEvent[]> {
  for await (const event of events) yield [event]
}

/**
 * As `walk`, one by one, for a text that is in no file, or not yet as it is there. No events where its format is not known. The
 * checker must not be used for anything else until the iteration has ended.
 */
export async function* walkText(
  text: string,
  path: string,
  config: ResolvedConfig,
  checker: Checker,
): AsyncGenerator<FileEvent, void> {
  try {
    const { items } = await openDocument(text, path, config)
    if (!items) return
    yield* readOne(path, items, checker)
    for (const end of checker.endCorpora()) yield { event: 'corpus', path, ...end }
  } finally {
    // What was not read to its end must not be remembered.
    checker.endCorpora()
  }
}

/** How pieces of a file, or of a file in an archive, are read and checked apart. */
function apartFor(target: Target, checker: Checker, batches: Batches) {
  return (reader: PieceReader, id: string, path: string) => {
    const own = { ...target, path }
    return inBatches(batches.for(own, checker, reader, id), own, checker, reader)
  }
}

/** A batch, and what rules about many conversations say of its conversations, which only this thread can know. */
interface RememberedBatch extends CheckedBatch {
  readonly remembered?: () => AsyncGenerator<{ readonly conversation: Conversation; readonly violations: Violation[] }>
}

function inBatches(
  check: ReturnType<Batches['for']>,
  { path, config }: Target,
  checker: Checker,
  reader: PieceReader,
): (piece: FilePiece) => Promise<RememberedBatch | undefined> {
  const remembers = { transcript: checker.remembers('transcript'), template: checker.remembers('template') }
  if (!remembers.transcript && !remembers.template) return check
  return async (piece) => {
    const batch = await check(piece)
    const matters = remembers.transcript || (remembers.template && batch !== undefined && batch.templates > 0)
    return batch && matters ? { ...batch, remembered } : batch

    async function* remembered() {
      await reader.prepare?.()
      const items = reader.readApart(piece, path, readOptionsOf(config))
      for (let next = items.next(); !next.done; next = items.next()) {
        const conversation = next.value
        if (isProblem(conversation)) continue
        const loading = checker.prepare(conversation)
        if (loading) await loading
        const violations = (await checker.checkInOrder(conversation, path, { corporaOnly: true })) ?? []
        if (violations.length) yield { conversation, violations }
      }
    }
  }
}

async function* readOne(
  path: string,
  items: AsyncIterable<ReadItem | RememberedBatch>,
  checker?: Checker,
  recording?: Recording,
): AsyncGenerator<FileEvent, void> {
  const problems = new ProblemList()
  const withoutPack = new Map<string, number>()
  let conversations = 0
  let messages = 0
  yield { event: 'start', path }
  for await (const item of items) {
    const found: FileProblem[] = []
    if (isProblem(item)) {
      found.push(item)
      recording?.problem(item)
    } else if (isBatch(item)) {
      conversations += item.conversations
      messages += item.messages
      for (const [tag, count] of Object.entries(item.unserved)) miss(tag, count)
      yield { event: 'batch', path, batch: item }
      if (item.remembered) for await (const found of item.remembered()) yield { event: 'corpus', path, ...found }
    } else {
      conversations++
      messages += item.messages.length
      const loading = checker?.prepare(item)
      if (loading) await loading
      const checked = check(item, found)
      const violations = checked instanceof Promise ? await checked : checked
      const locale = checker?.localeOf(item)
      yield { event: 'conversation', path, conversation: item, violations, ...(locale === undefined ? {} : { locale }) }
    }
    for (const problem of found) if (problems.add(problem)) yield { event: 'problem', path, problem }
  }
  for (const [tag, count] of withoutPack) {
    const problem = noPack(tag, count)
    if (problems.add(problem)) yield { event: 'problem', path, problem }
  }
  recording?.end()
  const rest = problems.rest()
  if (rest) yield { event: 'problem', path, problem: rest }
  yield { event: 'end', file: { path, conversations, messages, problems: problems.shown } }

  function check(
    conversation: Conversation,
    found: FileProblem[],
  ): readonly Violation[] | Promise<readonly Violation[]> {
    if (!checker) return NO_VIOLATIONS
    const onCrash = (crash: RuleCrash): void => {
      found.push(crashProblem(crash))
      recording?.spoil()
    }
    const notes: Record<string, unknown> = {}
    const onNote = (rule: string, note: unknown): void => {
      if (note === undefined) recording?.spoil()
      notes[rule] = note
    }
    const checked = checker.checkInOrder(conversation, path, { onCrash, onNote: recording && onNote })
    const served = (violations: readonly Violation[] | undefined) => {
      if (!violations) {
        recording?.spoil()
        miss(checker.localeOf(conversation), 1)
        return NO_VIOLATIONS
      }
      const { tag, elsewhere } = checker.spokenIn(conversation)
      if (elsewhere.size > 0) recording?.spoil()
      recording?.add({ conversation, violations, notes, tag }, checker.corpusRules)
      return violations
    }
    return checked instanceof Promise ? checked.then(served) : served(checked)
  }

  function miss(tag: string, count: number): void {
    withoutPack.set(tag, (withoutPack.get(tag) ?? 0) + count)
  }
}

const NO_VIOLATIONS: readonly Violation[] = []

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
