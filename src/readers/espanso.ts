import { type Fields, isFields, textOf } from './record-keys.ts'
import { type FoundTemplate, type NoTemplate, type Skip, yamlSystemReader } from './yaml-system.ts'

/** Text expansions of Espanso: `matches:` with `trigger` and `replace`, and the bare lists of older versions. */
export default yamlSystemReader({
  id: 'espanso',
  name: 'Espanso matches',
  facts: {
    detected:
      '`trigger`, `triggers` or `regex` with `replace`, `form`, `markdown` or `html`, under `matches` or in a bare list',
    unconfirmed: ['`form`'],
  },
  signs: [/^[ \t]*(?:-[ \t]+)?(?:triggers?|regex):/m, /^[ \t]*(?:-[ \t]+)?(?:replace|form|markdown|html|image_path):/m],
  hint: 'A match has "trigger" and "replace".',
  *templates(value, skip) {
    const isBare = Array.isArray(value)
    const matches = isBare ? value : isFields(value) ? value.matches : undefined
    if (!Array.isArray(matches)) yield { problem: 'a list of matches should be here', path: [] }
    else
      for (const [index, match] of matches.entries()) yield* matchIn(match, isBare ? [index] : ['matches', index], skip)
  },
})

const TEXTS = [
  ['replace', 'plain'],
  ['form', 'plain'],
  ['markdown', 'markdown'],
  ['html', 'html'],
] as const

function* matchIn(
  match: unknown,
  path: readonly (string | number)[],
  skip: Skip,
): Generator<FoundTemplate | NoTemplate> {
  if (!isFields(match)) {
    yield { problem: 'this match has no text', path }
    return
  }
  const [key, markup] = TEXTS.find(([name]) => typeof match[name] === 'string') ?? []
  if (key === undefined) {
    if (match.image_path !== undefined) skip('picture')
    else yield { problem: 'this match has no text', path }
    return
  }
  if (isComputed(match)) {
    skip('match with the output of a program')
    return
  }
  const triggers = Array.isArray(match.triggers) ? match.triggers : [match.trigger ?? match.regex]
  const trigger = textOf(triggers[0])
  yield {
    id: trigger ?? String(Number(path.at(-1)) + 1),
    title: textOf(match.label) ?? trigger,
    text: match[key] as string,
    path: [...path, key],
    markup,
  }
}

/** What a program prints is not known here. */
function isComputed({ vars }: Fields): boolean {
  return Array.isArray(vars) && vars.some((one) => isFields(one) && (one.type === 'shell' || one.type === 'script'))
}
