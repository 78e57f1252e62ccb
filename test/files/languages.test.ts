import { describe, expect, test } from 'vitest'
import type { Conversation, Role } from '../../src/conversation.ts'
import { Checker } from '../../src/files/checker.ts'
import { Languages } from '../../src/files/languages.ts'
import { defineLocale, type Locale } from '../../src/locale.ts'
import { defineRule } from '../../src/rule.ts'
import { configWith } from './checking.ts'

const nowhere = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

function talk(locale: string | undefined, ...said: readonly (readonly [role: Role, text: string])[]): Conversation {
  return {
    kind: 'transcript',
    id: 'talk',
    ...(locale === undefined ? {} : { locale }),
    messages: said.map(([role, text], index) => ({ index, role, text, locate: () => nowhere })),
  }
}

const ENGLISH = 'Thanks for waiting, your parcel left the depot this morning.'
const GREEK = 'Ευχαριστώ για την αναμονή, το δέμα σας έφυγε σήμερα.'
const CROATIAN = 'Hvala na strpljenju, Vaša narudžba je poslana jučer.'
const SPANISH = 'Gracias por la espera, tu pedido salió ayer y llega el viernes.'

const served = (tag: string) => ['en', 'el', 'hr', 'pt-BR', 'tlh'].includes(tag)

async function spoken(conversation: Conversation, locale?: string) {
  const languages = new Languages({ locale }, served)
  await languages.load()
  const { tag, elsewhere } = languages.of(conversation) ?? {}
  return [tag, Object.fromEntries([...(elsewhere ?? [])].map(([other, numbers]) => [other, [...numbers]]))]
}

describe('the language of a conversation', () => {
  test('is what the export says', async () => {
    expect(await spoken(talk('en-GB', ['agent', ENGLISH]), 'el')).toEqual(['en-GB', {}])
    expect(await spoken(talk('en', ['agent', 'OK']))).toEqual(['en', {}])
    expect(await spoken(talk('tlh', ['agent', ENGLISH]))).toEqual(['tlh', {}])
  })

  test('is what the text shows where the export says nothing', async () => {
    expect(await spoken(talk(undefined, ['customer', ENGLISH], ['agent', GREEK]))).toEqual(['el', {}])
    expect(await spoken(talk(undefined, ['agent', CROATIAN]), 'en')).toEqual(['hr', {}])
    expect(await spoken(talk(undefined, ['agent', 'OK'], ['customer', SPANISH]))).toEqual(['es', {}])
  })

  test('is the configured one where the text shows nothing, and English at last', async () => {
    expect(await spoken(talk(undefined, ['agent', 'OK']), 'hr')).toEqual(['hr', {}])
    expect(await spoken(talk(undefined, ['agent', 'OK']))).toEqual(['en', {}])
    expect(await spoken(talk(undefined, ['agent', ENGLISH]), 'en-AU')).toEqual(['en-AU', {}])
  })

  test('is the configured one where that cannot be told from others', async () => {
    expect(await spoken(talk(undefined, ['agent', ENGLISH]), 'tlh')).toEqual(['tlh', {}])
  })

  test('is looked for whatever the export says with "auto"', async () => {
    expect(await spoken(talk('en', ['agent', GREEK]), 'auto')).toEqual(['el', {}])
    expect(await spoken(talk('en-GB', ['agent', ENGLISH]), 'auto')).toEqual(['en-GB', {}])
    expect(await spoken(talk('hr', ['agent', 'OK']), 'auto')).toEqual(['hr', {}])
  })

  test('is another one than the export says where the agent hardly writes in that', async () => {
    expect(await spoken(talk('en', ['customer', ENGLISH], ['agent', GREEK], ['agent', GREEK]))).toEqual(['el', {}])
    expect(await spoken(talk('en', ['agent', SPANISH]))).toEqual(['es', {}])
  })
})

describe('messages in another language', () => {
  test('are told apart', async () => {
    const mixed = talk(
      'en',
      ['agent', ENGLISH],
      ['customer', GREEK],
      ['agent', GREEK],
      ['agent', ENGLISH],
      ['agent', SPANISH],
    )
    expect(await spoken(mixed)).toEqual(['en', { el: [2], es: [4] }])
  })

  test('need the library only where words and letters do not say it', () => {
    const languages = new Languages({ locale: undefined }, served)
    expect(languages.of(talk('en', ['agent', ENGLISH], ['agent', GREEK], ['agent', CROATIAN]))).toBeDefined()
    const unclear = 'Ahoj, posielame Tvoj balíček zajtra ráno prosím počkaj chvíľu kuriér príde'
    expect(languages.of(talk('en', ['agent', ENGLISH], ['agent', unclear]))).toBeUndefined()
  })
})

const pack = (tag: string, refusal: string): Locale =>
  defineLocale({
    tag,
    name: tag,
    parser: 'latin',
    folding: { accents: 'keep' },
    abbreviations: [],
    lists: {},
    topics: { refusal: { phrases: [refusal] } },
    models: {},
    perspective: {},
    functionWords: [],
    examples: async () => ({}),
  })

const ruleOf = (id: string, scope: 'message' | 'turn' | 'conversation') =>
  defineRule({
    id,
    category: 'words',
    scope,
    kinds: ['transcript'],
    summary: 'Nobody refuses.',
    why: '',
    source: '',
    decisions: [],
    topics: ['refusal'],
    requires: ['refusal'],
    presets: {},
    options: {},
    messages: { refusal: 'refuses' },
    *check(reading, { report }) {
      for (const message of reading.conversation.messages) {
        const found = scope !== 'conversation' ? reading.find(message, 'refusal') : []
        for (const { span } of found) yield report('refusal', { message, span })
        if (scope === 'conversation' && !reading.has(message, 'refusal')) yield report('refusal', { message })
      }
    },
  })

describe('checking', () => {
  const loads: string[] = []
  const source = (tag: string, refusal: string) => ({
    tag,
    name: tag,
    load: async () => {
      loads.push(tag)
      return pack(tag, refusal)
    },
  })
  const rules = [ruleOf('said', 'message'), ruleOf('unsaid', 'conversation')]
  const config = configWith(rules, [source('en', 'never'), source('el', 'ποτέ|never'), source('hr', 'nikad')])
  const check = async (checker: Checker, conversation: Conversation) => {
    await checker.prepare(conversation)
    const violations = await checker.check(conversation, '')
    return violations?.map(({ rule, locale, message, actual }) => `${message} ${locale} ${rule}: ${actual.slice(0, 5)}`)
  }

  test('loads the packs that conversations need, each once, and no others', async () => {
    loads.length = 0
    const checker = new Checker(config)
    const conversations = [
      talk('en', ['agent', 'never']),
      talk('en-GB', ['agent', 'never']),
      talk(undefined, ['agent', GREEK]),
    ]
    await Promise.all(conversations.map((each) => check(checker, each)))
    expect(loads.sort()).toEqual(['el', 'en'])
  })

  test('judges each message by the pack of its own language, and by rules about messages', async () => {
    const mixed = talk(
      'en',
      ['agent', ENGLISH],
      ['agent', `${ENGLISH} never`],
      ['agent', `Δεν το κάνουμε ποτέ, never, σας ζητώ συγγνώμη.`],
    )
    expect(await check(new Checker(config), mixed)).toEqual([
      '0 en unsaid: Thank',
      '1 en said: never',
      '2 el said: ποτέ',
      '2 el said: never',
    ])
  })

  test('judges a turn that is all in another language by rules about the words of turns', async () => {
    const greek = 'Δεν το κάνουμε ποτέ, σας ζητώ συγγνώμη.'
    const turns = configWith([ruleOf('turned', 'turn')], [source('en', 'never'), source('el', 'ποτέ')])
    const mixed = talk(
      'en',
      ['agent', ENGLISH],
      ['customer', 'Ελληνικά;'],
      ['agent', greek],
      ['customer', 'ok'],
      ['agent', ENGLISH],
      ['agent', greek],
      ['customer', 'ok'],
      ['agent', ENGLISH],
      ['agent', ENGLISH],
    )
    expect(await check(new Checker(turns), mixed)).toEqual(['2 el turned: ποτέ'])
  })

  test('leaves out messages in a language without a pack', async () => {
    const mixed = talk('en', ['agent', ENGLISH], ['agent', `${SPANISH} never`])
    expect(await check(new Checker(config), mixed)).toEqual(['0 en unsaid: Thank'])
  })

  test('leaves out conversations in a language without a pack', async () => {
    expect(await check(new Checker(config), talk(undefined, ['agent', `${SPANISH} never`]))).toBeUndefined()
  })
})
