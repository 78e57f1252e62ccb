import type { Example } from '../../../src/locale.ts'

export const emojiTone: readonly Example[] = [
  { text: 'Customer: 太失望了，蛋糕全碎了！\nAgent: 很抱歉，请提供订单号[[😊]]' },
  { text: 'Customer: 我要投诉你们！\nAgent: [[哈哈]]，对不起，请问发生了什么？' },
  { text: 'Customer: 重复扣了我两次钱！\nAgent: [[太好了]]，请发截图。' },
  { text: 'Customer: 气死我了！\nAgent: 非常抱歉，我马上查[[:)]]' },
  { text: 'Customer: 等了三個小時都沒人來！\nAgent: 抱歉讓您久等，師傅在路上[[😄]]' },
  { text: 'Customer: 你们什么破服务！\nAgent: [[嘻嘻]]，很抱歉，我来看看。' },
  { text: 'Customer: 太失望了，蛋糕全碎了！\nAgent: 非常抱歉，今天给您补送。' },
  { text: 'Customer: 收到了，很满意！\nAgent: 太好了😊', title: '客人高兴' },
  {
    text: 'Customer: 气死我了！\nAgent: 对不起，马上为您处理。\nCustomer: 好的，谢谢。\nAgent: 不客气😊',
    title: '后来才笑',
  },
  { text: 'Customer: 哈哈，我太失望了😂\nAgent: 哈哈，那我们再试一次。', title: '客人自己在笑' },
  { text: 'Customer: 我要投诉你们！\nAgent: 很抱歉😔请问发生了什么？' },
  { text: 'Customer: 等了三個小時都沒人來！\nAgent: 真的很抱歉，師傅十分鐘後到。' },
  { text: 'Customer: 第三次修了还是老样子，你们是在练手吗\nAgent: 很抱歉，请问您哪天方便[[😊]]', title: '反话' },
  { text: 'Customer: 收不到短信😢怎么登录\nAgent: 您可以用邮箱登录😊', title: '只是一个表情' },
]
