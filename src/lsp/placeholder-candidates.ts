import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ResolvedConfig } from '../config/config.ts'
import { matchLocale } from '../files/match-locale.ts'
import { openDocument } from '../files/open.ts'
import { loadLocale } from '../locale.ts'
import { isCustomerName, withFallback } from '../structure/customer-placeholders.ts'
import type { Placeholder } from '../structure/placeholder.ts'
import { MARKS } from '../structure/placeholder-marks.ts'
import { type PlaceholderSystem, SYSTEMS, type SystemName, systemShownBy } from '../structure/placeholder-systems.ts'
import { placeholdersIn } from '../structure/placeholders.ts'
import type { Checked } from './check.ts'

/** A placeholder that somebody may want to write. */
export interface Candidate {
  readonly text: string
  /** Where it comes from, for people. */
  readonly origin: string
  /** Only the beginning of a name, as the system knows no whole ones. */
  readonly isPart?: boolean
}

/** What other files of a folder are looked at: as many, and as large, as can be read between two key strokes. */
const MOST_FILES = 20
const LARGEST_BYTES = 64 << 10

/** The placeholders of the document, of its folder, of the config and of the helpdesk in use; each once. */
export async function candidatesFor(checked: Checked, file: string): Promise<readonly Candidate[]> {
  const { document, conversations, settings, locale = 'en' } = checked
  if (!settings) return []
  const { config, path: shown } = settings
  const packs = config.plugins.flatMap(({ locales = [] }) => locales)
  const source = matchLocale(packs, locale) ?? matchLocale(packs, 'en')
  if (!source) return []
  const pack = await loadLocale(source)
  const finder = placeholdersIn(pack)
  const inText = (text: string) => finder.find(text).map((each) => ({ ...each, text: text.slice(...each.span) }))
  const own = conversations.flatMap(({ messages }) => messages.flatMap(({ text }) => inText(text)))
  const near = (await neighbours(file)).flatMap(inText).filter(({ syntax }) => MARKS[syntax] !== undefined)
  const { reader } = await openDocument(document.getText(), shown, config)
  const system = systemInUse([...own, ...near], config, reader?.id)
  const used = [
    ...own.map(({ text }) => ({ text, origin: 'in this file' })),
    ...near.map(({ text }) => ({ text, origin: 'in this folder' })),
  ]
  const known = system ? knownTo(system, namesIn(config)) : []
  const withFallbacks = system ? fallbacksOf(system, own, pack.models['name-fallback']?.[0]) : []
  const all = [...used, ...withFallbacks, ...known].filter(({ text }) => !/^\{%-?\s*\w+(?:\s|-?%)/.test(text))
  return [...new Map(all.reverse().map((each) => [each.text, each])).values()].reverse()
}

/**
 * The helpdesk whose placeholders are written here: the one of the config, of the file's format, or the one that the marks
 * show; else the one that knows most of the placeholders, if one knows more than all others.
 */
function systemInUse(
  used: readonly Placeholder[],
  { rules }: ResolvedConfig,
  reader: string | undefined,
): PlaceholderSystem | undefined {
  const configured = rules.get('placeholder-syntax')?.options.system
  if (typeof configured === 'string' && Object.hasOwn(SYSTEMS, configured)) return SYSTEMS[configured as SystemName]
  return systemShownBy(used, reader)
}

/** The names that the team has defined. */
function namesIn({ rules }: ResolvedConfig): readonly string[] {
  const names = rules.get('placeholder-syntax')?.options.names
  return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : []
}

function knownTo(
  { name: origin, syntaxes, roots = [], names = [] }: PlaceholderSystem,
  own: readonly string[],
): Candidate[] {
  const marks = syntaxes.map((syntax) => MARKS[syntax]).find((pair) => pair !== undefined)
  if (!marks) return []
  const [open, close] = marks
  return [
    ...own.map((name) => ({ text: `${open}${name}${close}`, origin: 'in the config' })),
    ...names.map((name) => ({ text: `${open}${name}${close}`, origin })),
    ...roots.map((root) => ({ text: `${open}${root}.`, origin, isPart: true })),
  ]
}

function fallbacksOf(system: PlaceholderSystem, used: readonly Placeholder[], word: string | undefined): Candidate[] {
  const { fallback, name: origin } = system
  if (fallback === undefined || word === undefined) return []
  return used
    .filter((each) => !each.hasFallback && system.syntaxes.includes(each.syntax) && isCustomerName(system, each))
    .map((each) => ({ text: withFallback(fallback, each, word), origin: `${origin}, where the name is not known` }))
}

/** The texts of other files with the same extension. */
async function neighbours(file: string): Promise<string[]> {
  const folder = path.dirname(file)
  const names = await readdir(folder).catch(() => [])
  const alike = names.filter((name) => path.extname(name) === path.extname(file) && name !== path.basename(file))
  const texts = await Promise.all(
    alike
      .sort()
      .slice(0, MOST_FILES)
      .map(async (name) => {
        const other = path.join(folder, name)
        const found = await stat(other).catch(() => undefined)
        return found?.isFile() && found.size <= LARGEST_BYTES ? readFile(other, 'utf8').catch(() => '') : ''
      }),
  )
  return texts.filter((text) => text !== '')
}
