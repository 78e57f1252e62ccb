import type { Commas } from '../../src/locale.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Where commas stand around a clause. */
export const commas: Commas = {
  behind:
    words(`se kiam ĉar dum post antaŭ kvankam ĝis tuj malgraŭ por laŭ pro kun sen bedaŭrinde feliĉe tamen do jes ne
    dankon pardonu pardonon saluton bonan estimata kara unue due fine nu`),
  before:
    words(`sed ke kiu kiuj kiun kiujn kies kie kien kio kion kiam kiel kial se ĉar ĉu kvankam dum tial do kaj aŭ nek
    por tamen`),
  never: words('kaj aŭ sed estas estis estos estus la ke ĉu de da al en je pri per kun por se ĉar kiu kiuj kiun kiujn'),
}
