import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixtures, run } from './run.ts'

const packs = path.join(fixtures, 'packs')

describe('etiquette locales', () => {
  it('says which rules are on in which language, and what the others need', async () => {
    const { code, out } = await run(['locales', '--no-config'])
    expect(code).toBe(0)
    expect(out).toMatch(/^en {2}English$/m)
    expect(out).toMatch(/^rule .*\ben /m)
    expect(out).toMatch(/^bare-no .*\+/m)
    expect(out).toMatch(/^en +formality-consistency +formal-address, informal-address$/m)
  })

  it('says it as data', async () => {
    const { out } = await run(['locales', '--no-config', '--format', 'json'])
    const first = JSON.parse(out).find(({ tag }: { readonly tag: string }) => tag === 'en')
    expect([first.tag, first.off]).toEqual(['en', { 'formality-consistency': ['formal-address', 'informal-address'] }])
    expect(first.served).toContain('bare-no')
  })
})

describe('etiquette test-locale', () => {
  it('tries a pack that is data alone, and says what fails in words', async () => {
    const { code, out } = await run(['test-locale', 'lfn', '--no-config'], { cwd: packs })
    expect(code).toBe(1)
    expect(out).toContain('lfn, Lingua Franca Nova')
    expect(out).toContain('ok    finds each phrase in every text that the phrase describes')
    expect(out).toContain('0 bad examples; it takes at least 3')
    expect(out).toContain('bare-no: needs refusal')
    expect(out).toMatch(/\d+ of \d+ checks fail\.\n$/)
  })

  it('shows only what fails where that is asked for', async () => {
    const { out } = await run(['test-locale', 'lfn', '--no-config', '--quiet'], { cwd: packs })
    expect(out).not.toContain('ok  ')
    expect(out).toContain('fails')
  })

  it('says what is wrong with a pack that cannot be used', async () => {
    const wrong = await run(['test-locale', 'broken', '--no-config'], { cwd: packs })
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('did you mean "farewell"')])
    const spelt = await run(['test-locale', 'misspelt', '--no-config'], { cwd: packs })
    expect([spelt.code, spelt.err]).toEqual([2, expect.stringContaining('its variants must have "parts" with a text')])
    const none = await run(['test-locale', '.', '--no-config'], { cwd: packs })
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('There is no locale pack in this folder')])
    const unknown = await run(['test-locale', 'tlh', '--no-config'], { cwd: packs })
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('There is no locale pack "tlh"')])
  })
})

describe('etiquette lint --ui-locale', () => {
  const chat = '{"id":"a","locale":"en","messages":[{"role":"agent","text":"Hello! We never do that."}]}\n'
  const lint = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    run(['lint', '-', '--no-config', '--only', 'negative-words', '--stdin-filename', 'a.jsonl', ...args], {
      stdin: chat,
      env,
    })

  it('speaks the language that is asked for', async () => {
    const { out } = await lint(['--ui-locale', 'el'])
    expect(out).toContain('κλείνει την πόρτα στον πελάτη')
    expect(out).toContain('1 συνομιλία (1 μήνυμα, 1 αρχείο)')
  })

  it('speaks the language of the environment, and English where it does not know it', async () => {
    expect((await lint([], { LANG: 'hr_HR.UTF-8' })).out).toContain('zatvara vrata')
    expect((await lint([], { LC_ALL: 'ja_JP', LANG: 'hr_HR' })).out).toContain('突き放して')
    expect((await lint([], { LANG: 'C.UTF-8' })).out).toContain('shuts the door')
    expect((await lint([], { LANG: 'de_DE' })).out).toContain('shuts the door')
  })

  it('speaks English to programs, unless they ask', async () => {
    expect((await lint(['--format', 'jsonl'], { LANG: 'zh_CN' })).out).toContain('shuts the door')
    expect((await lint(['--format', 'jsonl', '--ui-locale', 'zh'])).out).toContain('把客户拒之门外')
  })

  it('refuses a language that it does not speak', async () => {
    expect((await lint(['--ui-locale', 'tlh'])).code).toBe(2)
  })
})
