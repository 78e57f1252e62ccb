import PostalMime, { type Email } from 'postal-mime'
import type { Part } from './parts.ts'
import type { MailLine } from './split.ts'
import { withoutControls, withoutQuotedFrom } from './transfer.ts'

/** A person in the head of a mail. */
export interface Mailbox {
  /** In lower case. */
  readonly address: string
  readonly name: string | undefined
}

/** What the head of a mail says, and the words of its first part. */
export interface Decoded {
  readonly email: Email
  readonly from: Mailbox | undefined
  readonly to: readonly Mailbox[]
  /** The fields by their names in lower case; the first of two with one name. */
  field(name: string): string | undefined
}

/** Reads the head of a mail: names in other character sets, groups of addresses, comments. Throws for heads without end. */
export async function decodeHead(head: readonly MailLine[]): Promise<Decoded> {
  const email = await PostalMime.parse(head.map(({ text }) => `${text}\n`).join(''))
  const fields = new Map<string, string>()
  for (const { key, value } of email.headers) if (!fields.has(key)) fields.set(key, value)
  const [sender] = mailboxes([email.from, email.sender].filter((each) => each !== undefined))
  const [writer] = mailboxes(email.replyTo ?? [])
  return {
    email,
    // Forms on websites send the words of a customer under their own address.
    from: sender && writer && FORM.test(sender.address) ? writer : sender,
    to: [email.to, email.cc, email.bcc].flatMap((each) => mailboxes(each ?? [])),
    field: (name) => fields.get(name),
  }
}

const FORM =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|forms?|contact-?form|web-?site|web-?form|wordpress|mailer)(?:[+@]|$)/

type Address = NonNullable<Email['from']>

function mailboxes(addresses: readonly Address[]): Mailbox[] {
  return addresses
    .flatMap((each) => (each.group ? each.group : [each]))
    .map(({ address, name }) => ({
      address: (address ?? '').trim().toLowerCase(),
      name: withoutControls(name).trim() || undefined,
    }))
    .filter(({ address, name }) => address || name)
    .map(({ address, name }) => ({ address: address || (name as string).toLowerCase(), name }))
}

/** The words of a part, whatever character set and encoding they are in. */
export async function decodeWords(part: Part, isMailbox: boolean): Promise<string> {
  // What is not encoded has been read as UTF-8 with the file around it, unless it is written in plain letters.
  const isRead = part.transfer === 'as it is' && /[^\0-\x7f]/.test(part.raw)
  const charset = isRead ? 'utf-8' : (part.charset ?? 'utf-8').replace(/[^\w.:-]/g, '')
  const head = [
    `Content-Type: text/${part.kind}; charset="${charset}"`,
    `Content-Transfer-Encoding: ${part.transfer === 'as it is' ? '8bit' : part.transfer}`,
  ]
  const raw = isMailbox ? withoutQuotedFrom(part.raw) : part.raw
  const email = await PostalMime.parse(`${head.join('\n')}\n\n${raw}`)
  return withoutControls((part.kind === 'html' ? email.html : email.text) ?? '')
}
