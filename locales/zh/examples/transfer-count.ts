import type { Example } from '../../../src/locale.ts'

export const transferCount: readonly Example[] = [
  {
    text: 'Customer: 发票错了。\nAgent (小林): 您好，我转给同事。\nAgent (小王): 您好，我是财务小王。\nAgent (小陈): [[您好，我是会计小陈，请问什么事？]]',
  },
  {
    text: 'Customer: 发票错了。\nAgent: 我帮您转接财务，他们可以修改。\nCustomer: 好。\nAgent: 您好，请问什么事？\nCustomer: 发票错了。\nAgent: 我[[帮您转接技术]]，他们可以修改。',
  },
  {
    text: 'Agent (小林): 您好，请问有什么可以帮您？\nCustomer: 座位不对。\nAgent (小王): 您好，我是小王。\nCustomer: 座位不对。\nAgent (小林): [[您好，又是我。]]',
  },
  {
    text: 'Agent (小林): 您好，请问有什么可以帮您？\nCustomer: 座位不对。\nAgent (小王): 您好，我来看看。\nAgent (小陈): [[您好，我接着处理。]]',
  },
  {
    text: 'Customer: 发票错了。\nAgent (小林): 您好，我转给同事。\nAgent (小王): [[您好，我是财务小王。]]',
    options: { maxTransfers: 0 },
  },
  {
    text: 'Customer: 發票錯了。\nAgent (小林): 您好。\nAgent (小王): 您好，我是小王。\nAgent (小陳): [[您好，我是小陳。]]',
  },
  {
    text: 'Customer: 发票错了。\nAgent (小林): 我帮您转接财务，他们可以修改。\nAgent (小王): 您好，我是财务小王，已经改好了。',
  },
  {
    text: 'Bot: 正在为您转接人工。\nAgent (小林): 您好，请问有什么可以帮您？\nAgent (小王): 您好，我来接着处理。',
    title: '机器人转人工不算',
  },
  {
    text: 'Customer: 发票错了。\nAgent: 需要我为您转接财务吗？\nCustomer: 不用。\nAgent: 那要不要为您转接会计呢？\nCustomer: 也不用。',
    title: '只是询问',
  },
  {
    text: 'Customer: 哪家店有货？\nAgent (东门店): 我们有！\nAgent (西门店): 我们也有！\nAgent (南门店): 还有我们！',
    channel: 'social',
  },
  { text: 'Agent (小林): 您好！\nAgent (小林): 请问有什么可以帮您？\nAgent (小林): 您还在吗？' },
  { text: 'Customer: 发票错了。\nAgent (小林): 您好。\nAgent (小王): 您好，我是财务小王。' },
  {
    text: 'Customer: 我要查理赔。\nAgent: 我帮您转到理赔部，他们能直接查。\nAgent: 您好，我是理赔部的小陈，我[[帮您转到车险组]]，他们负责。\nCustomer: 好。\nAgent: 您好，我是车险组的小刘。',
  },
]
