import type { Fix, Violation } from '../violation.ts'
import { type Candidate, type Checked, candidatesIn } from './choose.ts'
import { fileFixesOf, withEdits } from './edits.ts'
import { withChanges } from './hunks.ts'
import { type MessageChange, untoldIn } from './untold.ts'

/** What a file holds and what is wrong in it. */
export interface CheckedText {
  readonly checked: readonly Checked[]
  /** How much could not be read or checked. */
  readonly problems: number
}

export interface FixTextOptions {
  /** `safe`: only what is safe; `unsafe`: all that can be fixed. */
  readonly safety: Fix['safety']
  /** Reads and checks a text of the file, each time with the same reader and the same settings. */
  check(text: string): Promise<CheckedText>
}

export interface FixedText {
  readonly text: string
  /** How many violations are gone. */
  readonly fixed: number
  /** What is left and could be fixed with `unsafe`. */
  readonly unsafe: readonly Violation[]
  /** What is left although it has a fix of the kind asked for: it cannot be written, or something else would get worse. */
  readonly refused: readonly Violation[]
  /** Whether there is so much to fix that another run would go on; what it would try is not among the refused. */
  readonly more: boolean
}

/** A text of the file, and what is in it. */
interface State extends CheckedText {
  readonly text: string
}

/** A round reads the whole file: with more of them, a run would take too long, and another one goes on. */
const MOST_ROUNDS = 100

/**
 * Fixes what can be fixed in the templates of a file, again and again until nothing changes any more. A fix stays only
 * where the file read again says exactly what was meant, everything else in it is as before, a violation is gone and no
 * rule says more than before. Each round leaves fewer of the violations that were known before it, and a text that was
 * fixed is not changed again.
 */
export async function fixText(text: string, { safety, check }: FixTextOptions): Promise<FixedText> {
  const read = async (own: string): Promise<State> => ({ text: own, ...(await check(own)) })
  let state = await read(text)
  let fixed = 0
  const refused = new Set<string>()
  let candidates = candidatesIn(state.checked, safety, refused)
  for (let rounds = 0; candidates.length > 0 && rounds < MOST_ROUNDS; rounds++) {
    const round = new Round(state, read)
    const settled = await round.settle([], candidates)
    fixed += round.gone(settled)
    if (settled.taken.length > 0) refused.clear()
    else for (const { key } of candidates) refused.add(key)
    state = settled.state
    candidates = candidatesIn(state.checked, safety, refused)
  }
  const left = state.checked.flatMap(({ conversation, violations }) =>
    violations.map((violation) => ({ violation, fixes: fileFixesOf(conversation, violation) })),
  )
  const more = candidates.length > 0
  const isAllowed = ({ fixes = [] }: Violation) => fixes.some((fix) => safety === 'unsafe' || fix.safety === 'safe')
  return {
    text: state.text,
    fixed,
    more,
    refused: more ? [] : left.flatMap(({ violation }) => (isAllowed(violation) ? violation : [])),
    unsafe: left.flatMap(({ violation, fixes }) => (fixes.length > 0 && !isAllowed(violation) ? violation : [])),
  }
}

/** What came of some fixes: the text with those that were taken. */
interface Settled {
  readonly taken: readonly Candidate[]
  readonly state: State
}

/** Tries fixes of one text, which do not touch one another, and takes those that hold. */
class Round {
  readonly #base: State
  readonly #read: (text: string) => Promise<State>

  constructor(base: State, read: (text: string) => Promise<State>) {
    this.#base = base
    this.#read = read
  }

  /** Which of some fixes can be taken besides those that are `taken` already. */
  async settle(taken: readonly Candidate[], fixes: readonly Candidate[], known?: State): Promise<Settled> {
    const before: Settled = { taken, state: known ?? this.#base }
    if (fixes.length === 0) return before
    const all = [...taken, ...fixes]
    const state = await this.#read(
      withEdits(
        this.#base.text,
        all.flatMap(({ edits }) => edits),
      ),
    )
    const bad = this.#bad(all, state)
    if (bad.size === 0) return { taken: all, state }
    if (fixes.length === 1) return before
    const touched = new Set(fixes.flatMap(numbersOf))
    if ([...bad].some((number) => !touched.has(number))) return this.#halved(before, fixes)
    const good = fixes.filter((fix) => !numbersOf(fix).some((number) => bad.has(number)))
    let settled = await this.settle(before.taken, good, before.state)
    // In each template that got worse, one fix after the other; those of different templates do not disturb each other.
    const queues = [...bad].map((number) => fixes.filter((fix) => numbersOf(fix).includes(number)))
    const long = queues.filter((queue) => queue.length > 1)
    for (let i = 0; long.some((queue) => queue.length > i); i++)
      settled = await this.settle(
        settled.taken,
        long.flatMap((queue) => queue[i] ?? []),
        settled.state,
      )
    return settled
  }

  async #halved({ taken, state }: Settled, fixes: readonly Candidate[]): Promise<Settled> {
    const middle = fixes.length >> 1
    const first = await this.settle(taken, fixes.slice(0, middle), state)
    return this.settle(first.taken, fixes.slice(middle), first.state)
  }

  /** The conversations that are not as they should be with these fixes; -1 stands for the file as a whole. */
  #bad(fixes: readonly Candidate[], { checked, problems }: State): ReadonlySet<number> {
    const base = this.#base
    if (checked.length !== base.checked.length || problems > base.problems) return new Set([-1])
    const meant = meantBy(fixes)
    const bad = new Set<number>()
    for (const [number, before] of base.checked.entries()) {
      const after = checked[number] as Checked
      const own = meant.get(number) ?? NOTHING_MEANT
      if (!saysWhatWasMeant(before, after, own) || !isBetter(before, after, own)) bad.add(number)
    }
    return bad
  }

  /** How many violations are gone with the fixes that were taken. */
  gone({ taken, state }: Settled): number {
    const meant = meantBy(taken)
    return this.#base.checked.reduce((sum, before, number) => {
      const left = knownIn(before, state.checked[number] as Checked, meant.get(number) ?? NOTHING_MEANT)
      return sum + before.violations.length - left.length
    }, 0)
  }
}

const numbersOf = ({ targets }: Candidate): readonly number[] => targets.map(({ conversation }) => conversation)

/** What fixes are to change in a conversation. */
interface Meant {
  readonly fixes: number
  readonly changes: readonly MessageChange[]
}

const NOTHING_MEANT: Meant = { fixes: 0, changes: [] }

/** What fixes are to change, by the number of the conversation. */
function meantBy(fixes: readonly Candidate[]): ReadonlyMap<number, Meant> {
  const meant = new Map<number, { fixes: number; readonly changes: MessageChange[] }>()
  for (const { targets } of fixes)
    for (const { conversation, message, changes } of targets) {
      const own = meant.get(conversation) ?? { fixes: 0, changes: [] }
      own.fixes++
      own.changes.push({ message, changes })
      meant.set(conversation, own)
    }
  return meant
}

/** Whether the fixes changed what they were to change, and nothing else of the conversation. */
function saysWhatWasMeant(before: Checked, after: Checked, { changes }: Meant): boolean {
  const [from, to] = [before.conversation, after.conversation]
  if (from.kind !== to.kind || from.messages.length !== to.messages.length) return false
  if (from.channel !== to.channel || from.locale !== to.locale || from.title !== to.title) return false
  return from.messages.every(({ text }, index) => {
    const own = changes.filter(({ message }) => message === index).flatMap((each) => each.changes)
    return to.messages[index]?.text === withChanges(text, own)
  })
}

/** Whether as many violations are gone as there are fixes, and no rule says more than before. */
function isBetter(before: Checked, after: Checked, meant: Meant): boolean {
  const left = knownIn(before, after, meant)
  if (left.length > before.violations.length - meant.fixes) return false
  const counts = new Map<string, number>()
  for (const { rule } of before.violations) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  for (const { rule } of left) {
    const allowed = (counts.get(rule) ?? 0) - 1
    if (allowed < 0) return false
    counts.set(rule, allowed)
  }
  return true
}

/** The violations after some fixes, without those that were there before them and not told. */
function knownIn(before: Checked, after: Checked, { changes }: Meant): readonly Violation[] {
  const untold = untoldIn(before, after, changes)
  return untold.size === 0 ? after.violations : after.violations.filter((violation) => !untold.has(violation))
}
