import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { glob } from 'tinyglobby'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesBelow } from '../../src/files/search.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'etiquette-search-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(...files: string[]): Promise<void> {
  for (const file of files) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true })
    await writeFile(path.join(folder, file), '')
  }
}

const found = (): string[] => filesBelow(folder).map((file) => path.relative(folder, file).split(path.sep).join('/'))

test('finds what a glob of everything finds, sorted', async () => {
  await write('b.md', 'a/2.md', 'a/10.md', 'a/b/c/3.md', 'a.md', 'a-b/1.md', 'B.md', 'ä ö/[x].md')
  expect(found()).toEqual((await glob('**/*', { cwd: folder })).sort())
  expect(found()).toHaveLength(8)
})

test('passes over what is hidden and what holds no conversations', async () => {
  await write(
    '1.md',
    '.h.md',
    '.git/2.md',
    'node_modules/x/3.md',
    'dist/4.md',
    'README.md',
    'a/package.json',
    'a/etiquette.config.json',
    'etiquette.config.yaml',
    'a/dist.md',
  )
  expect(found()).toEqual(['1.md', 'a/dist.md'])
})

test('follows links, but never in a circle, and not to what is not there', async () => {
  await write('a/1.md', 'a/b/2.md')
  await symlink('b', path.join(folder, 'a/c'))
  await symlink('b/2.md', path.join(folder, 'a/3.md'))
  await symlink('..', path.join(folder, 'a/up'))
  await symlink('nowhere', path.join(folder, 'a/4.md'))
  await symlink('self.md', path.join(folder, 'a/self.md'))
  expect(found()).toEqual(['a/1.md', 'a/3.md', 'a/b/2.md', 'a/c/2.md'])
})
