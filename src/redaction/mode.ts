/** What is masked: nothing, transcripts (people's own words), or templates as well. */
export type RedactionMode = 'none' | 'transcripts' | 'all'

/**
 * What the options and the environment ask for. A CI server keeps logs and artifacts for months and shows them to many, so
 * transcripts are masked there unless somebody says otherwise.
 */
export function redactionMode(
  asked: boolean | undefined,
  { CI }: Readonly<Record<string, string | undefined>>,
): RedactionMode {
  if (asked !== undefined) return asked ? 'all' : 'none'
  return CI && CI !== '0' && CI.toLowerCase() !== 'false' ? 'transcripts' : 'none'
}
