import type { Example } from '../../../src/locale.ts'

export const placeholderSyntax: readonly Example[] = [
  { text: "Buongiorno [[{{customer.first_name}]], l'ordine è in viaggio.", kind: 'template' },
  { text: "Buongiorno {{customer.first_name}}, l'ordine [[{{ order.number]] è in viaggio.", kind: 'template' },
  { text: "Buongiorno [[{{ }}]], l'ordine è in viaggio.", kind: 'template' },
  {
    text: '[[{% if ticket.tags contains "vip" %}]] Gli ospiti viaggiano in prima classe.',
    kind: 'template',
    title: 'A block without its end',
  },
  {
    text: "Buongiorno [[{{customer.first_name}}]], l'ordine è in viaggio.",
    kind: 'template',
    title: 'A name of another helpdesk',
    options: { system: 'zendesk' },
  },
  {
    text: "Buongiorno [[{!Contact.FirstName}]], l'ordine è in viaggio.",
    kind: 'template',
    title: 'The marks of another helpdesk',
    options: { system: 'freshdesk' },
  },
  {
    text: 'Buongiorno {{ticket.requester.first_name | default: "cliente"}}, l\'ordine {{ticket.id}} è in viaggio.',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  { text: "Buongiorno {{customer.first_name}}, l'ordine è in viaggio.", kind: 'template', title: 'Any helpdesk' },
  { text: "Buongiorno {%customer.firstName,fallback=cliente%}, l'ordine è in viaggio.", kind: 'template' },
  {
    text: 'Cordiali saluti, {{current_user.name}}',
    kind: 'template',
    title: "The agent's name is always known",
    options: { system: 'zendesk' },
  },
  {
    text: '{% if ticket.via == "chat" %}Grazie per la chat.{% else %}Grazie per la mail.{% endif %}',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: "Buongiorno [nome del cliente], l'ordine <numero d'ordine> è in viaggio.",
    kind: 'template',
    title: 'Filled in by hand',
    options: { system: 'zendesk' },
  },
]
