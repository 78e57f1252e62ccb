import type { Example } from '../../../src/locale.ts'

export const placeholderSyntax: readonly Example[] = [
  { text: '您好，[[{{customer.first_name}]]，您的订单已发出。', kind: 'template' },
  { text: '您好，{{customer.first_name}}，您的订单[[{{ order.number]]已发出。', kind: 'template' },
  { text: '您好，[[{{ }}]]，您的订单已发出。', kind: 'template' },
  { text: '您好，[[{{customer.first_name}}]]，您的订单已发出。', kind: 'template', options: { system: 'zendesk' } },
  {
    text: '您好，[[{{ticket.requester.first_name}}]]，您的工单是{{ticket.id}}。',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  { text: '您好，[[{{user.first_name}}]]，感謝您的訂購。', kind: 'template', options: { system: 'intercom' } },
  {
    text: '您好，{{ticket.requester.first_name | default: "朋友"}}，您的工单是{{ticket.id}}。',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  { text: '您好，{{customer.first_name}}，您的订单已发出。', kind: 'template' },
  { text: '此致，{{current_user.name}}', kind: 'template', options: { system: 'zendesk' } },
  { text: '您好，[客户姓名]，您的订单<订单号>已发出。', kind: 'template', options: { system: 'zendesk' } },
  {
    text: '您好，{{nickname}}，您的订单已发出。',
    kind: 'template',
    options: { system: 'zendesk', names: ['nickname'] },
  },
  { text: '您好，{%customer.firstName,fallback=朋友%}，您的訂單已發出。', kind: 'template' },
]
