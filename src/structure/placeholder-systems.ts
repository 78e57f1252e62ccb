import type { Placeholder } from './placeholder.ts'
import type { Syntax } from './placeholder-marks.ts'

/** How a helpdesk writes placeholders, as far as its documentation says. */
export interface PlaceholderSystem {
  readonly name: string
  /** The marks that it fills in. */
  readonly syntaxes: readonly Syntax[]
  /** What a name may begin with, in small letters; anything where left out. */
  readonly roots?: readonly string[]
  /** The whole names that there are; anything that `roots` allow where left out. */
  readonly names?: readonly string[]
  /** A placeholder with a fallback, `{}` standing for the name, `{word}` for the fallback; left out where there are none. */
  readonly fallback?: string
  /** The name of the placeholder for the customer's first name, written with the first of `syntaxes`; left out where it is not known. */
  readonly customer?: string
  /** The name of the placeholder for the reference of a case, written likewise. */
  readonly reference?: string
  /** Beginnings of names that are the agent's or the company's, not the customer's. */
  readonly own: readonly string[]
}

const LIQUID = ['double-brace', 'block'] as const

/** By the value of the option `system`. */
export const SYSTEMS = {
  zendesk: {
    name: 'Zendesk',
    customer: 'ticket.requester.first_name',
    reference: 'ticket.id',
    syntaxes: LIQUID,
    roots: ['ticket', 'current_user', 'satisfaction', 'dc', 'account', 'agent', 'author', 'comment', 'target', 'user'],
    fallback: '{{{} | default: "{word}"}}',
    own: [
      'current_user',
      'agent',
      'account',
      'dc',
      'ticket.assignee',
      'ticket.group',
      'ticket.brand',
      'ticket.account',
    ],
  },
  freshdesk: {
    name: 'Freshdesk',
    customer: 'ticket.requester.firstname',
    reference: 'ticket.id',
    syntaxes: LIQUID,
    roots: ['ticket', 'comment', 'agent', 'company', 'contact', 'helpdesk_name', 'article', 'user', 'survey', 'event'],
    fallback: '{{{} | default: "{word}"}}',
    own: ['agent', 'helpdesk_name', 'ticket.agent', 'ticket.group', 'ticket.product', 'ticket.portal', 'company'],
  },
  intercom: {
    name: 'Intercom',
    customer: 'user.first_name',
    syntaxes: ['double-brace', 'attribute'],
    fallback: '{{{} | fallback: "{word}"}}',
    own: ['author', 'admin', 'teammate', 'agent', 'app', 'workspace', 'company', 'conversation'],
  },
  helpscout: {
    name: 'Help Scout',
    customer: 'customer.firstName',
    reference: 'conversation.number',
    syntaxes: ['brace-percent'],
    roots: ['customer', 'user', 'conversation', 'mailbox', 'inbox'],
    fallback: '{%{},fallback={word}%}',
    own: ['user', 'mailbox', 'inbox', 'conversation'],
  },
  gorgias: {
    name: 'Gorgias',
    customer: 'ticket.customer.firstname',
    reference: 'ticket.id',
    syntaxes: ['double-brace'],
    roots: ['ticket', 'current_user', 'message', 'survey'],
    own: ['current_user', 'ticket.assignee'],
  },
  front: {
    name: 'Front',
    customer: 'recipient.first_name',
    syntaxes: ['double-brace'],
    own: ['user', 'teammate', 'sender', 'team', 'inbox'],
  },
  chatwoot: {
    name: 'Chatwoot',
    customer: 'contact.first_name',
    reference: 'conversation.id',
    syntaxes: LIQUID,
    roots: ['contact', 'agent', 'conversation', 'inbox', 'account'],
    own: ['agent', 'inbox', 'account'],
  },
  hubspot: {
    name: 'HubSpot',
    customer: 'contact.firstname',
    syntaxes: ['double-brace'],
    own: ['owner', 'sender', 'user'],
  },
  salesforce: {
    name: 'Salesforce',
    customer: 'Contact.FirstName',
    reference: 'Case.CaseNumber',
    syntaxes: ['brace-bang', 'triple-brace'],
    own: ['user', '$user', 'organization'],
  },
  zoho: { name: 'Zoho Desk', syntaxes: ['dollar-brace'], own: ['agent', 'owner', 'user'] },
  zammad: {
    name: 'Zammad',
    customer: 'ticket.customer.firstname',
    syntaxes: ['hash-brace'],
    roots: ['ticket', 'user', 'article', 'config', 'notification', 'recipient', 'organization'],
    own: ['user', 'config', 'ticket.owner', 'ticket.group'],
  },
  discourse: {
    name: 'Discourse',
    syntaxes: ['percent-brace'],
    names: [
      'my_username',
      'my_name',
      'original_poster_username',
      'original_poster_name',
      'reply_to_username',
      'reply_to_name',
      'last_poster_username',
      'reply_to_or_last_poster_username',
      'topic_title',
      'topic_url',
    ],
    fallback: '%{{},fallback:{word}}',
    own: ['my_'],
  },
  osticket: {
    name: 'osTicket',
    customer: 'ticket.name.first',
    reference: 'ticket.number',
    syntaxes: ['percent-brace'],
    roots: [
      'ticket',
      'recipient',
      'staff',
      'user',
      'url',
      'company',
      'note',
      'task',
      'event',
      'signature',
      'response',
      'message',
      'comments',
      'assigner',
      'assignee',
      'poster',
    ],
    own: [
      'staff',
      'company',
      'ticket.staff',
      'ticket.dept',
      'ticket.topic',
      'ticket.team',
      'assigner',
      'assignee',
      'poster',
    ],
  },
  rasa: { name: 'Rasa', customer: 'name', syntaxes: ['brace'], own: ['agent'] },
} as const satisfies Readonly<Record<string, PlaceholderSystem>>
export type SystemName = keyof typeof SYSTEMS

/** Marks that only one system uses, so that it need not be named. */
const UNMISTAKABLE: Readonly<Partial<Record<Syntax, SystemName>>> = {
  'brace-percent': 'helpscout',
  attribute: 'intercom',
  'brace-bang': 'salesforce',
  'triple-brace': 'salesforce',
}

/** The system that a placeholder by itself shows to be meant, whatever is configured. */
export function systemOf({ syntax, name }: Placeholder): PlaceholderSystem | undefined {
  if (syntax === 'percent-brace' && SYSTEMS.discourse.names.some((known) => known === name)) return SYSTEMS.discourse
  const known = UNMISTAKABLE[syntax]
  return known && SYSTEMS[known]
}

/** The system whose export a format is, by the id of the format: `help-scout-replies`. */
export function systemOfFormat(id: string): PlaceholderSystem | undefined {
  const format = id.replaceAll('-', '')
  return Object.entries<PlaceholderSystem>(SYSTEMS).find(([name]) => format.startsWith(name))?.[1]
}

/**
 * The system that a template is for: the one whose export it stands in (`format` is the id of the file's format), else the
 * one that its placeholders show, by marks that no other one has, or by more names than any other one knows.
 */
export function systemShownBy(used: readonly Placeholder[], format?: string): PlaceholderSystem | undefined {
  const exported = format === undefined ? undefined : systemOfFormat(format)
  if (exported) return exported
  const marked = used.map(systemOf).filter((system) => system !== undefined)
  if (marked.length > 0) return mostOf(marked)
  const named = Object.values<PlaceholderSystem>(SYSTEMS).flatMap((system) =>
    used.filter((each) => isNamedIn(system, each)).map(() => system),
  )
  return mostOf(named)
}

/** The system that stands there most often; none where two do. */
function mostOf(systems: readonly PlaceholderSystem[]): PlaceholderSystem | undefined {
  const counts = new Map<PlaceholderSystem, number>()
  for (const system of systems) counts.set(system, (counts.get(system) ?? 0) + 1)
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

/** Whether a placeholder has a name that a system is known for. */
export function isNamedIn({ syntaxes, roots, names }: PlaceholderSystem, { syntax, name }: Placeholder): boolean {
  const root = (/^[^.[]*/.exec(name)?.[0] ?? '').toLowerCase()
  return syntaxes.includes(syntax) && (names?.includes(name) ?? roots?.includes(root) ?? false)
}
