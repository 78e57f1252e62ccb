import type { Example } from '../../../src/locale.ts'

export const closingPhrase: readonly Example[] = [
  {
    text: 'Customer: 帐篷有货吗？\nAgent: 您好，有的。请问还有其他需要吗？\nCustomer: 没有了，谢谢。\nAgent: 替我们抱抱山里的小猫～',
    title: '自成一格的祝福',
  },
  {
    text: 'Customer: 请问几点开门？\nAgent: 您好，九点开门。还有什么可以帮您的吗？\nCustomer: 没有了，谢谢。\nAgent: [[不客气。]]',
  },
  { text: 'Customer: 谢谢，没有问题了。\nAgent: [[好的。]]' },
  {
    text: 'Customer: 地址在哪里？\nAgent: 您好，在南门外大街八号。\nCustomer: 太感谢了！\nAgent: [[不用谢，应该的。]]',
  },
  { text: 'Customer: 可以刷卡吗？\nAgent: [[您好，可以的。]]\nCustomer: 谢谢，再见。' },
  { text: 'Customer: 請問幾點打烊？\nAgent: 您好，晚上十點。\nCustomer: 了解，謝謝你。\nAgent: [[不會，別客氣。]]' },
  { text: 'Customer: 多谢帮忙。\nAgent: [[您客气了。]]' },
  { text: 'Customer: 请问几点开门？\nAgent: 您好，九点开门。\nCustomer: 好的，谢谢。\nAgent: 不客气，祝您生活愉快！' },
  { text: 'Customer: 谢谢，没有问题了。\nAgent: 好的，再见。' },
  { text: 'Customer: 地址在哪里？\nAgent: 您好，在南门外大街八号。\nCustomer: 谢谢！\nAgent: 感谢您的咨询。' },
  { text: 'Customer: 谢谢。\nAgent: 不客气，欢迎下次光临。', title: '邀请再来' },
  { text: 'Customer: 請問幾點打烊？\nAgent: 您好，晚上十點。\nCustomer: 了解，謝謝。\nAgent: 不客氣，祝您玩得開心。' },
  { text: 'Customer: 谢谢。\nAgent: 不客气，有问题随时联系我们。', title: '随时可以再问' },
  { text: 'Customer: 那就周六。\nAgent: 好的，还有其他需要吗？\nCustomer: 没有了，谢谢。\nAgent: 不客气，周六见！' },
  {
    text: 'Customer: 价格多少？\nAgent: 一晚三百元，可以接受吗？\nCustomer: 可以，谢谢你的帮助。\nAgent: [[应该做的，太客气了。]]',
  },
  {
    text: 'Customer: 附近有什么好吃的？\nAgent: 巷口的饺子馆不错。\nCustomer: 这个我很满意。\nAgent: [[您满意就好。]]',
  },
  {
    text: 'Customer: 能带狗吗？\nAgent: 您好，可以的，还有别的想问吗？\nCustomer: 没有了\nAgent: 好的，期待您的光临！',
  },
  {
    text: 'Customer: 有大一號的嗎？\nAgent: 有的，幫您留著，還有其他需要嗎？\nCustomer: 沒有了 謝謝\nAgent: 好的，等您來試穿喔～',
  },
  { text: 'Customer: 头盔要另外买吗？\nAgent: [[要的，一顶八十元。]]\nCustomer: 嗯嗯 好' },
  { text: 'Customer: 末班车几点？\nAgent: 十一点，还有别的要问吗？\nCustomer: 没了 谢谢\nAgent: 不谢，路上慢点。' },
]
