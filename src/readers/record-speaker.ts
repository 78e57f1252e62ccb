import type { Author } from '../conversation.ts'
import { roleOfWord } from '../role-words.ts'
import { authorOf } from './message.ts'
import { isFields, Keys, NAMES, plainName, textOf } from './record-keys.ts'
import { truthOf } from './setting.ts'

/** What a record says about who speaks. */
export interface Speaker {
  /** A word for the role, else the name. */
  readonly label: string | undefined
  readonly name: string | undefined
  readonly id: string | undefined
}

/** Columns and keys that are true for one side. */
const SIDES = new Map([
  ['inbound', ['customer', 'agent']],
  ['isinbound', ['customer', 'agent']],
  ['fromagent', ['agent', 'customer']],
])

export function speakerOf(keys: Keys): Speaker {
  const key = keys.find(NAMES.role)
  const value = key === undefined ? undefined : keys.value([plainName(key)])
  const nested = isFields(value) ? new Keys(value) : undefined
  const author = nameOf(keys.value(NAMES.author))
  const person = nested ? nameOf(value) : author
  const said = nested?.text(['role', 'type', 'usertype']) ?? sideOf(key, value) ?? textOf(value)
  const id = person?.id ?? keys.text(NAMES.authorId)
  const label = said ?? roleIn(keys) ?? person?.name ?? id
  const name = person?.name
  // A "speaker" may hold a role or a name: a role is nobody's name.
  const isRole = name !== undefined && name === label && roleOfWord(name) !== undefined
  return { label, name: isRole ? undefined : name, id }
}

/** An author as exports write it: a name, or an object with a name and an id. */
export function nameOf(value: unknown): Author | undefined {
  if (typeof value === 'string') return { name: value }
  if (typeof value === 'number') return { id: String(value) }
  if (!isFields(value)) return undefined
  return authorOf(textOf(value.name) ?? textOf(value.displayName), textOf(value.id))
}

function sideOf(key: string | undefined, value: unknown): string | undefined {
  const sides = key === undefined ? undefined : SIDES.get(plainName(key))
  const isTrue = sides && truthOf(value)
  return isTrue === undefined ? undefined : sides?.[isTrue ? 0 : 1]
}

/** The role inside an author: `{"author": {"type": "agent", ...}}`. */
function roleIn(keys: Keys): string | undefined {
  const author = keys.value(['author'])
  return isFields(author) ? new Keys(author).text(['role', 'type', 'usertype']) : undefined
}
