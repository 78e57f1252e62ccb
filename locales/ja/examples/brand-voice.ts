import type { Example } from '../../../src/locale.ts'

export const brandVoice: readonly Example[] = [
  {
    text: 'Customer: 会員になりたいです。\nAgent: [[お客さん]]の情報を入力します。',
    options: { avoid: ['お客さん', '弊社'], prefer: { 申し込み: 'お申し込み', ログアウト: 'サインアウト' } },
  },
  {
    text: 'Customer: どこの会社ですか？\nAgent: [[弊社]]は東京にございます。',
    options: { avoid: ['お客さん', '弊社'], prefer: { 申し込み: 'お申し込み', ログアウト: 'サインアウト' } },
  },
  {
    text: 'Customer: 画面を閉じたいです。\nAgent: 右上から[[ログアウト]]できます。',
    options: { avoid: ['お客さん', '弊社'], prefer: { 申し込み: 'お申し込み', ログアウト: 'サインアウト' } },
  },
  { text: 'Customer: 保険の名前は？\nAgent: [[Minatocare]]でございます。', options: {}, brand: ['MinatoCare'] },
  { text: 'Customer: 変更しました。\nAgent: [[了解しました]]。', options: { formality: 'formal' } },
  { text: 'Customer: 変更しました。\nAgent: [[かしこまりました]]。', options: { formality: 'informal' } },
  { text: 'Customer: 遅いです。\nAgent: [[ごめんなさい]]。', options: { formality: 'formal' } },
  {
    text: 'Customer: 会員になりたいです。\nAgent: お客様の情報を入力します。',
    options: { avoid: ['お客さん', '弊社'], prefer: { 申し込み: 'お申し込み', ログアウト: 'サインアウト' } },
  },
  {
    text: 'Customer: 「弊社」とは？\nAgent: 「弊社」とは私たちの会社のことです。',
    options: { avoid: ['お客さん', '弊社'], prefer: { 申し込み: 'お申し込み', ログアウト: 'サインアウト' } },
    title: '引用',
  },
  {
    text: 'Customer: 画面を閉じたいです。\nAgent: 右上からサインアウトできます。',
    options: { avoid: ['お客さん', '弊社'], prefer: { 申し込み: 'お申し込み', ログアウト: 'サインアウト' } },
  },
  { text: 'Customer: 保険の名前は？\nAgent: MinatoCareでございます。', options: {}, brand: ['MinatoCare'] },
  { text: 'Customer: 変更しました。\nAgent: 了解しました。', options: {}, title: '設定がなければ何も報告しない' },
  { text: 'Customer: 変更しました。\nAgent: 承知いたしました。', options: { formality: 'formal' } },
]
