import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Conversation } from '../conversation.ts'
import { fixText } from '../fix/fix-text.ts'
import { hunksOf } from '../fix/hunks.ts'
import type { Violation } from '../violation.ts'
import { type Checked, checkDocument } from './check.ts'
import type { WriteEdit } from './code-actions.ts'
import { SOURCE } from './diagnostics.ts'

/** What editors ask for on saving, where their user wants it. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.${SOURCE}`

/**
 * Mends all in the templates of a document that is safe to mend, as `etiquette lint --fix` does. Nothing where there is
 * nothing to mend, or where the document became stale.
 */
export async function fixAll(
  { document, settings, found }: Checked,
  isStale: () => boolean,
  write: WriteEdit,
): Promise<CodeAction | undefined> {
  if (!found.some(({ violation: { fixes = [] } }) => fixes.some(({ safety }) => safety === 'safe'))) return undefined
  const { uri, languageId, version } = document
  const before = document.getText()
  const stale = new Error('stale')
  try {
    const { text: after, fixed } = await fixText(before, {
      safety: 'safe',
      async check(text) {
        const checked = await checkDocument(TextDocument.create(uri, languageId, version, text), settings, isStale)
        if (!checked) throw stale
        return { checked: byConversation(checked), problems: checked.problems.length }
      },
    })
    if (after === before) return undefined
    const edits = hunksOf(before, { span: [0, before.length], text: after }).map(
      ({ span: [start, end], text }): TextEdit => ({
        range: { start: document.positionAt(start), end: document.positionAt(end) },
        newText: text,
      }),
    )
    const title = fixed === 1 ? 'Mend what is safe to mend' : `Mend the ${fixed} violations that are safe to mend`
    return { title, kind: FIX_ALL, edit: write(document, edits) }
  } catch (error) {
    if (error === stale) return undefined
    throw error
  }
}

function byConversation({ conversations, found }: Checked) {
  const violations = new Map<Conversation, Violation[]>(conversations.map((each) => [each, []]))
  for (const { conversation, violation } of found) violations.get(conversation)?.push(violation)
  return [...violations].map(([conversation, own]) => ({ conversation, violations: own }))
}
