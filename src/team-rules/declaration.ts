import type { Keys, Shape } from '../config/shape.ts'
import { CHANNELS, ROLES } from '../conversation.ts'
import { STRETCH_PATTERN } from './stretch.ts'
import { type Content, type Demand, JUDGED, type TeamRule, type When } from './team-rule.ts'
import { THINGS } from './things.ts'

const text = (must: string): Shape => ({ kind: 'text', pattern: '\\S', must })

const patterns: Shape = { kind: 'list', of: text('must be a pattern'), filled: true }

const stretch: Shape = {
  kind: 'text',
  pattern: STRETCH_PATTERN,
  must: 'must be a number of messages, seconds, minutes or hours, such as "3 messages" or "60 seconds"',
}

const CONTENT_KEYS = {
  phrases: {
    shape: patterns,
    description: 'Phrases, one of which is to be there, in the pattern language of docs/writing-a-locale.md.',
    example: ['refund*', 'money back'],
  },
  except: {
    shape: patterns,
    description: 'Patterns that share words with a phrase where it means something else.',
    example: ['tax refund*'],
  },
  topics: {
    shape: { kind: 'list', of: { kind: 'topic' }, filled: true },
    description: 'Topics of docs/topics.md, one of which is to be there instead of a phrase.',
    example: ['refusal'],
  },
  contains: {
    shape: { kind: 'list', of: { kind: 'choice', of: THINGS }, orOne: true, filled: true },
    description: 'Links, email addresses or placeholders, one of which is to be there instead of a phrase.',
    example: 'link',
  },
  exceptHosts: {
    shape: {
      kind: 'list',
      of: {
        kind: 'text',
        pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$',
        must: 'must be a host in small letters, such as "northwind.example"',
      },
      filled: true,
    },
    description: 'Hosts to which links are fine, with all below them. For `contains: link`.',
    example: ['northwind.example'],
  },
} as const satisfies Record<keyof Content, Keys[string]>

/** What can be said under `when`. */
export const WHEN_KEYS = {
  role: {
    shape: { kind: 'choice', of: ROLES },
    description: "Whose messages are meant; the agent's where left out.",
    example: 'customer',
  },
  channel: {
    shape: { kind: 'list', of: { kind: 'choice', of: CHANNELS }, orOne: true, filled: true },
    description: 'Only conversations that are known to be on this channel, or on one of these.',
    example: 'email',
  },
  kind: {
    shape: { kind: 'choice', of: ['transcript', 'template'] },
    description: 'Only transcripts or only templates; where left out, templates only for what is forbidden everywhere.',
    example: 'transcript',
  },
  first: {
    shape: stretch,
    description:
      'Only the first messages of the role, or those in the first seconds, minutes or hours since its first.',
    example: '2 messages',
  },
  last: {
    shape: stretch,
    description: 'Only the last messages of the role, or those in the last seconds, minutes or hours up to its last.',
    example: '1 message',
  },
  ...CONTENT_KEYS,
} as const satisfies Record<keyof When, Keys[string]>

/** What can be said under `require` and `forbid`. */
export const DEMAND_KEYS = {
  ...CONTENT_KEYS,
  within: {
    shape: stretch,
    description: 'Where to look: so far behind each message of `when`. Where left out, in these messages themselves.',
    example: '3 messages',
  },
  by: {
    shape: { kind: 'choice', of: JUDGED },
    description: "Whose messages `within` means; the agent's where left out.",
    example: 'agent',
  },
  once: {
    shape: { kind: 'flag' },
    description: 'Whether it is enough that a conversation has it once, before or behind. For `require` with `within`.',
    example: true,
  },
} as const satisfies Record<keyof Demand, Keys[string]>

const demand: Shape = {
  kind: 'object',
  keys: DEMAND_KEYS,
  required: [],
  atLeastOne: ['phrases', 'topics', 'contains'],
}

const examples: Shape = { kind: 'list', of: text('must be a conversation') }

/** Every key of a team's own rule, in the order of the docs. */
export const TEAM_RULE_KEYS = {
  name: {
    shape: {
      kind: 'text',
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      must: 'must be a name in small letters, digits and hyphens, such as "refund-days"',
    },
    description: 'What the rule is called in the output and under `rules`.',
    example: 'refund-days',
  },
  message: {
    shape: text('must be a text'),
    description: 'What is wrong, in one line; `{words}` stands for the words found.',
    example: 'Say within how many days the money is back',
  },
  severity: {
    shape: { kind: 'choice', of: ['warn', 'error'] },
    description: 'How severe it is, "warn" where left out; `rules` may say otherwise.',
    example: 'error',
  },
  why: {
    shape: text('must be a text'),
    description: 'Why it matters, for `etiquette explain`.',
    example: 'Customers who wait for money count the days.',
  },
  locale: {
    shape: text('must be a language tag such as "en" or "pt-BR"'),
    description: 'The language of the phrases; that of the config where left out, else English.',
    example: 'en',
  },
  when: {
    shape: { kind: 'object', keys: WHEN_KEYS, required: [] },
    description: 'Which messages the rule is about; all of the agent where left out.',
    example: { role: 'customer', phrases: ['refund*'] },
  },
  require: {
    shape: demand,
    description: 'What must be there. A rule has this or `forbid`.',
    example: { phrases: ['(in|within) ...3 # days'], within: '3 messages' },
  },
  forbid: {
    shape: demand,
    description: 'What must not be there. A rule has this or `require`.',
    example: { phrases: ['per my last (mail|email)'] },
  },
  rewrite: {
    shape: {
      kind: 'textOr',
      text: { kind: 'text', pattern: '', must: 'must be a text' },
      other: { kind: 'list', of: { kind: 'text', pattern: '', must: 'must be a text' }, filled: true },
    },
    description:
      'What to send instead of the forbidden words ("" drops them), or to add for what is missing. Best first.',
    example: 'The money is back in your account within 5 days.',
  },
  safety: {
    shape: { kind: 'choice', of: ['safe', 'unsafe'] },
    description:
      'Whether `--fix` may put the rewrite into templates without anyone looking: it says the same and fits wherever the forbidden words stand. `unsafe` where left out.',
    example: 'safe',
  },
  pass: {
    shape: examples,
    description: 'Conversations that are fine: "Customer: ...", "Agent: ...", one message a line.',
    example: ['Customer: Can I have a refund?\nAgent: Yes, within 5 days.'],
  },
  fail: {
    shape: examples,
    description: 'Conversations that the rule must report; `[[...]]` may stand around exactly the words.',
    example: ['Customer: Can I have a refund?\nAgent: [[Yes, of course.]]'],
  },
} as const satisfies Record<keyof TeamRule, Keys[string]>

/** One rule. */
export const TEAM_RULE_SHAPE: Shape = {
  kind: 'object',
  keys: TEAM_RULE_KEYS,
  required: ['name', 'message'],
  exactlyOne: ['require', 'forbid'],
}
