import type { Example } from '../../../src/locale.ts'

export const holdUpdate: readonly Example[] = [
  {
    text: '[10:00] Customer: 订单到哪了？\n[10:00] Agent: 请稍等，我查一下物流。\n[10:05] Agent: [[感谢您的耐心等待，包裹今天下午到。]]',
  },
  {
    text: '[10:00] Customer: 订单到哪了？\n[10:00] Agent: 请稍等，我查一下物流。\n[10:01] Customer: 好的。\n[10:02] Agent: [[包裹今天下午到。]]',
  },
  {
    text: '[10:00] Customer: 有货吗？\n[10:00] Agent: 我问一下仓库，您方便等两分钟吗？\n[10:03] Customer: 好的。\n[10:04] Agent: [[还有两件。]]',
  },
  { text: '[10:00] Customer: 金额不对。\n[10:00] Agent: 我去核实一下订单。\n[10:08] Agent: [[退款在第二页。]]' },
  { text: '[10:00] Customer: 订单到哪了？\n[10:00] Agent: [[请稍等，我查一下物流。]]\n[10:12] Customer: 还在吗？' },
  {
    text: '[10:00] Customer: 訂單到哪了？\n[10:00] Agent: 請稍等，我查一下物流。\n[10:01] Agent: [[包裹今天下午到。]]',
    options: { maxSilence: 30 },
  },
  {
    text: '[10:00] Customer: 订单到哪了？\n[10:00] Agent: 请稍等，我查一下物流。\n[10:01] Agent: 让您久等了，包裹今天下午到。',
  },
  {
    text: '[10:00] Customer: 订单到哪了？\n[10:00] Agent: 请稍等，我查一下物流。\n[10:02] Agent: 包裹今天下午到，感谢您的耐心等待。',
  },
  {
    text: '[10:00] Customer: 订单到哪了？\n[10:00] Agent: 请稍等，我查一下物流。\n[10:02] Agent: 还在查询，感谢您的等待。\n[10:04] Agent: 包裹今天下午到。',
    title: '中间有一句',
  },
  {
    text: '[10:00:00] Customer: 订单到哪了？\n[10:00:10] Agent: 请稍等，我查一下物流。\n[10:00:25] Agent: 包裹今天下午到。',
    title: '十五秒不用道谢',
  },
  { text: 'Customer: 订单到哪了？\nAgent: 请稍等，我查一下物流。\nAgent: 包裹今天下午到。', title: '没有时间' },
  {
    text: '[10:00] Customer: 订单到哪了？\n[10:00] Agent: 请稍等，我查一下物流。\n[14:00] Agent: 包裹今天下午到。',
    channel: 'email',
  },
]
