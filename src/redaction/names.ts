import type { Conversation, Message, Span } from '../conversation.ts'
import { roleOfWord } from '../role-words.ts'
import { folded, isUnspaced } from './name-forms.ts'
import { allWords } from './words.ts'

const ORDINARY = new Set(allWords('ordinary').map(folded))

/** Whether a word is no name where it stands in small letters. */
export const isOrdinary = (word: string): boolean => ORDINARY.has(folded(word))

const lead = (words: readonly string[]): string => words.map((word) => word.replace(/[ '’]/g, space)).join('|')
const space = (char: string): string => (char === ' ' ? '[ \\t]{1,3}' : "['’]")
const isWritten = (list: 'namesFollow' | 'namesMayFollow', unspaced: boolean): string[] =>
  allWords(list).filter((word) => isUnspaced(word) === unspaced)

const SURELY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${lead(isWritten('namesFollow', false))})[ \\t]*:?[ \\t]*["“„«]?`,
  'giu',
)
const PERHAPS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${lead(isWritten('namesMayFollow', false))})(?![\\p{L}\\p{N}])\\.?([ \\t]*(?:[,:!][ \\t]*)?(?:\\r?\\n\\s{0,4})?)["“„«]?`,
  'giu',
)
const UNSPACED_BEFORE = new RegExp(
  `(?:${lead(isWritten('namesFollow', true))})[\\s「]*([\\p{Script=Han}\\p{Script=Katakana}ー・]{2,8})`,
  'gu',
)
const UNSPACED_BEHIND = new RegExp(
  `((?:[\\p{Script=Han}\\p{Script=Katakana}ー・]{1,8}[ \\u3000])?(?:\\p{Script=Katakana}[\\p{Script=Katakana}ー・]{1,12}|\\p{Script=Han}{1,4}))[ \\u3000]?(?:${allWords('namesPrecede').join('|')})`,
  'gu',
)
/** One character is no name by itself: it is hidden here, and not wherever it stands. */
const FAMILY_NAME = new RegExp(
  `(?:${allWords('familyNames').join('|')})(?=[ \\u3000]?(?:${allWords('namesPrecede').join('|')}))`,
  'gu',
)

/** Family names of one character before a title, 王先生. */
export const familyNamesIn = (text: string): Span[] =>
  isUnspaced(text)
    ? [...text.matchAll(FAMILY_NAME)].map(({ index, 0: name }): Span => [index, index + name.length])
    : []

/** Capitalised words in a row. Bounded, so that no text takes long. */
const CAPITALISED = /\p{Lu}\p{M}*[\p{L}\p{M}'’-]{1,30}(?:[ \t]\p{Lu}[\p{L}\p{M}'’-]{1,30}){0,3}(?![\p{L}\p{M}\p{N}])/uy
/** "my name is dana miller", up to the end of what is said. */
const SMALL = /\p{L}[\p{L}\p{M}'’-]{1,30}(?:[ \t]\p{L}[\p{L}\p{M}'’-]{1,30})?(?=[ \t]*(?:[.,!?;)\n]|$))/uy
/** "hi peter," */
const SMALL_WORD = /\p{Ll}[\p{L}\p{M}'’-]{2,30}(?=[,!])/uy
const opensLine = (text: string, at: number): boolean => /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 10), at))
const ALONE = /^[ \t]*(?:[,.!?;:)–-]|\r?\n|$)/u
/** "GREAT" is no name. */
const isEmphasis = (name: string): boolean => /^\p{Lu}{2,}$/u.test(name)
/** ", Dana." */
const VOCATIVE = /,[ \t](\p{Lu}\p{M}*[\p{L}\p{M}'’-]{1,30})(?=[.!?,]?(?:\s|$))/gu

/** Names in more than these of one conversation's messages are not looked for: nobody has so many. */
const MOST_NAMES = 400
/** Longer messages are pasted logs; names stand at the ends of a letter. */
const SEARCHED = 20_000

/** The words that name the people of a conversation: as its source says, and as they are called in it. */
export function namesIn({ messages }: Conversation): Set<string> {
  const names = new Set<string>()
  for (const { role, author } of messages) {
    if (role === 'system' || author?.name === undefined) continue
    for (const word of wordsOf(author.name)) names.add(word)
  }
  const candidates = new Set<string>()
  for (const message of messages) {
    for (const name of calledIn(message)) candidates.add(name)
    if (candidates.size > MOST_NAMES) break
  }
  if (candidates.size === 0) return names
  for (const name of candidates) for (const word of wordsOf(name)) if (!isOrdinary(word)) names.add(word)
  return names
}

/** The parts of a name by which somebody may be called. Initials, roles and small particles ("de la") are none. */
function wordsOf(name: string): string[] {
  const trimmed = name.trim().slice(0, 200)
  if (roleOfWord(trimmed) || /[@＠]/.test(trimmed)) return []
  const words = trimmed.split(/[\s\u00a0,;/|()[\]"“”·・_.&+]+|['’]s?$/u).filter((word) => /\p{L}/u.test(word))
  const found = words.filter((word) => {
    if (isUnspaced(word)) return word.length >= 2
    if ([...word].length < 2 || roleOfWord(word)) return false
    return !(word.length <= 3 && words.length > 1 && word === word.toLowerCase())
  })
  const hyphenated = found.flatMap((word) =>
    /[-'’]/.test(word) ? word.split(/[-'’]/).filter((part) => part.length > 2) : [],
  )
  return [...found, ...hyphenated, ...found.flatMap(givenName), ...joined(words)]
}

/** 王小明 is called 小明. */
const givenName = (word: string): string[] =>
  /^\p{Script=Han}{3,4}$/u.test(word) ? [word.slice(word.length === 4 ? 2 : 1)] : []

/** 田中 太郎 is written 田中太郎 as well, Dana Miller is danamiller in a user name. */
const joined = (words: readonly string[]): string[] => (words.length > 1 && words.length < 5 ? [words.join('')] : [])

function* calledIn({ role, text: whole }: Message): Iterable<string> {
  if (role === 'system') return
  const text = whole.slice(0, SEARCHED)
  for (const end of ends(SURELY, text)) {
    const name = at(CAPITALISED, text, end) ?? at(SMALL, text, end)
    if (name) yield name
  }
  for (const { index, 0: words, 1: between = '' } of text.matchAll(PERHAPS)) {
    const end = index + words.length
    if (opensLine(text, index)) yield at(SMALL_WORD, text, end) ?? ''
    const name = at(CAPITALISED, text, end)
    if (!name || isEmphasis(name)) continue
    // Behind a mark a sentence may begin: a name is all that stands there.
    if (!/[^ \t]/.test(between) || ALONE.test(text.slice(end + name.length, end + name.length + 4))) yield name
  }
  for (const [, name] of text.matchAll(VOCATIVE)) if (name && !isEmphasis(name)) yield name
  if (!isUnspaced(text)) return
  for (const [, name = ''] of text.matchAll(UNSPACED_BEFORE)) yield name.length > 4 ? name.slice(0, 3) : name
  for (const [, name] of text.matchAll(UNSPACED_BEHIND)) if (name) yield name
}

function* ends(pattern: RegExp, text: string): Iterable<number> {
  for (const { index, 0: match } of text.matchAll(pattern)) yield index + match.length
}

function at(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0]
}
