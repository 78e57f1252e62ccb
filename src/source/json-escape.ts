/**
 * A text as it stands between the quotes of a JSON string. A file that writes other characters than ASCII as `\uXXXX` has
 * them written so in what is added, too.
 */
export function jsonEscaped(words: string, file: string): string {
  const escaped = JSON.stringify(words).slice(1, -1)
  if (!/[^\x20-\x7e]/.test(escaped) || !isAscii(file)) return escaped
  return escaped.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Whether a file writes characters that are not ASCII, and none of them as it is. */
const isAscii = (file: string): boolean =>
  /\\u00[89a-f]|\\u0[1-9a-f]|\\u[1-9a-f]/i.test(file) && !/[^\0-\x7f]/.test(file)
