import type { Place } from '../../conversation.ts'
import { isForUs } from '../../markup/comment.ts'
import type { Suppression } from '../../suppression.ts'

/** What a comment is about: the rest, its own line, the next line, its template; or the end of it. */
const NAMES = ['disable', 'disable-line', 'disable-next-line', 'disable-template', 'enable'] as const
export type DirectiveName = (typeof NAMES)[number]

/** A comment that speaks to etiquette. */
export interface Directive {
  /** Nothing where there is no such one, or its words cannot be read. */
  readonly name: DirectiveName | undefined
  readonly targets: readonly Target[]
  readonly reason: string | undefined
}

/** A rule, or words, or both; neither is everything. */
export type Target = Pick<Suppression, 'rule' | 'phrase'>

/** A colon behind the name does no harm. */
const DIRECTIVE = /^\s*(etiquette[-_ ][\w-]+):?([\s\S]*)$/i
/** Comments and entries that are longer were not meant. */
export const LONGEST = 2000

/** What a comment says, its marks taken off; nothing where it does not speak to etiquette. */
export function parseDirective(comment: string): Directive | undefined {
  const [, word, rest = ''] = DIRECTIVE.exec(comment.slice(0, LONGEST)) ?? []
  if (word === undefined || !isForUs(comment)) return undefined
  const name = NAMES.find((each) => word.toLowerCase() === `etiquette-${each}`)
  const parsed = parseTargets(rest)
  if (!name || !parsed) return { name: undefined, targets: [{}], reason: undefined }
  return { name, targets: parsed.targets.length === 0 ? [{}] : parsed.targets, reason: parsed.reason }
}

const QUOTED = /^["\u201c\u201d]([^"\u201c\u201d\n]*\S[^"\u201c\u201d\n]*)["\u201c\u201d](?=[\s,]|$)/
const RULE = /^[^\s,"\u201c\u201d]+/

/**
 * `bare-no "no refunds", blame -- legal text`: rules, each with the words that are meant if not all, and a reason. Nothing
 * where it cannot be read.
 */
export function parseTargets(
  written: string,
): { readonly targets: readonly Target[]; readonly reason: string | undefined } | undefined {
  const targets: Target[] = []
  let rest = written.trim()
  let rule: string | undefined
  /** Whether the rule stands for itself: it is followed by no words. */
  let isWhole = false
  const endRule = () => {
    if (rule !== undefined && isWhole) targets.push({ rule })
  }
  while (rest !== '') {
    const reason = /^(?:--|[\u2013\u2014])(?:\s+([\s\S]*))?$/.exec(rest)
    if (reason) {
      endRule()
      return { targets, reason: reason[1]?.trim() || undefined }
    }
    const [quoted, phrase] = QUOTED.exec(rest) ?? []
    const [word] = RULE.exec(rest) ?? []
    if (quoted !== undefined && phrase !== undefined) {
      targets.push({ ...(rule === undefined ? {} : { rule }), phrase: phrase.trim() })
      isWhole = false
    } else if (word !== undefined) {
      endRule()
      rule = word
      isWhole = true
    } else return undefined
    rest = rest.slice((quoted ?? word ?? '').length).replace(/^[\s,]+/, '')
  }
  endRule()
  return { targets, reason: undefined }
}

/** A suppression for each thing that a comment or an entry is about. */
export function suppressionsOf(
  { name, targets, reason }: Directive,
  text: string,
  place: Place,
): readonly Suppression[] {
  const facts = { ...(reason === undefined ? {} : { reason }), text: text.trim().replace(/\s+/g, ' '), place }
  return targets.map((target) => ({ ...target, ...facts, ...(name === undefined ? { isUnreadable: true } : {}) }))
}
