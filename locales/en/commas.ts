import type { Commas } from '../../src/locale.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Where commas stand around a clause. */
export const commas: Commas = {
  behind: words(`if when whenever once while as because since although though even after before until unless whereas
    provided given depending despite besides apart to by in for with without on at due during following thanks thank
    yes no sure okay ok right well sorry hello hi hey dear unfortunately sadly luckily fortunately however therefore
    meanwhile otherwise instead first second third finally also then now here just indeed`),
  before: words('but and or nor yet so which who whose where because although though whereas while not if unless'),
  never: words(`and or but so that is are was were am be been being isn't aren't wasn't will would can could should may
    might must the a an of than into which who whose because if whether like`),
}
