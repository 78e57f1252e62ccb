import { oneLine } from './one-line.ts'

/**
 * Characters of which Markdown or GitHub might make something: markup, the border of a cell, links without markup,
 * mentions. As entities none of them does.
 */
const MARKUP = /[\\`*_{}[\]#+|<>&~$@!^\ufffe\uffff]|(?<=w)\.|:(?=\/)|(?<=[/\s]|^)-/gi

/** Untrusted text for a cell of a table: inside `<code>`, where nobody is mentioned and nothing becomes an emoji. */
export function markdownCode(text: string, longest = 160): string {
  const shown = oneLine(text, longest).trim()
  return shown && `<code>${shown.replace(MARKUP, (char) => `&#${char.charCodeAt(0)};`)}</code>`
}

const SAFE_URL = /^https?:\/\/[\w.~%/?=&#:-]+$/

/** Code that leads to a page, where its address is an ordinary one. */
export function markdownLink(text: string, url: string): string {
  const shown = markdownCode(text)
  return shown && SAFE_URL.test(url) ? `[${shown}](${url.replaceAll('&', '&amp;')})` : shown
}
