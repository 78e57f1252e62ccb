import type { Example } from '../../../src/locale.ts'

export const plainLanguage: readonly Example[] = [
  { text: 'Customer: 確認は済みましたか？\nAgent: お客様の画面を[[拝見させていただきました]]。' },
  { text: 'Customer: 日時は？\nAgent: 18時で[[よろしかったでしょうか]]。' },
  { text: 'Customer: 何と言っていましたか？\nAgent: 先ほどお客様が[[おっしゃられた]]とおりです。' },
  { text: 'Customer: いつですか？\nAgent: [[可及的速やかに]]、本日中に対応いたします。' },
  { text: 'Customer: 請求書は？\nAgent: 添付いたしました。[[ご査収ください]]。' },
  { text: 'Customer: 決まりましたか？\nAgent: 日程は[[フィックス]]いたしました。' },
  { text: 'Customer: どの部品ですか？\nAgent: [[当該]]部品は在庫がございます。' },
  { text: 'Customer: 説明書は見ました。\nAgent: [[ご覧になられました]]か。' },
  { text: 'Customer: 確認は済みましたか？\nAgent: お客様の画面を拝見しました。' },
  { text: 'Customer: 日時は？\nAgent: 18時でよろしいでしょうか。' },
  { text: 'Customer: 左ですか、右ですか？\nAgent: 右の方をお送りします。', title: '二つから選ぶ「ほう」' },
  { text: 'Customer: 窓は開きますか？\nAgent: フィックス窓ですので、開閉しない造りです。', title: '建具の名前' },
  { text: 'Customer: 先に乗れますか？\nAgent: はい、プライオリティレーンからお進みください。' },
  { text: 'Customer: 請求書は？\nAgent: 添付いたしました。ご確認ください。' },
  { text: 'Customer: いくらですか？\nAgent: 一万[[円からお預かり]]いたします。' },
  { text: 'Customer: 写真は届きましたか？\nAgent: お写真を[[ご拝見]]しました。' },
  { text: 'Customer: 予定は？\nAgent: [[リスケ]]となりました。' },
  { text: 'Customer: 誰が来ますか？\nAgent: 担当者を[[アサイン]]いたしました。' },
  { text: 'Agent: 商品に[[瑕疵]]がございました。' },
]
