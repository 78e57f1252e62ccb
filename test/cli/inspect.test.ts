import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Inspection, inspectFiles } from '../../src/files/inspect.ts'
import { run } from './run.ts'

const ROOT = new URL('../../fixtures/', import.meta.url).pathname

async function inspected(file: string): Promise<Inspection[]> {
  const all: Inspection[] = []
  for await (const each of inspectFiles([file], { config: false, cwd: ROOT })) all.push(each)
  return all
}

const fixtures = ['formats', 'readers'].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`).flatMap((reader) =>
    readdirSync(`${ROOT}${folder}/${reader}`)
      .filter((name) => !name.endsWith('.snap'))
      .map((name) => ({ reader, file: `${folder}/${reader}/${name}` })),
  ),
)

describe('etiquette inspect', () => {
  it.each(fixtures)('names the format of $file', async ({ reader, file }) => {
    for (const { format } of await inspected(file)) expect(format).toBe(reader)
  })

  it('says who is who and why, and what is left out', async () => {
    const [file] = await inspected('formats/intercom/conversations.json')
    expect(file).toMatchObject({ format: 'intercom', conversations: 2, messages: 9, internal: 1 })
    expect(file?.roles.map(({ role, messages }) => [role, messages])).toEqual([
      ['agent', 4],
      ['customer', 3],
      ['bot', 2],
    ])
    expect(file?.roles[0]?.because).toEqual({ 'author.type is "admin"': 4 })
    expect(file?.skipped).toEqual({ event: 1, 'private note': 1, 'redacted message': 1 })
  })

  it('says which languages it took, and what decided', async () => {
    const said = [
      ['', 'Thank you for writing to us. I will look at your order right away and tell you more.'],
      ['', 'Hvala što ste nam se javili. Žao mi je zbog toga, odmah ću provjeriti vašu narudžbu.'],
      ['ja', 'お問い合わせありがとうございます。確認いたします。'],
      ['', '123'],
    ]
    const stdin = said.map(([locale, text], i) =>
      JSON.stringify({ id: `${i}`, ...(locale ? { locale } : {}), messages: [{ role: 'agent', text }] }),
    )
    const shown = await run(['inspect', '--no-config', '--stdin-filename', 'a.jsonl', '-'], { stdin: stdin.join('\n') })
    expect(shown.out).toContain('language    en (2), hr (1), ja (1)')
    expect(shown.out).toContain('because of the words of the text; the file says so; nothing shows another')
  })

  it('shows times as people read them, without a day where there is none', async () => {
    const { out } = await run(['inspect', '--no-config', 'demo/chat-2026-03-02.txt'], { cwd: ROOT })
    expect(out).toContain('times       09:02 to 10:17')
    const dated = await run(['inspect', '--no-config', 'formats/intercom/conversations.json'], { cwd: ROOT })
    expect(dated.out).toMatch(/times {7}\d{4}-\d\d-\d\d \d\d:\d\d to \d{4}-\d\d-\d\d \d\d:\d\d\n/)
  })

  it('speaks of speakers and times only where somebody speaks', async () => {
    const { out } = await run(['inspect', '--no-config', 'formats/zendesk-macros/macros.json'], { cwd: ROOT })
    expect(out).toMatch(/holds {7}\d+ templates/)
    expect(out).not.toMatch(/agent|times|because of the words for roles|--role/)
  })

  it('is shown as text and as JSON, and fails where something cannot be read', async () => {
    const text = await run(['inspect', '--no-config', 'formats/zendesk/tickets.json'], { cwd: ROOT })
    expect(text.code).toBe(0)
    expect(text.out).toContain('Zendesk Support (zendesk), certain')
    const json = await run(['inspect', '--no-config', '--format', 'json', 'formats/zendesk/broken.json'], { cwd: ROOT })
    expect(json.code).toBe(2)
    expect(JSON.parse(json.out)).toMatchObject({ files: [{ format: 'zendesk', conversations: 2 }] })
  })
})
