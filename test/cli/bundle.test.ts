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
  const { stdout, stderr } = node(
    '--input-type=module',
    '--eval',
    `import { readFileSync } from 'node:fs'
     import { createRequire } from 'node:module'
     import path from 'node:path'
     import * as bundle from '${bundle}'
     const dist = ${JSON.stringify(dist(''))}
     const { import: load } = new bundle.Bundle(dist, createRequire(import.meta.url))
     ${script}`,
  )
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
    const first = readFileSync(dist('bundle-templates.js'), 'latin1')
    for (const id of [
      'rules/bare-no.js',
      'src/git/repository.js',
      'src/reporters/stylish.js',
      'node_modules/commander/index.js',
    ])
      expect(first).toContain(`\nregister("${id}"`)
    for (const id of ['rules/parroting.js', 'src/lsp/server.js', 'src/reporters/sarif.js'])
      expect(first).not.toContain(`\nregister("${id}"`)
    expect(first).toContain('Copyright (c) 2011 TJ Holowaychuk')
  })

  it('has the modules import what their files import', () => {
    const calls = ['templates', 'transcripts', 'rest'].flatMap((part) => [
      ...readFileSync(dist(`bundle-${part}.js`), 'latin1').matchAll(/^register\("(.*?)", (\[.*?\]), /gm),
    ])
    expect(calls.length).toBeGreaterThan(500)
    for (const [, id = '', imports = ''] of calls) {
      if (id.startsWith('node_modules/')) continue
      const names = readFileSync(dist(id), 'utf8').matchAll(/^(?:import|export) (?:[^;]*? from )?["'](.*?)["']/gm)
      const wanted = Array.from(names, ([, name = '']) =>
        name.startsWith('.')
          ? path.posix.join(path.posix.dirname(id), name)
          : /^(?:commander|cuss)$/.test(name)
            ? `node_modules/${name}/index.js`
            : name,
      )
      expect([id, ...JSON.parse(imports)]).toEqual([id, ...new Set(wanted)])
    }
  })

  it('exports the same as the files', () => {
    expect(
      evaluate(`
        const all = bundle.PARTS.flatMap((part) =>
          [...readFileSync(path.join(dist, part + '.js'), 'latin1').matchAll(/^register\\("(.*?)"/gm)].map(([, id]) => id))
          .filter((id) => !id.startsWith('node_modules/'))
        const shape = (module) => Object.keys(module).sort().map((name) => name + ' ' + typeof module[name])
        const different = []
        for (const id of all)
          if (String(shape(await load(id))) !== String(shape(await bundle.fromFiles(dist)(id)))) different.push(id)
        console.log(JSON.stringify({ many: all.length > 500, different }))
      `),
    ).toEqual({ many: true, different: [] })
  })

  it('runs a module once', () => {
    expect(
      evaluate(`
        const [files, again, builtin] = await Promise.all(['src/files.js', 'src/files.js', 'src/builtin.js'].map(load))
        console.log(JSON.stringify({ files: typeof files.lintFiles, same: files === again, rules: builtin.builtin.rules.length > 40 }))
      `),
    ).toEqual({ files: 'function', same: true, rules: true })
  })

  it('loads of Node what is used of it, when it is used', () => {
    const script = path.join(folder, 'loaded.cjs')
    writeFileSync(script, "process.on('exit', () => console.log(process.moduleLoadList.join()))")
    const { stdout } = node('--require', script, path.join(folder, 'bin/etiquette.js'), 'lint', 'demo/saved-replies.md')
    expect(stdout).toContain('NativeModule vm')
    for (const each of ['child_process', 'fs/promises', 'crypto'])
      expect(stdout.split(',')).not.toContain(`NativeModule ${each}`)
  })

  it('is taken by Node as it was compiled', () => {
    expect(
      evaluate(`
        import { Script } from 'node:vm'
        const read = (file, as) => readFileSync(path.join(dist, file), as)
        console.log(JSON.stringify(bundle.PARTS.map((part) =>
          new Script(read(part + '.js', 'latin1'), { cachedData: read(part + '.cache') }).cachedDataRejected)))
      `),
    ).toEqual([false, false, false])
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
    const script = dist('bundle-templates.js')
    const compiled = dist('bundle-templates.cache')
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
    rmSync(dist('bundle.cjs'))
    expect(lint()).toEqual(whole)
    mkdirSync(script)
    expect(lint()).toEqual(whole)
  })
})
