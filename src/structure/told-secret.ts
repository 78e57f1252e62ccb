import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import { SPACELESS } from '../phrase/characters.ts'

/** What stands between the name of a secret and the secret: a colon, an opening quotation mark. */
const LEAD = /[\s:：=]*(["'“‘«„`「『]?)/uy
const VALUE = late('uy')`[^\s"“”„«»\x60<>[\]{}「」『』、。，；！？${SPACELESS}]{3,64}`
const LONGEST = 200

/**
 * Where the password or PIN stands that is told right behind `at`; nothing where the word there is plain prose, a
 * placeholder or masked. A secret has a digit, a sign or a capital inside, or stands in quotation marks.
 */
export function secretBehind(text: string, at: number): Span | undefined {
  const window = text.slice(at, at + LONGEST)
  LEAD.lastIndex = 0
  const lead = LEAD.exec(window)
  const value = VALUE()
  value.lastIndex = lead?.[0].length ?? 0
  const written = value.exec(window)?.[0].replace(/['’.,;:!?)]+$/u, '') ?? ''
  if (!isSecret(written, lead?.[1] !== '')) return undefined
  const start = at + (lead?.[0].length ?? 0)
  return [start, start + written.length]
}

function isSecret(word: string, quoted: boolean): boolean {
  if (word.length < 3 || !READABLE().test(word) || isMasked(word) || isMeasure(word)) return false
  return quoted || /\d/.test(word) || CAPITAL_INSIDE().test(word) || SIGN_INSIDE().test(word)
}

/** "****12", "xxxx", "%password%". */
const isMasked = (word: string): boolean => /[*•·…]{2,}|^[xX\u03a7\u03c7.#_-]+\d{0,4}$|^%.*%$|^\$/u.test(word)

/** "8-16", "6-digit", "12th". */
const isMeasure = (word: string): boolean => MEASURE().test(word) && !/^\d{3}$/.test(word)

const READABLE = late('u')`[\p{L}\d]`
const CAPITAL_INSIDE = late('u')`\p{Ll}\p{Lu}`
const SIGN_INSIDE = late('u')`[\p{L}][!@$%^&*_+=]|[!@$^&*_+=]\p{L}`
const MEASURE = late('u')`^\d{1,3}(?:[-–]\d{1,3})?(?:-?\p{L}+)?$`
