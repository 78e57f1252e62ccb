import type { Example } from '../../../src/locale.ts'

export const parroting: readonly Example[] = [
  {
    text: 'Customer: 返金がいつ口座に入金されるか知りたいです。\nAgent: [[返金がいつ口座に入金されるかお知りになりたいのですね。]]',
  },
  {
    text: 'Customer: 予約の日程を来月に変更したいのですが。\nAgent: [[予約の日程を来月に変更したいということですね。]]',
  },
  { text: 'Customer: 定期購入を解約したいです。\nAgent: [[定期購入を解約したいのですね？]]' },
  { text: 'Customer: アプリの通知音を消したいです。\nAgent: [[アプリの通知音を消したいとのことですね。]]' },
  { text: 'Customer: 領収書の宛名を会社名にしてほしいです。\nAgent: [[領収書の宛名を会社名にしてほしいのですね？]]' },
  { text: 'Customer: 荷物の配達時間を夜間に指定したいです。\nAgent: [[荷物の配達時間を夜間に指定したいのですね。]]' },
  { text: 'Customer: 返金がいつ口座に入金されるか知りたいです。\nAgent: 返金は3営業日以内に口座へ入金されます。' },
  {
    text: 'Customer: 予約の日程を来月に変更したいのですが。\nAgent: 予約の日程を来月に変更したいとのことですね。来月のどの日がよろしいでしょうか？',
  },
  {
    text: 'Customer: 定期購入を解約したいです。\nAgent: 定期購入の解約でよろしいでしょうか？',
    title: '手続きの前の確認',
  },
  {
    text: 'Customer: 荷物の配達時間を夜間に指定したい。\nAgent: 承知いたしました。荷物の配達時間を夜間に変更いたします。',
  },
  {
    text: 'Customer: アプリの通知音がうるさくて困っています。\nAgent: アプリの通知音でお困りなのですね。ご不便をおかけしております。',
  },
  {
    text: 'Customer: 領収書の宛名を会社名にしてほしいです。\nAgent: 領収書の宛名を会社名にいたします。会社名を教えていただけますか？',
  },
  { text: 'Customer: 番号はA1207です。\nAgent: 番号はA1207ですね？' },
]
