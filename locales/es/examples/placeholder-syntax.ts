import type { Example } from '../../../src/locale.ts'

export const placeholderSyntax: readonly Example[] = [
  { text: 'Hola, [[{{customer.first_name}]], el pedido está en camino.', kind: 'template' },
  { text: 'Hola, {{customer.first_name}}, el pedido [[{{ order.number]] está en camino.', kind: 'template' },
  { text: 'Hola, [[{{ }}]], el pedido está en camino.', kind: 'template' },
  {
    text: '[[{% if ticket.tags contains "vip" %}]] Los invitados viajan en primera clase.',
    kind: 'template',
    title: 'A block without its end',
  },
  {
    text: 'Hola, [[{{customer.first_name}}]], el pedido está en camino.',
    kind: 'template',
    title: 'A name of another helpdesk',
    options: { system: 'zendesk' },
  },
  {
    text: 'Hola, [[{!Contact.FirstName}]], el pedido está en camino.',
    kind: 'template',
    title: 'The marks of another helpdesk',
    options: { system: 'freshdesk' },
  },
  {
    text: 'Hola, {{ticket.requester.first_name | default: "cliente"}}, el pedido {{ticket.id}} está en camino.',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  { text: 'Hola, {{customer.first_name}}, el pedido está en camino.', kind: 'template', title: 'Any helpdesk' },
  { text: 'Hola, {%customer.firstName,fallback=cliente%}, el pedido está en camino.', kind: 'template' },
  {
    text: 'Un saludo, {{current_user.name}}',
    kind: 'template',
    title: "The agent's name is always known",
    options: { system: 'zendesk' },
  },
  {
    text: '{% if ticket.via == "chat" %}Gracias por el chat.{% else %}Gracias por el correo.{% endif %}',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: 'Hola, [nombre del cliente], el pedido <número de pedido> está en camino.',
    kind: 'template',
    title: 'Filled in by hand',
    options: { system: 'zendesk' },
  },
]
