import type { francAll } from 'franc'
import { late } from '../lazily.ts'
import { COMMON_WORDS } from './common-words.ts'

/** The library that tells languages by groups of letters: slower to load than all the rest together. */
export type Library = typeof francAll

export const loadLibrary = async (): Promise<Library> => (await import('franc')).francAll

/** The tag of the standard for a language that is not known. */
export const UNDETERMINED = 'und'

/** ISO 639-3, as the library names them, to BCP 47. Languages of customers that are not here are none of its answers. */
const LANGUAGES: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  hrv: 'hr',
  epo: 'eo',
  pol: 'pl',
  swe: 'sv',
  fin: 'fi',
  tur: 'tr',
  ces: 'cs',
  ron: 'ro',
  hun: 'hu',
  ind: 'id',
  vie: 'vi',
  rus: 'ru',
  ukr: 'uk',
  bul: 'bg',
  arb: 'ar',
  pes: 'fa',
  urd: 'ur',
}
const CODES = Object.keys(LANGUAGES)

/** Every language that can be told, by whichever means. */
export const DETECTABLE: ReadonlySet<string> = new Set([
  ...Object.values(LANGUAGES),
  ...Object.keys(COMMON_WORDS),
  ...['zh', 'ja', 'ko', 'th', 'he', 'hi'],
])

const KANA = /[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9d]/gu
const HAN = late('gu')`\p{Script=Han}`

/** Scripts other than Latin, with the language that they are a sign of; none where several are written in it. */
const SCRIPTS: readonly (readonly [letters: () => RegExp, language: string | undefined])[] = [
  [late('gu')`\p{Script=Greek}`, 'el'],
  [late('gu')`\p{Script=Cyrillic}`, undefined],
  [late('gu')`\p{Script=Hangul}`, 'ko'],
  [late('gu')`\p{Script=Arabic}`, undefined],
  [late('gu')`\p{Script=Hebrew}`, 'he'],
  [late('gu')`\p{Script=Thai}`, 'th'],
  [late('gu')`\p{Script=Devanagari}`, 'hi'],
]
const LATIN = late('gu')`\p{Script=Latin}`
/** Letters of none of the scripts of Latin, European punctuation or symbols. */
const NOT_LATIN = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\uff66-\uff9d]/
/** One of these characters says as much as several letters. */
const WORTH = 2.5

/**
 * Who and where, which is in no language: links, addresses, handles, hashtags, placeholders. What has an "@" in it is
 * looked for once for each word, not from each of its characters.
 */
const NAMES = /https?:\/\/\S+|(?<!\S)\S*[@#]\S+|\{\{?[^{}]*\}?\}|%\w+%|<[^<>\s]+>|&\w+;/g
const WORD = late('gu')`\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?`

/** Capitals: a name, or the first word of a sentence, which others make up for. */
const NAME = late('u')`^\p{Lu}\p{L}`

const LANGUAGES_WITH_WORDS = Object.keys(COMMON_WORDS)
const WORDS: ReadonlyMap<string, readonly number[]> = numbered()

function numbered(): Map<string, number[]> {
  const all = new Map<string, number[]>()
  LANGUAGES_WITH_WORDS.forEach((language, number) => {
    for (const word of new Set(COMMON_WORDS[language]?.split(' '))) all.set(word, [...(all.get(word) ?? []), number])
  })
  return all
}

/** How much a text must show before its language counts as known. */
export interface Demand {
  /** Letters in all; a character of Chinese counts for more. */
  readonly letters: number
  /** Points for words: one for a word of one language, less for words that several languages share. */
  readonly points: number
  /** Letters that the library must have to be asked. */
  readonly libraryLetters: number
  /** How far behind the second language must be for the library, in its own measure from 0 to 1. */
  readonly lead: number
}

/** A whole conversation: something is to be said of it, if at all possible. */
export const OF_CONVERSATION: Demand = { letters: 2, points: 1.5, libraryLetters: 40, lead: 0.06 }
/** A message in the midst of others: most likely it is in their language, so it must show that it is not. */
export const OF_MESSAGE: Demand = { letters: 18, points: 2, libraryLetters: 60, lead: 0.12 }

/**
 * The language of a text as a BCP 47 tag; nothing where there is too little to go by. Without the library, `und` where
 * the library could say more. For another language than the `expected` one, more must speak.
 */
export function languageOf(text: string, demand: Demand, library?: Library, expected?: string): string | undefined {
  const own = text.replace(NAMES, ' ')
  const script = NOT_LATIN.test(own) ? byScript(own, demand) : LATIN_SCRIPT
  if (script === undefined || script.language !== undefined) return script?.language
  if (script === LATIN_SCRIPT) {
    const points = pointsOf(own)
    const words = byWords(points, demand)
    if (words !== undefined) return words === expected || outweighs(points, words, expected) ? words : undefined
    if (expected !== undefined && pointsFor(points, expected) > 0) return undefined
  }
  if (own.length < demand.libraryLetters) return undefined
  return library ? byLetters(own, demand, library) : UNDETERMINED
}

interface Script {
  readonly language: string | undefined
}
const LATIN_SCRIPT: Script = { language: undefined }
const OTHER_SCRIPT: Script = { language: undefined }

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** The script that most of a text is in. */
function byScript(text: string, demand: Demand): Script | undefined {
  const kana = count(text, KANA)
  const cjk = kana + count(text, HAN())
  const found: [weight: number, script: Script][] = [
    [count(text, LATIN()), LATIN_SCRIPT],
    [cjk * WORTH, { language: kana > cjk / 8 ? 'ja' : 'zh' }],
    ...SCRIPTS.map(([letters, language]): [number, Script] => [
      count(text, letters()),
      language === undefined ? OTHER_SCRIPT : { language },
    ]),
  ]
  const [weight, script] = found.reduce((most, each) => (each[0] > most[0] ? each : most))
  return weight >= demand.letters ? script : undefined
}

/** The language whose frequent words a text has, where no other comes near. */
function byWords(points: readonly number[], demand: Demand): string | undefined {
  let best = 0
  for (let each = 1; each < points.length; each++) if (at(points, each) > at(points, best)) best = each
  const second = Math.max(...points.filter((_, each) => each !== best))
  const most = at(points, best)
  return most >= demand.points && second <= most * 0.6 ? LANGUAGES_WITH_WORDS[best] : undefined
}

const pointsFor = (points: readonly number[], language: string): number =>
  points[LANGUAGES_WITH_WORDS.indexOf(language)] ?? 0

const outweighs = (points: readonly number[], language: string, expected: string | undefined): boolean =>
  expected === undefined || pointsFor(points, language) >= 4 * pointsFor(points, expected)

function pointsOf(text: string): number[] {
  const points = LANGUAGES_WITH_WORDS.map(() => 0)
  const words = new Set<string>()
  for (const [word] of text.matchAll(WORD())) if (words.size === 0 || !NAME().test(word)) words.add(word)
  // Whoever writes in capitals writes no names.
  if (words.size < 2) for (const [word] of text.matchAll(WORD())) words.add(word)
  for (const word of words) {
    const languages = WORDS.get(word.toLowerCase().replace('’', "'")) ?? ownerOf(word)
    for (const each of languages ?? []) points[each] = at(points, each) + 1 / (languages?.length ?? 1)
  }
  return points
}

/** Letters that of all languages with frequent words only one has. */
const OWN_LETTERS: readonly (readonly [letters: RegExp, languages: readonly number[]])[] = [
  [/[ĉĝĥĵŝŭ]/i, [LANGUAGES_WITH_WORDS.indexOf('eo')]],
  [/đ/i, [LANGUAGES_WITH_WORDS.indexOf('hr')]],
  [/ß/, [LANGUAGES_WITH_WORDS.indexOf('de')]],
]
/** Not so with these: Vietnamese has the letter of Croatian. */
const VIETNAMESE = /[ơưăạ-ỹ]/i

const ownerOf = (word: string): readonly number[] | undefined =>
  VIETNAMESE.test(word) ? undefined : OWN_LETTERS.find(([letters]) => letters.test(word))?.[1]

const at = (numbers: readonly number[], index: number): number => numbers[index] as number

/** What the library says, where it is sure and the words do not speak against it. */
function byLetters(text: string, demand: Demand, library: Library): string | undefined {
  const [first, second] = library(text, { only: CODES })
  if (!first || 1 - (second?.[1] ?? 0) < demand.lead) return undefined
  const language = LANGUAGES[first[0]]
  const points = pointsOf(text)
  // A sentence without any of the frequent words of a language is hardly in it, however its letters look.
  if (language !== undefined && language in COMMON_WORDS && pointsFor(points, language) === 0) return undefined
  return Math.max(...points) <= pointsFor(points, language ?? '') + demand.points ? language : undefined
}

/** Words that are English and hardly anything else. */
const ENGLISH =
  /\b(?:the|you|your|and|this|that|with|please|have|what|thanks?|would|are|our|for|can|will|it's|i'm|we're|how|about|there|which|i've|is an?|from|any|do|like|people|sorry|yes|need|should|found|here|let's|let|of an?|was|name)\b/i

/** A sign, for some languages, that a text is in that language, the others being out of the question. */
const SIGNS: Readonly<Record<string, (text: string) => boolean>> = {
  en: (text) => !NOT_LATIN.test(text) && (text.length < OF_MESSAGE.letters || ENGLISH.test(text)),
  el: (text) => /[\u0370-\u03ff]/.test(text),
  ja: (text) => /[\u3041-\u30fa]/.test(text),
  zh: (text) => /[\u4e00-\u9fff]/.test(text) && !/[\u3041-\u30fa]/.test(text),
}

/** Whether a message among others in a language is worth a closer look; fast, and nearly always no. */
export const mayBeForeign = (text: string, language: string): boolean => !SIGNS[language]?.(text)
