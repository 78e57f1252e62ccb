import { defineReader, type Sample } from '../reader.ts'
import { Points } from '../source/points.ts'
import { readText } from '../source/source.ts'
import { conversationOf, reading } from './reading.ts'
import { lineRanges, messagesOf, nameOfFile, type ScriptPart } from './script.ts'
import { afterMidnight, parseClock } from './time.ts'

/** Zendesk Chat (Zopim) transcripts as text: `(09:00:09) Iris: Hello`. */
export default defineReader({
  id: 'zendesk-chat-text',
  name: 'Zendesk Chat text transcript',
  extensions: ['.txt'],
  facts: {
    detected: 'at least two lines such as `(09:00:09) Iris: ...` or `(09:00:01) *** Noor joined the chat ***`',
    roles: '`Visitor 123` is the customer; all others must be named; what stands between `***` is a notice',
    times: 'times of day without a date, so they count from 1970-01-01; past midnight the next day begins',
    exactPlaces: true,
    streams: false,
    unconfirmed: ['the lines above the transcript', 'times in twelve hours'],
  },
  detect,
  read: (source, options) =>
    reading(source, options, async function* (state) {
      const text = await readText(source)
      const points = new Points(text)
      const messages = messagesOf(text, partsOf(text), state.speakers, (range) => points.place(range))
      if (messages?.length)
        yield conversationOf({ kind: 'transcript', id: nameOfFile(source.path), channel: 'chat', messages })
    }),
})

const LINE = /^\((\d{1,2}:\d{2}:\d{2}(?:\s?[AP]M)?)\)\s+(?:\*\*\*\s*|([^:]{1,80}):\s)/i
const VISITOR = /^Visitor \d+$/

function partsOf(text: string): ScriptPart[] {
  const parts: (ScriptPart & { lines: [number, number][] })[] = []
  let before: number | undefined
  for (const [start, end] of lineRanges(text)) {
    const match = LINE.exec(text.slice(start, Math.min(end, start + 120)))
    if (!match) {
      parts.at(-1)?.lines.push([start, end])
      continue
    }
    const [whole, clock = '', speaker] = match
    const time = parseClock(clock)
    before = time === undefined ? before : afterMidnight(time, before)
    parts.push({
      speaker: speaker?.trim(),
      role: speaker && VISITOR.test(speaker.trim()) ? 'customer' : undefined,
      lines: [[start + whole.length, speaker ? end : endOfNotice(text, start, end)]],
      at: before,
    })
  }
  return parts
}

/** Without the stars behind a notice. */
function endOfNotice(text: string, start: number, end: number): number {
  const line = text.slice(start, end).trimEnd()
  return start + (line.endsWith('***') ? line.slice(0, -3).trimEnd() : line).length
}

function detect({ head }: Sample): number {
  const matching = head.split('\n', 500).filter((line) => LINE.test(line.slice(0, 120))).length
  return matching >= 2 ? 0.95 : 0
}
