import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'

/** The glance that settles most texts. */
const GLANCE = / [,.!?;:，。！？；：、]/
const SPACED = late('gu')`(?<=[\p{L}\p{N}\p{M})]|\}) +([,.!?;:](?=\s(?! ?\.)|$)|[，。！？；：、]|,(?=\p{L}))`
/** In one text; whoever types more of them is not writing prose. */
const MOST = 20

/**
 * Marks behind a word or a placeholder with a space between, as spans with that space. Dots and emoticons are no such
 * marks. `mark` has the space behind it that stands on the wrong side: "you ,it".
 */
export function spacedMarks(text: string): { readonly span: Span; readonly mark: string }[] {
  if (!GLANCE.test(text)) return []
  const found: { span: Span; mark: string }[] = []
  const spaced = SPACED()
  spaced.lastIndex = 0
  for (let match = spaced.exec(text); match && found.length < MOST; match = spaced.exec(text)) {
    const mark = match[1] as string
    const isMoved = mark === ',' && /\S/.test(text[spaced.lastIndex] ?? ' ')
    found.push({ span: [match.index, spaced.lastIndex], mark: isMoved ? ', ' : mark })
  }
  return found
}

const SMALL = late('u')`^\s*(\p{Ll}[\p{Ll}'’-]{0,40})(?![\p{L}\p{N}]|[@./_:]\S)`

/** The word at the beginning of a text that has no capital; nothing for one with a capital, a digit or a mark inside. */
export function smallBeginning(text: string): Span | undefined {
  const match = SMALL().exec(text)
  const [whole = '', word = ''] = match ?? []
  return match ? [whole.length - word.length, whole.length] : undefined
}
