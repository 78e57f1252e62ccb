import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { build, root } from '../cli/build.ts'
import { sandbox } from '../config/sandbox.ts'

interface Step {
  readonly id?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly run?: string
  readonly uses?: string
  readonly 'working-directory'?: string
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as Action
const { steps } = action.runs

beforeAll(build, 180_000)

/** Runs the shell of the action as GitHub's runner does, with inputs in place of their expressions. */
async function use(files: Readonly<Record<string, unknown>>, inputs: Readonly<Record<string, string>> = {}) {
  const cwd = await sandbox({
    ...files,
    '.etiquetterc.json': { root: true, rules: { 'bare-no': 'error', blame: 'warn' } },
  })
  // The runner's own files and its folder for temporary ones are not in the checkout.
  const runner = await sandbox({ 'summary.md': '# Before\n', 'output.txt': '' })
  const [summary, output] = ['summary.md', 'output.txt'].map((name) => path.join(runner, name)) as [string, string]
  const values: Record<string, string> = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, input.default]),
  )
  Object.assign(values, inputs)
  const filled = (text: string) =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
      expect(Object.keys(action.inputs)).toContain(name)
      return values[name] ?? ''
    })
  let out = ''
  let status: number | null = 0
  for (const step of steps) {
    const env = {
      PATH: process.env.PATH ?? '',
      TMPDIR: runner,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: root,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)])),
    }
    const where = path.resolve(cwd, filled(step['working-directory'] ?? '.'))
    const done = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run ?? ''], {
      cwd: where,
      env,
      encoding: 'utf8',
    })
    out += done.stdout + done.stderr
    status = done.status
    if (status !== 0) break
  }
  expect(await readdir(runner)).toEqual(['output.txt', 'summary.md'])
  return { status, out, cwd, summary: await readFile(summary, 'utf8'), output: await readFile(output, 'utf8') }
}

const BAD = "Agent (Dana): Hello Petra. Unfortunately we can't send technicians to your area.\nCustomer (Petra): Oh.\n"
const GOOD = 'Agent: Hello! How can I help you?\nCustomer: Hi.\n'

describe('action.yml', () => {
  it('is a composite action that uses no other', () => {
    expect(action.runs.using).toBe('composite')
    for (const step of steps) expect([step.uses, step.shell]).toEqual([undefined, 'bash'])
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\w/)
    for (const { value } of Object.values(action.outputs)) {
      const [, id] = /^\$\{\{ steps\.([\w-]+)\.outputs\.[\w-]+ \}\}$/.exec(value) ?? []
      expect(steps.map((step) => step.id)).toContain(id)
    }
  })

  it('passes inputs as variables only, and uses all of them', () => {
    for (const { run } of steps) expect(run).not.toContain('${{')
    const used = JSON.stringify(steps)
    for (const name of Object.keys(action.inputs)) expect(used).toContain(`inputs.${name} }}`)
    for (const step of steps) for (const name of Object.keys(step.env ?? {})) expect(step.run).toContain(name)
  })

  it('needs no network beyond npm', () => {
    for (const { run } of steps) expect(run).not.toMatch(/curl|wget|https?:|npx|git /)
  })

  it('is documented', () => {
    const page = readFileSync(path.join(root, 'docs/ci.md'), 'utf8')
    for (const name of Object.keys(action.inputs)) expect(page).toContain(`\`${name}\``)
  })

  it('annotates, writes a summary and fails where there is an error', async () => {
    const { status, out, summary, output } = await use({ 'a.txt': BAD }, { score: 'true' })
    expect(status).toBe(1)
    expect(out).toMatch(/^::error file=a\.txt,line=1,/m)
    expect(out + summary).not.toMatch(/dana|petra/i)
    expect(summary).toMatch(/^# Before\n## etiquette\n/)
    expect(summary).toContain('| [<code>bare-no</code>]')
    expect(summary).toContain('## etiquette score')
    expect(output).toBe('exit-code=1\n')
  })

  it('passes a good file', async () => {
    const { status, out, output } = await use({ 'a.txt': GOOD })
    expect([status, output]).toEqual([0, 'exit-code=0\n'])
    expect(out).toMatch(/^etiquette: no violations|^etiquette: /m)
  })

  it('takes all of its inputs', async () => {
    const { status, out, cwd } = await use(
      { 'x/in/a b.txt': BAD, 'x/other.txt': GOOD, 'x/c.json': { rules: { 'bare-no': 'warn' } } },
      {
        paths: 'in/a b.txt\n\nother.txt\n',
        config: 'c.json',
        'max-warnings': '0',
        'fail-under': '0',
        'sarif-file': 'out.sarif',
        redact: 'false',
        options: '--quiet\n--jobs=1',
        'working-directory': 'x',
      },
    )
    expect(status).toBe(1)
    expect(out).toContain('--max-warnings is 0')
    expect(JSON.parse(await readFile(path.join(cwd, 'x/out.sarif'), 'utf8')).version).toBe('2.1.0')
  })

  it('runs no command that an input holds', async () => {
    const evil = '"; touch pwned; $(touch pwned) `touch pwned` \'; touch pwned #'
    const inputs = Object.keys(action.inputs).filter((name) => name !== 'working-directory')
    const { status, cwd, out } = await use({ 'a.txt': GOOD }, Object.fromEntries(inputs.map((name) => [name, evil])))
    expect(status).toBe(2)
    expect(() => readFileSync(path.join(cwd, 'pwned'))).toThrow(/ENOENT/)
    const option = await use({ 'a.txt': GOOD }, { paths: '--output-file=pwned\na.txt' })
    expect(() => readFileSync(path.join(option.cwd, 'pwned'))).toThrow(/ENOENT/)
    expect(out).not.toContain('::set-')
  })

  it('caps annotations at what GitHub shows, and folds the rest', async () => {
    const lines = Array.from({ length: 30 }, () =>
      JSON.stringify({
        locale: 'en',
        messages: [
          { role: 'customer', text: 'Can you come?' },
          { role: 'agent', text: "Unfortunately we can't send technicians to your area. That is your fault." },
        ],
      }),
    )
    const { out } = await use({ 'a.jsonl': lines.join('\n') })
    expect(out.match(/^::error /gm)).toHaveLength(10)
    expect(out.match(/^::warning /gm)).toHaveLength(10)
    expect(out.match(/^::group::a\.jsonl$/gm)).toHaveLength(1)
    expect(out.match(/^::endgroup::$/gm)).toHaveLength(1)
    expect(out).toContain('; 40 more than GitHub annotates, folded above')
  })
})
