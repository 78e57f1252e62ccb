import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '../../src/redaction/name-forms.ts'
import { reporters } from '../../src/reporters/index.ts'
import { sandbox } from '../config/sandbox.ts'
import { CARDS, IBANS, LANGUAGES, type Person } from './people.ts'
import { run } from './run.ts'

/** Tells everything that a violation can tell of every message, so that nothing stays hidden because no rule speaks. */
const TELLTALE = `export default { rules: [{
  id: 'telltale', category: 'team', scope: 'message', kinds: ['transcript', 'template'], summary: 'Tells all.', why: 'x',
  source: 'x', decisions: [], topics: [], requires: [], presets: {}, options: {}, messages: { said: 'They said "{words}", {pieces}' },
  *check(reading, { report }) {
    for (const message of reading.conversation.messages) {
      const { text, author = {} } = message
      const half = Math.floor(text.length / 2)
      yield report('said', {
        message, span: [half, text.length], note: 'Note: ' + text + ' by ' + (author.name ?? author.id ?? ''),
        rewrites: [{ kind: 'replace', span: [0, 3], text: 'Well,' }, { kind: 'instead', text: 'Say: ' + text.slice(half) + ' ' + text }],
      }, { words: text, pieces: text.split(/[\\s,.@()-]+/).join(' | ') })
    }
  },
}] }
`

interface Said {
  readonly role: 'agent' | 'customer'
  readonly name: string
  readonly text: string
}

interface Talk {
  readonly id: string
  readonly language: string
  readonly agent: Person
  readonly customer: Person
  readonly said: readonly Said[]
}

const talk: fc.Arbitrary<Talk> = fc.constantFrom(...Object.keys(LANGUAGES)).chain((language) => {
  const { people, agentSays, customerSays } = LANGUAGES[language] as (typeof LANGUAGES)[string]
  return fc
    .record({
      people: fc.shuffledSubarray([...people], { minLength: 2, maxLength: 2 }),
      lines: fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30), fc.boolean()), {
        minLength: 1,
        maxLength: 3,
      }),
      id: fc.oneof(
        fc.nat(9999).map((number) => `T-${number}`),
        fc.constant('mail'),
        fc.constant('phone'),
        fc.constant('name'),
      ),
    })
    .map(({ people: [agent, customer], lines, id }) => {
      const [a, c] = [agent as Person, customer as Person]
      const of = <T>(list: readonly T[], at: number) => list[at % list.length] as T
      const fill = (text: string, form: number, data: number) =>
        text
          .replace(/\{a\}/g, () => of(a.forms, form))
          .replace(/\{c\}/g, () => of(c.forms, form))
          .replace(/\{mail\}/g, c.mail)
          .replace(/\{phone\}/g, c.phone)
          .replace(/\{card\}/g, of(CARDS, data))
          .replace(/\{iban\}/g, of(IBANS, data))
      const first = customerSays[0] as string
      const said: Said[] = [{ role: 'customer', name: c.name, text: fill(first, 0, 0) }]
      for (const [which, form, data, other, twice] of lines) {
        said.push({ role: 'agent', name: a.name, text: fill(of(agentSays, which), form, data) })
        if (twice) said.push({ role: 'customer', name: c.name, text: fill(of(customerSays, other), form, data) })
      }
      const ids: Record<string, string> = {
        mail: c.mail,
        phone: c.phone.normalize('NFKC').replace(/\s/g, ''),
        name: c.name,
      }
      return { id: ids[id] ?? id, language, agent: a, customer: c, said }
    })
})

const isCjk = (text: string): boolean => /[\p{Script=Han}\p{Script=Katakana}]/u.test(text)
const TITLE = /^(?:herrn?|frau|mme|sra|señor|signora|gospodine|κυρία|κύριε|sinjoro|s-ino|m\.|sig\.)$/iu

/** Everything that would give a person away, in part too. */
function traces(people: readonly Person[]): Set<string> {
  const found = new Set<string>()
  const halves = (text: string) => {
    const middle = Math.ceil(text.length / 2)
    for (const piece of [text, text.slice(0, middle), text.slice(middle)])
      if (piece.trim().length >= 5) found.add(piece.trim())
  }
  for (const { name, forms, mail, phone } of people) {
    for (const word of [name, ...forms].flatMap((form) => form.split(/[\s]+|['’]s$/u))) {
      if (TITLE.test(word)) continue
      const bare = isCjk(word) ? word.replace(/(?:様|さん|女士|小姐|先生)$/u, '') : word
      if (bare.length >= (isCjk(bare) ? 2 : 4)) found.add(folded(bare))
    }
    halves(mail)
    found.add(mail.replace(/@.*/, ''))
    halves(phone)
    halves(phone.replace(/[^\p{Nd}]/gu, ''))
  }
  for (const number of [...CARDS, ...IBANS]) {
    halves(number)
    halves(number.replace(/[ -]/g, ''))
  }
  return found
}

/** Numbers that are places, fingerprints and escapes, and no data. */
const readable = (output: string): string =>
  folded(
    output
      .replace(/"(?:offset|line|column|startLine|startColumn|endLine|endColumn|begin|span)":\s*(?:\d+|\[[\d,]+\])/g, '')
      .replace(/[0-9a-f]{32}(?::\d+|-\d+)?/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/%0A/g, '\n')
      .replace(/%25/g, '%'),
  )

function leaks(output: string, people: readonly Person[]): string[] {
  const text = readable(output)
  return [...traces(people)].filter((trace) => text.includes(folded(trace)))
}

const FORMATS: Readonly<Record<string, (talks: readonly Talk[]) => string>> = {
  jsonl: (talks) =>
    talks
      .map(({ id, language, said }) =>
        JSON.stringify({
          id,
          locale: language in { el: 1, hr: 1 } ? 'en' : language,
          messages: said.map(({ role, name, text }) => ({ role, author: name, text })),
        }),
      )
      .join('\n'),
  csv: (talks) =>
    ['conversation_id,role,author,text']
      .concat(
        talks.flatMap(({ id, said }, number) =>
          said.map(({ role, name, text }) =>
            [`${id} ${number}`, role, name, text].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
          ),
        ),
      )
      .join('\n'),
  json: (talks) =>
    JSON.stringify(
      talks.map(({ id, said }) => ({
        id,
        // Customers are not named here: who they are stands in the texts only.
        messages: said.map(({ role, name, text }) => ({ role, text, ...(role === 'agent' ? { author: name } : {}) })),
      })),
    ),
}

const COUNT = 1000
const PER_FILE = 40

describe('etiquette lint --redact', () => {
  const talks = fc.sample(talk, { seed: 20261122, numRuns: COUNT })
  const everybody = Object.values(LANGUAGES).flatMap(({ people }) => people)

  async function folder(): Promise<string> {
    const root = await sandbox({
      'telltale.js': TELLTALE,
      '.etiquetterc.json': {
        extends: 'recommended',
        plugins: ['./telltale.js'],
        rules: { telltale: 'warn' },
        speakers: { 'shop.example': 'agent' },
      },
      'broken.jsonl': '{"id":"b","messages":[{"role":"agent","author":"Zelda Quimby","text":"Zelda Quimby',
      'unknown.txt': 'Zelda Quimby: My mail is zelda.quimby91@example.com\nOrson Thackeray: Thanks Zelda\n',
      'chat with zelda.quimby91@example.com +1 555 017 9923.txt': 'Agent: That is your fault.\nCustomer: Oh.\n',
      [`WhatsApp Chat with ${everybody[0]?.name}.txt`]: `[02/03/2026, 10:00:00] Agent: Hello Zelda, that is your fault.\n[02/03/2026, 10:01:00] ${everybody[0]?.name}: Why?\n`,
    })
    await mkdir(path.join(root, 'chats'))
    const kinds = Object.entries(FORMATS)
    for (let at = 0, file = 0; at < talks.length; at += PER_FILE, file++) {
      const some = talks.slice(at, at + PER_FILE)
      const [extension, write] = kinds[file % kinds.length] as (typeof kinds)[number]
      await writeFile(path.join(root, 'chats', `${file}.${extension}`), write(some))
    }
    for (const [at, { said }] of talks.slice(0, 60).entries()) {
      const labelled = said.map(
        ({ role, name, text }) => `${role === 'agent' ? 'Agent' : 'Customer'} (${name}): ${text}`,
      )
      await writeFile(path.join(root, 'chats', `labelled-${at}.txt`), labelled.join('\n'))
      const [first, second] = said
      const mail = (from: Said, to: Said | undefined, address: string) =>
        [
          `From: ${encoded(from.name)} <${address}>`,
          `To: ${encoded(to?.name ?? '')} <${address === 'help@shop.example' ? 'x@example.com' : 'help@shop.example'}>`,
          'Subject: A question',
          'Message-ID: <a@example.com>',
          'Content-Type: text/plain; charset=utf-8',
          '',
          from.text,
          '',
        ].join('\r\n')
      if (first && second) {
        await mkdir(path.join(root, 'mails'), { recursive: true })
        await writeFile(path.join(root, 'mails', `${at}.eml`), mail(first, second, 'customer@example.com'))
      }
    }
    return root
  }

  it('lets out nothing of a thousand conversations, in no format', { timeout: 600_000 }, async () => {
    const root = await folder()
    const out = path.join(root, 'out')
    await mkdir(out)
    const ids = reporters.map(({ id }) => id)
    const written = ids.flatMap((id) => ['--reporter', `${id}:out/${id}`])
    const inputs = ['chats', 'mails', '.']
    const all = await run(['lint', ...written, ...inputs], { cwd: root, env: { CI: 'true' } })
    const outputs = new Map([
      ['standard output', all.out],
      ['standard error', all.err],
    ])
    for (const file of await readdir(out)) outputs.set(file, await readFile(path.join(out, file), 'utf8'))
    for (const id of ids) {
      // Alone, a format is written piece by piece.
      const pieces = ['chats/10.csv', 'chats/12.jsonl', 'chats/labelled-1.txt', 'unknown.txt', 'broken.jsonl']
      const { out: text, err } = await run(['lint', '--format', id, '--redact', '--debug', ...pieces], { cwd: root })
      outputs.set(`${id} alone`, text + err)
    }
    // There is something to hide.
    for (const id of ids)
      expect([id, (outputs.get(id)?.length ?? 0) > (id === 'markdown' ? 1_000 : 200_000)]).toEqual([id, true])
    const violations = (outputs.get('jsonl') ?? '').trim().split('\n')
    expect(violations.length).toBeGreaterThan(3 * COUNT)

    const found = [...outputs].flatMap(([name, text]) => leaks(text, everybody).map((leak) => `${name}: ${leak}`))
    expect(found).toEqual([])

    for (const line of violations) {
      const { actual, span, place } = JSON.parse(line)
      expect(actual.length).toBe(span[1] - span[0])
      expect(place.start.line).toBeGreaterThan(0)
    }
  })

  it('nor do commands that show conversations', { timeout: 600_000 }, async () => {
    const root = await folder()
    const labels = talks.flatMap(({ id, said }) => [
      { id, rule: 'telltale', msg: 0, span: said[0]?.text.slice(3) ?? '' },
      { id, rule: 'blame', msg: 1, span: said[1]?.text ?? '' },
    ])
    const head = { read: talks.map(({ id }) => id), rules: ['telltale', 'blame'] }
    await writeFile(path.join(root, 'labels.jsonl'), [head, ...labels].map((each) => JSON.stringify(each)).join('\n'))
    const env = { CI: 'true' }
    const inputs = ['chats', 'mails', '.']
    const listed = ['calibrate', '--list', '--labels', 'labels.jsonl', 'chats']
    const outputs = {
      converted: await run(['convert', '--redact', ...inputs], { cwd: root }),
      inspected: await run(['inspect', ...inputs], { cwd: root, env }),
      'inspected, as JSON': await run(['inspect', '--redact', '--format', 'json', ...inputs], { cwd: root }),
      listed: await run(listed, { cwd: root, env }),
      'listed, as JSON': await run([...listed, '--format', 'json', '--redact'], { cwd: root }),
    }
    const found = Object.entries(outputs).flatMap(([name, { out, err }]) => {
      expect([name, out.length > 50_000]).toEqual([name, true])
      return leaks(out + err, everybody).map((leak) => `${name}: ${leak}`)
    })
    expect(found).toEqual([])
    expect(outputs.converted.out.trim().split('\n').length).toBeGreaterThan(COUNT)
  })
})

/** As mail headers write names. */
const encoded = (name: string): string => `=?utf-8?B?${Buffer.from(name).toString('base64')}?=`
