import type { Example } from '../../../src/locale.ts'

export const messageLength: readonly Example[] = [
  {
    text: 'Customer: 使い方は？\nAgent: [[電源を入れます。次に、設定を開きます。言語を選びます。地域を選びます。回線を選びます。合言葉を入れます。更新を待ちます。更新が終わると、画面が暗くなります。もう一度、電源を入れます。初めの画面が出ます。名前を入れます。写真を選びます。通知を選びます。最後に、右下を押します。これで準備は完了です。音量は横のつまみで変えられます。明るさは上の列で変えられます。充電は夜のうちに済ませておくと安心です。画面は乾いた布で拭いてください。線は束ねずに、まっすぐにしてお使いください。]]',
    channel: 'chat',
  },
  {
    text: 'Customer: 返品は？\nAgent: [[返品は、お届けから三十日以内に承ります。箱に入れ、同封の紙に理由を書き、着払いでお送りください。到着後、三営業日以内に返金いたします。返金は、お支払いに使われた方法で行います。カードの場合は、カード会社の締め日によって翌月になることがございます。くわしい手順は、同封の紙の裏にも印刷しております。箱は元の箱でなくても結構ですが、中で動かないように紙などを詰めてください。]]',
    channel: 'social',
  },
  {
    text: 'Customer: 保証は？\nAgent: [[保証はお買い上げの日から一年間で、落下や水濡れを除く自然な故障については部品代も工賃もいただかずに修理し、修理が終わるまでのあいだは同じ型か、同じ型がないときには近い型の代わりの品をお貸しいたします。]]',
  },
  {
    text: 'Customer: 席は？\nAgent: [[お席は窓側の前から三番目をご用意しておりますのでご安心ください。]]',
    options: { maxSentenceWords: 20 },
  },
  {
    text: 'Customer: 席は？\nAgent: [[お席は窓側でございます。前から三番目をご用意しております。]]',
    channel: 'email',
    options: { maxEmailWords: 20 },
  },
  {
    text: 'Customer: 席は？\nAgent: [[お席は窓側です。前から三番目です。]]',
    channel: 'chat',
    options: { maxChatWords: 10 },
  },
  { text: 'Customer: 使い方は？\nAgent: 電源を入れ、右下を押します。これで準備は完了です。', channel: 'chat' },
  { text: 'Customer: 返品は？\nAgent: 返品は、お届けから三十日以内に承ります。', channel: 'social' },
  {
    text: 'Customer: 保証は？\nAgent: 保証はお買い上げの日から一年間です。落下や水濡れは対象になりません。修理のあいだは代わりの品をお貸しいたします。',
  },
  {
    text: 'Customer: 席は？\nAgent: お席は窓側の前から三番目をご用意しておりますのでご安心ください。',
    channel: 'voice',
    options: { maxSentenceWords: 20 },
  },
  {
    text: 'Customer: 手順は？\nAgent: 手順は次のとおりです。\n1. 電源を入れてください。\n2. 設定を開いてください。\n3. 更新を押してください。',
    channel: 'chat',
    options: { maxChatWords: 30 },
    title: '手順の一覧',
  },
  { text: 'Customer: 席は？\nAgent: お席は窓側でございます。前から三番目をご用意しております。', channel: 'email' },
]
