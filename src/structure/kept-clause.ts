import type { Message, Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Topic } from '../locale.ts'
import { SPACELESS } from '../phrase/characters.ts'
import type { Reading } from '../rule.ts'

/** The topics by which a clause is known to say something by itself. */
export const KEPT_CLAUSE_TOPICS = ['own-clause', 'positive-step', 'contrast'] as const satisfies readonly Topic[]

/** Where a clause begins behind some words that says something by itself: "I don't know, **but I can ask**". */
export function clauseBehind(reading: Reading, message: Message, [from, end]: Span): number | undefined {
  for (const { span } of reading.find(message, 'own-clause')) {
    if (span[0] >= end) continue
    const turn = reading.find(message, 'contrast').find((match) => match.span[0] === span[0])
    // The words may take in the beginning of what turns them.
    if (span[0] < from && !(turn && turn.span[1] > from)) continue
    const start = turn ? turn.span[1] + (AFTER_WORD.exec(message.text.slice(turn.span[1]))?.[0].length ?? 0) : span[0]
    if (isClause(message.text.slice(start, end)) && joinAt(reading, message, [from, start]) !== undefined) return start
  }
  return stepBehind(reading, message, [from, end])
}

/** Where a clause ends before some words that says something by itself: "**Your order left today**, but I don't know ...". */
export function clauseBefore(reading: Reading, message: Message, [start, before]: Span): number | undefined {
  if (!reading.find(message, 'own-clause').some(({ span }) => span[0] === start && span[1] < before)) return undefined
  const join = joinAt(reading, message, [start, withoutSubject(message.text, start, before)])
  if (join === undefined) return undefined
  // "We have looked, but unfortunately, there is ...": what follows the last turn is no clause yet.
  const turn = reading.find(message, 'contrast').findLast(({ span }) => span[0] > start && span[1] <= join)
  if (!turn || isClause(message.text.slice(turn.span[1], join).trimStart())) return join
  return start + message.text.slice(start, turn.span[0]).replace(COMMA_LAST(), '').trimEnd().length
}

/**
 * Where the next clause behind some words begins that offers a step: "None left, **shall I look for another one?**". Of more
 * clauses than one, nobody can say how they hang together.
 */
function stepBehind(reading: Reading, message: Message, [from, end]: Span): number | undefined {
  const { text } = message
  const step = reading.find(message, 'positive-step').find(({ span }) => span[0] >= from && span[0] < end)
  if (!step) return undefined
  const turn = reading.find(message, 'contrast').findLast(({ span }) => span[0] >= from && span[0] <= step.span[0])
  const clauses = text.slice(from, turn?.span[0] ?? step.span[0]).split(CLAUSE_MARK())
  const between = clauses.at(-1) ?? ''
  // In haste the comma before "but" is left out.
  const isParted = turn ? clauses.length === 1 || (clauses.length === 2 && between.trim() === '') : clauses.length === 2
  if (!isParted) return undefined
  const opening = turn ? turn.span[1] : step.span[0] - between.length
  const start = opening + (AFTER_WORD.exec(text.slice(opening))?.[0].length ?? 0)
  const ahead = text.slice(start, Math.max(start, step.span[0])).match(A_WORD())?.length ?? 0
  return ahead <= MOST_AHEAD && start < end && !ONE_WORD().test(text.slice(start, end)) ? start : undefined
}

/** Where what joins two clauses begins, a comma or a word such as "but", or both, if some words end in it. */
function joinAt(reading: Reading, message: Message, [from, to]: Span): number | undefined {
  const { text } = message
  const turn = reading
    .find(message, 'contrast')
    .find(({ span }) => span[1] > from && span[1] <= to && ONLY_COMMA.test(text.slice(span[1], to)))
  const close = turn?.span[0] ?? to
  const comma = COMMA_LAST().exec(text.slice(from, close))?.index
  return comma === undefined ? turn && from + text.slice(from, close).trimEnd().length : from + comma
}

/** Where the clause begins that ends in some words: "…，**什么时候到**我也不清楚" is one. Elsewhere words follow their comma at once. */
function withoutSubject(text: string, start: number, before: number): number {
  const subject = SUBJECT().exec(text.slice(start, before))?.[0].length ?? 0
  return before - subject
}

const SUBJECT = late('u')`(?<=[,;，；]\s*|[${SPACELESS}]\s+)[${SPACELESS}]{1,10}$`
const AFTER_WORD = /^\s*[,，、]?\s*/
/** Whether a text has words enough for a clause: three at least, or a few characters of a script without spaces. */
const isClause = (text: string): boolean => WORDS_OF_CLAUSE().test(text) || CHARACTERS_OF_CLAUSE().test(text)

const WORDS_OF_CLAUSE = late('u')`^(?:[^\s]+\s+){2}[\p{L}\p{N}]`
/** "Calm down, please." */
const ONE_WORD = late('u')`^[\p{Script=Latin}\p{Script=Greek}'’-]+[.!?…]*\s*$`
const CHARACTERS_OF_CLAUSE = late('u')`^[^\n]{0,20}(?:[${SPACELESS}][^\n${SPACELESS}]{0,20}){3}`
const ONLY_COMMA = /^\s*[,，、]?\s*$/
/** Between characters of a script without spaces, a space is a comma. */
const COMMA_LAST = late('u')`\s*[,;，；、–—-]\s*$|(?<=[${SPACELESS}])\s+$`
const CLAUSE_MARK = late('u')`[,;，；、]|(?<=[${SPACELESS}])\s+(?=[${SPACELESS}])`
const A_WORD = late('gu')`[\p{L}\p{N}]+`
/** How many words may stand in front of a step, as in "tomorrow morning I can ...". */
const MOST_AHEAD = 2
