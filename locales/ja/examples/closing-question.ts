import type { Example } from '../../../src/locale.ts'

export const closingQuestion: readonly Example[] = [
  {
    text: 'Customer: 荷物は今日届きますか？\nAgent: はい、18時頃にお届けの予定です。\nCustomer: ありがとうございます。\nAgent: [[どうぞよい一日をお過ごしください。]]',
  },
  {
    text: 'Customer: パスワードを変えたいです。\nAgent: 設定画面から変更できます。\nCustomer: できました。助かりました。\nAgent: [[お役に立てて何よりです。]]',
  },
  { text: 'Customer: 閉店は何時ですか？\nAgent: [[20時に閉店いたします。]]', closed: true },
  {
    text: 'Customer: 席は変更できますか？\nAgent: はい、窓側に変更いたしました。\nCustomer: ありがとうございました。失礼します。\nAgent: [[ありがとうございました。失礼いたします。]]',
  },
  {
    text: 'Customer: 送料を教えてください。\nAgent: 500円でございます。ほかにご質問はございますか？\nCustomer: 何日で届きますか？\nAgent: 2日で届きます。\nCustomer: わかりました、ありがとうございます。\nAgent: [[ご利用をお待ちしております。]]',
    title: '次の質問の前に聞いただけ',
  },
  {
    text: 'Customer: 請求書を再発行してください。\nAgent: 再発行し、メールでお送りしました。\nCustomer: 届きました。ありがとう！\nAgent: [[こちらこそ、ありがとうございました。]]',
  },
  {
    text: 'Customer: 荷物は今日届きますか？\nAgent: はい、18時頃にお届けの予定です。ほかにご不明な点はございますか？\nCustomer: いえ、大丈夫です。ありがとうございます。\nAgent: どうぞよい一日をお過ごしください。',
  },
  {
    text: 'Customer: パスワードを変えたいです。\nAgent: 設定画面から変更できます。\nCustomer: できました。以上です、ありがとうございました。\nAgent: お役に立てて何よりです。',
    title: 'お客様が自分から終わりを告げた',
  },
  {
    text: 'Customer: 閉店は何時ですか？\nAgent: 20時に閉店いたします。また何かございましたら、お気軽にお問い合わせください。\nCustomer: ありがとう。\nAgent: こちらこそ、ありがとうございました。',
  },
  { text: 'Customer: 席は変更できますか？\nAgent: どちらの席をご希望ですか？', title: '質問で止まっている' },
  { text: 'Customer: 席は変更できますか？\nAgent: はい、窓側に変更いたしました。', closed: false },
  {
    text: 'Customer: 閉店は何時ですか？\nAgent: 20時に閉店いたします。\nCustomer: ありがとう！\nAgent: ご来店をお待ちしております。',
    channel: 'social',
  },
  {
    text: 'Customer: 領収書は出ますか？\nAgent: はい、マイページから発行できます。その他、気になる点はございませんか？\nCustomer: ありません。ありがとうございました。\nAgent: ありがとうございました。またのご利用をお待ちしております。',
  },
  {
    text: 'Customer: 駐車場はありますか？\nAgent: 裏に20台分ございます。ほかにご質問はございますか？\nCustomer: 特に！\nAgent: お待ちしております。',
  },
  {
    text: 'Customer: 枕を一つ追加してください。\nAgent: すぐにお持ちしました。ほかにご入用のものはございますか？\nCustomer: 今日は大丈夫です。\nAgent: どうぞごゆっくりお過ごしください。',
    closed: true,
  },
  {
    text: 'Customer: 開店は何時ですか？\nAgent: 十時です。ほかにも気になることがあれば聞いてくださいね。\nCustomer: はーい\nAgent: お待ちしております。',
    closed: true,
  },
  {
    text: 'Customer: 開店は何時ですか？\nAgent: 十時です。\nCustomer: もう聞くことはないです。ありがとう。\nAgent: お待ちしております。',
    closed: true,
  },
  {
    text: 'Customer: 開店は何時ですか？\nAgent: 十時です。あと何か聞きたいことありますか？\nCustomer: ないよー\nAgent: お待ちしております。',
    closed: true,
  },
  {
    text: 'Customer: 枕を一つ追加して。\nAgent: すぐにお持ちしました。ほかにご入用のものはございますか？\nCustomer: 今日は大丈夫。\nAgent: どうぞごゆっくりお過ごしください。',
  },
  {
    text: 'Customer: 席は窓側にできる？\nAgent: はい、窓側にいたしました。ほかにご希望はございますか？\nCustomer: ないでーす\nAgent: お待ちしております。',
    closed: true,
  },
  {
    text: 'Customer: 住所を変えたいです。\nAgent: こんにちは。変更しました。以上でよろしいでしょうか？\nCustomer: はい。\nAgent: ありがとうございました。',
  },
  {
    text: 'Customer: 何時までですか？\nAgent: こんにちは、南です。20時までです。気になることがあれば遠慮なく聞いてくださいね。\nCustomer: どうも！\nAgent: ありがとうございました。',
    closed: true,
  },
  {
    text: 'Customer: 何時までですか？\nAgent: こんにちは、南です。20時までです。\nCustomer: わかりました、あとは大丈夫です\nAgent: ありがとうございました。',
    closed: true,
  },
  {
    text: 'Customer: 何時までですか？\nAgent: こんにちは、南です。20時までです。ほかに何かお手伝いいたしましょうか？\nCustomer: ううん、ない\nAgent: ありがとうございました。',
    closed: true,
  },
  {
    text: 'Customer: 何色がありますか？\nAgent: こんにちは、南です。赤と青がございます。ほかに気になる点はございますか？\nCustomer: ないかな\nAgent: ありがとうございました。',
    closed: true,
  },
  {
    text: 'Customer: 何色がありますか？\nAgent: こんにちは、南です。赤と青がございます。\nCustomer: 検討してまた来ます\nAgent: お待ちしております。',
    closed: true,
  },
  {
    text: 'Customer: 何色がありますか？\nAgent: こんにちは、南です。赤と青がございます。ほかに何かお困りのことはございますか？\nCustomer: もういいよ\nAgent: ご連絡ありがとうございました。',
    closed: true,
  },
  {
    text: 'Customer: 替えてもらえますか？\nAgent: こんにちは、南です。お取り替えいたします。ほかにご希望はございますか？\nCustomer: それで大丈夫です。早くてありがたいです\nAgent: ありがとうございました。',
    closed: true,
  },
  {
    text: 'Customer: 受付は何時までですか\nAgent: 17時まででございます。\nCustomer: りょ\nAgent: [[よろしくお願いいたします。]]',
  },
  {
    text: 'Customer: 席は取れた？\nAgent: はい、窓側をお取りしました。\nCustomer: わかりました\nAgent: [[ご予約いただきありがとうございました。]]',
  },
  {
    text: 'Customer: 鍵はどこで返すの？\nAgent: フロント横の箱にお入れください。ほかにも気になることがございましたら、続けてお書きください。\nCustomer: ないでーす\nAgent: ご利用ありがとうございました。',
  },
]
