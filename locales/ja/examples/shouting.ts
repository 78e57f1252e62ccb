import type { Example } from '../../../src/locale.ts'

export const shouting: readonly Example[] = [
  { text: 'Customer: まだですか？\nAgent: 本日発送いたします[[！！]]' },
  { text: 'Customer: 届きました。\nAgent: ありがとうございます！よかったです！またどうぞ[[！]]' },
  { text: 'Customer: 確認しましたか？\nAgent: 本当ですか[[？？？]]' },
  { text: 'Customer: 返金は？\nAgent: [[PLEASE WAIT]]、本日中に返金いたします。' },
  { text: 'Customer: 在庫は？\nAgent: [[SORRY]]、在庫切れですが、明日入荷します。' },
  { text: 'Customer: 締め切りは？\nAgent: 今日までです[[!!!]]' },
  { text: 'Customer: 届きました。\nAgent: ありがとうございます！よかったです！' },
  { text: 'Customer: 形式は？\nAgent: PDFとCSVでお送りできます。' },
  { text: 'Customer: 型番は？\nAgent: SKU-883でございます。' },
  { text: 'Customer: 対応していますか？\nAgent: はい、OKです。USBとHDMIをお使いいただけます。' },
  { text: 'Customer: 本当ですか？\nAgent: はい、本当です。' },
  { text: 'Customer: 住所は？\nAgent: NHKの隣でございます。' },
  { text: 'Customer: 本当ですか？\nAgent: 本当です[[‼️]]' },
  { text: 'Customer: 開いていますか？\nAgent: はい、開いております！' },
  { text: 'Customer: 催し物は？\nAgent: SALE会場は3階でございます。' },
]
