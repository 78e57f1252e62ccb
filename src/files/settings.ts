import type { ResolvedConfig } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import type { Conversation } from '../conversation.ts'
import { EtiquetteError } from '../errors.ts'
import { loadWording } from '../ui/index.ts'
import type { Violation } from '../violation.ts'
import { Checker } from './checker.ts'

/** What conversations are checked against, ready for use; made by `createSettings`. */
export interface Settings {
  readonly config: ResolvedConfig
  /** What `lint` runs. */
  readonly checker: Checker
}

/**
 * Makes settings from what `loadConfig` gives, or the recommended rules without any config. This is the slow part:
 * it loads whatever the rules need, so that `lint` can be synchronous. Keep the settings for all conversations.
 * `uiLocale` is the language in which the rules speak, such as `el`.
 */
export async function createSettings(
  config?: ResolvedConfig,
  { uiLocale }: { readonly uiLocale?: string } = {},
): Promise<Settings> {
  const resolved = config ?? (await loadConfig('conversation', { config: false }))
  const checker = new Checker(resolved, uiLocale === undefined ? undefined : await loadWording(uiLocale))
  await checker.prepareAll()
  return { config: resolved, checker }
}

/**
 * The violations of one conversation, in the order of its messages. Synchronous and without side effects:
 * `lint(conversation, await createSettings())`. Throws an `EtiquetteError` where there is no pack for the conversation's
 * locale, and whatever a rule throws.
 */
export function lint(conversation: Conversation, settings: Settings): Violation[] {
  const violations = settings.checker.checkNow(conversation, '')
  if (violations) return violations
  const tag = settings.checker.localeOf(conversation)
  throw new EtiquetteError(`There is no locale pack for ${tag}`, { hint: 'Add one with a plugin' })
}
