import { setImmediate } from 'node:timers/promises'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Conversation } from '../conversation.ts'
import type { FileProblem } from '../files/problem.ts'
import { walkText } from '../files/walk.ts'
import type { Violation } from '../violation.ts'
import type { DocumentSettings } from './workspace.ts'

/** A violation and the conversation or template that it is in. */
export interface Found {
  readonly violation: Violation
  readonly conversation: Conversation
}

/** What was found in one version of a document. */
export interface Checked {
  /** As it was when it was checked. */
  readonly document: TextDocument
  readonly found: readonly Found[]
  /** What could not be read; nothing where the format is not known, as then the document is none of ours. */
  readonly problems: readonly FileProblem[]
  readonly conversations: readonly Conversation[]
  /** The language that the first conversation goes by. */
  readonly locale?: string
  /** Absent where the document is left out. */
  readonly settings?: DocumentSettings
}

/** For how long messages of the editor may wait, in milliseconds. */
const SLICE_MS = 15
/** More than this in one file is no longer read by anybody; UTF-16 units. */
const MAX_CHARS = 8_000_000

/** Nothing where the editor has changed or closed the document in the meantime, which it is asked about now and then. */
export async function checkDocument(
  document: TextDocument,
  settings: DocumentSettings | undefined,
  isStale: () => boolean,
): Promise<Checked | undefined> {
  const text = document.getText()
  const nothing = { document, found: [], conversations: [], ...(settings && { settings }) }
  if (!settings || text.trim() === '') return { ...nothing, problems: [] }
  if (text.length > MAX_CHARS) return { ...nothing, problems: [TOO_LARGE] }
  const { path, config, checker, known } = settings
  const found: Found[] = []
  const problems: FileProblem[] = []
  const conversations: Conversation[] = []
  let locale: string | undefined
  let since = performance.now()
  for await (const event of walkText(text, path, config, checker)) {
    if (event.event === 'problem') problems.push(event.problem)
    if (event.event === 'conversation') {
      conversations.push(event.conversation)
      locale ??= event.locale
    }
    if (event.event === 'conversation' || event.event === 'corpus') {
      const { conversation } = event
      for (const violation of known?.apply(conversation, event.violations, path) ?? event.violations)
        found.push({ violation, conversation })
    }
    if (performance.now() - since < SLICE_MS) continue
    await setImmediate()
    if (isStale()) return undefined
    since = performance.now()
  }
  return { document, found, problems, conversations, settings, ...(locale === undefined ? {} : { locale }) }
}

const TOO_LARGE: FileProblem = {
  problem: 'this document is too large to be checked while it is open in an editor',
  hint: 'Check it with `etiquette lint`.',
  warning: true,
}
