import type { Commas } from '../../src/locale.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Where commas stand around a clause. */
export const commas: Commas = {
  behind: words(`ako kad kada dok čim jer budući iako premda kako nakon prije otkad otkako čak ukoliko nažalost dakle
    međutim stoga naime ipak da ne hvala žao oprostite ispričavam ispričavamo pozdrav poštovani poštovana dobar dobro
    najprije prvo zatim konačno`),
  before:
    words(`ali a nego već no jer koji koja koje kojeg kojega kojem kojemu kojoj kojim koju kojih kojima što kako gdje
    ako kad kada dok čim iako premda da te pa tako`),
  never:
    words(`i ali a ili je su smo ste sam si bi bih biste bismo će ću ćete ćemo nije nisu nismo niste da koji koja koje
    jer ako u na za s sa od do iz o po pri se`),
}
