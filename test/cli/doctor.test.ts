import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { run } from './run.ts'

interface Finding {
  readonly id: string
  readonly status: string
  readonly lines: readonly string[]
  readonly hint?: string
}

let cwd: string

beforeEach(async () => {
  cwd = await realpath(await mkdtemp(path.join(tmpdir(), 'etiquette-')))
})

afterEach(() => rm(cwd, { recursive: true, force: true }))

const write = (name: string, text: string) => writeFile(path.join(cwd, name), text)

async function doctor(...argv: string[]): Promise<{ code: number; ok: boolean; findings: readonly Finding[] }> {
  const { code, out, err } = await run(['doctor', '--format', 'json', ...argv], { cwd })
  expect(err).toBe('')
  return { code, ...JSON.parse(out) }
}

const lines = (findings: readonly Finding[], id: string) =>
  findings.filter((each) => each.id === id).flatMap((each) => each.lines)

it('reads the beginnings of tables in the encoding of the config', async () => {
  await write('.etiquetterc.yaml', 'encoding: gbk\n')
  // A conversation number, a role and the words, in Chinese.
  const table = 'u+G7sElELL3HyassxNrI3QoxLL/Nu6cs09C67LXEwvCjvwoxLL/Nt/4sw7vT0KGjCg=='
  await writeFile(path.join(cwd, 'chats.csv'), Buffer.from(table, 'base64'))
  expect(lines((await doctor()).findings, 'files')).toEqual(['csv: 1 file'])
})

it('says what is found, format by format', async () => {
  await mkdir(path.join(cwd, 'old'))
  await write('.etiquetterc.yaml', 'extends: strict\nplugins: [./plugin.mjs]\nignorePatterns: [left.md]\n')
  await write('plugin.mjs', 'export default { reporters: [{ id: "ours", create: () => ({}) }] }\n')
  await write('.etiquetteignore', 'old\n')
  const reply = '## Hello\n\n```\nHello!\n```\n'
  for (const name of ['replies.md', 'left.md', 'old/replies.md']) await write(name, reply)
  await write('chat.txt', 'Agent: Hello!\nCustomer: Hello.\n')
  await write('notes.json', '{"a": 1}')
  const { code, ok, findings } = await doctor()
  expect([code, ok]).toEqual([0, true])
  expect(findings.map(({ id }) => id)).toEqual([
    'environment',
    'config',
    'plugins',
    'languages',
    'ignored',
    'files',
    'git',
    'output',
  ])
  expect(lines(findings, 'environment')[0]).toContain(`Node ${process.versions.node}`)
  expect(lines(findings, 'config')[0]).toBe('.etiquetterc.yaml')
  expect(lines(findings, 'plugins')).toEqual(['plugin.mjs: 1 output format'])
  expect(lines(findings, 'languages').join()).toMatch(/en \(English\): \d+ of \d+ rules/)
  expect(lines(findings, 'ignored')).toEqual(['.etiquetteignore', '1 file left out by ignorePatterns'])
  expect(lines(findings, 'files')).toEqual([
    'markdown-templates: 1 file',
    'text: 1 file',
    'in no format that etiquette knows: 1 file (notes.json)',
  ])
})

it.each([
  ['.etiquetterc.json', '{"rules": {"bare-know": "error"}}'],
  ['.etiquetterc.json', '{"rules":'],
  ['.etiquetterc.yaml', 'plugins: [./nowhere.mjs]'],
])('tells what is wrong in %s: %s', async (name, text) => {
  await write(name, text)
  const { code, ok, findings } = await doctor()
  expect([code, ok]).toEqual([2, false])
  const [config] = findings.filter(({ id }) => id === 'config')
  expect(config).toMatchObject({ status: 'problem' })
  expect(config?.lines[0]).toMatch(new RegExp(`^${name.replace('.', '\\.')}:1:\\d+: `))
  expect((await doctor('--no-config')).code).toBe(0)
})

it('finds a wrong config in a folder below', async () => {
  await mkdir(path.join(cwd, 'a'))
  await write('a/.etiquetterc.json', '{"channel": "pigeon"}')
  for (const name of ['a/one.txt', 'a/two.txt']) await write(name, 'Agent: Hello!\nCustomer: Hello.\n')
  const { code, findings } = await doctor()
  expect(code).toBe(2)
  expect(findings.filter(({ status }) => status === 'problem').map(({ lines: [line] }) => line)).toEqual([
    expect.stringMatching(/^a\/\.etiquetterc\.json:1:\d+: /),
  ])
})

it('says so where there is nothing to read', async () => {
  const { code, findings } = await doctor()
  expect(code).toBe(0)
  expect(findings.find(({ id }) => id === 'files')).toMatchObject({ status: 'warning', hint: expect.any(String) })
})

it('says nothing about whoever runs it', async () => {
  await write('chat.txt', 'Agent: Hello Ms Castafiore!\nCustomer: Hello.\n')
  const { out } = await run(['doctor'], { cwd })
  expect(out).toMatch(/^ok {7}environment {2}etiquette /)
  expect(out).not.toContain('Castafiore')
  const home = await run(['doctor', '--config', path.join(homedir(), 'nowhere', 'etiquette.json')], { cwd })
  expect([home.code, home.out]).toEqual([2, expect.stringContaining(`~${path.sep}nowhere`)])
  expect(home.out).not.toContain(homedir())
  expect(userInfo().username === 'root' || !out.includes(userInfo().username)).toBe(true)
})
