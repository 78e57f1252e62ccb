import { visible } from '../terminal-text.ts'

const LONGEST = 1000

/** Untrusted text on one line of a bearable length, without control characters. */
export const oneLine = (text: string, longest = LONGEST): string =>
  visible(text.length > longest ? `${text.slice(0, longest)}…` : text)
