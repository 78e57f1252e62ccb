import type { Conversation } from '../conversation.ts'
import type { JsonPath } from '../source/json-positions.ts'
import { type Origin, SourceMessage } from './message.ts'
import { conversationOf } from './reading.ts'
import { type Fields, isFields, KEY, Keys, NAMES } from './record-keys.ts'
import { seenText } from './seen-text.ts'
import { channelOf, localeOf } from './setting.ts'
import type { StructuredText } from './structured-text.ts'
import { fieldScopes } from './suppression/field.ts'
import { markupSuppressions } from './suppression/markup.ts'

/** The key of the text of a template; nothing where a record is no template. */
export function templateTextOf(fields: Fields): string | undefined {
  return new Keys(fields).find(NAMES.templateText, (value) => typeof value === 'string')
}

/** A template that is a string, or a record for which `templateTextOf` finds a text. `id` is used where it names none. */
export function readTemplate(given: {
  readonly document: StructuredText
  readonly path: JsonPath
  readonly value: unknown
  readonly id: string
  /** The language that it is the text in, and where that text stands. */
  readonly translation?: { readonly tag: string; readonly path: JsonPath } | undefined
}): Conversation {
  const { document, path, value, id, translation } = given
  const fields = isFields(value) ? value : {}
  const key = templateTextOf(fields)
  const written = key === undefined ? String(value) : (fields[key] as string)
  const page = seenText(written)
  const textPath = translation?.path ?? (key === undefined ? path : [...path, key])
  const keys = new Keys(fields)
  const named = /^\d/.test(id) ? undefined : id
  const title = keys.text(NAMES.title) ?? named
  const origin: Origin = {
    locate: (_, span) => document.place(textPath, page?.source(span) ?? span),
    write(_, span, words) {
      const change = page ? page.write(span, words) : { range: span, text: words }
      return change && document.write(textPath, change.range, change.text)
    },
  }
  const ownId = keys.text(NAMES.templateId) ?? title ?? id
  return conversationOf({
    kind: 'template',
    id: translation ? `${ownId}.${translation.tag}` : ownId,
    channel: channelOf(keys.value(NAMES.channel)),
    locale: localeOf(translation?.tag ?? keys.value(NAMES.locale)),
    title,
    messages: [new SourceMessage(0, { role: 'agent', text: page?.text ?? written }, origin)],
    suppressions: [
      ...fieldScopes(fields[KEY], (inside, span) => document.place([...path, KEY, ...inside], span)),
      ...(document.suppressed?.(path, textPath) ?? []),
      ...(page ? markupSuppressions(page, (span) => document.place(textPath, span)) : []),
    ],
  })
}
