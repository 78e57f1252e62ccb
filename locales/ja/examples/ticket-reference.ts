import type { Example } from '../../../src/locale.ts'

export const ticketReference: readonly Example[] = [
  { text: 'Customer: 荷物がなくなりました。\nAgent: [[調査を開始]]いたします。' },
  { text: 'Customer: ポイントの数が合いません。\nAgent: [[担当部署にて調査]]いたします。' },
  { text: 'Customer: 不具合があります。\nAgent: [[ケースを作成]]いたしました。' },
  { text: 'Customer: 届きません。\nAgent: 配送業者に[[追跡調査を依頼]]しました。', channel: 'email' },
  { text: 'Customer: 説明と違うものが入っていました。\nAgent: [[事実関係を調査]]いたします。' },
  { text: 'Customer: 壊れています。\nAgent: [[チケットを起票]]いたしました。' },
  { text: 'Customer: 荷物がなくなりました。\nAgent: 調査を開始いたします。受付番号はK-48213でございます。' },
  {
    text: 'Customer: 二重に請求されました。\nAgent: 担当部署にて調査いたします。受付番号は本日17時までにお送りします。',
  },
  { text: 'Customer: 在庫を見てください。\nAgent: お調べいたします。' },
  { text: 'Customer: 感想です。\nAgent: 満足度調査にご協力いただき、ありがとうございます。' },
  { text: 'Customer: お問い合わせ番号はA48213です。どうなりましたか？\nAgent: 専門部署で調査しております。' },
  { text: '調査を開始いたします。受付番号：{{ticket.id}}', kind: 'template' },
]
