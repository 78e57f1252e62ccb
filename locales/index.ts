import type { Locale } from '../src/locale.ts'
import en from './en/index.ts'

/** Every built-in locale pack: the only list of them there is. */
export const locales: readonly Locale[] = [en]
