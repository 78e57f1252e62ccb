import type { Conversation } from '../conversation.ts'
import { NotLoaded } from './not-loaded.ts'

/** A rule that threw: its own fault, not the conversation's. The other rules went on. */
export interface RuleCrash {
  readonly rule: string
  readonly conversation: string
  readonly error: unknown
}

type OnCrash = (crash: RuleCrash) => void

/**
 * The rules that threw at one conversation. They are told of at the end, because the conversation is checked again where
 * something has to be loaded first.
 */
export class Crashes {
  readonly #conversation: string
  readonly #onCrash: OnCrash | undefined
  readonly #crashes: RuleCrash[] = []

  constructor({ id }: Conversation, onCrash: OnCrash | undefined) {
    this.#conversation = id
    this.#onCrash = onCrash
  }

  /** Runs what a rule does, and keeps what it throws. Throws `NotLoaded`, and everything where nobody is to be told. */
  guard(rule: string, run: () => void): void {
    try {
      run()
    } catch (error) {
      if (!this.#onCrash || error instanceof NotLoaded) throw error
      this.#crashes.push({ rule, conversation: this.#conversation, error })
    }
  }

  tell(): void {
    for (const crash of this.#crashes) this.#onCrash?.(crash)
  }
}
