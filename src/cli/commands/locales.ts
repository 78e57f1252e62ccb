import { loadRules } from '../../config/plugins.ts'
import { type Coverage, coverageOf } from '../../document.ts'
import { loadLocale } from '../../locale.ts'
import { visible } from '../../terminal-text.ts'
import type { Speech } from '../../ui/speech.ts'
import { configOf } from '../config-of.ts'
import type { FileFlags } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { table } from '../table.ts'
import { speechIn, uiLocaleIn } from '../ui-locale.ts'

export interface LocalesFlags extends Pick<FileFlags, 'config' | 'uiLocale'> {
  readonly format: 'text' | 'json'
}

/** `etiquette locales`: the packs, and which rules are on in which language. */
export async function locales(flags: LocalesFlags, io: Io): Promise<ExitCode> {
  const { plugins } = await configOf(flags, io)
  const rules = await loadRules(plugins)
  const packs = await Promise.all(plugins.flatMap((plugin) => plugin.locales ?? []).map(loadLocale))
  const all = packs.map((pack) => coverageOf(rules, pack))
  io.stdout.write(
    flags.format === 'json'
      ? `${JSON.stringify(all, undefined, 2)}\n`
      : textOf(
          rules.map(({ id }) => id),
          all,
          await speechIn(uiLocaleIn(flags, io, true)),
        ),
  )
  return 0
}

function textOf(ids: readonly string[], all: readonly Coverage[], speech: Speech): string {
  const head = [speech.say('rule'), ...all.map(({ tag }) => visible(tag))]
  const rows = ids.map((id) => [visible(id), ...all.map(({ off }) => (Object.hasOwn(off, id) ? '-' : '+'))])
  const sums = [speech.say('of {}', ids.length), ...all.map(({ served }) => `${served.length}`)]
  const names = all.map(({ tag, name }) => [visible(tag), visible(speech.language(tag) ?? name)])
  const lacking = all.flatMap(({ tag, off }) =>
    Object.entries(off).map(([id, topics]) => [visible(tag), visible(id), whyOff(topics, speech)]),
  )
  return [
    table(names),
    table([head, sums, ...rows]),
    ...(lacking.length ? [`${speech.say('Off, because the pack lacks topics:')}\n${table(lacking)}`] : []),
  ].join('\n')
}

const whyOff = (topics: readonly string[], speech: Speech): string =>
  topics.join(', ') || speech.say('(a rule of another language)')
