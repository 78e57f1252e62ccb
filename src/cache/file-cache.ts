import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import type { ResolvedConfig } from '../config/config.ts'
import type { Found } from '../files/find.ts'
import type { ReadProblem } from '../reader.ts'
import { type Kept, KeptText, keep, type Result, restore } from './kept.ts'
import { hashSources } from './plugin-sources.ts'
import { type Entry, Store } from './store.ts'

/** Templates are small; whatever is larger is read as if there were no cache. */
const MOST_BYTES = 1 << 20
/** From so many violations in a message on, one of them can change what is suggested for the others. */
const MANY_VIOLATIONS = 15

/** What came of a file in an earlier run, in its order. */
export type Known = readonly (Recalled | { readonly problem: ReadProblem })[]

/** A file that may be known from an earlier run. */
export type Looked =
  | { readonly known: Known }
  | {
      readonly known: undefined
      /** The bytes that were looked at. */
      content(): AsyncIterable<Uint8Array>
      /** Keeps what came of it. */
      record(): Recording
    }

/** A template that was checked in an earlier run. */
export type Recalled = Result

/**
 * Results of templates from earlier runs, by content and settings. Only of templates: a transcript holds what customers
 * said, and nothing of it is ever written anywhere.
 */
export class FileCache {
  readonly #store: Store
  readonly #cwd: string
  readonly #identity: string
  readonly #now: () => number
  readonly #settings = new WeakMap<ResolvedConfig, string | undefined>()
  #hits = 0

  /**
   * `folder`: where it is kept. `identity`: everything besides the config that results depend on, such as the version of
   * etiquette and options. `now` is a clock.
   */
  constructor(folder: string, cwd: string, identity: string, now = Date.now) {
    this.#store = new Store(folder, now())
    this.#now = now
    this.#cwd = cwd
    this.#identity = identity
  }

  /** How many files need not be read again. */
  get hits(): number {
    return this.#hits
  }

  /** What is known of a file that is the same by what the file system says of it. */
  known(found: Found, config: ResolvedConfig): Known | undefined {
    const { path, file, content, origin } = found
    const settings = origin === 'stdin' || content ? undefined : this.#settingsOf(config)
    const entry = settings === undefined ? undefined : this.#store.find(path, settings)
    if (!entry || entry.stamp === '' || entry.stamp !== stampOf(file, this.#now())) return undefined
    return this.#restored(entry, path, () => textOf(file))
  }

  /**
   * Looks whether a file is the one that is known by its content, where `known` did not settle it. Nothing where it is none
   * that may be known or kept.
   */
  async look(found: Found, config: ResolvedConfig): Promise<Looked | undefined> {
    if (found.origin === 'stdin') return undefined
    const settings = this.#settingsOf(config)
    if (settings === undefined) return undefined
    const { path } = found
    const entry = this.#store.find(path, settings)
    const stamp = found.content ? '' : stampOf(found.file, this.#now())
    const bytes = await contentOf(found)
    if (!bytes || !isPlain(bytes)) return undefined
    const content = createHash('sha256').update(bytes).digest('hex')
    const known = entry?.content === content ? this.#restored(entry, path, () => bytes.toString()) : undefined
    if (entry && known) {
      this.#store.stamp(entry, stamp)
      return { known }
    }
    return {
      known,
      async *content() {
        yield bytes
      },
      record: () =>
        new Recording(bytes.toString(), (kept) => this.#store.set({ path, settings, content, stamp }, kept)),
    }
  }

  /** Writes what is new. Throws what the file system throws. */
  save(): void {
    this.#store.save(this.#cwd)
  }

  #restored({ value }: Entry, path: string, text: () => string): Known | undefined {
    try {
      const file = new KeptText(text)
      const known = (JSON.parse(value.toString()) as Kept).map((item) =>
        'problem' in item ? item : { ...restore(item, path, file), notes: item.notes, tag: item.tag },
      )
      this.#hits++
      return known
    } catch {
      // Somebody has written it who does not know how.
      return undefined
    }
  }

  #settingsOf(config: ResolvedConfig): string | undefined {
    if (!this.#settings.has(config)) this.#settings.set(config, hashSettings(config, this.#identity))
    return this.#settings.get(config)
  }
}

/** What was found in a file while it was read, until it is clear whether all of it can be kept. */
export class Recording {
  readonly #text: string
  readonly #done: (kept: Kept) => void
  readonly #kept: Kept[number][] = []
  #isSpoilt = false
  #templates = 0

  constructor(text: string, done: (kept: Kept) => void) {
    this.#text = text
    this.#done = done
  }

  /** `corpusRules`: those whose violations depend on other files; they are found anew each time. */
  add(result: Result, corpusRules: ReadonlySet<string>): void {
    if (this.#isSpoilt) return
    const { conversation, violations } = result
    const own = violations.filter(({ rule }) => !corpusRules.has(rule))
    // How a file is changed for what is found anew, only a message that was read anew can tell.
    const isLasting = !violations.some(({ rule, fixes }) => fixes && corpusRules.has(rule))
    const isFit = conversation.kind === 'template' && violations.length <= MANY_VIOLATIONS && isLasting
    const kept = isFit ? keep({ ...result, violations: own }, this.#text) : undefined
    if (!kept) this.#isSpoilt = true
    else {
      this.#templates++
      this.#kept.push(kept)
    }
  }

  problem({ problem, hint, line, warning }: ReadProblem): void {
    const more = { ...(hint === undefined ? {} : { hint }), ...(line === undefined ? {} : { line }) }
    this.#kept.push({ problem: { problem, ...more, ...(warning === undefined ? {} : { warning }) } })
  }

  /** Something came up that must come up in each run. */
  spoil(): void {
    this.#isSpoilt = true
  }

  /** The file was read to its end. Where it has no template, who knows what it is. */
  end(): void {
    if (!this.#isSpoilt && this.#templates > 0) this.#done(this.#kept)
  }
}

/** Whether something is plain UTF-8: archives and other encodings have no places of their own in their bytes. */
function isPlain(bytes: Buffer): boolean {
  return (
    isUtf8(bytes) &&
    !bytes.includes(0) &&
    !(bytes[0] === 0x50 && bytes[1] === 0x4b) &&
    !(bytes[0] === 0x1f && bytes[1] === 0x8b)
  )
}

/** A clock of a file system may have no finer ticks. */
const TICK_MS = 2000

/**
 * What a version of a file is known by without reading it: its size, when it was last changed and by which number the file
 * system knows it. Empty where it was changed so lately that it could change again without any of that showing.
 */
function stampOf(file: string, now: number): string {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) return ''
  const { size, mtimeMs, ctimeMs, ino } = found
  return now - Math.max(mtimeMs, ctimeMs) < TICK_MS ? '' : `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}

/** The text of a file that was there a moment ago; who takes it away meanwhile is shown nothing of it. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

async function contentOf({ file, content }: Found): Promise<Buffer | undefined> {
  try {
    // There are thousands of them, all small: waiting for each would take longer than reading them.
    if (!content) return readSmall(file)
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of content()) {
      size += chunk.length
      if (size > MOST_BYTES) return undefined
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } catch {
    // Whoever reads it in earnest says what is wrong.
    return undefined
  }
}

function readSmall(file: string): Buffer | undefined {
  const opened = openSync(file, 'r')
  try {
    const { size } = fstatSync(opened)
    return size <= MOST_BYTES ? readFileSync(opened) : undefined
  } finally {
    closeSync(opened)
  }
}

function hashSettings(config: ResolvedConfig, identity: string): string | undefined {
  const { rules, locale, channel, encoding, dates, speakers, brand, allow, unusedSuppressions, pluginFiles } = config
  const sources = hashSources(pluginFiles)
  if (sources === undefined) return undefined
  const text = JSON.stringify([
    identity,
    [...rules],
    locale,
    channel,
    encoding,
    dates,
    { ...speakers },
    brand,
    allow,
    unusedSuppressions,
    sources,
  ])
  return createHash('sha256').update(text).digest('hex').slice(0, 24)
}
