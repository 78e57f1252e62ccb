import { CHANNELS } from '../src/conversation.ts'
import { choices, flag } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { lacksParts } from '../src/structure/parts.ts'
import type { Turn } from '../src/structure/turns.ts'

export default defineRule({
  id: 'greeting-missing',
  category: 'opening',
  scope: 'opening',
  kinds: ['transcript'],
  summary: "The agent's first turn greets, welcomes or thanks the customer for getting in touch.",
  why: 'A greeting tells the customer that a person is there and listening. Without one the answer sounds like a machine.',
  source: 'Opening standards of support centres: greet, then answer.',
  decisions: [
    '"I\'ll be glad to help" and "Sure!" are no salutation.',
    "A public reply that opens with the customer's name or handle and is polite is enough.",
    'An agent who takes over from a bot may just say who is there.',
    'Of an opening sent in parts ("2/2") that is not there as a whole, nothing is said.',
  ],
  topics: ['salutation', 'welcome', 'introduction', 'courtesy'],
  requires: ['salutation', 'welcome'],
  presets: { recommended: 'warn', strict: 'error', chat: 'warn', email: 'warn', social: 'warn', voice: 'warn' },
  options: {
    botGreets: flag('Whether a greeting sent by a bot before the agent counts.', false),
    channels: choices(
      'The channels on which a greeting is expected; a conversation without a known channel counts as well.',
      CHANNELS,
    ),
  },
  messages: { missing: 'The conversation opens without a greeting' },

  *check(reading, { options, model, report }) {
    const { opening, channel } = reading
    if (!opening || (channel && !options.channels.includes(channel))) return
    if (reading.has(opening, 'salutation', 'welcome') || lacksParts(opening)) return
    const bots = reading.turns.slice(0, opening.index).filter(({ side }) => side === 'bot')
    if (options.botGreets && bots.some((turn) => reading.has(turn, 'salutation', 'welcome'))) return
    if (bots.length && reading.has(opening, 'introduction')) return
    if (channel === 'social' && isPoliteReply(reading, opening)) return
    const sentences = model(channel === 'social' ? 'social-greeting' : 'greeting-before-answer')
    yield report('missing', {
      message: opening.messages[0],
      rewrites: sentences.map((text) => ({ kind: 'add', text })),
    })
  },
})

/** A reply that names the customer first, by name or handle, and is polite. */
function isPoliteReply(reading: Reading, opening: Turn): boolean {
  const { text } = opening.messages[0]
  const name = reading.turns.find(({ side }) => side === 'customer')?.messages[0].author?.name
  const named = text.startsWith('@') || (name !== undefined && text.toLowerCase().startsWith(name.toLowerCase()))
  return named && reading.has(opening, 'courtesy')
}
