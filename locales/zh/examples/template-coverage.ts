import type { Example } from '../../../src/locale.ts'

export const templateCoverage: readonly Example[] = [
  {
    text: '[[您好，欢迎咨询，请问有什么可以帮您？]]\n---\n我帮您转接财务同事，他可以直接修改发票，可以吗？',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting', 'hold', 'transfer'] },
  },
  {
    text: '[[您的订单今天从仓库发出。]]\n---\n您的反馈能帮助我们改进。',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['complaint', 'feedback'] },
  },
  {
    text: '[[发票在附件里。]]\n---\n请问还有什么可以帮您？祝您生活愉快！',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['closing', 'wrong-company'] },
  },
  {
    text: '[[请提供一下您的订单号。]]\n---\n非常抱歉给您带来不便，今天补发。',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['more-information', 'complaint', 'refusal'] },
  },
  {
    text: '[[您好，欢迎咨询，请问有什么可以帮您？]]\n---\n发票在附件里。',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting', 'follow-up'] },
  },
  {
    text: '[[發票在附件裡。]]\n---\n您的包裹明天到。',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['hold'] },
  },
  {
    text: '您好，欢迎咨询，请问有什么可以帮您？\n---\n我需要两分钟为您核实订单，请您稍等，可以吗？\n---\n我帮您转接财务同事，他可以直接修改发票，可以吗？',
    kind: 'template',
    options: { minTemplates: 3, scenarios: ['greeting', 'hold', 'transfer'] },
  },
  {
    text: '非常抱歉，包裹破损了。请提供照片，我们为您补发。\n---\n发票在附件里。',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['complaint', 'more-information'] },
  },
  { text: '发票在附件里。\n---\n您的包裹明天到。', kind: 'template' },
  {
    text: '这一款没有现货了，可以为您换成蓝色的同款，您看可以吗？\n---\n想了解一下，补发的商品您收到了吗？',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['refusal', 'follow-up'] },
  },
  {
    text: '这笔订单属于另一家公司，请您联系该公司。\n---\n请您对我们的服务做出评价。\n---\n请问还有什么可以帮您？',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['wrong-company', 'feedback', 'closing'] },
  },
  {
    text: '歡迎光臨，請問有什麼可以幫您？\n---\n發票在附件裡。',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting'] },
  },
]
