import { lists } from './lists.ts'
import { traditional } from './traditional.ts'

/** Rarer than those of the list, or words as well. */
const MORE = [
  ...'何高于程任石贾夏韦付傅方白邹孟熊秦江尹薛闫阎段雷龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔施洪章祝柯温简连池巫饶颜倪殷涂游尤庄凌祁鲍娄阮',
  '司徒',
  '上官',
  '诸葛',
  '司马',
  '皇甫',
  '东方',
]

const simplified = [...lists.surname.split('|'), ...MORE]
const inOtherScript = (name: string): string =>
  [...name].map((letter) => (traditional.letters as Readonly<Record<string, string>>)[letter] ?? letter).join('')

/** Family names, in both scripts. */
export const families: readonly string[] = [...new Set([...simplified, ...simplified.map(inOtherScript)])]
