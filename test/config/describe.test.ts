import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { describeConfig } from '../../src/config/describe.ts'
import { createConfigLoader } from '../../src/config/load.ts'
import { tiny } from './tiny.ts'

const team = fileURLToPath(new URL('../../fixtures/config/team', import.meta.url))

test('the folder of a team: what holds for each file', async () => {
  const loader = createConfigLoader({ cwd: team, builtin: tiny })
  const described: Record<string, unknown> = {}
  for (const file of ['chat.jsonl', 'mail/a.eml', 'mail/old/b.eml', 'macros/hello.md']) {
    const description = describeConfig(await loader.resolve(file))
    expect(JSON.parse(JSON.stringify(description))).toEqual(description)
    described[file] = { ...description, files: description.files.map((path) => relative(team, path)) }
  }
  await expect(`${JSON.stringify(described, null, 2)}\n`).toMatchFileSnapshot(`${team}.expected.json`)
})
