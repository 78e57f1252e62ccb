import type { Example } from '../../../src/locale.ts'

export const responseTime: readonly Example[] = [
  { text: '[10:00] Customer: 今天营业吗？\n[10:05] Agent: [[营业，到六点。]]', channel: 'chat' },
  {
    text: '[10:00] Customer: 今天营业吗？\n[10:02] Customer: 有人吗？\n[10:03] Agent: [[营业，到六点。]]',
    channel: 'chat',
  },
  { text: '[10:00] Customer: 今天营业吗？\n[10:25] Agent: [[您好，营业到六点。]]', channel: 'social' },
  { text: '[10:00] Customer: 请把发票发给我。\n[2026-03-03 09:00] Agent: [[发票在附件里。]]', channel: 'email' },
  { text: '[10:00] Customer: 今天營業嗎？\n[10:09] Agent: [[營業，到六點。]]', channel: 'chat' },
  {
    text: '[10:00] Customer: 今天营业吗？\n[10:01] Bot: 正在为您接入客服。\n[10:04] Agent: [[营业，到六点。]]',
    channel: 'chat',
  },
  { text: '[10:00] Customer: 今天营业吗？\n[10:01] Agent: 营业，到六点。', channel: 'chat' },
  {
    text: '[10:00] Customer: 今天营业吗？\n[10:01] Agent: 营业，到六点。\n[10:02] Customer: 好的，谢谢！\n[10:20] Agent: 不客气。',
    channel: 'chat',
    title: '道谢不用回答',
  },
  {
    text: '[10:00] Customer: 今天营业吗？\n[10:08] Agent: 您好，营业到六点。\n[10:10] Customer: 周日呢？\n[12:00] Agent: 十点开始。',
    channel: 'social',
  },
  { text: '[10:00] Customer: 请把发票发给我。\n[18:30] Agent: 发票在附件里。', channel: 'email' },
  { text: 'Customer: 今天营业吗？\nAgent: 营业，到六点。', channel: 'chat', title: '没有时间' },
  { text: '[10:00] Customer: 今天营业吗？\n[12:00] Agent: 营业，到六点。' },
]
