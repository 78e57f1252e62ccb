import type { TopicWords } from '../../src/locale.ts'

type Phrase = TopicWords['phrases'][number]

/** What is often written otherwise than in the dictionary, wherever it stands in a word: above all "ije" and "je". */
const MISSPELT: readonly (readonly [right: RegExp, otherwise: string])[] = [
  [/mijen(?=i|j)/, 'mjen'],
  [/mjen(?=[aeuo]|sk)/, 'mijen'],
  [/ljedeć/, 'lijedeć'],
  [/rješenj/, 'riješenj'],
  [/riješ/, 'rješ'],
  [/primijet/, 'primjet'],
  [/podijel/, 'podjel'],
  [/uvijek/, 'uvjek'],
  [/^smije/, 'smje'],
  [/^lijep/, 'ljep'],
  [/umjesto/, 'umijesto'],
  [/^dvije/, 'dvje'],
  [/vrijed/, 'vrjed'],
  [/razumje/, 'razumije'],
  [/uspije/, 'uspje'],
  [/uspje/, 'uspije'],
  [/htje/, 'htije'],
  [/vrijeme/, 'vrjeme'],
  [/posljednj/, 'poslijednj'],
  [/obavijest/, 'obavjest'],
  [/mjest/, 'mijest'],
  [/^cijen/, 'cjen'],
  [/ocijen/, 'ocjen'],
  [/prijevoz/, 'prevoz'],
  // The letter "đ" is not on every keyboard; "dj" is known to the folding.
  [/đ/, 'd'],
]

/** Words as they are said in a chat or in a dialect. */
const SPOKEN: Readonly<Record<string, string>> = {
  biste: 'bi ste',
  bismo: 'bi smo',
  gdje: 'di|gdi',
  hoće: 'oće',
  hoćemo: 'oćemo',
  hoćete: 'oćete',
  hoćeš: 'oćeš',
  hvala: 'fala',
  lijepo: 'lipo|lepo|ljepo',
  mail: 'mejl',
  nažalost: 'na žalost',
  nema: 'nima',
  nemam: 'neman|nimam',
  nemamo: 'nimamo',
  netko: 'neko',
  nisam: 'nisan',
  nitko: 'niko',
  odmah: 'odma',
  ovdje: 'ovde',
  ponovno: 'ponovo',
  tko: 'ko',
  trenutno: 'trenutačno',
  vidim: 'vidin',
  znam: 'znan',
  što: 'šta|kaj',
}

/** Words that end like an infinitive and are none, or mean something else without the last letter. */
const NO_INFINITIVE = new Set(
  `plati uplati doplati nadoplati vrati svrati obrati prati shvati zapamti posjeti pusti dopusti obavijesti iskoristi
  osjeti niti peti šesti deseti deveti treći sljedeći idući slijedeći obrati oprosti čisti očisti kući noći moguci
  opći tekući važeći nevažeći vrući svijesti`.split(/\s+/),
)

/** "Poslati" is spoken, and in haste written, as "poslat", "pomoći" as "pomoć". */
const INFINITIVE = /^\p{L}{2,}(?:[aeius]ti|ći)$/u

const others = (word: string, infinitives: boolean): string[] => {
  const found = MISSPELT.filter(([right]) => right.test(word)).map(([right, otherwise]) =>
    word.replace(right, otherwise),
  )
  if (Object.hasOwn(SPOKEN, word)) found.push(...(SPOKEN[word] as string).split('|'))
  if (infinitives && INFINITIVE.test(word) && !NO_INFINITIVE.has(word)) {
    found.push(...[word, ...found].map((form) => form.slice(0, -1)))
  }
  return found
}

/** A pattern that also finds how its words are misspelt and spoken. */
const pattern = (text: string, infinitives: boolean): string =>
  text.replace(/<[^>]*>|[\p{L}-]+\*?/gu, (word) => {
    if (word.startsWith('<')) return word
    const all = [...new Set([word, ...others(word, infinitives)])]
    return all.length > 1 ? `(${all.join('|')})` : word
  })

const phrase = (value: Phrase, infinitives: boolean): Phrase => {
  const patterns = (all: readonly string[]) => all.map((one) => pattern(one, infinitives))
  if (typeof value === 'string') return pattern(value, infinitives)
  return {
    ...value,
    find: pattern(value.find, infinitives),
    ...(value.except && { except: patterns(value.except) }),
    ...(value.only && { only: patterns(value.only) }),
  }
}

/** The lists as they are, and as their words are misspelt and spoken. */
export const spelledLists = <T extends Readonly<Record<string, string>>>(lists: T): T =>
  Object.fromEntries(Object.entries(lists).map(([name, text]) => [name, pattern(text, true)])) as T

/**
 * The topics as they are, and as their words are misspelt and spoken. Where infinitives are false, they keep their last
 * letter: "vidi" and "platiti" are told from each other by nothing else.
 */
export const spelled = <T extends Readonly<Record<string, TopicWords>>>(topics: T, infinitives = true): T =>
  Object.fromEntries(
    Object.entries(topics).map(([name, { phrases, except, ...rest }]) => [
      name,
      {
        ...rest,
        phrases: phrases.map((one) => phrase(one, infinitives)),
        ...(except && { except: except.map((one) => pattern(one, infinitives)) }),
      },
    ]),
  ) as unknown as T
