import { statSync } from 'node:fs'
import path from 'node:path'
import type { Conversation } from '../conversation.ts'
import { fileTitle } from '../file-title.ts'
import type { Violation } from '../violation.ts'
import type { Entry, Remark, Written } from './entry.ts'
import { type Identity, identityOf, identityOfConversation, identityOfTemplate } from './identity.ts'

/** What is known of a violation: nothing, that it may stay for now, or that it could until some day. */
export type Known = 'new' | 'known' | 'expired'

/** The violations that are known, and which of them a run has met. Equal ones count as one, however many there are. */
export class Baseline {
  /** Absolute. */
  readonly file: string
  readonly #schema: string | undefined
  readonly #today: string
  readonly #entries = new Map<string, Entry>()
  /** Entries of templates that were called as their file, which is not there any more, by what is found in whatever it became. */
  readonly #homeless = new Map<string, string>()
  /** Hashes of conversations that entries are about: only these are remembered. */
  readonly #conversations = new Set<string>()
  readonly #met = new Set<string>()
  readonly #read = new Set<string>()
  readonly #gone = new Map<string, boolean>()

  /** `today` as `2026-12-31`. */
  constructor(file: string, { $schema, entries }: Written, today: string) {
    this.file = file
    this.#schema = $schema
    this.#today = today
    for (const entry of entries) {
      const key = keyOf(entry)
      // A merge may have left an entry twice; what the first one says holds.
      if (this.#entries.has(key)) continue
      this.#entries.set(key, entry)
      this.#conversations.add(entry.in)
      if (isCalledAsFile(entry) && this.#isGone(entry)) this.#homeless.set(wordsOf(entry), key)
    }
  }

  /** What is to be written. */
  get written(): Written {
    return { $schema: this.#schema, entries: [...this.#entries.values()] }
  }

  get size(): number {
    return this.#entries.size
  }

  /** What is known of each violation of a conversation in a file (absolute); those met are remembered. */
  look(conversation: Conversation, violations: readonly Violation[], file: string): readonly Known[] {
    if (violations.length === 0 && this.#conversations.size === 0) return []
    const inside = identityOfConversation(conversation)
    if (this.#conversations.has(inside)) this.#read.add(inside)
    return violations.map((violation) => {
      const entry = this.#find(identityOf(conversation, violation, inside, this.#relative(file)))
      return !entry ? 'new' : this.#isOver(entry) ? 'expired' : 'known'
    })
  }

  /** Takes a violation in, with what is to be said of it; `renews` says it of what is known as well. */
  record(
    conversation: Conversation,
    violation: Violation,
    file: string,
    remark: Remark,
    renews: boolean,
  ): 'new' | 'known' {
    const inside = identityOfConversation(conversation)
    const identity = identityOf(conversation, violation, inside, this.#relative(file))
    const before = this.#find(identity)
    if (before) this.#drop(before)
    const entry: Entry = { ...before, ...identity, ...(before && !renews ? {} : remark) }
    const key = keyOf(entry)
    this.#entries.set(key, entry)
    this.#conversations.add(entry.in)
    this.#met.add(key)
    return before ? 'known' : 'new'
  }

  /** Says that all of a file was read. */
  readFile(file: string): void {
    this.#read.add(this.#relative(file))
  }

  /**
   * Entries that a run did not meet although it read their file or conversation; and those whose file is gone from one of the
   * folders that were searched. `isOn` says of a rule whether the run looked for it.
   */
  fixed(folders: readonly string[], isOn: (rule: string) => boolean): readonly Entry[] {
    return [...this.#entries].flatMap(([key, entry]) => {
      if (this.#met.has(key) || !isOn(entry.rule)) return []
      return this.#isGone(entry) ? (this.#isUnder(entry, folders) ? [entry] : []) : this.#wasRead(entry) ? [entry] : []
    })
  }

  /** Leaves entries out from now on. */
  remove(entries: readonly Entry[]): void {
    for (const entry of entries) this.#drop(entry)
  }

  #find(identity: Identity): Entry | undefined {
    const exact = keyOf(identity)
    const key = this.#entries.has(exact) ? exact : this.#homeless.get(wordsOf(identity))
    const entry = key === undefined ? undefined : this.#entries.get(key)
    if (key !== undefined && entry) this.#met.add(key)
    return entry
  }

  #drop(entry: Entry): void {
    this.#entries.delete(keyOf(entry))
  }

  #isOver({ expires }: Entry): boolean {
    return expires !== undefined && expires < this.#today
  }

  #wasRead({ file, in: inside }: Entry): boolean {
    return this.#read.has(file ?? inside)
  }

  #isUnder({ file = '' }: Entry, folders: readonly string[]): boolean {
    const absolute = path.resolve(path.dirname(this.file), file)
    return folders.some((folder) => absolute.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep))
  }

  #isGone({ file }: Entry): boolean {
    if (file === undefined || isNoFile(file)) return false
    const known = this.#gone.get(file)
    if (known !== undefined) return known
    const isGone = !isThere(path.resolve(path.dirname(this.file), file))
    this.#gone.set(file, isGone)
    return isGone
  }

  #relative(file: string): string {
    const name = path.basename(file)
    if (isNoFile(name)) return name
    return path.relative(path.dirname(this.file), file).split(path.sep).join('/')
  }
}

/** Transcripts are known by how they begin, which is in the fingerprint; templates by their title. */
const keyOf = ({ rule, file, in: inside, fingerprint }: Identity): string =>
  `${rule}\n${file === undefined ? '' : inside}\n${fingerprint}`

const wordsOf = ({ rule, fingerprint }: Identity): string => `${rule}\n${fingerprint}`

/** Any other template keeps its title wherever it goes, so the same words under another one are new. */
const isCalledAsFile = ({ file, in: inside }: Entry): boolean =>
  file !== undefined && identityOfTemplate(fileTitle(file)) === inside

/** Standard input has a name such as `<stdin>`. */
const isNoFile = (name: string): boolean => /^<.*>$/.test(name)

/** Whether there is a file, or an archive that it is in. */
function isThere(file: string): boolean {
  for (let at = file; ; at = path.dirname(at)) {
    const found = statOf(at)
    if (found) return at === file || found.isFile()
    if (path.dirname(at) === at) return false
  }
}

function statOf(file: string) {
  try {
    return statSync(file, { throwIfNoEntry: false })
  } catch {
    // What should be a folder on the way there is none.
    return undefined
  }
}
