import type { Example } from '../../../src/locale.ts'

export const closingQuestion: readonly Example[] = [
  { text: 'Customer: 请问几点开门？\nAgent: 您好，九点开门。\nCustomer: 好的，谢谢。\nAgent: [[不客气。]]' },
  {
    text: 'Customer: 地址在哪里？\nAgent: 您好，在南门外大街八号。\nCustomer: 收到，太感谢了！\nAgent: [[不用客气，祝您生活愉快！]]',
  },
  { text: 'Customer: 可以刷卡吗？\nAgent: [[您好，可以的。]]\nCustomer: 谢谢，再见。' },
  { text: 'Customer: 請問幾點打烊？\nAgent: 您好，晚上十點。\nCustomer: 了解，謝謝你。\nAgent: [[不客氣，再見。]]' },
  { text: 'Customer: 快递到哪了？\nAgent: [[您好，已经到本市了。]]', closed: true },
  {
    text: 'Customer: 有停车位吗？\nAgent: 您好，有的。请问还有什么可以帮您？\nCustomer: 收费吗？\nAgent: 住客免费。\nCustomer: 好的，多谢。\nAgent: [[不客气，祝您旅途愉快。]]',
  },
  {
    text: 'Customer: 请问几点开门？\nAgent: 您好，九点开门。还有什么可以帮您的吗？\nCustomer: 没有了，谢谢。\nAgent: 不客气，再见。',
  },
  {
    text: 'Customer: 请问几点开门？\nAgent: 您好，九点开门。\nCustomer: 谢谢，没有其他问题了。\nAgent: 不客气，再见。',
    title: '客人自己说没有问题了',
  },
  {
    text: 'Customer: 地址在哪里？\nAgent: 您好，在南门外大街八号，有问题随时联系我们。\nCustomer: 好的，谢谢。\nAgent: 不客气。',
    title: '开放的邀请',
  },
  {
    text: 'Customer: 請問幾點打烊？\nAgent: 您好，晚上十點。請問還有其他問題嗎？\nCustomer: 沒有了，謝謝你。\nAgent: 不客氣，再見。',
  },
  { text: 'Customer: 有蓝色的吗？\nAgent: 您好，有的，您要几件？', title: '停在客服的问题上' },
  { text: 'Customer: 谢谢，有问题我再联系你们。\nAgent: 好的，再见。', title: '客人说以后再联系' },
  { text: 'Customer: 快递到哪了？\nAgent: 您好，已经到本市了。', closed: false },
  { text: 'Customer: 几点开门？\nAgent: 九点。\nCustomer: 好，就问这个，谢谢。\nAgent: 不客气，再见！' },
  {
    closed: true,
    text: 'Customer: late check-out可以吗\nAgent: 您好，可以的，已经为您备注。请问还有其他需要吗？\nCustomer: no\nAgent: 好的，祝您愉快，再见！',
  },
  {
    text: 'Customer: 今日開到幾點？\nAgent: 你好，開到夜晚十點。仲有冇其他嘢可以幫到你？\nCustomer: 冇喇，唔該晒\nAgent: 多謝，拜拜！',
  },
  { text: 'Customer: 今日開到幾點？\nAgent: 你好，開到夜晚十點。\nCustomer: 唔該晒\nAgent: [[唔使客氣，拜拜！]]' },
  { text: 'Customer: 想改地址。\nAgent: 您好，改好了，就这些吗？\nCustomer: 是的。\nAgent: 再见。' },
  { text: 'Customer: 头盔要另外买吗？\nAgent: [[要的，一顶八十元。]]\nCustomer: 哦 知道了', title: '客人只说知道了' },
  { text: 'Customer: 能改地址吗？\nAgent: [[已经出库，可以拒收后重发，再见。]]\nCustomer: 无语' },
  { text: 'Customer: 能改地址吗？\nAgent: 要改成哪里？\nCustomer: 好 我想想', title: '还没有完' },
  { text: 'Customer: 几点开门？\nAgent: 九点，还有其他问题吗？\nCustomer: 没有 服务挺好的\nAgent: 谢谢您，再见。' },
  { text: 'Customer: 袖子可以改短嗎？\nAgent: 可以，三天後取。\nCustomer: 好 那先這樣\nAgent: 好的，再見。' },
]
