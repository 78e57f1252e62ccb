import type { Example } from '../../../src/locale.ts'

export const overpromising: readonly Example[] = [
  { text: 'Customer: 明天能到吗？\nAgent: [[明天一定能]]送到。' },
  { text: 'Customer: 能修好吗？\nAgent: [[我保证修好]]。' },
  { text: 'Customer: 不会再出错吧？\nAgent: 以后[[绝对不会再出现这]]种问题。' },
  { text: 'Customer: 安全吗？\nAgent: [[百分之百安全]]。' },
  { text: 'Customer: 能退成功吗？\nAgent: 您放心，退款[[一定会到账]]。' },
  { text: '收到后不满意，[[绝对能退]]。', kind: 'template' },
  { text: 'Customer: 會準時到嗎？\nAgent: [[保證準時]]送到。' },
  { text: 'Customer: 是什么面料？\nAgent: 百分之百纯棉。', title: '面料' },
  { text: 'Customer: 可以退吗？\nAgent: 可以，支持七天无理由退货，全额退款。', title: '条款' },
  { text: 'Customer: 什么时候有消息？\nAgent: 我今天下午五点前给您打电话。', title: '自己能做到的事' },
  { text: 'Customer: 明天能到吗？\nAgent: 不能保证明天到，预计后天上午。' },
  { text: 'Customer: 有保证金吗？\nAgent: 有的，保证金两百元，退房时退还。', title: '“保证金”' },
  { text: 'Customer: 會準時到嗎？\nAgent: 預計三點到，如有變化會提前告訴您。' },
]
