import { loadMarkup, type Reading, rendered } from '../markup/rendered.ts'
import type { Sample } from '../reader.ts'

const TAGS = 'html|head|body|div|p|span|table|ul|ol|h[1-6]|blockquote|section|article|center|font|strong|em|b|i|u|a'
const BEGINS = new RegExp(`^\\s*<(?:!doctype html|br|img|${TAGS})(?:\\s[^<>]{0,1000})?\\s*/?>`, 'i')
const ENDS = new RegExp(`(?:</(?:${TAGS})>|<br\\s*/?>)\\s*$`, 'i')
/** A line end between words. */
const BREAK = /\S<br\s*\/?>\s*\S/i
/** etiquette's own format, which has plain texts only. */
const OWN = /^\s*\{[^{}[\]]{0,1000}"messages":\s*\[\{[^{}]{0,500}"role":[^{}]*"text":/
let isLoaded = false

/**
 * Tables and records of no known helpdesk do not say what their texts are written in: where tags begin and end one, or
 * break its lines, it is a page. Nothing for a text that is seen as it is.
 */
export function seenText(text: string): Reading | undefined {
  if (!isLoaded || !text.includes('<') || !text.includes('>')) return undefined
  const isPage = (BEGINS.test(text) && ENDS.test(text)) || BREAK.test(text)
  return isPage ? rendered({ text, markup: 'html' }) : undefined
}

/** Loads what reads pages; to be awaited before, where there may be any. */
export async function prepareSeenText(sample?: Sample): Promise<void> {
  if (isLoaded) return
  const hasNone = sample && !/<[a-z!]/i.test(sample.head)
  if (hasNone && (sample.complete || OWN.test(sample.head.slice(0, 2000)))) return
  await loadMarkup(['html'])
  isLoaded = true
}
