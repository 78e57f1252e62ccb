import { type CompletionItem, CompletionItemKind, type Position, type Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Candidate } from './placeholder-candidates.ts'

/** After these the editor asks for placeholders by itself. */
export const TRIGGERS: readonly string[] = ['{', '%', '!', '.', '[', '<']

/** A mark that opens a placeholder, and the part of the name that is there already. */
const OPEN = /(?:\{\{\{|\{\{|\{%|\{!|[$#%]\{|\{|\[|<)[^\S\n]?[\p{L}\p{N}_.$ -]{0,80}$/u
/** What an editor has closed by itself. */
const CLOSED = /^[^\S\n]?(?:[%}\]>]{1,3})/

/** The placeholders that may stand at a position. Without an opening mark before it, only where they are `asked` for. */
export function completions(
  document: TextDocument,
  position: Position,
  candidates: readonly Candidate[],
  asked: boolean,
): CompletionItem[] {
  const { line } = position
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
  const [typed = ''] = OPEN.exec(text.slice(0, position.character)) ?? []
  if (typed === '' && !asked) return []
  const mark = /^[^\p{L}\p{N}_. -]*/u.exec(typed)?.[0] ?? ''
  const [closing = ''] = (typed && CLOSED.exec(text.slice(position.character))) || []
  const range: Range = {
    start: { line, character: position.character - typed.length },
    end: { line, character: position.character + closing.length },
  }
  const written = escaperFor(document)
  const present = document.getText(range)
  return candidates
    .filter((each) => each.text.startsWith(mark) && each.text !== present)
    .map((each, at): CompletionItem => {
      const newText = written(each.text)
      return {
        label: each.text,
        kind: each.isPart ? CompletionItemKind.Module : CompletionItemKind.Variable,
        detail: each.origin,
        // In the order in which they are likely, not of the alphabet.
        sortText: String(at).padStart(4, '0'),
        filterText:
          typed === '' ? each.text : `${typed.match(/^\W*/u)?.[0] ?? ''}${each.text.slice(mark.length).trimStart()}`,
        textEdit: { range, newText },
      }
    })
}

/** How quotation marks are written in the document. */
function escaperFor({ languageId, uri }: TextDocument): (text: string) => string {
  if (/^jsonc?l?$|^jsonlines$/.test(languageId) || /\.(?:json|jsonl|ndjson)$/.test(uri))
    return (text) => JSON.stringify(text).slice(1, -1)
  if (/^[ct]sv$/.test(languageId) || /\.[ct]sv$/.test(uri)) return (text) => text.replaceAll('"', '""')
  return (text) => text
}
