import type { Example } from '../../../src/locale.ts'

const kind = 'template'

export const placeholderSyntax: readonly Example[] = [
  { text: 'Hello [[{{customer.first_name}]], your order is on its way.', kind },
  { text: 'Hello {{customer.first_name}}, your order [[{{ order.number]], is on its way.', kind },
  { text: 'Hello [[{{ }}]], your order is on its way.', kind },
  {
    text: '[[{% if ticket.tags contains "vip" %}]] As a valued guest you travel first class.',
    kind,
    title: 'A block without its end',
  },
  {
    text: 'Hello [[{{customer.first_name}}]], your order is on its way.',
    kind,
    options: { system: 'zendesk' },
    title: 'A name of another helpdesk',
  },
  {
    text: 'Hello [[{!Contact.FirstName}]], your order is on its way.',
    kind,
    options: { system: 'freshdesk' },
    title: 'The marks of another helpdesk',
  },
  { text: 'Hello [[{%customer.firstName%}]], your order is on its way.', kind, title: 'The marks tell the helpdesk' },
  {
    text: 'Hello [[{{ticket.requester.first_name}}]], your ticket is {{ticket.id}}.',
    kind,
    options: { system: 'zendesk' },
  },
  {
    text: 'Hello [[{{user.first_name}}]], thank you for your order.',
    kind,
    options: { system: 'intercom' },
  },
  {
    text: 'Hello {{ticket.requester.first_name | default: "there"}}, your ticket is {{ticket.id}}.',
    kind,
    options: { system: 'zendesk' },
  },
  { text: 'Hello {{customer.first_name}}, your order is on its way.', kind, title: 'Any helpdesk' },
  { text: 'Hello {%customer.firstName,fallback=there%}, your order is on its way.', kind },
  {
    text: 'Kind regards, {{current_user.name}}',
    kind,
    options: { system: 'zendesk' },
    title: "The agent's name is always known",
  },
  {
    text: '{% if ticket.via == "chat" %}Thank you for chatting with us.{% else %}Thank you for writing to us.{% endif %}',
    kind,
    options: { system: 'zendesk' },
  },
  {
    text: 'Hello [customer name], your order <order number> is on its way.',
    kind,
    options: { system: 'zendesk' },
    title: 'Filled in by hand',
  },
  {
    text: 'Hello {{nickname}}, your order is on its way.',
    kind,
    options: { system: 'zendesk', names: ['nickname'] },
    title: 'A name that the team has defined',
  },
  { text: 'Please put this into the settings file:\n{ "theme": { "dark": true }}', kind, title: 'Code' },
  { text: 'Hello, your ticket is [[{ticket.id}}]] and open.', kind },
  {
    text: 'Hello [[{{customer.first_name}}]], your card is on its way.\n\nKind regards, {%user.firstName%}',
    kind,
    title: 'The marks of two helpdesks',
  },
  { text: 'Hi {{user.first_name|fallback:"there"}}, {{pet_name}} is due for a check.', kind: 'template' },
  {
    text: 'Hi {{name}}, please put this into the file:\n\n```\ntitle: {{ page.title }\n```\n\nThen it works.',
    kind,
    title: 'A block of code',
  },
  { text: 'Hello [[{{#if vip}}]]dear {{name}}, your seeds are here.', kind, title: 'A section without its end' },
  { text: 'Hello [[%first_name]], your seeds %order_id% are here.', kind },
  { text: 'Hello {{#if vip}}dear {{/if}}{{name}}, you pay {total, number, ::currency/EUR}.', kind },
  { text: 'Hello {{user.first_name | default: "you"}}, {{ticket.portal_name}} is open again.', kind },
]
