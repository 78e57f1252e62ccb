import type { Author } from '../../conversation.ts'
import type { JsonPath } from '../../source/json-positions.ts'
import { authorOf } from '../message.ts'
import { type Fields, isFields, textOf } from '../record-keys.ts'
import type { Body, Markup } from './format.ts'

const NOTHING: Fields = {}

/** The value at a path; nothing where any part of it is not there. */
export function at(value: unknown, ...path: JsonPath): unknown {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Fields)[key]
  }
  return found
}

/** The object at a path; an empty one where there is none. */
export function fieldsAt(value: unknown, ...path: JsonPath): Fields {
  const found = at(value, ...path)
  return isFields(found) ? found : NOTHING
}

/** The list at a path; an empty one where there is none. */
export function listAt(value: unknown, ...path: JsonPath): readonly unknown[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

/** The text or number at a path, as text; nothing for all else and for an empty text. */
export function stringAt(value: unknown, ...path: JsonPath): string | undefined {
  return textOf(at(value, ...path)) || undefined
}

/** The text at a path as the body of a message; nothing where it is no text or blank. */
export function bodyAt(record: unknown, path: JsonPath, markup: Markup = 'plain'): Body | undefined {
  const text = at(record, ...path)
  return typeof text === 'string' && text.trim() !== '' ? { text, path, markup } : undefined
}

/** An author from a name and an id as they stand in a record. */
export function person(name: unknown, id?: unknown): Author | undefined {
  return authorOf(textOf(name) || undefined, textOf(id) || undefined)
}

/** Whether a record has all these keys, whatever their values. */
export function has(record: unknown, ...keys: readonly string[]): boolean {
  return isFields(record) && keys.every((key) => Object.hasOwn(record, key))
}

const indexes = new WeakMap<object, ReadonlyMap<string, Fields>>()

/** The objects of a list by their ids, made once for a list: sideloaded users are asked for by every record. */
export function byId(list: unknown, key = 'id'): ReadonlyMap<string, Fields> {
  if (!Array.isArray(list)) return NO_INDEX
  let index = indexes.get(list)
  if (!index) {
    index = new Map(
      list.filter(isFields).flatMap((item) => {
        const id = stringAt(item, key)
        return id === undefined ? [] : [[id, item] as const]
      }),
    )
    indexes.set(list, index)
  }
  return index
}

const NO_INDEX: ReadonlyMap<string, Fields> = new Map()
