import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { attempt } from '../attempt.ts'
import { makeFolder } from './make-folder.ts'

/** What is kept of one file under one set of settings. */
export interface Entry {
  readonly path: string
  /** A hash of the settings. */
  readonly settings: string
  /** A hash of the content. */
  readonly content: string
  /** What the file with that content was known by, as `stampOf` says it; empty where that is not to be relied on. */
  readonly stamp: string
  /** The day when it was last of use, counted from 1970. */
  readonly used: number
  /** JSON; it must not be trusted to be of any shape. */
  readonly value: Buffer
}

type Head = readonly [path: string, settings: string, content: string, stamp: string, used: number, length: number]

const NAME = 'templates'
const FORMAT = 2
const DAY_MS = 86_400_000
/** An entry that nobody asked for in so many days goes. */
const KEPT_DAYS = 30
/** Being of use is written down only so often, so that most runs that find everything need not write. */
const NOTED_DAYS = 3
/** So many files that were read in vain are worth writing down by what they are known now. */
const WORTH_STAMPING = 20
const MOST_ENTRIES = 50_000
/** Of one file: under the settings of a hook, of the command line, of a branch. After an update, those of before go. */
const MOST_SETTINGS = 3
const MOST_BYTES = 128 << 20
const ABANDONED_MS = 3_600_000

/**
 * Results by file, settings and content, all in one file that is read at once. It is replaced as a whole, so readers never
 * see half of it, and there is no lock that anybody could wait for: of runs at the same time, each adds what it has found
 * to what is there when it ends. Whatever is not as it was written is ignored.
 */
export class Store {
  readonly #folder: string
  readonly #file: string
  readonly #day: number
  readonly #entries: Map<string, Entry>
  readonly #asked = new Set<string>()
  readonly #added = new Set<string>()
  /** Which of its versions was read. */
  #version: string
  #isStale = false
  #stamped = 0

  /** Reads what is in the folder, if there is anything. */
  constructor(folder: string, now = Date.now()) {
    this.#folder = folder
    this.#file = path.join(folder, NAME)
    this.#day = Math.floor(now / DAY_MS)
    this.#version = versionOf(this.#file)
    this.#entries = read(this.#file)
  }

  /** What was kept of a file, whatever its content was then. */
  find(file: string, settings: string): Entry | undefined {
    const key = keyOf(file, settings)
    this.#asked.add(key)
    const entry = this.#entries.get(key)
    if (!entry || this.#day - entry.used < NOTED_DAYS) return entry
    this.#isStale = true
    return this.#renew(key, { ...entry, used: this.#day })
  }

  /** To be told where the content was compared and is still the same: by what the file is known now. */
  stamp(entry: Entry, stamp: string): void {
    if (stamp === '') return
    this.#stamped++
    this.#renew(keyOf(entry.path, entry.settings), { ...entry, stamp })
  }

  set(kept: Pick<Entry, 'path' | 'settings' | 'content' | 'stamp'>, value: unknown): void {
    const key = keyOf(kept.path, kept.settings)
    this.#added.add(key)
    this.#renew(key, { ...kept, used: this.#day, value: Buffer.from(JSON.stringify(value)) })
  }

  #renew(key: string, entry: Entry): Entry {
    this.#entries.set(key, entry)
    return entry
  }

  /**
   * Writes what is new. `cwd` is what the paths are relative to: what is kept of files that are not there any more goes.
   * Throws what the file system throws; whatever was there before is whole then.
   */
  save(cwd: string): void {
    if (this.#added.size === 0 && !this.#isStale && this.#stamped < WORTH_STAMPING) return
    // Somebody else may have written since.
    if (versionOf(this.#file) !== this.#version)
      for (const [key, entry] of read(this.#file)) if (!this.#added.has(key)) this.#entries.set(key, entry)
    const entries = this.#worthKeeping(cwd)
    if (existsSync(this.#file) && !existsSync(path.join(this.#folder, TAG)))
      throw new Error(`${this.#file} is there, and no cache of etiquette`)
    makeFolder(this.#folder)
    this.#describe()
    const temporary = path.join(this.#folder, `${NAME}.${randomUUID()}.tmp`)
    try {
      writeFileSync(temporary, written(mostUsed(entries)), { mode: 0o600 })
      renameSync(temporary, this.#file)
    } catch (error) {
      attempt(() => rmSync(temporary))
      throw error
    }
    this.#version = versionOf(this.#file)
    this.#added.clear()
    this.#isStale = false
    this.#stamped = 0
    this.#sweep()
  }

  /** What was asked for in this run, and of other settings and files the latest. */
  #worthKeeping(cwd: string): readonly Entry[] {
    const asked: Entry[] = []
    const others: Entry[] = []
    for (const [key, entry] of this.#entries) (this.#asked.has(key) ? asked : others).push(entry)
    const numbers = new Map(asked.map(({ path: file }) => [file, 1]))
    const isOneTooMany = ({ path: file }: Entry): boolean => {
      const number = numbers.get(file) ?? 0
      numbers.set(file, number + 1)
      return number >= MOST_SETTINGS
    }
    const latestFirst = others.reverse().sort((a, b) => b.used - a.used)
    return [...latestFirst.filter((each) => !isOneTooMany(each) && this.#isUsable(each, cwd)).reverse(), ...asked]
  }

  #isUsable({ path: file, used }: Entry, cwd: string): boolean {
    return this.#day - used <= KEPT_DAYS && existsSync(path.resolve(cwd, file))
  }

  /** Keeps the folder out of repositories and backups. */
  #describe(): void {
    const files = { '.gitignore': '*\n', [TAG]: CACHE_TAG }
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.#folder, name)
      if (!existsSync(file)) attempt(() => writeFileSync(file, text, { flag: 'wx' }))
    }
  }

  /** Takes away what runs that were killed have left behind. */
  #sweep(): void {
    for (const name of attempt(() => readdirSync(this.#folder)) ?? []) {
      if (!name.startsWith(`${NAME}.`) || !name.endsWith('.tmp')) continue
      const left = path.join(this.#folder, name)
      const written = attempt(() => statSync(left))
      if (written && Date.now() - written.mtimeMs > ABANDONED_MS) attempt(() => rmSync(left))
    }
  }
}

/** Its name lies beside what is written here, and nowhere else. */
const TAG = 'CACHEDIR.TAG'
const CACHE_TAG = `Signature: 8a477f597d28d172789f06886806bc55
# Written by etiquette lint --cache. It can be deleted at any time.
`

const keyOf = (file: string, settings: string): string => `${settings} ${file}`

/** Tells one version of a file from another. */
function versionOf(file: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(file)
    return `${ino} ${size} ${mtimeMs}`
  } catch {
    return ''
  }
}

const sumOf = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex')

const NEWLINE = 0x0a

/** A line with the format and a sum of all that follows; a line with the heads of the entries; the values. */
function written(entries: readonly Entry[]): Buffer {
  const heads = entries.map(({ path, settings, content, stamp, used, value }): Head => {
    return [path, settings, content, stamp, used, value.length]
  })
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(heads)}\n`), ...entries.map(({ value }) => value)])
  return Buffer.concat([Buffer.from(`${JSON.stringify([FORMAT, sumOf(rest)])}\n`), rest])
}

function read(file: string): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  try {
    const bytes = readFileSync(file)
    const first = bytes.indexOf(NEWLINE)
    const rest = bytes.subarray(first + 1)
    const [format, sum] = JSON.parse(bytes.toString('utf8', 0, first)) as [number, string]
    if (format !== FORMAT || sum !== sumOf(rest)) return entries
    let at = rest.indexOf(NEWLINE) + 1
    for (const [path, settings, content, stamp, used, length] of JSON.parse(rest.toString('utf8', 0, at)) as Head[]) {
      const value = rest.subarray(at, at + length)
      entries.set(keyOf(path, settings), { path, settings, content, stamp, used, value })
      at += length
    }
    return entries
  } catch {
    // Not there, or damaged: then nothing is known.
    return new Map()
  }
}

function mostUsed(entries: readonly Entry[]): readonly Entry[] {
  let bytes = 0
  const sorted = [...entries].sort((a, b) => b.used - a.used).slice(0, MOST_ENTRIES)
  return sorted.filter(({ value }) => {
    bytes += value.length
    return bytes <= MOST_BYTES
  })
}
