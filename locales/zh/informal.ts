import type { Locale } from '../../src/locale.ts'
import { models } from './models.ts'
import { topics } from './topics/index.ts'

/** Every sentence that says 您, as it is said to somebody whom the agent calls 你: the verb is the same to everybody. */
export const informal: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.values(models).flat(), ...offered(topics)]
    .filter((words) => words.includes('您'))
    .map((words) => [words, words.replaceAll('您', '你')]),
)

/** What phrases have in their place, but for those that are about the address itself. */
function offered({ 'informal-address': _, ...others }: Locale['topics']): string[] {
  return Object.values(others)
    .flatMap((words) =>
      (words?.phrases ?? []).flatMap((phrase) =>
        typeof phrase === 'string' ? [] : [...(phrase.sentence ?? []), ...(phrase.instead ?? [])],
      ),
    )
    .filter((words) => words.length > 1)
}
