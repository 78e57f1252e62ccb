import type { Message, Role, Span } from '../conversation.ts'
import type { Match } from '../phrase/matcher.ts'
import type { Reading, RuleContext } from '../rule.ts'
import { firstOf, lastOf, type Range, Speech, type Stretch, stretchOf } from './stretch.ts'
import { type Content, type Demand, hasContent, type TeamRule, type When } from './team-rule.ts'
import { thingsIn } from './things.ts'

/** What became of one occasion on which a rule asks for something. */
export type Outcome =
  /** The words are what is forbidden; where something is missing, they are what made it due. */
  | { readonly type: 'broken'; readonly message: Message; readonly span?: Span; readonly cause?: Cause | undefined }
  | { readonly type: 'kept'; readonly message: Message; readonly span: Span }
  /** Nothing to judge, and why. */
  | { readonly type: 'idle'; readonly reason: string }

/** The words of `when` that made the rule ask. */
export interface Cause {
  readonly message: Message
  readonly span: Span
}

/** The names of a rule's own phrases. */
export const PHRASES = { when: 'when', demand: 'demand' } as const

type Find = (message: Message) => readonly Pick<Match, 'span'>[]

/** An occasion: what was said, and what in it made the rule ask, where that is words. */
interface Occasion {
  readonly message: Message
  readonly cause?: Cause
}

/** What becomes of a rule in a conversation, occasion by occasion. */
export function outcomesOf(team: TeamRule, reading: Reading, context: RuleContext): Outcome[] {
  const { when = {}, require, forbid } = team
  const demand = require ?? forbid
  if (!demand) return []
  const said = reading.conversation.messages.filter(({ internal, text }) => !internal && text.trim() !== '')
  const role = when.role ?? 'agent'
  const theirs = said.filter((message) => message.role === role)
  const picked = inPosition(theirs, when)
  if (picked.length === 0)
    return [idle(theirs.length ? 'no message stands where `when` looks' : `no message by ${role}`)]
  const occasions: readonly Occasion[] = hasContent(when)
    ? withWords(picked, finder(when, PHRASES.when, reading, context))
    : picked.map((message) => ({ message }))
  if (occasions.length === 0) return [idle('no message has the words of `when`')]
  const { closed } = reading.conversation
  const find = finder(demand, PHRASES.demand, reading, context)
  const scene: Scene = { demand, find, said, closed }
  if (forbid) return forbidden(occasions, scene)
  if (demand.within !== undefined) return requiredBehind(occasions, demand.within, scene)
  if (hasContent(when)) return occasions.map(({ message, cause }) => requiredIn([message], find, cause))
  if (closed === false && !isPast(picked, theirs, when)) return [idle('the conversation is still open')]
  return [requiredIn(picked, find)]
}

interface Scene {
  readonly demand: Demand
  readonly find: Find
  /** Everything that was said, by whomever. */
  readonly said: readonly Message[]
  readonly closed: boolean | undefined
}

const idle = (reason: string): Outcome => ({ type: 'idle', reason })

function inPosition(messages: readonly Message[], { first, last }: When): readonly Message[] {
  if (first !== undefined) return firstOf(messages, stretchOf(first))
  return last === undefined ? messages : lastOf(messages, stretchOf(last))
}

/** Whether nothing can be added to the picked messages any more, though the conversation is open. */
function isPast(picked: readonly Message[], theirs: readonly Message[], { first }: When): boolean {
  if (first === undefined) return false
  const stretch = stretchOf(first)
  return picked.length < theirs.length || ('messages' in stretch && picked.length === stretch.messages)
}

function finder(content: Content, name: string, reading: Reading, context: RuleContext): Find {
  const { phrases, topics = [], exceptHosts = [] } = content
  const contains = [content.contains ?? []].flat()
  if (topics.length === 0 && contains.length === 0) return (message) => context.own(message, name)
  return (message) => {
    const own = phrases ? context.own(message, name) : []
    const things = thingsIn(message, contains, exceptHosts, context.locale)
    return [...own, ...reading.matches(message, topics), ...things].sort((a, b) => a.span[0] - b.span[0])
  }
}

function withWords(messages: readonly Message[], find: Find): Occasion[] {
  return messages.flatMap((message) => {
    const [match] = find(message)
    return match ? [{ message, cause: { message, span: match.span } }] : []
  })
}

function forbidden(occasions: readonly Occasion[], scene: Scene): Outcome[] {
  const { within, by = 'agent' } = scene.demand
  const outcomes =
    within === undefined
      ? occasions.flatMap(({ message }) => forbiddenIn(message, scene.find))
      : forbiddenBehind(occasions, stretchOf(within), new Speech(scene.said, by, scene.closed), scene.find)
  return outcomes.length ? outcomes : [idle('what is forbidden is not said')]
}

function forbiddenBehind(occasions: readonly Occasion[], stretch: Stretch, speech: Speech, find: Find): Outcome[] {
  let done = 0
  return occasions.flatMap(({ message, cause }) => {
    const range = speech.behind(message, stretch)
    if (!range) return []
    const judged = speech.messages.slice(Math.max(range.from, done), range.to)
    done = Math.max(done, range.to)
    return judged.flatMap((each) => forbiddenIn(each, find, cause))
  })
}

function forbiddenIn(message: Message, find: Find, cause?: Cause): Outcome[] {
  let end = 0
  return find(message).flatMap(({ span }): Outcome[] => {
    // A phrase and a topic may find the same words.
    if (span[0] < end) return []
    end = span[1]
    return [{ type: 'broken', message, span, cause }]
  })
}

/** Whether something is said in one of some messages; it is missing from the last. */
function requiredIn(messages: readonly Message[], find: Find, cause?: Cause): Outcome {
  for (const message of messages) {
    const [match] = find(message)
    if (match) return { type: 'kept', message, span: match.span }
  }
  return { type: 'broken', message: messages.at(-1) as Message, cause }
}

/** Whether something is said behind each occasion. What is missing at one message is reported once. */
function requiredBehind(occasions: readonly Occasion[], within: string, scene: Scene): Outcome[] {
  const { demand, said, closed, find } = scene
  const { by = 'agent', once = false } = demand
  const stretch = stretchOf(within)
  const speech = new Speech(said, by, closed)
  const nextKept = nextOf(speech.messages, (message) => find(message).length > 0)
  const reported = new Set<Message>()
  return occasions.flatMap(({ message, cause }): Outcome[] => {
    const range = speech.behind(message, stretch)
    if (!range) return [idle('the messages do not say when they were sent')]
    const { from, to, isOver } = range
    const kept = nextKept[once ? 0 : from] ?? to
    if (kept < to) return [requiredIn([speech.messages[kept] as Message], find)]
    const missing = missingFrom(message, speech, range, by)
    if (!isOver || !missing) return [idle(`nothing was due from the ${by} yet`)]
    if (reported.has(missing)) return []
    reported.add(missing)
    return [{ type: 'broken', message: missing, cause }]
  })
}

/** The last message that could have held something, never one of the customer; nothing where nobody wrote any more. */
function missingFrom(message: Message, { messages }: Speech, { from, to }: Range, by: Role): Message | undefined {
  if (to > from) return messages[to - 1]
  const late = messages[to]
  return late && message.role === by ? message : late
}

/** For each place in a list, the place of the next item that passes, that one included; the length where there is none. */
function nextOf<T>(items: readonly T[], passes: (item: T) => boolean): number[] {
  const next: number[] = []
  let last = items.length
  for (let i = items.length - 1; i >= 0; i--) {
    if (passes(items[i] as T)) last = i
    next[i] = last
  }
  return next
}
