import type { Conversation, Place, Span } from '../conversation.ts'
import type { ReadItem, ReadProblem } from '../reader.ts'
import type { JsonPath } from '../source/json-positions.ts'
import { conversationOf, type Reading } from './reading.ts'
import { contentOf } from './record-content.ts'
import { type Fields, isFields, KEY, Keys, NAMES, plainName } from './record-keys.ts'
import { isPair, listAt, type RecordList, readMessages } from './record-messages.ts'
import { readTemplate, templateTextOf } from './record-template.ts'
import { readTranscript, transcriptKey } from './record-transcript.ts'
import { channelOf, closedOf, localeOf } from './setting.ts'
import type { StructuredText } from './structured-text.ts'
import { fieldScopes } from './suppression/field.ts'
import { areLanguages, translatedKey, translationsIn } from './translations.ts'

/** One value of a structured text: where it stands, and what it is called where it does not say so itself. */
export interface Value {
  readonly document: StructuredText
  readonly path: JsonPath
  readonly value: unknown
  /** The id of a conversation or template that has none: its number, its line, or its key. */
  readonly id: string
}

/** Lists within lists: deeper than any export, and never deeper than the stack. */
const MAX_DEPTH = 8

/** The conversations and templates in a JSON or YAML value, whatever known shape it has. `depth` counts lists around it. */
export function* readRecords(given: Value, reading: Reading, depth = 0): Generator<ReadItem> {
  const { value } = given
  if (depth > MAX_DEPTH) yield problemAt(given, 'lists are nested too deeply here')
  else if (Array.isArray(value)) yield* readList(given, value, reading, depth)
  else if (isFields(value)) yield* readFields(given, value, reading, depth)
  else yield problemAt(given, `a conversation or template should be here, not ${describe(value)}`)
}

function* readList(given: Value, list: readonly unknown[], reading: Reading, depth: number): Generator<ReadItem> {
  if (list.length > 0 && isMessage(list[0])) {
    yield* readConversation(given.id, {}, listAt(given.document, given.path, list), reading)
    return
  }
  for (const [index, value] of list.entries()) {
    const id = depth === 0 ? String(index + 1) : `${given.id}.${index + 1}`
    yield* readRecords({ ...given, path: [...given.path, index], value, id }, reading, depth + 1)
  }
}

function* readFields(given: Value, fields: Fields, reading: Reading, depth: number): Generator<ReadItem> {
  const { document, path } = given
  const messages = messagesKey(fields)
  if (messages !== undefined) {
    const list = listAt(document, [...path, messages], fields[messages] as unknown[])
    yield* readConversation(given.id, fields, list, reading)
  } else if (isMessage(fields)) {
    yield* readConversation(given.id, {}, { records: [fields], at: () => ({ document, path }) }, reading)
  } else if (transcriptKey(fields) !== undefined) {
    const key = transcriptKey(fields) as string
    yield* readTranscript({ document, path: [...path, key] }, String(fields[key]), factsOf(fields, given.id), reading)
  } else if (isConversationMap(fields)) {
    for (const { value, id, ...place } of inFileOrder(
      Object.entries(fields).map(([key, list]) => ({ document, path: [...path, key], value: list, id: key })),
    ))
      yield* readConversation(id, {}, listAt(place.document, place.path, value as unknown[]), reading)
  } else {
    const lists = Object.keys(fields).filter((key) => isListOfRecords(key, fields[key]))
    const single = lists.length === 1
    for (const key of lists) {
      const inner = { document, path: [...path, key], value: fields[key], id: single ? given.id : key }
      yield* readRecords(inner, reading, single ? depth : depth + 1)
    }
    if (lists.length === 0) yield* readTemplates(given, fields, depth)
  }
}

/** One conversation; nothing where a speaker is not known. */
export function* readConversation(
  id: string,
  fields: Fields,
  list: RecordList,
  reading: Reading,
): Generator<Conversation | ReadProblem> {
  const messages = readMessages(list, reading)
  if (!messages) return
  if (!Array.isArray(messages)) yield messages
  else
    yield conversationOf({
      kind: fields.kind === 'template' ? 'template' : 'transcript',
      ...factsOf(fields, id),
      messages,
      suppressions: fields.kind === 'template' && fields[KEY] !== undefined ? fieldScopes(fields[KEY], placeOf) : [],
    })

  function placeOf(inside: JsonPath, span: Span): Place {
    const { document, path } = list.at(0)
    return document.place([...path.slice(0, -2), KEY, ...inside], span)
  }
}

const OWN_KEYS = new Set<string>([KEY, 'id', 'kind', 'channel', 'locale', 'closed', 'title', 'helpdesk', 'messages'])

/** What a record says about its conversation as a whole. Records of etiquette's own format need no search for names. */
function factsOf(fields: Fields, id: string) {
  const isOwn = Object.keys(fields).every((key) => OWN_KEYS.has(key))
  const { id: ownId, title, helpdesk } = fields
  if (isOwn && (typeof ownId === 'string' || ownId === undefined))
    return {
      id: ownId ?? id,
      channel: channelOf(fields.channel),
      locale: localeOf(fields.locale),
      closed: closedOf(fields.closed),
      title: typeof title === 'string' ? title : undefined,
      helpdesk: typeof helpdesk === 'string' ? helpdesk : undefined,
    }
  const keys = new Keys(fields)
  return {
    id: keys.text(NAMES.conversation) ?? keys.text(NAMES.id) ?? id,
    channel: channelOf(keys.value(NAMES.channel, (value) => channelOf(value) !== undefined)),
    locale: localeOf(keys.value(NAMES.locale)),
    closed: closedOf(keys.value(NAMES.closed, (value) => closedOf(value) !== undefined)),
    title: keys.text(['title']),
  }
}

/** Lists of messages by the ids of their conversations. */
function isConversationMap(fields: Fields): boolean {
  const values = Object.values(fields)
  return values.length > 0 && values.every((value) => Array.isArray(value) && isFields(value[0]) && isMessage(value[0]))
}

function messagesKey(fields: Fields): string | undefined {
  if (Array.isArray(fields.messages)) return 'messages'
  return new Keys(fields).find(NAMES.messages, (value) => Array.isArray(value) && isMessage(value[0]))
}

/** Whether a value is one message: somebody says something, and it has no title as templates have. */
export function isMessage(value: unknown): boolean {
  if (isPair(value)) return true
  if (!isFields(value) || !contentOf(value)) return false
  const keys = new Keys(value)
  const titled = keys.find(['title', 'subject', 'shortcut', 'shortcode']) !== undefined
  return !titled && keys.find([...NAMES.role, 'author']) !== undefined
}

function isListOfRecords(key: string, value: unknown): boolean {
  if (!NAMES.lists.includes(plainName(key))) return false
  return Array.isArray(value) || (isFields(value) && templateTextOf(value) === undefined)
}

/** A template; else, where it is not one record of many, a map from names to texts or to `{text}`, or to lists of these. */
function* readTemplates(given: Value, fields: Fields, depth: number): Generator<ReadItem> {
  const { document, path, id } = given
  if (isTemplateRecord(fields)) yield* templatesIn({ document, path, value: fields, id })
  else if (depth === 0 && isMapByLanguage(fields)) {
    for (const [tag, texts] of Object.entries(fields))
      for (const { value, path: textPath, id: name } of inFileOrder(
        entriesOf({ document, path: [...path, tag], value: texts, id }, texts as Fields),
      ))
        yield readTemplate({ document, path: textPath, value, id: name, translation: { tag, path: textPath } })
  } else if (depth > 0 || !isTemplateMap(fields))
    yield problemAt(given, 'this is neither a conversation nor a template')
  else
    for (const entry of inFileOrder(entriesOf(given, fields))) {
      if (isTemplate(entry.value)) yield* templatesIn(entry)
      else yield problemAt(entry, `the text of a template should be here, not ${describe(entry.value)}`)
    }
}

/** The template in a value, or one for each language that its text is in. */
function* templatesIn(entry: Value): Generator<ReadItem> {
  const { path, value } = entry
  const key = isFields(value) ? translatedKey(value) : undefined
  const translations = translationsIn(key === undefined ? value : (value as Fields)[key])
  if (!translations) {
    yield readTemplate(entry)
    return
  }
  const around = key === undefined ? path : [...path, key]
  for (const [tag, text] of Object.entries(translations)) {
    const own = key === undefined ? text : { ...(value as Fields), [key]: text }
    yield readTemplate({ ...entry, value: own, translation: { tag, path: [...around, tag] } })
  }
}

/** Maps from names to texts, by the languages of the texts. */
function isMapByLanguage(fields: Fields): boolean {
  const areTexts = (texts: unknown) =>
    isFields(texts) && Object.values(texts).every((text) => typeof text === 'string') && isTemplateMap(texts)
  return areLanguages(fields) && Object.values(fields).every(areTexts)
}

function entriesOf({ document, path }: Value, fields: Fields): Value[] {
  return Object.entries(fields).flatMap(([key, value]): Value[] => {
    if (!Array.isArray(value)) return [{ document, path: [...path, key], value, id: key }]
    return value.map((item, index) => ({
      document,
      path: [...path, key, index],
      value: item,
      id: `${key}.${index + 1}`,
    }))
  })
}

function isTemplateRecord(fields: Fields): boolean {
  return isTemplate(fields) && new Keys(fields).find([...NAMES.title, ...NAMES.templateId]) !== undefined
}

/** Most values are texts, and no key is one that a single record has: settings of programs are maps, too. */
function isTemplateMap(fields: Fields): boolean {
  if (new Keys(fields).find([...NAMES.title, ...NAMES.templateId, 'messages']) !== undefined) return false
  const values = Object.values(fields)
  const isText = (value: unknown) => isTemplate(value) || (Array.isArray(value) && value.some(isTemplate))
  return values.some(isTemplate) && values.filter(isText).length * 2 > values.length
}

function isTemplate(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (!isFields(value)) return false
  return (
    templateTextOf(value) !== undefined || translationsIn(value) !== undefined || translatedKey(value) !== undefined
  )
}

/** Whether a value has one of the shapes that `readRecords` reads; for telling exports from other JSON and YAML. */
export function holdsRecords(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length === 0 || value.slice(0, 100).some((one) => isMessage(one) || isRecord(one))
  return (
    isRecord(value) || (isFields(value) && (isTemplateMap(value) || isMapByLanguage(value) || isConversationMap(value)))
  )
}

/** Whether an object is one conversation or message, and not a wrapper of some. */
export function holdsConversation(fields: Fields): boolean {
  return messagesKey(fields) !== undefined || isMessage(fields) || transcriptKey(fields) !== undefined
}

function isRecord(value: unknown): boolean {
  if (!isFields(value)) return false
  if (holdsConversation(value) || isTemplateRecord(value)) return true
  return Object.entries(value).some(([key, inner]) => isListOfRecords(key, inner))
}

/** JavaScript puts keys that are whole numbers before all others. */
function inFileOrder(entries: readonly Value[]): readonly Value[] {
  if (!entries.some(({ path }) => path.some((key) => /^\d+$/.test(String(key))))) return entries
  const offset = ({ document, path }: Value): number => document.place(path, [0, 0]).start.offset
  return entries
    .map((entry) => ({ entry, at: offset(entry) }))
    .sort((one, other) => one.at - other.at)
    .map(({ entry }) => entry)
}

function problemAt({ document, path }: Value, problem: string): ReadProblem {
  return {
    problem,
    hint: 'A conversation has "messages", a template has "title" and "body". See docs/conversation-format.md.',
    line: document.line(path),
  }
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
