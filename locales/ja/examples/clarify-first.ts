import type { Example } from '../../../src/locale.ts'

export const clarifyFirst: readonly Example[] = [
  { text: 'Customer: 動きません。\nAgent: [[再起動をお試しください]]。' },
  { text: 'Customer: アプリが使えません。\nAgent: [[アプリを一度削除してください]]。' },
  { text: 'Customer: つながらないです。\nAgent: [[ケーブルを抜き差ししてください]]。' },
  { text: 'Customer: 調子が悪いです。\nAgent: [[初期化してください]]。' },
  { text: 'Customer: 壊れました。\nAgent: ご不便をおかけしております。[[電源を入れ直してください]]。' },
  { text: 'Customer: 印刷できません。\nAgent: [[再インストールをお試しください]]。' },
  { text: 'Customer: 動きません。\nAgent: 画面には何が表示されていますか？' },
  {
    text: 'Customer: アプリを更新したら、開くとすぐに落ちるようになりました。動きません。\nAgent: 再インストールをお試しください。',
  },
  { text: 'Customer: 「エラー 502」と出て、つながらないです。\nAgent: 再起動をお試しください。' },
  {
    text: 'Customer: 動きません。\nAgent: いつ頃からでしょうか？\nCustomer: 今朝からです。\nAgent: 再起動をお試しください。',
  },
  {
    text: 'Customer: アプリが使えません。\nAgent: こちらで状況を確認したところ、障害は起きておりません。再起動をお試しください。',
  },
  { text: 'Customer: 設定を変えたいです。\nAgent: 設定画面からアプリを開き直してください。' },
  { text: 'Customer: テレビが映りません。\nAgent: [[コンセントを抜いて、差し直してください]]。' },
  { text: 'Customer: 音が出ません。\nAgent: イヤホン[[を抜き差ししてみてください]]。' },
  { text: 'Customer: 起動しません。\nAgent: 一度[[アンインストールして、入れ直してください]]。' },
  { text: 'Customer: メールが送れません。\nAgent: [[設定を変更してください]]。' },
  { text: 'Customer: カメラがおかしい。\nAgent: [[初期状態に戻してください]]。' },
]
