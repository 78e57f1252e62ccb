import path from 'node:path'
import type { ResolvedConfig } from '../config/config.ts'
import { createConfigLoader } from '../config/load.ts'
import { onlyRules } from '../files/only.ts'
import type { FileEvent, FilesOptions } from '../files.ts'
import type { Scored, Scoring } from '../score/scoring.ts'
import type { Speech } from '../ui/speech.ts'
import type { Violation } from '../violation.ts'

/** Scores what happens to files, with the config that holds for each. */
export class ScoredFiles {
  readonly #scoring: Scoring
  readonly #resolve: (file: string) => Promise<ResolvedConfig>
  #config: ResolvedConfig | undefined

  constructor(scoring: Scoring, { cwd = '.', config, preset, commandLine, only }: FilesOptions) {
    this.#scoring = scoring
    const loader = createConfigLoader({
      cwd,
      ...(config === undefined ? {} : { config }),
      ...(preset === undefined ? {} : { preset }),
      ...(commandLine === undefined ? {} : { commandLine }),
    })
    this.#resolve = async (file) => {
      const found = await loader.resolve(path.resolve(cwd, file))
      return only ? onlyRules(found, only, commandLine) : found
    }
  }

  /** The score of a conversation, by the violations that count; nothing for other events. */
  async add(event: FileEvent, violations: readonly Violation[]): Promise<Scored | undefined> {
    if (event.event === 'start') this.#config = await this.#resolve(event.path)
    if (event.event !== 'conversation' || !this.#config) return undefined
    return this.#scoring.add(event.conversation, violations, event.path, this.#config, event.locale ?? '')
  }
}

/** What is said of the mark of `--fail-under`, and whether an average is below it. */
export function againstMark(scoring: Scoring, mark: number, speech: Speech): MarkVerdict {
  const { transcript, template } = scoring.kinds
  if (transcript.scored + template.scored === 0)
    return {
      isBelow: false,
      text: `etiquette: ${speech.say('warning: {}', speech.say('nothing was scored, so --fail-under was not put to the test'))}\n`,
    }
  const said = scoring.below(mark).map((kind) => {
    const average = shownScore(scoring.kinds[kind].average)
    const text =
      kind === 'template'
        ? 'the average score of templates is {}, --fail-under is {}'
        : 'the average score of conversations is {}, --fail-under is {}'
    return `etiquette: ${speech.say(text, average, mark)}\n`
  })
  return { isBelow: said.length > 0, text: said.join('') }
}

export interface MarkVerdict {
  readonly isBelow: boolean
  /** Empty where there is nothing to say. */
  readonly text: string
}

/** One decimal, rounded down, so that 79.96 is not shown as a passing 80. */
export const shownScore = (score: number | undefined): string =>
  score === undefined ? '-' : (Math.floor(score * 10) / 10).toFixed(1)
