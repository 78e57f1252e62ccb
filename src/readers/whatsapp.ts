import type { Span } from '../conversation.ts'
import { defineReader, type Sample } from '../reader.ts'
import { roleOfName } from '../role-words.ts'
import { Points } from '../source/points.ts'
import { readText } from '../source/source.ts'
import { conversationOf, reading } from './reading.ts'
import { lineRanges, messagesOf, nameOfFile, type ScriptPart } from './script.ts'
import { dateOrder, dayOf, type WhatsAppLine, whatsAppLine } from './whatsapp-lines.ts'
import { saysNothing, wordsEnd } from './whatsapp-words.ts'

/** WhatsApp's "Export chat" of both platforms. */
export default defineReader({
  id: 'whatsapp',
  name: 'WhatsApp text export',
  extensions: ['.txt'],
  facts: {
    detected: 'lines that begin with a date, a time and a name, as Android and iOS write them',
    roles: 'nothing tells agents from customers, so they must be named; lines without a name are notices',
    times: 'date and time without a zone, taken for UTC; none where day and month cannot be told apart',
    exactPlaces: true,
    streams: false,
    unconfirmed: ['the words for deleted and edited messages in languages other than English'],
  },
  detect,
  read: (source, options) =>
    reading(source, options, async function* (state) {
      const text = await readText(source)
      const found = entriesOf(text)
      const order = dateOrder(found.map(({ head }) => head.date))
      if (!order && found.length > 0)
        yield {
          problem: 'day and month of the dates cannot be told apart, so the times were left out',
          hint: 'Export more of the chat: a date after the 12th decides.',
          warning: true,
          line: 1,
        }
      const parts = found.map(({ head, lines }): ScriptPart => {
        const day = order && dayOf(head.date, order)
        const [first, ...caption] = lines
        return {
          speaker: head.author,
          lines: head.author !== undefined && first && saysNothing(text.slice(...first)) ? caption : lines,
          at: day === undefined ? undefined : day + head.clock,
        }
      })
      const points = new Points(text)
      const messages = messagesOf(text, parts, state.speakers, (range) => points.place(range))
      if (messages?.length)
        yield conversationOf({ kind: 'transcript', id: nameOfFile(source.path), channel: 'chat', messages })
    }),
})

interface Entry {
  readonly head: WhatsAppLine
  readonly lines: Span[]
}

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = []
  for (const [start, end] of lineRanges(text)) {
    const head = whatsAppLine(text.slice(start, end))
    if (head) entries.push({ head, lines: [[start + head.words[0], end]] })
    else entries.at(-1)?.lines.push([start, end])
  }
  for (const { lines } of entries) {
    const [start, end] = lines.pop() as Span
    lines.push([start, start + wordsEnd(text.slice(start, end))])
  }
  return entries
}

function detect({ head }: Sample): number {
  const lines = head.split('\n', 200).filter((line) => line.trim())
  const found = lines.map((line) => whatsAppLine(line.replace(/\r$/, ''))).filter((line) => line !== undefined)
  if (found.length === 0) return 0
  // Other programs write lines like these, too, and say who is an agent: WhatsApp knows of none.
  const roles = new Set(found.map(({ author }) => author && roleOfName(author)))
  roles.delete(undefined)
  if (roles.size >= 2) return 0.7
  return found.length >= 3 || found.length * 2 >= lines.length ? 0.95 : 0
}
