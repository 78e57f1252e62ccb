import type { Example } from '../../../src/locale.ts'

export const placeholderSyntax: readonly Example[] = [
  { text: 'Bonjour [[{{customer.first_name}]], la commande est en route.', kind: 'template' },
  { text: 'Bonjour {{customer.first_name}}, la commande [[{{ order.number]] est en route.', kind: 'template' },
  { text: 'Bonjour [[{{ }}]], la commande est en route.', kind: 'template' },
  {
    text: '[[{% if ticket.tags contains "vip" %}]] Les invités voyagent en première classe.',
    kind: 'template',
    title: 'A block without its end',
  },
  {
    text: 'Bonjour [[{{customer.first_name}}]], la commande est en route.',
    kind: 'template',
    title: 'A name of another helpdesk',
    options: { system: 'zendesk' },
  },
  {
    text: 'Bonjour [[{!Contact.FirstName}]], la commande est en route.',
    kind: 'template',
    title: 'The marks of another helpdesk',
    options: { system: 'freshdesk' },
  },
  {
    text: 'Bonjour {{ticket.requester.first_name | default: "cher client"}}, la commande {{ticket.id}} est en route.',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  { text: 'Bonjour {{customer.first_name}}, la commande est en route.', kind: 'template', title: 'Any helpdesk' },
  { text: 'Bonjour {%customer.firstName,fallback=cher client%}, la commande est en route.', kind: 'template' },
  {
    text: 'Cordialement, {{current_user.name}}',
    kind: 'template',
    title: "The agent's name is always known",
    options: { system: 'zendesk' },
  },
  {
    text: '{% if ticket.via == "chat" %}Merci pour la discussion.{% else %}Merci pour le message.{% endif %}',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: 'Bonjour [nom du client], la commande <numéro de commande> est en route.',
    kind: 'template',
    title: 'Filled in by hand',
    options: { system: 'zendesk' },
  },
]
