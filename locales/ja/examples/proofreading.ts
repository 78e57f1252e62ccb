import type { Example } from '../../../src/locale.ts'

export const proofreading: readonly Example[] = [
  {
    text: 'Customer: 名前は？\nAgent: [[minato]] Two という機種です。',
    channel: 'email',
    title: 'メールの書き出しの小文字',
  },
  { text: 'Customer: 名前は？\nAgent: Minato Two という機種です。', channel: 'email' },
  { text: 'Customer: 名前は？\nAgent: 機種は Minato Minato Two です。色は [[blue blue]] です。' },
  { text: 'Customer: いつ届きますか？\nAgent: Tokyo[[ ,]] Osaka とも明日です。' },
  { text: 'Customer: 何色ですか？\nAgent: 色は [[red red]] です。' },
  { text: 'Customer: 対応していますか？\nAgent: Windows と Mac[[ .]] 両方です。' },
  { text: 'Customer: 合言葉は？\nAgent: [[the the]] light です。' },
  { text: 'Customer: いつですか？\nAgent: Monday[[ !]] 10時です。' },
  { text: 'Customer: 名前は？\nAgent: 機種は Minato Two です。' },
  { text: 'Customer: もう行きますね。\nAgent: bye bye です。お気をつけて。' },
  { text: 'Customer: いろいろありますか？\nAgent: いろいろございます。一つ一つご案内します。', title: '畳語' },
  { text: 'Customer: いつですか？\nAgent: 明日です！ 10時に届きます。' },
  { text: 'Customer: どこですか？\nAgent: 東京、 大阪の両方にございます。' },
  { text: 'Customer: ますます混みますか？\nAgent: ときどき混みますが、まあまあ空いております。' },
  { text: 'Customer: 店はどこですか？\nAgent: お店[[はは]]駅の前にございます。' },
  { text: 'Customer: 何を持っていけばいいですか？\nAgent: 本人確認書類[[をを]]お持ちください。' },
  {
    text: 'Customer: いつまでですか？\nAgent: 土曜までですが、ネットで申し込めば日曜でも間に合います。母の日の花もございます。',
  },
  { text: 'Agent: 明日[[発送発送]]いたします。' },
  { text: 'Agent: ご来店ありがとうござい[[ますます]]。' },
  { text: 'Agent: ますますのご発展をお祈りいたします。' },
  { text: 'Agent: 受付は17時までで、金曜は19時までです。' },
  { text: 'Customer: 届きましたか？\nAgent: 今朝お送りしま[[したした]]。' },
  { text: 'Customer: 何時からですか？\nAgent: 9時[[からから]]でございます。' },
  { text: 'Customer: 喉が痛いです。\nAgent: 喉がからからのときは、温かいお茶をどうぞ。' },
]
