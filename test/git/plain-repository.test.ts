import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { Blobs } from '../../src/git/blobs.ts'
import { Git } from '../../src/git/git.ts'
import { findRepository, plainRepository } from '../../src/git/repository.ts'
import { ENVIRONMENT, TestRepository, temporaryFolder } from './repository.ts'

const git = (folder: string) => new Git(folder, ENVIRONMENT)

/** What is found without git, which must be what git finds. */
async function found(folder: string) {
  const plain = plainRepository(folder, ENVIRONMENT)
  if (plain) expect(plain).toEqual(await findRepository(git(folder), folder))
  return plain
}

function committed(): TestRepository {
  const repository = new TestRepository()
  repository.write('a.md', 'one\n')
  repository.write('deep/er/b.md', 'one\n')
  repository.git('add', '.')
  repository.git('commit', '--quiet', '--message', 'first')
  return repository
}

describe('a plain repository', () => {
  it('is found as git finds it', async () => {
    const { folder } = committed()
    expect((await found(folder))?.top).toBe(folder)
    expect((await found(path.join(folder, 'deep/er')))?.top).toBe(folder)
  })

  it('may be shallow, or in the middle of a merge', async () => {
    const repository = committed()
    const shallow = path.join(temporaryFolder(), 'clone')
    repository.write('a.md', 'two\n')
    repository.git('commit', '--quiet', '--all', '--message', 'second')
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, shallow)
    expect(await found(shallow)).toMatchObject({ isShallow: true, merged: [] })
    repository.git('checkout', '--quiet', '-b', 'topic', 'HEAD~1')
    repository.write('c.md', 'three\n')
    repository.git('add', '.')
    repository.git('commit', '--quiet', '--message', 'third')
    repository.git('merge', '--quiet', '--no-commit', 'main')
    expect((await found(repository.folder))?.merged).toEqual([repository.git('rev-parse', 'main').trim()])
  })

  it('is left to git where it could be another one', async () => {
    const repository = committed()
    const { folder } = repository
    expect(await found(path.join(folder, '.git'))).toBeUndefined()
    expect(await found(path.join(folder, '.git/refs'))).toBeUndefined()
    expect(plainRepository(temporaryFolder(), ENVIRONMENT)).toBeUndefined()
    for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_CEILING_DIRECTORIES'])
      expect(plainRepository(folder, { ...ENVIRONMENT, [name]: folder })).toBeUndefined()
    const link = path.join(temporaryFolder(), 'link')
    symlinkSync(path.join(folder, 'deep'), link)
    expect(await found(link)).toBeUndefined()
    const linked = path.join(temporaryFolder(), 'linked')
    repository.git('worktree', 'add', '--quiet', linked)
    expect(await found(linked)).toBeUndefined()
    const broken = temporaryFolder()
    mkdirSync(path.join(broken, '.git'))
    expect(await found(broken)).toBeUndefined()
    repository.git('config', 'core.worktree', '../deep')
    expect(await found(folder)).toBeUndefined()
    const bare = committed()
    bare.git('config', 'core.bare', 'true')
    expect(await found(bare.folder)).toBeUndefined()
  })
})

describe('what is staged', () => {
  it('is what git has, whatever stands in the working tree', async () => {
    const repository = committed()
    const file = path.join(repository.folder, 'a.md')
    const object = repository.git('rev-parse', 'HEAD:a.md').trim()
    const blobs = new Blobs(git(repository.folder))
    for (const text of ['one\n', 'two\n', 'one\r\n', '']) {
      writeFileSync(file, text)
      const chunks: Uint8Array[] = []
      for await (const chunk of blobs.content(object, file)) chunks.push(chunk)
      expect(Buffer.concat(chunks).toString()).toBe('one\n')
    }
    const chunks: Uint8Array[] = []
    for await (const chunk of blobs.content(object, path.join(repository.folder, 'deep'))) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe('one\n')
    blobs.close()
  })
})
