import type { Example } from '../../../src/locale.ts'

export const rudeLanguage: readonly Example[] = [
  { text: 'Customer: 能再便宜点吗？\nAgent: [[爱买不买]]。' },
  { text: 'Customer: 这怎么用？\nAgent: [[这都不会]]？' },
  { text: 'Customer: 我要投诉！\nAgent: [[随便你]]。' },
  { text: 'Customer: 为什么还没到？\nAgent: [[别催]]，到了会通知。' },
  { text: 'Customer: 你们在骗人！\nAgent: [[你给我闭嘴]]。' },
  { text: 'Customer: 到底退不退？\nAgent: [[有完没完]]？' },
  { text: 'Customer: 這什麼意思？\nAgent: [[聽不懂中文嗎]]？' },
  { text: 'Customer: 我还是不明白。\nAgent: 你[[听好了]]，我只说一次。' },
  { text: 'Customer: 能不能快点？\nAgent: 真[[他妈的]]烦。' },
  { text: '嫌贵就[[爱买不买]]。', kind: 'template' },
  { text: 'Customer: 滚筒洗衣机有货吗？\nAgent: 有的，滚筒的两款都有货。', title: '词里的“滚”' },
  { text: 'Customer: 操作步骤是什么？\nAgent: 我操作给您看，第一步点“设置”。', title: '“我操作”' },
  { text: 'Customer: 靠窗还有位吗？\nAgent: 有的，靠窗、靠北京路那边都有位子。', title: '“靠北京路”' },
  { text: 'Customer: 妈妈的生日送什么好？\nAgent: 送妈妈的话，推荐这条围巾。' },
  { text: 'Customer: 他说了什么？\nAgent: 他的留言是“爱买不买”，我已经提醒他了。', title: '引号里的话' },
  { text: 'Customer: 可以慢点说吗？\nAgent: 可以，我再说明一下。' },
]
