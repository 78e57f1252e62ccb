import type { Span } from '../conversation.ts'

/** What stands between the name of a secret and the secret: a colon, an opening quotation mark. */
const LEAD = /[\s:：=]*(["'“‘«„`「『]?)/uy
const VALUE = /[^\s"“”„«»`<>[\]{}「」『』、。，；！？\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,64}/uy
const LONGEST = 200

/**
 * Where the password or PIN stands that is told right behind `at`; nothing where the word there is plain prose, a
 * placeholder or masked. A secret has a digit, a sign or a capital inside, or stands in quotation marks.
 */
export function secretBehind(text: string, at: number): Span | undefined {
  const window = text.slice(at, at + LONGEST)
  LEAD.lastIndex = 0
  const lead = LEAD.exec(window)
  VALUE.lastIndex = lead?.[0].length ?? 0
  const written = VALUE.exec(window)?.[0].replace(/['’.,;:!?)]+$/u, '') ?? ''
  if (!isSecret(written, lead?.[1] !== '')) return undefined
  const start = at + (lead?.[0].length ?? 0)
  return [start, start + written.length]
}

function isSecret(word: string, quoted: boolean): boolean {
  if (word.length < 3 || !/[\p{L}\d]/u.test(word) || isMasked(word) || isMeasure(word)) return false
  return quoted || /\d/.test(word) || /\p{Ll}\p{Lu}/u.test(word) || /[\p{L}][!@$%^&*_+=]|[!@$^&*_+=]\p{L}/u.test(word)
}

/** "****12", "xxxx", "%password%". */
const isMasked = (word: string): boolean => /[*•·…]{2,}|^[xX.#_-]+\d{0,4}$|^%.*%$|^\$/u.test(word)

/** "8-16", "6-digit", "12th". */
const isMeasure = (word: string): boolean =>
  /^\d{1,3}(?:[-–]\d{1,3})?(?:-?\p{L}+)?$/u.test(word) && !/^\d{3}$/.test(word)
