import type { ResolvedConfig } from '../config/config.ts'
import { didYouMean } from '../config/nearest.ts'
import { EtiquetteError } from '../errors.ts'
import { loadReader, type Reader, type Sample } from '../reader.ts'
import { type Choice, chooseReader, readerIds } from '../readers/choose.ts'
import { readerSources } from '../readers/index.ts'

/** A reader of a plugin is taken where it is surer than all built-in ones. */
export async function choose(
  sample: Sample,
  added: readonly Reader[],
  inputFormat: string | undefined,
): Promise<Choice> {
  const named = added.find(({ id }) => id === inputFormat)
  if (named) return { reader: named }
  let choice = await chooseReader(sample, inputFormat)
  if (inputFormat !== undefined) return choice
  let surest = choice.reader?.detect(sample) ?? 0
  for (const reader of added) {
    const confidence = reader.detect(sample)
    if (confidence <= surest) continue
    surest = confidence
    choice = { reader }
  }
  return choice
}

/**
 * The readers of plugins: of those that come with etiquette, only the ones that suit are loaded. Throws an `EtiquetteError`
 * for an unknown input format.
 */
export async function addedReaders({ plugins }: ResolvedConfig, inputFormat?: string): Promise<readonly Reader[]> {
  const added = await Promise.all(
    plugins
      .flatMap(({ readers = [] }) => readers)
      .filter((reader) => !(readerSources as readonly unknown[]).includes(reader))
      .map(loadReader),
  )
  if (inputFormat !== undefined) await checkFormat(inputFormat, added)
  return added
}

async function checkFormat(id: string, added: readonly Reader[]): Promise<void> {
  const ids = [...(await readerIds()), ...added.map((reader) => reader.id)]
  if (ids.includes(id)) return
  throw new EtiquetteError(`There is no input format ${JSON.stringify(id)}${didYouMean(id, ids)}`, {
    hint: `The formats are ${ids.join(', ')}`,
  })
}
