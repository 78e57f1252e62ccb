import type { Example } from '../../../src/locale.ts'

export const ticketReference: readonly Example[] = [
  { text: 'Customer: 包裹丢了。\nAgent: 很抱歉，[[我已为您提交了工单]]，周五前答复您。' },
  { text: 'Customer: 扣了两次款。\nAgent: 对不起，[[我们会展开调查]]，两天内回复您。' },
  { text: 'Customer: 网一直断。\nAgent: 抱歉，[[已为您登记了报修单]]，中午前联系您。' },
  { text: 'Customer: 箱子破了。\nAgent: 很抱歉，[[已为您建立工单]]，十天内有结果。' },
  { text: '感谢您的反馈，[[我们已为您创建了工单]]，两个工作日内答复您。', kind: 'template' },
  { text: 'Customer: 包裹遺失了。\nAgent: 很抱歉，[[我已為您提交了工單]]，週五前答覆您。' },
  { text: 'Customer: 包裹丢了。\nAgent: 很抱歉，我已为您提交了工单，工单号是C48213。' },
  { text: 'Customer: 扣了两次款。\nAgent: 对不起，我们会展开调查，受理号 #48213。' },
  { text: 'Customer: 我的工单号是774122，有消息吗？\nAgent: 我们会展开调查，今天答复您。', title: '客人有单号' },
  { text: 'Customer: 箱子破了。\nAgent: 已为您建立工单，工单号稍后会短信通知您。', title: '单号随后发送' },
  { text: '已为您创建了工单，工单号{{ticket.id}}，两个工作日内答复您。', kind: 'template' },
  { text: 'Customer: 有货吗？\nAgent: 我查一下，有的，还有两件。' },
  { text: 'Customer: 行李丢了。\nAgent: 很抱歉，[[已经为您立案]]。' },
  {
    text: '{{name}}您好，我们已经为您提交了工单，工单号【工单号】，周三前给您答复。',
    kind: 'template',
  },
]
