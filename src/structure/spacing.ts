/** Characters of scripts that put no spaces between words, and the marks that go with them. */
const WIDE = '[\\u3000-\\u30ff\\u3400-\\u9fff\\uff00-\\uffef]'
const OPENS_WIDE = new RegExp(`^\\s*${WIDE}`)
const ENDS_WIDE = new RegExp(`${WIDE}\\s*$`)

/** What stands between a sentence and the next one: nothing in scripts that put no spaces between words. */
export const spaceBehind = (sentence: string): string => (ENDS_WIDE.test(sentence) ? '' : ' ')

/** What stands between a sentence and the one before. */
export const spaceBefore = (sentence: string): string => (OPENS_WIDE.test(sentence) ? '' : ' ')

/** The full stop of the script in which a text goes on. */
export const fullStopBefore = (behind: string): string => (OPENS_WIDE.test(behind) ? '。' : '.')
