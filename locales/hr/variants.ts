import type { Variants } from '../../src/locale.ts'

/** Words as they are said in a chat or in a dialect. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  ali: ['al'],
  biste: ['bi ste'],
  bismo: ['bi smo'],
  gdje: ['di', 'gdi'],
  hoće: ['oće'],
  hoćemo: ['oćemo'],
  hoćete: ['oćete'],
  hoćeš: ['oćeš'],
  hvala: ['fala'],
  lijepo: ['lipo', 'lepo', 'ljepo'],
  mail: ['mejl'],
  nažalost: ['na žalost'],
  obećavam: ['obećajem'],
  obećavamo: ['obećajemo'],
  nema: ['nima'],
  nemam: ['neman', 'nimam'],
  nemamo: ['nimamo'],
  netko: ['neko'],
  nisam: ['nisan'],
  nitko: ['niko'],
  ništa: ['nikaj', 'ništ'],
  odmah: ['odma'],
  ovdje: ['ovde'],
  ponovno: ['ponovo'],
  tko: ['ko'],
  trenutno: ['trenutačno'],
  vidim: ['vidin'],
  znam: ['znan'],
  što: ['šta', 'kaj'],
}

/** Words that end like an infinitive and are none, or mean something else without the last letter. */
const NO_INFINITIVES = `
  plati uplati doplati nadoplati vrati svrati obrati prati shvati zapamti posjeti pusti dopusti iskoristi osjeti oprosti
  čisti očisti namjesti šuti leti sati niti isti gosti peti šesti deseti deveti treći idući
  kući noći moguci opći tekući važeći nevažeći vrući svijesti`
  .trim()
  .split(/\s+/)

/** How Croatian words are often written and said otherwise than in the dictionary. */
export const variants: Variants = {
  words: {
    ...SPOKEN,
    ...Object.fromEntries(NO_INFINITIVES.map((word) => [word, []])),
    obavijesti: ['obavjesti'],
    sljedeći: ['slijedeći'],
  },
  parts: {
    // Above all "ije" and "je" are mixed up.
    mijeni: 'mjeni',
    mijenj: 'mjenj',
    mjena: 'mijena',
    mjene: 'mijene',
    mjeno: 'mijeno',
    mjenu: 'mijenu',
    mjensk: 'mijensk',
    ljedeć: 'lijedeć',
    rješenj: 'riješenj',
    riješ: 'rješ',
    primijet: 'primjet',
    podijel: 'podjel',
    uvijek: 'uvjek',
    '^smije': 'smje',
    '^lijep': 'ljep',
    umjesto: 'umijesto',
    '^dvije': 'dvje',
    vrijed: 'vrjed',
    razumje: 'razumije',
    uspije: 'uspje',
    uspje: 'uspije',
    htje: 'htije',
    vrijeme: 'vrjeme',
    posljednj: 'poslijednj',
    obavijest: 'obavjest',
    obaviješt: 'obavješt',
    mjest: 'mijest',
    '^cijen': 'cjen',
    ocijen: 'ocjen',
    prijevoz: 'prevoz',
    // The letter "đ" is not on every keyboard; "dj" is known to the folding.
    đ: 'd',
    // "Poslati" is spoken, and in haste written, as "poslat", "pomoći" as "pomoć".
    ati$: 'at',
    eti$: 'et',
    iti$: 'it',
    uti$: 'ut',
    sti$: 'st',
    ći$: 'ć',
  },
}
