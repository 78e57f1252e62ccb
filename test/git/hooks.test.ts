import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { build, root } from '../cli/build.ts'
import { ENVIRONMENT, TestRepository, template } from './repository.ts'

beforeAll(build, 180_000)

const GOOD = template('Hello {{name}},', 'Your parcel left today.', 'Have a wonderful day!')
const BAD = template('Hello {{name}},', 'blame', 'Have a wonderful day!')

/** A folder of a package: where its programs are. */
const packageFolder = (name: string): string => path.join(root, 'node_modules', name)

/** A code block of the page about hooks: the first one under a heading that is in a language. */
function recipe(heading: string, language: string): string {
  const page = readFileSync(path.join(root, 'docs/hooks.md'), 'utf8')
  const part = page.split(`\n## ${heading}\n`)[1] ?? ''
  return part.split(`\n\`\`\`${language}\n`)[1]?.split('```')[0] ?? ''
}

/** A repository with programs in `node_modules/.bin`, as npm puts them there. */
function project(): TestRepository {
  const repository = new TestRepository()
  repository.write('.gitignore', 'node_modules\n')
  repository.write('package.json', '{"private": true}\n')
  repository.write('.etiquetterc.json', '{"extends": "recommended", "rules": {"blame": "error"}}\n')
  const programs = path.join(repository.folder, 'node_modules/.bin')
  mkdirSync(programs, { recursive: true })
  symlinkSync(path.join(root, 'bin/etiquette.js'), path.join(programs, 'etiquette'))
  symlinkSync(path.join(packageFolder('lint-staged'), 'bin/lint-staged.js'), path.join(programs, 'lint-staged'))
  repository.write('templates/first.md', GOOD)
  repository.git('add', '.')
  repository.git('commit', '--quiet', '--no-verify', '--message', 'first')
  return repository
}

function commit(repository: TestRepository) {
  const { status, stdout, stderr } = spawnSync('git', ['commit', '--quiet', '--message', 'x'], {
    cwd: repository.folder,
    env: { ...ENVIRONMENT, HOME: repository.folder },
    encoding: 'utf8',
  })
  return { code: status, said: stdout + stderr }
}

/** That bad templates are stopped, whatever their file says by now, and good ones are not. */
function expectGate(repository: TestRepository): void {
  const commits = () => repository.git('rev-list', '--count', 'HEAD').trim()
  repository.write('templates/new.md', BAD)
  repository.git('add', 'templates')
  repository.write('templates/new.md', GOOD)
  const bad = commit(repository)
  expect([bad.code === 0, commits()]).toEqual([false, '1'])
  expect(bad.said).toContain('"You failed to" blames the customer')
  repository.git('add', 'templates')
  repository.write('templates/new.md', BAD)
  expect(commit(repository)).toMatchObject({ code: 0 })
  expect(commits()).toBe('2')
  expect(readFileSync(path.join(repository.folder, 'templates/new.md'), 'utf8')).toBe(BAD)
}

function writeHook(repository: TestRepository, script: string): void {
  repository.write('.git/hooks/pre-commit', script)
  spawnSync('chmod', ['+x', path.join(repository.folder, '.git/hooks/pre-commit')])
}

it('a plain git hook is a gate', () => {
  const repository = project()
  writeHook(repository, recipe('A plain git hook', 'sh'))
  expectGate(repository)
})

it('a hook of husky is a gate', () => {
  const repository = project()
  const { status } = spawnSync(process.execPath, [path.join(packageFolder('husky'), 'bin.js')], {
    cwd: repository.folder,
    env: ENVIRONMENT,
  })
  expect(status).toBe(0)
  repository.write('.husky/pre-commit', recipe('husky', 'sh'))
  expectGate(repository)
})

it('lint-staged is a gate', () => {
  const repository = project()
  repository.write('package.json', recipe('lint-staged', 'json'))
  repository.git('add', 'package.json')
  repository.git('commit', '--quiet', '--amend', '--no-edit')
  writeHook(repository, `#!/bin/sh\nPATH="node_modules/.bin:$PATH"\n${recipe('lint-staged', 'sh')}`)
  expectGate(repository)
})

interface Hook {
  readonly id: string
  readonly entry: string
  readonly files: string
}

const [hook] = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as [Hook]

it('the hook for pre-commit is a gate for templates, and for nothing else', () => {
  const files = new RegExp(hook.files)
  const names = ['templates/a.md', 'support/macros/b.yaml', 'canned-responses/deep/c.csv', 'saved_replies/d.json']
  expect(names.filter((name) => !files.test(name))).toEqual([])
  expect(
    ['README.md', 'src/templates.ts', 'templates/logo.png', 'mytemplates/a.md'].filter((name) => files.test(name)),
  ).toEqual([])
  // Pages of a website and notes often lie in such folders; no format of templates is called so, and a commit would stop.
  expect(['templates/base.html', 'templates/notes.txt'].filter((name) => files.test(name))).toEqual([])
  const repository = project()
  writeHook(
    repository,
    // What pre-commit does: unstaged edits are put aside, and the names of staged files that match are handed over.
    `#!/bin/sh
set -e
PATH="$PWD/node_modules/.bin:$PATH"
git diff > .git/aside.patch
git checkout-index --all --force
code=0
git diff --cached --name-only | grep -E '${hook.files}' | xargs ${hook.entry} || code=$?
git apply .git/aside.patch
exit $code
`,
  )
  expectGate(repository)
})

it('the package can be packed as pre-commit does it, which takes all that npm prints for the name of a file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'etiquette-pack-'))
  copyFileSync(path.join(root, '.npmrc'), path.join(folder, '.npmrc'))
  const scripts = { prepare: 'node --eval "console.log(1)"' }
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'small', version: '1.0.0', scripts }))
  const { stdout } = spawnSync('npm', ['pack', '--offline'], { cwd: folder, encoding: 'utf8', shell: true })
  rmSync(folder, { recursive: true })
  expect(stdout).toBe('small-1.0.0.tgz\n')
})

const preCommit = ENVIRONMENT.PATH.split(path.delimiter)
  .map((folder) => path.join(folder, 'pre-commit'))
  .find((file) => existsSync(file))

// The program is nothing that npm installs, so only those who have it run this.
if (preCommit)
  it('pre-commit itself runs the hook', () => {
    const repository = project()
    const local = { ...hook, name: 'etiquette', language: 'system', entry: `node_modules/.bin/${hook.entry}` }
    repository.write('.pre-commit-config.yaml', JSON.stringify({ repos: [{ repo: 'local', hooks: [local] }] }))
    repository.git('add', '.')
    repository.git('commit', '--quiet', '--amend', '--no-edit')
    writeHook(repository, `#!/bin/sh\nexec ${preCommit} run\n`)
    expectGate(repository)
  })
