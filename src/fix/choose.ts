import { type Conversation, overlaps, type Span } from '../conversation.ts'
import type { Fix, Violation } from '../violation.ts'
import { type FileFix, fileFixesOf } from './edits.ts'

/** A template, or a transcript, with what was found in it. */
export interface Checked {
  readonly conversation: Conversation
  readonly violations: readonly Violation[]
}

/** A fix that is to be tried. */
export interface Candidate {
  readonly edits: FileFix['edits']
  /** What it changes: one message, or several that are read from the same words, as through an alias in YAML. */
  readonly targets: readonly Target[]
  /** The same for the same fix of the same text. */
  readonly key: string
}

interface Target {
  /** The number of the conversation in the file. */
  readonly conversation: number
  readonly message: number
  readonly changes: FileFix['changes']
}

/**
 * The fixes to try next, in the order of the file: of each violation the best one that is allowed and was not refused
 * before, and of those that touch one another the first. What would be added to a message in which words are changed waits:
 * it may not be needed any more.
 */
export function candidatesIn(
  checked: readonly Checked[],
  safety: Fix['safety'],
  refused: ReadonlySet<string>,
): readonly Candidate[] {
  const all = checked.flatMap(({ conversation, violations }, number) => {
    const found = violations.flatMap((violation): Found[] => {
      for (const fileFix of fileFixesOf(conversation, violation, safety)) {
        const { fix, message, edits, changes } = fileFix
        const key = JSON.stringify([violation.rule, fix.span, fix.text, edits])
        const targets = [{ conversation: number, message, changes }] as const
        if (!refused.has(key)) return [{ edits, targets, key, message, about: violation.span, span: fix.span }]
      }
      return []
    })
    return found.filter((one) => changesItsWords(one) || !found.some((other) => mayAnswer(other, one)))
  })
  all.sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b) || Number(a.key > b.key) - Number(a.key < b.key))
  const chosen: Candidate[] = []
  let end = -1
  for (const candidate of all) {
    const last = chosen.at(-1)
    if (last?.key === candidate.key)
      chosen[chosen.length - 1] = { ...last, targets: [...last.targets, ...candidate.targets] }
    if (startOf(candidate) <= end) continue
    chosen.push(candidate)
    end = endOf(candidate)
  }
  return chosen
}

/** A candidate, the words that it is about and those that it changes. */
interface Found extends Candidate {
  readonly message: number
  readonly about: Span
  readonly span: Span
}

/** Whether a fix changes the words that it is about, and adds nothing elsewhere. */
const changesItsWords = ({ span, about }: Found): boolean => overlaps(span, about)

/** Whether a fix changes words of the message that another one adds to: what it says there may be what was missing. */
const mayAnswer = (one: Found, { message }: Found): boolean => one.message === message && changesItsWords(one)

const startOf = ({ edits }: Candidate): number => edits[0].place.start.offset
const endOf = ({ edits }: Candidate): number => (edits.at(-1) ?? edits[0]).place.end.offset
