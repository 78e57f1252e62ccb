import type { Example } from '../../../src/locale.ts'

export const overpromising: readonly Example[] = [
  { text: 'Customer: 明日届きますか？\nAgent: [[必ず明日お届けします]]。' },
  { text: 'Customer: 直りますか？\nAgent: [[絶対に直ります]]。' },
  { text: 'Customer: もう起きませんか？\nAgent: このような不具合は[[二度と起こりません]]。' },
  { text: 'Customer: 修理は大丈夫ですか？\nAgent: [[100%大丈夫]]です。' },
  { text: 'Customer: 間に合いますか？\nAgent: 金曜に間に合うことを[[お約束いたします]]。' },
  { text: 'Customer: 満足できますか？\nAgent: ご満足いただけることを[[保証いたします]]。' },
  { text: 'Customer: 電話をもらえますか？\nAgent: 17時までにお電話することをお約束いたします。' },
  { text: 'Customer: 素材は？\nAgent: 綿100%でございます。' },
  { text: 'Customer: 保証は？\nAgent: 2年間の保証がついております。' },
  { text: 'Customer: 忘れそうです。\nAgent: 当日は必ず身分証をお持ちください。' },
  { text: 'Customer: 明日届きますか？\nAgent: 明日のお届けを予定しております。' },
  { text: 'Customer: もう起きませんか？\nAgent: 二度と起きないよう再発防止に努めております。毎週点検いたします。' },
  { text: 'Customer: 絶対ですか？\nAgent: 天候により、必ず届くとは限りません。明日の朝に状況をお知らせします。' },
  { text: 'Customer: どのくらい持ちますか？\nAgent: [[絶対に一週間持ちますよ]]。' },
  { text: 'Customer: 効きますか？\nAgent: 個人差がございますが、二週間ほどで違いを感じる方が多いです。' },
  { text: 'Customer: 台風でも飛びますか？\nAgent: [[間違いなく飛びます]]。' },
  { text: 'Customer: 荷物は届いていますか？\nAgent: はい、間違いなくお預かりしております。' },
]
