import type { Example } from '../../../src/locale.ts'

export const transferPermission: readonly Example[] = [
  { text: 'Customer: 契約の更新について聞きたいです。\nAgent: [[担当者におつなぎします]]。' },
  { text: 'Customer: 請求が二重です。\nAgent: はい、[[担当部署に転送いたします]]。' },
  { text: 'Customer: 保証の内容を教えて。\nAgent: [[別の者に代わります]]。', channel: 'voice' },
  { text: 'Customer: 法人契約の件です。\nAgent: [[お電話を転送いたします]]。' },
  { text: 'Customer: 予約を取り消したいです。\nAgent: [[店舗におつなぎいたします]]。' },
  {
    text: 'Customer: 請求が二重です。\nAgent: 請求は専門の窓口で承っておりますので、[[担当者におつなぎします]]。',
    options: { requirePermission: true },
  },
  {
    text: 'Customer: 契約の更新について聞きたいです。\nAgent: 契約に詳しい者がご案内できますので、担当者におつなぎします。',
  },
  { text: 'Customer: 請求が二重です。\nAgent: 担当者におつなぎしてもよろしいでしょうか？' },
  { text: 'Customer: 上司に代わってください。\nAgent: はい、責任者に代わります。', title: 'お客様の希望' },
  {
    text: 'Customer: 感想を送りました。\nAgent: ありがとうございます。いただいたメールは担当部署に転送いたしました。',
    title: '人ではなくメール',
  },
  { text: 'Customer: 誰に聞けばいいですか？\nAgent: よろしければ、担当者におつなぎいたしましょうか？' },
  { text: 'Customer: 電話の転送設定はどうしますか？\nAgent: 電話の転送設定は、設定画面の三番目にございます。' },
  { text: 'Customer: 解約の違約金のことです。\nAgent: [[解約チームに引き継がせていただきます]]。' },
  { text: 'Customer: 積立の話です。\nAgent: 専門[[部署へおつなぎいたします]]。' },
  {
    text: 'Customer: 積立の話です。\nAgent: 資格のある者がご説明いたしますので、専門の窓口へおつなぎしてもよろしいでしょうか？',
  },
  { text: 'Customer: 水道の工事の件です。\nAgent: [[工事部におつなぎします]]。' },
  { text: 'Customer: 水道の工事の件です。\nAgent: すぐに伺える担当におつなぎいたします。' },
  { text: 'Customer: 保険の見直しをしたいです。\nAgent: [[担当替わります]]ね。' },
  { text: 'Customer: 請求が二重です。\nAgent: [[経理部門に転送いたします]]。' },
  { text: 'Customer: 名義を変えたいです。\nAgent: [[名義変更窓口におつなぎします]]。' },
  { text: 'Customer: 解約したい。\nAgent: [[担当に代わるね]]。' },
  { text: 'Customer: 契約の件です。\nAgent: [[担当の者にかわりますので]]、お待ちください。' },
  { text: 'Customer: 契約の件です。\nAgent: [[担当窓口に切り替えます]]。' },
  { text: 'Customer: 保険の件です。\nAgent: [[有人チャットにおつなぎします]]。' },
  { text: 'Customer: 有人チャットへつないでください。\nAgent: 有人チャットにおつなぎします。' },
  { text: 'Customer: 映らないんですけど\nAgent: はい 技術の[[者に回します]]ね', channel: 'voice' },
  { text: 'Customer: 映らないんですけど\nAgent: はい [[修理のほうにお回ししますね]]', channel: 'voice' },
]
