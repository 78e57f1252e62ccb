import type { Example } from '../../../src/locale.ts'

export const placeholderSyntax: readonly Example[] = [
  { text: '[[{{customer.first_name}]]、ご注文の品を発送しました。', kind: 'template' },
  { text: 'こんにちは。ご注文番号は[[{{ order.number]]、本日の発送です。', kind: 'template' },
  { text: '[[{{ }}]] 様、ご注文の品を発送しました。', kind: 'template' },
  { text: '[[{% if ticket.tags contains "vip" %}]] いつもご愛顧いただき、ありがとうございます。', kind: 'template' },
  {
    text: '[[{{customer.first_name}}]] 様、ご注文の品を発送しました。',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  { text: '[[{{user.first_name}}]] 様、ご注文の品を発送しました。', kind: 'template', options: { system: 'intercom' } },
  { text: '[[{%customer.firstName%}]] 様、ご注文の品を発送しました。', kind: 'template' },
  { text: '{{customer.first_name}} 様、ご注文の品を発送しました。', kind: 'template' },
  {
    text: '{{ticket.requester.first_name | default: "お客様"}} 様、受付番号は{{ticket.id}}です。',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  { text: '[お名前] 様、ご注文の品を発送しました。', kind: 'template' },
  {
    text: '{% if ticket.tags contains "vip" %}いつもご愛顧いただき、ありがとうございます。{% endif %}',
    kind: 'template',
  },
  { text: 'ご注文の品を発送しました。', kind: 'template' },
  {
    text: '{{user.first_name | fallback: "お客様"}} 様、ご注文の品を発送しました。',
    kind: 'template',
    options: { system: 'intercom' },
  },
]
