import type { Locale } from '../locale.ts'
import type { Seen } from '../rule.ts'
import { phrasebookOf } from './phrasebook.ts'
import { ConversationReading } from './reading.ts'

/** Fits what a pack offers to how the agents of a conversation address the customer. */
export type Addressing = (words: string) => string

/** How sentences are said where the agents address the customer informally; nothing where they do not, or nobody can tell. */
export function addressingOf({ conversation, channel }: Seen, locale: Locale): Addressing | undefined {
  const { informal } = locale
  if (!informal) return undefined
  const reading = new ConversationReading(conversation, phrasebookOf(locale), channel)
  let balance = 0
  for (const { side, messages } of reading.turns) {
    if (side !== 'agent') continue
    for (const message of messages)
      balance += reading.find(message, 'informal-address').length - reading.find(message, 'formal-address').length
  }
  return balance > 0 ? (words) => inInformal(words, informal) : undefined
}

/** Each sentence may have been fitted in behind a salutation, where it begins with a small letter. */
function inInformal(words: string, informal: Readonly<Record<string, string>>): string {
  let said = words
  for (const [formal, own] of Object.entries(informal))
    said = said.replaceAll(formal, () => own).replaceAll(inSmall(formal), () => inSmall(own))
  return said
}

const inSmall = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
