import type { Root } from 'nlcst'
import { unified } from 'unified'
import type { Message, Span } from '../conversation.ts'
import type { Locale } from '../locale.ts'
import { fileOf } from '../vfile.ts'
import { parserOf } from './parse.ts'
import type { RetextPlugin } from './plugin-rule.ts'

/** What a plugin says of a text. */
export interface PluginMessage {
  readonly span: Span
  readonly reason: string
  readonly expected: readonly string[]
  readonly note: string | undefined
  readonly url: string | undefined
}

export type RunPlugin = (message: Message) => readonly PluginMessage[]

type Options = Readonly<Record<string, unknown>>
type VFileMessage = ReturnType<typeof fileOf>['messages'][number]

/** By the options, which stay the same object for all conversations of a locale. */
const runners = new WeakMap<Options, RunPlugin>()

/** Runs a plugin on messages, attached once for these options and this language. */
export function runnerFor(plugin: RetextPlugin, options: Options, locale: Locale): RunPlugin {
  let run = runners.get(options)
  if (!run) {
    run = createRunner(plugin, options, locale)
    runners.set(options, run)
  }
  return run
}

function createRunner(plugin: RetextPlugin, options: Options, locale: Locale): RunPlugin {
  const processor = attach(plugin, options)
  const parse = parserFor(locale)
  return (message) => {
    const { text } = message
    const file = fileOf(text)
    // As in a pipeline of unified, all plugins see one tree.
    processor.runSync(parse(message), file)
    return file.messages.filter(isWarning).map((each) => messageOf(text, each))
  }
}

/** A plugin without options is called with none, as it is where nobody configures it. */
function attach(plugin: RetextPlugin, options: Options) {
  const isEmpty = Object.keys(options).length === 0
  return (isEmpty ? unified().use(plugin) : unified().use(plugin, options)).freeze()
}

/** Why a plugin refuses options, as the end of a sentence; nothing where it takes them. */
export function attachProblem(plugin: RetextPlugin, options: Options): string | undefined {
  try {
    attach(plugin, options)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const trees = new WeakMap<Message, { readonly locale: Locale; readonly tree: Root }>()

function parserFor(locale: Locale): (message: Message) => Root {
  const parse = parserOf(locale)
  return (message) => {
    const known = trees.get(message)
    if (known?.locale === locale) return known.tree
    const tree = parse(message.text)
    trees.set(message, { locale, tree })
    return tree
  }
}

/** Plugins also leave notices that warn of nothing, such as that they have stopped to suggest. */
const isWarning = ({ fatal }: VFileMessage): boolean => typeof fatal === 'boolean'

function messageOf(text: string, message: VFileMessage): PluginMessage {
  const { reason, expected, note, url } = message
  return {
    span: spanOf(text, message),
    reason: reason.replace(/\s+/g, ' ').trim(),
    expected: Array.isArray(expected) ? expected.filter((each) => typeof each === 'string') : [],
    note: typeof note === 'string' ? note : undefined,
    url: typeof url === 'string' ? url : undefined,
  }
}

/** Where a message of a plugin points: a stretch, a point (then the word there), or nowhere (then the whole text). */
function spanOf(text: string, { place }: VFileMessage): Span {
  if (!place) return [0, text.length]
  const start = offsetOf(text, 'start' in place ? place.start : place)
  if ('start' in place) return [start, Math.max(start, offsetOf(text, place.end))]
  return [start, start + (/^\S*/.exec(text.slice(start, start + LONGEST_WORD))?.[0].length ?? 0)]
}

const LONGEST_WORD = 80

function offsetOf(
  text: string,
  point: { readonly line: number; readonly column: number; readonly offset?: number | undefined },
): number {
  if (point.offset !== undefined) return Math.min(Math.max(0, point.offset), text.length)
  let start = 0
  for (let line = 1; line < point.line && start <= text.length; line++) {
    const next = text.indexOf('\n', start)
    start = next < 0 ? text.length : next + 1
  }
  return Math.min(start + point.column - 1, text.length)
}
