import type { Author, Role } from '../conversation.ts'
import { late } from '../lazily.ts'
import { roleOfLabel, roleOfNumbered } from '../role-words.ts'
import type { Label } from './label.ts'
import { authorOf } from './message.ts'
import type { Speakers } from './roles.ts'

/** Words that people write before a colon and that are nobody's name. */
const NOT_NAMES = new Set(
  `note notes order orders subject re fw fwd from to cc bcc date time sent ps p.s address email e-mail phone tel fax name
  total price amount quantity size colour color http https ftp mailto url link website hours step steps question answer
  q a example warning error tip hint reason status reference ref id number no tracking account invoice monday tuesday
  wednesday thursday friday saturday sunday important update edit hello hi dear thanks regards`.split(/\s+/),
)

/** What ends the name of a field that stands above a chat: `Chat ID`, `Agent name`. */
const FIELDS = new Set(
  'id ids number no name names date time status channel language duration rating email phone url ip'.split(' '),
)

const INTERNAL = /^(?:internal|private)(?: (?:note|comment))?$|^note$/i
const NOTE_LABEL = /^(?:internal|private) (?:note|comment)$/i
const MAX_NAME_WORDS = 4

/** Who a label stands for. */
export interface Part {
  /** Absent where nothing tells the role. */
  readonly role?: Role
  readonly author?: Author
  readonly internal: boolean
  /** What to call somebody whose role is not known. */
  readonly name: string
}

/**
 * Tells labels from words with a colon. A label is a word for a role, a configured speaker, or a name that stands before
 * a colon at least twice in the file, or behind a date or a time in brackets.
 */
export class Cast {
  readonly #speakers: Speakers
  readonly #seen = new Map<string, number>()
  readonly #parts = new Map<string, Part | undefined>()

  constructor(speakers: Speakers) {
    this.#speakers = speakers
  }

  /** Counts a label that may be one; to be called for all lines before `part` is asked. */
  see(label: Label): void {
    const name = label.text.toLowerCase()
    if (couldBeName(label)) this.#seen.set(name, (this.#seen.get(name) ?? 0) + 1)
  }

  /** Who speaks under the label; nothing where it is not a label at all. */
  part(label: Label): Part | undefined {
    const key = `${label.clear}${label.stamped}\n${label.text}\n${label.aside ?? ''}`
    if (!this.#parts.has(key)) this.#parts.set(key, this.#cast(label))
    return this.#parts.get(key)
  }

  #cast(label: Label): Part | undefined {
    const { text, aside } = label
    const internal = aside !== undefined && INTERNAL.test(aside)
    const person = internal ? undefined : aside
    // "Internal note: ..." is nobody's name, and never for the customer.
    if (label.clear && NOTE_LABEL.test(text)) return part('agent', person, true, text)
    const configured =
      this.#speakers.configured(text) ?? (person === undefined ? undefined : this.#speakers.configured(person))
    const roleOfText = roleOfLabel(text)
    if (roleOfText) return part(configured ?? roleOfText, person, internal, person ?? text)
    const roleOfAside = person === undefined ? undefined : roleOfLabel(person)
    if (configured || roleOfAside) return part(configured ?? roleOfAside, text, internal, text)
    const numbered = label.clear ? roleOfNumbered(text) : undefined
    if (numbered) return { ...part(numbered, undefined, internal, text), author: { id: text } }
    const isKnown = label.stamped || (this.#seen.get(text.toLowerCase()) ?? 0) > 1
    if (!couldBeName(label) || !isKnown) return undefined
    const word = roleWithin(text)
    return part(word?.role, word ? word.name : text, internal, text)
  }
}

function part(role: Role | undefined, author: string | undefined, internal: boolean, name: string): Part {
  const person = authorOf(author)
  return { ...(role && { role }), ...(person && { author: person }), internal, name }
}

function couldBeName({ text, clear }: Label): boolean {
  const words = text.split(/\s+/)
  if (!clear || words.length > MAX_NAME_WORDS || NOT_NAMES.has((words[0] as string).toLowerCase())) return false
  if (words.length > 1 && FIELDS.has((words.at(-1) as string).toLowerCase())) return false
  return AS_NAMES_BEGIN().test(text) || text === text.toLowerCase()
}

/** A role in front of a name or behind it: "Agent Iris", "Visitor 4821". */
function roleWithin(text: string): { readonly role: Role; readonly name: string } | undefined {
  const words = text.split(/\s+/)
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  const role = words.length > 1 ? roleOfLabel(first) : undefined
  if (role) return { role, name: words.slice(1).join(' ') }
  const behind = words.length > 1 ? roleOfLabel(last) : undefined
  return behind && { role: behind, name: words.slice(0, -1).join(' ') }
}

const AS_NAMES_BEGIN = late('u')`^[\p{Lu}\p{Lt}\p{Lo}\d@]`
