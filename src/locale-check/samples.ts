import { late } from '../lazily.ts'
import { SPACELESS } from '../phrase/characters.ts'
import type { ParsedPattern, Pattern } from '../phrase/pattern.ts'

const FILLER = 'filler'
/** Between characters of scripts without spaces a space would be a comma; one that nobody sees parts words and no more. */
const BETWEEN_CHARACTERS = late('gu')`(?<=[${SPACELESS}]) (?=[${SPACELESS}])`
const UNSEEN = '\u200b'

/** Texts that a pattern must find, the plainest first: gaps empty, optional parts left out, then each alternative once. */
export function samplesOf({ body }: ParsedPattern): string[] {
  return [
    ...new Set(
      variantsOf(body).map((words) => words.replace(/\s+/g, ' ').replace(BETWEEN_CHARACTERS(), UNSEEN).trim()),
    ),
  ]
}

/** The plainest variant, then those that differ from it in one choice. */
function variantsOf(pattern: Pattern): [string, ...string[]] {
  switch (pattern.type) {
    case 'word':
      return [pattern.text]
    case 'mark':
      return [pattern.mark]
    case 'number':
      return ['5']
    case 'any':
      return [FILLER]
    case 'gap':
      return ['']
    case 'choice': {
      const plainestFirst = [...pattern.items].sort((a, b) => Number(isBlank(b)) - Number(isBlank(a)))
      return plainestFirst.flatMap(variantsOf) as [string, ...string[]]
    }
    case 'sequence': {
      const parts = pattern.items.map(variantsOf)
      const plain = parts.map(([first]) => first)
      const varied = parts.flatMap((variants, at) =>
        variants.slice(1).map((variant) => plain.with(at, variant).join(' ')),
      )
      return [plain.join(' '), ...varied]
    }
  }
}

const isBlank = (pattern: Pattern): boolean => pattern.type === 'sequence' && pattern.items.length === 0

/** The words that a pattern names; parts of words left out. */
export function wordsOf(pattern: Pattern): string[] {
  if (pattern.type === 'word') return pattern.part === 'whole' ? [pattern.text] : []
  return pattern.type === 'sequence' || pattern.type === 'choice' ? pattern.items.flatMap(wordsOf) : []
}
