import { stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cosmiconfig, type Options } from 'cosmiconfig'
import { EtiquetteError } from '../errors.ts'
import { type ConfigFile, displayPath } from './config-file.ts'
import { CONFIG_NAMES, PACKAGE_KEY } from './places.ts'
import { readText } from './text.ts'

/** Finds and reads config files, each of them once. */
export interface Explorer {
  /** The config of a folder, not of those above it. */
  search(directory: string): Promise<ConfigFile | undefined>
  /** @throws EtiquetteError where there is no such file, or it cannot be read as a config */
  load(path: string): Promise<ConfigFile>
}

const TEXT_EXTENSIONS = ['.json', '.yaml', '.yml']
const SCRIPT_EXTENSIONS = ['.js', '.mjs', '.cjs']

/** An explorer that names files relative to the working directory. */
export function createExplorer(cwd: string): Explorer {
  const text = async (path: string, content: string) => {
    const file = await readText(path, content, cwd)
    // cosmiconfig takes a package.json apart itself, so it is given one that holds the file that was read.
    return basename(path) === 'package.json' ? { [PACKAGE_KEY]: file } : file
  }
  const script = (path: string) => importConfig(path, cwd)
  const explorer = startCosmiconfig({
    searchPlaces: [...CONFIG_NAMES],
    searchStrategy: 'none',
    loaders: {
      noExt: text,
      ...Object.fromEntries(TEXT_EXTENSIONS.map((extension) => [extension, text])),
      ...Object.fromEntries(SCRIPT_EXTENSIONS.map((extension) => [extension, script])),
    },
  })
  return {
    async search(directory) {
      const result = await explorer.search(directory)
      return (result?.config as ConfigFile | undefined) ?? undefined
    },
    async load(path) {
      const at = displayPath(path, cwd)
      if (!(await stat(path).catch(() => undefined))?.isFile())
        throw new EtiquetteError('There is no such config file', { at })
      const extension = extname(path)
      if (extension && ![...TEXT_EXTENSIONS, ...SCRIPT_EXTENSIONS].includes(extension)) {
        const hint = `Name it ${[...TEXT_EXTENSIONS, ...SCRIPT_EXTENSIONS].join(', ')}, or without an ending`
        throw new EtiquetteError(`A config cannot be read from a file that ends in ${extension}`, { at, hint })
      }
      const result = await explorer.load(path)
      // An empty file says nothing, and neither does a package.json without our key.
      return (result?.config as ConfigFile | undefined) ?? { path, value: {}, locate: async () => undefined }
    },
  }
}

/** cosmiconfig looks for settings of its own in the working directory, and trips over a broken package.json there. */
function startCosmiconfig(options: Partial<Options>): ReturnType<typeof cosmiconfig> {
  try {
    return cosmiconfig(PACKAGE_KEY, options)
  } catch (cause) {
    throw new EtiquetteError(cause instanceof Error ? cause.message : String(cause), { cause, hint: 'Mend that file' })
  }
}

async function importConfig(path: string, cwd: string): Promise<ConfigFile> {
  const at = displayPath(path, cwd)
  let module: { readonly default?: unknown }
  try {
    module = (await import(pathToFileURL(path).href)) as typeof module
  } catch (cause) {
    const { message } = cause instanceof Error ? cause : { message: String(cause) }
    throw new EtiquetteError(`The config cannot be run: ${message}`, {
      at,
      cause,
      hint: 'Mend it, or run it with node to see where it fails',
    })
  }
  if (module.default === undefined) {
    throw new EtiquetteError('The config has no default export', { at, hint: 'End it with "export default { ... }"' })
  }
  return { path, value: module.default, locate: async () => undefined }
}
