import type { Example } from '../../../src/locale.ts'

export const holdPermission: readonly Example[] = [
  { text: 'Customer: 订单到哪了？\nAgent: [[请稍等]]。' },
  { text: 'Customer: 有没有货？\nAgent: [[等一下]]。' },
  { text: 'Customer: 我想改签。\nAgent: 好的，[[请您稍等片刻]]。' },
  { text: 'Customer: 退款到了吗？\nAgent: [[稍等哦]]。' },
  { text: 'Customer: 請問有貨嗎？\nAgent: [[請稍候]]。' },
  { text: '[[请稍等]]。', kind: 'template' },
  { text: 'Customer: 订单到哪了？\nAgent: [[请稍等]]，我查一下物流。', options: { requirePermission: true } },
  { text: 'Customer: 订单到哪了？\nAgent: 请稍等，我查一下物流。' },
  { text: 'Customer: 有没有货？\nAgent: 我需要问一下仓库，您方便等两分钟吗？' },
  { text: 'Customer: 几天到？\nAgent: 请耐心等待两到三天。', title: '等的是几天' },
  { text: 'Customer: 有什么吃的？\nAgent: 面条、饺子、馄饨等等，都在一楼。', title: '列举的“等等”' },
  { text: 'Customer: 订单到哪了？\nAgent: 稍等，您的包裹已经到本市，今天下午送到。', title: '接着就回答' },
  { text: 'Customer: 人呢？\nAgent: 让您久等了，您的包裹今天下午到。', title: '为久等道歉' },
  { text: 'Customer: 請問有貨嗎？\nAgent: 請稍等，我去倉庫確認一下。' },
  { text: 'Customer: 能换房吗？\nAgent: 亲，[[等我两分钟]]。' },
  { text: 'Customer: 能換房嗎？\nAgent: 幫您查一下房態，請稍候。' },
  { text: 'Customer: 我想改地址\nAgent: 好的亲，给我一下订单号哦。', title: '“一下”不是等' },
  { text: 'Customer: 包裹到哪了？\nAgent: 包裹正在派送，请耐心等待。' },
  { text: 'Customer: 查一下余票。\nAgent: [[您先别挂]]。' },
  { text: 'Customer: 车呢？\nAgent: 车两分钟到，您在路口等一下就行。' },
]
