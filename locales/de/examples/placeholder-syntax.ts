import type { Example } from '../../../src/locale.ts'

export const placeholderSyntax: readonly Example[] = [
  { text: 'Guten Tag [[{{customer.first_name}]], die Bestellung ist unterwegs.', kind: 'template' },
  { text: 'Guten Tag {{customer.first_name}}, die Bestellung [[{{ order.number]] ist unterwegs.', kind: 'template' },
  { text: 'Guten Tag [[{{ }}]], die Bestellung ist unterwegs.', kind: 'template' },
  {
    text: '[[{% if ticket.tags contains "vip" %}]] Als Gast reisen Sie in der ersten Klasse.',
    kind: 'template',
    title: 'A block without its end',
  },
  {
    text: 'Guten Tag [[{{customer.first_name}}]], die Bestellung ist unterwegs.',
    kind: 'template',
    title: 'A name of another helpdesk',
    options: { system: 'zendesk' },
  },
  {
    text: 'Guten Tag [[{!Contact.FirstName}]], die Bestellung ist unterwegs.',
    kind: 'template',
    title: 'The marks of another helpdesk',
    options: { system: 'freshdesk' },
  },
  {
    text: 'Guten Tag {{ticket.requester.first_name | default: "guter Kunde"}}, die Bestellung {{ticket.id}} ist unterwegs.',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  { text: 'Guten Tag {{customer.first_name}}, die Bestellung ist unterwegs.', kind: 'template', title: 'Any helpdesk' },
  { text: 'Guten Tag {%customer.firstName,fallback=guter Kunde%}, die Bestellung ist unterwegs.', kind: 'template' },
  {
    text: 'Mit freundlichen Grüßen, {{current_user.name}}',
    kind: 'template',
    title: "The agent's name is always known",
    options: { system: 'zendesk' },
  },
  {
    text: '{% if ticket.via == "chat" %}Danke für den Chat.{% else %}Danke für die Mail.{% endif %}',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: 'Guten Tag [Name des Kunden], die Bestellung <Bestellnummer> ist unterwegs.',
    kind: 'template',
    title: 'Filled in by hand',
    options: { system: 'zendesk' },
  },
]
