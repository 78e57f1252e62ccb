import type { Conversation } from '../conversation.ts'
import type { Timings } from '../engine/profile.ts'
import { type Batch, type FilePiece, isProblem, type PieceReader, type ReadProblem } from '../reader.ts'
import type { Violation } from '../violation.ts'
import type { Checker } from './checker.ts'
import type { Target } from './plan.ts'
import { readOptionsOf } from './read-options.ts'

/** What came of the conversations of one piece of a file. Plain data, so that it can come from another thread. */
export interface CheckedBatch extends Batch {
  /** How many of them are templates. */
  readonly templates: number
  /** What the output says of them. */
  readonly text: string
  readonly errors: number
  readonly warnings: number
  /** Rule id to the number of its violations. */
  readonly rules: Readonly<Record<string, number>>
  /** What rules took, where it was measured in another thread. */
  readonly timings?: Timings
  /** Locale tag to the number of conversations that no pack serves. */
  readonly unserved: Readonly<Record<string, number>>
}

/** What the output says of a conversation with violations; the same wherever it stands. */
export type Render = (conversation: Conversation, violations: readonly Violation[]) => string

/** Has pieces of files read and checked apart from the main stream of conversations, possibly in other threads. */
export interface Batches {
  /** How to do that for one file. */
  for(
    target: Target,
    checker: Checker,
    reader: PieceReader,
    readerId: string,
  ): (piece: FilePiece) => Promise<CheckedBatch | undefined>
}

/** Reads and checks one piece. Nothing where it must be read in its place: its reader says so, or a rule failed. */
export async function checkPiece(
  piece: FilePiece,
  { path, config }: Pick<Target, 'path' | 'config'>,
  checker: Checker,
  reader: PieceReader,
  render: Render,
): Promise<CheckedBatch | undefined> {
  await reader.prepare?.()
  const items = reader.readApart(piece, path, readOptionsOf(config))
  let text = ''
  let conversations = 0
  let messages = 0
  let templates = 0
  let errors = 0
  let warnings = 0
  let failed = false
  const problems: ReadProblem[] = []
  const rules: Record<string, number> = {}
  const unserved: Record<string, number> = {}
  let next = items.next()
  for (; !next.done; next = items.next()) {
    if (isProblem(next.value)) {
      problems.push(next.value)
      continue
    }
    const conversation = next.value
    // Whether a suppression is needed is known where all rules run.
    if (conversation.suppressions) return undefined
    conversations++
    messages += conversation.messages.length
    if (conversation.kind === 'template') templates++
    const loading = checker.prepare(conversation)
    if (loading) await loading
    const checked = checker.check(conversation, path, () => {
      failed = true
    })
    const violations = checked instanceof Promise ? await checked : checked
    if (failed) return undefined
    if (!violations) {
      const tag = checker.localeOf(conversation)
      unserved[tag] = (unserved[tag] ?? 0) + 1
      continue
    }
    if (violations.length === 0) continue
    text += render(conversation, violations)
    for (const { rule, severity } of violations) {
      if (severity === 'error') errors++
      else warnings++
      rules[rule] = (rules[rule] ?? 0) + 1
    }
  }
  const rest = next.value
  return rest && { conversations, messages, problems, rest, templates, text, errors, warnings, rules, unserved }
}
