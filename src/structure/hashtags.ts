import { late } from '../lazily.ts'
import type { Locale } from '../locale.ts'

type Tags = Pick<Locale, 'complaintTags'>

/** Short enough to be read to its end at each "#". */
const HASHTAG = late('gu')`(?<![\p{L}\p{N}&/#])#([\p{L}\p{N}_]{2,60})`

/** What each pack's tags are as one pattern; its words are one word in a hashtag, so that no phrase finds them. */
const made = new WeakMap<readonly string[], RegExp>()

/** Whether a text has a hashtag that complains: "#fail", "#CustomerServiceFail", "#never_again". */
export function hasComplaintTag(text: string, { complaintTags = [] }: Tags): boolean {
  if (complaintTags.length === 0 || !text.includes('#')) return false
  const known = made.get(complaintTags) ?? patternOf(complaintTags)
  made.set(complaintTags, known)
  for (const [, tag = ''] of text.matchAll(HASHTAG())) {
    if (known.test(tag.toLowerCase().replace(/[\p{N}_]+/gu, ''))) return true
  }
  return false
}

const patternOf = (tags: readonly string[]): RegExp =>
  new RegExp(`^(?:${tags.map((tag) => tag.replace(/[^\p{L}*]/gu, '').replaceAll('*', '\\p{L}*')).join('|')})$`, 'u')
