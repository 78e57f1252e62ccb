import type { Example } from '../../../src/locale.ts'

export const holdUpdate: readonly Example[] = [
  {
    text: '[10:00] Customer: 注文は通っていますか？\n[10:01] Agent: お調べいたしますので、少々お待ちください。\n[10:06] Agent: [[お待たせいたしました。ご注文は通っております。]]',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: 在庫はありますか？\n[10:01] Agent: 倉庫に確認いたします。少々お待ちください。\n[10:02] Agent: [[在庫はございます。]]',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: 返金の状況は？\n[10:01] Agent: [[確認いたしますので、少々お待ちください。]]\n[10:09] Customer: もしもし？',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: 席は取れますか？\n[10:01] Agent: お席を確認しますので、少々お待ちください。\n[10:05] Agent: [[お待たせしました。お席がございます。]]',
    channel: 'voice',
  },
  {
    text: '[10:00] Customer: 値段を教えて。\n[10:01] Agent: お調べしますので、少々お待ちください。\n[10:03] Agent: [[お待たせいたしました。3,000円です。]]',
    channel: 'chat',
    options: { maxSilence: 60 },
  },
  {
    text: '[10:00] Customer: 請求が二つあります。\n[10:01] Agent: 確認いたしますので、2分ほどお待ちいただけますか？\n[10:02] Customer: はい。\n[10:03] Agent: [[一つは取り消しました。]]',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: 注文は通っていますか？\n[10:01] Agent: お調べいたしますので、少々お待ちください。\n[10:02] Agent: お待たせいたしました。ご注文は通っております。',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: 在庫はありますか？\n[10:01] Agent: 倉庫に確認いたします。少々お待ちください。\n[10:02] Agent: お待ちいただき、ありがとうございます。在庫はございます。',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: 返金の状況は？\n[10:01] Agent: 確認いたしますので、少々お待ちください。\n[10:20] Agent: 返金は完了しております。',
    channel: 'email',
  },
  {
    text: 'Customer: 席は取れますか？\nAgent: お席を確認しますので、少々お待ちください。\nAgent: お席がございます。',
    title: '時刻のない記録',
  },
  {
    text: '[10:00] Customer: 値段を教えて。\n[10:01] Agent: お調べしますので、少々お待ちください。\n[10:01:20] Agent: 3,000円です。',
    channel: 'chat',
    title: 'すぐに戻った',
  },
  {
    text: '[10:00] Customer: 請求が二つあります。\n[10:01] Agent: 確認いたしますので、少々お待ちください。\n[10:02] Agent: お時間をいただき、申し訳ございません。まだ確認しております。\n[10:03] Agent: 一つは取り消しました。',
    channel: 'chat',
  },
]
