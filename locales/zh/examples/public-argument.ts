import type { Example } from '../../../src/locale.ts'

export const publicArgument: readonly Example[] = [
  {
    text: 'Customer: 你们是骗子！\nAgent: 我们已经解释过了。\nCustomer: 睁眼说瞎话，骗子！\nAgent: 事实很清楚。\nCustomer: 不要脸！\nAgent: [[您说的不属实]]。',
    channel: 'social',
  },
  {
    text: 'Customer: 垃圾公司骗人！\nAgent: 并非如此。\nCustomer: 还狡辩！\nAgent: [[我们已经说明过]]。',
    channel: 'social',
    options: { maxExchanges: 0 },
  },
  {
    text: 'Customer: 黑店！\nAgent: 您误会了。\nCustomer: 继续编！\nAgent: 我们没有说过这样的话。\nCustomer: 骗子！\nAgent: [[事实很清楚]]。',
    channel: 'social',
  },
  {
    text: 'Customer: 坑人！\nAgent: 与事实不符。\nCustomer: 呵呵，心虚了？\nAgent: 我们不认同。\nCustomer: 无耻！\nAgent: [[我们坚持]]之前的决定。',
    channel: 'social',
  },
  {
    text: 'Customer: 騙子！\nAgent: 並非如此。\nCustomer: 還狡辯！\nAgent: 您誤會了。\nCustomer: 黑店！\nAgent: [[事實很清楚]]。',
    channel: 'social',
  },
  {
    text: 'Customer: 垃圾！\nAgent: 您弄错了。\nCustomer: 你们就会推卸！\nAgent: [[并非如此]]。',
    channel: 'social',
    options: { maxExchanges: 0 },
  },
  {
    text: 'Customer: 你们是骗子！\nAgent: 我们已经解释过了。\nCustomer: 睁眼说瞎话！\nAgent: 请把订单号私信给我们，我们一起解决。',
    channel: 'social',
  },
  {
    text: 'Customer: 你们是骗子！\nAgent: 很抱歉让您失望，今天给您退款。\nCustomer: 垃圾！\nAgent: 退款已经办好了。',
    channel: 'social',
  },
  {
    text: 'Customer: 是不是八点关门？\nAgent: 您弄错了，是九点。\nCustomer: 那周日呢？\nAgent: 周日并不是九点，是八点。\nCustomer: 好的。\nAgent: 不客气。',
    channel: 'social',
    title: '平静的客人',
  },
  {
    text: 'Customer: 坑人！\nAgent: 与事实不符。\nCustomer: 无耻！\nAgent: 请问您的订单是哪一天的？',
    channel: 'social',
  },
  { text: 'Customer: 谢谢。\nAgent: 不客气。' },
  { text: 'Customer: 黑店！\nAgent: 您误会了，这是两笔订单。\nCustomer: 哦，对不起。\nAgent: 没关系的。' },
  {
    text: 'Customer: 骗子店！\nAgent: 我们不是骗人，页面写明了尺寸。\nCustomer: 骗子还嘴硬。\nAgent: 页面早就写清楚了，请您再看看。\nCustomer: 坑人的店！\nAgent: [[事实就是这样]]，我们没有坑人。',
    channel: 'social',
  },
  {
    channel: 'social',
    text: 'Customer: 你们就是骗子\nAgent: 我们不是骗子，是正规公司。\nCustomer: 装什么正规\nAgent: 您说的不符合事实。\nCustomer: 笑死，谁信\nAgent: [[我们有证据]]，合同写得很清楚。',
  },
]
