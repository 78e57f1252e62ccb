/** Sets of rules. Which rules a preset holds, and how severe they are, each rule says itself (`presets`). */
export const PRESETS = {
  recommended: 'What a reviewer agrees with nine times in ten. Applies where nothing else is configured.',
  strict: 'Every rule.',
  chat: 'Live chat and messengers.',
  email: 'E-mail and tickets.',
  social: 'Public replies on social networks.',
  voice: 'Transcribed calls.',
  templates: 'Canned responses and macros.',
} as const satisfies Record<string, string>

export type PresetName = keyof typeof PRESETS
