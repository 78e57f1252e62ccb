import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import { SPACELESS } from '../phrase/characters.ts'

/** What a text is stripped with. */
export interface Stripping {
  /** Stretches that say nothing by themselves: courtesies, greetings. */
  readonly courtesies: readonly Span[]
  /** Words without which a text says the same, folded. */
  readonly fillers: ReadonlySet<string>
  /** Words that carry no content, folded. */
  readonly functionWords: ReadonlySet<string>
  fold(word: string): string
}

/** What a text says, stripped of courtesies and small words. */
export interface BareWords {
  /** The same for two texts that say the same in the same words. */
  readonly words: readonly string[]
  /** How many of them carry content; characters where the script has no spaces. */
  readonly content: number
}

const WORD = late('gu')`[${SPACELESS}]+|[\p{L}\p{M}\p{N}]+`
const SPACELESS_RUN = late('u')`^[${SPACELESS}]`

/**
 * The words of a text that say something. Each has the function words before it with it ("on website", "to yearly", "we
 * pay"), and so their order is of no matter: who does what, and from where to where, is told by these. In a script without
 * spaces the order stays.
 */
export function bareWords(text: string, stripping: Stripping): BareWords {
  const spaced: string[] = []
  let run = ''
  let content = 0
  let before = ''
  for (const words of outside(text, stripping.courtesies)) {
    for (const [word] of words.matchAll(WORD())) {
      if (SPACELESS_RUN().test(word)) {
        const rest = withoutFillers(word, stripping)
        run += rest
        for (const character of rest) if (!stripping.functionWords.has(character)) content++
        continue
      }
      const folded = stripping.fold(word)
      if (stripping.fillers.has(folded)) continue
      if (stripping.functionWords.has(folded)) {
        before += `${folded} `
        continue
      }
      content++
      spaced.push(before + folded)
      before = ''
    }
  }
  if (before !== '') spaced.push(before)
  return { words: run === '' ? spaced.sort() : [run, ...spaced], content }
}

/** The parts of a text between some stretches of it. */
function outside(text: string, stretches: readonly Span[]): string[] {
  const parts: string[] = []
  let at = 0
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    if (start > at) parts.push(text.slice(at, start))
    at = Math.max(at, end)
  }
  return [...parts, text.slice(at)]
}

function withoutFillers(run: string, { fillers, fold }: Stripping): string {
  let rest = fold(run)
  for (const filler of fillers) rest = rest.replaceAll(filler, '')
  return rest
}
