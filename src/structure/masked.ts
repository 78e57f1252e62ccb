import type { Message, Span } from '../conversation.ts'
import type { Reading } from '../rule.ts'

/**
 * Tells whether a stretch of a message is the agent's own prose, touching no link, handle, placeholder, code or quotation.
 * What is masked is looked up when the first stretch is asked about: most messages have nothing to ask.
 */
export function ownProse(reading: Reading, message: Message): (span: Span) => boolean {
  let masked: readonly Span[] | undefined
  return ([start, end]) => {
    masked ??= merged(reading.masked(message))
    const stretch = masked[firstEndingBehind(masked, start)]
    return stretch === undefined || stretch[0] >= end
  }
}

/** The stretches without overlaps: a link may stand in a line that is quoted as a whole. */
function merged(stretches: readonly Span[]): Span[] {
  const whole: [number, number][] = []
  for (const [start, end] of stretches) {
    const last = whole.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else whole.push([start, end])
  }
  return whole
}

/** The number of the first stretch that ends behind an offset; the stretches are in order. */
function firstEndingBehind(stretches: readonly Span[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle] as Span)[1] <= offset) low = middle + 1
    else high = middle
  }
  return low
}
