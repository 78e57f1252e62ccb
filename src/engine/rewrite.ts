import { overlaps, type Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import { saysSomething } from '../phrase/characters.ts'
import type { Finding, Rewrite } from '../rule.ts'
import { bodyEnd } from '../structure/sign-off.ts'
import { fullStopBefore, spaceBefore } from '../structure/spacing.ts'
import type { Fix } from '../violation.ts'

/** Above this many characters a rewrite shows the sentences around its change, not the whole message. */
const WHOLE_MESSAGE = 1000
/** A sentence longer than this is cut around the change. */
const WINDOW = 400

interface Edit {
  readonly span: Span
  readonly text: string
  /** Whether it is a sentence of its own behind the others. */
  readonly appended: boolean
  /** Whether a capital of the words that it replaces is none of its own. */
  readonly ownCase?: boolean
}

/**
 * The texts that an agent can send instead, best first. A rewrite of one finding also mends what the other findings of
 * the same message change, so that the result passes all rules at once.
 */
export function composeRewrites(finding: Finding, others: readonly Finding[]): string[] {
  const { text } = finding.message
  const changes = others.flatMap((other) =>
    firstChange(other).map((change): Change => ({ ...editOf(change, text), about: other.span })),
  )
  const isLost = (edit: Edit): boolean => changes.some((wider) => makesNeedless(wider, edit, text))
  const composed = finding.rewrites.map((rewrite) => {
    if (rewrite.kind === 'add' || rewrite.kind === 'instead') return rewrite.text
    const asked = editOf(rewrite, text)
    const own =
      changes.find((wider) => makesNeedless(wider, asked, text) && !isLost(wider)) ??
      (asked.appended ? changes.find((wider) => rewords(wider, finding.span)) : undefined) ??
      asked
    const window: Span = text.length <= WHOLE_MESSAGE ? [0, text.length] : around(text, own.span)
    const edits: Edit[] = [own]
    const isSaidAnew = (edit: Edit, about: Span): boolean =>
      rewords(edit, about) && !edit.text.includes(text.slice(...about))
    const isAnswered = ({ appended, about }: Change): boolean =>
      appended && (isSaidAnew(own, about) || changes.some((wider) => rewords(wider, about)))
    for (const edit of changes)
      if (
        isWithin(edit.span, window) &&
        !isLost(edit) &&
        !isAnswered(edit) &&
        !edits.some((known) => clash(known, edit))
      )
        edits.push(edit)
    return apply(text, saidOnce(inOneVoice(edits, own, finding)), window).trim()
  })
  return [...new Set(composed)].filter((rewritten) => saysSomething(rewritten) && rewritten !== text)
}

/**
 * The changes of the message that mend a finding and nothing else, best first. What is to be said in addition, or instead
 * of the whole message, is no change: where it goes, and what of the message it makes needless, is for people to say. So is
 * what would drop a fact.
 */
export function fixesOf({ message: { text }, rewrites }: Finding): Fix[] {
  const fixes: Fix[] = []
  for (const rewrite of rewrites) {
    if (rewrite.kind === 'add' || rewrite.kind === 'instead') continue
    const safety = (rewrite.kind === 'replace' && rewrite.safety) || 'unsafe'
    if (safety === 'manual') continue
    const edit = editOf(rewrite, text)
    // A template may be long and have very many violations: no fix looks at all of it.
    const from = Math.max(0, edit.span[0] - NEAR)
    const to = Math.min(text.length, edit.span[1] + NEAR)
    const near = text.slice(from, to)
    const written = apply(text, [edit], [from, to], 'as before')
    if (written === near) continue
    if (![written, text.slice(0, from), text.slice(to)].some(saysSomething)) continue
    const { span, text: own } = differenceOf(near, written)
    const change: Fix = { span: [from + span[0], from + span[1]], text: own, safety }
    if (!fixes.some((known) => known.text === change.text && String(known.span) === String(change.span)))
      fixes.push(change)
  }
  return fixes
}

/** In characters: how far around a change its own words, marks and capitals may reach. */
const NEAR = 400

/** What is different in the second of two texts, as one change of the first, cutting no word and no character. */
function differenceOf(text: string, written: string): Pick<Fix, 'span' | 'text'> {
  const shorter = Math.min(text.length, written.length)
  let start = 0
  while (start < shorter && text[start] === written[start]) start++
  let end = 0
  while (end < shorter - start && text.at(-1 - end) === written.at(-1 - end)) end++
  const isWord = (unit: string | undefined): boolean => unit !== undefined && PART_OF_WORD().test(unit)
  const cutsFirst = isWord(text[start]) || isWord(written[start])
  while (cutsFirst && start > 0 && isWord(text[start - 1])) start--
  const cutsLast = isWord(text.at(-1 - end)) || isWord(written.at(-1 - end))
  while (cutsLast && end > 0 && isWord(text.at(-end))) end--
  return { span: [start, text.length - end], text: written.slice(start, written.length - end) }
}

/** Of another finding, the change that its own best rewrite would make to the message. */
function firstChange({ rewrites }: Finding): Rewrite[] {
  const [first] = rewrites
  return first && (first.kind === 'replace' || first.kind === 'append') ? [first] : []
}

function editOf(change: Rewrite, message: string): Edit {
  if (change.kind === 'replace')
    return { span: change.span, text: change.text, appended: false, ownCase: change.ownCase === true }
  const end = (change.kind === 'append' ? change.at : undefined) ?? bodyEnd(message)
  return { span: [end, end], text: change.text, appended: true }
}

const isWithin = ([start, end]: Span, [from, to]: Span): boolean => start >= from && end <= to

/** An edit for another finding, and the words that the finding is about. */
interface Change extends Edit {
  readonly about: Span
}

/**
 * Whether an edit would leave unmended what a wider one around it is about: it changes other words of the sentence that
 * the wider one replaces, or only how large their letters are.
 */
function makesNeedless(wider: Change, { span, text: replacement, appended }: Edit, text: string): boolean {
  const [start, end] = span
  const [from, to] = wider.span
  if (appended || wider.appended || start === end || start < from || end > to || end - start === to - from) return false
  return !overlaps(wider.about, span) || text.slice(start, end).toLowerCase() === replacement.toLowerCase()
}

/** Whether an edit puts other sentences in place of all the words that something was to be said about. */
const rewords = ({ span, text, appended }: Edit, about: Span): boolean =>
  !appended && isWithin(about, span) && WHOLE_SENTENCE.test(text)

/**
 * Edits of which none begins with another of the sentences that the finding could be mended by: where one apology is put
 * in, an edit that opens with a different one opens with this one instead.
 */
function inOneVoice(edits: readonly Edit[], own: Edit, { rewrites }: Finding): readonly Edit[] {
  const said = own.text.trim()
  const others = rewrites.map(({ text }) => text.trim()).filter((text) => text !== said && WHOLE_SENTENCE.test(text))
  if (!WHOLE_SENTENCE.test(said)) return edits
  return edits.map((edit) => {
    const other = edit === own ? undefined : others.find((text) => inOneCase(edit.text).startsWith(inOneCase(text)))
    return other === undefined ? edit : { ...edit, text: said + edit.text.slice(other.length) }
  })
}

/** Edits in which no sentence is put into the text a second time: several words may be mended by the same one. */
function saidOnce(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  const said = sorted.map(({ text }) =>
    WHOLE_SENTENCE.test(text) ? inOneCase(text.replace(CLOSES_BEFORE, '').replace(END_OF_SENTENCE, '').trim()) : '',
  )
  const isLonger = (other: string, own: string): boolean => other.length > own.length && other.startsWith(own)
  const isInserted = (at: number): boolean => {
    const { appended, span, text } = sorted[at] as Edit
    return !appended && span[1] - span[0] <= (CLOSES_BEFORE.test(text) ? COMMA : 0)
  }
  return sorted.flatMap((edit, i) => {
    const own = said[i] as string
    if (own === '') return [edit]
    // Said first, it is not said once more where a later edit opens with it.
    const first = said.find((other, j) => j < i && other !== '' && isInserted(j) && isLonger(own, other))
    if (first) {
      const at = inOneCase(edit.text).indexOf(first)
      const left = edit.text.slice(0, at) + edit.text.slice(at + first.length)
      return [{ ...edit, text: left.replace(MARK_LEFT, '$1') }]
    }
    const isSaid = said.some((other, j) => other.startsWith(own) && (other.length > own.length || j < i))
    if (!isSaid || (isInserted(i) && said.some((other, j) => j > i && isLonger(other, own)))) return [edit]
    return edit.appended || edit.span[0] === edit.span[1] ? [] : [{ ...edit, text: '' }]
  })
}

/** Behind "Dear Ann," a sentence begins with a small letter, and is the same. No letter becomes longer or shorter. */
const inOneCase = (text: string): string =>
  Array.from(text, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  }).join('')

/** What a sentence leaves behind that is taken from the beginning: the mark of the one before, and its own. */
const MARK_LEFT = /^([.。]\s*)?[.!?。！？]\s*/
/** In characters: a comma and its space, which make way for a full stop and a sentence. */
const COMMA = 2
/** The mark of the sentence before, where a sentence takes the place of the rest of it. */
const CLOSES_BEFORE = /^[.。]\s*/
// Greek asks with a semicolon; no other sentence that a pack offers ends in one.
const END_OF_SENTENCE = /[.!?。！？;\u037e]\s*$/
/** Such as "I understand how frustrating this is." */
const WHOLE_SENTENCE = /^.{6,}[.!?。！？;\u037e]\s*$/s

/** Two insertions at one point do not clash unless they say the same, an insertion inside a replacement does. */
const clash = (a: Edit, b: Edit): boolean =>
  (a.span[0] < b.span[1] && b.span[0] < a.span[1]) || (b.appended && a.text === b.text)

/**
 * A stretch of a text with edits. What comes to stand at the beginning of a sentence gets a capital: behind every line
 * break as well, or, where letters are to be as large `as before`, only where one was.
 */
function apply(
  text: string,
  edits: readonly Edit[],
  [from, to]: Span,
  capitals: 'everywhere' | 'as before' = 'everywhere',
): string {
  const sorted = [...edits].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  let written = ''
  let at = from
  let opens = false
  const write = (piece: string): void => {
    written += opens ? capitalised(piece) : piece
    opens = opens && piece === ''
  }
  for (const [i, { span, text: replacement, appended, ownCase }] of sorted.entries()) {
    write(text.slice(at, span[0]))
    at = span[1]
    if (appended) {
      written = withSentence(written, replacement)
      continue
    }
    const goesOn = capitals === 'as before' && SMALL().test(text.slice(...span))
    opens ||= opensSentence(written) && !goesOn
    if (replacement === '') {
      // What is dropped takes its comma and its space along; a whole sentence takes its mark.
      const ahead = text.slice(at, sorted[i + 1]?.span[0] ?? to)
      const rest = (opens ? REST_OF_SENTENCE : REST_OF_PHRASE).exec(ahead)?.[0] ?? ''
      at += rest.length
      written = closedUp(written, rest, text[at] ?? '')
    } else if (!ownCase && isCapital(text, span)) {
      // A name in small letters that was written with a capital: "Adidas" for "adidas".
      const isSpelling = text.slice(...span).toLowerCase() === replacement.toLowerCase()
      opens &&= !isSpelling
      write(isSpelling ? replacement : capitalised(replacement))
    } else {
      write(replacement)
    }
    opens ||= CLOSES_SENTENCE.test(replacement)
  }
  write(text.slice(at, to))
  return written
}

const REST_OF_PHRASE = /^[ \t]*[,，、]?[ \t]*/
const REST_OF_SENTENCE = /^[ \t]*(?:[,，、:;–—-]|[.!?…。！？]+)?[ \t]*/

/** What stands before something dropped, ready for the character that comes next. */
function closedUp(before: string, rest: string, next: string): string {
  const kept = before.trimEnd() === '' ? '' : before.replace(/[ \t]+$/, '')
  if (/^[.!?…。！？)\n]?$/.test(next)) return kept.replace(/[ \t]*[,，、]$/, '')
  const spaced = kept !== before || /\s$/.test(rest)
  return spaced && kept && !/[\n([“‘]$/.test(kept) && !/[,;:，、；：]/.test(next) ? `${kept} ` : kept
}

/** A text with a sentence behind it, the text closed first where it ends in no mark. */
function withSentence(before: string, sentence: string): string {
  const kept = before.trimEnd()
  // A full stop would become a part of a link.
  const closed = kept === '' || CLOSED().test(kept)
  return `${kept}${closed ? '' : fullStopBefore(sentence)}${kept && spaceBefore(sentence)}${sentence}`
}

/** Whether the next word is the first of a sentence; handles before it do not count. */
const opensSentence = (before: string): boolean => /(?:^|[.!?。！？\n])["'“‘(]?\s*(?:[@#]\S+\s+)*$/u.test(before)

/** Whether a word has a capital that it does not share with the letters behind it: "Kindly", not "ASAP" or "I". */
const isCapital = (text: string, [start]: Span): boolean => CAPITALISED().test(text.slice(start, start + 4))

/** A name such as "iPhone" stays as it is. */
const capitalised = (text: string): string =>
  CAPITAL_INSIDE().test(text) ? text : text.charAt(0).toLocaleUpperCase('en') + text.slice(1)

/** The stretch of a long text that shows a change: its sentence, or words around it where that is long as well. */
function around(text: string, [first, last]: Span): Span {
  const before = text.slice(Math.max(0, first - WINDOW), first)
  const after = text.slice(last, last + WINDOW)
  const opening =
    /^[\s\S]*(?:[.!?\n]\s+|[。！？\n])/.exec(before) ??
    (first > WINDOW ? /^(?:\S*\s+|[\udc00-\udfff])/.exec(before) : null)
  const start = first - before.length + (opening?.[0].length ?? 0)
  if (/[.!?。！？\n]$/.test(text.slice(start, last))) return [start, last]
  const closing = /[.!?。！？\n]/.exec(after)?.index
  if (closing !== undefined) return [start, last + closing + 1]
  const cut = last + after.length < text.length ? /(?:\s\S*|[\ud800-\udbff])$/.exec(after)?.index : undefined
  return [start, last + (cut ?? after.length)]
}

const CLOSES_SENTENCE = /[.!?;\u037e]\s+$/
const PART_OF_WORD = late('u')`[\p{L}\p{N}\p{M}\p{Cs}'’]`
const SMALL = late('u')`^\p{Ll}`
const CLOSED = late('u')`[\p{P}\p{S}][\p{M}\u200d]*$|https?:\/\/\S{1,200}$`
const CAPITALISED = late('u')`^\p{Lu}\p{Ll}`
const CAPITAL_INSIDE = late('u')`^\p{Ll}+\p{Lu}`
