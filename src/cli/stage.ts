import type { Conversation } from '../conversation.ts'
import type { Violation } from '../violation.ts'

/**
 * What a run does to violations between checking and telling: keeps some back, or masks what they say. Stages run in the
 * order of their list, in the main thread, before warnings are counted.
 */
export interface Stage {
  /** The violations of one conversation that go on, possibly changed. */
  apply(conversation: Conversation, violations: readonly Violation[], path: string): readonly Violation[]
}

/** What is left after all stages. */
export function throughStages(
  stages: readonly Stage[],
  conversation: Conversation,
  violations: readonly Violation[],
  path: string,
): readonly Violation[] {
  return stages.reduce((left, stage) => stage.apply(conversation, left, path), violations)
}
