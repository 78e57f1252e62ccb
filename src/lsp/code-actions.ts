import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { fileFixesOf } from '../fix/edits.ts'
import type { Change } from '../fix/hunks.ts'
import { oneLine } from '../reporters/one-line.ts'
import type { Checked, Found } from './check.ts'
import { rangeOf, SOURCE } from './diagnostics.ts'
import { suppressionsFor } from './suppress/suppress.ts'

/** Shows the page of a rule; its argument is the rule's id. */
export const EXPLAIN = 'etiquette.explainRule'

/** How edits are to be written for this editor. */
export type WriteEdit = (document: TextDocument, edits: TextEdit[]) => WorkspaceEdit

/** Whoever selects more wants to see what can be done about one of them, later. */
const MOST_SUPPRESSED = 5

/** What can be done about the violations in a range. A transcript is a record: there is nothing to mend in it. */
export async function codeActions(
  checked: Checked,
  { range, context }: CodeActionParams,
  write: WriteEdit,
): Promise<CodeAction[]> {
  if (!isWanted(CodeActionKind.QuickFix, context.only)) return []
  const { document, found } = checked
  const here = found.filter(({ violation }) => touch(rangeOf(document, violation), range))
  const diagnosticsFor = ({ violation }: Found) =>
    context.diagnostics.filter(
      ({ code, source, range: other }) =>
        source === SOURCE && code === violation.rule && isSame(other, rangeOf(document, violation)),
    )
  const fixes = here.flatMap((each) => {
    const { violation, conversation } = each
    const text = conversation.messages[violation.message]?.text ?? ''
    return fileFixesOf(conversation, violation).map(
      ({ fix, edits }, at): CodeAction => ({
        title: titleOf(text.slice(...fix.span), fix.text),
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnosticsFor(each),
        // What editors may take without being asked which.
        isPreferred: at === 0 && fix.safety === 'safe',
        edit: write(
          document,
          edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text })),
        ),
      }),
    )
  })
  const suppressions = new Map<string, CodeAction>()
  for (const each of here.slice(0, MOST_SUPPRESSED)) {
    const { rule } = each.violation
    for (const { scope, changes } of await suppressionsFor(checked, each)) {
      const edit = write(document, changes.map(textEdit))
      // Two of one rule in one line are silenced together.
      const key = JSON.stringify([rule, scope, changes])
      const diagnostics = [...(suppressions.get(key)?.diagnostics ?? []), ...diagnosticsFor(each)]
      const title = `Disable ${rule} for this ${scope}`
      suppressions.set(key, { title, kind: CodeActionKind.QuickFix, diagnostics, edit })
    }
  }
  const rules = [...new Set(here.map(({ violation }) => violation.rule))]
  const explanations = rules.map((rule): CodeAction => {
    const title = `Explain the rule ${rule}`
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: here.filter(({ violation }) => violation.rule === rule).flatMap(diagnosticsFor),
      command: { title, command: EXPLAIN, arguments: [rule] },
    }
  })
  return [...fixes, ...suppressions.values(), ...explanations]

  function textEdit({ span: [start, end], text }: Change): TextEdit {
    return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: text }
  }
}

/** Whether the editor asks for actions of a kind: for that kind, for one above it, or for all. */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`))
}

const SHOWN_CHARS = 60

function titleOf(old: string, text: string): string {
  const short = (words: string) => `“${oneLine(words.trim(), SHOWN_CHARS)}”`
  if (text === '') return `Leave out ${short(old)}`
  if (old === '') return `Insert ${short(text)}`
  return `Replace ${short(old)} with ${short(text)}`
}

/** Whether two ranges have something in common; a cursor at the edge counts. */
const touch = (one: Range, other: Range): boolean => !isBefore(one.end, other.start) && !isBefore(other.end, one.start)

const isBefore = (one: Range['start'], other: Range['start']): boolean =>
  one.line < other.line || (one.line === other.line && one.character < other.character)

const isSame = (one: Range, other: Range): boolean =>
  !isBefore(one.start, other.start) &&
  !isBefore(other.start, one.start) &&
  !isBefore(one.end, other.end) &&
  !isBefore(other.end, one.end)
