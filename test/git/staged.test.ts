import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { BAD, GOOD, started, template } from './repository.ts'

describe('--staged', () => {
  it('checks what is staged, not what the file says by now', async () => {
    const repository = started()
    repository.write('good.md', template('Fine.', 'blame'))
    repository.git('add', 'good.md')
    repository.write('good.md', GOOD)
    repository.write('old.md', template('blame', 'blame'))
    expect(await repository.lint(['--staged'])).toEqual({ code: 1, found: ['good.md:6'], err: '' })
    repository.git('add', 'good.md')
    repository.write('good.md', BAD)
    expect(await repository.lint(['--staged'])).toEqual({ code: 0, found: [], err: '' })
  })

  it('checks the staged part of a file', async () => {
    const repository = started()
    repository.write('good.md', template('One.', 'Two.', 'Three.', 'Four.', 'Five.'))
    repository.commit()
    repository.write(
      'part.patch',
      [
        'diff --git a/good.md b/good.md',
        '--- a/good.md',
        '+++ b/good.md',
        '@@ -4,1 +4,3 @@',
        ' One.',
        '+',
        '+You failed to tell us.',
        '',
      ].join('\n'),
    )
    repository.write('good.md', template('blame', 'Two.', 'Three.', 'Four.', 'blame'))
    repository.git('apply', '--cached', '--unidiff-zero', 'part.patch')
    repository.remove('part.patch')
    expect((await repository.lint(['--staged'])).found).toEqual(['good.md:6'])
  })

  it('follows renames, and leaves out what is deleted', async () => {
    const repository = started()
    repository.write('away.md', BAD)
    repository.commit()
    repository.git('mv', 'old.md', 'new.md')
    repository.git('rm', '--quiet', 'away.md')
    expect(await repository.lint(['--staged'])).toEqual({ code: 1, found: ['new.md:4'], err: '' })
    expect(await repository.lint(['--staged', 'away.md', 'new.md'])).toEqual({ code: 1, found: ['new.md:4'], err: '' })
    expect(await repository.lint(['--staged', '--changed-lines'])).toEqual({ code: 0, found: [], err: '' })
    repository.write('new.md', template('blame', 'Now.', 'blame'))
    repository.git('add', 'new.md')
    expect((await repository.lint(['--staged', '--changed-lines'])).found).toEqual(['new.md:8'])
  })

  it('checks a staged file that is no longer there', async () => {
    const repository = started()
    repository.write('gone/new.md', BAD)
    repository.git('add', 'gone/new.md')
    repository.remove('gone/new.md')
    const found = ['gone/new.md:4']
    for (const pattern of ['.', 'gone', 'gone/new.md', 'gone/*.md', '**/new.md'])
      expect(await repository.lint(['--staged', pattern])).toEqual({ code: 1, found, err: '' })
  })

  it('checks only what the paths name, and says which name nothing', async () => {
    const repository = started()
    for (const name of ['one/a.md', 'one/deep/b.md', 'two/c.md']) repository.write(name, BAD)
    repository.git('add', '.')
    const found = async (...argv: string[]) => (await repository.lint(['--staged', ...argv])).found
    expect(await found('one')).toEqual(['one/a.md:4', 'one/deep/b.md:4'])
    expect(await found('two', './one/*.md')).toEqual(['two/c.md:4', 'one/a.md:4'])
    expect(await found('{one,two}/*.md')).toEqual(['one/a.md:4', 'two/c.md:4'])
    expect(await found('old.md')).toEqual([])
    expect((await repository.lint(['--staged', '..'], { folder: 'one/deep' })).found).toEqual(['../a.md:4', 'b.md:4'])
    expect((await repository.lint(['--staged', '../../two/*.md'], { folder: 'one/deep' })).found).toEqual([
      '../../two/c.md:4',
    ])
    const missing = await repository.lint(['--staged', 'nothing.md'])
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('nothing.md: no such file or directory')])
  })

  it('leaves out what an ordinary run leaves out', async () => {
    const repository = started()
    repository.write('.etiquetteignore', 'drafts/\n')
    repository.write('.etiquetterc.json', JSON.stringify({ ignorePatterns: ['generated'] }))
    for (const name of [
      'drafts/a.md',
      'generated/b.md',
      'dist/c.md',
      'README.md',
      '.hidden/d.md',
      'code.ts',
      'kept.md',
    ])
      repository.write(name, BAD)
    repository.git('add', '--force', '.')
    expect(await repository.lint(['--staged'])).toEqual({ code: 1, found: ['kept.md:4'], err: '' })
    const named = await repository.lint(['--staged', 'drafts/a.md'])
    expect([named.code, named.err]).toEqual([0, expect.stringContaining('left out by .etiquetteignore')])
  })

  it('knows names with any character', async () => {
    const repository = started()
    const names = [
      'a b.md',
      'quo"te.md',
      'tab\there.md',
      'line\nbreak.md',
      'bäck\\slash.md',
      '你好.md',
      'a => b.md',
      ' .md',
    ]
    for (const name of names) repository.write(name, template('One.'))
    repository.write('-option.md', template('One.'))
    repository.commit()
    for (const name of [...names, '-option.md']) repository.write(name, template('One.', 'blame'))
    repository.git('add', '.')
    const lint = async (...argv: string[]) => (await repository.lint(argv)).found.sort()
    const all = [...names, '-option.md'].map((name) => `${name}:6`).sort()
    expect(await lint('--staged')).toEqual(all)
    expect(await lint('--changed')).toEqual(all)
    expect(await lint('--staged', '--changed-lines')).toEqual(all)
    repository.git('config', 'core.quotePath', 'false')
    repository.git('config', 'diff.noprefix', 'true')
    repository.git('config', 'color.ui', 'always')
    expect(await lint('--changed-lines')).toEqual(all)
    expect(await lint('--staged', '--', '-option.md')).toEqual(['-option.md:6'])
  })

  it('passes over links', async () => {
    const repository = started()
    symlinkSync('old.md', path.join(repository.folder, 'link.md'))
    repository.git('add', '.')
    expect((await repository.lint(['--staged'])).found).toEqual([])
    expect((await repository.lint(['--changed'])).found).toEqual([])
  })

  it('reads large and small files one after the other', async () => {
    const repository = started()
    for (const number of [1, 2, 3]) {
      repository.write(`${number}-empty.jsonl`, '\n')
      repository.write(
        `${number}-large.md`,
        template(...Array(3000).fill('It is here, and all is well with it.'), 'blame'),
      )
    }
    repository.git('add', '.')
    const { code, found } = await repository.lint(['--staged', '--rule', 'blame: warn'])
    expect([code, found]).toEqual([0, ['1-large.md:6004', '2-large.md:6004', '3-large.md:6004']])
  })

  it('checks conversations as well', async () => {
    const repository = started()
    const line = (text: string) => `${JSON.stringify({ id: 'a', messages: [{ role: 'agent', text }] })}\n`
    repository.write('chats.jsonl', line('You failed to tell us.'))
    repository.git('add', '.')
    repository.write('chats.jsonl', line('Here it is.'))
    expect((await repository.lint(['--staged'])).found).toEqual(['chats.jsonl:1'])
  })
})
