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
import { displayWidth, visible } from '../../terminal-text.ts'
import { loadLocaleCheckWords } from '../../ui/locale-checks.ts'
import type { Speech } from '../../ui/speech.ts'
import { configOf } from '../config-of.ts'
import type { FileFlags } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { speechIn, uiLocaleIn } from '../ui-locale.ts'

export interface TestLocaleFlags extends Pick<FileFlags, 'config' | 'uiLocale'> {
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
  if (flags.format === 'json') io.stdout.write(`${JSON.stringify({ ...coverage, checks }, undefined, 2)}\n`)
  else {
    const uiLocale = uiLocaleIn(flags, io, true)
    const [speech, told] = await Promise.all([speechIn(uiLocale), loadLocaleCheckWords(uiLocale ?? 'en')])
    const shown = flags.quiet === true ? checks.filter(isFailed) : checks
    io.stdout.write(textOf(coverage, checks, shown, { speech, told, width: io.stdout.columns ?? DEFAULT_WIDTH }))
  }
  return checks.some(isFailed) ? 1 : 0
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

const isFailed = ({ problems }: Check): boolean => problems.length > 0

/** How the result is told. */
interface Telling {
  readonly speech: Speech
  readonly width: number
  told(english: string): string
}

function textOf(
  { tag, name, served, off }: Coverage,
  checks: readonly Check[],
  shown: readonly Check[],
  telling: Telling,
): string {
  const { speech, width } = telling
  const silent = Object.entries(off).flatMap(([id, topics]) => {
    const why = topics.length
      ? speech.say('{}: needs {}', id, topics.join(', '))
      : `${id} ${speech.say('(a rule of another language)')}`
    return wrap(why, width - 4).map((line, at) => `${at ? '    ' : '  '}${line}\n`)
  })
  const failed = checks.filter(isFailed).length
  const all = speech.count(checks.length, 'check')
  const rules = speech.count(served.length, 'rule')
  return [
    `${visible(tag)}, ${visible(speech.language(tag) ?? name)}\n\n`,
    ...shown.map((check) => checkText(check, telling)),
    `\n${served.length === 1 ? speech.say('{} is on in this language.', rules) : speech.say('{} are on in this language.', rules)}\n`,
    ...(silent.length ? [`${speech.say('Off, until the pack has the topics:')}\n`, ...silent] : []),
    `\n${failed ? speech.say(failed === 1 ? '{} of {} fails.' : '{} of {} fail.', failed, all) : speech.say('All {} passed.', all)}\n`,
  ].join('')
}

function checkText({ name, problems }: Check, { speech, told, width }: Telling): string {
  const [passes, fails] = [speech.say('ok'), speech.say('fails')]
  const status = problems.length ? fails : passes
  const gap = ' '.repeat(1 + Math.max(displayWidth(passes), displayWidth(fails)) - displayWidth(status))
  const lines = problems.slice(0, MOST).flatMap((problem) => {
    const [first = '', ...more] = wrap(visible(told(problem)), width - 8)
    return [`      - ${first}\n`, ...more.map((line) => `        ${line}\n`)]
  })
  const rest = problems.length - MOST
  return [
    `${status}${gap}${visible(told(name))}\n`,
    ...lines,
    ...(rest > 0 ? [`        ${speech.say('and {} more', rest)}\n`] : []),
  ].join('')
}
