import type { Example } from '../../../src/locale.ts'

export const blame: readonly Example[] = [
  { text: 'Customer: ログインできません。\nAgent: [[お客様の入力ミス]]かと存じます。' },
  { text: 'Customer: 荷物が返送されました。\nAgent: [[お客様が住所を間違えた]]ようです。' },
  { text: 'Customer: 追加料金がかかるとは知りませんでした。\nAgent: [[なぜ確認しなかったのですか]]。' },
  { text: 'Customer: 期限が切れていました。\nAgent: [[事前にご連絡いただいていれば]]、延長できました。' },
  { text: 'Customer: 使い方がわかりません。\nAgent: 説明書を[[きちんとお読みになりましたか]]。' },
  { text: 'Customer: 待ち時間が長いです。\nAgent: [[他のお客様はお待ちいただいて]]おります。' },
  { text: 'Customer: 何度も同じことを言わせないでください！\nAgent: [[そのような言い方はおやめ]]ください。' },
  { text: 'Customer: 確認メールが来ません。\nAgent: [[お客様のせい]]で手続きが止まっております。' },
  { text: 'Customer: お知らせなんて見ていません。\nAgent: 先月[[ご案内したのに]]、ご覧[[いただけなかったようです]]。' },
  { text: 'Customer: 私のせいでしょうか？\nAgent: いいえ、お客様のせいではございません。こちらの設定を直します。' },
  { text: 'Customer: メールが届きません。\nAgent: もし届いていない場合は、再送いたします。' },
  { text: 'Customer: パスワードを忘れました。\nAgent: ご安心ください。お客様ご自身で再設定いただけます。' },
  { text: 'Customer: 荷物がまだです。\nAgent: 昨日届くはずでしたが、遅れております。申し訳ございません。' },
  { text: 'Customer: 次はどうすればいいですか？\nAgent: 次回は前日までにご連絡いただければ、お席を確保いたします。' },
  {
    text: 'Customer: アプリが落ちます。\nAgent: ほかのお客様からも同様のご報告をいただいております。修正を今週中に配信いたします。',
  },
  {
    text: 'Customer: 返品の送料は？\nAgent: お客様都合による返品の場合は、送料をご負担いただいております。',
    title: '条件の説明',
  },
  { text: 'Customer: 別の店に届きました。\nAgent: 支店名を[[間違えて入力されたため]]です。' },
  { text: 'Customer: 期限が切れています。\nAgent: 更新の[[お手続きをされなかったので]]、終了しております。' },
  { text: 'Customer: すぐに壊れました。\nAgent: [[お客様の扱い方が悪かった]]のでしょう。' },
  {
    text: 'Customer: 違う駅が出ます。\nAgent: 間違えて入力された場合は、「戻る」を押すと選び直せます。',
    title: 'もしもの話',
  },
  { text: 'Customer: 音が小さいです。\nAgent: こちらの声はよく聞こえていますか？' },
  { text: 'Customer: 暗証番号が違うと出ます。\nAgent: 番号を控えなかった[[お客様が悪い]]です。' },
  { text: 'Customer: 倒してしまいました。\nAgent: お客様が悪いわけではございません。部品をお送りします。' },
  { text: 'Customer: ドアが閉まりません。\nAgent: 何かに[[ぶつけたのではない]]ですか。' },
  { text: 'Customer: 洗濯機から水が漏れました。\nAgent: [[お客様がホースを外されたようです]]。' },
  { text: 'Customer: スマホが起動しません。\nAgent: [[水没させたのではない]]ですか。' },
  { text: 'Customer: 鍵を忘れたようです。\nAgent: 鍵をお忘れの場合は、フロントで予備の鍵をお渡しいたします。' },
  { text: 'Customer: 部屋番号が違います。\nAgent: 入力の際に[[間違えて選ばれたのでは]]ないでしょうか。' },
  { text: 'Customer: 荷物が戻ってしまいました。\nAgent: 不在票を[[放置されたから]]です。' },
  { text: 'Customer: 窓から雨が入りました。\nAgent: 窓を[[閉めておかなかったのが原因]]です。' },
  {
    text: 'Customer: 届く日が変わりました。\nAgent: 倉庫のデータが更新されていなかったことが原因でした。申し訳ございません。',
  },
  {
    text: 'Customer: 申し込みは済んでいますか？\nAgent: はい、10日にご自身でお申し込みいただいておりますので、お手続きは不要です。',
  },
  { text: 'Customer: 申し込んでいません。\nAgent: [[ご自身で同意ボタンを押されていますよ]]。' },
]
