import { describe, expect, it } from 'vitest'
import * as etiquette from '../src/index.ts'
import { type Conversation, createSettings, EtiquetteError, lint, lintFiles, loadConfig } from '../src/index.ts'

const fixture = (file: string) => new URL(`../fixtures/cli/${file}`, import.meta.url).pathname

const nowhere = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

const conversation = (facts: Partial<Conversation> = {}): Conversation => ({
  kind: 'transcript',
  id: 'c',
  messages: [
    { index: 0, role: 'customer', text: 'Do you ship to Malta?', locate: () => nowhere },
    { index: 1, role: 'agent', text: 'Hey. No, we never do that.', locate: () => nowhere },
  ],
  ...facts,
})

describe('the library', () => {
  it('has few names', () => {
    expect(Object.keys(etiquette).sort()).toMatchInlineSnapshot(`
      [
        "EtiquetteError",
        "choices",
        "createSettings",
        "defineLocale",
        "defineReader",
        "defineReporter",
        "defineRule",
        "fileFixesOf",
        "fixText",
        "flag",
        "integer",
        "lint",
        "lintFiles",
        "loadConfig",
        "ratio",
        "strings",
        "toVFile",
        "toVFileMessage",
      ]
    `)
  })

  it('checks a conversation in one line', async () => {
    const violations = lint(conversation(), await createSettings())
    expect(violations).toContainEqual(expect.objectContaining({ rule: 'negative-words', message: 1, locale: 'en' }))
    expect(lint(conversation(), await createSettings())).toEqual(violations)
  })

  it('checks it as a config says, with the rules of its plugins', async () => {
    const config = await loadConfig(fixture('new.jsonl'), { commandLine: { rules: { 'no-hey': 'warn' } } })
    const violations = lint(conversation({ locale: 'en-GB' }), await createSettings(config))
    expect(violations.map(({ rule, severity, actual }) => `${rule} ${severity} ${actual}`)).toEqual(['no-hey warn Hey'])
  })

  it('does not guess where there is no locale pack', async () => {
    const settings = await createSettings()
    expect(() => lint(conversation({ locale: 'tlh' }), settings)).toThrow(EtiquetteError)
  })

  it('checks files as a stream of events', async () => {
    const events = []
    for await (const event of lintFiles(['chats.jsonl'], { cwd: fixture('exports') })) events.push(event)
    expect(events.map(({ event }) => event)).toEqual(['start', 'conversation', 'conversation', 'conversation', 'end'])
    expect(events.at(-1)).toEqual({
      event: 'end',
      file: { path: 'chats.jsonl', conversations: 3, messages: 5, problems: [] },
    })
  })
})
