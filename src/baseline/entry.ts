import type { Key, Shape } from '../config/shape.ts'

/**
 * A violation that is known. It holds nothing of what was written: a transcript's words are the business of those who spoke,
 * and even a title can be a customer's name.
 */
export interface Entry {
  readonly rule: string
  /** The file of a template, relative to the baseline, with `/`. The names of transcripts may be those of customers. */
  readonly file?: string
  /** A hash of what tells the conversation or template from others. */
  readonly in: string
  /** A hash of the words and what stands around them. */
  readonly fingerprint: string
  readonly reason?: string
  readonly owner?: string
  /** The last day on which it holds, as `2026-12-31`. */
  readonly expires?: string
}

/** What stands in the file of a baseline. */
export interface Written {
  /** The JSON Schema that an editor checks it against. */
  readonly $schema?: string | undefined
  readonly entries: readonly Entry[]
}

/** What people say of an entry; kept when the baseline is written again. */
export type Remark = Pick<Entry, 'reason' | 'owner' | 'expires'>

const TEXT: Shape = { kind: 'text', pattern: '\\S', must: 'must be text' }
const HASH: Shape = { kind: 'text', pattern: '^[0-9a-f]{32}$', must: 'must be 32 digits, as etiquette writes them' }

/** A day of the calendar, more or less: `isDay` knows how long months are. */
const DAY = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'

const ENTRY_KEYS = {
  rule: { shape: TEXT, description: 'The id of the rule.', example: 'bare-no' },
  file: {
    shape: TEXT,
    description: 'The file of a template, relative to the baseline; transcripts are not named.',
    example: 'macros/returns.md',
  },
  in: {
    shape: HASH,
    description: 'Which conversation or template it is in, as a hash.',
    example: '4b227777d4dd1fc61c6f884f48641d02',
  },
  fingerprint: {
    shape: HASH,
    description: 'The words and what stands around them, as a hash.',
    example: 'ef2d127de37b942baad06145e54b0c61',
  },
  reason: { shape: TEXT, description: 'Why it may stay for now.', example: 'wording of the old contract' },
  owner: { shape: TEXT, description: 'Who looks after it.', example: 'macro team' },
  expires: {
    shape: { kind: 'text', pattern: DAY, must: 'must be a day such as "2026-12-31"' },
    description: 'The last day on which it holds; from the next one on it counts again.',
    example: '2026-12-31',
  },
} as const satisfies Record<keyof Entry, Key>

const SCHEMA = './node_modules/etiquette/docs/schema/baseline.json'

/** The version of the file's shape. */
export const VERSION = '1'

/** A whole baseline. */
export const BASELINE_SHAPE: Shape = {
  kind: 'object',
  keys: {
    $schema: { shape: TEXT, description: 'The JSON Schema that your editor checks the file against.', example: SCHEMA },
    version: {
      shape: { kind: 'choice', of: [VERSION] },
      description: 'The version of this format.',
      example: VERSION,
    },
    entries: {
      shape: { kind: 'list', of: { kind: 'object', keys: ENTRY_KEYS, required: ['rule', 'in', 'fingerprint'] } },
      description: 'The violations that are known, sorted, one a line.',
      example: [],
    },
  },
  required: ['version', 'entries'],
}

/** Whether a text is a day that there is. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return new RegExp(DAY).test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** The day that it is, everywhere the same one. */
export const today = (): string => new Date().toISOString().slice(0, 10)
