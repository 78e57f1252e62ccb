import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/all.ts'
import { PRESETS } from '../../src/preset.ts'
import { run } from './run.ts'

const script = async (shell: string) => (await run(['completion', shell])).out

/** What a real bash would offer behind these words, of which the last one is being typed. */
async function offered(...words: string[]): Promise<string[]> {
  const source = await script('bash')
  const quoted = ['etiquette', ...words].map((word) => `'${word}'`)
  const asking = `COMP_WORDS=(${quoted.join(' ')}); COMP_CWORD=${words.length}; _etiquette && printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-u', '-c', `${source}\n${asking}`], {
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.split('\n').filter((line) => line !== '')
}

describe('the completion for bash', () => {
  it('offers the commands', async () => {
    expect(await offered('')).toEqual(expect.arrayContaining(['lint', 'explain', 'lsp', 'completion', 'help']))
    expect(await offered('comp')).toEqual(['completion'])
    expect(await offered('help', 'expl')).toEqual(['explain'])
  })

  it('offers the options of a command, and not those of another one', async () => {
    expect(await offered('lint', '--max')).toEqual(['--max-warnings'])
    expect(await offered('explain', '--max')).toEqual([])
    expect(await offered('-')).toEqual(['-V', '--version', '-h', '--help'])
    expect(await offered('lsp', '--client')).toEqual([])
  })

  it('offers the values of an option, in whatever way it is written', async () => {
    expect(await offered('lint', '--preset', '')).toEqual(Object.keys(PRESETS))
    expect(await offered('lint', '--preset', '=')).toEqual(Object.keys(PRESETS))
    expect(await offered('lint', '--preset', '=', 'str')).toEqual(['strict'])
    expect(await offered('lint', '--format', 'sa')).toEqual(['sarif'])
    expect(await offered('inspect', '--format', '')).toEqual(['text', 'json'])
    expect(await offered('lint', '--input-format', 'zendesk-m')).toEqual(['zendesk-macros'])
  })

  it('offers rules, one after the other where there may be several', async () => {
    expect((await offered('explain', '')).sort()).toEqual(rules.map(({ id }) => id).sort())
    expect(await offered('lint', '--only', 'bare')).toEqual(['bare-no'])
    expect(await offered('lint', '--only', 'bare-no,bla')).toEqual(['bare-no,blame'])
    expect(await offered('lint', '--rule', 'bare')).toEqual(['bare-no'])
  })

  it('leaves files to bash', async () => {
    expect(await offered('lint', 'fix')).toEqual([])
    expect(await offered('lint', '--config', 'fix')).toEqual([])
    expect(await script('bash')).toContain('complete -o bashdefault -o default -F _etiquette etiquette')
  })
})

describe('the completions for other shells', () => {
  it.each(['zsh', 'fish'])('%s knows all commands, options and rules', async (shell) => {
    const [one, bash] = await Promise.all([script(shell), script('bash')])
    const words = new Set(
      [...bash.matchAll(/options='(.*)'/g)].flatMap(([, all = '']) => all.match(/--[a-zA-Z-]+/g) ?? []),
    )
    expect(words.size).toBeGreaterThan(20)
    for (const option of words) expect(one).toContain(shell === 'fish' ? ` -l ${option.slice(2)}` : option)
    for (const { id } of rules) expect(one).toContain(id)
  })

  it('write what means something to the shell so that it means itself', async () => {
    expect(await script('zsh')).toContain(`conversations in etiquette'\\''s own format`)
    expect(await script('fish')).toContain(`conversations in etiquette\\'s own format`)
  })

  it('are only for shells that there are', async () => {
    const { code, err } = await run(['completion', 'tcsh'])
    expect(code).toBe(2)
    expect(err).toContain('bash, zsh, fish')
  })
})
