import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/** What a module exports, by name. */
type Namespace = Record<string, unknown>

/** Imports a module of etiquette by its path in `dist`, as in `src/cli/main.js`. */
type Import = (id: string) => Promise<object>

/** Takes what a module exports: one value by its name, or several. */
type Export = (name: string | Namespace, value?: unknown) => unknown

/** What a module is told of itself. */
interface Context {
  readonly id: string
  readonly meta: { readonly url: string }
  import(specifier: string): Promise<object>
}

/** A module as TypeScript writes it in the format `System.register`: https://github.com/systemjs/systemjs/blob/main/docs/system-register.md */
type Declare = (
  exporting: Export,
  context: Context,
) => {
  /** Take what is imported, in the order of the imports. */
  readonly setters: readonly ((namespace: object) => void)[]
  /** Runs the module; a promise where it awaits something. */
  execute(): undefined | Promise<void>
}

interface Module {
  readonly id: string
  /** What it imports: the paths of modules in the bundle, and what Node is asked for. */
  readonly imports: readonly string[]
  readonly namespace: Namespace
  readonly declare: Declare
  declared?: ReturnType<Declare>
  started?: boolean
  running?: undefined | Promise<void>
}

/** The folder that the build writes to. */
const DIST = new URL('../../', import.meta.url)

/**
 * The scripts that hold all modules of etiquette but the locale packs: those that linting takes, then the others. Each has what
 * Node has compiled of it beside it, which is of use to the same version of Node. `.ci/bundle.js` writes them.
 */
export const PARTS = ['bundle-lint', 'bundle-rest'] as const
const scriptOf = (part: string): URL => new URL(`${part}.js`, DIST)
const compiledOf = (part: string): URL => new URL(`${part}.cache`, DIST)

/** Imports modules from files of their own. */
export const fromFiles: Import = (id) => import(new URL(id, DIST).href)

/**
 * Imports modules from the bundle: opening and linking two hundred files takes longer than checking a template with them.
 * From their files where there is no bundle, or where they have been compiled since.
 */
export function fromBundle(): Import {
  try {
    return isOutdated() ? fromFiles : new Bundle().import
  } catch {
    return fromFiles
  }
}

/** Only where etiquette is developed; elsewhere the times of files tell when they were unpacked. */
function isOutdated(): boolean {
  if (!existsSync(new URL('../tsconfig.json', DIST))) return false
  return statSync(scriptOf(PARTS[0])).mtimeMs < statSync(fileURLToPath(import.meta.url)).mtimeMs
}

/** Modules in scripts, linked as Node links modules in files. Packages and Node's own modules come from Node. */
export class Bundle {
  readonly #scripts: Script[] = []
  readonly #modules = new Map<string, Module>()
  readonly #fromNode = new Map<string, object>()

  /** Throws where there is none. */
  constructor() {
    this.#read(PARTS[0])
  }

  readonly import: Import = async (id) => {
    const module = this.#find(id)
    if (!module) return fromFiles(id)
    const needed = [...this.#withImports(module)]
    const fromNode = new Set(needed.flatMap(({ imports }) => imports.filter((each) => !this.#namespace(each))))
    await Promise.all([...fromNode].map(async (each) => this.#fromNode.set(each, await import(each))))
    for (const each of needed) this.#link(each)
    for (const each of needed) {
      if (!each.started) this.#run(each)
      // To wait for nothing would let others run a module whose imports have not run yet.
      if (each.running) await each.running
    }
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

  #find(id: string): Module | undefined {
    if (!this.#modules.has(id) && this.#scripts.length === 1) this.#read(PARTS[1])
    return this.#modules.get(id)
  }

  #read(part: string): void {
    const filename = fileURLToPath(scriptOf(part))
    const cachedData = readIfThere(compiledOf(part))
    const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) })
    this.#scripts.push(script)
    script.runInThisContext()((id: string, imports: readonly string[], declare: Declare) => {
      this.#modules.set(id, { id, imports, declare, namespace: {} })
    })
  }

  /** The module behind all that it imports, each once. */
  *#withImports(module: Module, seen = new Set<Module>()): Generator<Module> {
    if (seen.has(module)) return
    seen.add(module)
    for (const each of module.imports) {
      const imported = this.#modules.get(each)
      if (imported) yield* this.#withImports(imported, seen)
    }
    yield module
  }

  #namespace(imported: string): object | undefined {
    return this.#modules.get(imported)?.namespace ?? this.#fromNode.get(imported)
  }

  #link(module: Module): void {
    if (module.declared) return
    const { id, namespace } = module
    const exporting: Export = (name, value) => {
      if (typeof name !== 'string') return Object.assign(namespace, name)
      namespace[name] = value
      return value
    }
    module.declared = module.declare(exporting, {
      id,
      meta: { url: new URL(id, DIST).href },
      import: (specifier) =>
        specifier.startsWith('.') ? this.import(path.posix.join(path.posix.dirname(id), specifier)) : import(specifier),
    })
  }

  #run(module: Module): void {
    module.started = true
    const { setters, execute } = module.declared as ReturnType<Declare>
    for (const [at, set] of setters.entries()) set(this.#namespace(module.imports[at] as string) as object)
    module.running = execute()?.finally(() => {
      module.running = undefined
    })
  }
}

function readIfThere(file: URL): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
