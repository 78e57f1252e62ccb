import type { Example } from '../../../src/locale.ts'

export const negativeWords: readonly Example[] = [
  { text: 'Customer: 届いた荷物の中身が違います。\nAgent: それは[[わかりかねます]]。' },
  { text: 'Customer: 返品の送料は無料ですか？\nAgent: [[規則ですので]]、お客様のご負担となります。' },
  { text: 'Customer: 日付を変えられますか？\nAgent: [[無理です]]。' },
  { text: 'Customer: 操作方法がわかりません。\nAgent: [[ホームページはご覧になりましたか]]。' },
  { text: 'Customer: まだ直らないのですか。\nAgent: [[ですから]]、部品を待っております。' },
  { text: 'Customer: なんとかなりませんか？\nAgent: こちらでは[[どうすることもできません]]。' },
  { text: 'Customer: 前にも同じことを聞きました。\nAgent: [[先ほども申し上げましたが]]、来週の発送になります。' },
  { text: 'Customer: 料金が高すぎます。\nAgent: 料金の変更は[[担当外]]です。' },
  { text: 'Customer: アプリが落ちます。\nAgent: [[とりあえず]]、再起動をお試しください。' },
  { text: 'Customer: 明日届きますか？\nAgent: 明日のお届けは[[ありえません]]。' },
  { text: 'Customer: 間違えて注文しました。\nAgent: 確認の書類を送って[[いただかないと困り]]ます。' },
  { text: 'Customer: 店頭で聞いたのですが。\nAgent: そのお話は[[聞いておりません]]。' },
  { text: 'Customer: ご面倒をおかけしました。\nAgent: 全く問題ございません。お気になさらないでください。' },
  { text: 'Customer: 外せない予定があるのですが。\nAgent: どうぞご無理をなさらず、ご都合のよい日をお知らせください。' },
  {
    text: 'Customer: 使い方を教えてもらえますか？\nAgent: はい、最初に電源を入れます。ご不明な点がございましたらお知らせください。',
  },
  {
    text: 'Customer: 箱がつぶれていました。\nAgent: ひどい状態でお届けしてしまい、申し訳ございません。すぐに交換品をお送りいたします。',
  },
  { text: 'Customer: 最低いくらから買えますか？\nAgent: 最低1個からご購入いただけます。' },
  {
    text: 'Customer: 規約はどこにありますか？\nAgent: 返品の条件は利用規約に記載がございます。要点をこちらでご案内いたします。',
  },
  { text: 'Customer: 防水ですか？\nAgent: はい、こちらは防水仕様でございます。' },
  { text: 'Customer: 個人情報は大丈夫ですか？\nAgent: お客様の個人情報を第三者に提供することは一切ございません。' },
  {
    text: 'Customer: 「無理です」と言われました。\nAgent: 「無理です」とお答えしたとのこと、お詫び申し上げます。改めてお手続きをご案内いたします。',
    title: '引用',
  },
  {
    text: 'Customer: 画面に不可能と出ます。\nAgent: 設定により可能・不可能が変わりますので、一緒に確認いたします。',
    title: '語の一部',
  },
  { text: 'Customer: 値引きしてほしいです。\nAgent: 値引きは[[一切いたしません]]。' },
  { text: 'Customer: 海外でも使えますか？\nAgent: [[はっきり言って]]、設定が多めです。順にご案内いたします。' },
  { text: 'Customer: 前の型がほしいです。\nAgent: もう[[どこにもありません]]。後継の型をご案内いたしましょうか？' },
  { text: 'Customer: どうして変更に来店がいるのですか？\nAgent: [[そういう決まりになっております]]。' },
  { text: 'Customer: 納得できません。\nAgent: [[そう言われましても]]、もう発送しました。' },
  {
    text: 'Customer: 何日でしたか？\nAgent: 開催は12日に決まっております。会場は第一ホールです。',
    title: '決まった日付',
  },
  { text: 'Customer: 返品できますか？\nAgent: [[私に聞かれても]]困ります。' },
  { text: 'Customer: 領収書をなくしました。\nAgent: それでは[[どうにもなりません]]。' },
]
