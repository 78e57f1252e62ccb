import type { Example } from '../../../src/locale.ts'

export const unfilledPlaceholder: readonly Example[] = [
  { text: 'Customer: 我的包裹呢？\nAgent: 您好，[[{{customer.name}}]]，明天到。' },
  { text: 'Customer: 付了吗？\nAgent: 您好，发票[[%invoice_number%]]已付。' },
  { text: 'Customer: 有消息吗？\nAgent: 您好，您的订单[[<订单号>]]今天发出。' },
  { text: 'Customer: 有消息吗？\nAgent: 您好，[[{姓名}]]，明天到。' },
  { text: 'Customer: 有消息吗？\nAgent: 您好，工单号是[[XXXX]]，明天答复您。' },
  { text: 'Customer: 有消息吗？\nAgent: [[尊敬的,]]您的包裹明天到。' },
  { text: 'Customer: 有消息嗎？\nAgent: 您好，[[{{name]]，明天到。' },
  { text: 'Customer: 我的包裹呢？\nAgent: 王女士，您好，明天到。' },
  { text: 'Customer: 怎么写称呼？\nAgent: 请输入`{{customer.name}}`。', title: '代码' },
  { text: 'Customer: 哪张卡？\nAgent: 您好，是 XXXX XXXX XXXX 4821。', title: '有意隐藏' },
  { text: 'Customer: 这个问题知道吗？\nAgent: 您好，知道的。[通知] 中午已经恢复。', title: '不是占位符' },
  { text: 'Customer: 我的名字显示成{{name}}，为什么？\nAgent: 您好，我马上为您修改。' },
  { text: 'Customer: 有消息吗？\nAgent: 您好，[姓名]给您留了一个包裹。', options: { allow: ['[姓名]'] } },
  { text: 'Customer: 包裹到哪了？\nAgent: 尊敬的[[XX]]先生，您的包裹今天到。' },
  { text: 'Customer: 包裹到哪了？\nAgent: 您好[[【姓名】]]，您的包裹今天到。' },
  { text: 'Customer: 有XXL的吗？\nAgent: 有的，XXL还有三件。', title: '尺码' },
  { text: 'Customer: 什么时候到？\nAgent: 您好！师傅将于[[____]]上门。' },
  { text: 'Customer: 你好\nAgent: [[XX]]先生您好，房间已经留好。' },
  { text: 'Customer: 怎么领\nAgent: ●小时工招聘请看门口海报，●周末也可以报名。' },
]
