import type { Example } from '../../../src/locale.ts'

export const exposedData: readonly Example[] = [
  { text: 'Customer: 我付款用的哪张卡？\nAgent: 您用的是 [[4111 1111 1111 1111]] 这张卡。' },
  { text: 'Customer: 卡还在吗？\nAgent: 在的，我们存的是 [[378282246310005]]。' },
  { text: 'Customer: 退到哪里？\nAgent: 退到 [[DE89 3704 0044 0532 0130 00]]，两天到账。' },
  { text: 'Customer: 登不上。\nAgent: 已经为您重置，新密码是[[Tiger77]]。' },
  { text: 'Customer: 登記的身份證對嗎？\nAgent: 您登記的身份證是 [[11010519491231002X]]，沒有錯。' },
  { text: '您的初始密码为：[[Lamp4821]]，请登录后修改。', kind: 'template' },
  { text: 'Customer: 我付款用的哪张卡？\nAgent: 尾号1111的那张。', title: '只说尾号' },
  { text: 'Customer: 我付款用的哪张卡？\nAgent: 是 **** **** **** 1111。' },
  { text: 'Customer: 单号是多少？\nAgent: 快递单号是4111111111111111，今天到。', title: '说明了是单号' },
  { text: 'Customer: 密码有什么要求？\nAgent: 密码是区分大小写的，长度8-16位。', title: '说的是要求' },
  { text: 'Customer: 客服电话？\nAgent: 拨打 +44 20 7946 0958 就可以。' },
  {
    text: 'Customer: 押金付到哪里？\nAgent: 请付到 DE89 3704 0044 0532 0130 00。',
    options: { allow: ['DE89370400440532013000'] },
    title: '公司自己的账户',
  },
  { text: 'Customer: 上网怎么连？\nAgent: 大堂无线网的密码是88886666。', title: '人人都能知道的密码' },
  { text: 'Customer: 您那邊登記的證件是？\nAgent: 您的身分證字號是[[A123456789]]。' },
  { text: 'Customer: 會員資料對嗎？\nAgent: 香港身份證是[[A123456(3)]]。' },
  { text: 'Customer: 訂單呢？\nAgent: 您的訂單 A123456789 明天送到。', title: '沒說是證件' },
  { text: 'Customer: 我要换个密码\nAgent: 已经换好，临时密码 [[Lan#5521]]，登录后请修改。' },
]
