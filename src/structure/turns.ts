import type { Message } from '../conversation.ts'

export type Side = 'agent' | 'customer' | 'bot'

/**
 * A maximal run of messages by one side: what the other reads in one go. Notices, private notes and messages without text
 * (deleted, attachments) neither belong to a turn nor break one.
 */
export interface Turn {
  /** Position among the turns, from 0. */
  readonly index: number
  readonly side: Side
  /** At least one. */
  readonly messages: readonly [Message, ...Message[]]
}

export function turnsOf(messages: readonly Message[]): Turn[] {
  const turns: { index: number; side: Side; messages: [Message, ...Message[]] }[] = []
  for (const message of messages) {
    if (message.role === 'system' || message.internal || message.text.trim() === '') continue
    const turn = turns.at(-1)
    if (turn && turn.side === message.role) turn.messages.push(message)
    else turns.push({ index: turns.length, side: message.role, messages: [message] })
  }
  return turns
}

export const lastMessage = (turn: Turn): Message => turn.messages[turn.messages.length - 1] as Message
