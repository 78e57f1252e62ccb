import { withoutSecrets } from '../engine/secrets.ts'
import type { Render } from '../files/batch.ts'
import type { RedactionMode } from '../redaction/mode.ts'
import { findReporter } from '../reporters/index.ts'
import { loadWording } from '../ui/index.ts'
import type { Violation } from '../violation.ts'
import { paintIn } from './paint.ts'
import { version } from './version.ts'

/** How violations are shown, as plain data. */
export interface Rendering {
  /** The id of a built-in format whose texts are separate. */
  readonly format: string
  readonly colour: boolean
  /** Columns. */
  readonly width: number
  /** Whether only errors are shown. */
  readonly quiet: boolean
  /** Whose names and data are hidden. */
  readonly redaction: RedactionMode
  /** In which language; English where left out. */
  readonly uiLocale?: string | undefined
}

/** Writes what the output says of one conversation at a time. */
export async function renderer({ format, colour, width, quiet, redaction, uiLocale }: Rendering): Promise<Render> {
  const wording = uiLocale === undefined ? undefined : await loadWording(uiLocale)
  const reporter = (await findReporter(format))?.create({
    paint: await paintIn(colour),
    width,
    version: version(),
    wording,
  })
  const shownOf = redaction === 'none' ? undefined : (await import('../redaction/shown.ts')).shownOf
  return (conversation, violations) => {
    const shown: readonly Violation[] = quiet ? violations.filter(({ severity }) => severity === 'error') : violations
    if (shown.length === 0) return ''
    const told = shownOf?.(conversation, shown, redaction, violations) ?? {
      conversation: withoutSecrets(conversation, violations),
      violations: shown,
    }
    return reporter?.conversation?.(told.conversation, told.violations) ?? ''
  }
}
