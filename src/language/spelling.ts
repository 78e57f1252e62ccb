import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Span } from '../conversation.ts'
import { lightTree, piecesIn, type Slip, slipsOf } from './light-tree.ts'

/** Finds the words of a stretch of text that a dictionary does not know. */
export type Spell = (text: string, stretch: Span) => Slip[]

/** The dictionary of a language, if it is installed, with some words of the team's own added. */
export type SpellFor = (tag: string, words: readonly string[]) => Spell | undefined

/** More suggestions than this are not worked out: each takes as long as linting many messages. */
const MOST_SUGGESTIONS = 30

/**
 * Spelling with the packages `retext-spell` and `dictionary-<tag>`, which a team installs where it wants it. Nothing
 * where `retext-spell` is not there.
 */
export async function loadSpelling(): Promise<SpellFor | undefined> {
  const plugin = await import('retext-spell').then(
    (module) => module.default,
    () => undefined,
  )
  if (!plugin) return undefined
  return (tag, words) => {
    const personal = words.join('\n')
    const key = `${tag}\n${personal}`
    if (!spells.has(key)) {
      const dictionary = dictionaryOf(tag)
      const transform = dictionary && plugin({ dictionary, personal, max: MOST_SUGGESTIONS })
      spells.set(key, transform && ((text, stretch) => slipsOf(transform, lightTree(text, [piecesIn(text, stretch)]))))
    }
    return spells.get(key)
  }
}

/** By language and words of the team: a dictionary takes a second to read. */
const spells = new Map<string, Spell | undefined>()

/** The files of a dictionary. A tag falls back to the more general one: `en-GB` to `en`. */
function dictionaryOf(tag: string): { aff: Uint8Array; dic: Uint8Array } | undefined {
  const { resolve } = createRequire(import.meta.url)
  const parts = tag.toLowerCase().split('-')
  for (let length = parts.length; length > 0; length--) {
    const name = `dictionary-${parts.slice(0, length).join('-')}`
    const folder = (resolve.paths(name) ?? []).map((path) => join(path, name)).find((path) => existsSync(path))
    if (folder) return { aff: readFileSync(join(folder, 'index.aff')), dic: readFileSync(join(folder, 'index.dic')) }
  }
  return undefined
}
