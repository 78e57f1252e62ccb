import { lazily } from '../lazily.ts'
import { type Fields, isFields, Keys, NAMES } from './record-keys.ts'
import { localeOf } from './setting.ts'

/** Languages by which a map is known to be one of translations; a key such as `to`, `id` or `no` shows nothing. */
const TELLING = /^(?:de|el|en|eo|es|fr|hr|ja|nl|pl|pt|ru|sv|tr|uk|zh|ko)(?:[-_]|$)/i
const languageNames = lazily(() => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }))

function isLanguage(key: string): boolean {
  const tag = localeOf(key)
  try {
    return tag !== undefined && languageNames().of(tag) !== undefined
  } catch {
    return false
  }
}

/** Whether the keys of a map are languages, two at least. */
export function areLanguages(fields: Fields): boolean {
  const keys = Object.keys(fields)
  return keys.length > 1 && keys.some((key) => TELLING.test(key)) && keys.every(isLanguage)
}

/** The same text in several languages, by their tags; nothing for anything else. */
export function translationsIn(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isFields(value) || !Object.values(value).every((text) => typeof text === 'string')) return undefined
  return areLanguages(value) ? (value as Readonly<Record<string, string>>) : undefined
}

/** The key of the text of a template, where that is a map of translations. */
export function translatedKey(fields: Fields): string | undefined {
  return new Keys(fields).find(NAMES.templateText, (value) => translationsIn(value) !== undefined)
}
