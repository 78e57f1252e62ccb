import type { FileEvent } from '../files.ts'
import type { Summary } from '../reporter.ts'
import type { Violation } from '../violation.ts'
import type { ExitCode } from './io.ts'

/** Counts what was read and found. */
export class Tally {
  #files = 0
  #conversations = 0
  #messages = 0
  #errors = 0
  #warnings = 0
  #problems = 0
  readonly #rules: Record<string, number> = Object.create(null)

  get conversations(): number {
    return this.#conversations
  }

  add(event: FileEvent): void {
    switch (event.event) {
      case 'start':
        this.#files++
        break
      case 'conversation':
        this.#conversations++
        this.#messages += event.conversation.messages.length
        this.#count(event.violations)
        break
      case 'batch': {
        const { conversations, messages, errors, warnings, rules } = event.batch
        this.#conversations += conversations
        this.#messages += messages
        this.#errors += errors
        this.#warnings += warnings
        for (const [rule, count] of Object.entries(rules)) this.#rules[rule] = (this.#rules[rule] ?? 0) + count
        break
      }
      case 'corpus':
        this.#count(event.violations)
        break
      case 'problem':
        if (!event.problem.warning) this.#problems++
    }
  }

  #count(violations: readonly Violation[]): void {
    for (const { rule, severity } of violations) {
      if (severity === 'error') this.#errors++
      else this.#warnings++
      this.#rules[rule] = (this.#rules[rule] ?? 0) + 1
    }
  }

  summary(): Summary {
    return {
      files: this.#files,
      conversations: this.#conversations,
      messages: this.#messages,
      errors: this.#errors,
      warnings: this.#warnings,
      problems: this.#problems,
      rules: this.#rules,
    }
  }

  /** `tooManyWarnings`: whether there are more than the user allows. */
  exitCode(tooManyWarnings = false): ExitCode {
    return this.#problems > 0 ? 2 : this.#errors > 0 || tooManyWarnings ? 1 : 0
  }
}
