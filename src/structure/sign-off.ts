import { late } from '../lazily.ts'

/** More lines than this are no names below a letter; characters: the longest of them. */
const MOST_LINES = 6
const LONGEST_LINE = 60

/** A line of a list, or a link: what the letter says, not who wrote it. */
const CONTENT = /^\s*(?:[-–—*•・●■□▪‣>]|\(?\d+[.)、]|https?:)|:\/\//
const CLOSED = /[.!?…。！？][)）」”"’']?\s*$/

/** In characters: a name behind a mark, or a formula and the lines below it. */
const LONGEST_SIGNATURE = 240

/**
 * A name behind a mark, maybe with a link or the number of the part behind it: "^Dana", "-- Dana", "/DM". Other marks count
 * behind a sentence, a link or a picture only: "Monday - Friday" is no signature.
 */
const SIGNED = late(
  'u',
)`(?:(?<=[\s.!?…。！？])\^[ \t]?\p{L}|(?<=\s)(?:--[ \t]?\p{Lu}|[*/](?=\p{Lu}{2,4}(?!\p{L})))|(?<=(?:[.!?…。！？)\]\p{S}]|\p{M})[ \t]*|:\/\/\S{1,80}[ \t]+)(?:[*~/][ \t]?\p{L}|[-–—=]{1,2}[ \t]?\p{Lu}))[\p{L}\p{M}.]{0,20}(?: \p{Lu}[\p{L}\p{M}.]{0,15})?(?:\s+(?:https?:\/\/\S+|\d\/\d))?$`

/** A name between a dash and the number of the part, whatever stands before it: "we are on it - Dana 2/2". */
const SIGNED_PART = late('u')`(?<=\S)\s[-–—=]{1,2}[ \t]?\p{Lu}[\p{L}\p{M}.]{0,20}\s+\d\/\d$`

/** Behind a sentence: a line that ends in a comma, and below it short lines that are no sentences; "Elm & Co." is none. */
const FORMULA = late(
  'u',
)`(?<=[.!?…。！？)\p{S}])\s*\n[^\n.!?:。！？]{1,40}[,，、]\s*(?:\n(?!\p{Ll})(?:[^\n.!?:。！？]|(?<=[ .](?:Co|Ltd|Inc|Bros|Corp|Dr|St|B\.V|S\.A|d\.o\.o|s\.r\.o))\.){1,60}){1,4}$`

/** A line of its own that mail programs put above a signature, and a few lines below it. */
const RULED = late('u')`(?<=\S)\s*\n(?:--|—|_{2,})[ \t]*(?:\n[^\n]{1,60}){1,6}$`

/** Without these there is none of the above, which takes longer to see. A mark never stands right behind a letter or digit. */
const MARK = /(?:^|[^A-Za-z0-9])[\^*~/=_–—-]/
const COMMA = /\n[^\n]{1,80}[,，、]\s*\n/

/**
 * Where a text ends for whoever adds a sentence: before the name that it is signed with ("^Dana", "- Dana"), or before
 * "Kind regards, Dana" and other names in paragraphs of their own, whose short lines end with no mark. The end of the text,
 * white space aside, where no such words stand. No language is needed to see that.
 */
export function bodyEnd(text: string): number {
  const end = text.trimEnd().length
  const tail = text.slice(Math.max(0, end - LONGEST_SIGNATURE), end)
  const isMarked = MARK.test(tail)
  const signed =
    (isMarked ? (SIGNED().exec(tail) ?? SIGNED_PART().exec(tail)) : null) ??
    (COMMA.test(tail) ? FORMULA().exec(tail) : null) ??
    (isMarked ? RULED().exec(tail) : null)
  const before = signed ? text.slice(0, end - tail.length + signed.index).trimEnd().length : 0
  return before || letterEnd(text, end)
}

/** A line with nothing but a name, right below a whole sentence: "It comes on Tuesday.\nDana Reed". */
const NAME_LINE = late('u')`(?<=[.!?…)\p{S}])[ \t]*\n[ \t]*\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){0,2}$`

/** Before the names below a letter, where what is above them is a whole sentence. */
function letterEnd(text: string, end: number): number {
  const named = text.lastIndexOf('\n', end - 1)
  if (named > 0 && end - named <= LONGEST_LINE) {
    const below = NAME_LINE().exec(text.slice(Math.max(0, named - LONGEST_LINE), end))
    if (below && text[named - 1] !== '\n') return text.slice(0, named).trimEnd().length
  }
  let body = end
  for (;;) {
    const at = text.lastIndexOf('\n\n', body - 1)
    if (at < 0 || !isNames(text.slice(at + 2, body))) break
    body = text.slice(0, at).trimEnd().length
  }
  return body < end && CLOSED.test(text.slice(Math.max(0, body - 3), body)) ? body : end
}

function isNames(paragraph: string): boolean {
  const lines = paragraph.trim().split('\n')
  if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE || CONTENT.test(line))) return false
  return OPENS_AS_NAME().test(lines[0] as string) && !lines.some((line) => OF_SENTENCE().test(line))
}

const OPENS_AS_NAME = late('u')`^\s*[\p{Lu}\p{Lo}]`
const OF_SENTENCE = late('u')`^\s*\p{Ll}|[.!?…。！？:：]\s*$`
