import { withoutSecrets } from '../engine/secrets.ts'
import type { FileEvent, FileProblem } from '../files.ts'
import type { RedactionMode } from '../redaction/mode.ts'
import { Redaction, redactLoose, redactName } from '../redaction/redaction.ts'
import { isRedacted } from '../redaction/shown.ts'
import type { Violation } from '../violation.ts'

interface OpenFile {
  readonly real: string
  shown: string
  /** Whether it holds nobody's words. */
  isPlain: boolean
  /** What is told when the names in the file are known, because its own name may hold one; nothing once that is so. */
  waiting: (FileEvent & { event: 'problem' })[] | undefined
}

/** Hides the people of what happens, for every output there is; it comes after everything that needs to know them. */
export class Redactor {
  readonly #mode: RedactionMode
  readonly #showsAll: boolean
  #file: OpenFile = { real: '', shown: '', isPlain: false, waiting: undefined }
  /** Who is hidden in the last conversation, as far as anything is told of it. */
  #last: Redaction | undefined

  /** `showsAll`: whether outputs show whole conversations, and not only those in which something was found. */
  constructor(mode: RedactionMode, showsAll = false) {
    this.#mode = mode
    this.#showsAll = showsAll
  }

  /** What is told of an event. `found`: all violations of a conversation, also those that were kept back. */
  of(event: FileEvent, found: readonly Violation[] = []): FileEvent[] {
    if (event.event === 'start') {
      this.#last = undefined
      this.#file = { real: event.path, shown: redactName(event.path), isPlain: false, waiting: [] }
      return []
    }
    if (event.event === 'corpus') return [this.#corpus(event)]
    if (event.event === 'problem' && this.#file.waiting) {
      this.#file.waiting.push(event)
      return []
    }
    if (event.event === 'conversation' || event.event === 'batch') this.#last = undefined
    const before = this.#file.waiting ? this.#begin(event) : []
    return [...before, this.#redacted(event, found)]
  }

  /** What waited for the first conversation, or for the end where there is none. */
  #begin(event: FileEvent): FileEvent[] {
    const file = this.#file
    const waiting = file.waiting ?? []
    file.waiting = undefined
    if (event.event === 'conversation') {
      if (isRedacted(event.conversation, this.#mode)) {
        this.#last = new Redaction(event.conversation)
        file.shown = this.#last.name(file.real)
      } else {
        file.shown = file.real
        file.isPlain = true
      }
    }
    const problems = waiting.map(({ problem }) => problem.problem)
    if (!file.isPlain) file.shown = redactName(file.shown, problems)
    return [{ event: 'start', path: file.shown }, ...waiting.map((each) => this.#redacted(each, []))]
  }

  #redacted(event: Exclude<FileEvent, { event: 'start' | 'corpus' }>, found: readonly Violation[]): FileEvent {
    const { shown } = this.#file
    switch (event.event) {
      case 'batch':
        return { ...event, path: shown }
      case 'problem':
        return { ...event, path: shown, problem: this.#problem(event.problem) }
      case 'end':
        return {
          event: 'end',
          file: { ...event.file, path: shown, problems: event.file.problems.map((problem) => this.#problem(problem)) },
        }
      case 'conversation': {
        const covered = withoutSecrets(event.conversation, found)
        if (!isRedacted(event.conversation, this.#mode)) {
          const violations = event.violations.map((violation) => ({ ...violation, path: this.#name(violation.path) }))
          return { ...event, path: shown, conversation: covered, violations }
        }
        // Of most conversations nothing is told.
        if (this.#showsAll || event.violations.length > 0) this.#last ??= new Redaction(event.conversation)
        return { ...event, path: shown, ...this.#last?.of(covered, event.violations, shown) }
      }
    }
  }

  #corpus(event: FileEvent & { event: 'corpus' }): FileEvent {
    if (!isRedacted(event.conversation, this.#mode)) return event
    const redaction = new Redaction(event.conversation)
    const shown = event.path === this.#file.real ? this.#file.shown : redaction.name(event.path)
    return { event: 'corpus', path: shown, ...redaction.of(event.conversation, event.violations, shown) }
  }

  /** The name of the file, or of one of those that are read as one with it. */
  #name(path: string): string {
    const { real, shown, isPlain } = this.#file
    if (path === real) return shown
    return isPlain ? path : (this.#last?.name(path) ?? redactName(path))
  }

  #problem({ cause, ...problem }: FileProblem): FileProblem {
    // What was thrown may quote the file; it is told to nobody.
    if (this.#file.isPlain) return { ...problem, cause }
    const text = redactLoose(problem.problem)
    return {
      ...problem,
      ...(problem.path === undefined ? {} : { path: this.#name(problem.path) }),
      problem: this.#last?.text(text) ?? text,
      ...(problem.hint === undefined ? {} : { hint: this.#last?.text(problem.hint) ?? problem.hint }),
    }
  }
}
