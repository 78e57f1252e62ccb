import { type Catalogue, FRAME } from '../wording.ts'

/** The rules say in English what they say; this is the rest. */
export const en: Catalogue = {
  tag: 'en',
  thousands: ',',
  messages: {},
  notes: {},
  values: {},
  counted: {
    error: { one: '{} error', other: '{} errors' },
    warning: { one: '{} warning', other: '{} warnings' },
    problem: { one: '{} problem', other: '{} problems' },
    conversation: { one: '{} conversation', other: '{} conversations' },
    message: { one: '{} message', other: '{} messages' },
    file: { one: '{} file', other: '{} files' },
    violation: { one: '{} violation', other: '{} violations' },
    template: { one: '{} template', other: '{} templates' },
    rule: { one: '{} rule', other: '{} rules' },
    entry: { one: '{} entry', other: '{} entries' },
    example: { one: '{} example', other: '{} examples' },
    'labelled-conversation': { one: '{} labelled conversation', other: '{} labelled conversations' },
    'locale-pack': { one: '{} locale pack', other: '{} locale packs' },
    reader: { one: '{} reader', other: '{} readers' },
    'output-format': { one: '{} output format', other: '{} output formats' },
    'further-file': { one: '{} further file', other: '{} further files' },
    'more-rule': { one: '{} more rule', other: '{} more rules' },
    second: { one: '{} second', other: '{} seconds' },
    minute: { one: '{} minute', other: '{} minutes' },
    hour: { one: '{} hour', other: '{} hours' },
    day: { one: '{} day', other: '{} days' },
  },
  frame: FRAME,
}
