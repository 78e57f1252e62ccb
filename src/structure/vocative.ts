import type { Locale } from '../locale.ts'

/** A name as somebody is called by it: "Κώστα" for "Κώστας". Of several ends that fit the longest counts. */
export function vocativeOf(name: string, vocatives: Locale['vocatives'] = {}): string {
  const ending = Object.keys(vocatives)
    .filter((end) => name.endsWith(end))
    .reduce((longest, end) => (end.length > longest.length ? end : longest), '')
  return ending ? name.slice(0, -ending.length) + vocatives[ending] : name
}
