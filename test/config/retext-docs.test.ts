import { readFileSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lintFiles } from '../../src/files.ts'
import { sandbox } from './sandbox.ts'

const page = readFileSync(new URL('../../docs/retext-plugins.md', import.meta.url), 'utf8')

const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text as string)

/** The violations of one agent message, as rows of the table of the page. */
async function rowsFor(text: string, config: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const messages = [
    { role: 'customer', text: 'Hello?' },
    { role: 'agent', text },
  ]
  const folder = await sandbox({ ...files, '.etiquetterc.json': config, 'chat.jsonl': JSON.stringify({ messages }) })
  await symlink(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'))
  const rows: string[] = []
  for await (const event of lintFiles(['chat.jsonl'], { cwd: folder })) {
    if (event.event === 'problem') throw new Error(event.problem.problem)
    if (event.event !== 'conversation') continue
    for (const { rule, severity, actual, expected } of event.violations)
      rows.push(`| \`${rule}\` | ${severity} | ${actual} | ${expected[0] ?? ''} |`.replace('  |', ' |'))
  }
  return rows
}

test('docs/retext-plugins.md: the example is what comes out', async () => {
  const [config = ''] = blocks('json')
  const [, text = ''] = /A chat with the message "(.*?)" then/.exec(page) ?? []
  const [, table = ''] = /<!-- example: checked -->\n\n([\s\S]*?)\n\n<!-- \/example -->/.exec(page) ?? []
  expect(await rowsFor(text, config)).toEqual(table.split('\n').slice(2))
})

test('docs/retext-plugins.md: the plugin of your own works', async () => {
  const [, config = ''] = blocks('json')
  const [source = ''] = blocks('js')
  const rows = await rowsFor('We have tea, coffee etc for you.', config, {
    'no-etc.js': source,
    'package.json': '{"type":"module"}',
  })
  expect(rows).toContain('| `no-etc` | warn | etc | We have tea, coffee and the like for you. |')
})

test('docs/retext-plugins.md: the error is the one that comes', async () => {
  await expect(rowsFor('Hi', '{"plugins": ["retext-spell"]}')).rejects.toThrow(
    'Rule "retext-spell" cannot be used without options: Missing `dictionary` in options',
  )
})
