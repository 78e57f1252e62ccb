import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { run } from '../cli/run.ts'

it('docs/calibrating.md shows what comes out', async () => {
  const page = await readFile(new URL('../../docs/calibrating.md', import.meta.url), 'utf8')
  const [, example = ''] = /<!-- example: checked -->([\s\S]*)<!-- \/example -->/.exec(page) ?? []
  const [conversations = '', labels = ''] = [...example.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text)
  const [, table] = /```\n(rule[\s\S]*?)```/.exec(example) ?? []
  const cwd = await mkdtemp(path.join(tmpdir(), 'etiquette-'))
  onTestFinished(() => rm(cwd, { recursive: true }))
  await writeFile(path.join(cwd, 'conversations.jsonl'), conversations)
  await writeFile(path.join(cwd, 'labels.jsonl'), labels)
  const { out } = await run(['calibrate', '--no-config', '--labels', 'labels.jsonl', 'conversations.jsonl'], { cwd })
  expect(out).toBe(table)
})
