import type { Example } from '../../../src/locale.ts'

export const vagueFollowUp: readonly Example[] = [
  { text: 'Customer: 退款呢？\nAgent: 您好，[[我们会尽快处理]]。' },
  { text: 'Customer: 什么时候有消息？\nAgent: [[客服会联系您]]。' },
  { text: 'Customer: 我的灯坏了。\nAgent: 很抱歉，[[我会反馈给技术部门]]。' },
  { text: 'Customer: 能改地址吗？\nAgent: [[稍后给您答复]]。' },
  { text: 'Customer: 發票呢？\nAgent: [[我們會盡快處理]]。' },
  { text: '您的申请已收到，我们会[[尽快回复]]。', kind: 'template' },
  { text: 'Customer: 退款呢？\nAgent: 我们会在两个工作日内退款。' },
  { text: 'Customer: 什么时候有消息？\nAgent: 客服今天下午五点前联系您。' },
  { text: 'Customer: 能改地址吗？\nAgent: 请把订单号发给我，我核实后给您答复。', title: '取决于客人的下一条消息' },
  { text: 'Customer: 服务员真好！\nAgent: 谢谢夸奖，我会转达给她。', title: '转达表扬' },
  { text: 'Customer: 我的灯坏了。\nAgent: 已经反馈给技术部门了，明天上门维修。', title: '已经做了' },
  { text: 'Customer: 有货了吗？\nAgent: 如果到货，我们会通知您。', title: '有条件' },
  { text: 'Customer: 發票呢？\nAgent: 明天上午寄給您。' },
  { text: 'Customer: 我的申请呢？\nAgent: 请[[您等通知就好]]。' },
  { text: 'Customer: 哪天有货？\nAgent: [[很快就会到货]]。' },
  { text: 'Customer: 我没听懂。\nAgent: 没关系，我再跟您讲一遍。', title: '马上就做' },
  { text: 'Customer: 押金呢？\nAgent: [[这两天就退]]。' },
  { text: 'Customer: 包裹到哪了？\nAgent: [[有消息告诉您]]。' },
  { text: 'Customer: 灯还是不亮。\nAgent: 我们[[会安排师傅上门]]。' },
  { text: 'Customer: 灯还是不亮。\nAgent: 师傅今天下午三点上门。' },
]
