import type { Corpus, Finding, NotedCorpus, Reading } from '../rule.ts'
import type { Prepared } from './rule-context.ts'
import type { Corpora } from './settings.ts'

/** What a rule about many conversations remembers, from its first conversation on; nothing for other rules. */
export function memoryOf({ active, context }: Prepared, corpora: Corpora): Corpus | undefined {
  const memory = corpora.get(active.rule)?.corpus ?? active.rule.corpus?.(context)
  if (memory) corpora.set(active.rule, { active, corpus: memory })
  return memory
}

/** What a corpus finds in a conversation; `note` is told of what it noted of it, of nothing where it takes no notes. */
export function noted(
  corpus: Corpus,
  reading: Reading,
  note: ((note: unknown) => void) | undefined,
): Iterable<Finding> {
  if (!note) return corpus.check(reading)
  if (!isNoted(corpus)) {
    note(undefined)
    return corpus.check(reading)
  }
  const taken = corpus.note(reading)
  note(taken)
  return corpus.add(taken, reading)
}

const isNoted = (corpus: Corpus): corpus is NotedCorpus => 'note' in corpus && 'add' in corpus
