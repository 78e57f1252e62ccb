import type { Conversation } from '../conversation.ts'
import { loadMarkup, rendered } from '../markup/rendered.ts'
import { defineReader, type FormatFacts, type Reader, type ReadItem } from '../reader.ts'
import type { JsonPath } from '../source/json-positions.ts'
import { type Origin, SourceMessage } from './message.ts'
import { conversationOf, type Reading, reading } from './reading.ts'
import { channelOf } from './setting.ts'
import { markupSuppressions } from './suppression/markup.ts'
import { readYaml } from './yaml-documents.ts'
import type { YamlText } from './yaml-text.ts'

/** A template as a system keeps it in YAML. */
export interface FoundTemplate {
  readonly id: string
  readonly title?: string | undefined
  readonly channel?: unknown
  /** The string at `path` in the document. */
  readonly text: string
  readonly path: JsonPath
  readonly markup: 'plain' | 'html' | 'markdown'
}

/** Something that stands where a template should, and is none. */
export interface NoTemplate {
  readonly problem: string
  readonly path: JsonPath
}

/** Told of what is no text: `shell match`, `response without text`. */
export type Skip = (what: string) => void

/** A system that keeps its templates in YAML. */
export interface YamlSystem {
  readonly id: string
  readonly name: string
  readonly facts: Pick<FormatFacts, 'detected' | 'unconfirmed'>
  /** What a file of it holds, in its first lines or anywhere near its beginning. */
  readonly signs: readonly RegExp[]
  /** What templates look like there, for a problem. */
  readonly hint: string
  /** The templates in a document. Must not throw, whatever the values are. */
  templates(value: unknown, skip: Skip): Iterable<FoundTemplate | NoTemplate>
}

/** The reader of such a system. */
export function yamlSystemReader(system: YamlSystem): Reader {
  const { id, name, facts, signs } = system
  return defineReader({
    id,
    name,
    extensions: ['.yaml', '.yml'],
    facts: { ...facts, roles: 'templates are by agents', times: 'none', exactPlaces: true, streams: false },
    detect: ({ head }) => (!/^\s*[{[<]/.test(head) && signs.every((sign) => sign.test(head)) ? 0.95 : 0),
    read: (source, options) =>
      reading(source, options, async function* (state) {
        await loadMarkup(['html', 'markdown'])
        yield* readYaml(source, ({ value, document }) => templatesIn(value, document, system, state))
      }),
  })
}

function* templatesIn(
  value: unknown,
  document: YamlText,
  { id, templates, hint }: YamlSystem,
  state: Reading,
): Generator<ReadItem> {
  for (const found of templates(value, (what) => state.observer?.skipped(what)))
    if ('problem' in found) yield { problem: found.problem, hint, line: document.line(found.path) }
    else if (found.text.trim()) yield template(found, id, document)
}

function template(found: FoundTemplate, helpdesk: string, document: YamlText): Conversation {
  const { id, title, channel, text, path, markup } = found
  const read = rendered({ text, markup })
  const origin: Origin = {
    locate: (_, span) => document.place(path, read.source(span)),
    write(_, span, words) {
      const written = read.write(span, words)
      return written && document.write(path, written.range, written.text)
    },
  }
  const messages = [new SourceMessage(0, { role: 'agent', text: read.text }, origin)]
  // A text may stand for itself in a list, or in a record with others.
  const record = typeof path.at(-1) === 'string' ? path.slice(0, -1) : path
  const suppressions = [
    ...document.suppressed(record, path),
    ...markupSuppressions(read, (span) => document.place(path, span)),
  ]
  return conversationOf({ kind: 'template', id, channel: channelOf(channel), title, helpdesk, messages, suppressions })
}
