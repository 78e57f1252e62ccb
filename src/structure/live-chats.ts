/** From when to when an agent was in a conversation; the end is not part of it. */
export interface Live {
  readonly from: number
  readonly to: number
}

/** So many of an agent's latest chats are remembered, and so many agents. */
const MOST_CHATS = 64
const MOST_AGENTS = 4096

/** Who was in which chats when, as numbers only; the chats and agents that were read last. */
export class LiveChats {
  readonly #byAgent = new Map<number, Live[]>()

  /**
   * Remembers a chat of an agent and says how many of those known were live at once while it was, and since when so many
   * were.
   */
  add(agent: string, live: Live): { readonly count: number; readonly at: number } {
    const key = hash(agent)
    const chats = this.#byAgent.get(key) ?? []
    // At the end of the map stands who was seen last.
    this.#byAgent.delete(key)
    this.#byAgent.set(key, chats)
    if (this.#byAgent.size > MOST_AGENTS) this.#byAgent.delete(this.#byAgent.keys().next().value as number)
    const peak = peakDuring(live, chats)
    chats.push(live)
    if (chats.length > MOST_CHATS) chats.shift()
    return peak
  }
}

/** The moment of a chat at which the most others were live: it is its own beginning or that of one of the others. */
function peakDuring(live: Live, chats: readonly Live[]): { count: number; at: number } {
  const others = chats.filter(({ from, to }) => from < live.to && live.from < to)
  let best = { count: 0, at: live.from }
  for (const at of [live.from, ...others.map(({ from }) => from)].sort((a, b) => a - b)) {
    if (at < live.from) continue
    const count = 1 + others.filter(({ from, to }) => from <= at && at < to).length
    if (count > best.count) best = { count, at }
  }
  return best
}

/** 53 bits of a text, so that two agents are hardly ever taken for one. */
function hash(text: string): number {
  let one = 0x811c9dc5
  let two = 0x1b873593
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit, 0x85ebca6b)
  }
  return (two >>> 11) * 2 ** 32 + (one >>> 0)
}
