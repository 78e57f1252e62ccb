import type { Message } from '../src/conversation.ts'
import { integer, strings } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { LiveChats } from '../src/structure/live-chats.ts'

export default defineRule({
  id: 'concurrent-chats',
  category: 'waiting',
  scope: 'corpus',
  kinds: ['transcript'],
  needs: ['times', 'agent-names'],
  summary: 'An agent is in no more live chats at once than can be followed.',
  why: 'Whoever follows five chats follows none: answers come late, and end up in the wrong window.',
  source: 'Staffing rules of support centres: three chats at once for a trained agent.',
  decisions: [
    "A chat is live from the agent's first message in it to the agent's last.",
    'A chat that begins in the moment in which another ends is not live together with it.',
    'Each chat that is one too many together with those read before is reported, at the message with which it is.',
    'Only chats count, and conversations without a known channel.',
    'A name that a whole team writes under belongs into `shared`; the names of the brand are taken for such.',
    'The latest 64 chats of an agent are remembered, so exports are best given in the order of time.',
  ],
  topics: [],
  requires: [],
  presets: { strict: 'warn', chat: 'warn' },
  options: {
    maxConcurrent: integer('Chats that an agent may be in at once.', 3, 1),
    shared: strings('Names under which several people write.'),
  },
  messages: { many: '{agent} was in {count} live chats at once; the limit is {limit}' },

  corpus({ options, brand, report }) {
    const chats = new LiveChats()
    const shared = new Set([...options.shared, ...brand].map((name) => name.toLowerCase()))
    return {
      *check(reading) {
        if (reading.channel !== undefined && reading.channel !== 'chat') return
        for (const [key, { name, messages }] of agentsOf(reading, shared)) {
          const times = messages.map(({ at }) => at)
          const [from, to] = [least(times), -least(times.map((at) => -at))]
          const { count, at } = chats.add(key, { from, to: Math.max(to, from + 1) })
          const message = messages.find((each) => each.at >= at) ?? messages[0]
          if (!message || count <= options.maxConcurrent) continue
          yield report('many', { message, note: ADVICE }, { agent: name, count, limit: options.maxConcurrent })
        }
      },
    }
  },
})

const ADVICE = 'Give the new chat to a colleague, or finish one before the next is taken.'

interface Timed extends Message {
  readonly at: number
}

/** The people who wrote for the company in a conversation, with their messages that say when. */
function agentsOf(
  { conversation }: Reading,
  shared: ReadonlySet<string>,
): ReadonlyMap<string, { name: string; messages: Timed[] }> {
  const agents = new Map<string, { name: string; messages: Timed[] }>()
  for (const message of conversation.messages) {
    const { role, author, internal } = message
    const name = author?.name ?? author?.id
    if (role !== 'agent' || internal || name === undefined || !isTimed(message)) continue
    if (shared.has(name.toLowerCase())) continue
    const key = author?.id ?? name
    const agent = agents.get(key)
    if (agent) agent.messages.push(message)
    else agents.set(key, { name, messages: [message] })
  }
  return agents
}

const isTimed = (message: Message): message is Timed => message.at !== undefined

/** Conversations may have more messages than a function takes arguments. */
const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b))
