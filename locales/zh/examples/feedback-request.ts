import type { Example } from '../../../src/locale.ts'

export const feedbackRequest: readonly Example[] = [
  { text: 'Customer: 几点开门？\nAgent: 您好，九点开门。\nCustomer: 谢谢。\nAgent: [[不客气，再见。]]' },
  {
    text: 'Customer: 可以刷卡吗？\nAgent: 您好，可以。\nCustomer: 好的，多谢。\nAgent: [[感谢您的咨询，祝您生活愉快。]]',
  },
  { text: 'Customer: 還有位子嗎？\nAgent: 您好，有的。\nCustomer: 謝謝。\nAgent: [[不客氣，再見。]]' },
  { text: 'Customer: 还是没解决，太失望了！\nAgent: 很抱歉。[[请您评价]]一下本次服务。' },
  { text: 'Customer: 根本没用，我要投诉。\nAgent: 对不起，明天给您答复。[[邀请您评价]]。' },
  { text: 'Customer: 到现在都没修好！\nAgent: 很抱歉，师傅明天上午到。[[您对我们的服务满意]]吗？' },
  {
    text: 'Customer: 几点开门？\nAgent: 您好，九点开门。\nCustomer: 谢谢。\nAgent: 不客气，请您为本次服务打分，再见。',
  },
  {
    text: 'Customer: 可以刷卡吗？\nAgent: 您好，可以。\nCustomer: 好的，多谢。\nAgent: 您的反馈能帮助我们改进，祝您生活愉快。',
  },
  {
    text: 'Customer: 还是没解决，太失望了！\nAgent: 很抱歉，我们明天上午派师傅过去。\nCustomer: 好的，谢谢。\nAgent: 不客气，请您评价本次服务，再见。',
    title: '客人已经满意',
  },
  { text: 'Customer: 有蓝色的吗？\nAgent: 您好，有的，您要几件？', title: '还没有结束' },
  { text: 'Customer: 谢谢。\nAgent: 不客气，再见。', channel: 'social' },
  { text: 'Customer: 謝謝。\nAgent: 不客氣，邀請您參加滿意度調查，再見。' },
  { text: 'Customer: 害我白跑一趟，到现在都没赔！\nAgent: [[请您给我打个分]]。' },
]
