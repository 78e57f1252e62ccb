import { late } from '../lazily.ts'
import type { Topic } from '../locale.ts'
import { SPACELESS } from '../phrase/characters.ts'
import type { Reading } from '../rule.ts'
import { sentencesWithMatches } from './sentences.ts'
import type { Turn } from './turns.ts'

/** What these functions ask for; a rule that uses them names them among its own. */
export const WARM_ENDING_TOPICS = [
  'thanks',
  'declaration',
  'decline',
  'thanks-answer',
  'acceptance',
  'acknowledgement',
  'refusal',
] as const satisfies readonly Topic[]

/** What is no wish: it answers thanks, says yes, has heard, or says no. */
const NO_WISH = ['thanks-answer', 'acceptance', 'acknowledgement', 'refusal'] as const

/**
 * Whether an agent's turn ends in words called out to a customer who is done: "Happy 90th to grandpa 🎂". People
 * wish each other more than any list holds. Behind a question it would be an answer; "You're welcome!" only answers thanks.
 */
export function endsWarmly(reading: Reading, turn: Turn): boolean {
  const before = reading.turns.slice(0, turn.index).findLast(({ side }) => side === 'customer')
  if (!before || !reading.has(before, 'thanks', 'declaration', 'decline') || asks(reading, before)) return false
  const message = turn.messages.at(-1)
  if (!message) return false
  const last = sentencesWithMatches(reading, message, NO_WISH).at(-1)
  if (!last || last.question) return false
  const answer = last.matches.at(-1)
  if (!answer) return CALLED_OUT().test(message.text) && isSaid(message.text.slice(...last.span))
  // Scripts without spaces go on behind a comma: "不客气，祝观影愉快~". Elsewhere that is "You're welcome, glad I could help!"
  return CALLED_OUT().test(message.text) && SEVERAL_SIGNS().test(message.text.slice(answer.span[1]))
}

/** Two words may as well praise: "Great choice!" */
const isSaid = (text: string): boolean => (text.match(WORDS())?.length ?? 0) > 2 || SEVERAL_SIGNS().test(text)

const asks = (reading: Reading, turn: Turn): boolean =>
  turn.messages.some((message) => reading.sentences(message).some(({ question }) => question))

const CALLED_OUT = late('u')`(?:[!！~～♪]|\p{Extended_Pictographic}[\p{M}\u200d\ufe0f]*)\s*$`
const WORDS = late('gu')`[\p{L}\p{N}'’]+`
const SEVERAL_SIGNS = late('u')`[${SPACELESS}][^\n]{0,2}[${SPACELESS}][^\n]{0,2}[${SPACELESS}][^\n]{0,2}[${SPACELESS}]`
