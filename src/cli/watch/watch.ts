import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { createConfigLoader } from '../../config/load.ts'
import { CONFIG_NAMES } from '../../config/places.ts'
import { EtiquetteError } from '../../errors.ts'
import type { FilesOptions } from '../../files/options.ts'
import { plan } from '../../files/plan.ts'
import type { Selection } from '../../files/selection.ts'
import { STDIN } from '../../files/stdin.ts'
import { isTemporary } from '../../files/temporary.ts'
import { visible } from '../../terminal-text.ts'
import type { FileFlags } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { speechIn, uiLocaleIn } from '../ui-locale.ts'
import { Pending } from './pending.ts'
import { rootsOf } from './roots.ts'
import { startWatching } from './watcher.ts'

/** Checks once; only the selected files where there is a selection. */
export type LintOnce = (among: Selection | undefined) => Promise<ExitCode>

export interface Watched {
  readonly patterns: readonly string[]
  readonly files: FilesOptions
  readonly flags: FileFlags
  readonly io: Io
  /** The files that checking writes; absolute. */
  readonly written: readonly string[]
}

/** Clears the screen and what can be scrolled back to. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H'
const IGNORE_FILE = '.etiquetteignore'
const CODE = /\.[cm]?[jt]s$/

/**
 * Checks everything, then whatever changes, until the signal is aborted. What it says itself goes to standard error, so
 * that standard output has results only.
 */
export async function watchFiles(
  { patterns, files, flags, io, written }: Watched,
  lintOnce: LintOnce,
): Promise<ExitCode> {
  if (patterns.includes(STDIN))
    throw new EtiquetteError('Standard input cannot be watched', { hint: 'Name files or folders' })
  const { stderr, signal, cwd } = io
  const speech = await speechIn(uiLocaleIn(flags, io, true))
  const pending = new Pending()
  const roots = rootsOf(patterns, cwd)
  // What checking itself writes is no change: it would be checked, and written, again and again.
  const own = new Set([...written, ...written.map(realFile)])
  const watching = await startWatching(
    roots,
    (file) => {
      if (!own.has(file) && !isTemporary(file)) pending.add(file)
    },
    (error) => {
      const what = speech.say('cannot watch everything: {}', visible(error.message))
      stderr.write(`etiquette: ${speech.say('warning: {}', what)}\n`)
    },
  )
  const shown = (file: string): string => visible(path.relative(cwd, file) || file)
  /** Files that say how others are checked. */
  let settings: ReadonlySet<string> = new Set()
  const check = async (among: Selection | undefined): Promise<void> => {
    if (!among) settings = await settingFiles(files, cwd)
    watching.add([...settings].filter((file) => !roots.some((root) => file.startsWith(root + path.sep))))
    try {
      await lintOnce(among)
    } catch (error) {
      const { reportFailure } = await import('../failure.ts')
      await reportFailure(error, io, { debug: flags.debug === true, uiLocale: flags.uiLocale })
    }
    if (!signal.aborted) stderr.write(`\n${speech.say('Watching for changes. Ctrl+C ends.')}\n`)
  }
  const begin = (what: readonly string[]): void => {
    if (io.stdout.isTTY) io.stdout.write(CLEAR)
    stderr.write(`${what.join('\n')}\n\n`)
  }
  try {
    await check(undefined)
    for (let changed = await pending.next(signal); changed; changed = await pending.next(signal)) {
      const setting = changed.filter((file) => settings.has(file) || isSetting(file))
      if (setting.length > 0) {
        // Node loads code once and for all.
        const text = setting.some((file) => CODE.test(file))
          ? '{} changed: everything is checked again; start again for changes in code'
          : '{} changed: everything is checked again'
        begin([speech.say(text, setting.map(shown).join(', '))])
        await check(undefined)
        continue
      }
      const meant = await meantBy(patterns, changed, files)
      if (meant.length === 0) continue
      const there = meant.filter((file) => existsSync(file))
      begin([
        ...there.map((file) => speech.say('{} changed', shown(file))),
        ...meant.filter((file) => !there.includes(file)).map((file) => speech.say('{} is gone', shown(file))),
      ])
      if (there.length > 0) await check({ files: there.map((file) => ({ file })), gone: new Set(meant), problems: [] })
      else stderr.write(`${speech.say('Watching for changes. Ctrl+C ends.')}\n`)
    }
    return 0
  } finally {
    await watching.close()
  }
}

/** Where a link, or a folder that is one, leads to. */
function realFile(file: string): string {
  if (existsSync(file)) return realpathSync(file)
  const folder = path.dirname(file)
  return existsSync(folder) ? path.join(realpathSync(folder), path.basename(file)) : file
}

const isSetting = (file: string): boolean => {
  const name = path.basename(file)
  return name === IGNORE_FILE || (CONFIG_NAMES as readonly string[]).includes(name)
}

/** Those among the changed files that a run would check; a mistake in a config is told by that run. */
async function meantBy(patterns: readonly string[], changed: readonly string[], files: FilesOptions) {
  const among: Selection = { files: changed.map((file) => ({ file })), gone: new Set(changed), problems: [] }
  const found = await plan(patterns, { ...files, among }).catch(() => undefined)
  return found ? found.flatMap((each) => ('file' in each ? [each.file] : [])) : changed
}

/** The configs, plugins and team rules that hold in the working directory. */
async function settingFiles({ config }: FilesOptions, cwd: string): Promise<Set<string>> {
  const loader = createConfigLoader({ cwd, ...(config === undefined ? {} : { config }) })
  const named = typeof config === 'string' ? [path.resolve(cwd, config)] : []
  const resolved = await loader.resolve(path.join(cwd, 'conversation')).catch(() => undefined)
  return new Set([...named, ...(resolved ? [...resolved.files, ...resolved.pluginFiles] : [])])
}
