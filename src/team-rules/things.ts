import type { Message, Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Locale } from '../locale.ts'
import { SPACELESS } from '../phrase/characters.ts'
import { identifiersIn } from '../structure/identifiers.ts'
import { placeholdersIn } from '../structure/placeholders.ts'

/** What a team can ask for that no pattern finds, because it is no words. */
export const THINGS = ['link', 'email', 'placeholder'] as const
export type Thing = (typeof THINGS)[number]

/** As a sentence names them. */
export const THING_NAMES: Readonly<Record<Thing, string>> = {
  link: 'a link',
  email: 'an email address',
  placeholder: 'a placeholder',
}

const LINK = late(
  'giu',
)`(?<!(?![${SPACELESS}])[\p{L}\p{N}@._%+-])(?:https?:\/\/|www\.(?=[\p{L}\p{N}])|(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\/)[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}!#$%&'()*+,./:;=?@\x5b\x5d_{}|~-]*`
/** Marks behind a link that belong to the sentence. */
const BEHIND_LINK = /[.,;:!?'")\]]+$/
const HOST = /^(?:https?:\/\/)?(?:[^@/]*@)?(?:www\.)?([^/:?#]*)/i

/** Where some things stand in a message; links to hosts that do not count are left out. */
export function thingsIn(
  { text }: Message,
  things: readonly Thing[],
  exceptHosts: readonly string[],
  locale: Locale,
): readonly { readonly span: Span }[] {
  const find: Readonly<Record<Thing, () => readonly { readonly span: Span }[]>> = {
    link: () =>
      linksIn(text).filter(({ host }) => !exceptHosts.some((own) => host === own || host.endsWith(`.${own}`))),
    email: () => identifiersIn(text).filter(({ value }) => value.includes('@')),
    placeholder: () => placeholdersIn(locale).find(text),
  }
  return things.flatMap((thing) => find[thing]())
}

function linksIn(text: string): { readonly span: Span; readonly host: string }[] {
  if (!/[./]/.test(text)) return []
  return [...text.matchAll(LINK())].flatMap(({ 0: found, index }) => {
    const link = withoutMarks(found)
    const host = HOST.exec(link)?.[1]?.toLowerCase() ?? ''
    return host === '' ? [] : [{ span: [index, index + link.length] as const, host }]
  })
}

/** A bracket that the link has opened itself stays. */
function withoutMarks(link: string): string {
  const behind = BEHIND_LINK.exec(link)?.[0] ?? ''
  const rest = link.slice(0, link.length - behind.length)
  const opened = rest.lastIndexOf('(')
  return opened >= 0 && !rest.includes(')', opened) && behind.startsWith(')') ? `${rest})` : rest
}
