import type { Conversation } from '../conversation.ts'
import { hashOf, openingOf, surroundings } from '../reporters/fingerprint.ts'
import type { Violation } from '../violation.ts'
import type { Entry } from './entry.ts'

/** Enough to tell conversations apart that begin alike. */
const BEGINNING = 400

/** By what a violation is known again. Neither line nor order, nor the file: exports are made anew, templates move. */
export type Identity = Pick<Entry, 'rule' | 'file' | 'in' | 'fingerprint'>

/** A hash of what tells a conversation from others: for a template its title, else how it begins and when. */
export function identityOfConversation(conversation: Conversation): string {
  const { kind, title, messages } = conversation
  if (kind === 'template') return identityOfTemplate(title)
  let beginning = ''
  for (const { text } of messages) {
    beginning += `${text.replace(/\s+/g, ' ').trim()}\n`
    if (beginning.length >= BEGINNING) break
  }
  return hashOf([kind, String(messages[0]?.at ?? ''), beginning.slice(0, BEGINNING)])
}

/** That of a template with this title. */
export const identityOfTemplate = (title: string | undefined): string =>
  hashOf(['template', openingOf({ kind: 'template', messages: [], ...(title === undefined ? {} : { title }) })])

/**
 * That of a template does not hold its title, so that it is known again under another name; that of a transcript holds how it
 * begins, because agents say the same in many. `file` as in an entry, only used for templates.
 */
export function identityOf(conversation: Conversation, violation: Violation, inside: string, file: string): Identity {
  const { kind } = conversation
  const opening = kind === 'template' ? [] : [openingOf(conversation)]
  const fingerprint = hashOf([violation.rule, kind, ...opening, ...surroundings(conversation, violation)])
  return { rule: violation.rule, ...(kind === 'template' ? { file } : {}), in: inside, fingerprint }
}
