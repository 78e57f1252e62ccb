import { late } from '../lazily.ts'
import type { Syntax } from './placeholder-marks.ts'
import type { Placeholder } from './placeholders.ts'

/** How a helpdesk writes placeholders, as far as its documentation says. */
export interface PlaceholderSystem {
  readonly name: string
  /** The marks that it fills in. */
  readonly syntaxes: readonly Syntax[]
  /** What a name may begin with, in small letters; anything where left out. */
  readonly roots?: readonly string[]
  /** The whole names that there are; anything that `roots` allow where left out. */
  readonly names?: readonly string[]
  /** A placeholder with a fallback, `{}` standing for the name; left out where the system has none. */
  readonly fallback?: string
  /** Beginnings of names that are the agent's or the company's, not the customer's. */
  readonly own: readonly string[]
}

const LIQUID = ['double-brace', 'block'] as const

/** By the value of the option `system`. */
export const SYSTEMS = {
  zendesk: {
    name: 'Zendesk',
    syntaxes: LIQUID,
    roots: ['ticket', 'current_user', 'satisfaction', 'dc', 'account', 'agent', 'author', 'comment', 'target', 'user'],
    fallback: '{{{} | default: "there"}}',
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
    syntaxes: LIQUID,
    roots: ['ticket', 'comment', 'agent', 'company', 'contact', 'helpdesk_name', 'article', 'user', 'survey', 'event'],
    fallback: '{{{} | default: "there"}}',
    own: ['agent', 'helpdesk_name', 'ticket.agent', 'ticket.group', 'ticket.product', 'ticket.portal', 'company'],
  },
  intercom: {
    name: 'Intercom',
    syntaxes: ['double-brace', 'attribute'],
    fallback: '{{{} | fallback: "there"}}',
    own: ['author', 'admin', 'teammate', 'agent', 'app', 'workspace', 'company', 'conversation'],
  },
  helpscout: {
    name: 'Help Scout',
    syntaxes: ['brace-percent'],
    roots: ['customer', 'user', 'conversation', 'mailbox', 'inbox'],
    fallback: '{%{},fallback=there%}',
    own: ['user', 'mailbox', 'inbox', 'conversation'],
  },
  gorgias: {
    name: 'Gorgias',
    syntaxes: ['double-brace'],
    roots: ['ticket', 'current_user', 'message', 'survey'],
    own: ['current_user', 'ticket.assignee'],
  },
  front: {
    name: 'Front',
    syntaxes: ['double-brace'],
    own: ['user', 'teammate', 'sender', 'team', 'inbox'],
  },
  chatwoot: {
    name: 'Chatwoot',
    syntaxes: LIQUID,
    roots: ['contact', 'agent', 'conversation', 'inbox', 'account'],
    own: ['agent', 'inbox', 'account'],
  },
  hubspot: { name: 'HubSpot', syntaxes: ['double-brace'], own: ['owner', 'sender', 'user'] },
  salesforce: { name: 'Salesforce', syntaxes: ['brace-bang', 'triple-brace'], own: ['user', '$user', 'organization'] },
  zoho: { name: 'Zoho Desk', syntaxes: ['dollar-brace'], own: ['agent', 'owner', 'user'] },
  zammad: {
    name: 'Zammad',
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
    fallback: '%{{},fallback:there}',
    own: ['my_'],
  },
  osticket: {
    name: 'osTicket',
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
  rasa: { name: 'Rasa', syntaxes: ['brace'], own: ['agent'] },
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

/** Marks that agents fill in by hand, in whatever system. */
const BY_HAND: ReadonlySet<Syntax> = new Set(['square', 'lenticular', 'angle', 'blank'])

/** Whether a system fills in what a placeholder names. `local` are names that the template itself assigns. */
export function knows(system: PlaceholderSystem, { syntax, name }: Placeholder, local: ReadonlySet<string>): boolean {
  if (BY_HAND.has(syntax)) return true
  if (!system.syntaxes.includes(syntax)) return false
  if (syntax === 'block') return true
  // Quoted texts and numbers with filters are fine in Liquid.
  if (/^['"\d]/.test(name)) return true
  if (!VARIABLE().test(name) && syntax !== 'brace-bang') return false
  if (system.names) return system.names.includes(name)
  const root = (/^[^.[]*/.exec(name)?.[0] ?? '').toLowerCase()
  return !system.roots || system.roots.includes(root) || local.has(root)
}

/** Names that `{% assign x = ... %}`, `{% for x in ... %}` and `{% capture x %}` make. */
export function assignedNames(placeholders: readonly Placeholder[]): Set<string> {
  const names = new Set<string>()
  for (const { syntax, name } of placeholders) {
    const made = syntax === 'block' ? /^(?:assign|for|capture|tablerow)\s+([\w-]+)/.exec(name)?.[1] : undefined
    if (made) names.add(made.toLowerCase())
  }
  return names
}

/** The end of a name that stands for somebody's name: `first_name`, `firstname`, `customer.name`, `reply_to_name`. */
const PERSON = /(?:^|[._$])(?:(?:first|last|full|given|nick|display)_?)?name(?:\.\w+)?$|_(?:user)?name$/i

/** Whether a placeholder is filled with the customer's name, so that it needs a fallback where that is not known. */
export function isCustomerName({ own }: PlaceholderSystem, { name }: Placeholder): boolean {
  const small = name.toLowerCase()
  return PERSON.test(small.replace(/^(\w+)\.(\w+)name$/, '$1.name')) && !own.some((start) => small.startsWith(start))
}

/** The placeholder again, with a fallback. */
export const withFallback = (fallback: string, { name }: Placeholder): string => fallback.replace('{}', () => name)

const VARIABLE = late('u')`^\$?[\p{L}_][\p{L}\p{N}_.@[\]'"-]*$`
