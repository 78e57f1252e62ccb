import { didYouMean } from '../../config/nearest.ts'
import { loadRules } from '../../config/plugins.ts'
import { renderRulePage } from '../../document.ts'
import { EtiquetteError } from '../../errors.ts'
import { matchLocale } from '../../files/match-locale.ts'
import { unknownRule } from '../../files/only.ts'
import { UNUSED_SUPPRESSION } from '../../files/unused-suppressions.ts'
import { loadLocale } from '../../locale.ts'
import { loadSummaryWords } from '../../ui/summaries.ts'
import { configOf } from '../config-of.ts'
import type { FileFlags } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { uiLocaleIn } from '../ui-locale.ts'

export interface ExplainFlags extends Pick<FileFlags, 'config' | 'uiLocale'> {
  readonly locale: string
}

/** It is no rule, but stands among them in the output. */
const UNUSED = `# unused-suppression

A comment or a field in a template switches a rule off, and nothing needs it: nothing is found there any more, there is no
rule of that name, or the comment cannot be read. Remove it or mend it.

\`unusedSuppressions\` in the config says how severe this is: "off", "warn" or "error". See docs/suppressing.md.
`

/** `etiquette explain`: the page of a rule, in English but for what the rule asks for. */
export async function explain(id: string, flags: ExplainFlags, io: Io): Promise<ExitCode> {
  const { plugins } = await configOf(flags, io)
  const rules = await loadRules(plugins)
  const locales = plugins.flatMap((plugin) => plugin.locales ?? [])
  if (id === UNUSED_SUPPRESSION) {
    io.stdout.write(UNUSED)
    return 0
  }
  const rule = rules.find((each) => each.id === id)
  if (!rule)
    throw unknownRule(
      id,
      rules.map((each) => each.id),
    )
  const source = matchLocale(locales, flags.locale)
  if (!source) {
    const tags = locales.map(({ tag }) => tag)
    throw new EtiquetteError(
      `There is no locale pack ${JSON.stringify(flags.locale)}${didYouMean(flags.locale, tags)}`,
      {
        hint: `The packs are ${tags.join(', ')}`,
      },
    )
  }
  const summaryOf = await loadSummaryWords(uiLocaleIn(flags, io, true) ?? 'en')
  const page = await renderRulePage(rule, await loadLocale(source), summaryOf(rule.summary))
  io.stdout.write(page.endsWith('\n') ? page : `${page}\n`)
  return 0
}
