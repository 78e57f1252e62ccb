import type { Place, Span } from '../../conversation.ts'
import { withoutHistory } from '../../markup/mail-history.ts'
import { rendered } from '../../markup/rendered.ts'
import { Points } from '../../source/points.ts'
import { decodeWords } from './mime.ts'
import type { Part } from './parts.ts'
import { decodedPart, unflowed } from './transfer.ts'

/** What somebody wrote in a mail: quoted history and signature are cut off. */
export class Body {
  readonly text: string
  readonly #parts: readonly PlacedPart[]

  constructor(parts: readonly PlacedPart[]) {
    this.#parts = parts
    this.text = parts.map((part) => part.text).join('\n')
  }

  /** How much memory it takes, in characters. */
  get size(): number {
    return this.#parts.reduce((sum, part) => sum + part.size, this.text.length)
  }

  /** The line that it starts at in the file; nothing where the mail has no words. */
  get line(): number | undefined {
    return this.#parts[0]?.line
  }

  place([start, end]: Span): Place | undefined {
    let from = 0
    let first: Place | undefined
    let last: Place | undefined
    for (const part of this.#parts) {
      const to = from + part.text.length
      const isLast = part === this.#parts.at(-1)
      if (!first && (start <= to || isLast)) first = part.place(within([start, end], from, to))
      if (!last && (end <= to || isLast)) last = part.place(within([start, end], from, to))
      from = to + 1
    }
    return first && last && { start: first.start, end: last.end }
  }
}

function within([start, end]: Span, from: number, to: number): Span {
  const clamped = (at: number): number => Math.min(Math.max(at, from), to) - from
  return [clamped(start), clamped(end)]
}

/** The words of a mail: those in plain text, else those in HTML. */
export async function bodyOf(parts: readonly Part[], isMailbox: boolean): Promise<Body> {
  for (const kind of ['plain', 'html'] as const) {
    const placed: PlacedPart[] = []
    for (const part of parts) {
      if (part.kind !== kind) continue
      const { text } = shown(part, await decodeWords(part, isMailbox))
      if (text) placed.push(new PlacedPart(part, text, isMailbox))
    }
    if (placed.length > 0) return new Body(placed)
  }
  return new Body([])
}

/** A part with what is seen of it. Places are worked out when they are asked for. */
class PlacedPart {
  readonly text: string
  readonly #part: Part
  readonly #isMailbox: boolean
  #source: ((span: Span) => Span) | undefined
  #points: Points | undefined

  constructor(part: Part, text: string, isMailbox: boolean) {
    this.#part = part
    this.text = text
    this.#isMailbox = isMailbox
  }

  get size(): number {
    return this.#part.raw.length
  }

  get line(): number {
    return this.#part.line
  }

  place(span: Span): Place {
    const { raw, line, offset } = this.#part
    this.#source ??= this.#map()
    this.#points ??= new Points(raw, line, offset)
    return this.#points.place(this.#source(span))
  }

  /** Encoded words that cannot be seen in the file stand where the whole part does. */
  #map(): (span: Span) => Span {
    const { raw } = this.#part
    const whole: Span = [raw.length - raw.trimStart().length, raw.trimEnd().length]
    const decoded = decodedPart(this.#part, this.#isMailbox)
    const read = decoded && shown(this.#part, decoded.text)
    if (!decoded || read?.text !== this.text) return () => whole
    return (span) => decoded.pieces.source(read.source(span))
  }
}

interface Shown {
  readonly text: string
  source(span: Span): Span
}

/** What is seen of the decoded words of a part. */
function shown({ kind, flowed }: Part, text: string): Shown {
  const whole =
    kind === 'html' ? rendered({ text, markup: 'html' }) : flowed ? mapped(unflowed(text, flowed)) : plain(text)
  if (whole.text.trim() === '') return plain('')
  const cut = withoutHistory(whole.text)
  return { text: cut.text, source: (span) => whole.source(cut.pieces.source(span)) }
}

const plain = (text: string): Shown => ({ text, source: (span) => span })

const mapped = ({ text, pieces }: ReturnType<typeof unflowed>): Shown => ({
  text,
  source: (span) => pieces.source(span),
})
