import type { Message } from '../conversation.ts'

/** "dana@example.com"; the lengths are bounded so that a long text cannot make it slow. */
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|__e?mail__/giu
/** Nine digits or more that begin as phone numbers do, three, three and four, or a Chinese mobile number. */
const PHONE =
  /(?<![\w+#.-])1[3-9]\d([- ]?)\d{4}\1\d{4}(?![\w-]|\.\d)|(?<![\w+#-])(?:\+|00|0|\()\(?\d(?:[\s().\-/]{0,2}\d){7,14}(?![\w-])|(?<![\w+#-])\d{3}[-.\s]\d{3}[-.\s]\d{4}(?![\w-])/gu
/** A code: five digits or more, or digits and capitals mixed; no date. */
const CODE =
  /(?<![\w@#/.-])#?(?!\d{1,4}-\d{1,2}-\d{1,4}(?![\w-]))(?=[\w-]{5,30}(?![\w-]))(?=[\w-]*\d)[A-Z0-9]+(?:-[A-Z0-9]+)*(?![\w@-])|(?<![\w@#/.-])#?\d{5,20}(?![\w@])/gu

const first = (pattern: RegExp, text: string): string | undefined => {
  pattern.lastIndex = 0
  return pattern.exec(text)?.[0]
}

/** The first e-mail address in a message, as it stands there. */
export const emailIn = ({ text }: Message): string | undefined => (/[@_]/.test(text) ? first(EMAIL, text) : undefined)
/** The first phone number in a message, as it stands there. */
export const phoneIn = ({ text }: Message): string | undefined => (/\d/.test(text) ? first(PHONE, text) : undefined)

/** The first code in a message, such as the number of an order. */
export function codeIn({ text }: Message): string | undefined {
  return /\d/.test(text) ? first(CODE, text.replace(PHONE, ' ')) : undefined
}
