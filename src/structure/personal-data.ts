import { type Message, overlaps, type Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import { narrow } from './width.ts'

/** "dana@example.com"; the lengths are bounded so that a long text cannot make it slow. */
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|__e?mail__/giu
/** Nine digits or more that begin as phone numbers do, three, three and four, or a Chinese mobile number. */
const PHONE =
  /(?<![\w+#.-])1[3-9]\d([- ]?)\d{4}\1\d{4}(?![\w-]|\.\d)|(?<![\w+#-])(?:\+|00|0|\()\(?\d(?:[\s().\-/]{0,2}\d){7,14}(?![\w-])|(?<![\w+#-])\d{3}[-.\s]\d{3}[-.\s]\d{4}(?![\w-])/gu
/** A code: five digits or more, or digits and capitals of any alphabet mixed; no date, no amount of money. */
const CODE = late(
  'gu',
)`(?<![\w\p{Lu}\p{Ll}\p{Sc}@#/.-])#?(?!\d{1,4}-\d{1,2}-\d{1,4}(?![\w-]))(?=[\w\p{Lu}\p{Ll}-]{5,30}(?![\w\p{Lu}\p{Ll}-]))(?=[\w\p{Lu}-]*\d)[\p{Lu}0-9]+(?:-[\p{Lu}0-9]+)*(?![\w\p{Lu}\p{Ll}@-])|(?<![\w\p{Sc}@#/.-])#?\d{5,20}(?![\w@]| ?\p{Sc})`

/** The first text of a shape that lies in none of the spans. */
function first(pattern: RegExp, text: string, without: readonly Span[] = []): string | undefined {
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const span = [index, index + found.length] as const
    if (!without.some((other) => overlaps(other, span))) return found
  }
  return undefined
}

/**
 * The first e-mail address in a message, as it stands there.
 * @param without - Where addresses stand that do not count.
 */
export const emailIn = ({ text }: Message, without?: readonly Span[]): string | undefined =>
  /[@_＠]/.test(text) ? first(EMAIL, narrow(text), without) : undefined

/**
 * The first phone number in a message, as it stands there.
 * @param shapes - Numbers of the language that nothing but their beginning and length tells: `69########`.
 * @param without - Where numbers stand that do not count.
 */
export function phoneIn(
  message: Message,
  shapes: readonly string[] = [],
  without: readonly Span[] = [],
): string | undefined {
  const text = narrow(message.text)
  if (!/\d/.test(text)) return undefined
  return first(PHONE, text, without) ?? (shapes.length === 0 ? undefined : first(shapedLike(shapes), text, without))
}

/**
 * The first code in a message, such as the number of an order.
 * @param shapes - As for {@link phoneIn}: what looks like a phone number is no code.
 * @param without - Where numbers stand that do not count.
 */
export function codeIn(
  message: Message,
  shapes: readonly string[] = [],
  without: readonly Span[] = [],
): string | undefined {
  const text = narrow(message.text)
  if (!/\d/.test(text)) return undefined
  return first(CODE(), withoutPhones(text, shapes), without)
}

/** All codes in a message, each with where it stands; for `shapes` see {@link codeIn}. */
export function codesIn(message: Message, shapes: readonly string[] = []): { text: string; span: Span }[] {
  const text = narrow(message.text)
  if (!/\d/.test(text)) return []
  return [...withoutPhones(text, shapes).matchAll(CODE())].map(({ 0: found, index }) => ({
    text: found,
    span: [index, index + found.length],
  }))
}

/** A text with blanks in place of what looks like a phone number. */
function withoutPhones(text: string, shapes: readonly string[]): string {
  const blank = (found: string): string => ' '.repeat(found.length)
  const rest = text.replace(PHONE, blank)
  return shapes.length === 0 ? rest : rest.replace(shapedLike(shapes), blank)
}

const shaped = new WeakMap<readonly string[], RegExp>()

/** Digits as in the shapes, with a blank, a full stop or a hyphen between any two of them. */
function shapedLike(shapes: readonly string[]): RegExp {
  const known = shaped.get(shapes)
  if (known) return known
  const sources = shapes.map((shape) => [...shape].map((char) => (char === '#' ? '\\d' : char)).join('[ .-]?'))
  const pattern = new RegExp(`(?<![\\w+#.-])(?:${sources.join('|')})(?![\\w-]|\\.\\d)`, 'gu')
  shaped.set(shapes, pattern)
  return pattern
}
