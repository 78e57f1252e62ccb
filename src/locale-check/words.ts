import type { Locale, TopicWords } from '../locale.ts'
import { Folder } from '../phrase/fold.ts'
import { Matcher, type Phrase, tokensFor } from '../phrase/matcher.ts'
import { PatternLanguage } from '../phrase/pattern.ts'
import type { AnyRule } from '../rule.ts'
import { lintWith, parseExample } from '../testing.ts'
import { MODEL_SENTENCES } from '../topics/index.ts'
import type { Check } from './check.ts'
import { samplesOf, wordsOf } from './samples.ts'

interface Entry {
  readonly topic: string
  readonly phrase: Phrase
  readonly words: TopicWords
}

const entriesOf = ({ topics }: Locale): Entry[] =>
  Object.entries<TopicWords>(topics).flatMap(([topic, words]) =>
    words.phrases.map((given) => ({ topic, words, phrase: typeof given === 'string' ? { find: given } : given })),
  )

/** Every pattern of a pack, with the topic in which it stands. */
const patternsOf = (locale: Locale): (readonly [topic: string, pattern: string])[] => [
  ...entriesOf(locale).flatMap(({ topic, phrase: { find, except = [], only = [] } }) =>
    [find, ...except, ...only].map((pattern) => [topic, pattern] as const),
  ),
  ...Object.entries<TopicWords>(locale.topics).flatMap(([topic, { except = [] }]) =>
    except.map((pattern) => [topic, pattern] as const),
  ),
]

/** A matcher that keeps every phrase apart from the others: the topic of a match is the number of the phrase. */
const apart = (locale: Locale, keepsExceptions: boolean): Matcher =>
  new Matcher({
    topics: Object.fromEntries(
      entriesOf(locale).map(({ phrase, words }, i) => [
        `${i}`,
        keepsExceptions ? { phrases: [phrase], except: words.except ?? [] } : { phrases: [phrase.find] },
      ]),
    ),
    lists: locale.lists,
    variants: locale.variants,
    folding: locale.folding,
    abbreviations: locale.abbreviations,
    ...(locale.questionMarks === undefined ? {} : { questionMarks: locale.questionMarks }),
    ...(locale.questionEndings === undefined ? {} : { questionEndings: locale.questionEndings }),
    ...(locale.noQuestions === undefined ? {} : { noQuestions: locale.noQuestions }),
    ...(locale.goesOn === undefined ? {} : { goesOn: locale.goesOn }),
  })

const duplicates = (list: readonly string[]): string[] => list.filter((item, i) => list.indexOf(item) !== i)

/** What the rules about messages say of texts that an agent could send. */
async function complaintsAbout(locale: Locale, texts: readonly string[], rules: readonly AnyRule[]): Promise<string[]> {
  const conversations = texts.flatMap((text) =>
    (['template', 'transcript'] as const).map((kind) => ({
      ...parseExample({ text, kind: 'template' }).conversations[0],
      kind,
      id: text,
    })),
  )
  const found = await lintWith(rules, locale, conversations)
  return [...new Set(found.map(({ conversation, rule, actual }) => `"${conversation}": ${rule} reports "${actual}"`))]
}

/** The tag and the words of a pack. `rules` are those about single messages and turns. */
export async function checkWords(locale: Locale, rules: readonly AnyRule[]): Promise<Check[]> {
  const language = new PatternLanguage(locale.lists, locale.variants, new Folder(locale.folding).respelling)
  const unreadable = patternsOf(locale).flatMap(([topic, pattern]) => {
    try {
      language.parse(pattern)
      return pattern === pattern.normalize('NFC').trim() ? [] : [`${topic}: "${pattern}" is not composed and trimmed`]
    } catch (error) {
      return [`${topic}: ${(error as Error).message}`]
    }
  })
  const checks: Check[] = [
    { name: 'has a tag that the standard knows', problems: tagProblems(locale) },
    { name: 'has patterns that can be read', problems: unreadable },
  ]
  // All else would only stumble over the same patterns.
  if (unreadable.length > 0) return checks
  const entries = entriesOf(locale)
  const { instead, models } = { instead: rewritesOf(entries), models: locale.models }
  return [
    ...checks,
    { name: 'uses every list', problems: unusedLists(locale) },
    { name: 'has no phrase twice in a topic', problems: twice(locale, entries) },
    { name: 'names only words that can be words of a text', problems: impossibleWords(locale, language) },
    { name: 'finds each phrase in every text that the phrase describes', problems: missed(locale, entries, language) },
    {
      name: 'has no phrase that its exceptions rule out altogether',
      problems: ruledOut(locale, entries, language),
    },
    {
      name: 'puts nothing in place of a phrase that is the phrase again',
      problems: insteadAgain(locale, entries),
    },
    {
      name: 'puts nothing in place of a phrase that a rule would report',
      problems: await complaintsAbout(locale, instead, rules),
    },
    {
      name: 'has sentences to send that no rule reports, each once',
      problems: [
        ...Object.values(models).flatMap((sentences = []) => duplicates(sentences)),
        ...Object.keys(models)
          .filter((name) => !Object.hasOwn(MODEL_SENTENCES, name))
          .map((name) => `"${name}" is the name of no sentence`),
        ...(await complaintsAbout(locale, [...new Set(Object.values(models).flat())], rules)),
      ],
    },
    { name: 'has words that are folded already', problems: unfolded(locale) },
  ]
}

function tagProblems({ tag }: Locale): string[] {
  try {
    const proper = new Intl.Locale(tag).toString()
    return proper === tag ? [] : [`"${tag}" is properly written "${proper}"`]
  } catch {
    return [`"${tag}" is not a language tag`]
  }
}

const rewritesOf = (entries: readonly Entry[]): string[] => [
  ...new Set(
    entries
      .flatMap(({ phrase: { instead = [], sentence = [] } }) => [...instead, ...sentence])
      .filter((text) => text !== ''),
  ),
]

function unusedLists(locale: Locale): string[] {
  const sources = [...patternsOf(locale).map(([, pattern]) => pattern), ...Object.values(locale.lists)]
  const used = new Set(sources.flatMap((source) => [...source.matchAll(/<([\w-]+)>/g)].map(([, name]) => name)))
  return Object.keys(locale.lists).filter((name) => !used.has(name))
}

const folding = (locale: Locale): ((text: string) => string) => {
  const folder = new Folder(locale.folding)
  return (text) => folder.text(text.normalize('NFC'))
}

function twice(locale: Locale, entries: readonly Entry[]): string[] {
  const folded = folding(locale)
  return duplicates(entries.map(({ topic, phrase }) => `${topic}: ${folded(phrase.find).replace(/\s+/g, ' ')}`))
}

function impossibleWords(locale: Locale, language: PatternLanguage): string[] {
  const tokens = tokensFor(locale)
  const folded = folding(locale)
  const impossible = patternsOf(locale).flatMap(([topic, pattern]) =>
    wordsOf(language.parse(pattern).body)
      .filter((word) => tokens.words(tokens.clear().read(word)).join(' ') !== folded(word))
      .map((word) => `${topic}: "${word}" in ${pattern}`),
  )
  return [...new Set(impossible)]
}

function missed(locale: Locale, entries: readonly Entry[], language: PatternLanguage): string[] {
  const matcher = apart(locale, false)
  return entries.flatMap(({ topic, phrase }, i) =>
    samplesOf(language.parse(phrase.find))
      .filter((sample) => !matcher.scan(sample).matches.some((match) => match.topic === `${i}`))
      .map((sample) => `${topic}: ${phrase.find} misses "${sample}"`),
  )
}

function ruledOut(locale: Locale, entries: readonly Entry[], language: PatternLanguage): string[] {
  const matcher = apart(locale, true)
  const dead = entries.filter(({ phrase }, i) => {
    const samples = [phrase.find, ...(phrase.only ?? [])].flatMap((pattern) => samplesOf(language.parse(pattern)))
    return !samples.some((sample) => matcher.scan(sample).matches.some((match) => match.topic === `${i}`))
  })
  return dead.map(({ topic, phrase }) => `${topic}: ${phrase.find}`)
}

function insteadAgain(locale: Locale, entries: readonly Entry[]): string[] {
  const matcher = apart(locale, true)
  return entries.flatMap(({ phrase: { find, instead = [], sentence = [] } }, i) =>
    [...instead, ...sentence]
      .filter((text) => matcher.scan(text).matches.some((match) => match.topic === `${i}`))
      .map((text) => `${find}: ${text}`),
  )
}

function unfolded(locale: Locale): string[] {
  const folded = folding(locale)
  const { functionWords, perspective } = locale
  const words = [...functionWords, ...Object.entries(perspective).flat()]
  return [
    ...words.filter((word) => word !== folded(word)).map((word) => `"${word}" is folded "${folded(word)}"`),
    ...duplicates(functionWords).map((word) => `"${word}" is twice among the function words`),
  ]
}
