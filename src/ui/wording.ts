/** Things that are counted, each with the forms that the language has for numbers. */
export const COUNTED = [
  'error',
  'warning',
  'problem',
  'conversation',
  'message',
  'file',
  'violation',
  'template',
  'rule',
  'entry',
  'example',
  'check',
  'labelled-conversation',
  'locale-pack',
  'reader',
  'output-format',
  'further-file',
  'more-rule',
  'second',
  'minute',
  'hour',
  'day',
] as const
export type Counted = (typeof COUNTED)[number]

/** The lines around what the rules say. `{...}` is filled in. */
export const FRAME = {
  error: 'error',
  warn: 'warning',
  problem: 'problem',
  line: 'line {number}',
  message: 'message {number}',
  clean: 'No violations in {conversations}.',
  totals: '{found} in {conversations} ({messages}, {files})',
  and: '{one} and {other}',
  none: 'No violations',
  unread: '{problems}: not everything could be read.',
  more: 'and {rules}',
  why: '{command} says why',
  unused: 'this suppression of {what} is not needed: nothing is found here',
  everything: 'all rules',
  'unknown-rule': 'there is no rule {rule}, so nothing is suppressed',
  unreadable: '{words}: this is no suppression, so nothing is suppressed',
  meant: 'Did you mean {name}?',
} as const
export type Frame = Readonly<Record<keyof typeof FRAME, string>>

/** What etiquette says to its users, in one language. */
export interface Catalogue {
  /** BCP 47. */
  readonly tag: string
  /** What stands between the thousands of a number. */
  readonly thousands: string
  /** Rule id and message id to the text, with the same `{...}` as the English one. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Advice, by the English text; `{}` stands for what differs from case to case. */
  readonly notes: Readonly<Record<string, string>>
  /** What rules fill into their messages, by the English text. */
  readonly values: Readonly<Record<string, string>>
  /** `{}` is the number. */
  readonly counted: Readonly<
    Record<Counted, Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>>
  >
  readonly frame: Frame
}

/** Says what etiquette says in the language of a catalogue; in English where something is not in it. */
export class Wording {
  readonly #catalogue: Catalogue
  #plurals: Intl.PluralRules | undefined
  readonly #notes: Translations
  readonly #values: Translations

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
    this.#notes = new Translations(catalogue.notes)
    this.#values = new Translations(catalogue.values)
  }

  /** The template of a rule's message. */
  message(rule: string, id: string, english: string): string {
    return this.#catalogue.messages[rule]?.[id] ?? english
  }

  note(english: string): string {
    return this.#notes.of(english) ?? english
  }

  /** What is filled into a message. */
  value(english: string | number): string | number {
    if (typeof english === 'number') return english
    const [, number, unit] = DURATION.exec(english) ?? []
    if (number !== undefined) return this.count(Number(number), unit as Counted)
    return this.#values.of(english) ?? english
  }

  count(number: number, what: Counted): string {
    const forms = this.#catalogue.counted[what]
    const form = forms[this.#formOf(number)] ?? forms.other
    return form.replace('{}', this.number(number))
  }

  /** English is known without the library, which takes long to load. */
  #formOf(number: number): Intl.LDMLPluralRule {
    const { tag } = this.#catalogue
    if (tag === 'en') return number === 1 ? 'one' : 'other'
    this.#plurals ??= new Intl.PluralRules(tag)
    return this.#plurals.select(number)
  }

  /** A number from 0, without decimals. */
  number(number: number): string {
    return grouped(number, this.#catalogue.thousands)
  }

  frame(name: keyof Frame, values: Readonly<Record<string, string | number>> = {}): string {
    return this.#catalogue.frame[name].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]))
  }
}

/** A number from 0 with a mark between its thousands. The library that knows how takes longer to load than a template to check. */
export const grouped = (number: number, mark: string): string =>
  String(number).replace(/\d(?=(?:\d{3})+$)/g, `$&${mark}`)

const DURATION = /^(\d+) (second|minute|hour|day)s?$/

/** What is filled into a text: in the order of the gaps, or where they are numbered from 1, by their numbers. */
export function filledIn(text: string, value: (gap: number) => string): string {
  let at = 0
  return text.replace(/\{([1-9]?)\}/g, (_, number: string) => value(number === '' ? ++at : Number(number)))
}

/** Texts by texts, some with gaps. */
export class Translations {
  readonly #texts: Readonly<Record<string, string>>
  readonly #patterns: readonly (readonly [pattern: RegExp, text: string])[]
  readonly #isNested: boolean

  /** `{}` stands for a gap. `isNested`: what fills a gap may be one of the texts itself. */
  constructor(texts: Readonly<Record<string, string>>, isNested = false) {
    this.#texts = texts
    this.#isNested = isNested
    this.#patterns = Object.entries(texts)
      .filter(([english]) => english.includes('{}'))
      .map(([english, text]) => [new RegExp(`^${english.split('{}').map(literally).join('([^]*)')}$`), text])
  }

  of(english: string): string | undefined {
    const known = Object.hasOwn(this.#texts, english) ? this.#texts[english] : undefined
    if (known !== undefined) return known
    for (const [pattern, text] of this.#patterns) {
      const found = pattern.exec(english)
      if (!found) continue
      return filledIn(text, (gap) => this.#filled(found[gap] ?? ''))
    }
    return undefined
  }

  #filled(gap: string): string {
    return (this.#isNested ? this.of(gap) : undefined) ?? gap
  }
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
