import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'

/** What a module exports, by name. */
type Namespace = Record<string, unknown>

/** Imports a module of etiquette by its path in `dist`, as in `src/cli/main.js`. */
type Import = (id: string) => Promise<object>

/** Gives a module that is a part of Node. To import one would name all that it exports, and for that load what it loads late. */
type RequireOfNode = (id: string) => object

/**
 * Runs a module, as TypeScript writes one for CommonJS, with `import()` and `import.meta` handed in. It requires nothing but
 * what it was registered with; what it loads of etiquette it names by the path from `dist`, with `./` in front.
 */
type Run = (
  exports: Namespace,
  require: (imported: string) => object,
  load: (specifier: string) => Promise<object>,
  meta: { readonly url: string },
) => void

interface Module {
  readonly id: string
  /** What it imports: the paths of modules in the bundle, and what Node is asked for. */
  readonly imports: readonly string[]
  readonly namespace: Namespace
  readonly run: Run
  started?: boolean
}

/**
 * The scripts that hold all modules of etiquette but the locale packs: those that checking templates takes, what checking
 * transcripts takes besides, and the others. Each has what Node has compiled of it beside it, which is of use to the same version
 * of Node. `.ci/bundle.js` writes them.
 */
export const PARTS = ['bundle-templates', 'bundle-transcripts', 'bundle-rest'] as const

/** Imports modules from files of their own in the folder `dist`. */
export const fromFiles =
  (dist: string): Import =>
  (id) =>
    import(pathToFileURL(path.join(dist, id)).href)

/**
 * Imports modules from the bundle in the folder `dist`: opening and linking two hundred files takes longer than checking a
 * template with them. From their files where there is no bundle, or where they have been compiled since.
 */
export function fromBundle(dist: string, require: RequireOfNode): Import {
  try {
    return isOutdated(dist) ? fromFiles(dist) : new Bundle(dist, require).import
  } catch {
    return fromFiles(dist)
  }
}

/** Only where etiquette is developed; elsewhere the times of files tell when they were unpacked. */
function isOutdated(dist: string): boolean {
  if (!existsSync(path.join(dist, '../tsconfig.json'))) return false
  return statSync(path.join(dist, `${PARTS[0]}.js`)).mtimeMs < statSync(path.join(dist, 'src/cli/bundle.js')).mtimeMs
}

/** Modules in scripts, linked as Node links modules in files. Packages and Node's own modules come from Node. */
export class Bundle {
  readonly #dist: string
  readonly #require: RequireOfNode
  readonly #scripts: Script[] = []
  readonly #modules = new Map<string, Module>()
  readonly #fromNode = new Map<string, object>()

  /** Throws where there is none. */
  constructor(dist: string, require: RequireOfNode) {
    this.#dist = dist
    this.#require = require
    this.#read(PARTS[0])
  }

  readonly import: Import = async (id) => {
    const module = this.#find(id)
    if (!module) return fromFiles(this.#dist)(id)
    const needed = [...this.#withImports(module)]
    const packages = needed.flatMap(({ imports }) => imports.filter((each) => !this.#known(each)))
    if (packages.length > 0)
      await Promise.all(packages.map(async (each) => this.#fromNode.set(each, await import(each))))
    for (const each of needed) this.#run(each)
    return module.namespace
  }

  /** The modules that have run so far. */
  loaded(): string[] {
    return [...this.#modules.values()].filter(({ started }) => started).map(({ id }) => id)
  }

  /** What Node has compiled of each part so far. */
  compiled(): Buffer[] {
    return this.#scripts.map((script) => script.createCachedData())
  }

  /** Reads one part after the other until a module is found. */
  #find(id: string): Module | undefined {
    for (;;) {
      const found = this.#modules.get(id)
      const part = PARTS[this.#scripts.length]
      if (found || part === undefined) return found
      this.#read(part)
    }
  }

  #read(part: string): void {
    const filename = path.join(this.#dist, `${part}.js`)
    const cachedData = readIfThere(path.join(this.#dist, `${part}.cache`))
    const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) })
    this.#scripts.push(script)
    script.runInThisContext()((id: string, imports: readonly string[], run: Run) => {
      this.#modules.set(id, { id, imports, run, namespace: {} })
    })
  }

  /** The module behind all that it imports, each once; those that have run are left out. */
  *#withImports(module: Module, seen = new Set<Module>()): Generator<Module> {
    if (module.started || seen.has(module)) return
    seen.add(module)
    for (const each of module.imports) {
      const imported = this.#modules.get(each)
      if (imported) yield* this.#withImports(imported, seen)
    }
    yield module
  }

  /** What an import gives; nothing for a package that was not loaded yet. */
  #known(imported: string): object | undefined {
    const known = this.#modules.get(imported)?.namespace ?? this.#fromNode.get(imported)
    if (known || !imported.startsWith('node:')) return known
    const namespace = loadedLate(() => this.#require(imported))
    this.#fromNode.set(imported, namespace)
    return namespace
  }

  #run(module: Module): void {
    // Others may have asked for it while its packages were loaded.
    if (module.started) return
    module.started = true
    const { id, namespace, run } = module
    const dist = this.#dist
    run(
      namespace,
      (imported) => this.#known(imported) as object,
      (specifier) => (specifier.startsWith('./') ? this.import(specifier.slice(2)) : import(specifier)),
      {
        // Few modules ask where they are.
        get url() {
          return pathToFileURL(path.join(dist, id)).href
        },
      },
    )
  }
}

/** A module of Node that is loaded when something of it is used: a run uses half of those that it names. */
function loadedLate(load: () => object): object {
  let exports: object | undefined
  return new Proxy(
    {},
    {
      get(_, name) {
        exports ??= load()
        return name === 'default' ? exports : Reflect.get(exports, name)
      },
    },
  )
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
