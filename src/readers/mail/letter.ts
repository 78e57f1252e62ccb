import type { Point } from '../../conversation.ts'
import type { ReadProblem } from '../../reader.ts'
import type { Reading } from '../reading.ts'
import { localeOf } from '../setting.ts'
import { type Body, bodyOf } from './body.ts'
import { type Decoded, decodeHead, type Mailbox } from './mime.ts'
import { structureOf } from './parts.ts'
import type { Known, People } from './people.ts'
import type { RawMail } from './split.ts'

/** A mail that was read: as much of it as a conversation needs. */
export interface Letter {
  readonly start: Point
  readonly id: string | undefined
  /** The mails that it answers, the first one first. */
  readonly answers: readonly string[]
  /** The number that a helpdesk or a mailbox gives the thread. */
  readonly thread: string | undefined
  /** Without `Re:` and the like. */
  readonly subject: string
  readonly isReply: boolean
  readonly from: Mailbox
  readonly to: readonly Mailbox[]
  readonly known: Known | undefined
  /** Whether it went from an agent to nobody but agents. */
  readonly isInternal: boolean
  readonly at: number | undefined
  readonly locale: string | undefined
  readonly body: Body
}

/** A draft without recipients: that is how mail programs keep templates. */
export interface MailTemplate {
  readonly kind: 'template'
  readonly start: Point
  readonly id: string | undefined
  readonly title: string
  readonly locale: string | undefined
  readonly body: Body
}

/** What a mail is; nothing where it is none that is to be judged. */
export async function readMail(
  raw: RawMail,
  isMailbox: boolean,
  people: People,
  reading: Reading,
): Promise<Letter | MailTemplate | ReadProblem | undefined> {
  const { start } = raw
  const { line } = start
  const { head, parts, isDamaged } = structureOf(raw.lines)
  let decoded: Decoded
  let body: Body
  try {
    decoded = await decodeHead(head)
    const ignored = ignoredBecause(decoded)
    if (ignored) {
      reading.observer?.skipped(ignored)
      return undefined
    }
    if (isDamaged) return { problem: 'the parts of this mail were not found', hint: HINT, line }
    body = await bodyOf(parts, isMailbox)
  } catch (error) {
    return { problem: `this mail could not be read: ${(error as Error).message}`, hint: HINT, line }
  }
  const { email, from, to, field } = decoded
  const id = email.messageId && bare(email.messageId)
  const locale = localeOf(field('content-language')?.trim())
  const { subject, isReply } = plainSubject(email.subject ?? '')
  const answers = [
    ...(field('references') ?? '').matchAll(REFERENCE),
    ...(field('in-reply-to') ?? '').matchAll(REFERENCE),
  ]
  if (isDraft(field)) {
    if (to.length === 0 && answers.length === 0 && body.text)
      return { kind: 'template', start, id, title: (email.subject ?? '').trim(), locale, body }
    reading.observer?.skipped('draft')
    return undefined
  }
  if (!from) return { problem: 'this mail does not say who has sent it', hint: HINT, line }
  const known = people.sender(decoded)
  const recipients = to.filter(({ address }) => address !== from.address)
  return {
    start,
    id,
    answers: few(answers.map((match) => match[1] as string)),
    thread: threadOf(decoded),
    subject,
    isReply,
    from,
    to: recipients.slice(0, MAX_RECIPIENTS),
    known,
    isInternal:
      known?.role === 'agent' &&
      recipients.length > 0 &&
      recipients.every((each) => people.known(each)?.role === 'agent'),
    at: reading.time(dateOf(field('date')), () => line),
    locale,
    body,
  }
}

const HINT = 'Export it again. The mail was left out.'
const REFERENCE = /<([^<>\s]{1,500})>/g
const MAX_RECIPIENTS = 50
const MAX_ANSWERS = 40

const bare = (id: string): string => id.trim().replace(/^<|>$/g, '').slice(0, 500)

/** Threads that go on for years name all their mails: the first ones and the last ones are enough. */
const few = (ids: readonly string[]): readonly string[] =>
  ids.length <= MAX_ANSWERS ? ids : [...ids.slice(0, MAX_ANSWERS / 2), ...ids.slice(-MAX_ANSWERS / 2)]

/** Why a mail in a mailbox is nobody's message. */
function ignoredBecause({ email, field }: Decoded): string | undefined {
  // Thunderbird leaves deleted mails in the file until the folder is compacted.
  if (Number.parseInt(field('x-mozilla-status') ?? '0', 16) & 8) return 'deleted mail'
  if (field('x-imap') !== undefined && /FOLDER INTERNAL DATA/.test(email.subject ?? '')) return 'data of the mailbox'
  return labels(field).includes('spam') ? 'spam' : undefined
}

const labels = (field: Decoded['field']): readonly string[] =>
  (field('x-gmail-labels') ?? '').split(',').map((label) => label.trim().toLowerCase())

function isDraft(field: Decoded['field']): boolean {
  const isOpen = field('x-unsent')?.trim() === '1' || field('x-mozilla-draft-info') !== undefined
  return isOpen || labels(field).some((label) => label === 'drafts' || label === 'draft')
}

function threadOf({ email, field }: Decoded): string | undefined {
  const thread = field('x-gm-thrid')?.trim()
  if (thread) return thread
  for (const { key, value } of email.headers)
    if (/^x-(?:[a-z0-9]+-)*(?:ticket|case|conversation)-?(?:id|number)$/.test(key) && value.trim()) return value.trim()
  return undefined
}

const REPLY =
  /^\s*(?:re|aw|antw|sv|vs|ref|rif|res|odp|ynt|atb|απ|回复|回覆|答复|返信|fw|fwd|wg|tr|rv|enc|doorst|vl|转发|轉寄)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]/iu

/** A subject without the marks of replies, as it is the same throughout a thread. */
export function plainSubject(subject: string): { readonly subject: string; readonly isReply: boolean } {
  let rest = subject.slice(0, 1000)
  let isReply = false
  for (let match = REPLY.exec(rest); match; match = REPLY.exec(rest)) {
    rest = rest.slice(match[0].length)
    isReply = true
  }
  return { subject: rest.replace(/\s+/g, ' ').trim().toLowerCase(), isReply }
}

/** A date in one of the ways that mail programs write it; in UTC where it names no zone. */
function dateOf(value: string | undefined): string | undefined {
  const text = value
    ?.slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!text) return undefined
  // The language makes a date of nearly anything.
  if (!/\b\d{1,2}[ -][A-Za-z]{3,9}[ -]\d{4}\b.*\d:\d\d/.test(text)) return text
  const hasZone = /(?:[+-]\d{4}|[A-Z]{1,4})$/.test(text)
  const time = Date.parse(hasZone ? text : `${text} +0000`)
  return Number.isNaN(time) ? text : new Date(time).toISOString()
}
