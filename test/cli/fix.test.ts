import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { sandbox } from '../config/sandbox.ts'
import { build, root } from './build.ts'
import { found, run } from './run.ts'

const LATE = 'Hi {{name}, the the parcel is late!!! We utilise a courier prior to delivery.'
const FIXED = 'Hi {{name}}, the parcel is late! We use a courier before delivery.'
const CHAT = 'Agent: Hello there, the the parcel is late.\nCustomer: Oh.\n'

const lint = (cwd: string, ...argv: string[]) => run(['lint', '--no-config', ...argv], { cwd })
const read = (folder: string, name: string) => readFile(path.join(folder, name), 'utf8')

describe('--fix', () => {
  it('makes what is safe, in each format as the format writes it, and tells how much', async () => {
    const folder = await sandbox({
      'a.md': `---\ntitle: Late\n---\n\n${LATE}\n`,
      'b.yaml': `# ours\nlate: ${LATE}\nquoted: '${LATE}' # mind\nblock: |\n  ${LATE}\n\n  Bye\n`,
      'c.json': `{ "late": "${LATE}\\u000a\\"Bye\\"" }`,
      'd.csv': `title,body\nlate,"${LATE} ""Bye"""\n`,
      'e.jsonl': `{"kind":"template","id":"late","messages":[{"role":"agent","text":"${LATE}"}]}`,
    })
    const { code, err } = await lint(
      folder,
      '--fix',
      '--only',
      'proofreading,shouting,placeholder-syntax,plain-language',
    )
    expect(await read(folder, 'a.md')).toBe(`---\ntitle: Late\n---\n\n${FIXED}\n`)
    expect(await read(folder, 'b.yaml')).toBe(
      `# ours\nlate: ${FIXED}\nquoted: '${FIXED}' # mind\nblock: |\n  ${FIXED}\n\n  Bye\n`,
    )
    expect(await read(folder, 'c.json')).toBe(`{ "late": "${FIXED}\\u000a\\"Bye\\"" }`)
    expect(await read(folder, 'd.csv')).toBe(`title,body\nlate,"${FIXED} ""Bye"""\n`)
    expect(await read(folder, 'e.jsonl')).toContain(`"${FIXED}"`)
    expect(err).toBe('etiquette: fixed 35 violations in 5 files\n')
    expect(code).toBe(0)
    expect((await readdir(folder)).sort()).toEqual(['a.md', 'b.yaml', 'c.json', 'd.csv', 'e.jsonl'])
  })

  it('writes placeholders that the helpdesk of the file fills in', async () => {
    const said = 'Your refund is on its way and reaches your account within five working days. Have a great day!'
    const reply = (text: string) => JSON.stringify({ id: 1, name: 'Refund', text, chatText: '' })
    const folder = await sandbox({
      'replies.jsonl': `${reply(said)}\n${reply('Dear {%customer.firstName%},<br>we are back.')}\n`,
      'SAVED_REPLIES.md': `# Saved replies\n\n## Refund\n\n\`\`\`\n${said}\n\`\`\`\n`,
      'macros.json': {
        macros: [
          {
            id: 1,
            title: 'A',
            actions: [{ field: 'comment_value', value: said }],
          },
        ],
      },
      'own.yaml': `refund: ${said}\n`,
    })
    const rules = { 'impersonal-template': ['warn', { minWords: 5 }], 'placeholder-syntax': 'warn' }
    await writeFile(path.join(folder, '.etiquetterc.json'), JSON.stringify({ root: true, rules }))
    await run(['lint', '--unsafe-fixes', '.'], { cwd: folder })
    const replies = await read(folder, 'replies.jsonl')
    expect(replies).toContain(`"Hello {%customer.firstName,fallback=there%},`)
    expect(replies).toContain(`"Dear {%customer.firstName,fallback=customer%},`)
    expect(await read(folder, 'SAVED_REPLIES.md')).toContain(`Hello [name],\n\n${said}`)
    expect(await read(folder, 'macros.json')).toContain('Hello {{ticket.requester.first_name | default: \\"there\\"}},')
    expect(await read(folder, 'own.yaml')).toContain('Hello [name],')
  })

  it('adds nothing where what takes the place of other words has said it', async () => {
    const folder = await sandbox({ 'a.md': '# A\n\nHi {{name}}, we cannot ship it. It is impossible.\n' })
    await lint(folder, '--unsafe-fixes', '--only', 'negative-words,bare-no')
    expect(await read(folder, 'a.md')).toBe(
      '# A\n\nHi {{name}}, we cannot ship it. Let me look for another way to do this for you.\n',
    )
  })

  it('keeps the salutation in front of a sentence that makes way', async () => {
    const folder = await sandbox({
      'a.md': '# A\n\nHi {{first_name}}, we have no idea. Hello {%customer.firstName,fallback=there%}, calm down.\n',
      'b.md': '# B\n\nYour card {{card}}, which you failed to activate, is blocked.\n',
    })
    await lint(folder, '--unsafe-fixes', '--only', 'negative-words,blame')
    expect(await read(folder, 'a.md')).toBe(
      '# A\n\nHi {{first_name}}, let me find out for you. Hello {%customer.firstName,fallback=there%}, I understand how frustrating this is.\n',
    )
    // What the customer has to know would be lost.
    expect(await read(folder, 'b.md')).toBe('# B\n\nYour card {{card}}, which you failed to activate, is blocked.\n')
  })

  it('writes the name of the customer as the helpdesk of the file does', async () => {
    const macro = (id: number, value: string) => ({
      id,
      title: `${id}`,
      actions: [{ field: 'comment_value', value }],
    })
    const folder = await sandbox({
      'macros.json': {
        macros: [macro(1, 'Hi {{contact.first_name}}, we are back.'), macro(2, 'Your note: {{order_note}}')],
      },
      'replies.jsonl': `{"id":1,"name":"Back","text":"Dear {{first_name}}, we are back.","chatText":""}\n`,
    })
    await lint(folder, '--unsafe-fixes', '--only', 'placeholder-syntax')
    expect(await read(folder, 'macros.json')).toContain('Hi {{ticket.requester.first_name | default: \\"there\\"}}, we')
    expect(await read(folder, 'macros.json')).toContain('Your note: {{order_note}}')
    expect(await read(folder, 'replies.jsonl')).toContain('Dear {%customer.firstName,fallback=customer%}, we')
  })

  it("leaves the agent's name of another helpdesk alone, and whoever it may be where nobody is greeted", async () => {
    const replies = [
      {
        id: 1,
        title: 'Sent',
        folder_id: 2,
        content_html: '<p>Hi {{contact.name}}, it left us.</p>{{current_user.name}}',
      },
      {
        id: 2,
        title: 'Back',
        folder_id: 2,
        content_html: '<p>Hi {{recipient.first_name}}, it is back.</p>{{sender.first_name}}',
      },
    ]
    const folder = await sandbox({ 'replies.json': replies })
    await lint(folder, '--unsafe-fixes', '--only', 'placeholder-syntax')
    const fixed = await read(folder, 'replies.json')
    expect(fixed).toContain('it left us.</p>{{current_user.name}}')
    expect(fixed).toContain('it is back.</p>{{sender.first_name}}')
    expect(fixed).toContain('Hi {{ticket.requester.firstname | default: \\"there\\"}}, it is back.')
  })

  it('knows the helpdesk of templates in YAML and in tables', async () => {
    const folder = await sandbox({
      'premade.yaml': '- isenabled: 1\n  title: Sent\n  response: Dear {{contact.name}}, it left us.\n',
      'domain.yml': 'responses:\n  utter_sent:\n  - text: "Dear {{name}}, it left us."\n',
      'quick.csv': 'Id,Name,Message,Category,Channel\n1,Sent,"Dear {{contact.firstname}}, it left us.",x,Email\n',
    })
    await lint(folder, '--unsafe-fixes', '--only', 'placeholder-syntax')
    expect(await read(folder, 'premade.yaml')).toContain('Dear %{ticket.name.first}, it left us.')
    expect(await read(folder, 'domain.yml')).toContain('Dear {name}, it left us.')
    expect(await read(folder, 'quick.csv')).toContain('Dear {!Contact.FirstName}, it left us.')
  })

  it('closes placeholders on the side where a mark is missing', async () => {
    const folder = await sandbox({ 'a.md': '# A\n\nYour ticket {ticket.id}} is with {{agent.name} now.\n' })
    await lint(folder, '--fix', '--only', 'placeholder-syntax')
    expect(await read(folder, 'a.md')).toBe('# A\n\nYour ticket {{ticket.id}} is with {{agent.name}} now.\n')
  })

  it('leaves alone what the baseline knows', async () => {
    const folder = await sandbox({
      '.etiquetterc.json': { root: true, rules: { 'plain-language': 'warn', proofreading: 'warn' } },
      'old.md': '# Old\n\nWe utilise a courier.\n',
      'sub/near.md': '# Near\n\nWe utilise the the van. It is is late.\n',
    })
    const etiquette = (...argv: string[]) => run(argv, { cwd: folder })
    await etiquette('baseline', '--rule', 'proofreading: off', '.')
    await writeFile(path.join(folder, 'old.md'), '# Old\n\nWe utilise a courier.\n\nWe utilise a drone.\n')
    const diff = await etiquette('lint', '--diff', '.')
    expect(diff.out.split('\n').filter((line) => /^[+-][^+-]/.test(line))).toEqual([
      '-We utilise a drone.',
      '+We use a drone.',
      '-We utilise the the van. It is is late.',
      '+We utilise the the van. It is late.',
    ])
    const { code, err } = await etiquette('lint', '--fix', '.')
    expect(code).toBe(0)
    expect(err).toContain('fixed 2 violations in 2 files')
    expect(await read(folder, 'old.md')).toBe('# Old\n\nWe utilise a courier.\n\nWe use a drone.\n')
    // Without the doubled word, what is known there would count as new.
    expect(await read(folder, 'sub/near.md')).toContain('We utilise the the van. It is late.')
    await etiquette('lint', '--fix', '--no-baseline', '.')
    expect(await read(folder, 'old.md')).toBe('# Old\n\nWe use a courier.\n\nWe use a drone.\n')
  })

  it('changes nothing the second time', async () => {
    const folder = await sandbox({
      'a.json': { late: `${LATE} Unfortunately we can't send it. This is in order to help.` },
    })
    await lint(folder, '--unsafe-fixes')
    const once = await read(folder, 'a.json')
    const { err } = await lint(folder, '--unsafe-fixes')
    expect(await read(folder, 'a.json')).toBe(once)
    expect(err).toMatch(/^etiquette: nothing was fixed/)
  })

  it('leaves what is unsafe to --unsafe-fixes, and says how much that is', async () => {
    const folder = await sandbox({
      'a.json': {
        no: 'Dear {{name | there}}, unfortunately we cannot send it.',
      },
    })
    const before = await read(folder, 'a.json')
    const safe = await lint(folder, '--fix', '--only', 'bare-no', '--format', 'jsonl')
    expect([found(safe.out).length, safe.err]).toEqual([
      1,
      'etiquette: nothing was fixed; 1 more could be fixed with --unsafe-fixes\n',
    ])
    expect(await read(folder, 'a.json')).toBe(before)
    const both = await lint(folder, '--fix', '--unsafe-fixes', '--only', 'bare-no', '--format', 'jsonl')
    expect([found(both.out).length, both.err]).toEqual([0, 'etiquette: fixed 1 violation in 1 file\n'])
    expect(await read(folder, 'a.json')).toContain('unfortunately we cannot send it. ')
  })

  it('never rewrites a transcript, says so for each file, and does the rest', async () => {
    const folder = await sandbox({
      'one.txt': CHAT,
      'two.txt': CHAT,
      'late.md': `${LATE}\n`,
      'both.jsonl': `{"id":"1","messages":[{"role":"agent","text":"the the parcel"}]}\n{"kind":"template","id":"t","messages":[{"role":"agent","text":"the the parcel"}]}\n`,
    })
    const { code, err, out } = await lint(folder, '--fix', '--format', 'compact')
    expect(code).toBe(2)
    for (const name of ['one.txt', 'two.txt', 'both.jsonl'])
      expect(`${out}${err}`).toMatch(
        new RegExp(`${name}.*1 transcript in this file was not fixed: a transcript is a record`),
      )
    expect([await read(folder, 'one.txt'), await read(folder, 'two.txt')]).toEqual([CHAT, CHAT])
    expect(await read(folder, 'late.md')).toBe(`${FIXED}\n`)
    expect((await read(folder, 'both.jsonl')).split('\n')).toEqual([
      '{"id":"1","messages":[{"role":"agent","text":"the the parcel"}]}',
      '{"kind":"template","id":"t","messages":[{"role":"agent","text":"the parcel"}]}',
      '',
    ])
  })

  it('refuses what it could not write as it was', async () => {
    const folder = await sandbox({})
    const yaml = Buffer.from(`late: ${LATE}\n`)
    const damaged = Buffer.concat([yaml, Buffer.from([0x61, 0x3a, 0x20, 0xff, 0x0a])])
    const files = { 'a.yaml.gz': gzipSync(yaml), 'b.zip': Buffer.from(zipSync({ 'a.yaml': yaml })), 'c.yaml': damaged }
    for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(folder, name), bytes)
    const { code, out } = await lint(folder, '--fix', ...Object.keys(files))
    expect(code).toBe(2)
    expect(out).toContain('a compressed file is not rewritten')
    expect(out).toContain('files in an archive are not rewritten')
    expect(out.replace(/\s+/g, ' ')).toContain('there are bytes in this file that are not UTF-8')
    for (const [name, bytes] of Object.entries(files)) expect(await readFile(path.join(folder, name))).toEqual(bytes)
    const piped = await run(['lint', '--no-config', '--fix', '--stdin-filename', 'a.yaml', '-'], {
      cwd: folder,
      stdin: yaml,
    })
    expect([piped.code, piped.out]).toEqual([2, expect.stringContaining('standard input cannot be rewritten')])
  })

  it('hides whom a file is named after when it says why that was refused', async () => {
    const folder = await sandbox({})
    const name = 'zelda.quimby@example.org.zip'
    await writeFile(path.join(folder, name), zipSync({ 'a.yaml': Buffer.from(`late: ${LATE}\n`) }))
    for (const format of ['stylish', 'json', 'github']) {
      const { out, err } = await lint(folder, '--fix', '--redact', '--format', format, name)
      expect(out + err).toContain('files in an archive are not rewritten')
      expect(out + err).not.toMatch(/zelda|quimby/)
    }
  })

  it('hides in CI whom a transcript is named after that --diff leaves alone', async () => {
    const folder = await sandbox({ 'zelda.quimby@example.org.txt': CHAT, 'a.md': LATE })
    const { out, err } = await run(['lint', '--no-config', '--diff', '.'], { cwd: folder, env: { CI: 'true' } })
    expect(err).toContain('a transcript is a record')
    expect(out).toContain('+++ b/a.md')
    expect(out + err).not.toMatch(/zelda|quimby/)
  })

  it('shows no diff where people are to be hidden', async () => {
    const folder = await sandbox({ 'a.md': LATE })
    const { code, out, err } = await lint(folder, '--diff', '--redact', 'a.md')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Leave out --diff')
    expect((await lint(folder, '--diff', '--no-redact', 'a.md')).code).toBe(1)
  })

  it('does not replace a file that may not be written', async () => {
    const folder = await sandbox({ 'a.md': LATE })
    await chmod(path.join(folder, 'a.md'), 0o444)
    const { code, out } = await lint(folder, '--fix', 'a.md')
    // Nothing is forbidden to root.
    if (process.getuid?.() === 0) expect([code, await read(folder, 'a.md')]).toEqual([0, FIXED])
    else {
      expect([code, await read(folder, 'a.md')]).toEqual([2, LATE])
      expect(out).toContain('no permission to write this file')
    }
  })

  it('keeps the mode of a file, a link, a byte order mark, line ends and UTF-16', async () => {
    const folder = await sandbox({})
    const utf16 = (words: string) => Buffer.from(`\uFEFFlate: |\r\n  ${words}\r\n  ü 💡`, 'utf16le')
    const target = path.join(folder, 'real.yaml')
    await writeFile(target, utf16(LATE))
    await chmod(target, 0o640)
    await symlink('real.yaml', path.join(folder, 'link.yaml'))
    await lint(folder, '--fix', 'link.yaml')
    expect(await readFile(target)).toEqual(utf16(FIXED))
    expect((await stat(target)).mode & 0o777).toBe(0o640)
    expect((await lstat(path.join(folder, 'link.yaml'))).isSymbolicLink()).toBe(true)
  })

  it('makes no change that another rule would report', async () => {
    const rule = (name: string, find: string, more: object) => ({
      name,
      message: name,
      forbid: { phrases: [find] },
      ...more,
    })
    const folder = await sandbox({
      '.etiquetterc.json': {
        extends: 'templates',
        teamRules: [
          rule('no-foo', 'foo', { rewrite: 'bar', safety: 'safe' }),
          rule('no-bar', 'bar', {}),
          rule('no-old', 'old', { rewrite: 'new', safety: 'safe' }),
        ],
      },
      'a.json': { both: 'foo here, old there', one: 'only foo' },
    })
    const { out, err } = await run(['lint', '--fix', '--only', 'no-foo,no-bar,no-old', '--format', 'jsonl', 'a.json'], {
      cwd: folder,
    })
    expect(JSON.parse(await read(folder, 'a.json'))).toEqual({ both: 'foo here, new there', one: 'only foo' })
    expect(found(out)).toHaveLength(2)
    expect(err).toBe('etiquette: fixed 1 violation in 1 file; 2 left: a change would break another rule or markup\n')
  })
})

describe('the program', () => {
  beforeAll(build, 180_000)

  it('fixes files', async () => {
    const folder = await sandbox({ 'a.md': `${LATE}\n`, 'b.txt': CHAT })
    const child = spawn(process.execPath, [path.join(root, 'bin/etiquette.js'), 'lint', '--fix', '--no-config'], {
      cwd: folder,
    })
    const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close'), text(child.stdout)])
    expect([code, err]).toEqual([2, 'etiquette: fixed 5 violations in 1 file\n'])
    expect(await read(folder, 'a.md')).toBe(`${FIXED}\n`)
  })
})
