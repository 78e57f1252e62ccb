import type { Example } from '../../../src/locale.ts'

export const transferPermission: readonly Example[] = [
  { text: 'Customer: 发票抬头错了。\nAgent: 我[[帮您转接财务]]。' },
  { text: 'Customer: 我要改套餐。\nAgent: [[正在为您转接]]。' },
  { text: 'Customer: 路由器总断线。\nAgent: [[为您转接技术部门]]。' },
  { text: 'Customer: 積分不對。\nAgent: [[為您轉接專員]]。' },
  { text: 'Customer: 退款没到。\nAgent: 好的，[[让我的同事来接待您]]。' },
  { text: '[[为您转接人工]]。', kind: 'template' },
  {
    text: 'Customer: 发票抬头错了。\nAgent: 我[[帮您转接财务]]，他们可以直接修改发票。',
    options: { requirePermission: true },
  },
  { text: 'Customer: 发票抬头错了。\nAgent: 我帮您转接财务，他们可以直接修改发票。' },
  { text: 'Customer: 我要改套餐。\nAgent: 这个由专门的同事处理更快，我为您转接，可以吗？' },
  { text: 'Customer: 帮我转人工客服。\nAgent: 好的，为您转接人工。', title: '客人自己要求的' },
  { text: 'Customer: 怎么付款？\nAgent: 可以银行转账，也可以刷卡。', title: '“转账”' },
  { text: 'Customer: 我有个建议。\nAgent: 谢谢您，您的建议我会在今天转给技术同事。', title: '转的是建议' },
  { text: 'Customer: 积分不对。\nAgent: 需要我为您转接会员专员吗？' },
  { text: 'Customer: 我想销户。\nAgent: 我[[把您转给后台]]。' },
  { text: 'Customer: 利率多少？\nAgent: [[给您转贷款部]]。' },
  { text: 'Customer: 发票问题。\nAgent: 请稍等，[[正在为您转接]]。' },
  { text: 'Customer: 车贷怎么还？\nAgent: 我[[帮您转车贷部门]]。' },
  { text: 'Customer: 我想转到你们车贷部。\nAgent: 好的，现在为您转接车贷部。' },
  { text: 'Customer: 门锁还是打不开。\nAgent: 很抱歉，我请师傅跟您联系，今天下午三点前给您打电话。' },
  { text: 'Customer: 发票开错了\nAgent: [[转财务了哈]]' },
  { text: 'Customer: 合同要改\nAgent: [[这个转法务]]。' },
  { text: 'Customer: 手表停了。\nAgent: [[给您转接售后部门]]。' },
]
