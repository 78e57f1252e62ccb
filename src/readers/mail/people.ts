import type { Role } from '../../conversation.ts'
import { roleOfLabel } from '../../role-words.ts'
import type { Speakers } from '../roles.ts'
import type { Decoded, Mailbox } from './mime.ts'

/** A role and what told it. */
export interface Known {
  readonly role: Role
  readonly because: string
}

/** Anybody may have an address there, so it says nothing about who belongs together. */
const FREE =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|aol|gmx|web|proton|protonmail|mail|yandex|qq|163|126)\.[a-z.]+$/

/** Tells agents from customers by the settings and by what the head of a mail says. Whom neither tells is not guessed. */
export class People {
  readonly #speakers: Speakers

  constructor(speakers: Speakers) {
    this.#speakers = speakers
  }

  /** Who has written a mail. */
  sender({ from, to, field }: Decoded): Known | undefined {
    if (!from) return undefined
    const automatic = automaticBy(field)
    // Programs that answer by themselves often do so under the address of the agents.
    if (automatic?.always) return { role: 'bot', because: automatic.because }
    const settled = this.#speakers.configured(from.address) ?? this.#named(from)
    if (settled) return { role: settled, because: `the settings say so of ${from.address}` }
    if (/^(?:mailer-daemon|postmaster)(?:@|$)/.test(from.address))
      return { role: 'system', because: 'a mail server has sent it' }
    if (automatic) return { role: 'bot', because: automatic.because }
    if (NOBODY.test(from.address)) return { role: 'bot', because: `nobody reads ${from.address}` }
    const known = this.known(from)
    if (known) return known
    const recipient = to.find((each) => this.known(each)?.role === 'agent' && isElsewhere(from, each))
    return recipient && { role: 'customer', because: `it was sent to ${recipient.address}` }
  }

  /** What is known of an address by itself: its settings, those of its domain, or a word such as `support@`. */
  known(mailbox: Mailbox): Known | undefined {
    const { address } = mailbox
    const named = this.#speakers.configured(address) ?? this.#named(mailbox)
    if (named) return { role: named, because: `the settings say so of ${address}` }
    for (let domain = domainOf(address); domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
      const role = this.#speakers.configured(domain) ?? this.#speakers.configured(`@${domain}`)
      if (role) return { role, because: `the settings say so of ${domain}` }
    }
    const word = address.split('@', 1)[0] as string
    return roleOfLabel(word) === 'agent' || DESKS.test(word)
      ? { role: 'agent', because: `"${word}@" is an address of agents` }
      : undefined
  }

  #named({ name }: Mailbox): Role | undefined {
    return name === undefined ? undefined : this.#speakers.configured(name)
  }
}

/** Where customers write to, besides the words for agents. */
const DESKS = /^(?:help|help-?desk|service-?desk|customer-?care)$/

const NOBODY = /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply)(?:[+@]|$)/

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** Whether somebody is no colleague of the owner of another address. */
function isElsewhere(one: Mailbox, other: Mailbox): boolean {
  const domain = domainOf(one.address)
  return domain !== domainOf(other.address) || (FREE.test(domain) && one.address !== other.address)
}

/**
 * Why a mail was written by a program. Helpdesks mark what agents wrote as generated, too: that the settings may overrule.
 */
function automaticBy(field: Decoded['field']): { readonly because: string; readonly always: boolean } | undefined {
  const submitted = field('auto-submitted')?.split(';', 1)[0]?.trim().toLowerCase()
  if (submitted && submitted !== 'no')
    return { because: `Auto-Submitted is ${submitted.slice(0, 40)}`, always: submitted === 'auto-replied' }
  const precedence = field('precedence')?.trim().toLowerCase()
  if (precedence === 'auto_reply') return { because: 'Precedence is auto_reply', always: true }
  if (precedence === 'bulk' || precedence === 'junk') return { because: `Precedence is ${precedence}`, always: false }
  return field('x-autoreply') ? { because: 'X-Autoreply is set', always: true } : undefined
}
