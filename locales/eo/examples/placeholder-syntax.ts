import type { Example } from '../../../src/locale.ts'

export const placeholderSyntax: readonly Example[] = [
  { text: 'Saluton [[{{customer.first_name}]], via mendo estas survoje.', kind: 'template' },
  { text: 'Saluton {{customer.first_name}}, via mendo [[{{ order.number]], estas survoje.', kind: 'template' },
  { text: 'Saluton [[{{ }}]], via mendo estas survoje.', kind: 'template' },
  {
    text: '[[{% if ticket.tags contains "vip" %}]] Kiel nia gasto vi vojaĝas en la unua klaso.',
    title: 'A block without its end',
    kind: 'template',
  },
  {
    text: 'Saluton [[{{customer.first_name}}]], via mendo estas survoje.',
    title: 'A name of another helpdesk',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: 'Saluton [[{!Contact.FirstName}]], via mendo estas survoje.',
    title: 'The marks of another helpdesk',
    kind: 'template',
    options: { system: 'freshdesk' },
  },
  {
    text: 'Saluton [[{%customer.firstName%}]], via mendo estas survoje.',
    title: 'The marks tell the helpdesk',
    kind: 'template',
  },
  {
    text: 'Saluton [[{{ticket.requester.first_name}}]], via bileto estas {{ticket.id}}.',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  { text: 'Saluton [[{{user.first_name}}]], dankon pro via mendo.', kind: 'template', options: { system: 'intercom' } },
  {
    text: 'Saluton {{ticket.requester.first_name | default: "kara kliento"}}, via bileto estas {{ticket.id}}.',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  { text: 'Saluton {{customer.first_name}}, via mendo estas survoje.', title: 'Any helpdesk', kind: 'template' },
  { text: 'Saluton {%customer.firstName,fallback=amiko%}, via mendo estas survoje.', kind: 'template' },
  {
    text: 'Kun amikaj salutoj, {{current_user.name}}',
    title: "The agent's name is always known",
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: '{% if ticket.via == "chat" %}Dankon, ke vi babilis kun ni.{% else %}Dankon, ke vi skribis al ni.{% endif %}',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: 'Saluton [klientnomo], via mendo <numero de la mendo> estas survoje.',
    title: 'Filled in by hand',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: 'Saluton {{nickname}}, via mendo estas survoje.',
    title: 'A name that the team has defined',
    kind: 'template',
    options: { system: 'zendesk', names: ['nickname'] },
  },
]
