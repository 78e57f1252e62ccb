import { changedFiles } from '../changed.ts'
import { filesOptions, patternsOf } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import type { LintFlags } from '../linting.ts'

/** `etiquette lint`: conversations in, violations out. */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  const patterns = patternsOf(paths, flags)
  // Git works while the linter is loaded. What it fails with is told where it is waited for.
  const changing = changedFiles(patterns, flags, io)
  changing.catch(() => {})
  const { lintOnce, refuseInputs } = await import('../linting.ts')
  if (!flags.watch) return lintOnce(patterns, flags, io, changing)
  const files = await filesOptions(patterns, flags, io)
  const { watchFiles } = await import('../watch/watch.ts')
  const written = await refuseInputs(patterns, files, flags, io)
  return watchFiles({ patterns, files, flags, io, written }, (selection) => {
    const changed = selection && Promise.resolve({ selection, touched: undefined, close() {} })
    return lintOnce(patterns, flags, io, changed, written)
  })
}
