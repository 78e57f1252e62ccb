import { describe, expect, it } from 'vitest'
import { run } from './run.ts'

describe('etiquette lint: dates that may be read in two ways', () => {
  const lintAt = (...argv: string[]) => {
    const stdin = 'id,role,text,time\n1,customer,Is it in?,03/04/2026 9:05\n1,agent,It is.,03/04/2026 9:45\n'
    const only = ['--only', 'response-time', '--channel', 'chat', '--stdin-filename', 'chats.csv']
    return run(['lint', '--no-config', '--format', 'jsonl', ...only, ...argv], { stdin })
  }

  it('are left out with a warning', async () => {
    const { out, err } = await lintAt()
    expect(out).toBe('')
    expect(err).toContain('2 times of messages could not be understood')
    expect(err).toContain('--dates')
  })

  it('are read where it is said how', async () => {
    const { out, err } = await lintAt('--dates', 'day-first')
    expect(JSON.parse(out)).toMatchObject({ rule: 'response-time', message: 1 })
    expect(err).toBe('')
  })
})

describe('etiquette lint: tables in an encoding of their own', () => {
  const lintBytes = (base64: string, ...argv: string[]) =>
    run(['lint', '--no-config', '--format', 'jsonl', '--only', 'bare-no', '--stdin-filename', 'chats.csv', ...argv], {
      stdin: Buffer.from(base64, 'base64'),
    })

  it.each([
    // A conversation number, a role and the words: somebody asks, and the agent says that there is none.
    ['gbk', '没有', 'u+G7sElELL3HyassxNrI3QoxLL/Nu6cs09C67LXEwvCjvwoxLL/Nt/4sw7vT0KGjCg=='],
    [
      'shift_jis',
      'できません',
      'ie+YYklELJbwioQslnuVtgoxLIKoi3GXbCyV1JVpgsWCq4LcgreCqYFICjEsklOTlo7SLILFgquC3IK5gvGBQgo=',
    ],
    [
      'windows-1253',
      'Δεν έχουμε',
      'wfHp6Oz88iDz9e3v7Onr3+HyO9H86+/yO8ze7fXs4QoxO9Dl69z05/I7uPfl9OUg6vzq6unt7zsKMTvF6vDx/PP58O/yO8Tl7SDd9+/17OUuCg==',
    ],
    [
      'windows-1250',
      'nemamo više',
      'QnJvaiByYXpnb3ZvcmE7VWxvZ2E7UG9ydWthCjE7S29yaXNuaWs7SW1hdGUgbGkgam+aIOhva29sYWRlPwoxO09wZXJhdGVyO05hnmFsb3N0LCBuZW1hbW8gdmmaZS4K',
    ],
  ])('reads %s where it is told so', async (encoding, words, base64) => {
    const { out, err } = await lintBytes(base64, '--encoding', encoding)
    expect(out.split('\n').filter(Boolean)).toHaveLength(1)
    expect(JSON.parse(out)).toMatchObject({ conversation: '1', actual: expect.stringContaining(words) })
    expect(err).toBe('')
  })

  it('says what to do where it is not', async () => {
    const { code, err } = await lintBytes('u+G7sElELL3HyassxNrI3QoxLL/Nu6cs09C67LXEwvCjvwoxLL/Nt/4sw7vT0KGjCg==')
    expect(code).toBe(2)
    expect(err).toContain('--encoding')
  })

  it('reads UTF-8 as UTF-8 all the same', async () => {
    const text = '会话ID,角色,内容\n1,客户,有红的吗？\n1,客服,没有。\n'
    const { out } = await lintBytes(Buffer.from(text).toString('base64'), '--encoding', 'gbk')
    expect(JSON.parse(out)).toMatchObject({ actual: '没有' })
  })
})
