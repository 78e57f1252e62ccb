import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import { changeOf } from '../reporters/change.ts'
import { oneLine } from '../reporters/one-line.ts'
import type { Checked, Found } from './check.ts'
import { rangeOf } from './diagnostics.ts'
import { rulePage } from './rule-page.ts'

const LONGEST = 400

/** What is wrong at a position, what could stand there instead, and the page of the rule; below each other, where there is more. */
export async function hoverAt(checked: Checked, position: Position, markdown: boolean): Promise<Hover | null> {
  const { document, found, settings } = checked
  const offset = document.offsetAt(position)
  const here = found.filter(
    ({ violation: { place } }) =>
      place.start.offset <= offset && offset < Math.max(place.end.offset, place.start.offset + 1),
  )
  const [first] = here
  if (!first || !settings) return null
  const write = markdown ? inMarkdown : inPlainText
  const parts = here.map((each) => write(each))
  const rules = [...new Set(here.map(({ violation }) => violation.rule))]
  if (markdown) {
    const pages = rules.map((rule) => rulePage(rule, settings.config, first.violation.locale))
    for (const page of await Promise.all(pages)) if (page) parts.push(page)
  }
  return {
    contents: {
      kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: parts.join(markdown ? '\n\n---\n\n' : '\n\n'),
    },
    range: rangeOf(document, first.violation),
  }
}

function inMarkdown(found: Found): string {
  const { text, note } = found.violation
  const rewrites = rewritesOf(found).map((rewrite) => `- → ${escaped(rewrite)}`)
  return [
    `**${escaped(text)}**`,
    ...(note === undefined ? [] : [escaped(note)]),
    ...(rewrites.length ? [rewrites.join('\n')] : []),
  ].join('\n\n')
}

function inPlainText(found: Found): string {
  const { text, note, url } = found.violation
  const rewrites = rewritesOf(found).map((rewrite) => `→ ${oneLine(rewrite, LONGEST)}`)
  return [text, ...(note === undefined ? [] : [note]), ...rewrites, url].join('\n')
}

/** What could stand there instead: only what would change of a long text. */
function rewritesOf({ violation, conversation }: Found): string[] {
  const message = conversation.messages[violation.message]?.text ?? ''
  return violation.expected.map((rewrite) => (changeOf(message, rewrite)?.text ?? rewrite) || LEFT_OUT)
}

const LEFT_OUT = '(leave this out)'

/** Words of a document in Markdown: they are shown as they are, and make no links. */
const escaped = (text: string): string =>
  oneLine(text, LONGEST).replace(
    /[\\`*_{}[\]()#+!|<>&~$-]/g,
    (char) => (/[<&]/.test(char) ? ENTITIES[char] : `\\${char}`) as string,
  )

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;' }
