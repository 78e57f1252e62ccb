import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../cli/run.ts'
import { ENVIRONMENT, TestRepository } from './repository.ts'

const WRONG = 'We utilise a courier.'
const RIGHT = 'We use a courier.'

async function lint(repository: TestRepository, ...argv: readonly string[]) {
  const index = () => repository.git('ls-files', '--stage')
  const before = index()
  const ran = await run(['lint', '--only', 'plain-language', '--format', 'compact', ...argv], {
    cwd: repository.folder,
    env: ENVIRONMENT,
  })
  expect(index()).toBe(before)
  return ran
}

const read = ({ folder }: TestRepository, name: string): string => readFileSync(path.join(folder, name), 'utf8')

const paragraphs = (...lines: readonly string[]): string => `${lines.join('\n\n')}\n`

describe('--fix --changed-lines', () => {
  it('fixes what stands on changed lines and nothing else', async () => {
    const repository = new TestRepository()
    repository.write('a.md', paragraphs(WRONG, 'Fine.', 'Good.'))
    repository.commit()
    const now = paragraphs(WRONG, 'Fine.', WRONG)
    repository.write('a.md', now)
    const { out, code } = await lint(repository, '--changed-lines', '--diff')
    expect(out.match(/^[+-](?![+-]).*/gm)).toEqual([`-${WRONG}`, `+${RIGHT}`])
    expect([code, read(repository, 'a.md')]).toEqual([1, now])
    const fixed = await lint(repository, '--changed-lines', '--fix')
    expect(read(repository, 'a.md')).toBe(paragraphs(WRONG, 'Fine.', RIGHT))
    expect(fixed.err).toBe('etiquette: fixed 1 violation in 1 file\n')
  })
})

describe('--fix --staged', () => {
  it('fixes files that are as they are staged, and says what is to be done', async () => {
    const repository = new TestRepository()
    repository.write('a.md', paragraphs(WRONG))
    repository.git('add', '.')
    const { err, out } = await lint(repository, '--staged', '--fix')
    expect(read(repository, 'a.md')).toBe(paragraphs(RIGHT))
    expect(err).toBe(
      'etiquette: fixed 1 violation in 1 file; what is staged is as it was: "git add" takes the fixes over\n',
    )
    expect(out).toContain('a.md:1:4')
    repository.git('add', '.')
    expect((await lint(repository, '--staged', '--fix')).err).toBe('etiquette: nothing was fixed\n')
  })

  it('does not mix with changes that are not staged', async () => {
    const repository = new TestRepository()
    for (const name of ['a.md', 'b.md', 'gone.md']) repository.write(name, paragraphs(WRONG))
    repository.git('add', '.')
    repository.write('a.md', paragraphs(WRONG, WRONG))
    repository.remove('gone.md')
    const { code, out } = await lint(repository, '--staged', '--fix')
    expect(code).toBe(2)
    expect(out).toContain('a.md:1:1 error etiquette not fixed: it has changes that are not staged')
    expect(out).toContain('gone.md:1:1 error etiquette not fixed: it has changes that are not staged')
    expect(read(repository, 'a.md')).toBe(paragraphs(WRONG, WRONG))
    expect(read(repository, 'b.md')).toBe(paragraphs(RIGHT))
  })

  it('shows how to change what is staged', async () => {
    const repository = new TestRepository()
    repository.write('a.md', paragraphs(WRONG))
    repository.git('add', '.')
    repository.write('a.md', paragraphs('Fine.', WRONG))
    const { out, err } = await lint(repository, '--staged', '--diff')
    expect(out).toBe(`--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-${WRONG}\n+${RIGHT}\n`)
    expect(err).toBe('etiquette: would fix 1 violation in 1 file\n')
  })

  it('goes by what git stages, whatever the line ends of the file', async () => {
    const repository = new TestRepository()
    repository.git('config', 'core.autocrlf', 'true')
    repository.write('a.md', paragraphs(WRONG).replaceAll('\n', '\r\n'))
    repository.git('add', '.')
    expect((await lint(repository, '--staged', '--fix')).code).toBe(0)
    expect(read(repository, 'a.md')).toBe(paragraphs(RIGHT).replaceAll('\n', '\r\n'))
  })
})
