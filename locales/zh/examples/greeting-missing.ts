import type { Example } from '../../../src/locale.ts'

export const greetingMissing: readonly Example[] = [
  { text: 'Customer: 请问几点开门？\nAgent: [[九点开门。]]' },
  { text: 'Customer: 有红色的吗？\nAgent: [[有的，红色还有两件。]]' },
  { text: 'Customer: 你好，我想退货。\nAgent: [[好的，请提供订单号。]]' },
  { text: 'Customer: 在吗？\nAgent: [[在的。]]' },
  { text: 'Customer: 請問可以刷卡嗎？\nAgent: [[可以刷卡，也可以用行動支付。]]' },
  { text: 'Customer: 快递怎么还没到？\nAgent: [[明天上午到。]]', channel: 'social' },
  { text: 'Bot: 您好，请问有什么可以帮您？\nCustomer: 转人工。\nAgent: [[什么问题？]]', title: '机器人的问候不算' },
  { text: 'Customer: 请问几点开门？\nAgent: 您好，九点开门。' },
  { text: 'Customer: 请问几点开门？\nAgent: 欢迎光临，我们九点开门。' },
  { text: 'Customer: 请问几点开门？\nAgent: 下午好，九点就开门了。' },
  { text: 'Customer: 請問幾點開門？\nAgent: 您好，我們九點開門。' },
  { text: 'Customer: 请问几点开门？\nAgent: 感谢您的咨询，我们九点开门。' },
  { text: 'Customer: 我要预订。\nAgent: 尊敬的顾客，请问几位用餐？' },
  {
    text: 'Bot: 您好，请问有什么可以帮您？\nCustomer: 转人工。\nAgent: 我是客服小林，请问是什么问题？',
    title: '接替机器人',
  },
  { text: 'Bot: 您好，请问有什么可以帮您？\nCustomer: 转人工。\nAgent: 什么问题？', options: { botGreets: true } },
  { text: 'Customer: 在不？\nAgent: 在的亲，您想看哪一款？' },
  { text: 'Customer: 有靠窗的位子吗？\nAgent: [[很乐意为您服务，我看一下座位表。]]' },
  { text: 'Customer: 你们家的拿铁绝了\nAgent: 谢谢您的喜爱，拿铁下周还有新口味。', channel: 'social' },
]
