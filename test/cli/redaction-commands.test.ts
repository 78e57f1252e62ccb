import { describe, expect, it } from 'vitest'
import { sandbox } from '../config/sandbox.ts'
import { run } from './run.ts'

describe('commands that show conversations', () => {
  const CHAT = [
    {
      role: 'agent',
      author: 'Zelda Quimby',
      text: 'Hi Orson, your password is Tiger77. Your card 4111 1111 1111 1111 is known.',
    },
    { role: 'customer', author: 'Orson Thackeray', text: 'Thanks, mail me at orson@example.com' },
  ]
  const files = {
    'chats.jsonl': JSON.stringify({ id: 'chat-1', messages: CHAT }),
    'labels.jsonl': [
      { read: ['chat-1'], rules: ['blame'] },
      { id: 'chat-1', rule: 'blame', msg: 0, span: 'Your card 4111 1111 1111 1111 is known.' },
    ]
      .map((each) => JSON.stringify(each))
      .join('\n'),
    'templates.json': JSON.stringify([
      {
        title: 'Zelda’s card',
        body: 'Hi, I am Zelda Quimby.',
        etiquette: { disable: ['blame "Zelda" -- Orson says so'] },
      },
    ]),
  }

  it('no command tells the log of a CI server who speaks', async () => {
    const name = 'zelda.quimby@example.org.txt'
    const chat = 'Zelda Quimby: Hello\nYorick Vane: Hi\n'.repeat(2)
    const cwd = await sandbox({ [name]: chat, 'labels.jsonl': '{"read": [], "rules": []}' })
    const commands = [
      ['lint'],
      ['lint', '--fix'],
      ['lint', '--diff'],
      ['score'],
      ['inspect'],
      ['convert'],
      ['baseline'],
      ['rules', '--why-silent'],
      ['calibrate', '--labels', 'labels.jsonl'],
    ]
    for (const command of commands) {
      const { out, err } = await run([...command, name], { cwd, env: { CI: 'true' } })
      expect(out + err).toContain('not known whether these speakers are agents or customers')
      expect([command, (out + err).match(/zelda|quimby|yorick|vane/i)]).toEqual([command, null])
    }
  })

  it('convert loses nothing, in CI either, unless it is asked to hide people', async () => {
    const cwd = await sandbox(files)
    const { out } = await run(['convert', 'chats.jsonl'], { cwd, env: { CI: 'true' } })
    expect(JSON.parse(out).messages).toEqual(CHAT)
    const hidden = await run(['convert', '--redact', 'chats.jsonl', 'templates.json'], { cwd })
    const [chat, template] = hidden.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(chat).toEqual({
      id: 'chat-1',
      messages: [
        {
          role: 'agent',
          author: '***',
          text: 'Hi *****, your password is *******. Your card **** **** **** **** is known.',
        },
        { role: 'customer', author: '***', text: 'Thanks, mail me at *****@*******.***' },
      ],
    })
    expect(JSON.stringify(template)).not.toMatch(/zelda|quimby|orson/i)
    // What is hidden has the length that it had, so it can be checked like any other.
    const again = await sandbox({ 'a.jsonl': hidden.out })
    expect((await run(['inspect', '--format', 'json', 'a.jsonl'], { cwd: again })).code).toBe(0)
  })

  it('calibrate hides secrets always, and people where it is asked to or in CI', async () => {
    const cwd = await sandbox(files)
    const list = (options: object, ...argv: string[]) =>
      run(['calibrate', '--list', '--labels', 'labels.jsonl', ...argv, 'chats.jsonl'], { cwd, ...options })
    const { out } = await list({})
    expect(out).toContain('text: Hi Orson, your password is *******. Your card **** **** **** 1111 is known.')
    expect(out).toContain('words: Your card **** **** **** 1111 is known.')
    for (const [options, ...argv] of [[{ env: { CI: 'true' } }], [{}, '--redact']] as const)
      expect((await list(options, ...argv)).out).toContain('text: Hi *****, your password is *******')
    expect((await list({ env: { CI: 'true' } }, '--no-redact')).out).toContain('Hi Orson')
  })

  it('inspect hides who speaks, and not how many', async () => {
    const cwd = await sandbox({
      ...files,
      'Zelda Quimby.txt': 'Agent (Zelda Quimby): Hello\nCustomer (Orson Thackeray): Hi\n',
    })
    const inspect = async (...argv: string[]) => (await run(['inspect', ...argv], { cwd })).out
    expect(await inspect('chats.jsonl')).toContain('Zelda Quimby (1)')
    expect(await inspect('chats.jsonl', '--redact')).toContain('1 message: *** (1)')
    const hidden = await inspect('Zelda Quimby.txt', '--redact')
    expect(hidden).toContain('***** ******.txt\n')
    expect(hidden).not.toMatch(/zelda|quimby|orson/i)
    const { out } = await run(['inspect', 'templates.json'], { cwd, env: { CI: 'true' } })
    expect(out).toContain('1 template')
  })
})
