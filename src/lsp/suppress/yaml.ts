import { beginningOf, type Candidate, lineAbove, lineAt, type Wanted } from './candidate.ts'

/** A text begins in the line of its key, or in the one behind a few lines of comments and marks. */
const MOST_LINES = 6

/** A comment above the line in which a text, or its key, begins: inside of the text it would be part of it. */
export function* inYaml({ text, message, violation: { rule } }: Wanted): Generator<Candidate> {
  const comment = `# etiquette-disable-next-line ${rule}`
  let [start] = lineAt(text, beginningOf(message))
  for (let lines = 0; lines < MOST_LINES; lines++) {
    yield { scope: 'template', changes: [lineAbove(text, start, comment)] }
    if (start === 0) return
    start = lineAt(text, start - 1)[0]
  }
}
