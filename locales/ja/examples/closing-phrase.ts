import type { Example } from '../../../src/locale.ts'

export const closingPhrase: readonly Example[] = [
  {
    text: 'Customer: テントの在庫はありますか。\nAgent: こんにちは。ございます。ほかにご用件はございますか。\nCustomer: いえ、以上です。ありがとうございます。\nAgent: 山の皆さんによろしくお伝えください♪',
    title: '独自のあいさつ',
  },
  {
    text: 'Customer: 荷物は今日届きますか？\nAgent: はい、18時頃です。ほかにご不明な点はございますか？\nCustomer: 大丈夫です。ありがとうございます。\nAgent: [[かしこまりました。]]',
  },
  { text: 'Customer: 閉店は何時ですか？\nAgent: [[20時です。]]', closed: true },
  { text: 'Customer: できました。助かりました。\nAgent: [[承知いたしました。]]' },
  {
    text: 'Customer: 席を変えてください。\nAgent: 窓側に変更いたしました。\nCustomer: ありがとうございます。\nAgent: [[どういたしまして。]]',
  },
  { text: 'Customer: もう大丈夫です。さようなら。\nAgent: [[はい。]]' },
  {
    text: 'Customer: 送料を教えてください。\nAgent: 500円です。\nCustomer: わかりました。ありがとう。\nAgent: [[👍]]',
    closed: true,
  },
  {
    text: 'Customer: 荷物は今日届きますか？\nAgent: はい、18時頃です。\nCustomer: ありがとうございます。\nAgent: お問い合わせいただき、ありがとうございました。',
  },
  { text: 'Customer: 閉店は何時ですか？\nAgent: 20時です。ご来店をお待ちしております。', closed: true },
  { text: 'Customer: できました。助かりました。\nAgent: 何よりです。またのご利用をお待ちしております。' },
  {
    text: 'Customer: 席を変えてください。\nAgent: 窓側に変更いたしました。\nCustomer: ありがとうございます。\nAgent: どうぞ楽しいご旅行を。よい一日をお過ごしください。',
  },
  {
    text: 'Customer: 請求書を送ってください。\nAgent: 添付のとおりお送りします。\nよろしくお願いいたします。',
    channel: 'email',
    closed: true,
  },
  { text: 'Customer: もう大丈夫です。さようなら。\nAgent: それでは失礼いたします。' },
  { text: 'Customer: 席を変えてください。\nAgent: 窓側でよろしいですか？' },
  {
    text: 'Customer: 開店は何時ですか？\nAgent: 十時です。ほかにご質問はございますか？\nCustomer: ないです。\nAgent: [[そうですか。]]',
    closed: true,
  },
  {
    text: 'Customer: 教室は何時からですか？\nAgent: 十時からです。ほかにご質問はございますか？\nCustomer: ないです。\nAgent: 教室でお会いできるのを楽しみにしております。',
  },
  {
    text: 'Customer: 毛布は借りられますか？\nAgent: すぐにお持ちいたします。ほかにご入り用のものはございませんか？\nCustomer: 大丈夫です。\nAgent: かしこまりました。ごゆっくりお休みくださいませ。',
    closed: true,
  },
  {
    text: 'Customer: 切符の色は？\nAgent: 青でございます。ほかにお困りのことはありませんか？\nCustomer: ないです\nAgent: また迷われたら、いつでも声をかけてくださいね。',
    closed: true,
  },
  {
    text: 'Customer: 何時までですか？\nAgent: こんにちは、南です。20時までです。ほかにございますか？\nCustomer: ないです\nAgent: [[お役に立てて何よりです。]]',
    closed: true,
  },
  {
    text: 'Customer: 何時までですか？\nAgent: こんにちは、南です。20時までです。ほかにございますか？\nCustomer: ないです\nAgent: またの機会に、ぜひお越しくださいませ。',
    closed: true,
  },
  {
    text: 'Customer: 何時までですか？\nAgent: こんにちは、南です。20時までです。ほかにございますか？\nCustomer: ないです\nAgent: いってらっしゃいませ！',
    closed: true,
  },
  {
    text: 'Customer: 替えてもらえますか？\nAgent: こんにちは、南です。お取り替えいたします。ほかにございますか？\nCustomer: ないです\nAgent: 贈られる方に喜んでいただけますように。',
    closed: true,
  },
  {
    text: 'Customer: 鍵はいつ受け取れますか？\nAgent: こんにちは、南です。3日から受け取れます。ほかにございますか？\nCustomer: ないです\nAgent: よい新生活をお送りください。',
    closed: true,
  },
  {
    text: 'Customer: 会場はどこ？\nAgent: 3階の奥です。ほかにご質問はございますか？\nCustomer: ないです、ありがとう\nAgent: また会場でお会いしましょう！',
  },
]
