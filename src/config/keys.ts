import { CHANNELS, ROLES } from '../conversation.ts'
import { PRESETS } from '../preset.ts'
import { DATE_ORDERS } from '../reader.ts'
import { LEGACY_ENCODINGS } from '../source/legacy-encoding.ts'
import { TEAM_RULE_SHAPE } from '../team-rules/declaration.ts'
import { AUTO, type Config, type ConfigPart, type Override, type ScoreSettings } from './config.ts'
import type { Key, Shape } from './shape.ts'

/** What a rule may be set to. */
export const SEVERITIES = ['off', 'warn', 'error'] as const

/**
 * Language, script, region and one variant: what `Intl.getCanonicalLocales` accepts, less the extensions that say
 * nothing about how a language is written.
 */
const LOCALE_TAG = '[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))?'

const presetNames = Object.keys(PRESETS).join(', ')

const name: Shape = { kind: 'text', pattern: '\\S', must: 'must be a name' }
const phrase: Shape = { kind: 'text', pattern: '\\S', must: 'must be words' }
const file: Shape = { kind: 'text', pattern: '\\S', must: 'must be a rule or a file of rules' }
/** Braces are refused because a pattern with them would match nothing, and silently. */
const glob: Shape = {
  kind: 'text',
  pattern: '^[^{}]*[^{}\\s][^{}]*$',
  must: 'must be a pattern as in a .gitignore (braces are not understood: write two patterns)',
}

const PART_KEYS = {
  rules: {
    shape: { kind: 'rules' },
    description: 'How severe each rule is, "off", "warn" or "error", or a list of that and the options of the rule.',
    example: { 'a-rule': 'error', 'another-rule': ['warn', { limit: 3 }] },
  },
  locale: {
    shape: {
      kind: 'text',
      pattern: `^(${LOCALE_TAG}|${AUTO})$`,
      must: `must be a language tag such as "en", "pt-BR" or "zh-Hant", or "${AUTO}"`,
    },
    description:
      'The language of conversations that neither say nor show their own, as a BCP 47 tag. `auto`: look at the text, whatever they say.',
    example: 'en-GB',
  },
  channel: {
    shape: { kind: 'choice', of: CHANNELS },
    description: 'The channel of conversations that do not say their own.',
    example: 'email',
  },
  encoding: {
    shape: { kind: 'choice', of: LEGACY_ENCODINGS },
    description: 'How files are written that are neither UTF-8 nor UTF-16, as spreadsheets save them.',
    example: 'windows-1253',
  },
  dates: {
    shape: { kind: 'choice', of: DATE_ORDERS },
    description: 'What comes first in dates such as 03/04/2026; such times are left out where nothing says so.',
    example: 'day-first',
  },
  speakers: {
    shape: { kind: 'record', of: { kind: 'choice', of: ROLES } },
    description: 'Who is who: the name or label of a speaker, upper or lower case alike, and the role.',
    example: { Dana: 'agent', Visitor: 'customer' },
  },
  brand: {
    shape: { kind: 'list', of: name },
    description: 'The names of your company and its products.',
    example: ['Northwind', 'Northwind Care'],
  },
  allow: {
    shape: {
      kind: 'list',
      of: {
        kind: 'textOr',
        text: phrase,
        other: { kind: 'record', of: { kind: 'list', of: phrase, orOne: true }, keys: 'rules' },
      },
    },
    description:
      'Words that are fine here: for every rule, or under the id of a rule for that one. Those of all configs count together.',
    example: ['unfortunately', { 'a-rule': ['no refunds'] }],
  },
  unusedSuppressions: {
    shape: { kind: 'choice', of: SEVERITIES },
    description: 'How severe a suppression in a template is that silences nothing; "warn" where left out.',
    example: 'error',
  },
  score: {
    shape: {
      kind: 'object',
      required: [],
      keys: {
        passMark: {
          shape: { kind: 'number', from: 0, to: 100 },
          description: 'The score from which on a conversation passes.',
          example: 80,
        },
        weights: {
          shape: { kind: 'byRule', of: { kind: 'number', from: 0, to: 1000 } },
          description: 'What keeping to a rule is worth; 0 leaves it out of the score.',
          example: { 'a-rule': 10 },
        },
        critical: {
          shape: { kind: 'list', of: { kind: 'rule' } },
          description: 'Rules of which one violation fails the conversation, with a score of 0.',
          example: ['a-rule'],
        },
      } satisfies Record<keyof ScoreSettings, Key>,
    },
    description: 'How conversations are scored: see docs/scorecard.md.',
    example: { passMark: 85, weights: { 'a-rule': 10 }, critical: ['another-rule'] },
  },
} as const satisfies Record<keyof ConfigPart, Key>

const OVERRIDE_KEYS = {
  files: {
    shape: { kind: 'list', of: glob, orOne: true },
    description: "The files meant: patterns as in a .gitignore, relative to the config's folder.",
    example: ['macros/', '*.template.md'],
  },
  ...PART_KEYS,
} as const satisfies Record<keyof Override, Key>

/** Every key of a config, in the order of the docs: the only list of them there is. */
export const CONFIG_KEYS = {
  $schema: {
    shape: name,
    description: 'The JSON Schema that your editor checks the file against.',
    example: './node_modules/etiquette/docs/schema/config.json',
  },
  root: {
    shape: { kind: 'flag' },
    description: 'Whether configs in the folders above are left alone.',
    example: true,
  },
  extends: {
    shape: { kind: 'list', of: name, orOne: true },
    description: `What it builds on: presets (${presetNames}), files ("./base.yaml"), npm packages. Later ones win.`,
    example: ['recommended', './base.yaml'],
  },
  plugins: {
    shape: { kind: 'list', of: name },
    description:
      'npm packages or files ("./our-rules.js") that add rules, locales, readers or formats; a plugin of retext is a rule.',
    example: ['./our-rules.js'],
  },
  teamRules: {
    shape: { kind: 'list', of: { kind: 'textOr', text: file, other: TEAM_RULE_SHAPE } },
    description: 'Rules of your own, without code: each one as a rule, or a file of rules. See docs/team-rules.md.',
    example: [
      './team-rules.yaml',
      { name: 'no-last-mail', message: 'Answer instead of pointing back', forbid: { phrases: ['per my last mail'] } },
    ],
  },
  ...PART_KEYS,
  overrides: {
    shape: { kind: 'list', of: { kind: 'object', keys: OVERRIDE_KEYS, required: ['files'] } },
    description: 'Other settings for some of the files. Later ones win.',
    example: [{ files: 'social/', channel: 'social', rules: { 'a-rule': 'off' } }],
  },
  ignorePatterns: {
    shape: { kind: 'list', of: glob },
    description: "Files to leave out: patterns as in a .gitignore, relative to the config's folder.",
    example: ['archive/', '!archive/2026.jsonl'],
  },
} as const satisfies Record<keyof Config, Key>

/** A whole config. */
export const CONFIG_SHAPE: Shape = { kind: 'object', keys: CONFIG_KEYS, required: [] }

/** Settings as they come from the command line. */
export const PART_SHAPE: Shape = { kind: 'object', keys: PART_KEYS, required: [] }

/** The preset that the command line names. */
export const PRESET_SHAPE: Shape = { kind: 'choice', of: Object.keys(PRESETS) }
