import type { Message, Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Commas, Locale, Topic } from '../locale.ts'
import { Folder } from '../phrase/fold.ts'
import type { Reading } from '../rule.ts'
import { sentenceAt } from './sentences.ts'

/** Rules that leave words out have these among their topics. */
export const LEAVING_OUT_TOPICS = ['salutation', 'vocative', 'own-clause'] as const satisfies readonly Topic[]

/** What some words take along when they are left out: the span that goes, and what stands there then. */
export interface LeftOut {
  readonly span: Span
  readonly text: string
}

/**
 * What some words in the middle of a sentence take along: the brackets, the dashes, or both commas around them; nothing
 * but themselves where a comma has to stay.
 */
export function leftOut(reading: Reading, message: Message, [start, end]: Span, locale: Locale): LeftOut {
  const { text } = message
  const alone: LeftOut = { span: [start, end], text: '' }
  const before = BEFORE().exec(text.slice(Math.max(0, start - NEAR), start))
  const after = AFTER().exec(text.slice(end, end + NEAR))
  // The phrase may take in the comma behind it.
  const own = OWN_COMMA.exec(text.slice(start, end))?.[0].length ?? 0
  if (!before || !(after || own)) return alone
  const [, space = '', opening = '', gap = ''] = before
  const [, closing = ',', behind = ''] = own ? [] : (after as RegExpExecArray)
  const from = start - gap.length - opening.length - space.length
  const closed = own ? end : end + (after as RegExpExecArray)[0].length
  const to = own ? closed + (/^[ \t]*/.exec(text.slice(closed))?.[0].length ?? 0) : closed
  if (opening === '(' && closing === ')') {
    const mark = MARK.exec(text.slice(to))?.[0] ?? ''
    return { span: [from, to + mark.length], text: mark || (LETTER().test(text.slice(to, to + 1)) ? ' ' : '') }
  }
  if (isDash(opening) && opening === closing && space !== '' && behind !== '') return { span: [from, to], text: ' ' }
  if (opening !== ',' || closing !== ',' || !locale.commas || !LETTER().test(text.slice(to, to + 1))) return alone
  return needsComma(reading, message, { from, to }, locale) ? alone : { span: [from, to], text: ' ' }
}

/** Whether a comma belongs between what ends at `from` and what begins at `to`. */
function needsComma(
  reading: Reading,
  message: Message,
  { from, to }: { readonly from: number; readonly to: number },
  locale: Locale,
): boolean {
  const { text } = message
  const [opens] = sentenceAt(reading.sentences(message), [from, to])
  const begin = Math.max(opens, text.lastIndexOf(',', from - 1) + 1)
  const commas = wordsOf(locale)
  const said = wordsIn(text.slice(begin, from), commas.folder)
  const [next = ''] = wordsIn(text.slice(to, to + NEAR), commas.folder)
  if (commas.never.has(said.at(-1) ?? '')) return false
  if (said.length < 2 || commas.behind.has(said[0] as string) || commas.before.has(next)) return true
  const greets = reading.matches(message, ['salutation', 'vocative']).some(({ span: [at] }) => at >= begin && at < from)
  return greets || reading.find(message, 'own-clause').some(({ span: [at] }) => at === to)
}

/** The words of a pack that are about commas, ready to be compared. */
interface CommaWords extends Readonly<Record<keyof Commas, ReadonlySet<string>>> {
  readonly folder: Folder
}

const known = new WeakMap<Locale, CommaWords>()

function wordsOf(locale: Locale): CommaWords {
  const ready = known.get(locale)
  if (ready) return ready
  const folder = new Folder(locale.folding)
  const folded = (words: readonly string[] = []) => new Set(words.map((word) => folder.text(word)))
  const { behind, before, never } = locale.commas ?? {}
  const made = { folder, behind: folded(behind), before: folded(before), never: folded(never) }
  known.set(locale, made)
  return made
}

const wordsIn = (text: string, folder: Folder): readonly string[] =>
  (text.match(A_WORD()) ?? []).map((word) => folder.text(word))

const isDash = (mark: string): boolean => /[–—-]/.test(mark)

/** How far a mark, or the next word, is looked for. */
const NEAR = 40
const BEFORE = late('u')`([ \t]*)([,(–—-])([ \t]*)$`
const AFTER = late('u')`^[ \t]*([,)–—-])([ \t]*)`
const OWN_COMMA = /,[ \t]*$/
const MARK = /^[,.;:!?…][ \t]*/
/** A word, or a placeholder that stands for one. */
const A_WORD = late('gu')`\{\{[^{}]*\}\}|\{[^{}]*\}|[\p{L}\p{M}\p{N}'’-]+`
const LETTER = late('u')`[\p{L}\p{N}{\[<%$"“„«]`
