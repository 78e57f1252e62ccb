import type { Example } from '../../../src/locale.ts'

export const negativeWords: readonly Example[] = [
  { text: 'Customer: 这款有红色吗？\nAgent: [[我不知道]]。' },
  { text: 'Customer: 可以今天退款吗？\nAgent: 退款最快明天到账，[[这是公司规定]]。' },
  { text: 'Customer: 有没有安静一点的房间？\nAgent: 您好，这一层[[没有任何]]空房，三楼还有两间。' },
  { text: 'Customer: 保修期多长？\nAgent: [[您自己去看]]说明书吧。' },
  { text: 'Customer: 我想改地址。\nAgent: [[您必须]]今天下班前提交。' },
  { text: 'Customer: 能帮我催一下快递吗？\nAgent: 这个[[我们也没办法]]。' },
  { text: 'Customer: 什么时候能修好？\nAgent: [[说实话]]，最快也要三天。' },
  { text: 'Customer: 這件有現貨嗎？\nAgent: [[這個我不清楚]]。' },
  { text: 'Customer: 還有別的顏色嗎？\nAgent: [[什麼顏色都沒有]]了，下週會到一批新的。' },
  { text: '[[您必须]]携带身份证办理入住。', kind: 'template' },
  { text: 'Customer: 我的快递还没到！\nAgent: [[请您冷静一下]]，我来查物流。' },
  { text: 'Customer: 这个可以便宜点吗？\nAgent: [[不可能]]的。' },
  { text: 'Customer: 麻烦你了。\nAgent: 不客气，没问题的，有事随时找我。', title: '安慰和客气话' },
  { text: 'Customer: 泡温泉要另外付费吗？\nAgent: 不用，没有任何额外费用，您放心。', title: '好消息' },
  { text: 'Customer: 有折扣吗？\nAgent: [[我们从来不]]打折，不过现在满两百送赠品。' },
  { text: 'Customer: 贵不贵？\nAgent: 其实不贵，一晚三百元。' },
  {
    text: 'Customer: 昨天的服务员太凶了。\nAgent: 很抱歉让您有了这么糟糕的体验，我马上反馈给店长。',
    title: '体谅客人的遭遇',
  },
  { text: 'Customer: 有什么书推荐？\nAgent: 《没有任何人知道》很受欢迎，店里有现货。', title: '书名' },
  { text: 'Customer: 怎么改密码？\nAgent: 您必须先登录，再点“设置”。', title: '客人问怎么做' },
  { text: 'Customer: 差不多几点到？\nAgent: 差不多三点，我们会提前给您打电话。' },
  {
    text: 'Customer: 我不知道尺码怎么选。\nAgent: 不知道尺码没关系，您告诉我身高体重，我帮您选。',
    title: '说的是客人',
  },
]
