import { letters } from './letters.ts'

/** The family names that nine people in ten have. */
export const common =
  '王|李|张|刘|陈|杨|黄|赵|吴|周|徐|孙|马|朱|胡|郭|林|罗|郑|梁|谢|宋|唐|许|韩|冯|邓|曹|彭|曾|肖|田|董|袁|潘|蒋|蔡|余|杜|叶|苏|魏|吕|丁|沈|姚|卢|姜|崔|钟|谭|陆|汪|范|廖|邱|詹|赖|侯|欧阳'

/** Rarer ones, and those that are words as well. */
const MORE = [
  ...'何高于程任金石贾夏韦付傅方白邹孟熊秦江尹薛闫阎段雷龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤施洪萧章祝柯温简连池巫饶颜倪殷涂游尤庄凌祁鲍娄阮',
  ...['司徒', '上官', '诸葛', '司马', '皇甫', '东方'],
]

/** How a simplified letter is written in traditional texts, in all ways. */
const traditional = (letter: string): string[] => [
  letter,
  ...Object.entries(letters).flatMap(([other, own]) => (own === letter ? [other] : [])),
]
const inBothScripts = (name: string): string[] =>
  [...name].reduce<string[]>((written, letter) => written.flatMap((w) => traditional(letter).map((l) => w + l)), [''])

/** Family names, in both scripts. */
export const families: readonly string[] = [...common.split('|'), ...MORE].flatMap(inBothScripts)
