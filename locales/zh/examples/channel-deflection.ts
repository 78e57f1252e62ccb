import type { Example } from '../../../src/locale.ts'

export const channelDeflection: readonly Example[] = [
  { text: 'Customer: 怎么还没发货？\nAgent: [[请联系快递公司]]。' },
  { text: 'Customer: 退款几天到？\nAgent: [[详情请看官网]]。' },
  { text: 'Customer: 屏幕裂了怎么办？\nAgent: [[请拨打客服]]热线。' },
  { text: 'Customer: 我的订单呢？\nAgent: 抱歉给您带来不便，[[请私信我们]]。', channel: 'social' },
  { text: 'Customer: 尺寸怎麼選？\nAgent: [[請查看說明書]]。' },
  { text: 'Customer: 为什么登录不了？\nAgent: [[请私信]]。', channel: 'social' },
  { text: 'Customer: 我的订单呢？\nAgent: 抱歉给您带来不便，请把订单号私信我们，方便查询。', channel: 'social' },
  { text: 'Customer: 怎么还没发货？\nAgent: 今天下午发货，快递单号会发到您手机上。' },
  { text: 'Customer: 退款几天到？\nAgent: 一般三天之内会退到您付款的银行卡里。更多说明可以看官网。' },
  { text: 'Customer: 客服电话是多少？\nAgent: 请拨打客服热线，号码在订单页右上角。', title: '客人问的就是电话' },
  { text: 'Customer: 怎么改密码？\nAgent: 请点击这里：https://example.com/password', title: '问怎么做，给出链接' },
  { text: 'Customer: 尺寸怎麼選？\nAgent: 身高一米六五選中號就可以。' },
  { text: 'Customer: 包裹卡在中转站了。\nAgent: [[您打快递公司电话]]吧。' },
  { text: 'Customer: 什么时候装？\nAgent: 师傅周六上午九点来，出门前给您打电话。' },
  { text: 'Customer: 我的公积金到账了吗？\nAgent: [[请拨打12329查询]]。' },
  { text: 'Customer: 我的理赔到哪一步了？\nAgent: [[去官网查吧]]。' },
  { text: 'Customer: 奖品没收到。\nAgent: [[您得问主办方]]。' },
  { text: 'Customer: 我的贷款批了吗？\nAgent: [[请咨询您的客户经理]]。' },
  {
    text: 'Customer: 社保卡几天能到？\nAgent: 二十天左右寄到，您也可以打热线查进度。',
    title: '先回答，再说还能问谁',
  },
]
