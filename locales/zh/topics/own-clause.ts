import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Clauses that stay when the words next to them make way. */
export const ownClause = {
  'own-clause': {
    phrases: ['[您好|你好](<clause-opener>)'],
    except: [
      // What turns down as well, and what says nothing without the words before it.
      '(<clause-opener>) ...4 (不|没|无|未|难|只能|只好|自己|自行|错|必须|规定|政策|制度|谅解|理解|见谅|包涵|稍等|稍候|放心|耐心)',
      '(<clause-opener>) ...2 (吗|么|抱歉|不好意思|问|说|看情况)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
