import { defineLocale } from '../../src/locale.ts'
import { informal } from './informal.ts'
import { lists } from './lists.ts'
import { models } from './models.ts'
import { respelt } from './respelt.ts'
import { topics } from './topics/index.ts'
import { abbreviations, functionWords, perspective } from './words.ts'

/** On its own, because the compiler rewrites no `import()` inside of `export default`. */
const examples = async () => (await import('./examples/index.ts')).examples

export default defineLocale({
  tag: 'ja',
  name: 'Japanese',
  parser: 'segmenter',
  folding: { accents: 'keep', respelt },
  abbreviations,
  afterBlank: [...'様のはがをにでと円月日時、', 'さま', 'さん', '営業所', '支店', '株式会社'],
  noQuestions: [
    ...['そうですか', 'そうなんですか', 'そうなのですか', 'そうでしたか', 'そうだったんですか', 'さようですか'],
    ...[
      'いらないかな',
      'ないかな',
      '特にないかな',
      '大丈夫かな',
      'もういいかな',
      '結構かな',
      'それくらいかな',
      'そんなところかな',
    ],
    ...['さようでございますか', '左様ですか', '左様でございますか', 'さようでしたか', '左様でしたか'],
  ],
  beforeVerb: [
    ...'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゝゞ',
  ],
  goesOn: [
    ...'をはにのがもとでへや',
    'より',
    'から',
    'まで',
    'につき',
    'により',
    'ため',
    'として',
    'について',
    'いただき',
    'いたしまして',
  ],
  questionEndings: ['か', 'かね', 'かな'],
  lists,
  // 様は挨拶の文例にある。
  unmarkedNames: { families: lists.surname.split('|'), polite: '{}' },
  topics,
  models,
  perspective,
  functionWords,
  informal,
  // Lengths in characters, unless said otherwise.
  defaults: {
    'clarify-first': { maxWords: 12 },
    'duplicate-template': { minWords: 15, fillers: 'いた 致 お ご 御'.split(' ') },
    'greeting-length': { minWords: 12, maxWords: 90 },
    'impersonal-template': { minWords: 50 },
    'message-length': { maxChatWords: 200, maxEmailWords: 800, maxSocialCharacters: 160, maxSentenceWords: 90 },
    // A polite phrase counts as one, the characters around it one each.
    'overused-courtesy': { maxDensity: 0.05 },
    'robotic-repetition': { minWords: 12, minTextWords: 60 },
  },
  examples,
})
