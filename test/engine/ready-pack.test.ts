import { describe, expect, it } from 'vitest'
import { loadLocales } from '../../locales/index.ts'
import { readReady } from '../../locales/ready-file.ts'
import { phrasebookOf } from '../../src/engine/phrasebook.ts'
import { readyPack } from '../../src/engine/ready-pack.ts'
import type { Locale, Topic } from '../../src/locale.ts'

const packs = await loadLocales()

describe.each(packs.map((pack) => [pack.tag, pack] as const))('the ready pack %s', async (_, pack) => {
  const { ready: phrases, ...data } = readReady(Buffer.from(await readyPack(pack)))

  it('is all of the pack but its examples', () => {
    const { examples, ...rest } = pack
    expect(data).toEqual(rest)
    expect(phrases.topics).toEqual(Object.keys(pack.topics))
    expect(Object.keys(phrases.compiled)).toEqual(Object.keys(pack.topics))
  })

  it('finds what the pack finds', async () => {
    const examples = await pack.examples()
    const texts = Object.values(examples).flatMap((all) => all.slice(0, 1).flatMap(({ text }) => text.split('\n')))
    const own = phrasebookOf(pack)
    const ready = phrasebookOf({ ...data, ready: phrases, examples: pack.examples } as Locale)
    for (const topic of Object.keys(pack.topics) as Topic[]) {
      for (const text of new Set(texts)) {
        const found = own.scan(own.tokens.clear().read(text), topic, false)
        expect(ready.scan(ready.tokens.clear().read(text), topic, false)).toEqual(found)
      }
    }
  })
})
