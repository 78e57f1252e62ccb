import type { Example } from '../../../src/locale.ts'

export const placeholderSyntax: readonly Example[] = [
  { text: 'Dobar dan, [[{{customer.first_name}]], Vaša je narudžba na putu.', kind: 'template' },
  { text: 'Dobar dan, {{customer.first_name}}, Vaša narudžba [[{{ order.number]], na putu je.', kind: 'template' },
  { text: 'Dobar dan, [[{{ }}]], Vaša je narudžba na putu.', kind: 'template' },
  {
    text: '[[{% if ticket.tags contains "vip" %}]] Kao naš gost putujete u prvom razredu.',
    title: 'Blok bez kraja',
    kind: 'template',
  },
  {
    text: 'Dobar dan, [[{{customer.first_name}}]], Vaša je narudžba na putu.',
    title: 'Ime iz drugog sustava',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: 'Dobar dan, [[{!Contact.FirstName}]], Vaša je narudžba na putu.',
    title: 'Znakovi drugog sustava',
    kind: 'template',
    options: { system: 'freshdesk' },
  },
  { text: 'Dobar dan, [[{{user.first_name}}]], hvala na narudžbi.', kind: 'template', options: { system: 'intercom' } },
  {
    text: 'Dobar dan, {{ticket.requester.first_name | default: "dragi kupče"}}, Vaš predmet ima broj {{ticket.id}}.',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: 'Dobar dan, {{customer.first_name}}, Vaša je narudžba na putu.',
    title: 'Bilo koji sustav',
    kind: 'template',
  },
  { text: 'Dobar dan, {%customer.firstName,fallback=prijatelju%}, Vaša je narudžba na putu.', kind: 'template' },
  {
    text: 'Srdačan pozdrav, {{current_user.name}}',
    title: 'Ime agenta uvijek je poznato',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: '{% if ticket.via == "chat" %}Hvala na razgovoru.{% else %}Hvala što ste nam pisali.{% endif %}',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: 'Dobar dan, [ime kupca], Vaša narudžba <broj narudžbe> na putu je.',
    title: 'Upisuje se rukom',
    kind: 'template',
    options: { system: 'zendesk' },
  },
]
