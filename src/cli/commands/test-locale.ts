import { stat } from 'node:fs/promises'
import path from 'node:path'
import { readLocaleFolder } from '../../config/locale-folder.ts'
import { didYouMean } from '../../config/nearest.ts'
import { loadRules } from '../../config/plugins.ts'
import { type Coverage, coverageOf } from '../../document.ts'
import { EtiquetteError } from '../../errors.ts'
import { type Locale, loadLocale } from '../../locale.ts'
import { type Check, checkLocale } from '../../locale-check/check.ts'
import type { Plugin } from '../../plugin.ts'
import { wrap } from '../../reporters/wrap.ts'
import { visible } from '../../terminal-text.ts'
import { configOf } from '../config-of.ts'
import type { FileFlags } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'

export interface TestLocaleFlags extends Pick<FileFlags, 'config'> {
  readonly format: 'text' | 'json'
  readonly quiet?: boolean
}

const DEFAULT_WIDTH = 80
/** Problems of one check that are shown; the rest are counted. */
const MOST = 20

/** `etiquette test-locale`: a pack proves itself. */
export async function testLocale(what: string, flags: TestLocaleFlags, io: Io): Promise<ExitCode> {
  const { plugins } = await configOf(flags, io)
  const rules = await loadRules(plugins)
  const locale = await packOf(what, plugins, io.cwd)
  const checks = await checkLocale(locale, rules)
  const coverage = coverageOf(rules, locale)
  io.stdout.write(
    flags.format === 'json'
      ? `${JSON.stringify({ ...coverage, checks }, undefined, 2)}\n`
      : textOf(coverage, checks, flags.quiet === true, io.stdout.columns ?? DEFAULT_WIDTH),
  )
  return checks.some(({ problems }) => problems.length > 0) ? 1 : 0
}

/** A folder where there is one, else the pack with that tag. */
async function packOf(what: string, plugins: readonly Plugin[], cwd: string): Promise<Locale> {
  const sources = plugins.flatMap((plugin) => plugin.locales ?? [])
  const known = sources.find(({ tag }) => tag.toLowerCase() === what.toLowerCase())
  if (known) return loadLocale(known)
  const folder = path.resolve(cwd, what)
  const found = await stat(folder).catch(() => undefined)
  if (found?.isDirectory()) return readLocaleFolder(folder, cwd)
  const tags = sources.map(({ tag }) => tag)
  throw new EtiquetteError(`There is no locale pack ${JSON.stringify(what)}${didYouMean(what, tags)}`, {
    hint: `Name the folder of a pack, or one of ${tags.join(', ')}`,
  })
}

function textOf({ tag, name, served, off }: Coverage, checks: readonly Check[], quiet: boolean, width: number): string {
  const failed = checks.filter(({ problems }) => problems.length > 0)
  const shown = quiet ? failed : checks
  const silent = Object.entries(off).flatMap(([id, topics]) => [
    ...wrap(`${id}: needs ${topics.join(', ')}`, width - 2).map((line, at) => `${at ? '    ' : '  '}${line}\n`),
  ])
  const all = `${checks.length} ${checks.length === 1 ? 'check' : 'checks'}`
  const sum = failed.length
    ? `${failed.length} of ${all} ${failed.length === 1 ? 'fails' : 'fail'}.`
    : `All ${all} passed.`
  return [
    `${visible(tag)}, ${visible(name)}\n\n`,
    ...shown.map((check) => checkText(check, width)),
    `\n${served.length} rules are on in this language.`,
    silent.length ? ` Off, until the pack has the topics:\n${silent.join('')}` : '\n',
    `\n${sum}\n`,
  ].join('')
}

function checkText({ name, problems }: Check, width: number): string {
  const lines = problems.slice(0, MOST).flatMap((problem) => {
    const [first = '', ...more] = wrap(visible(problem), width - 8)
    return [`      - ${first}\n`, ...more.map((line) => `        ${line}\n`)]
  })
  const rest = problems.length - MOST
  return [
    `${problems.length ? 'fails' : 'ok   '} ${visible(name)}\n`,
    ...lines,
    ...(rest > 0 ? [`        and ${rest} more\n`] : []),
  ].join('')
}
