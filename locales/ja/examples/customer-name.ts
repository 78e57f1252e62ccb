import type { Example } from '../../../src/locale.ts'

export const customerName: readonly Example[] = [
  {
    text: 'Customer: 田中と申します。ケトルが水漏れします。\nAgent: [[新しい品を本日お送りいたします。]]\nCustomer: 助かります。\nAgent: どういたしまして。',
  },
  {
    text: 'Customer: こんにちは、中村です。予約を変更したいです。\nAgent: [[ご希望の日をお知らせください。]]',
    title: '挨拶のあと',
  },
  {
    text: 'Customer: 株式会社みなとの佐藤と申します。領収書は届きますか。\nAgent: [[はい、明日お届けします。]]',
    title: '会社名とともに',
  },
  { text: 'Customer: 私の名前は山本です。色を変えられますか。\nAgent: [[はい、青と灰色がございます。]]' },
  {
    text: 'Customer: スミスと申します。駐車場はありますか。\nAgent: [[はい、地下にございます。]]',
    title: 'カタカナの名前',
  },
  {
    text: 'Customer: 斉藤と申します。商品はいつ届きますか。\nAgent: [[齋藤]]様、明日の午前に届きます。',
    title: '異体字の取り違え',
  },
  {
    text: 'Customer: お世話になっております。河村です。見積もりをお願いします。\nAgent: [[川村]]様\n\nお見積書をお送りします。',

    title: '同音の別の字',
  },
  {
    text: 'Customer: 小野寺花子と申します。返品したいです。\nAgent: [[返送用の箱をお送りします。]]',
    title: '氏名とも',
  },
  { text: 'Customer: 田中と申します。ケトルが水漏れします。\nAgent: 田中様、新しい品を本日お送りいたします。' },
  { text: 'Customer: こんにちは、中村です。予約を変更したいです。\nAgent: 中村さん、ご希望の日をお知らせください。' },
  {
    text: 'Customer: ご登録の名義は田中太郎です。残高を教えてください。\nAgent: 三千円でございます。',
    title: 'データとしての名義',
  },
  {
    text: 'Customer: 原因です。わかりますか。\nAgent: はい、電池でございます。',
    title: '名前ではない',
  },
  {
    text: 'Customer: 中村と申します。鈴木様の予約も同じ日です。\nAgent: 中村様、承知いたしました。鈴木様のご予約も確認しました。',
    title: 'ほかの人',
  },
  {
    text: 'Customer: タナカと申します。届きましたか。\nAgent: 田中様、届いております。',
    title: 'カナの名乗りに漢字で',
  },
  {
    text: 'Customer: 森と申します。席はありますか。\nAgent: 森様、窓側がございます。',
    title: '一字の名字',
  },
  { text: 'Customer: この商品は何と言いますか。\nAgent: 「ゆず茶」でございます。', title: '物の呼び名' },
  {
    text: 'Customer: 長谷川です。席を変えたいです。\nAgent: こんにちは。はせがわ様、便名をお聞かせください。',
    title: 'かなで呼んでもよい',
  },
  {
    text: 'Customer: お世話になっております。返品窓口でございます。入荷はいつですか。\nAgent: 来週の火曜でございます。',
    title: '窓口の名は人の名ではない',
  },
  { text: 'Customer: 台数は三台、色は黄緑でございます。\nAgent: 承知いたしました。三台お取り置きいたします。' },
  { text: 'Customer: みどり町の子ども会と申します。席はありますか。\nAgent: はい、ございます。' },
  {
    text: 'Customer: お世話になっております。ひので商会の吉村でございます。席はありますか。\nAgent: [[はい、窓側がございます。]]',
  },
]
