import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Clauses that stay when the words before them make way: 「わかりませんが、15時にお電話いたします」. */
export const ownClause = {
  'own-clause': {
    phrases: [
      '(ます|ません|です|でした|ました|ですの|ますの)が[,]...12...12...12(ます|ました|です|ください|くださいませ|でしょうか|ましょうか|ますか|ませんか|ございます|おります)[ね|よ|よね] $',
    ],
    except: [
      // それもまた断りや責めることばになるもの。
      'が[,]...12...12...12(ません|ない(です|んです)|かねます|無理です|だめです|ダメです|不可です|悪いです|のせいです|ミスです|責任です|問題です|規則です|決まりです|仕様です|方針です|なければなりません|べきです)[ね|よ|よね] $',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
