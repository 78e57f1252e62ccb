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
]
