import type { Example } from '../../../src/locale.ts'

export const responseTime: readonly Example[] = [
  { text: '[10:00] Customer: 今日は開いていますか？\n[10:05] Agent: [[はい、18時までです。]]', channel: 'chat' },
  {
    text: '[10:00] Customer: 今日は開いていますか？\n[10:02] Customer: もしもし？\n[10:03] Agent: [[はい、18時までです。]]',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: 今日は開いていますか？\n[10:25] Agent: [[こんにちは。18時までです。]]',
    channel: 'social',
  },
  {
    text: '[10:00] Customer: 請求書を送ってください。\n[2026-03-03 09:00] Agent: [[お送りします。]]',
    channel: 'email',
  },
  {
    text: '[10:00] Customer: 席はありますか？\n[10:02] Agent: [[ございます。]]',
    channel: 'chat',
    options: { chatMinutes: 1 },
  },
  {
    text: '[2026-03-06 10:00] Customer: 今日は開いていますか？\n[2026-03-09 00:20] Agent: [[はい、18時までです。]]',
    channel: 'social',
    options: { hours: ['mon-fri 09:00-18:00'], timeZone: 'Asia/Tokyo' },
  },
  { text: '[10:00] Customer: 今日は開いていますか？\n[10:01] Agent: はい、18時までです。', channel: 'chat' },
  {
    text: '[10:00] Customer: 席はありますか？\n[10:01] Agent: ございます。\n[10:02] Customer: ありがとうございます。\n[10:20] Agent: よい一日を。',
    channel: 'chat',
  },
  { text: '[10:00] Customer: 今日は開いていますか？\n[10:08] Agent: はい、18時までです。', channel: 'social' },
  { text: '[10:00] Customer: 請求書を送ってください。\n[20:00] Agent: お送りします。', channel: 'email' },
  {
    text: '[2026-03-06 12:00] Customer: 請求書を送ってください。\n[2026-03-09 02:00] Agent: お送りします。',
    channel: 'email',
    options: { hours: ['mon-fri 09:00-18:00'], timeZone: 'Asia/Tokyo' },
    title: '金曜の夜から月曜へ',
  },
  { text: 'Customer: 席はありますか？\nAgent: ございます。', channel: 'chat' },
  {
    text: '[10:00] Customer: このお店、本当に最高です\n[12:00] Agent: うれしいお言葉をありがとうございます。',
    channel: 'social',
    title: 'ほめ言葉に急ぎの返事は要りません',
  },
]
