import type { Example } from '../../../src/locale.ts'

export const plainLanguage: readonly Example[] = [
  { text: 'Customer: 什么时候处理？\nAgent: 我们[[即日起]]开始办理。' },
  { text: 'Customer: 为什么取消？\nAgent: [[鉴于]]天气原因，航班改到明天。' },
  { text: 'Customer: 材料收到了吗？\nAgent: 材料[[业已]]收到，明天办理。' },
  { text: 'Customer: 需要带什么？\nAgent: [[届时]]请带上身份证。' },
  { text: '您的申请我们已[[知悉]]，明天答复您。', kind: 'template' },
  { text: 'Customer: 過期了嗎？\nAgent: 是的，昨天[[逾期]]，我幫您延期。' },
  { text: 'Customer: 什么时候处理？\nAgent: 我们从今天起开始办理。' },
  { text: 'Customer: 为什么取消？\nAgent: 因为天气原因，航班改到明天。' },
  { text: 'Customer: 贷款逾期费怎么算？\nAgent: 逾期费每天一元，还清就停止计算。', title: '产品的术语' },
  {
    text: 'Customer: 毕业已经两年了，还能买学生票吗？\nAgent: 毕业已经两年也可以买半年内的票，您看要吗？',
    title: '词与词之间的“业已”',
  },
  { text: 'Customer: 公告写了什么？\nAgent: 公告写的是“即日起调整”，从今天开始。', title: '引号里的话' },
  { text: 'Customer: 需要带什么？\nAgent: 届时请带上身份证。', options: { allow: ['届时'] } },
  { text: 'Customer: 活动什么时候结束？\nAgent: [[特此通知您]]，活动延长到周日。' },
  { text: 'Agent: [[兹就]]您所询事宜答复如下。' },
  { text: 'Agent: 在兹念兹的老味道，今天还有货。' },
  { text: 'Customer: 几点停水\nAgent: 停水时间为八点到十点，[[敬请知悉]]。' },
  { text: 'Customer: 怎么补助\nAgent: 请[[检附]]收据。' },
  { text: 'Customer: 逾期会怎样\nAgent: 请[[届期]]前缴清，[[俾免]]多付利息。' },
  { text: 'Customer: 晚还两天要紧吗？\nAgent: 逾期会上报征信，今天还清就好。', title: '还款的用词' },
  { text: 'Customer: 退款呢\nAgent: [[兹复]]如下：退款已经寄出。', channel: 'email' },
  { text: 'Customer: 我的信用好吗\nAgent: 很好，您没有逾期。' },
]
