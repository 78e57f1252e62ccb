import type { Example } from '../../../src/locale.ts'

export const upsellPressure: readonly Example[] = [
  { text: 'Customer: 耳机坏了。\nAgent: 您好，[[要不要买一]]副新的？' },
  { text: 'Customer: 一直没收到退款。\nAgent: 您好，[[办理我们的会员]]，退款会更快。' },
  { text: 'Customer: 快递什么时候到？\nAgent: [[限时优惠]]，今天下单立减十元。' },
  { text: 'Customer: 登录不了。\nAgent: 您[[升级到高级版]]就可以了。' },
  {
    text: 'Customer: 谢谢。\nAgent: 不客气。顺便说一下，现在有限时优惠。\nCustomer: 不需要。\nAgent: 还有[[超值套餐]]，再看看？',
  },
  { text: 'Customer: 訂單被取消了。\nAgent: 您好，[[要不要看看我們]]的新品？' },
  { text: 'Customer: 耳机坏了。\nAgent: 很抱歉，已经为您补发了一副。顺便问一下，要不要看看耳机包？' },
  { text: 'Customer: 会员套餐多少钱？\nAgent: 可以的，办理会员套餐每月十元。', title: '客人问的就是套餐' },
  { text: 'Customer: 耳机坏了。\nAgent: 很抱歉，今天给您补发。' },
  { text: 'Customer: 航班被取消了。\nAgent: 很抱歉，我们为您免费升级到商务舱。', title: '免费升级' },
  { text: 'Customer: 想取消我的会员。\nAgent: 好的，已经为您取消会员。' },
  { text: 'Customer: 系统打不开。\nAgent: 请问是什么版本？升级系统后通常可以解决。' },
  { text: 'Customer: 网又断了，怎么回事？\nAgent: 您[[要不要升级]]到千兆？' },
  { text: 'Customer: 我的卡刷不了，急。\nAgent: 您[[了解一下我们的白金卡]]吗？' },
  { text: 'Customer: 耳机一直没声音。\nAgent: 您可以[[换购我们的新款]]。' },
  { text: 'Customer: 我的话费被乱扣。\nAgent: [[推荐您办个会员]]吧。' },
  { text: 'Customer: 怎么改套餐\nAgent: 亲，[[现在升级会员只要]]9元。', title: '没有问号的提问' },
  { text: 'Customer: 流量是不是可以转赠呢\nAgent: [[限时优惠]]，年卡半价。' },
  { text: 'Customer: 請問發票要怎麼補寄\nAgent: [[現在加購延長保固只要]]999元喔！' },
  { text: 'Customer: 有没有更大的套餐\nAgent: 有的，大套餐每月99元，需要我帮您升级吗？', title: '问的就是套餐' },
  { text: 'Customer: 怎么改套餐\nAgent: 在首页点“我的套餐”就能改。顺便说一下，现在有限时优惠。' },
  { text: 'Customer: 打印机卡纸。\nAgent: 我们的[[延保服务今天半价]]，您想买一份吗？' },
  { text: 'Customer: 有会员卡吗？\nAgent: 您好，有的，年卡现在打八折，您想办吗？' },
]
