import { beginningOf, type Candidate, lineAbove, lineAt, type Wanted } from './candidate.ts'

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/

/** Comments in Markdown: above the line, or above the fence of the block that it is in; behind it where neither will do. */
export function* inMarkdown({ text, message, violation: { rule, place } }: Wanted): Generator<Candidate> {
  const at = place.start.offset
  const next = `<!-- etiquette-disable-next-line ${rule} -->`
  const [, end] = lineAt(text, at)
  yield { scope: 'line', changes: [lineAbove(text, at, next)] }
  for (const fence of fencesAbove(text, at)) yield { scope: 'block', changes: [lineAbove(text, fence, next)] }
  yield { scope: 'line', changes: [{ span: [end, end], text: ` <!-- etiquette-disable-line ${rule} -->` }] }
  const whole = `<!-- etiquette-disable-template ${rule} -->`
  const beginning = beginningOf(message)
  yield { scope: 'template', changes: [lineAbove(text, beginning, whole)] }
  for (const fence of fencesAbove(text, beginning))
    yield { scope: 'template', changes: [lineAbove(text, fence, whole)] }
}

/** So many lines of fences are tried: those of other blocks may stand between. */
const MOST_FENCES = 3

/** The lines of fences above an offset, the nearest one first. */
function* fencesAbove(text: string, offset: number): Generator<number> {
  let found = 0
  for (let [start] = lineAt(text, offset); start > 0 && found < MOST_FENCES; ) {
    const above = lineAt(text, start - 1)
    start = above[0]
    if (!FENCE.test(text.slice(...above))) continue
    found++
    yield start
  }
}
