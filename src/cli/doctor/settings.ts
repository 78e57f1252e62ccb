import path from 'node:path'
import type { ResolvedConfig } from '../../config/config.ts'
import type { ConfigLoader } from '../../config/load.ts'
import { loadRules } from '../../config/plugins.ts'
import { coverageOf } from '../../document.ts'
import { EtiquetteError } from '../../errors.ts'
import { loadLocale } from '../../locale.ts'
import { count } from '../count.ts'
import type { DoctorFinding } from './finding.ts'

/** What can be said of a folder's settings, and the settings where they can be read. */
export interface Settings {
  readonly findings: readonly DoctorFinding[]
  readonly config: ResolvedConfig | undefined
}

/** The config, its plugins, and the locale packs. */
export async function settings(loader: ConfigLoader, cwd: string): Promise<Settings> {
  let config: ResolvedConfig
  try {
    config = await loader.resolve(path.join(cwd, 'conversation'))
  } catch (error) {
    return { config: undefined, findings: [wrongConfig(error)] }
  }
  return { config, findings: [foundConfig(config, cwd), plugins(config, cwd), await packs(config)] }
}

/** What is wrong with a config, with the place in its file. Whatever else is thrown goes on. */
export function wrongConfig(error: unknown): DoctorFinding {
  if (!(error instanceof EtiquetteError)) throw error
  const { at, message, hint } = error
  const [first = '', ...more] = message.split('\n')
  return {
    id: 'config',
    status: 'problem',
    lines: [at === undefined ? first : `${at}: ${first}`, ...more.map((line) => line.trim())],
    ...(hint === undefined ? {} : { hint }),
  }
}

function foundConfig({ files, rules }: ResolvedConfig, cwd: string): DoctorFinding {
  const shown = files.map((file) => path.relative(cwd, file) || file)
  const where = shown.length ? shown.join(', ') : 'none, so the preset `recommended` applies'
  return { id: 'config', status: 'ok', lines: [where, `${count(rules.size, 'rule')} on`] }
}

function plugins({ plugins: all, pluginFiles = [] }: ResolvedConfig, cwd: string): DoctorFinding {
  const added = all.slice(1).map(({ rules = [], locales = [], readers = [], reporters = [] }, at) => {
    const file = pluginFiles[at]
    const parts = [
      rules.length && count(rules.length, 'rule'),
      locales.length && count(locales.length, 'locale pack'),
      readers.length && count(readers.length, 'reader'),
      reporters.length && count(reporters.length, 'output format'),
    ]
    return `${file === undefined ? 'a plugin' : path.relative(cwd, file)}: ${parts.filter(Boolean).join(', ') || 'nothing'}`
  })
  return { id: 'plugins', status: 'ok', lines: added.length ? added : ['none'] }
}

async function packs({ plugins: all }: ResolvedConfig): Promise<DoctorFinding> {
  const rules = await loadRules(all)
  const locales = await Promise.all(all.flatMap((plugin) => plugin.locales ?? []).map(loadLocale))
  const lines = locales.map((locale) => {
    const { tag, name, served } = coverageOf(rules, locale)
    return `${tag} (${name}): ${served.length} of ${count(rules.length, 'rule')}`
  })
  return { id: 'languages', status: lines.length ? 'ok' : 'problem', lines: lines.length ? lines : ['no locale pack'] }
}
