import type { ResolvedConfig } from '../config/config.ts'
import type { Author, Channel, Conversation, Role } from '../conversation.ts'
import { ROLES } from '../conversation.ts'
import { isBatch, isProblem, type Reader, type ReadObserver } from '../reader.ts'
import type { NotFound } from './find.ts'
import { byFolder, type Folder, isFolder, TARGETS } from './folders.ts'
import { Languages, type Spoken } from './languages.ts'
import { matchLocale } from './match-locale.ts'
import { type Opened, type OpenOptions, open } from './open.ts'
import { FolderOpener, folderOnDisk } from './open-folder.ts'
import type { FilesOptions } from './options.ts'
import { plan, type Target } from './plan.ts'
import { type FileProblem, ProblemList } from './problem.ts'
import { NO_INPUT } from './stdin.ts'

/** Somebody who speaks in a file, or a kind of speaker. */
export interface SpeakerCount {
  readonly name: string
  readonly messages: number
}

/** All who were taken for one role. */
export interface RoleCount {
  readonly role: Role
  readonly messages: number
  /** Those with most messages first; at most `MOST_NAMES`. */
  readonly speakers: readonly SpeakerCount[]
  /** How many more there are. */
  readonly more: number
  /** What told the role, with the number of messages. */
  readonly because: Readonly<Record<string, number>>
}

/** What a file was taken for. */
export interface Inspection {
  readonly path: string
  readonly format: string | undefined
  readonly name: string | undefined
  /** 0 to 1; nothing where the format was named. */
  readonly confidence: number | undefined
  readonly conversations: number
  readonly templates: number
  readonly messages: number
  readonly internal: number
  readonly roles: readonly RoleCount[]
  /** What is no message, or is not judged, with its number. */
  readonly skipped: Readonly<Record<string, number>>
  /** Channel, or `unknown`, to the number of conversations. */
  readonly channels: Readonly<Record<string, number>>
  /** The tag that conversations go by, to their number. */
  readonly locales: Readonly<Record<string, number>>
  /** What decided that: the text itself, the file, or settings, where nothing shows a language. */
  readonly languageFrom: Readonly<Partial<Record<'text' | 'file' | 'settings', number>>>
  /** The first and the last time, ISO 8601. */
  readonly times: { readonly from: string; readonly to: string } | undefined
  readonly withoutTime: number
  readonly problems: readonly FileProblem[]
}

const MOST_NAMES = 8
/** Names come from the file: without a limit the memory would grow with it. */
const MOST_KEPT = 5000

/** What the readers make of files, one by one: nothing is checked. */
export async function* inspectFiles(patterns: readonly string[], options: FilesOptions): AsyncGenerator<Inspection> {
  const { stdin = NO_INPUT, inputFormat } = options
  const folders = new FolderOpener(inputFormat)
  for (const part of byFolder(await plan(patterns, options), TARGETS)) {
    if ('problem' in part) {
      yield new Account(part.path).told([part.problem], {})
      continue
    }
    const [first] = isFolder(part) ? part.files.filter((target) => 'config' in target) : [part]
    const { config } = first as Target
    const account = new Account(part.path)
    const packs = config.plugins.flatMap(({ locales = [] }) => locales)
    const languages = new Languages(config, (tag) => matchLocale(packs, tag) !== undefined)
    for await (const { path, reader, confidence, items } of opened(part, config, {
      stdin,
      inputFormat,
      observer: account,
      folders,
    })) {
      const problems = new ProblemList()
      if (!items) problems.add({ problem: 'its format was not recognised, so it is passed over', warning: true })
      for await (const item of items ?? []) {
        if (isProblem(item)) problems.add(item)
        else if (!isBatch(item)) account.add(item, await spokenIn(item, languages))
      }
      problems.rest()
      yield account.told(problems.shown, {
        path,
        reader,
        confidence: inputFormat === undefined ? confidence : undefined,
      })
      account.forget()
    }
  }
}

/** A file, or the files of a folder as one where they are one export. */
async function* opened(
  part: Target | Folder<Target | NotFound>,
  config: ResolvedConfig,
  { folders, ...options }: OpenOptions & { readonly folders: FolderOpener },
): AsyncGenerator<Opened> {
  if (!isFolder(part)) {
    yield* open(part, config, options)
    return
  }
  const files = part.files.filter((target) => 'config' in target)
  const folder = await folders.open(folderOnDisk({ ...part, files }), config, options.observer)
  if (folder) yield folder
  else for (const target of files) yield* open(target, config, options)
}

async function spokenIn(conversation: Conversation, languages: Languages): Promise<Spoken> {
  const spoken = languages.of(conversation)
  if (spoken) return spoken
  await languages.load()
  return spokenIn(conversation, languages)
}

type Counts = Map<string, number>

function addTo(counts: Counts, key: string, by = 1): void {
  if (counts.has(key) || counts.size < MOST_KEPT) counts.set(key, (counts.get(key) ?? 0) + by)
}

/** Keeps account of one file. */
class Account implements ReadObserver {
  readonly #path: string
  #conversations = 0
  #templates = 0
  #messages = 0
  #internal = 0
  #withoutTime = 0
  #from = Number.POSITIVE_INFINITY
  #to = Number.NEGATIVE_INFINITY
  readonly #skipped: Counts = new Map()
  readonly #channels: Counts = new Map()
  readonly #locales: Counts = new Map()
  readonly #languageFrom: Counts = new Map()
  readonly #speakers = new Map<Role, Counts>(ROLES.map((role) => [role, new Map()]))
  readonly #because = new Map<Role, Counts>(ROLES.map((role) => [role, new Map()]))

  constructor(path: string) {
    this.#path = path
  }

  skipped(what: string): void {
    addTo(this.#skipped, what)
  }

  role(role: Role, _who: string | undefined, because: string): void {
    addTo(this.#because.get(role) as Counts, because)
  }

  add({ kind, channel, locale, messages }: Conversation, { tag, isDetected }: Spoken): void {
    if (kind === 'template') this.#templates++
    else this.#conversations++
    addTo(this.#channels, channel ?? ('unknown' satisfies Channel | 'unknown'))
    addTo(this.#locales, tag)
    addTo(this.#languageFrom, isDetected ? 'text' : locale ? 'file' : 'settings')
    for (const { role, author, at, internal } of messages) {
      this.#messages++
      if (internal) this.#internal++
      addTo(this.#speakers.get(role) as Counts, shown(author))
      if (at === undefined) this.#withoutTime++
      else {
        this.#from = Math.min(this.#from, at)
        this.#to = Math.max(this.#to, at)
      }
    }
  }

  forget(): void {
    this.#conversations = 0
    this.#templates = 0
    this.#messages = 0
    this.#internal = 0
    this.#withoutTime = 0
    this.#from = Number.POSITIVE_INFINITY
    this.#to = Number.NEGATIVE_INFINITY
    for (const counts of [this.#skipped, this.#channels, this.#locales, this.#languageFrom]) counts.clear()
    for (const counts of [...this.#speakers.values(), ...this.#because.values()]) counts.clear()
  }

  told(
    problems: readonly FileProblem[],
    {
      path = this.#path,
      reader,
      confidence,
    }: { path?: string; reader?: Reader | undefined; confidence?: number | undefined },
  ): Inspection {
    return {
      path,
      format: reader?.id,
      name: reader?.name,
      confidence,
      conversations: this.#conversations,
      templates: this.#templates,
      messages: this.#messages,
      internal: this.#internal,
      roles: ROLES.map((role) => this.#roleCount(role)).filter(({ messages }) => messages > 0),
      skipped: Object.fromEntries(this.#skipped),
      channels: Object.fromEntries(this.#channels),
      locales: Object.fromEntries(this.#locales),
      languageFrom: Object.fromEntries(this.#languageFrom),
      times:
        this.#from <= this.#to
          ? { from: new Date(this.#from).toISOString(), to: new Date(this.#to).toISOString() }
          : undefined,
      withoutTime: this.#withoutTime,
      problems,
    }
  }

  #roleCount(role: Role): RoleCount {
    const counts = [...(this.#speakers.get(role) as Counts)].sort((one, other) => other[1] - one[1])
    return {
      role,
      messages: counts.reduce((sum, [, count]) => sum + count, 0),
      speakers: counts.slice(0, MOST_NAMES).map(([name, messages]) => ({ name, messages })),
      more: Math.max(0, counts.length - MOST_NAMES),
      because: Object.fromEntries(this.#because.get(role) as Counts),
    }
  }
}

const shown = (author: Author | undefined): string => author?.name ?? author?.id ?? '(no name)'
