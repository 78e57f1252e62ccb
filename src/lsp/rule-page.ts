import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { ResolvedConfig } from '../config/config.ts'
import { renderRulePage } from '../document.ts'
import { matchLocale } from '../files/match-locale.ts'
import { loadLocale } from '../locale.ts'
import { loadRule } from '../rule.ts'

/**
 * The page of a rule in Markdown, with the examples of a language, in English where that has none. Nothing where there is
 * no such rule.
 */
export async function rulePage(id: string, { plugins }: ResolvedConfig, tag = 'en'): Promise<string | undefined> {
  const found = plugins.flatMap(({ rules = [] }) => rules).find((each) => each.id === id)
  const packs = plugins.flatMap(({ locales = [] }) => locales)
  const source = matchLocale(packs, tag) ?? matchLocale(packs, 'en')
  if (!found || !source) return undefined
  const page = await renderRulePage(await loadRule(found), await loadLocale(source))
  // Editors show Markdown without HTML.
  return page.replace(/<\/?ins>/g, '**')
}

/** The page of a built-in rule as a file that came with etiquette. */
export function rulePageFile(id: string): string | undefined {
  const folder = path.dirname(createRequire(import.meta.url).resolve('etiquette/package.json'))
  const file = path.join(folder, 'docs', 'rules', `${id}.md`)
  return /^[a-z][a-z-]*$/.test(id) && existsSync(file) ? file : undefined
}
