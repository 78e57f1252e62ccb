import type { Example } from '../../../src/locale.ts'

export const publicPersonalData: readonly Example[] = [
  { text: 'Customer: 我的包裹呢？\nAgent: 您好，[[请提供您的手机号]]。', channel: 'social' },
  { text: 'Customer: 登不上。\nAgent: 抱歉，[[请告诉我您的邮箱]]。', channel: 'social' },
  { text: 'Customer: 要退款。\nAgent: 您好，[[麻烦留下您的订单号]]。', channel: 'social' },
  { text: 'Customer: 我的邮箱是 lin@example.com。\nAgent: 好的，邮件会寄到 [[lin@example.com]]。', channel: 'social' },
  { text: 'Customer: 沒收到貨。\nAgent: 您好，[[請提供收貨地址]]。', channel: 'social' },
  { text: 'Customer: 手机号 13800138000。\nAgent: 已经登记 [[13800138000]]，明天联系您。', channel: 'social' },
  { text: 'Customer: 我的包裹呢？\nAgent: 您好，请把手机号私信给我们。', channel: 'social' },
  { text: 'Customer: 登不上。\nAgent: 抱歉，请不要在评论里留邮箱，我们会私信您。', channel: 'social' },
  { text: 'Customer: 门店在哪？\nAgent: 门店的地址是南门外大街八号。', channel: 'social', title: '门店的地址' },
  { text: 'Customer: 我的包裹呢？\nAgent: 您好，请提供您的手机号。', channel: 'chat', title: '不是公开的' },
  { text: 'Customer: 要退款。\nAgent: 请问是哪一款，从什么时候开始的？', channel: 'social' },
  { text: 'Customer: 沒收到貨。\nAgent: 您好，請私訊提供訂單號，方便我們查詢。', channel: 'social' },
  { text: 'Customer: 我的货呢？\nAgent: 请[[把订单号和电话留在]]评论区。', channel: 'social' },
  { text: 'Customer: 查快递\nAgent: 亲，[[电话多少]]？', channel: 'social' },
  { text: 'Customer: 件未到\nAgent: 您好，[[留低电话]]，今日内回复。', channel: 'social' },
]
