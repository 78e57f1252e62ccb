import { late } from '../lazily.ts'
import { characterKind, DIGIT, NEWLINE, PUNCTUATION, WORD } from './characters.ts'

/** Bounded as names of hosts are, so that a chain of dotted words is not read to its end at each of them. */
const DOMAIN =
  /[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.(?:com|org|net|io|co|uk|de|fr|es|it|eu|gr|hr|cn|jp|tw|info|biz|app|dev|gov|edu|me|ly|tv)\b/iy
const ADDRESS = late('uy')`[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}]`
/** What stands before the "@", in UTF-16. */
const LONGEST_NAME = 2 * 64
const TRAILING = '.,;:!?)]}\'"»”’。，！？'

/** The end of the e-mail address or domain that begins at a word; 0 where none does. */
export function addressEnd(text: string, start: number): number {
  if (text.slice(start, start + LONGEST_NAME + 1).includes('@')) {
    const address = ADDRESS()
    address.lastIndex = start
    if (address.test(text)) return handleEnd(text, address.lastIndex - 1)
  }
  DOMAIN.lastIndex = start
  if (!DOMAIN.test(text)) return 0
  const end = DOMAIN.lastIndex
  return '/?#:'.includes(text[end] ?? ' ') ? linkEnd(text, end) : end
}

/** The end of a link or address that runs up to white space, closing punctuation left off. */
export function linkEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && characterKind(text.charCodeAt(end)) > NEWLINE) end++
  let trimmed = end
  while (trimmed > at && TRAILING.includes(text[trimmed - 1] as string)) trimmed--
  return trimmed
}

/** The end of a handle, hashtag or address from its sign on, closing full stops and hyphens left off. */
export function handleEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const kind = characterKind(text.charCodeAt(end))
    if (kind !== WORD && kind !== DIGIT && !(kind === PUNCTUATION && '.-@_'.includes(text[end] as string))) break
    end++
  }
  while (end > at && '.-'.includes(text[end - 1] as string)) end--
  return end
}
