import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { EtiquetteError } from '../errors.ts'
import { type RetextPlugin, retextRule } from '../language/plugin-rule.ts'
import type { Plugin } from '../plugin.ts'
import { isFilePath, resolveModule } from './module.ts'
import { didYouMean } from './nearest.ts'
import { type LoadedPlugin, PARTS, type Part } from './plugins.ts'
import { isRecord } from './record.ts'

/**
 * Imports a plugin that a config in `folder` names.
 *
 * @throws EtiquetteError where it is not there, fails, or is no plugin
 */
export async function loadPlugin(name: string, folder: string): Promise<LoadedPlugin> {
  const path = resolveModule(name, folder)
  if (path === undefined || !existsSync(path)) {
    throw new EtiquetteError(`Plugin ${JSON.stringify(name)} was not found from ${folder} — is it installed?`)
  }
  let module: unknown
  try {
    module = await import(pathToFileURL(path).href)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new EtiquetteError(`Plugin ${JSON.stringify(name)} cannot be run: ${reason}`, { cause })
  }
  const plugin = defaultExport(module)
  if (typeof plugin === 'function') {
    const rule = retextRule(ruleId(name), name, plugin as RetextPlugin, isFilePath(name) ? undefined : npmUrl(name))
    return { name, path, plugin: { rules: [rule] }, isRule: true }
  }
  const problem = pluginProblem(plugin)
  if (problem) throw new EtiquetteError(`Plugin ${JSON.stringify(name)} is not a plugin: ${problem}`)
  return { name, path, plugin: plugin as Plugin }
}

/**
 * The id of the rule that a plugin of retext is: its name in letters, digits and hyphens, so that `@us/retext-tone` is
 * `us-retext-tone`. A file is called by its name, one called `index` by its folder's.
 */
export function ruleId(name: string): string {
  const path = isFilePath(name) ? name.split(/[\\/]/) : [name]
  const file = (path.at(-1) ?? '').replace(/\.[cm]?[jt]s$/, '')
  const last = file === 'index' && path.length > 1 ? (path.at(-2) ?? '') : file
  return (
    last
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'plugin'
  )
}

/** The page of a package, without the path of a file inside it. */
const npmUrl = (name: string): string =>
  `https://www.npmjs.com/package/${/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name}`

/** A package that was compiled to CommonJS has its default export one level down. */
function defaultExport(module: unknown): unknown {
  const value = isRecord(module) ? module.default : undefined
  return isRecord(value) && value.__esModule === true ? value.default : value
}

function pluginProblem(plugin: unknown): string | undefined {
  if (!isRecord(plugin))
    return 'its default export must be an object with rules, locales, readers or reporters, or a plugin of retext'
  const unknown = Object.keys(plugin).find((key) => !Object.hasOwn(PARTS, key))
  if (unknown !== undefined) return `unknown key ${JSON.stringify(unknown)}${didYouMean(unknown, Object.keys(PARTS))}`
  for (const part of Object.keys(PARTS) as Part[]) {
    const items: unknown = plugin[part] ?? []
    if (!Array.isArray(items)) return `its ${part} must be a list`
    const seen = new Set<string>()
    for (const item of items as unknown[]) {
      const id = isRecord(item) ? item[PARTS[part]] : undefined
      if (!isRecord(item) || typeof id !== 'string' || id === '')
        return `each of its ${part} must have the text "${PARTS[part]}"`
      if (seen.has(id)) return `${JSON.stringify(id)} is twice among its ${part}`
      seen.add(id)
      const complete = typeof item.check === 'function' && isRecord(item.options) && isRecord(item.presets)
      if (part === 'rules' && !complete) return `rule ${JSON.stringify(id)} must have check(), options and presets`
    }
  }
  return undefined
}
