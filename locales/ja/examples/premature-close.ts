import type { Example } from '../../../src/locale.ts'

export const prematureClose: readonly Example[] = [
  { text: 'Customer: 送料はいくらですか？\nAgent: 500円です。[[失礼いたします]]。' },
  { text: 'Customer: 領収書は出ますか？\nAgent: マイページから発行できます。[[よい一日]]をお過ごしください。' },
  {
    text: 'Customer: 席を変更してください。\nAgent: 変更しました。ほかにご不明な点はございますか？それでは[[失礼します]]。',
  },
  { text: 'Customer: 返金はいつですか？\nAgent: 3日以内です。[[チャットを終了いたします]]。', channel: 'chat' },
  { text: 'Customer: 予約は何時ですか？\nAgent: 18時です。[[それではまた]]。', channel: 'voice' },
  {
    text: '[10:00] Customer: 送料を教えて。\n[10:01] Agent: [[500円です。]]\n[10:02] System: オペレーターがチャットを終了しました。',
    channel: 'chat',
  },
  {
    text: 'Customer: 送料はいくらですか？\nAgent: 500円です。ほかにご不明な点はございますか？\nCustomer: ありません。ありがとう。\nAgent: ありがとうございました。失礼いたします。',
  },
  { text: 'Customer: 領収書は出ますか？\nAgent: マイページから発行できます。ほかにご不明な点はございますか？' },
  { text: 'Customer: 席を変更してください。\nAgent: 変更しました。よい一日をお過ごしください。', channel: 'email' },
  {
    text: 'Customer: 返金はいつですか？\nAgent: 3日以内です。\nCustomer: わかりました、助かりました。\nAgent: それでは失礼いたします。',
  },
  { text: 'Customer: 予約をお願いします。\nAgent: 担当の田中です。何名様でしょうか？' },
  {
    text: 'Customer: 送料はいくらですか？\nAgent: 500円です。\nAgent: お返事がないようですので、チャットを終了いたします。',
    title: '返事がない',
  },
  { text: 'Customer: 写真がぼやけます。\nAgent: レンズを拭いてみてください。[[以上でチャットを終了いたし]]ます。' },
  {
    text: 'Customer: 席を通路側に変えたい\nAgent: 変更いたしました。[[よい一日]]をお過ごしください。',
    title: '常体の頼みごと',
  },
  { text: 'Customer: 領収書がほしい\nAgent: お送りしました。[[チャットはこれで終了となります]]。' },
  {
    text: 'Customer: 席を通路側に変えたい\nAgent: お話し中失礼いたします。変更いたしますので、便名をお願いいたします。',
  },
  {
    text: 'Customer: 席を通路側に変えたい\nAgent: 変更いたしました。ほかにございますか？\nCustomer: ううん、大丈夫。また使いたいです\nAgent: ありがとうございました。よい一日をお過ごしください。',
  },
]
