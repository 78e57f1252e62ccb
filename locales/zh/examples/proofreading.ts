import type { Example } from '../../../src/locale.ts'

export const proofreading: readonly Example[] = [
  { text: 'Customer: 包裹到了吗？\nAgent: 到了，在 [[the the]] 前台。' },
  { text: 'Customer: 可以带狗吗？\nAgent: 可以，门口有水碗[[ !]]' },
  { text: 'Customer: 哪个插头？\nAgent: 用 [[USB USB]] 插头就可以。' },
  { text: 'Customer: 几点开门？\nAgent: 九点开门[[ ,]] 周日十点。' },
  { text: '感谢您的订购[[ ,]] 今天发货。', kind: 'template' },
  { text: 'Customer: 几点开门？\nAgent: [[hello]]，九点开门。', channel: 'email' },
  { text: 'Customer: 有多大？\nAgent: 有点大，您慢慢看看。' },
  { text: 'Customer: 谢谢！\nAgent: Bye bye，再见！', title: '有意重复' },
  { text: 'Customer: 好了吗？\nAgent: 好了好了，您试试看。', title: '汉字的重叠' },
  { text: 'Customer: 几点开门？\nAgent: 九点开门，周日十点！' },
  { text: 'Customer: 几点开门？\nAgent: hello，九点开门。', channel: 'chat', title: '聊天里的小写' },
  { text: 'Customer: 链接呢？\nAgent: 在这里：https://example.com/the/the 打开就能看到 :)', title: '链接和表情' },
  { text: 'Customer: 包裹到了吗？\nAgent: 到了，[[我们我们]]放在前台。' },
  { text: 'Customer: 包裹到了吗？\nAgent: 您[[的的]]包裹到了。' },
  { text: 'Customer: 包裹到了吗？\nAgent: 到了[[ ，]]在前台。' },
  { text: 'Customer: 你的目的的确是退货吗？\nAgent: 坐红色的的士来最快。', title: '词里的词' },
  { text: 'Customer: 好了吗？\nAgent: 我们的确试试看过了，都好。' },
  { text: 'Agent: 地址[[是是]]和平路八号。' },
  { text: 'Agent: 是是是，您说得对。' },
  { text: 'Customer: 发我了吗\nAgent: 说明书发给您您就知道了。' },
]
