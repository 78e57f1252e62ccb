/**
 * Where the prose of a text ends: before the name or the formula that it is signed with, as "^Ann", "- Ann" or the last
 * lines of a letter. No language is needed to see that.
 */
export function proseEnd(text: string): number {
  const end = text.trimEnd().length
  const tail = text.slice(Math.max(0, end - LONGEST), end)
  const signed = SIGNED.exec(tail) ?? LAST_LINES.exec(tail)
  const before = signed ? text.slice(0, end - (tail.length - signed.index)).trimEnd().length : 0
  return before > 0 ? before : end
}

/** In characters. */
const LONGEST = 200

/** A name in a word or two behind a mark; a dash counts behind a sentence only: "Monday - Friday" is no signature. */
const SIGNED =
  /(?:(?<=\s)\^ ?|(?<=[.!?…。！？)\]\p{So}]\s?|\n)[-–—~*/] ?)\p{Lu}[\p{L}\p{M}.]{0,15}(?: \p{Lu}[\p{L}\p{M}.]{0,15})?$/u

/** A formula with a comma alone in its line, and short lines below it that are no sentences. */
const LAST_LINES = /\n[^\n,，、]{1,38}[,，、][ \t]*(?:\n[^\n]{1,39}[^\s.!?…。！？:;,]){1,3}$/u
