import type { Locale } from '../../src/locale.ts'
import { present } from './topics/verbs.ts'

const plain = (word: string): string => word.replaceAll('đ', 'dj').normalize('NFD').replace(/\p{M}/gu, '')

/** "Čekam", "čekamo" and "čekaš" are taken for "čekate", whoever says them. */
const VERBS = Object.fromEntries(
  present
    .filter(([informal, formal]) => informal.endsWith('š') && formal.endsWith('te'))
    .flatMap(([informal, formal]) => {
      const [alone, stem] = [plain(informal.slice(0, -1)), plain(formal.slice(0, -2))]
      return [`${alone}m`, `${stem}mo`, `${alone}s`].map((form) => [form, `${stem}te`])
    }),
)

/** The customer's words as an agent gives them back. */
export const perspective: Locale['perspective'] = {
  ...VERBS,
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
  moram: 'morate',
  znam: 'znate',
  vidim: 'vidite',
  trazim: 'trazite',
  pokusavam: 'pokusavate',
  koristim: 'koristite',
  dobivam: 'dobivate',
  placam: 'placate',
  saljem: 'saljete',
  primam: 'primate',
  zovem: 'zovete',
  pisem: 'pisete',
  idem: 'idete',
  dolazim: 'dolazite',
  putujem: 'putujete',
  zivim: 'zivite',
  stanujem: 'stanujete',
  radim: 'radite',
  planiram: 'planirate',
  ocekujem: 'ocekujete',
  mislim: 'mislite',
  narucujem: 'narucujete',
  kupujem: 'kupujete',
  vracam: 'vracate',
  necu: 'necete',
  cu: 'cete',
  bih: 'biste',
  moramo: 'morate',
  mozemo: 'mozete',
  trebamo: 'trebate',
  zelimo: 'zelite',
  imamo: 'imate',
  nemamo: 'nemate',
  znamo: 'znate',
  cekamo: 'cekate',
  trazimo: 'trazite',
  cemo: 'cete',
  bismo: 'biste',
  htio: 'htjeli',
  htjela: 'htjeli',
  zelio: 'zeljeli',
  zeljela: 'zeljeli',
  volio: 'voljeli',
  voljela: 'voljeli',
  trebao: 'trebali',
  trebala: 'trebali',
  mogao: 'mogli',
  mogla: 'mogli',
  dobio: 'dobili',
  dobila: 'dobili',
  kupio: 'kupili',
  kupila: 'kupili',
  narucio: 'narucili',
  narucila: 'narucili',
  poslao: 'poslali',
  poslala: 'poslali',
  platio: 'platili',
  platila: 'platili',
  vratio: 'vratili',
  vratila: 'vratili',
  primio: 'primili',
  primila: 'primili',
  izgubio: 'izgubili',
  izgubila: 'izgubili',
  zaboravio: 'zaboravili',
  zaboravila: 'zaboravili',
  pokusao: 'pokusali',
  pokusala: 'pokusali',
  rezervirao: 'rezervirali',
  rezervirala: 'rezervirali',
  prijavio: 'prijavili',
  prijavila: 'prijavili',
  otvorio: 'otvorili',
  otvorila: 'otvorili',
  otkazao: 'otkazali',
  otkazala: 'otkazali',
  uplatio: 'uplatili',
  uplatila: 'uplatili',
  bio: 'bili',
  bila: 'bili',
  ostavio: 'ostavili',
  ostavila: 'ostavili',
  odabrao: 'odabrali',
  odabrala: 'odabrali',
  mnom: 'vama',
  mojega: 'vasega',
  mojemu: 'vasemu',
  mome: 'vasem',
  mojima: 'vasima',
  nasi: 'vasi',
  nasem: 'vasem',
  nasim: 'vasim',
  nasoj: 'vasoj',
  nasih: 'vasih',
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
/** What stands behind an ordinal number, whose full stop closes no sentence: "5. svibnja", "na 2. katu". */
const BEHIND_ORDINALS =
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog studenoga prosinca siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac siječnju veljači ožujku travnju svibnju lipnju srpnju kolovozu rujnu listopadu studenom prosincu kat kata katu put puta razred razreda razredu red reda redu mjesec mjeseca mjesecu godine godinu godini stavak stavka članak članka članku peron peronu kolosijek kolosijeka kolosijeku radni dan dana rata rate ratu obljetnica stoljeća'.split(
    ' ',
  )
/** Words whose full stop closes no sentence. */
export const abbreviations: Locale['abbreviations'] = [
  ...'npr tj itd tzv god sv ul br tel mob dr prof mr mag ing dipl oec iur čl st str kat sat min tis mil o.o d.o.o d.o.o. j.d.o.o d.d g gosp gdin inž'.split(
    ' ',
  ),
  ...BEHIND_ORDINALS.map((word) => `# ${word}`),
]
