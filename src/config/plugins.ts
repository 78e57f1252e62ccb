import { EtiquetteError } from '../errors.ts'
import type { Plugin } from '../plugin.ts'
import { type AnyRule, loadRule, type RuleSource } from '../rule.ts'

/** A plugin and where it came from. */
export interface LoadedPlugin {
  /** As the config writes it, for messages. */
  readonly name: string
  /** Absolute; the same plugin may be named by several configs. Nothing for the built-in one. */
  readonly path: string | undefined
  readonly plugin: Plugin
  /** Whether it is a plugin of retext, which is a rule by itself: on where a config names it, whatever the preset. */
  readonly isRule?: boolean
}

/** What a plugin can add, and the key that tells one of them from another. */
export const PARTS = { rules: 'id', locales: 'tag', readers: 'id', reporters: 'id' } as const satisfies Record<
  keyof Plugin,
  string
>
export type Part = keyof Plugin

/**
 * The plugins with one more, or the same ones where it is there already.
 *
 * @throws EtiquetteError where the new one brings something under a name that is taken
 */
export function addPlugin(plugins: readonly LoadedPlugin[], added: LoadedPlugin): readonly LoadedPlugin[] {
  if (plugins.some(({ path }) => path !== undefined && path === added.path)) return plugins
  for (const part of Object.keys(PARTS) as Part[]) {
    for (const id of idsOf(added.plugin, part)) {
      const other = plugins.find(({ plugin }) => idsOf(plugin, part).includes(id))
      if (!other) continue
      const text = `${JSON.stringify(id)} is among the ${part} of both ${nameOf(other)} and ${nameOf(added)}`
      throw new EtiquetteError(text, { hint: 'Rename one of them, or leave one of the plugins out' })
    }
  }
  return [...plugins, added]
}

/** Every rule that the plugins bring, by id. */
export function rulesOf(plugins: readonly LoadedPlugin[]): ReadonlyMap<string, AnyRule | RuleSource> {
  return new Map(plugins.flatMap(({ plugin }) => plugin.rules ?? []).map((rule) => [rule.id, rule]))
}

/** All rules of plugins, loaded, in the order in which plugins list them. */
export const loadRules = (plugins: readonly Plugin[]): Promise<readonly AnyRule[]> =>
  Promise.all(plugins.flatMap(({ rules = [] }) => rules).map(loadRule))

/** The names under which a plugin adds things of one kind. */
export function idsOf(plugin: Plugin, part: Part): string[] {
  const items = (plugin[part] ?? []) as readonly object[]
  return items.map((item) => (item as Record<string, string>)[PARTS[part]] as string)
}

function nameOf({ name, path }: LoadedPlugin): string {
  return path === undefined ? name : `plugin ${JSON.stringify(name)}`
}
