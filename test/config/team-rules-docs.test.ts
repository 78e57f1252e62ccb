import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import en from '../../locales/en/index.ts'
import { tryExamples } from '../../src/cli/team-examples.ts'
import { teamRulesSchema } from '../../src/config/schema.ts'
import type { Keys, Shape } from '../../src/config/shape.ts'
import { readTeamRulesIn } from '../../src/config/team-rules.ts'
import { DEMAND_KEYS, TEAM_RULE_KEYS, WHEN_KEYS } from '../../src/team-rules/declaration.ts'
import { sandbox } from './sandbox.ts'

const page = fileURLToPath(new URL('../../docs/team-rules.md', import.meta.url))
const schema = fileURLToPath(new URL('../../docs/schema/team-rules.json', import.meta.url))

const rulesOfPage = async () => {
  const blocks = [...(await readFile(page, 'utf8')).matchAll(/```yaml\n(- name: [\s\S]*?)```/g)]
  return blocks.map(([, text = '']) => text)
}

describe('docs/team-rules.md', () => {
  test('has seven rules, each with examples that do what they say', async () => {
    const texts = await rulesOfPage()
    expect(texts).toHaveLength(7)
    const folder = await sandbox(Object.fromEntries(texts.map((text, index) => [`${index}.yaml`, text])))
    for (const index of texts.keys()) {
      const file = path.join(folder, `${index}.yaml`)
      const [rule] = (await readTeamRulesIn(file, { cwd: folder, packs: [en] })) ?? []
      if (!rule) throw new Error('no rule')
      const tried = await tryExamples(rule, en)
      expect(tried.filter(({ problem }) => problem !== undefined)).toEqual([])
      expect(new Set(tried.map(({ kind }) => kind))).toEqual(new Set(['pass', 'fail']))
    }
  })

  test('has rules that the schema accepts', async () => {
    const validate = new Ajv().compile(teamRulesSchema())
    for (const text of await rulesOfPage()) {
      validate(parseDocument(text).toJS())
      expect(validate.errors).toBeNull()
    }
  })

  test('lists every key', async () => {
    let text = await readFile(page, 'utf8')
    for (const [name, keys] of Object.entries({ rule: TEAM_RULE_KEYS, when: WHEN_KEYS, demand: DEMAND_KEYS })) {
      const region = new RegExp(`(<!-- ${name}: generated -->\\n)[^]*?(<!-- /${name} -->)`)
      expect(text).toMatch(region)
      text = text.replace(region, (_, start: string, end: string) => `${start}\n${table(keys)}\n\n${end}`)
    }
    await expect(text).toMatchFileSnapshot(page)
  })
})

test('docs/schema/team-rules.json is the schema of a file of team rules', async () => {
  await expect(`${JSON.stringify(teamRulesSchema(), null, 2)}\n`).toMatchFileSnapshot(schema)
})

function table(keys: Keys): string {
  const rows = Object.entries(keys).map(([key, { shape, description, example }]) => {
    const shown = JSON.stringify(example).replaceAll('|', '\\|')
    return `| \`${key}\` | ${kindOf(shape)} | ${description} | \`${shown}\` |`
  })
  return ['| Key | Value | What it is for | Example |', '|---|---|---|---|', ...rows].join('\n')
}

function kindOf(shape: Shape): string {
  switch (shape.kind) {
    case 'flag':
      return 'true or false'
    case 'choice':
      return shape.of.map((word) => `\`${word}\``).join(', ')
    case 'list':
      return shape.of.kind === 'choice' ? `${kindOf(shape.of)}, or several` : 'list of texts'
    case 'textOr':
      return 'text, or a list of texts'
    case 'object':
      return 'keys, see below'
    default:
      return 'text'
  }
}
