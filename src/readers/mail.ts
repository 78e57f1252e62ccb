import type { Message, Place, Role, Span } from '../conversation.ts'
import { loadMarkup } from '../markup/rendered.ts'
import { defineReader, type FormatFacts, isProblem, type ReadItem, type Sample } from '../reader.ts'
import type { Letter, MailTemplate } from './mail/letter.ts'
import { People } from './mail/people.ts'
import { isSeparator, mailsOf, type RawMail } from './mail/split.ts'
import { Threads } from './mail/threads.ts'
import { authorOf, SourceMessage } from './message.ts'
import { conversationOf, type Reading, reading } from './reading.ts'

const ROLES =
  'the settings by address, name or domain; whoever else writes to an agent is a customer; `support@` and the like are agents; ' +
  '`Auto-Submitted`, `Precedence: bulk` and `no-reply@` are bots, mail servers the system; mails among agents only are internal'
const FACTS: Omit<FormatFacts, 'detected' | 'unconfirmed'> = {
  roles: ROLES,
  times: '`Date`; UTC where it names no zone',
  exactPlaces: true,
  streams: true,
}

/** One mail. */
export const eml = defineReader({
  id: 'eml',
  name: 'Mail',
  extensions: ['.eml'],
  facts: {
    ...FACTS,
    detected: 'fields such as `From:`, `Date:` and `Message-ID:` before a blank line',
    unconfirmed: ['words in base64 have the place of the whole part', 'drafts of Gmail as templates'],
  },
  detect: (sample) => (looksLikeHead(sample.head.split('\n', MAX_HEAD_LINES)) ? 0.97 : 0),
  read: (source, options) => reading(source, options, (state) => readMails(mailsOf(source, false), false, state)),
})

/** A mailbox. */
export const mbox = defineReader({
  id: 'mbox',
  name: 'Mailbox',
  extensions: ['.mbox'],
  facts: {
    ...FACTS,
    detected: 'a first line `From sender date` and the fields of a mail below it',
    unconfirmed: [
      'words in base64 have the place of the whole part',
      'the labels of drafts and spam in other languages in `X-Gmail-Labels`',
    ],
  },
  detect: ({ head }: Sample) => {
    const [first = '', second = ''] = head.trimStart().split(/\r?\n/, 2)
    return isSeparator(first, second) ? 0.98 : 0
  },
  read: (source, options) => reading(source, options, (state) => readMails(mailsOf(source, true), true, state)),
})

const MAX_HEAD_LINES = 300
const FIELDS = new Set(
  `from to cc subject date message-id mime-version received return-path delivered-to reply-to content-type in-reply-to
  references x-unsent sender`.split(/\s+/),
)
/** Nobody writes these by hand above a transcript. */
const SURE = new Set(['date', 'message-id', 'mime-version', 'received', 'x-unsent'])

function looksLikeHead(lines: readonly string[]): boolean {
  const known = new Set<string>()
  for (const [index, each] of lines.entries()) {
    const line = each.trimEnd()
    if (line === '') break
    const name = /^([!-9;-~]{1,76}):/.exec(line)?.[1]?.toLowerCase()
    if (name === undefined && (index === 0 || !/^[ \t]/.test(line)) && index < lines.length - 1) return false
    if (name !== undefined && FIELDS.has(name)) known.add(name)
  }
  return known.size >= 3 && [...SURE].some((name) => known.has(name))
}

async function* readMails(mails: AsyncIterable<RawMail>, isMailbox: boolean, state: Reading): AsyncGenerator<ReadItem> {
  // The mail library and the one for HTML take time to load, and most runs read no mail.
  const { readMail } = await import('./mail/letter.ts')
  await loadMarkup(['html'])
  const people = new People(state.speakers)
  const threads = new Threads()
  const skipped = (what: string): void => state.observer?.skipped(what)
  for await (const raw of mails) {
    const mail = await readMail(raw, isMailbox, people, state)
    if (raw.isCut)
      yield {
        problem: 'this mail is very long, and only its beginning was read',
        hint: 'If words are missing, export it without attachments.',
        line: raw.start.line,
        warning: true,
      }
    if (!mail) continue
    if (isProblem(mail as ReadItem)) yield mail as ReadItem
    else if ('kind' in mail) yield template(mail as MailTemplate)
    else for (const letters of threads.add(mail as Letter, skipped)) yield* conversation(letters, people, state)
  }
  for (const letters of threads.end()) yield* conversation(letters, people, state)
  if (threads.problem) yield threads.problem
}

function template({ start, id, title, locale, body }: MailTemplate): ReadItem {
  const origin = { locate: (_message: number, span: Span): Place => body.place(span) ?? { start, end: start } }
  const messages = [new SourceMessage(0, { role: 'agent', text: body.text }, origin)]
  return conversationOf({
    kind: 'template',
    id: title || id || String(start.line),
    channel: 'email',
    locale,
    title: title || undefined,
    messages,
  })
}

function* conversation(thread: readonly Letter[], people: People, state: Reading): Generator<ReadItem> {
  const letters = inOrder(thread)
  const [first] = letters
  if (!first) return
  const roles = rolesIn(letters, people)
  const strangers = letters.filter(({ from }, index) => !roles[index] && from)
  for (const { from } of strangers) state.speakers.missAddress(from.address)
  if (strangers.length > 0) return
  const origin = {
    locate: (message: number, span: Span): Place => {
      const { body, start } = letters[message] as Letter
      return body.place(span) ?? { start, end: start }
    },
  }
  const messages = letters.map(({ id, from, at, isInternal, body, known }, index): Message => {
    const role = roles[index] as Role
    state.observer?.role(role, from.address, known?.because ?? 'agents have written to this address')
    const author = authorOf(from.name, from.address)
    return new SourceMessage(index, { role, text: body.text, id, author, at, internal: isInternal }, origin)
  })
  const id =
    letters.find((letter) => letter.thread)?.thread ?? first.id ?? `${first.subject || 'mail'} (${first.start.line})`
  const locale = letters.find((letter) => letter.locale)?.locale
  yield conversationOf({ kind: 'transcript', id, channel: 'email', locale, messages })
}

/** By time where all mails have one: mailboxes are in any order. */
function inOrder(thread: readonly Letter[]): readonly Letter[] {
  if (thread.some(({ at }) => at === undefined)) return thread
  return [...thread].sort((one, other) => (one.at as number) - (other.at as number))
}

/** Who is known by one mail of a thread is known in all of it, and whom agents write to is a customer. */
function rolesIn(letters: readonly Letter[], people: People): (Role | undefined)[] {
  const known = new Map<string, Role>()
  for (const { from, to, known: sender } of letters) {
    if (sender?.role === 'agent') for (const each of to) if (!people.known(each)) known.set(each.address, 'customer')
    if (sender && sender.role !== 'bot') known.set(from.address, sender.role)
  }
  return letters.map(({ from, known: sender }) => sender?.role ?? known.get(from.address))
}
