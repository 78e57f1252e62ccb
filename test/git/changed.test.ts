import { renameSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { run } from '../cli/run.ts'
import { BAD, ENVIRONMENT, GOOD, started, TestRepository, template, temporaryFolder } from './repository.ts'

describe('--changed', () => {
  it('checks staged, unstaged and new files as they are', async () => {
    const repository = started()
    for (const name of ['ignored.md', 'staged.md', 'new/file.md']) repository.write(name, BAD)
    repository.write('.gitignore', 'ignored.md\n')
    repository.git('add', 'staged.md')
    repository.write('good.md', BAD)
    expect(await repository.lint(['--changed'])).toEqual({
      code: 1,
      found: ['good.md:4', 'new/file.md:4', 'staged.md:4'],
      err: '',
    })
    repository.remove('staged.md')
    repository.write('good.md', GOOD)
    expect((await repository.lint(['--changed'])).found).toEqual(['new/file.md:4'])
    expect((await repository.lint(['--changed'], { folder: 'new' })).found).toEqual(['file.md:4'])
  })

  it('does not take a new time for a change, nor writes it down', async () => {
    const repository = started()
    utimesSync(path.join(repository.folder, 'old.md'), new Date(0), new Date(0))
    expect((await repository.lint(['--changed'])).found).toEqual([])
    expect((await repository.lint(['--changed-lines'])).found).toEqual([])
    expect((await repository.lint(['--since', 'HEAD', '--changed-lines'])).found).toEqual([])
  })

  it('works before the first commit', async () => {
    const repository = new TestRepository()
    repository.write('staged.md', BAD)
    repository.git('add', '.')
    repository.write('new.md', BAD)
    expect((await repository.lint(['--staged'])).found).toEqual(['staged.md:4'])
    expect((await repository.lint(['--staged', '--changed-lines'])).found).toEqual(['staged.md:4'])
    expect((await repository.lint(['--changed'])).found).toEqual(['new.md:4', 'staged.md:4'])
    expect((await repository.lint(['--changed-lines'])).found).toEqual(['new.md:4', 'staged.md:4'])
  })
})

describe('--since', () => {
  function branched(): TestRepository {
    const repository = started()
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.write('topic.md', BAD)
    repository.git('mv', 'good.md', 'better.md')
    repository.write('better.md', template('Here it is.', 'blame'))
    repository.commit()
    repository.git('checkout', '--quiet', 'main')
    repository.write('main.md', BAD)
    repository.commit()
    repository.git('checkout', '--quiet', 'topic')
    repository.write('untracked.md', BAD)
    return repository
  }

  it('checks what the branch has changed, committed or not', async () => {
    const repository = branched()
    expect(await repository.lint(['--since', 'main'])).toEqual({
      code: 1,
      found: ['better.md:6', 'topic.md:4', 'untracked.md:4'],
      err: '',
    })
    repository.remove('topic.md')
    expect((await repository.lint(['--since', 'main', '--changed-lines'])).found).toEqual([
      'better.md:6',
      'untracked.md:4',
    ])
  })

  it('works in a shallow clone, and says what is missing there', async () => {
    const folder = temporaryFolder()
    const origin = branched()
    origin.git('clone', '--quiet', '--depth=1', '--branch=topic', pathToFileURL(origin.folder).href, folder)
    const clone = new TestRepository(folder)
    clone.write('topic.md', template('blame', 'blame'))
    const unknown = await clone.lint(['--since', 'origin/main'])
    expect([unknown.code, unknown.found]).toEqual([2, []])
    expect(unknown.err).toContain('Cannot compare with "origin/main"')
    expect(unknown.err).toContain('This clone has only the newest commits')
    expect(unknown.err).toContain('"git fetch origin main:refs/remotes/origin/main"')
    expect((await clone.lint(['--since', 'HEAD~3'])).err).toContain('"git fetch --unshallow"')
    clone.git('fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
    const known = await clone.lint(['--since', 'origin/main'])
    expect([known.code, known.found]).toEqual([1, ['better.md:6', 'topic.md:4', 'topic.md:6']])
    expect(known.err).toContain('where the branch left origin/main is not known here')
  })

  it('refuses what is no commit, and what git would take for an option', async () => {
    const repository = started()
    for (const ref of ['nothing', 'main..topic', ':good.md']) {
      const { code, err } = await repository.lint(['--since', ref])
      expect([code, err]).toEqual([2, expect.stringContaining(`Cannot compare with ${JSON.stringify(ref)}`)])
    }
    for (const ref of ['--output=x', '-p', '']) {
      const { code, err } = await repository.lint([`--since=${ref}`])
      expect([code, err]).toEqual([2, expect.stringContaining('is no commit')])
    }
  })
})

describe('--changed-lines', () => {
  it('shows violations on lines that were written anew', async () => {
    const repository = started()
    repository.write('good.md', template('One.', 'blame', 'Three.', 'Four.'))
    repository.commit()
    repository.write('good.md', template('blame', 'blame', 'Three.', 'Another.'))
    expect((await repository.lint(['--changed-lines'])).found).toEqual(['good.md:4'])
    expect((await repository.lint(['--changed'])).found).toEqual(['good.md:4', 'good.md:6'])
    repository.git('add', '.')
    repository.write('good.md', `\n\n${template('blame')}`)
    expect((await repository.lint(['--staged', '--changed-lines'])).found).toEqual(['good.md:4'])
  })

  it('shows what was taken away from a message, not what stands beside it', async () => {
    const repository = started()
    repository.write('end.md', template('blame', 'Is there anything else?', 'Bye.'))
    repository.commit()
    repository.write('end.md', template('blame', 'Is there anything else?'))
    expect((await repository.lint(['--changed-lines'])).found).toEqual([])
    const long = [
      '--changed-lines',
      '--channel',
      'chat',
      '--only',
      'message-length',
      '--rule',
      'message-length: [error, {maxChatWords: 3}]',
    ]
    expect((await repository.lint(long)).found).toEqual(['end.md:4'])
  })

  it('takes a compressed file as a whole', async () => {
    const repository = started()
    const write = (text: string) => {
      const line = JSON.stringify({ id: 'a', messages: [{ role: 'agent', text }] })
      repository.write('chats.jsonl.gz', gzipSync(`${line}\n`))
    }
    write('Here it is.')
    repository.commit()
    write('You failed to tell us.')
    expect((await repository.lint(['--changed-lines'])).found).toEqual(['chats.jsonl.gz:1'])
  })
})

describe('a merge in progress', () => {
  it('is checked for what it changes itself', async () => {
    const repository = started()
    repository.write('both.md', template('One.', 'Two.', 'Three.'))
    repository.commit()
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.write('both.md', template('One.', 'Two topic.', 'Three.', 'blame'))
    repository.write('topic.md', BAD)
    repository.commit()
    repository.git('checkout', '--quiet', 'main')
    repository.write('both.md', template('blame', 'Two main.', 'Three.'))
    repository.commit()
    expect(() => repository.git('merge', '--quiet', 'topic')).toThrow()
    for (const which of ['--staged', '--changed']) {
      const conflict = await repository.lint([which])
      expect([conflict.code, conflict.found]).toEqual([0, []])
      expect(conflict.err).toContain('both.md: warning: not checked: it has a merge conflict')
    }
    repository.write('both.md', template('blame', 'blame', 'Three.', 'blame'))
    repository.git('add', 'both.md')
    for (const which of ['--staged', '--changed']) {
      const found = ['both.md:4', 'both.md:6', 'both.md:10']
      expect(await repository.lint([which])).toEqual({ code: 1, found, err: '' })
      expect((await repository.lint([which, '--changed-lines'])).found).toEqual(['both.md:6'])
    }
  })
})

describe('repositories in repositories', () => {
  it('are left to themselves', async () => {
    const inner = started()
    const outer = started()
    outer.git('submodule', '--quiet', 'add', inner.folder, 'module')
    outer.commit()
    const module = new TestRepository(path.join(outer.folder, 'module'))
    module.write('inside.md', BAD)
    module.git('add', '.')
    outer.write('outside.md', BAD)
    outer.git('add', 'outside.md')
    expect((await module.lint(['--staged'])).found).toEqual(['inside.md:4'])
    module.commit()
    outer.git('add', 'module')
    const nested = new TestRepository(path.join(outer.folder, 'nested'))
    nested.write('n.md', BAD)
    for (const which of ['--staged', '--changed', '--since=HEAD'])
      expect(await outer.lint([which])).toEqual({ code: 1, found: ['outside.md:4'], err: '' })
    expect((await module.lint(['--since=HEAD~1'])).found).toEqual(['inside.md:4'])
  })

  it('are told apart from linked working trees', async () => {
    const repository = started()
    const folder = path.join(temporaryFolder(), 'linked')
    repository.git('worktree', 'add', '--quiet', folder)
    const linked = new TestRepository(folder)
    linked.write('deep/linked.md', BAD)
    linked.git('add', '.')
    repository.write('here.md', BAD)
    repository.git('add', '.')
    expect((await linked.lint(['--staged'])).found).toEqual(['deep/linked.md:4'])
    expect((await repository.lint(['--staged'])).found).toEqual(['here.md:4'])
    // As git sets it for a hook there.
    const env = { GIT_DIR: linked.git('rev-parse', '--absolute-git-dir').trim() }
    expect((await linked.lint(['--staged'], { env })).found).toEqual(['deep/linked.md:4'])
    expect((await linked.lint(['--staged'], { folder: 'deep', env })).found).toEqual(['linked.md:4'])
  })
})

describe('where git is called', () => {
  it('the index that a hook names holds', async () => {
    const repository = started()
    repository.write('good.md', BAD)
    repository.git('add', 'good.md')
    const index = path.join(repository.folder, '.git/index')
    renameSync(index, path.join(repository.folder, '.git/other'))
    repository.git('read-tree', 'HEAD')
    expect((await repository.lint(['--staged'])).found).toEqual([])
    for (const GIT_INDEX_FILE of ['.git/other', path.join(repository.folder, '.git/other')])
      expect((await repository.lint(['--staged'], { env: { GIT_INDEX_FILE } })).found).toEqual(['good.md:4'])
  })

  it('says where there is no repository, no git, or no files', async () => {
    const cwd = temporaryFolder()
    const lint = (argv: readonly string[], env = {}) => run(['lint', ...argv], { cwd, env: { ...ENVIRONMENT, ...env } })
    const outside = await lint(['--staged'])
    expect([outside.code, outside.out]).toEqual([2, ''])
    expect(outside.err).toMatch(/only be found in the working tree of a git repository\n {2}not a git repository/)
    expect((await lint(['--since', 'main'])).err).toContain('working tree of a git repository')
    const repository = started()
    const inside = await run(['lint', '--changed'], { cwd: path.join(repository.folder, '.git'), env: ENVIRONMENT })
    expect([inside.code, inside.err]).toEqual([2, expect.stringContaining('inside the repository itself')])
    const without = await lint(['--staged'], { PATH: cwd })
    expect([without.code, without.err]).toEqual([2, expect.stringContaining('git was not found')])
    const stdin = await lint(['--staged', '-'])
    expect([stdin.code, stdin.err]).toEqual([2, expect.stringContaining('standard input')])
    const both = await lint(['--staged', '--changed'])
    expect([both.code, both.err]).toEqual([2, expect.stringContaining("cannot be used with option '--changed'")])
  })
})
