import type { Example } from '../../../src/locale.ts'

export const blame: readonly Example[] = [
  { text: 'Customer: 我的单子地址不对。\nAgent: [[您填错了]]地址。' },
  { text: 'Customer: 为什么没收到短信？\nAgent: [[您早就应该]]检查手机号。' },
  { text: 'Customer: 壶坏了。\nAgent: [[您没有按]]说明操作。' },
  { text: 'Customer: 订错日期了怎么办？\nAgent: [[这是您自己的问题]]。' },
  { text: 'Customer: 我沒看到活動公告。\nAgent: [[您怎麼不早]]說呢？' },
  { text: 'Customer: 退款少了。\nAgent: [[如果您当初看清楚条款，就不会]]这样了。' },
  { text: 'Customer: 打不开。\nAgent: [[别人都没问题]]。' },
  { text: 'Customer: 你们太慢了！\nAgent: [[请您注意态度]]。' },
  { text: '订单延迟[[是您操作失误]]造成的。', kind: 'template' },
  { text: 'Customer: 没收到验证码。\nAgent: 如果您填错了手机号，可以在这里修改。', title: '中性的条件' },
  { text: 'Customer: 没收到验证码。\nAgent: 请问您是不是忘了打开短信提醒？', title: '和气的问题' },
  { text: 'Customer: 都怪我。\nAgent: 这不是您的错，我们马上补发。', title: '替客人说话' },
  { text: 'Customer: 没收到包裹。\nAgent: 很抱歉您没有收到包裹，我们今天重寄。', title: '客人的遭遇' },
  { text: 'Customer: 忘了密码怎么办？\nAgent: 您忘了密码也没关系，点一下“找回密码”就行。' },
  { text: 'Customer: 是我弄错了吗？\nAgent: 没有，是系统延迟，我们正在修复，今天下午恢复。' },
]
