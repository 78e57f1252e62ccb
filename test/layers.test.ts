import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Import {
  readonly from: string
  /** A file of the project relative to its root, or the name of a package. */
  readonly to: string
  readonly typeOnly: boolean
}

const files = ['src', 'rules', 'locales']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .concat('bin/etiquette.js')

const text = (file: string) => readFileSync(path.join(root, file), 'utf8')

const IMPORT = /^(?:import|export) (type )?(?:[^'"`;]*? from )?'([^']+)'|\bimport\((?:\/\*.*?\*\/ *)?'([^']+)'\)/gm

const imports: Import[] = files.flatMap((from) =>
  [...text(from).matchAll(IMPORT)].map(([, type, still, lazy]) => {
    const to = still ?? lazy ?? ''
    const target = to.startsWith('.') ? path.posix.join(path.posix.dirname(from), to) : to
    return { from, to: target, typeOnly: type !== undefined }
  }),
)

const project = imports.filter(({ to }) => /^(?:src|rules|locales)\//.test(to))
const packages = imports.filter(({ to }) => !/^(?:src|rules|locales|dist|node:)/.test(to))

/** Each layer may import from itself and from those above it in this list. */
const LAYERS: readonly (readonly [name: string, files: RegExp])[] = [
  [
    'conversation',
    /^src\/(?:attempt|conversation|errors|file-title|lazily|option|preset|require-late|role-words|rule-url|suppression|terminal-text)\.ts$/,
  ],
  [
    'model',
    /^src\/(?:(?:rule|locale|reader|reporter|violation|plugin|vfile|convert)\.ts|(?:language|markup|phrase|structure|source|topics|ui)\/)/,
  ],
  ['packs', /^(?:rules|locales)\//],
  ['engine', /^src\/(?:engine|fix|readers|reporters)\//],
  [
    'settings and files',
    /^src\/(?:baseline|cache|config|files|git|calibrate|redaction|score|team-rules)\/|^src\/(?:builtin|files|document)\.ts$/,
  ],
  ['outside', /^src\/(?:cli\/|lsp\/|locale-check\/|index\.ts|testing\.ts)|^bin\//],
]

const layerOf = (file: string): number => LAYERS.findIndex(([, pattern]) => pattern.test(file))
const shown = ({ from, to }: Import): string => `${from} -> ${to}`

describe('imports', () => {
  it('are seen', () => {
    expect(project.length).toBeGreaterThan(100)
    expect(project.filter(({ to }) => !files.includes(to)).map(shown)).toEqual([])
  })

  it('go from the outer layers to the inner ones', () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([])
    expect(project.filter(({ from, to }) => layerOf(from) < layerOf(to)).map(shown)).toEqual([])
  })

  it('of rules are of what rules are made from', () => {
    const allowed =
      /^src\/(?:attempt|conversation|lazily|locale|option|rule)\.ts$|^src\/(?:language|structure|phrase)\/|^rules\//
    const wrong = project.filter(({ from, to }) => from.startsWith('rules/') && !allowed.test(to))
    expect(wrong.map(shown)).toEqual([])
    const siblings = project.filter(
      ({ from, to }) =>
        !/^rules\/(?:all|index)\.ts$/.test(from) && from.startsWith('rules/') && to.startsWith('rules/'),
    )
    expect(siblings.map(shown)).toEqual([])
  })

  it('of locale packs are of the type of a locale and of the pack itself', () => {
    const wrong = project.filter(({ from, to }) => {
      if (!from.startsWith('locales/') || from === 'locales/index.ts') return false
      const pack = from.split('/').slice(0, 2).join('/')
      return to !== 'src/locale.ts' && !to.startsWith(`${pack}/`)
    })
    expect(wrong.map(shown)).toEqual([])
  })

  it('of the command line are made by the command line only', () => {
    const inside = project.filter(({ from, to }) => to.startsWith('src/cli/') && !/^(?:src\/cli|bin)\//.test(from))
    expect(inside.map(shown)).toEqual([])
  })

  it('have no cycle, types aside', () => {
    const next = new Map<string, string[]>()
    for (const { from, to, typeOnly } of project) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to])
    const done = new Set<string>()
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) throw new Error(`cycle: ${[...way.slice(way.indexOf(file)), file].join(' -> ')}`)
      if (done.has(file)) return
      for (const to of next.get(file) ?? []) visit(to, [...way, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
  })
})

describe('packages', () => {
  const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> }

  /** Where each package may be imported: one file or one folder, and why for those that are in two. */
  const HOMES: Readonly<Record<string, RegExp>> = {
    chokidar: /^src\/cli\/watch\//,
    chalk: /^src\/cli\//,
    commander: /^src\/cli\//,
    cosmiconfig: /^src\/config\//,
    cuss: /^src\/language\//,
    'csv-stringify': /^src\/score\/csv\.ts$/,
    'csv-parse': /^src\/readers\//,
    // Settings and customers' names are both misspelt.
    'fastest-levenshtein': /^src\/(?:config|structure)\//,
    diff: /^src\/fix\/diff-library\.ts$/,
    fflate: /^src\/source\/zip\.ts$/,
    franc: /^src\/language\//,
    ibantools: /^src\/structure\/iban\.ts$/,
    ignore: /^src\/config\//,
    // Patterns are matched in one place, and their folders watched in another.
    picomatch: /^src\/(?:files|cli\/watch)\//,
    'postal-mime': /^src\/readers\/mail\/mime\.ts$/,
    'mdast-util-from-markdown': /^src\/markup\//,
    luxon: /^src\/structure\/business-hours\.ts$/,
    nlcst: /^src\/language\//,
    'nlcst-to-string': /^src\/language\//,
    parse5: /^src\/markup\//,
    retext: /^src\/language\//,
    'retext-english': /^src\/language\//,
    'retext-indefinite-article': /^src\/language\//,
    'retext-readability': /^src\/language\//,
    'retext-repeated-words': /^src\/language\//,
    'retext-spell': /^src\/language\//,
    'smol-toml': /^src\/readers\/toml-library\.ts$/,
    tinypool: /^src\/cli\/threads\.ts$/,
    tinyglobby: /^src\/files\//,
    unified: /^src\/language\//,
    unist: /^src\/language\//,
    vfile: /^src\/vfile\.ts$/,
    'vfile-message': /^src\/vfile\.ts$/,
    'vscode-languageserver': /^src\/lsp\//,
    'vscode-languageserver-protocol': /^src\/lsp\//,
    'vscode-languageserver-textdocument': /^src\/lsp\//,
    // Configs and templates are both written in it.
    yaml: /^src\/(?:config|readers)\//,
    // Reads archives on disk by their directory; fflate those that come as a stream, which it cannot.
    yauzl: /^src\/source\/zip-directory\.ts$/,
  }

  it('are each imported in one place', () => {
    const name = (to: string) =>
      to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/')
    expect(packages.filter(({ from, to }) => !HOMES[name(to)]?.test(from)).map(shown)).toEqual([])
  })

  it('are all in use', () => {
    const used = new Set(packages.map(({ to }) => to.split('/')[0]))
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([])
  })
})

describe('the process', () => {
  it('is touched by the command line only', () => {
    const code = (file: string) => text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    const inner = files.filter((file) => !/^(?:src\/cli|bin)\//.test(file))
    expect(inner.filter((file) => /\bprocess\.|\bconsole\./.test(code(file)))).toEqual([])
    expect(files.filter((file) => /\bprocess\.exit\(|\bconsole\./.test(code(file)))).toEqual(['src/cli/io.ts'])
  })
})
