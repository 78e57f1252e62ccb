import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { Span } from '../conversation.ts'
import { PRESETS } from '../preset.ts'
import { type AnyRule, defineRule, type Rewrite } from '../rule.ts'

/** A plugin of unified that looks at a text: it attaches to a processor and may be given options. */
export type RetextPlugin = Plugin<[options?: unknown], Root>

type Tools = typeof import('./plugin-runner.ts')

// The libraries behind are slow to load, so only where such a rule is on.
const load = (): Promise<Tools> => import('./plugin-runner.ts')

const EVERYWHERE: AnyRule['presets'] = Object.fromEntries(Object.keys(PRESETS).map((name) => [name, 'warn']))

/** A retext plugin as a rule. `url` is where the plugin is explained, for messages that do not say so themselves. */
export const retextRule = (id: string, name: string, plugin: RetextPlugin, url?: string): AnyRule =>
  defineRule({
    id,
    category: 'words',
    scope: 'message',
    kinds: ['transcript', 'template'],
    summary: `What the retext plugin ${name} finds.`,
    why: 'Plugins of retext know a great deal about language; as a rule, each looks at what agents write.',
    source: `The package ${name}.`,
    decisions: [
      'Only text of agents is given to the plugin, one message at a time.',
      'What it finds inside links, handles, codes, placeholders and quotations is left out, and so are its notices that are no warnings.',
      'What it expects instead is the rewrite.',
    ],
    fixing: { unsafe: 'What the plugin expects is put in place of what it found.' },
    topics: [],
    requires: [],
    // It is on where a config names the plugin, whatever the preset.
    presets: EVERYWHERE,
    options: {},
    ...(url === undefined ? {} : { url }),
    messages: { found: '{reason}' },
    load,
    optionsProblem: async (options) => (await load()).attachProblem(plugin, options),

    *check(reading, { options, locale, tools, report }) {
      const run = (tools as Tools).runnerFor(plugin, options, locale)
      for (const turn of reading.turns) {
        if (turn.side !== 'agent') continue
        for (const message of turn.messages) {
          const found = run(message)
          if (found.length === 0) continue
          const masked = reading.masked(message)
          for (const { span, reason, expected, note, url: page } of found) {
            if (!isOwn(message.text, span, masked)) continue
            const rewrites = expected.map((text): Rewrite => ({ kind: 'replace', span, text }))
            yield report('found', { message, span, rewrites, note, url: page }, { reason })
          }
        }
      }
    },
  })

/**
 * Whether a stretch is about the agent's own words: it does not begin or end inside a link, a quotation or the like, and
 * has words besides those. A sentence with a link in it is the agent's own.
 */
function isOwn(text: string, [start, end]: Span, masked: readonly Span[]): boolean {
  let own = ''
  let at = start
  for (const [from, to] of masked) {
    if (to <= start || from >= end) continue
    if (from < start || to > end) return false
    own += text.slice(at, from)
    at = Math.max(at, to)
  }
  return masked.length === 0 || /[^\s\p{P}]/u.test(own + text.slice(at, end))
}
