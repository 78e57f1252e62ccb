import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, root } from './build.ts'
import { fixtures } from './run.ts'

let folder: string

const dist = (file: string): string => path.join(folder, 'dist', file)

/** A copy of what is built, to break. */
beforeAll(() => {
  buildBundle()
  folder = mkdtempSync(path.join(tmpdir(), 'etiquette-bundle-'))
  for (const each of ['bin', 'dist', 'package.json'])
    cpSync(path.join(root, each), path.join(folder, each), { recursive: true, preserveTimestamps: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const node = (...argv: string[]) => spawnSync(process.execPath, argv, { cwd: fixtures, encoding: 'utf8' })

/** Runs a script of statements in which `bundle` is the module that reads bundles; what it prints, as data. */
function evaluate(script: string): unknown {
  const bundle = pathToFileURL(dist('src/cli/bundle.js')).href
  const { stdout, stderr } = node('--input-type=module', '--eval', `import * as bundle from '${bundle}'\n${script}`)
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

function lint() {
  const { status, stdout, stderr } = node(
    path.join(folder, 'bin/etiquette.js'),
    'lint',
    '--format',
    'jsonl',
    'exports/chats.jsonl',
  )
  return { status, stdout, stderr }
}

describe('the bundle', () => {
  it('has in its first part what hooks need', () => {
    const first = readFileSync(dist('bundle-lint.js'), 'latin1')
    for (const id of [
      'rules/bare-no.js',
      'src/cache/file-cache.js',
      'src/git/repository.js',
      'src/reporters/stylish.js',
    ])
      expect(first).toContain(`\nregister("${id}"`)
    for (const id of ['src/lsp/server.js', 'src/reporters/sarif.js']) expect(first).not.toContain(`\nregister("${id}"`)
  })

  it('has the modules import what their files import', () => {
    const calls = ['lint', 'rest'].flatMap((part) => [
      ...readFileSync(dist(`bundle-${part}.js`), 'latin1').matchAll(/^register\("(.*?)", (\[.*?\]), /gm),
    ])
    expect(calls.length).toBeGreaterThan(500)
    for (const [, id = '', imports = ''] of calls) {
      const names = readFileSync(dist(id), 'utf8').matchAll(/^(?:import|export) (?:[^;]*? from )?["'](.*?)["']/gm)
      const wanted = Array.from(names, ([, name = '']) =>
        name.startsWith('.') ? path.posix.join(path.posix.dirname(id), name) : name,
      )
      expect([id, ...JSON.parse(imports)]).toEqual([id, ...new Set(wanted)])
    }
  })

  it('exports the same as the files', () => {
    expect(
      evaluate(`
        import { readFileSync } from 'node:fs'
        const all = bundle.PARTS.flatMap((part) =>
          [...readFileSync(new URL('../../' + part + '.js', '${pathToFileURL(dist('src/cli/bundle.js')).href}'), 'latin1').matchAll(/^register\\("(.*?)"/gm)].map(([, id]) => id))
        const shape = (module) => Object.keys(module).sort().map((name) => name + ' ' + typeof module[name])
        const { import: load } = new bundle.Bundle()
        const different = []
        for (const id of all)
          if (String(shape(await load(id))) !== String(shape(await bundle.fromFiles(id)))) different.push(id)
        console.log(JSON.stringify({ many: all.length > 500, different }))
      `),
    ).toEqual({ many: true, different: [] })
  })

  it('runs a module once, and behind what it waits for', () => {
    expect(
      evaluate(`
        const { import: load } = new bundle.Bundle()
        const [all, again, builtin] = await Promise.all([load('rules/all.js'), load('rules/all.js'), load('src/builtin.js')])
        console.log(JSON.stringify({ rules: all.rules.length > 40, same: all === again, builtin: typeof builtin }))
      `),
    ).toEqual({ rules: true, same: true, builtin: 'object' })
  })

  it('is taken by Node as it was compiled', () => {
    expect(
      evaluate(`
        import { readFileSync } from 'node:fs'
        import { Script } from 'node:vm'
        const read = (file, as) => readFileSync(new URL('../../' + file, '${pathToFileURL(dist('src/cli/bundle.js')).href}'), as)
        console.log(JSON.stringify(bundle.PARTS.map((part) =>
          new Script(read(part + '.js', 'latin1'), { cachedData: read(part + '.cache') }).cachedDataRejected)))
      `),
    ).toEqual([false, false])
  })

  it('knows an error of a plugin, which has the class from the library', () => {
    const project = path.join(folder, 'project')
    mkdirSync(path.join(project, 'node_modules'), { recursive: true })
    symlinkSync(folder, path.join(project, 'node_modules/etiquette'), 'junction')
    writeFileSync(path.join(project, '.etiquetterc.yaml'), 'plugins: ["./plugin.mjs"]')
    writeFileSync(
      path.join(project, 'plugin.mjs'),
      `import { defineReporter, EtiquetteError } from 'etiquette'
       const create = () => { throw new EtiquetteError('Not today', { hint: 'Come again' }) }
       export default { reporters: [defineReporter({ id: 'own', description: 'Own', showsProblems: true, create })] }`,
    )
    writeFileSync(path.join(project, 'chat.txt'), 'Agent: Hello')
    const argv = [path.join(folder, 'bin/etiquette.js'), 'lint', '--format', 'own', 'chat.txt']
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd: project, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'etiquette: Not today\n  Come again\n' })
  })

  it('can be missing, damaged or out of date', () => {
    const whole = lint()
    expect(whole).toMatchObject({ status: 1, stderr: '' })
    const script = dist('bundle-lint.js')
    const compiled = dist('bundle-lint.cache')
    const code = readFileSync(script)

    writeFileSync(compiled, 'not what Node has compiled')
    expect(lint()).toEqual(whole)
    rmSync(compiled)
    expect(lint()).toEqual(whole)

    writeFileSync(script, code.subarray(0, code.length / 2))
    expect(lint()).toEqual(whole)

    // Times say something of files that were compiled here, not of files that were unpacked.
    writeFileSync(script, '() => console.error("from the bundle")')
    utimesSync(script, 0, 0)
    expect(lint().stderr).toContain('from the bundle')
    writeFileSync(path.join(folder, 'tsconfig.json'), '{}')
    expect(lint()).toEqual(whole)

    rmSync(script)
    expect(lint()).toEqual(whole)
    mkdirSync(script)
    expect(lint()).toEqual(whole)
  })
})
