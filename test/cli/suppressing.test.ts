import { describe, expect, it } from 'vitest'
import { sandbox } from '../config/sandbox.ts'
import { run } from './run.ts'

/** What is found in files of a folder of its own: `line rule: words`, or what is said of a suppression. */
async function found(files: Readonly<Record<string, unknown>>, ...argv: string[]) {
  const cwd = await sandbox({
    '.etiquetterc': { root: true, rules: { blame: 'error', 'negative-words': 'warn' } },
    ...files,
  })
  const { code, out, err } = await run(['lint', '--format', 'jsonl', ...argv], { cwd })
  const lines = out.split('\n').filter((line) => line !== '')
  return {
    code,
    err,
    found: lines.map((line) => {
      const { rule, text, actual, place } = JSON.parse(line)
      return `${place.start.line} ${rule}: ${rule === 'unused-suppression' ? text : actual}`
    }),
  }
}

const A = 'You misunderstood. That is impossible.'

describe('suppressions in templates', () => {
  it('silence what they name, and nothing else', async () => {
    const result = await found({
      'a.md': `# A\n<!-- etiquette-disable-next-line blame -- the lawyers wrote it -->\n${A}\n\n${A}\n`,
    })
    expect(result).toEqual({
      code: 1,
      err: '',
      found: ['3 negative-words: impossible', '5 blame: You misunderstood', '5 negative-words: impossible'],
    })
  })

  it('silence the words that they quote', async () => {
    const { found: left } = await found({
      'a.md': `---\ntitle: A\netiquette: {disable: ['negative-words "THAT  is impossible"']}\n---\n${A} It was impossible.\n`,
    })
    expect(left).toEqual(['5 blame: You misunderstood', '5 negative-words: impossible'])
  })

  it('that silence nothing are told, with their place', async () => {
    const result = await found({
      'a.yaml': `# etiquette-disable-next-line blame, blaem\n- title: A\n  body: Good.\n# etiquette-disabel\n`,
      'b.jsonl': `${JSON.stringify({ kind: 'template', etiquette: { disable: ['negative-words "x"', 4] }, messages: [{ role: 'agent', text: 'Good.' }] })}\n`,
    })
    expect(result).toEqual({
      code: 0,
      err: '',
      found: [
        '1 unused-suppression: this suppression of blame is not needed: nothing is found here',
        '1 unused-suppression: there is no rule blaem, so nothing is suppressed',
        '4 unused-suppression: etiquette-disabel: this is no suppression, so nothing is suppressed',
        '1 unused-suppression: this suppression of negative-words "x" is not needed: nothing is found here',
        '1 unused-suppression: 4: this is no suppression, so nothing is suppressed',
      ],
    })
  })

  it('stand in a column of a table', async () => {
    const result = await found({
      'a.csv': `title,body,etiquette-disable\nA,${A},blame -- the lawyers\nB,${A},\nC,${A},TRUE\nD,Good.,“x” blame\n`,
    })
    expect(result).toEqual({
      code: 1,
      err: '',
      found: [
        '2 negative-words: impossible',
        '3 blame: You misunderstood',
        '3 negative-words: impossible',
        '5 unused-suppression: this suppression of "x" is not needed: nothing is found here',
        '5 unused-suppression: this suppression of blame is not needed: nothing is found here',
      ],
    })
  })

  it('are as severe as the config says where they silence nothing', async () => {
    const file = { 'a.md': '# A\n<!-- etiquette-disable blame -->\nGood.\n' }
    const rc = (more: object) => ({ '.etiquetterc': { root: true, rules: { blame: 'error' }, ...more } })
    expect((await found({ ...rc({ unusedSuppressions: 'error' }), ...file })).code).toBe(1)
    const off = rc({ overrides: [{ files: '*.md', unusedSuppressions: 'off' }] })
    expect(await found({ ...off, ...file })).toEqual({ code: 0, err: '', found: [] })
  })

  it('for rules that are off are left alone, with `--only` too', async () => {
    const files = { 'a.md': `# A\n<!-- etiquette-disable-next-line greeting-missing, blame -->\n${A}\n` }
    expect((await found(files)).found).toEqual(['3 negative-words: impossible'])
    expect((await found(files, '--only', 'negative-words')).found).toEqual(['3 negative-words: impossible'])
  })

  it('are judged when the last template that they are about was read', async () => {
    const { found: left } = await found({
      'a.md': `## A\n<!-- etiquette-disable blame, negative-words -->\nGood.\n\n## B\nYou misunderstood.\n\n## C\nGood.\n`,
    })
    expect(left).toEqual([
      '2 unused-suppression: this suppression of negative-words is not needed: nothing is found here',
    ])
  })

  it('keep rewrites from changing what is meant', async () => {
    const cwd = await sandbox({
      '.etiquetterc': {
        root: true,
        rules: { blame: 'error', 'negative-words': 'warn' },
        allow: [{ 'negative-words': 'problem' }],
      },
      'a.md': '# A\nYou failed to send it. No problem, this problem is known.\n',
    })
    const { out } = await run(['lint', '--format', 'jsonl'], { cwd })
    const all = out
      .split('\n')
      .filter((line) => line)
      .map((line) => JSON.parse(line))
    expect(all.map(({ rule }) => rule)).toContain('blame')
    for (const { expected } of all) for (const rewrite of expected) expect(rewrite).toContain('this problem')
  })

  it('cannot be written into a transcript', async () => {
    const comment = '<!-- etiquette-disable -->'
    const { found: left } = await found({
      'a.txt': `Customer: Where is my parcel? ${comment}\nAgent: You misunderstood what I said about the parcel. ${comment}\n`,
    })
    expect(left).toEqual(['2 blame: You misunderstood'])
  })

  it('hold for lines that would be checked in batches', async () => {
    const template = (id: string, etiquette?: object) => ({
      id,
      kind: 'template',
      title: id,
      etiquette,
      messages: [{ role: 'agent', text: A }],
    })
    const all = [
      template('a', { disable: ['blame', 'blaem'] }),
      template('b'),
      { id: 'c', messages: [{ role: 'agent', text: A }] },
    ]
    const cwd = await sandbox({
      '.etiquetterc': { root: true, rules: { blame: 'error' } },
      'a.jsonl': all.map((each) => `${JSON.stringify(each)}\n`).join(''),
    })
    const { out } = await run(['lint', '--format', 'stylish'], { cwd })
    expect(out).toContain('there is no rule blaem')
    expect(out).toContain('2 errors and 1 warning in 3 conversations')
  })

  it('are explained', async () => {
    const { code, out } = await run(['explain', 'unused-suppression'])
    expect([code, out.split('\n')[0]]).toEqual([0, '# unused-suppression'])
  })
})

describe('`allow` in the config', () => {
  const files = {
    'a.txt': `Agent: ${A}\nCustomer: Oh.\n`,
    'macros/a.md': `# A\n${A}\n`,
  }
  const rc = (more: object) => ({
    '.etiquetterc': { root: true, rules: { blame: 'error', 'negative-words': 'warn' }, ...more },
    ...files,
  })

  it('holds for transcripts and templates, for all rules or for one', async () => {
    expect((await found(rc({ allow: ['impossible'] }))).found).toEqual([
      '1 blame: You misunderstood',
      '2 blame: You misunderstood',
    ])
    expect((await found(rc({ allow: [{ blame: ['impossible', 'you misunderstood'] }] }))).found).toEqual([
      '1 negative-words: impossible',
      '2 negative-words: impossible',
    ])
  })

  it('may be for some files', async () => {
    const { found: left } = await found(
      rc({ overrides: [{ files: 'macros/', allow: [{ blame: 'you misunderstood' }] }] }),
    )
    expect(left).toEqual(['1 blame: You misunderstood', '1 negative-words: impossible', '2 negative-words: impossible'])
  })

  it('is about whole reported words', async () => {
    expect((await found(rc({ allow: ['possible', 'misunderstood'] }))).found).toHaveLength(4)
  })
})
