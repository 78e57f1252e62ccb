import type { Example } from '../../../src/locale.ts'

export const prematureClose: readonly Example[] = [
  { text: 'Customer: 能改成后天吗？\nAgent: 可以，已经改好了，[[再见]]！' },
  { text: 'Customer: 有停车位吗？\nAgent: 有的，[[祝您生活愉快]]！' },
  { text: 'Customer: 几点开门？\nAgent: 九点。还有什么可以帮您？[[再见]]。' },
  { text: 'Customer: 可以刷卡吗？\nAgent: 可以。请问还有其他问题吗？[[祝您生活愉快]]！' },
  { text: 'Customer: 有停車位嗎？\nAgent: 有的，[[再見]]。' },
  { text: '[10:00] Customer: 可以换货吗？\n[10:01] Agent: [[可以，请把商品寄回来。]]\n[10:02] System: 客服结束了会话' },
  {
    text: 'Customer: 能改成后天吗？\nAgent: 可以，已经改好了，还有什么可以帮您？\nCustomer: 没有了，谢谢。\nAgent: 不客气，再见！',
  },
  { text: 'Customer: 谢谢，没有问题了。\nAgent: 不客气，祝您生活愉快，再见！' },
  {
    text: '[10:00] Customer: 几点开门？\n[10:00] Agent: 九点。还有什么可以帮您？\n[10:09] Agent: 一直没有收到您的回复，先祝您生活愉快，再见！',
  },
  { text: 'Customer: 好的，谢谢。\nAgent: 不客气，再见。' },
  { text: 'Customer: 怎么说“再见”？\nAgent: 用英文说“再见”就是 goodbye，要我再教您几句吗？', title: '引号里的话' },
  { text: 'Customer: 明天入住。\nAgent: 好的，房间给您留好了，祝您入住愉快。', title: '祝客人接下来的行程' },
  { text: 'Customer: 我还有个问题。\nAgent: 好的，[[再见]]。' },
  { text: 'Customer: 优惠还有吗？\nAgent: 优惠上周就结束了，今天有新人券，您要看看吗？' },
  {
    text: 'Customer: 怎么走？\nAgent: 您好，出站左转，您慢慢走，十分钟就到。\nCustomer: 好的',
    title: '“慢慢走”不是道别',
  },
]
