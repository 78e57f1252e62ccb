import type { Locale } from '../../src/locale.ts'

/** The customer's words as an agent gives them back. */
export const perspective: Locale['perspective'] = {
  ja: 'vi',
  mene: 'vas',
  me: 'vas',
  meni: 'vama',
  mi: 'vam',
  nas: 'vas',
  nama: 'vama',
  nam: 'vam',
  moj: 'vas',
  moja: 'vasa',
  moje: 'vase',
  moji: 'vasi',
  moju: 'vasu',
  mojeg: 'vaseg',
  mog: 'vaseg',
  mojem: 'vasem',
  mom: 'vasem',
  mojim: 'vasim',
  mojoj: 'vasoj',
  mojih: 'vasih',
  nasa: 'vasa',
  nase: 'vase',
  nasu: 'vasu',
  naseg: 'vaseg',
  sam: 'ste',
  smo: 'ste',
  nisam: 'niste',
  nismo: 'niste',
  imam: 'imate',
  nemam: 'nemate',
  zelim: 'zelite',
  mogu: 'mozete',
  hocu: 'hocete',
  trebam: 'trebate',
  cekam: 'cekate',
}
/** Words that say nothing about what a sentence is about, the most frequent ones first. */
export const functionWords: Locale['functionWords'] =
  `i u je na da se za to ne li sam ste su od s sa o po iz do a ali ili pa te ti vi vas vam vama vasa vase vasi vasu
  vaseg vasem vasim vasoj vasih nas nam nase nasa ja mi me mene meni mu joj ga ih im on ona ono oni smo bi bih biste bismo
  ce cu cete cemo nije nisu nismo niste nisam jesu jest jeste biti bilo bila bio kako kada kad gdje koji koja koje
  kojeg kojem kojoj kojim koju kojih zasto tko koliko ako jer kao dok vec jos samo sve svi sav svoj svoju ovaj ova ovo
  ovu ove ovog taj ta tu ovdje tamo onda dakle znaci molim molimo hvala dan dobar pozdrav zelite zelim mozete mogu
  imate imam nemate da ne pri kod prema bez nego no vrlo jako bas`
    .split(/\s+/)
    .filter((word, i, all) => all.indexOf(word) === i)
/** Words whose full stop closes no sentence. */
export const abbreviations: Locale['abbreviations'] =
  'npr tj itd tzv god sv ul br tel mob dr prof mr mag ing dipl oec iur čl st str kat sat min tis mil o.o d.o.o d.o.o. j.d.o.o d.d g gosp gdin inž'.split(
    ' ',
  )
