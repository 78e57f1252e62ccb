import type { Example } from '../../../src/locale.ts'

export const vagueFollowUp: readonly Example[] = [
  { text: 'Customer: 荷物が見当たりません。\nAgent: 調査のうえ、[[追ってご連絡いたします]]。' },
  { text: 'Customer: アプリの不具合を直してほしいです。\nAgent: [[担当部署に共有いたします]]。' },
  { text: 'Customer: 返金はいつですか？\nAgent: [[できるだけ早くご返金いたします]]。' },
  { text: 'Customer: 店員の対応が気になりました。\nAgent: [[店長に申し伝えます]]。' },
  { text: 'Customer: 在庫が出たら知りたいです。\nAgent: [[担当者よりご連絡いたします]]。' },
  { text: 'Customer: サイトにつながりません。\nAgent: 現在、[[復旧に向けて作業を進めております]]。' },
  {
    text: 'Customer: 請求の内訳を知りたいです。\nAgent: お世話になっております。内訳を[[確認いたします]]。',
    channel: 'email',
  },
  { text: 'Customer: 部品はいつ届きますか？\nAgent: [[入荷し次第、発送いたします]]。' },
  { text: 'Customer: 荷物が見当たりません。\nAgent: 調査のうえ、明日の17時までにご連絡いたします。' },
  { text: 'Customer: アプリの不具合を直してほしいです。\nAgent: 開発部門に共有し、2営業日以内にご回答いたします。' },
  { text: 'Customer: 返金はいつですか？\nAgent: 本日中にご返金の手続きをいたします。' },
  {
    text: 'Customer: 店員さんがとても親切でした！\nAgent: うれしいお言葉をありがとうございます。店長に申し伝えます。',
    title: 'お褒めの言葉',
  },
  { text: 'Customer: 請求の内訳を知りたいです。\nAgent: 確認いたしますので、ご注文番号を教えていただけますか？' },
  { text: 'Customer: 部品はいつ届きますか？\nAgent: 部品が届きましたら、ご連絡いたします。', title: '条件つき' },
  {
    text: 'Customer: 修理は終わりましたか？\nAgent: はい、担当部署に連絡し、修理が完了しました。',
    title: '済んだこと',
  },
  {
    text: 'Customer: 残高を知りたいです。\nAgent: お調べいたします。\nCustomer: はい。\nAgent: 残高は3,200円でございます。',
    channel: 'chat',
  },
  { text: 'Customer: 品番が違います。\nAgent: 倉庫に聞いて[[折り返します]]。' },
  { text: 'Customer: 青い傘は？\nAgent: 入荷[[次第ご連絡いたします]]。' },
  { text: 'Customer: 返品します。\nAgent: お荷物が届き次第、その日のうちに返金いたします。' },
  { text: 'Customer: 部屋の鍵はいつですか？\nAgent: 準備が[[できましたらお知らせいたします]]。' },
  {
    text: 'Customer: 先生はいらっしゃいますか？\nAgent: ただいま席を外しておりますので、[[戻りましたらこちらからお電話差し上げます]]。',
  },
  { text: 'Customer: いつ連絡が来ますか？\nAgent: 到着の30分前に、配達員からお電話いたします。' },
  { text: 'Customer: 障害ですか？\nAgent: ただいま[[調査しております]]ので、判明次第お知らせいたします。' },
  { text: 'Customer: 看板が見にくいです。\nAgent: ご意見を[[社内で共有し、見直しを進めてまいります]]。' },
  { text: 'Customer: よいお店でした。\nAgent: ありがとうございます。社内で共有し、励みにいたします。' },
  { text: 'Customer: 返金はまだですか？\nAgent: [[できるだけ早くお返事します]]。' },
  { text: 'Customer: いつ直りますか？\nAgent: [[倉庫に確認してもらいますね]]。' },
  { text: 'Agent: 返金の件、[[今しばらくお時間を頂戴できれば幸い]]に存じます。' },
  { text: 'Agent: 倉庫に確認してもらい、16時までにご連絡いたします。' },
]
