import type { Example } from '../../../src/locale.ts'

export const unanswered: readonly Example[] = [
  { text: 'Customer: 几点开门？\nAgent: [[您好，九点开门。]]\nCustomer: 周日也开吗？' },
  { text: 'Customer: 几点开门？\nAgent: [[您好，九点开门。]]\nCustomer: 麻烦你帮我查一下周日。' },
  { text: 'Customer: 想退货。\nAgent: [[您好，可以的。]]\nCustomer: 运费谁出呢？' },
  { text: 'Customer: 想退货。\nAgent: [[您好，可以的。]]\nCustomer: 请尽快处理。' },
  { text: 'Customer: 想換貨。\nAgent: [[您好，可以的。]]\nCustomer: 要寄到哪裡？' },
  { text: 'Customer: 快递呢？\nAgent: [[您好，今天到。]]\nCustomer: 能不能帮我改成明天送来。' },
  { text: 'Customer: 几点开门？\nAgent: 您好，九点开门。\nCustomer: 好的，谢谢！' },
  { text: 'Customer: 几点开门？\nAgent: 您好，九点开门。\nCustomer: 周日也开吗？\nAgent: 周日十点开。' },
  { text: 'Customer: 几点开门？\nAgent: 您好，九点开门。\nCustomer: 周日也开吗？', closed: false },
  { text: 'Customer: 几点开门？\nAgent: 您好，九点开门。\nCustomer: 那我十点过去。', title: '只是说明' },
  { text: 'Customer: 想退货。\nAgent: 您好，可以的。\nCustomer: 没有别的问题了，再见。' },
  { text: 'Customer: 有人吗？' },
  { text: 'Customer: 居住证办好了吗？\nAgent: [[您好，证办好了。]]\nCustomer: 在哪里领' },
  { closed: true, text: 'Customer: 几点开门\nAgent: [[您好，九点。]]\nCustomer: 那周日呢' },
  { text: 'Customer: 在吗\nAgent: [[您好，请说。]]\nCustomer: 退的款到现在都没到账啊', closed: true },
]
