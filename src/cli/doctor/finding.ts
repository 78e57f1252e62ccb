import type { Speech } from '../../ui/speech.ts'

/** One thing that the doctor looked at. */
export interface DoctorFinding {
  readonly id: string
  /** `problem`: etiquette cannot do its job. `warning`: it can, but perhaps not what is expected. */
  readonly status: 'ok' | 'warning' | 'problem'
  /** What was found, a line each; the first one is the most important. */
  readonly lines: readonly string[]
  /** What to do about it. */
  readonly hint?: string
}

/** The words of a finding, in one language: its own, and those of mistakes that are told in English. */
export interface Words {
  readonly speech: Speech
  mistake(english: string): string
}
