import type { Example } from '../../../src/locale.ts'

export const formalityConsistency: readonly Example[] = [
  { text: 'Customer: 有推荐吗？\nAgent: 为您推荐东门的面馆，[[你]]看可以吗？' },
  {
    text: 'Customer: 你好。\nAgent: 您好，请问您几位？\nCustomer: 三位。\nAgent: 好的，[[你]]几点到？\nCustomer: 七点。\nAgent: 给您留好了。',
  },
  { text: 'Customer: 怎么去？\nAgent: 你可以坐地铁，到站以后给我打电话，[[您]]看行吗？' },
  { text: 'Customer: 請問有位子嗎？\nAgent: 有的，已經幫您保留，[[妳]]幾點到？' },
  { text: '感谢您的订购，我们今天为您发货，请[[你]]留意短信。', kind: 'template' },
  { text: 'Customer: 发货了吗？\nAgent: 已经给您寄出，单号也发到[[你]]手机上了，请您查收。' },
  { text: 'Customer: 怎么去？\nAgent: [[您]]可以坐地铁。', options: { formality: 'informal' } },
  { text: 'Customer: 怎么去？\nAgent: [[你]]可以坐地铁。', options: { formality: 'formal' } },
  {
    text: 'Customer: 不用叫我您，叫我你就行。\nAgent: 好的，那你几点到？我去接[[您]]。',
    title: '客人请求之后又变回来',
  },
  { text: 'Customer: 有推荐吗？\nAgent: 你好，为您推荐东门的面馆，您看可以吗？', title: '“你好”是固定的问候' },
  { text: 'Customer: 我们三个人。\nAgent: 好的，你们三位几点到？我给您留靠窗的位子。', title: '“你们”是复数' },
  { text: 'Customer: 有小瓶酒吗？\nAgent: 有的，您房间的迷你吧里就有。', title: '词里的“你”' },
  { text: 'Customer: 怎么去？\nAgent: 你可以坐地铁，到站后给我打电话，我去接你。' },
  { text: 'Customer: 不用这么客气，叫我你就行。\nAgent: 好的，那你几点到？' },
  { text: 'Customer: 电影叫什么？\nAgent: 叫《想你的夜》，给您留两张票吗？', title: '片名' },
  { text: 'Customer: 請問有位子嗎？\nAgent: 有的，已經幫您保留，請您七點到。' },
  { text: 'Customer: 去哪吃？\nAgent: 您可以去东门的面馆，近你你们酒店。', title: '手误' },
]
