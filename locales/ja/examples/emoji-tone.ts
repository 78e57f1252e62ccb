import type { Example } from '../../../src/locale.ts'

export const emojiTone: readonly Example[] = [
  { text: 'Customer: 最悪です。もう使いません。\nAgent: ご不便をおかけし、申し訳ございません[[😊]]' },
  { text: 'Customer: 二重に請求されました！返してください！\nAgent: ご心配をおかけしました[[🙂]] すぐに確認します。' },
  { text: 'Customer: またエラーです。うんざりです。\nAgent: 申し訳ございません。[[あはは]]、またですね。' },
  { text: 'Customer: 3週間も待っています。ありえません。\nAgent: お待たせして申し訳ございません[[:)]]' },
  { text: 'Customer: 腹が立ちます。\nAgent: [[ドンマイ]]！ご不便をおかけし、申し訳ございません。' },
  { text: 'Customer: 指を怪我しました。\nAgent: お知らせいただき、ありがとうございます[[😄]]' },
  { text: 'Customer: 最悪です。もう使いません。\nAgent: ご不便をおかけし、申し訳ございません。' },
  { text: 'Customer: 直りました！助かりました。\nAgent: 何よりです😊' },
  { text: 'Customer: 営業時間は？\nAgent: 10時から19時までです🙂' },
  { text: 'Customer: うんざりしましたよ😂 でももう笑うしかないです。\nAgent: ご不便をおかけしました😅' },
  { text: 'Customer: またエラーです。うんざりです。\nAgent: 申し訳ございません🙇', title: 'お辞儀は笑顔ではない' },
  {
    text: 'Customer: 二重に請求されました！返してください！\nAgent: 申し訳ございません。本日返金いたします。\nCustomer: ありがとうございます。\nAgent: とんでもないことです😊',
  },
  { text: 'Customer: 何度かけてもつながりません。うんざりです。\nAgent: 混み合っており、申し訳ございません[[♪]]' },
  { text: 'Customer: 三日も放置されています。ひどいです。\nAgent: お待たせして申し訳ございません[[(^^)]]' },
  { text: 'Customer: 指輪をなくされました。悲しいです。\nAgent: それは大変でしたね[[笑]]' },
  {
    text: 'Customer: 髪の毛が入っていました。気持ち悪いです。\nAgent: 申し訳ございません。お客様の笑顔のために、作り直します。',
  },
  { text: 'Customer: 二時間も待たされました。最悪です。\nAgent: お待たせして申し訳ございません（[[笑]]）' },
  { text: 'Customer: もう我慢の限界です。\nAgent: 申し訳ございません[[(^_^;)]]' },
  { text: 'Customer: 配達が三日も遅れてひどい。\nAgent: それは残念でした。すぐにお届けいたします。' },
  { text: 'Customer: 箱がぐちゃぐちゃ！ひどい！\nAgent: 申し訳ないです[[w]]' },
]
