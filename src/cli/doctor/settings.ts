import path from 'node:path'
import type { ResolvedConfig } from '../../config/config.ts'
import type { ConfigLoader } from '../../config/load.ts'
import { loadRules } from '../../config/plugins.ts'
import { coverageOf } from '../../document.ts'
import { EtiquetteError } from '../../errors.ts'
import { loadLocale } from '../../locale.ts'
import type { Speech } from '../../ui/speech.ts'
import type { DoctorFinding, Words } from './finding.ts'

/** What can be said of a folder's settings, and the settings where they can be read. */
export interface Settings {
  readonly findings: readonly DoctorFinding[]
  readonly config: ResolvedConfig | undefined
}

/** The config, its plugins, and the locale packs. */
export async function settings(loader: ConfigLoader, cwd: string, words: Words): Promise<Settings> {
  const { speech } = words
  let config: ResolvedConfig
  try {
    config = await loader.resolve(path.join(cwd, 'conversation'))
  } catch (error) {
    return { config: undefined, findings: [wrongConfig(error, words)] }
  }
  return {
    config,
    findings: [foundConfig(config, cwd, speech), plugins(config, cwd, speech), await packs(config, speech)],
  }
}

/** What is wrong with a config, with the place in its file. Whatever else is thrown goes on. */
export function wrongConfig(error: unknown, { mistake }: Words): DoctorFinding {
  if (!(error instanceof EtiquetteError)) throw error
  const { at, message, hint } = error
  const [first = '', ...more] = mistake(message).split('\n')
  return {
    id: 'config',
    status: 'problem',
    lines: [at === undefined ? first : `${at}: ${first}`, ...more.map((line) => line.trim())],
    ...(hint === undefined ? {} : { hint: mistake(hint) }),
  }
}

function foundConfig({ files, rules }: ResolvedConfig, cwd: string, speech: Speech): DoctorFinding {
  const shown = files.map((file) => path.relative(cwd, file) || file)
  const where = shown.length ? shown.join(', ') : speech.say('none, so the preset `recommended` applies')
  return { id: 'config', status: 'ok', lines: [where, speech.say('{} on', speech.count(rules.size, 'rule'))] }
}

function plugins({ plugins: all, pluginFiles = [] }: ResolvedConfig, cwd: string, speech: Speech): DoctorFinding {
  const added = all.slice(1).map(({ rules = [], locales = [], readers = [], reporters = [] }, at) => {
    const file = pluginFiles[at]
    const parts = [
      rules.length && speech.count(rules.length, 'rule'),
      locales.length && speech.count(locales.length, 'locale-pack'),
      readers.length && speech.count(readers.length, 'reader'),
      reporters.length && speech.count(reporters.length, 'output-format'),
    ]
    const name = file === undefined ? speech.say('a plugin') : path.relative(cwd, file)
    return `${name}: ${parts.filter(Boolean).join(speech.say(', ')) || speech.say('nothing')}`
  })
  return { id: 'plugins', status: 'ok', lines: added.length ? added : [speech.say('none')] }
}

async function packs({ plugins: all }: ResolvedConfig, speech: Speech): Promise<DoctorFinding> {
  const rules = await loadRules(all)
  const locales = await Promise.all(all.flatMap((plugin) => plugin.locales ?? []).map(loadLocale))
  const lines = locales.map((locale) => {
    const { tag, name, served } = coverageOf(rules, locale)
    return `${tag} (${speech.language(tag) ?? name}): ${speech.say('{} of {}', served.length, speech.count(rules.length, 'rule'))}`
  })
  if (lines.length) return { id: 'languages', status: 'ok', lines }
  return { id: 'languages', status: 'problem', lines: [speech.say('no locale pack')] }
}
