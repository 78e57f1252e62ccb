import type { Example } from '../../../src/locale.ts'

export const rudeLanguage: readonly Example[] = [
  { text: 'Customer: まだですか！\nAgent: [[落ち着いてください]]。' },
  { text: 'Customer: 壊れてるんですけど。\nAgent: [[クソが]]、また不良品か。' },
  { text: 'Customer: 説明がわかりません。\nAgent: [[日本語がわかりますか]]。' },
  { text: 'Customer: 店員の態度が悪い。\nAgent: [[嫌なら他の店で]]買ってください。' },
  { text: 'Customer: 返金してください。\nAgent: [[頭がおかしい]]のではないですか。' },
  { text: 'Customer: 話が違います。\nAgent: まず[[私の話を聞いてください]]。' },
  { text: 'Customer: どうなってるんだ！\nAgent: [[怒鳴らないでください]]。' },
  { text: 'Customer: 何回も聞いてすみません。\nAgent: [[何度言えばわかる]]のですか。' },
  { text: 'Customer: またですか。\nAgent: [[しつこいですね]]。' },
  { text: 'Customer: いつ届くんですか。\nAgent: [[黙って待っていて]]。' },
  { text: 'Customer: 緊張しています。\nAgent: 焦らず、落ち着いて操作していただけます。' },
  { text: 'Customer: 夏休みの旅行です。\nAgent: すてきなバカンスになりますように。', title: '語の中の語' },
  {
    text: 'Customer: 荷物が届いたばかりです。\nAgent: 届いたばかりなのですね。中身はそろっていますか？',
    title: '「ばかり」',
  },
  {
    text: 'Customer: 「頭がおかしい」と言われました。\nAgent: 「頭がおかしい」と申し上げたとのこと、心よりお詫びいたします。',
  },
  { text: 'Customer: 話を聞いてもらえますか？\nAgent: もちろんです。お話をお聞かせください。' },
  { text: 'Customer: 鳥の図鑑を探しています。\nAgent: アホウドリの図鑑がございます。' },
  { text: 'Customer: 冷静になれません。\nAgent: お気持ちはごもっともでございます。今日中に結論をお伝えします。' },
  { text: 'Customer: 何度もごめんなさい。\nAgent: [[うるさいですね]]。' },
  { text: 'Customer: どうしても返品したいんです。\nAgent: [[勝手にしてください]]。' },
  {
    text: 'Customer: 夜中に鳴ります。\nAgent: ファンの音がうるさいときは、静音モードをお試しください。',
    title: '機械の音',
  },
  { text: 'Customer: 部品を捨てたいです。\nAgent: 燃えないゴミの日にお出しいただけます。', title: '本来のゴミ' },
  { text: 'Customer: もう一度お願いします。\nAgent: [[何回言わせる]]んですか。' },
  { text: 'Customer: 責任者と話したいです。\nAgent: [[脅しですか]]？' },
  { text: 'Customer: 説明がわかりません。\nAgent: [[普通はわかりますよ]]。' },
  { text: 'Customer: 角が少し欠けています。\nAgent: [[いちいち細かい]]ですね。' },
  { text: 'Customer: 細かい傷があります。\nAgent: 細かい傷があったとのこと、申し訳ございません。交換いたします。' },
  { text: 'Customer: 他の店に行きます。\nAgent: [[どうぞご勝手に]]。' },
]
