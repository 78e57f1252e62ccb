import type { ReadProblem } from '../reader.ts'

/** What stands for bytes that are no characters. */
export const REPLACEMENT = '\uFFFD'

/** What is told of the first bytes that are no characters of an encoding. */
export const damage = (encoding: string, line: number): ReadProblem => ({
  problem: `these bytes are not ${encoding} and were read as ${REPLACEMENT}`,
  hint: 'Save the file as UTF-8, or say how it is written: --encoding windows-1253, or gbk, shift_jis and so on.',
  line,
})

export function newlines(text: string): number {
  let found = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found++
  return found
}
