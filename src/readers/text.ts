import { late } from '../lazily.ts'
import { defineReader, type Sample } from '../reader.ts'
import { roleOfLabel, roleOfNumbered } from '../role-words.ts'
import { Points } from '../source/points.ts'
import { readText } from '../source/source.ts'
import { readFrontMatter, settingsOf, speakersOf } from './front-matter.ts'
import { parseLabel } from './label.ts'
import type { LabelledConversation } from './labelled.ts'
import { conversationOf, reading } from './reading.ts'

/** Transcripts as text or Markdown: `Agent: ...`, `[10:02] Dana: ...`, `**Agent (Iris)** 09:05`, `### Customer`. */
export default defineReader({
  id: 'text',
  name: 'labelled text',
  extensions: ['.txt', '.text', '.transcript', '.md', '.markdown'],
  facts: {
    detected: 'lines that begin with a word for a role or a repeated name, and a colon',
    roles: 'the label before the colon',
    times: 'times of day beside the label; they have no date, so they count from 1970-01-01',
    exactPlaces: true,
    streams: false,
    unconfirmed: [],
  },
  detect,
  read: (source, options) =>
    reading(source, options, async function* (state) {
      const text = await readText(source)
      const { facts, end, problem } = readFrontMatter(text)
      if (problem) yield problem
      const points = new Points(text)
      const { parseLabelled } = await loadLabelled()
      const speakers = state.speakers.with(speakersOf(facts))
      const only = facts.text(['id', 'title'])
      let number = 0
      let before: LabelledConversation | undefined
      const conversation = ({ heading, messages }: LabelledConversation, id: string) =>
        messages && conversationOf({ kind: 'transcript', id: heading || id, ...settingsOf(facts), messages })
      for (const found of parseLabelled(text, speakers, (range) => points.place(range), end)) {
        const read = before && conversation(before, String(number))
        if (read) yield read
        before = found
        number++
      }
      // The front matter names a conversation that is the only one.
      const last = before && conversation(before, (number === 1 && only) || String(number))
      if (last) yield last
      if (number === 0 && text.trim())
        yield {
          problem: 'no line begins with a known speaker',
          hint: 'Write each message as "Agent: ..." or "Customer: ...", or name the speakers with --agent and --customer.',
          line: 1,
        }
    }),
})

/** To be told from other formats, labels are enough. */
const loadLabelled = () => import('./labelled.ts')

const PLAIN = new Set(['.txt', '.text', '.transcript'])

function detect({ head, extension }: Sample): number {
  const strength = labelStrength(head)
  if (strength >= 1) return PLAIN.has(extension) ? 0.92 : 0.75
  if (strength === 0) return 0
  return PLAIN.has(extension) ? 0.5 : strength * 0.5
}

/** 1 where role words or repeated names stand before colons as they do in transcripts, else less. */
function labelStrength(head: string): number {
  const roles = new Set<string>()
  const names = new Map<string, number>()
  let labels = 0
  for (const line of head.slice(readFrontMatter(head).end).split('\n', 2000)) {
    const label = parseLabel(line)
    if (!label) continue
    const role = roleOfLabel(label.text) ?? roleOfNumbered(label.text) ?? (label.aside && roleOfLabel(label.aside))
    if (role) {
      labels++
      roles.add(role)
    } else if (label.clear && CAPITALISED().test(label.text)) names.set(label.text, (names.get(label.text) ?? 0) + 1)
  }
  const repeated = [...names.values()].filter((count) => count > 1).length
  if (roles.size >= 2 || (roles.size === 1 && (labels > 1 || repeated > 0)) || repeated >= 2) return 1
  return labels > 0 || repeated > 0 ? 0.8 : 0
}

const CAPITALISED = late('u')`^\p{Lu}`
