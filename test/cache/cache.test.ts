import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { root } from '../cli/build.ts'
import { run } from '../cli/run.ts'
import { ENVIRONMENT, TestRepository, temporaryFolder } from '../git/repository.ts'
import { BLAME, CACHE, Library, library, template } from './library.ts'

describe('a run with a cache', () => {
  it('says the same in every format, and reads only what has changed', async () => {
    const made = library()
    for (const format of ['stylish', 'json', 'jsonl', 'sarif', 'junit', 'gitlab', 'checkstyle', 'markdown', 'agent']) {
      await made.same('--format', format, '--preset', 'strict')
      await made.same('--format', format, '--preset', 'strict')
    }
    expect(await made.hits()).toBe(0)
    // Three files of templates; the conversation is read each time.
    expect(await made.hits()).toBe(3)
    made.write('bad.md', template('Bad', 'Hello {{name}},', `Sorry. ${BLAME}`))
    expect(await made.hits()).toBe(2)
    expect(await made.hits()).toBe(3)
  })

  it('sees what has changed in files that look the same by size and date', async () => {
    const made = library()
    const later = () => Date.now() + 60_000
    await made.hits(later)
    expect(await made.hits(later)).toBe(3)
    const file = path.join(made.folder, 'good.md')
    const { atime, mtime } = statSync(file)
    made.write('good.md', made.read('good.md').replace('Your', 'Ours'))
    utimesSync(file, atime, mtime)
    expect(await made.hits(later)).toBe(2)
    expect(await made.hits(later)).toBe(3)
  })

  it('knows files again that only look as if they had changed', async () => {
    const made = library()
    const later = () => Date.now() + 60_000
    await made.hits(later)
    for (const name of ['good.md', 'bad.md']) {
      const text = made.read(name)
      rmSync(path.join(made.folder, name))
      made.write(name, text)
    }
    expect(await made.hits(later)).toBe(3)
  })

  it('relies on no date of a file that may have changed since within one tick of the clock', async () => {
    const made = library()
    await made.hits()
    const file = path.join(made.folder, 'good.md')
    const { atime, mtime } = statSync(file)
    made.write('good.md', made.read('good.md').replace('Your', 'Ours'))
    utimesSync(file, atime, mtime)
    expect(await made.hits()).toBe(2)
  })

  it('says the same of all that this project has as fixtures', async () => {
    const cache = temporaryFolder()
    const lint = (...argv: string[]) =>
      run(['lint', '--no-config', '--format', 'sarif', '--preset', 'strict', ...argv, 'demo', 'readers', 'formats'], {
        cwd: path.join(root, 'fixtures'),
      })
    const without = await lint()
    for (let time = 0; time < 2; time++) expect(await lint('--cache-location', cache)).toEqual(without)
    expect(readdirSync(cache).sort()).toEqual(['.gitignore', 'CACHEDIR.TAG', 'templates'])
  })

  it('knows how files are to be changed', async () => {
    const made = library()
    made.write('table.csv', `title,body\nOne,"Hello. ""Well"", ${BLAME}"\n`)
    made.write('list.json', JSON.stringify([{ title: 'One', body: `Hello.\n“Well”, ${BLAME}` }]))
    const fixes = ({ out }: { readonly out: string }) =>
      JSON.parse(out).runs[0].results.flatMap((result: { readonly fixes?: readonly unknown[] }) => result.fixes ?? [])
    const read = fixes(await made.same('--format', 'sarif'))
    const files = read.map(
      (fix: { readonly artifactChanges: readonly { readonly artifactLocation: { uri: string } }[] }) =>
        fix.artifactChanges[0]?.artifactLocation.uri,
    )
    expect([...new Set(files)]).toEqual(['bad.md', 'list.json', 'more.yaml', 'table.csv'])
    expect(await made.hits()).toBe(0)
    expect(fixes(await made.same('--format', 'sarif'))).toEqual(read)
    expect(await made.hits()).toBe(5)
  })

  it('remembers what is suppressed where templates are compared', async () => {
    const made = new Library()
    const words = 'Your parcel left our warehouse today, and you will have it by Friday at the latest.'
    made.write('a.md', template('A', words))
    made.write('b.md', template('B', '<!-- etiquette-disable-template duplicate-template -->', words))
    made.write('c.md', template('C', '<!-- etiquette-disable duplicate-template -->', words))
    for (let time = 0; time < 2; time++)
      expect((await made.same('--preset', 'strict', '--only', 'duplicate-template')).out).toBe('')
    made.write('b.md', template('B', words))
    expect((await made.same('--preset', 'strict', '--only', 'duplicate-template')).out).toContain('b.md')
  })

  it('keeps nothing of conversations', async () => {
    const made = library()
    await made.same()
    const kept = made.read(CACHE)
    expect(kept).toContain('bad.md')
    for (const word of ['chats.txt', 'Kovacs', 'Dana', 'parcel?']) expect(kept).not.toContain(word)
    // Of the text of a template, only what is said about it.
    expect(kept).not.toContain('Your parcel left today')
  })

  it('does not mind which files are looked at', async () => {
    const made = library()
    await made.same('good.md')
    await made.same('bad.md', 'good.md')
    await made.same()
    await made.same('more.yaml')
    rmSync(path.join(made.folder, 'bad.md'))
    made.write('good.md', template('Good', 'Hello {{name}},', 'It is here.'))
    await made.same()
    expect(made.read(CACHE)).not.toContain('bad.md')
  })

  it('works with what is staged', async () => {
    const repository = new TestRepository()
    repository.write('a.md', template('A', BLAME))
    repository.git('add', '.')
    repository.write('a.md', template('A', 'Here it is.'))
    const lint = async (...argv: string[]) =>
      (await run(['lint', '--format', 'compact', ...argv], { cwd: repository.folder, env: ENVIRONMENT })).out
    const staged = await lint('--staged')
    expect(staged).toContain('blames the customer')
    for (let time = 0; time < 2; time++) {
      expect(await lint('--staged', '--cache')).toBe(staged)
      expect(await lint('--cache', 'a.md')).toBe(await lint('a.md'))
    }
  })

  it('is right about rules that compare templates, whatever changes', async () => {
    const words = ['It left today and you will have it by Friday', 'We cannot say when it comes back in stock', BLAME]
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 })
    const edit = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), lines: fc.option(text) })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const made = new Library()
        made.write('z.md', template('Z', ...words))
        for (const { name, lines } of edits) {
          if (lines) made.write(`${name}.md`, template(name, ...lines))
          else rmSync(path.join(made.folder, `${name}.md`), { force: true })
          await made.same('--preset', 'templates', '--rule', 'template-coverage: [warn, {minTemplates: 2}]')
        }
      }),
      { numRuns: 12 },
    )
  })
})

describe('what was found before does not count any more', () => {
  it('where settings, options or the name have changed', async () => {
    const made = library()
    await made.same()
    await made.same('--only', 'bare-no')
    await made.same('--rule', 'blame: off')
    await made.same('--preset', 'strict')
    await made.same('--ui-locale', 'hr')
    made.write('.etiquetterc.json', JSON.stringify({ rules: { blame: 'off' } }))
    await made.same()
    made.write('.etiquetterc.json', JSON.stringify({ overrides: [{ files: 'bad.md', rules: { blame: 'error' } }] }))
    await made.same()
    made.write('sub/bad.md', made.read('bad.md'))
    await made.same()
  })

  it('where a plugin, what it imports, or a rule of the team has changed', async () => {
    const made = library()
    const rule = (words: string) => `
      import { text } from './words.mjs'
      export default { rules: [{
        id: 'own', category: 'words', scope: 'message', kinds: ['template'], summary: '', why: '', source: '', decisions: [],
        topics: [], requires: [], presets: { recommended: 'warn' }, options: {}, messages: { found: '${words} {more}' },
        *check(reading, { report }) {
          globalThis.checked = (globalThis.checked ?? 0) + 1
          for (const message of reading.conversation.messages) yield report('found', { message }, { more: text })
        },
      }] }`
    made.write('own.mjs', rule('First'))
    made.write('words.mjs', "export const text = 'one'")
    made.write('team.yaml', '- name: no-parcel\n  forbid: { phrases: [parcel] }\n  message: Say shipment\n')
    made.write(
      '.etiquetterc.json',
      JSON.stringify({ extends: 'recommended', plugins: ['./own.mjs'], rules: { own: 'warn' } }),
    )
    // Modules are loaded once a process, so each change is seen by a process of its own.
    const lint = async (...argv: string[]) => {
      const child = spawn(
        process.execPath,
        [path.join(root, 'bin/etiquette.js'), 'lint', '--format', 'compact', ...argv, 'good.md'],
        { cwd: made.folder },
      )
      let out = ''
      child.stdout.on('data', (data) => {
        out += data
      })
      child.stderr.on('data', (data) => {
        out += data
      })
      await once(child, 'close')
      return out
    }
    const cached = async () => {
      const [once, twice] = [await lint('--cache'), await lint('--cache')]
      expect(twice).toBe(once)
      return once
    }
    expect(await cached()).toContain('First one')
    made.write('own.mjs', rule('Second'))
    expect(await cached()).toContain('Second one')
    made.write('words.mjs', "export const text = 'two'")
    expect(await cached()).toContain('Second two')
    made.write(
      'words.mjs',
      "import { readFileSync } from 'node:fs'\nexport const text = readFileSync('words.txt', 'utf8')",
    )
    made.write('words.txt', 'three')
    expect(await cached()).toContain('Second three')
    made.write('words.txt', 'four')
    expect(await cached()).toContain('Second four')
    made.write('.etiquetterc.json', JSON.stringify({ extends: 'recommended', teamRules: ['./team.yaml'] }))
    const before = await cached()
    made.write('team.yaml', '- name: no-parcel\n  forbid: { phrases: [parcel] }\n  message: Say consignment\n')
    expect(await cached()).not.toBe(before)
  })
})
