import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Customers who want to leave, or to give back what they bought. */
export const leaving = {
  'wants-out': {
    phrases: [
      '(解約|退会|退会手続き|解除|キャンセル|返品|取り消し|休会|契約解除)(したい|を希望|希望|をお願い|お願い|をしたい|の手続き|手続き|方法|を申し込|します|できます|させて|の仕方|するには|をさせて|したく|を考えて|して(ください|下さい|もらえ|くれ|いただけ|欲しい|ほしい))',
      '(辞め|やめ)(たい|ます|させて)(です|んです|のです|と思|ので|けど)',
      '(他社|別の会社|よそ)(に|へ)(乗り換え|切り替え|移|変え)',
      '(アカウント|登録|契約|会員|口座)(を|の)(削除|抹消|解約|消し|終了|閉じ|閉鎖)',
      '更新(したくない|しない|をやめ|を止め|を停止)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
