import type { Example } from '../../../src/locale.ts'

export const overusedCourtesy: readonly Example[] = [
  { text: 'Customer: 还没到？\nAgent: [[非常抱歉，实在对不起]]，今天下午到。' },
  { text: 'Customer: 地址错了。\nAgent: [[对不起，真的很抱歉，深表歉意]]，已经改好了。' },
  { text: 'Customer: 好的。\nAgent: [[感谢您，请您稍坐，请您喝茶，麻烦您签字，非常感谢，辛苦您了。]]' },
  {
    text: 'Agent: 谢谢。\nCustomer: 嗯。\nAgent: 谢谢。\nCustomer: 嗯。\nAgent: 谢谢。\nCustomer: 嗯。\nAgent: [[谢谢]]。',
  },
  {
    text: 'Agent: 请登录。\nCustomer: 嗯。\nAgent: 请点设置。\nCustomer: 嗯。\nAgent: [[请]]确认。',
    options: { maxRepeats: 2 },
  },
  { text: 'Customer: 還沒到？\nAgent: [[非常抱歉，實在對不起]]，今天下午到。' },
  { text: 'Customer: 还没到？\nAgent: 非常抱歉，今天下午到。' },
  { text: 'Customer: 好的。\nAgent: 谢谢您，请签字。' },
  { text: 'Customer: 谢谢。\nAgent: 非常感谢您的来信。' },
  { text: 'Customer: 怎么申请？\nAgent: 请点“申请”，再点“邀请同事”，请假单就在那里。', title: '词里的“请”' },
  { text: 'Customer: 有点不好意思。\nAgent: 没关系的，不用道歉，您慢慢说。', title: '不用道歉' },
  { text: 'Agent: 谢谢。\nCustomer: 嗯。\nAgent: 好的。\nCustomer: 嗯。\nAgent: 谢谢。' },
  {
    text: 'Agent: 亲 您好\nCustomer: 在吗\nAgent: 在的亲\nCustomer: 有货吗\nAgent: 有的亲\nCustomer: 好\nAgent: 谢谢亲',
    title: '每条一声“亲”',
  },
]
