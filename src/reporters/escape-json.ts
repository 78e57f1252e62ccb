/**
 * What JSON allows but a terminal that shows it, or a script that is made of it, might take for a command: DEL and C1
 * controls, line and paragraph separators, bidi controls, what has no width. `JSON.stringify` has escaped the rest.
 */
const UNSAFE = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/
const EVERY_UNSAFE = new RegExp(UNSAFE, 'g')

/** What the log of a CI server takes for a command, wherever it stands: `##[error]`, `##vso[`. JSON itself has no `#`. */
const COMMAND = /##(?=[a-z]*\[)/gi

/** A value as one line of JSON that is safe to show. */
export function safeJson(value: unknown): string {
  const json = JSON.stringify(value)
  const shown = UNSAFE.test(json) ? json.replace(EVERY_UNSAFE, escaped) : json
  return shown.includes('##') ? shown.replace(COMMAND, '#\\u0023') : shown
}

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
