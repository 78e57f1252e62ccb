/** More lines than this are no names below a letter; characters: the longest of them. */
const MOST_LINES = 6
const LONGEST_LINE = 60

/** A line of a list, or a link: what the letter says, not who wrote it. */
const CONTENT = /^\s*(?:[-–—*•・●■□▪‣>]|\(?\d+[.)、]|https?:)|:\/\//
const CLOSED = /[.!?…。！？][)）」”"’']?\s*$/

/** In characters: a name behind a mark, or a formula and the lines below it. */
const LONGEST_SIGNATURE = 200

/** A name in a word or two behind a mark; a dash counts behind a sentence only: "Monday - Friday" is no signature. */
const SIGNED =
  /(?:(?<=\s)\^ ?|(?<=[.!?…。！？)\]\p{So}] ?)[-–—~*/] ?)\p{Lu}[\p{L}\p{M}.]{0,15}(?: \p{Lu}[\p{L}\p{M}.]{0,15})?$/u

/** A formula with a comma alone in its line, and short lines below it that are no sentences. */
const FORMULA = /\n[^\n,，、]{1,38}[,，、][ \t]*(?:\n[^\n]{1,39}[^\s.!?…。！？:;,]){1,3}$/u

/**
 * Where a text ends for whoever adds a sentence: before the name that it is signed with ("^Dana", "- Dana"), or before
 * "Kind regards, Dana" and other names in paragraphs of their own, whose short lines end with no mark. The end of the text,
 * white space aside, where no such words stand. No language is needed to see that.
 */
export function bodyEnd(text: string): number {
  const end = text.trimEnd().length
  const tail = text.slice(Math.max(0, end - LONGEST_SIGNATURE), end)
  const signed = SIGNED.exec(tail) ?? FORMULA.exec(tail)
  const before = signed ? text.slice(0, end - tail.length + signed.index).trimEnd().length : 0
  return before || letterEnd(text, end)
}

/** Before the names below a letter, where what is above them is a whole sentence. */
function letterEnd(text: string, end: number): number {
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
  if (lines.length > MOST_LINES || !/^\s*[\p{Lu}\p{Lo}]/u.test(lines[0] as string)) return false
  return lines.every((line) => line.length <= LONGEST_LINE && !CONTENT.test(line) && !/[.!?…。！？:：]\s*$/.test(line))
}
