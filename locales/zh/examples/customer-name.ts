import type { Example } from '../../../src/locale.ts'

export const customerName: readonly Example[] = [
  {
    text: 'Customer: 你好，我叫李明，水壶漏水了。\nAgent: [[您好，今天就给您换一个新的。]]\nCustomer: 好的。\nAgent: 不客气。',
  },
  { text: 'Customer: 我姓王，想改一下送货时间。\nAgent: [[您好，请问改到哪天？]]', title: '只说姓' },
  { text: 'Customer: 您好，我是陈女士，发票寄出了吗？\nAgent: [[您好，昨天已经寄出。]]', title: '带称呼' },
  { text: 'Customer: 我姓張，想換顏色。\nAgent: [[您好，可以換成藍色或灰色。]]', title: '繁体' },
  {
    text: 'Customer: 我姓章，包裹到哪儿了？\nAgent: [[张]]先生，您好，包裹已到本市。',
    title: '同音别字',
  },
  {
    text: 'Customer: 你好，我叫林小雨，想退这件外套。\nAgent: 您好，[[林小羽]]小姐，已经为您办好。',
    title: '名字错一个字',
  },
  { text: 'Customer: 您好，我是刘女士，想咨询年票。\nAgent: 刘[[先生]]您好，年票三百元。', title: '称呼错了' },
  {
    text: 'Customer: 敝姓何，想預約明天的桌位。\nAgent: [[您好，請問幾位？]]',
    title: '谦称',
  },
  { text: 'Customer: 你好，我叫李明，水壶漏水了。\nAgent: 李明您好，今天就给您换一个新的。' },
  { text: 'Customer: 我姓王，想改一下送货时间。\nAgent: 王女士，您好，请问改到哪天？' },
  {
    text: 'Customer: 叫我陈小姐就好，发票寄出了吗？\nAgent: 好的，陳小姐，昨天已經寄出。',
    title: '另一种字体',
  },
  { text: 'Customer: 账户名是李明，麻烦查一下余额。\nAgent: 您好，余额为三百元。', title: '只是账户资料' },
  { text: 'Customer: 我叫马上送来的那份外卖没到。\nAgent: 您好，骑手五分钟后到。', title: '“叫”的不是名字' },
  { text: 'Customer: 您好，我是金卡会员，有折扣吗？\nAgent: 您好，有九折。', title: '说身份，不是名字' },
  { text: 'Customer: 我姓王，帮我转告李女士。\nAgent: 王先生您好，已转告。李女士稍后联系您。', title: '说的是别人' },
  { text: 'Customer: 我叫Lily，订单发货了吗？\nAgent: Lily您好，今早已发货。', title: '拉丁字母' },
  { text: 'Customer: 我是王老师，想订二十本课本。\nAgent: 王老师您好，二十本有现货。' },
  { text: 'Customer: 我姓劉，想改到下午。\nAgent: [[您好，下午三點可以嗎？]]' },
  { text: 'Customer: 敝姓鄭，想查詢包裹。\nAgent: 鄭小姐您好，包裹今天送達。' },
  {
    text: 'Customer: 我叫郑可欣，问下护照进度\nAgent: 郑女士您好，请稍等。\nCustomer: 好\nAgent: 谢谢郑女士，护照周四寄出。',
  },
]
