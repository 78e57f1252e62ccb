/** What commands say beside their results, and what they ask; `{}` is filled in. */
export const NOTE_TEXTS = [
  // Between things, and between clauses.
  ', ',
  '; ',

  // Notes beside the results.
  'warning: {}',
  'the cache cannot be written: {}',
  'cannot watch everything: {}',
  'Watching for changes. Ctrl+C ends.',
  '{} changed: everything is checked again; start again for changes in code',
  '{} changed: everything is checked again',
  '{} changed',
  '{} is gone',
  '{}, --max-warnings is {}',
  'the average score of templates is {}, --fail-under is {}',
  'the average score of conversations is {}, --fail-under is {}',
  'nothing was scored, so --fail-under was not put to the test',
  'fixed {} in {}',
  'would fix {} in {}',
  'nothing was fixed',
  'nothing would be fixed',
  '{} more could be fixed with --unsafe-fixes',
  '{} left: a change would break another rule or markup',
  'there is more to fix in {}: run it again',
  'what is staged is as it was: "git add" takes the fixes over',
  '{} in the baseline not shown (--no-baseline shows all)',
  '{} shown again: the day in the baseline is past',
  '{} of {} fixed ({}): `etiquette baseline --prune` removes them',
  '{} in {}',
  '{}, {} times',
  'and {} more',
  '{} has no example under {}',
  '{} of {} not in the input: {}',
  '{} or {}',

  // What is asked and said by init and baseline.
  'Preset, empty for recommended',
  'Channel, empty if it differs',
  'Language, empty for English (en, en-GB, ...):',
  'Names of agents in your transcripts, with commas:',
  'There is no {}',
  '{} — did you mean {}?',
  '{} written. `etiquette lint` uses it from now on.',
  'Nothing was read, so there is nothing to record.',
  '{} recorded',
  '{}: {}.',
  '{} in all',
  '{} fixed and removed: {}',
  '{} fixed and kept: {}',
  '`etiquette baseline --prune` removes what is fixed.',

  // test-rules.
  '{} of {} fails',
  '{} of {} fail',
  '{} passes',
  '{} pass',
  'no examples',
  '{} example {} {}',
] as const

/** Each of these texts in one language, with the same gaps. */
export type NoteTexts = Readonly<Record<(typeof NOTE_TEXTS)[number], string>>
