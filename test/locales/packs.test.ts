import { describe, expect, test } from 'vitest'
import { loadLocales } from '../../locales/index.ts'
import { rules } from '../../rules/index.ts'
import { canServe } from '../../src/engine/lint.ts'
import { type Locale, MODEL_SENTENCES, type ModelSentence, type TopicWords } from '../../src/locale.ts'
import { Folder } from '../../src/phrase/fold.ts'
import { Matcher, type Phrase } from '../../src/phrase/matcher.ts'
import { PatternLanguage } from '../../src/phrase/pattern.ts'
import { lintWith, parseExample } from '../../src/testing.ts'
import { samplesOf, wordsOf } from './sample.ts'

interface Entry {
  readonly topic: string
  readonly phrase: Phrase
  readonly words: TopicWords
}

const entriesOf = ({ topics }: Locale): Entry[] =>
  Object.entries<TopicWords>(topics).flatMap(([topic, words]) =>
    words.phrases.map((given) => ({ topic, words, phrase: typeof given === 'string' ? { find: given } : given })),
  )

/** Every pattern of a pack, with the place where it stands. */
const patternsOf = (locale: Locale): (readonly [place: string, pattern: string])[] => [
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
    folding: locale.folding,
    abbreviations: locale.abbreviations,
    ...(locale.questionMarks === undefined ? {} : { questionMarks: locale.questionMarks }),
  })

const duplicates = (list: readonly string[]): string[] => list.filter((item, i) => list.indexOf(item) !== i)

const messageRules = rules.filter(({ scope }) => scope === 'message' || scope === 'turn')

/** What the rules about messages say of a text that an agent could send. */
async function complaintsAbout(locale: Locale, texts: readonly string[]): Promise<string[]> {
  const conversations = texts.flatMap((text) =>
    (['template', 'transcript'] as const).map((kind) => ({
      ...parseExample({ text, kind: 'template' }).conversations[0],
      kind,
      id: text,
    })),
  )
  const found = await lintWith(messageRules, locale, conversations)
  return found.map(({ conversation, rule, actual }) => `${conversation}: ${rule}, "${actual}"`)
}

const locales = await loadLocales()
const examplesOf = new Map(await Promise.all(locales.map(async (locale) => [locale, await locale.examples()] as const)))

describe.each(locales)('the pack $tag', (locale) => {
  const examples = examplesOf.get(locale) ?? {}
  const entries = entriesOf(locale)
  const language = new PatternLanguage(locale.lists)
  const folder = new Folder(locale.folding)
  const folded = (text: string): string => folder.text(text.normalize('NFC'))

  test('has a tag that the standard knows', () => {
    expect(new Intl.Locale(locale.tag).toString()).toBe(locale.tag)
  })

  test('has patterns that can be read, composed and trimmed', () => {
    const patterns = patternsOf(locale)
    for (const [place, pattern] of patterns) expect(() => language.parse(pattern), place).not.toThrow()
    expect(patterns.filter(([, pattern]) => pattern !== pattern.normalize('NFC').trim())).toEqual([])
  })

  test('uses every list', () => {
    const sources = [...patternsOf(locale).map(([, pattern]) => pattern), ...Object.values(locale.lists)]
    const used = new Set(sources.flatMap((source) => [...source.matchAll(/<([\w-]+)>/g)].map(([, name]) => name)))
    expect(Object.keys(locale.lists).filter((name) => !used.has(name))).toEqual([])
  })

  test('has no phrase twice in a topic', () => {
    const seen = entries.map(({ topic, phrase }) => `${topic}: ${folded(phrase.find).replace(/\s+/g, ' ')}`)
    expect(duplicates(seen)).toEqual([])
  })

  test('names only words that can be words of a text', () => {
    const matcher = apart(locale, false)
    const impossible = patternsOf(locale).flatMap(([place, pattern]) =>
      wordsOf(language.parse(pattern).body)
        .filter((word) => matcher.words(word).join(' ') !== folded(word))
        .map((word) => `${place}: "${word}" in ${pattern}`),
    )
    expect([...new Set(impossible)]).toEqual([])
  })

  test('finds each phrase in every text that the phrase describes', () => {
    const matcher = apart(locale, false)
    const missed = entries.flatMap(({ topic, phrase }, i) =>
      samplesOf(language.parse(phrase.find))
        .filter((sample) => !matcher.scan(sample).matches.some((match) => match.topic === `${i}`))
        .map((sample) => `${topic}: ${phrase.find} misses "${sample}"`),
    )
    expect(missed).toEqual([])
  })

  test('has no phrase that its exceptions rule out altogether', () => {
    const matcher = apart(locale, true)
    const dead = entries.filter(({ phrase }, i) => {
      const samples = [phrase.find, ...(phrase.only ?? [])].flatMap((pattern) => samplesOf(language.parse(pattern)))
      return !samples.some((sample) => matcher.scan(sample).matches.some((match) => match.topic === `${i}`))
    })
    expect(dead.map(({ topic, phrase }) => `${topic}: ${phrase.find}`)).toEqual([])
  })

  test('puts nothing in place of a phrase that is the phrase again', () => {
    const matcher = apart(locale, true)
    const same = entries.flatMap(({ phrase: { find, instead = [], sentence = [] } }, i) =>
      [...instead, ...sentence]
        .filter((text) => matcher.scan(text).matches.some((match) => match.topic === `${i}`))
        .map((text) => `${find}: ${text}`),
    )
    expect(same).toEqual([])
  })

  test('puts nothing in place of a phrase that a rule would report', async () => {
    const texts = entries.flatMap(({ phrase: { instead = [], sentence = [] } }) => [...instead, ...sentence])
    const given = [...new Set(texts)].filter((text) => text !== '')
    expect(await complaintsAbout(locale, given)).toEqual([])
  })

  test.each(Object.keys(MODEL_SENTENCES) as ModelSentence[])(
    'has sentences for %s that no rule reports',
    async (name) => {
      const sentences = locale.models[name] ?? []
      expect(sentences.length).toBeGreaterThan(0)
      expect(duplicates(sentences)).toEqual([])
      expect(await complaintsAbout(locale, sentences)).toEqual([])
    },
  )

  test.each(rules.filter((rule) => canServe(locale, rule)).map(({ id }) => id))('has examples for %s', (id) => {
    expect(examples[id]?.length ?? 0).toBeGreaterThan(0)
  })

  test('has no examples for a rule that there is not', () => {
    expect(Object.keys(examples).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
  })

  test('has words that are folded already', () => {
    const { functionWords, perspective } = locale
    const words = [...functionWords, ...Object.entries(perspective).flat()]
    expect(words.filter((word) => word !== folded(word))).toEqual([])
    expect(duplicates(functionWords)).toEqual([])
  })
})
