import type { Example } from '../../../src/locale.ts'

export const askedAlready: readonly Example[] = [
  { text: 'Customer: 订单号是A20931，还没发货。\nAgent: 您好，请[[提供一下您的订单号]]。' },
  { text: 'Customer: 我的邮箱是 lin@example.com，收不到验证码。\nAgent: 您好，[[请问您的邮箱是多少]]？' },
  { text: 'Customer: 我的电话是010-8235-6699，登不上。\nAgent: 您好，请[[告诉我您的电话]]。' },
  { text: 'Customer: 我叫王芳，想改预约。\nAgent: 您好，[[请问怎么称呼您]]？' },
  { text: 'Customer: 明天想订一张桌子。\nAgent: 好的，请问您[[几号用餐]]？' },
  { text: 'Customer: 訂單號B77120，請幫我查一下。\nAgent: 好的，請[[提供您的訂單號]]。' },
  { text: 'Customer: 订单号是A20931，还没发货。\nAgent: 您好，订单A20931今天下午发货。' },
  { text: 'Customer: 订单号是A20931，还没发货。\nAgent: 您好，订单号是A20931，对吗？', title: '核对' },
  { text: 'Customer: 订单号是A20931。\nAgent: 查不到这个单号，请再提供一下订单号。', title: '号码不对' },
  { text: 'Customer: 我想改预约。\nAgent: 您好，请问怎么称呼您？' },
  { text: 'Customer: 我叫王芳，订单还没到。\nAgent: 王女士您好，请提供一下订单号。', title: '问的是别的' },
  { text: 'Customer: 明天想订一张桌子。\nAgent: 好的，请问您几位？' },
  { text: 'Customer: 手机号13912345678，查一下包裹。\nAgent: [[请问您的手机号是多少]]？' },
  { text: 'Customer: 单号SF20931847，到哪了？\nAgent: [[请问您的单号是多少]]？' },
  { text: 'Customer: 周五想订个包间，我们一共八位。\nAgent: 好的，[[请问您几位]]？' },
  { text: 'Customer: 周五想订个包间，我们一共八位。\nAgent: 好的，其中有几位老人？' },
  { text: 'Customer: 12月3号入住，两晚\nAgent: 好的，请问您[[几号入住]]？' },
  { text: 'Customer: 请问几号入住划算\nAgent: 12月3号入住最划算，请问您想住几晚？' },
]
