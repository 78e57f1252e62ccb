import type { Example } from '../../../src/locale.ts'

export const parroting: readonly Example[] = [
  { text: 'Customer: 我想知道退款什么时候到账。\nAgent: [[您想知道退款什么时候到账？]]' },
  { text: 'Customer: 我的邮箱收不到验证码短信。\nAgent: [[您的邮箱收不到验证码短信？]]' },
  { text: 'Customer: 我的快递一直停在中转站。\nAgent: [[您是说快递一直停在中转站。]]' },
  { text: 'Customer: 我收到的杯子颜色发错了。\nAgent: [[您收到的杯子颜色发错了？]]' },
  { text: 'Customer: 我想取消昨天下的订单。\nAgent: [[您想取消昨天下的订单？]]' },
  { text: 'Customer: 我買的檯燈晚上會閃爍。\nAgent: [[您買的檯燈晚上會閃爍？]]' },
  { text: 'Customer: 我想知道退款什么时候到账。\nAgent: 您想知道退款什么时候到账，我马上为您查询。' },
  { text: 'Customer: 我想知道退款什么时候到账。\nAgent: 三天内到账。' },
  { text: 'Customer: 订单是三月五日，三号楼。\nAgent: 订单是三月五日，三号楼，对吗？', title: '核对' },
  { text: 'Customer: 我的杯子碎了。\nAgent: 杯子碎了，非常抱歉，今天给您补发。', title: '体谅' },
  { text: 'Customer: 我要换成大一号的鞋子。\nAgent: 您要换成大一号的鞋子，请问是哪一双？' },
  { text: 'Customer: 我想取消昨天下的订单。\nAgent: 好的，正在为您取消。' },
  { text: 'Customer: 你们的安装师傅什么时候能上门啊\nAgent: [[您是想问安装师傅什么时候能上门，对吧？]]' },
  { text: 'Customer: 你们的安装师傅什么时候能上门啊\nAgent: 您是想问安装师傅什么时候能上门，我看到是周六上午。' },
  { text: 'Customer: 我想了解一下你们的寄存收费标准\nAgent: [[您想了解我们的寄存收费标准是吗]]' },
  { text: 'Customer: 我想了解退课转班\nAgent: 您想了解退课还是转班？' },
]
