import type { Example } from '../../../src/locale.ts'

export const brandVoice: readonly Example[] = [
  { text: 'Customer: 哪家店有？\nAgent: 我们 [[northwind]] 南门店就有。', brand: ['星河电器', 'Northwind'] },
  { text: 'Customer: 这是哪里？\nAgent: 您好，这里是 [[North Wind]]，请讲。', brand: ['星河电器', 'Northwind'] },
  {
    text: 'Customer: 有便宜的吗？\nAgent: 有的，不过不是[[便宜货]]，质量很好。',
    options: { avoid: ['便宜货'], prefer: { 退货: '退换', 客户端: '应用', 话说: '' } },
  },
  {
    text: '请在[[客户端]]里查看订单。',
    kind: 'template',
    options: { avoid: ['便宜货'], prefer: { 退货: '退换', 客户端: '应用', 话说: '' } },
  },
  {
    text: 'Customer: 怎么办？\nAgent: [[话说]]您可以先登录。',
    options: { avoid: ['便宜货'], prefer: { 退货: '退换', 客户端: '应用', 话说: '' } },
  },
  { text: 'Customer: 发货了吗？\nAgent: [[哈哈]]，已经发货了。', options: { formality: 'formal' } },
  { text: 'Customer: 什么时候到？\nAgent: [[敬请]]留意短信，明天到。', options: { formality: 'informal' } },
  { text: 'Customer: 發貨了嗎？\nAgent: [[哈哈]]，已經發貨了。', options: { formality: 'formal' } },
  { text: 'Customer: 哪家店有？\nAgent: 我们 Northwind 南门店就有。', brand: ['星河电器', 'Northwind'] },
  {
    text: 'Customer: 盒子上写的什么？\nAgent: 上面写的是“northwind”，就是这一款。',
    brand: ['星河电器', 'Northwind'],
    title: '引号里的话',
  },
  {
    text: 'Customer: 是便宜货吗？\nAgent: 不是的，质量很好，保修两年。',
    options: { avoid: ['便宜货'], prefer: { 退货: '退换', 客户端: '应用', 话说: '' } },
    title: '客人的词',
  },
  { text: 'Customer: 发货了吗？\nAgent: 哈哈，已经发货了。', title: '没有设置' },
  { text: 'Customer: 发货了吗？\nAgent: 已经发货了，请您留意短信。', options: { formality: 'formal' } },
  {
    text: 'Customer: 母亲节有活动吗？\nAgent: 有的，母亲节当天送花。',
    options: { formality: 'formal' },
    title: '词里的“亲”',
  },
]
