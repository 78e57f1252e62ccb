import { existsSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Config } from '../../config/config.ts'
import { loadConfig } from '../../config/load.ts'
import { nearest } from '../../config/nearest.ts'
import { CONFIG_NAMES } from '../../config/places.ts'
import { CHANNELS, type Channel } from '../../conversation.ts'
import { EtiquetteError } from '../../errors.ts'
import { PRESETS, type PresetName } from '../../preset.ts'
import type { Speech } from '../../ui/speech.ts'
import type { ExitCode, Io } from '../io.ts'
import { openOutput } from '../open-output.ts'
import { speechIn, uiLocaleIn } from '../ui-locale.ts'

export interface InitFlags {
  readonly preset?: PresetName
  readonly channel?: Channel
  readonly locale?: string
  readonly agent?: readonly string[]
  readonly force?: boolean
  readonly uiLocale?: string
}

const CONFIG = '.etiquetterc.json'
const SCHEMA = './node_modules/etiquette/docs/schema/config.json'

/** `etiquette init`: writes a config. What the flags do not say is asked for where somebody can answer. */
export async function init(flags: InitFlags, io: Io): Promise<ExitCode> {
  refuseIfThere(io.cwd, flags.force === true)
  const speech = await speechIn(uiLocaleIn(flags, io, true))
  const answers = io.stdin.isTTY && io.stdout.isTTY ? await ask(flags, io, speech).catch(unlessAborted) : flags
  if (!answers || io.signal.aborted) return 130
  const { preset = 'recommended', channel, locale, agent = [] } = answers
  const settings = {
    ...(locale ? { locale } : {}),
    ...(channel ? { channel } : {}),
    ...(agent.length ? { speakers: Object.fromEntries(agent.map((name) => [name, 'agent' as const])) } : {}),
  }
  // A wrong language tag is told now and not when the config is read.
  await loadConfig('conversation', { cwd: io.cwd, config: false, commandLine: settings })
  const config: Config = {
    ...(existsSync(path.join(io.cwd, SCHEMA)) ? { $schema: SCHEMA } : {}),
    extends: preset,
    ...settings,
  }
  const output = await openOutput(io, CONFIG)
  await output.write(`${JSON.stringify(config, undefined, 2)}\n`)
  await output.finish()
  io.stdout.write(`${speech.say('{} written. `etiquette lint` uses it from now on.', CONFIG)}\n`)
  return 0
}

function refuseIfThere(cwd: string, force: boolean): void {
  const [there] = CONFIG_NAMES.filter((name) => name !== 'package.json' && existsSync(path.join(cwd, name)))
  if (there === undefined || (force && there === CONFIG)) return
  throw new EtiquetteError(`There is a config already: ${there}`, {
    hint: there === CONFIG ? 'Overwrite it with --force' : `Remove it first: it would be in the way of ${CONFIG}`,
  })
}

/** Ctrl+C or Ctrl+D instead of an answer: nobody needs to be told. */
function unlessAborted(error: unknown): undefined {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error
}

async function ask(flags: InitFlags, io: Io, speech: Speech): Promise<InitFlags> {
  const lines = createInterface({ input: io.stdin, output: io.stdout })
  try {
    const question = (text: string) => lines.question(text, { signal: io.signal })
    const choose = async <const C extends string>(what: string, choices: readonly C[]): Promise<C | undefined> => {
      for (;;) {
        const answer = (await question(`${what} (${choices.join(', ')}): `)).trim().toLowerCase()
        const choice = choices.find((each) => each === answer)
        if (choice || answer === '') return choice
        const unknown = speech.say('There is no {}', JSON.stringify(answer))
        const near = nearest(answer, choices)
        const said = near === undefined ? unknown : speech.say('{} — did you mean {}?', unknown, JSON.stringify(near))
        io.stdout.write(`  ${said}\n`)
      }
    }
    const preset =
      flags.preset ?? (await choose(speech.say('Preset, empty for recommended'), Object.keys(PRESETS) as PresetName[]))
    const channel = flags.channel ?? (await choose(speech.say('Channel, empty if it differs'), CHANNELS))
    const locale =
      flags.locale ?? (await question(`${speech.say('Language, empty for English (en, en-GB, ...):')} `)).trim()
    const agent =
      flags.agent ?? (await question(`${speech.say('Names of agents in your transcripts, with commas:')} `)).split(',')
    return {
      ...(preset ? { preset } : {}),
      ...(channel ? { channel } : {}),
      ...(locale ? { locale } : {}),
      agent: agent.map((name) => name.trim()).filter((name) => name !== ''),
    }
  } finally {
    lines.close()
  }
}
