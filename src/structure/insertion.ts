import type { Message } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Reading, Rewrite } from '../rule.ts'
import { spaceBehind } from './spacing.ts'

/** In characters: "Good afternoon, Ms Papadopoulou!" */
const LONGEST_GREETING = 40

/**
 * The change that says a sentence before all else: behind the handles and a greeting. A greeting that leads on into its
 * sentence becomes one of its own: "Hi Ann, did you ..." makes "Hi Ann. (...) Did you ...".
 */
export function sayFirst(reading: Reading, message: Message, sentence: string): Rewrite {
  const { text } = message
  const start = HANDLES.exec(text)?.[0].length ?? 0
  const gap = spaceBehind(sentence)
  const before = (at: number): Rewrite => ({ kind: 'replace', span: [at, at], text: `${sentence}${gap}` })
  const [first, second] = reading.sentences(message)
  const greeting = reading
    .find(message, 'salutation')
    .find(({ span }) => span[0] < (first?.span[1] ?? 0) && NAME_BEFORE().test(text.slice(start, span[0])))
  if (!first || !greeting) return before(start)
  if (NAME_ONLY().test(text.slice(greeting.span[1], first.span[1])))
    return second ? before(second.span[0]) : behind(text, first.span[1], sentence, gap)
  const comma = NAME_AND_COMMA().exec(text.slice(greeting.span[1], greeting.span[1] + LONGEST_GREETING))
  if (comma) {
    const at = greeting.span[1] + comma[0].length
    const [, , mark = '', space = ''] = comma
    if (space.includes('\n')) return before(at)
    const stop = mark === ',' ? '. ' : '。'
    return { kind: 'replace', span: [at - mark.length - space.length, at], text: `${stop}${sentence}${gap}` }
  }
  const isGreeting = second && !first.question && first.span[1] - start <= LONGEST_GREETING
  return before(isGreeting ? second.span[0] : start)
}

/** Behind a greeting that says nothing more: "Hi!" makes "Hi! (...)". */
function behind(text: string, end: number, sentence: string, gap: string): Rewrite {
  const mark = /[.!。！]$/.test(text.slice(0, end)) ? '' : gap === '' ? '。' : '.'
  return { kind: 'replace', span: [end, end], text: `${mark}${gap}${sentence}` }
}

const HANDLES = /^\s*(?:@[\w.-]{1,60}[\s,:]+){0,50}/u
/** "王先生" before "您好". */
const NAME_BEFORE = late('u')`^[\p{L}\p{M}\s.'’-]{0,20}$`
/** The rest of "Hi, Ann." */
const NAME_ONLY = late('u')`^(?:[,，、]?\s*\p{Lu}[\p{L}\p{M}.'’-]*){0,3}[.!。！]*$`
/** What stands between a greeting and the rest of its sentence: a name or none, with a comma behind it. */
const NAME_AND_COMMA = late('u')`^((?:[,，、]?\s*\p{Lu}[\p{L}\p{M}.'’-]*(?=[\s,，、])){0,3})\s*([,，、])(\s*)`
