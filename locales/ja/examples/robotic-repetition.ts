import type { Example } from '../../../src/locale.ts'

export const roboticRepetition: readonly Example[] = [
  {
    text: 'Customer: まだ直りません。\nAgent: ただいま復旧の作業を進めております。\nCustomer: もう3時間です！\nAgent: [[ただいま復旧の作業を進めております！]]',
  },
  {
    text: 'Customer: 光が点滅します。\nAgent: 電球の型番を確認してまいります。\nCustomer: まだですか？\nAgent: [[電球の型番を確認してまいります。]]',
  },
  {
    text: 'Customer: 荷物はどこですか？\nAgent: お荷物は配送業者に引き渡しております。\nCustomer: 先週もそう聞きました。\nAgent: [[お荷物は配送業者に引き渡しております。]]',
  },
  {
    text: 'Customer: 上の人と話したいです。\nAgent: まずは私のほうで状況をお伺いします。\nCustomer: 上の人を。\nAgent: @kita [[まずは私のほうで状況をお伺いします。]]',
  },
  {
    text: 'Customer: 音が出ません。\nAgent: 音量のつまみを右に回してください。\nCustomer: だめでした。\nAgent: [[音量のつまみを右に回してください]]',
  },
  {
    text: 'Customer: 復旧しましたか？\nAgent: 昨日の正午にサービスは復旧いたしました。原因は回線の設備の故障で、夜のうちに部品を取り替えております。それまでに入力された内容は、すべてそのまま残っておりますのでご安心ください。\n---\nCustomer: その後どうですか？\nAgent: 昨日の正午にサービスは復旧いたしました。原因は回線の設備の故障で、夜のうちに部品を取り替えております。それまでに入力された内容は、すべてそのまま残っておりますのでご安心ください。\n---\nCustomer: 下書きが心配です。\nAgent: [[昨日の正午にサービスは復旧いたしました。原因は回線の設備の故障で、夜のうちに部品を取り替えております。それまでに入力された内容は、すべてそのまま残っておりますのでご安心ください。]]',
    options: { maxCustomers: 2 },
    title: '誰にでも同じ文面',
  },
  {
    text: 'Customer: 光が点滅します。\nAgent: お待ちいただき、ありがとうございます。\nCustomer: はい。\nAgent: お待ちいただき、ありがとうございます。電球が緩んでいるようです。',
  },
  {
    text: 'Customer: どこに送りますか？\nAgent: 港通りの工房までお送りください。\nCustomer: もう一度お願いします。\nAgent: 港通りの工房までお送りください。',
  },
  {
    text: 'Customer: 始発は？\nAgent: 始発の電車は7時15分に出ます。\nCustomer: 次は？\nAgent: 次の電車は8時15分に出ます。',
  },
  { text: 'Customer: 直りますか？\nAgent: かしこまりました。\nCustomer: 本当に？\nAgent: かしこまりました。' },
  {
    text: 'Customer: こんにちは。\nAgent: いつもお世話になっております。\nCustomer: 質問です。\nAgent: いつもお世話になっております。ご質問をどうぞ。',
  },
  {
    text: 'Customer: 音が出ません。\nAgent: 音量のつまみを右に回してください。\nCustomer: だめでした。\nAgent: では、線を差し直していただけますか？',
  },
]
