import type { Example } from '../../../src/locale.ts'

export const shouting: readonly Example[] = [
  { text: 'Customer: 收到了吗？\nAgent: 收到了[[！！！]]' },
  { text: 'Customer: 您是哪位？\nAgent: 您要哪一件[[？？]]' },
  { text: 'Customer: 真的吗？\nAgent: 是的！今天开业！欢迎光临！快来吧[[！]]' },
  { text: 'Customer: 付款账户在哪？\nAgent: [[PLEASE READ]] 第二页。' },
  { text: '[[IMPORTANT]]：您的预约时间是{{date}}。', kind: 'template' },
  { text: 'Customer: 謝謝！\nAgent: 不客氣[[！！]]' },
  { text: 'Customer: 收到了吗？\nAgent: 收到了！' },
  { text: 'Customer: 谢谢！\nAgent: 不客气！祝您生活愉快！再见！', title: '三个感叹号是平常的结尾' },
  { text: 'Customer: 哪个型号？\nAgent: 型号是SKU-883，PDF说明书在VIP页面。' },
  { text: 'Customer: 怎么退订？\nAgent: 请回复 STOP。', title: '要输入的词' },
  { text: 'Customer: 怎么还不到？？？\nAgent: 很抱歉，今天下午到！' },
  { text: 'Customer: 牌子上写什么？\nAgent: 写的是“DO NOT ENTER”，就是那扇门。', title: '引号里的话' },
  { text: 'Customer: 怎么付款？\nAgent: 请[[ONLY]]用现金付款。' },
  { text: 'Customer: 怎么付款？\nAgent: 打开APP，用VIP卡付款。', title: '缩写' },
  { text: 'Customer: 能退吗\nAgent: 这是[[FINAL]] sale，我给您换一件。' },
]
