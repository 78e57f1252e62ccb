import type { CommandTexts } from './command-texts.ts'
import type { ConfigTexts } from './config-texts.ts'
import { en } from './en/index.ts'
import type { ExampleTexts } from './example-texts.ts'
import type { ProblemTexts } from './problem-texts.ts'
import type { ReasonTexts } from './reason-texts.ts'
import { type Catalogue, Translations, Wording } from './wording.ts'

const loaders: Readonly<Record<string, () => Promise<Catalogue>>> = {
  en: async () => en,
  el: async () => (await import('./el/index.ts')).el,
  hr: async () => (await import('./hr/index.ts')).hr,
  zh: async () => (await import('./zh/index.ts')).zh,
  ja: async () => (await import('./ja/index.ts')).ja,
  eo: async () => (await import('./eo/index.ts')).eo,
}

const problemLoaders: Readonly<Record<string, () => Promise<ProblemTexts>>> = {
  el: async () => (await import('./el/problems.ts')).problems,
  hr: async () => (await import('./hr/problems.ts')).problems,
  zh: async () => (await import('./zh/problems.ts')).problems,
  ja: async () => (await import('./ja/problems.ts')).problems,
  eo: async () => (await import('./eo/problems.ts')).problems,
}

/** What is told of mistakes on the command line, in configs and in files, in this order. */
type MistakeTexts = CommandTexts & ConfigTexts & ProblemTexts

const mistakeLoaders: Readonly<Record<string, () => Promise<MistakeTexts>>> = {
  el: async () =>
    merged(await Promise.all([import('./el/commands.ts'), import('./el/config.ts'), import('./el/problems.ts')])),
  hr: async () =>
    merged(await Promise.all([import('./hr/commands.ts'), import('./hr/config.ts'), import('./hr/problems.ts')])),
  zh: async () =>
    merged(await Promise.all([import('./zh/commands.ts'), import('./zh/config.ts'), import('./zh/problems.ts')])),
  ja: async () =>
    merged(await Promise.all([import('./ja/commands.ts'), import('./ja/config.ts'), import('./ja/problems.ts')])),
  eo: async () =>
    merged(await Promise.all([import('./eo/commands.ts'), import('./eo/config.ts'), import('./eo/problems.ts')])),
}

function merged([{ commands }, { config }, { problems }]: readonly [
  { readonly commands: CommandTexts },
  { readonly config: ConfigTexts },
  { readonly problems: ProblemTexts },
]): MistakeTexts {
  return { ...commands, ...config, ...problems }
}

/** The languages in which etiquette speaks to its users. */
export const UI_LOCALES: readonly string[] = Object.keys(loaders)

export const english = new Wording(en)

/** Which of these languages a tag means: `hr-HR` and `hr_HR.UTF-8` are `hr`. */
export function uiLocaleOf(tag: string): string | undefined {
  const language = tag.toLowerCase().split(/[-_.@]/, 1)[0] as string
  return Object.hasOwn(loaders, language) ? language : undefined
}

/** What etiquette says in the language of a tag; in English where it does not speak that. */
export async function loadWording(tag: string): Promise<Wording> {
  const load = loaders[uiLocaleOf(tag) ?? 'en']
  return load ? new Wording(await load()) : english
}

const reasonLoaders: Readonly<Record<string, () => Promise<ReasonTexts>>> = {
  el: async () => (await import('./el/reasons.ts')).reasons,
  hr: async () => (await import('./hr/reasons.ts')).reasons,
  zh: async () => (await import('./zh/reasons.ts')).reasons,
  ja: async () => (await import('./ja/reasons.ts')).reasons,
  eo: async () => (await import('./eo/reasons.ts')).reasons,
}

/** Says in the language of a tag why somebody was taken for an agent or a customer, and what is not judged. */
export async function loadReasonWords(tag: string): Promise<(english: string) => string> {
  const texts = await reasonLoaders[uiLocaleOf(tag) ?? 'en']?.()
  if (!texts) return (english) => english
  const translations = new Translations(texts)
  return (english) => (english.length > LONGEST_MISTAKE ? english : (translations.of(english) ?? english))
}

const exampleLoaders: Readonly<Record<string, () => Promise<ExampleTexts>>> = {
  el: async () => (await import('./el/examples.ts')).examples,
  hr: async () => (await import('./hr/examples.ts')).examples,
  zh: async () => (await import('./zh/examples.ts')).examples,
  ja: async () => (await import('./ja/examples.ts')).examples,
  eo: async () => (await import('./eo/examples.ts')).examples,
}

/** Says in the language of a tag what is wrong with an example of a team's own rule. */
export async function loadExampleWords(tag: string): Promise<(english: string) => string> {
  const texts = await exampleLoaders[uiLocaleOf(tag) ?? 'en']?.()
  if (!texts) return (english) => english
  const translations = new Translations(texts, true)
  return (english) => (english.length > LONGEST_MISTAKE ? english : (translations.of(english) ?? english))
}

/** Longer ones hold much of what is in a file, and little that is etiquette's. */
const LONGEST_PROBLEM = 2000

/**
 * Says in the language of a tag what is wrong with a file, or what to do about it; what it has no words for stays English.
 * Loaded only where there is something wrong.
 */
export async function loadProblemWords(tag: string): Promise<(english: string) => string> {
  const texts = await problemLoaders[uiLocaleOf(tag) ?? 'en']?.()
  if (!texts) return (english) => english
  const translations = new Translations(texts, true)
  return (english) => (english.length > LONGEST_PROBLEM ? english : (translations.of(english) ?? english))
}

/** Each line of what keeps etiquette from its job is matched by itself, and is about one thing. */
const LONGEST_MISTAKE = 1000
/** What stands before a line of several: where in the file it is. */
const PLACED = /^(\s*(?:\d+:\d+: )?)(.*)$/s

/**
 * Says in the language of a tag what keeps etiquette from doing its job, or what to do about it, line by line: mistakes on
 * the command line, in configs and in files. What it has no words for stays English.
 */
export async function loadMistakeWords(tag: string): Promise<(english: string) => string> {
  const texts = await mistakeLoaders[uiLocaleOf(tag) ?? 'en']?.()
  if (!texts) return (english) => english
  const translations = new Translations(texts, true)
  const line = (english: string): string => {
    const [, place = '', text = ''] = PLACED.exec(english) ?? []
    return english.length > LONGEST_MISTAKE ? english : place + (translations.of(text) ?? text)
  }
  return (english) => english.split('\n').map(line).join('\n')
}
