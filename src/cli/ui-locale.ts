import { uiLocaleOf } from '../ui/index.ts'
import { englishSpeech, loadSpeech, type Speech } from '../ui/speech.ts'
import type { Io } from './io.ts'

/** Who may choose the language of messages. */
export interface UiLocaleFlags {
  readonly uiLocale?: string
}

/**
 * The language in which etiquette speaks: the one that is asked for, else the one of the environment where people read
 * the output. English where it is not one of ours.
 */
export function uiLocaleIn(
  { uiLocale }: UiLocaleFlags,
  { env }: Pick<Io, 'env'>,
  isForPeople: boolean,
): string | undefined {
  if (uiLocale !== undefined) return uiLocale
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG
  const found = isForPeople && set ? uiLocaleOf(set) : undefined
  return found === 'en' ? undefined : found
}

/** What a command says in a language; its words are loaded only where they are needed. */
export const speechIn = async (uiLocale: string | undefined): Promise<Speech> =>
  uiLocale === undefined ? englishSpeech : loadSpeech(uiLocale)
