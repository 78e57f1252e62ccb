import { defineLocale } from '../../src/locale.ts'
import { families } from './families.ts'
import { informal } from './informal.ts'
import { letters } from './letters.ts'
import { lists } from './lists.ts'
import { models } from './models.ts'
import { respelt } from './respelt.ts'
import { topics } from './topics/index.ts'
import { traditional } from './traditional.ts'
import { abbreviations, functionWords, perspective } from './words.ts'

/** Lengths are counted in characters. */
const defaults = {
  'greeting-length': { minWords: 5, maxWords: 60 },
  'message-length': { maxChatWords: 120, maxEmailWords: 500, maxSocialCharacters: 140, maxSentenceWords: 100 },
  shouting: { maxExclamations: 3 },
  'overused-courtesy': { maxDensity: 0.08 },
  parroting: { minWords: 5 },
  'clarify-first': { maxWords: 12 },
  'impersonal-template': { minWords: 50 },
  'duplicate-template': { minWords: 12, fillers: '一下 已经 已 了 的 您 你 呢 哦 吧 啊 呀'.split(' ') },
  'robotic-repetition': { minWords: 8, minTextWords: 45 },
}

/** On its own, because the compiler rewrites no `import()` inside of `export default`. */
const examples = async () => (await import('./examples/index.ts')).examples

export default defineLocale({
  tag: 'zh',
  name: 'Chinese',
  parser: 'segmenter',
  folding: { accents: 'keep', letters, respelt },
  abbreviations,
  questionEndings: ['吗', '嗎', '好么', '是么', '行么', '可以么'],
  afterBlank: [
    '先生',
    '女士',
    '同学',
    '同學',
    '老师',
    '老師',
    '小姐',
    '太太',
    '分钟',
    '分鐘',
    '小时',
    '小時',
    '个工作日',
    '個工作日',
    '天内',
    '天內',
  ],
  lists,
  unmarkedNames: { families, polite: '{}先生/女士' },
  topics,
  models,
  otherScript: traditional,
  informal,
  perspective,
  functionWords,
  defaults,
  examples,
})
