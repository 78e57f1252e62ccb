import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { rules } from '../../rules/all.ts'
import { CONFIG_KEYS } from '../../src/config/keys.ts'
import { loadConfig } from '../../src/config/load.ts'
import { CONFIG_NAMES, PACKAGE_KEY } from '../../src/config/places.ts'
import { baselineSchema, configSchema } from '../../src/config/schema.ts'
import type { Shape } from '../../src/config/shape.ts'
import { PRESETS } from '../../src/preset.ts'

const project = new URL('../../', import.meta.url)
const path = (name: string) => fileURLToPath(new URL(name, project))
const example = async () =>
  JSON.parse(await readFile(path('.etiquetterc.example.json'), 'utf8')) as Record<string, unknown>

test('docs/schema/config.json is the schema of the built-in rules', async () => {
  await expect(`${JSON.stringify(configSchema(rules), null, 2)}\n`).toMatchFileSnapshot(path('docs/schema/config.json'))
})

test('docs/schema/baseline.json is the schema of a baseline', async () => {
  const text = `${JSON.stringify(baselineSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot(path('docs/schema/baseline.json'))
})

test('the example has every key that a real config would, and is valid and loads', async () => {
  const config = await example()
  const left = Object.keys(CONFIG_KEYS).filter((key) => !Object.hasOwn(config, key))
  expect(left).toEqual(['plugins'])
  const validate = new Ajv({ strictTuples: false }).compile(configSchema(rules))
  validate(config)
  expect(validate.errors).toBeNull()
  const resolved = await loadConfig('a.csv', {
    cwd: path('.'),
    config: '.etiquetterc.example.json',
    builtin: { rules },
  })
  expect(resolved.rules.size).toBeGreaterThan(0)
})

test('docs/configuration.md: the generated parts are fresh', async () => {
  const page = path('docs/configuration.md')
  let text = await readFile(page, 'utf8')
  for (const [name, content] of Object.entries({ places: placesList(), keys: keyTable(), presets: presetTable() })) {
    const region = new RegExp(`(<!-- ${name}: generated -->\\n)[^]*?(<!-- /${name} -->)`)
    expect(text).toMatch(region)
    text = text.replace(region, (_, start: string, end: string) => `${start}\n${content}\n\n${end}`)
  }
  await expect(text).toMatchFileSnapshot(page)
})

function placesList(): string {
  const names = CONFIG_NAMES.map((name) =>
    name === 'package.json' ? `\`package.json\`, under the key \`${PACKAGE_KEY}\`` : `\`${name}\``,
  )
  return names.map((name) => `- ${name}`).join('\n')
}

function presetTable(): string {
  const rows = Object.entries(PRESETS).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`)
  return ['| Preset | For |', '|---|---|', ...rows].join('\n')
}

function keyTable(): string {
  const rows = Object.entries(CONFIG_KEYS).map(([key, { shape, description, example: value }]) => {
    return `| \`${key}\` | ${kindOf(shape)} | ${description} | \`${JSON.stringify(value)}\` |`
  })
  return ['| Key | Value | What it is for | Example |', '|---|---|---|---|', ...rows].join('\n')
}

function kindOf(shape: Shape): string {
  switch (shape.kind) {
    case 'flag':
      return 'true or false'
    case 'text':
      return 'text'
    case 'choice':
      return shape.of.map((word) => `\`${word}\``).join(', ')
    case 'list':
      return shape.orOne
        ? 'text, or a list of texts'
        : shape.of.kind === 'object'
          ? 'list of settings'
          : shape.of.kind === 'textOr'
            ? shape.of.other.kind === 'record'
              ? 'list of texts, or of rule ids with texts'
              : 'list of rules or files'
            : 'list of texts'
    case 'topic':
    case 'textOr':
      return 'text'
    case 'record':
      return `names, each with ${kindOf(shape.of)}`
    case 'object':
      return 'settings'
    case 'rules':
      return 'rule ids, each with a severity'
    case 'number':
      return `number from ${shape.from} to ${shape.to}`
    case 'rule':
      return 'the id of a rule'
    case 'byRule':
      return `rule ids, each with a ${kindOf(shape.of)}`
  }
}
