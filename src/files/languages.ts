import { AUTO, type ResolvedConfig } from '../config/config.ts'
import type { Conversation, Message } from '../conversation.ts'
import {
  DETECTABLE,
  type Demand,
  type Library,
  languageOf,
  loadLibrary,
  mayBeForeign,
  OF_CONVERSATION,
  OF_MESSAGE,
  UNDETERMINED,
} from '../language/detect.ts'

const DEFAULT_LOCALE = 'en'

/** The language of a conversation, and of the agent's messages that are in another one. */
export interface Spoken {
  /** The tag that the conversation goes by: what it says, what it shows, what is configured, or English. */
  readonly tag: string
  /** Whether the text itself decided. */
  readonly isDetected: boolean
  /** Language to the numbers of the messages in it. */
  readonly elsewhere: ReadonlyMap<string, ReadonlySet<number>>
}

const NONE: Spoken['elsewhere'] = new Map()
/** Characters of a conversation that are looked at: first a few, then more where these do not decide. */
const SAMPLES = [240, 2400]

/** Tells in which language conversations are, each by its own text where it does not say or says what it is not. */
export class Languages {
  readonly #locale: string | undefined
  readonly #always: boolean
  readonly #isServed: (tag: string) => boolean
  readonly #plain = new Map<string, Spoken>()
  #library: Library | undefined
  #loading: Promise<void> | undefined
  /** Whether the library was asked for before it was there. */
  #isLibraryMissing = false

  /** `isServed` says whether there is a pack for a tag. */
  constructor({ locale }: Pick<ResolvedConfig, 'locale'>, isServed: (tag: string) => boolean) {
    this.#locale = locale === AUTO ? undefined : locale
    this.#always = locale === AUTO
    this.#isServed = isServed
  }

  /** Nothing where the library is to be loaded first. */
  of(conversation: Conversation): Spoken | undefined {
    this.#isLibraryMissing = false
    const spoken = this.#spokenIn(conversation)
    return this.#isLibraryMissing ? undefined : spoken
  }

  /** Loads the library. */
  load(): Promise<void> {
    this.#loading ??= loadLibrary().then((library) => {
      this.#library = library
    })
    return this.#loading
  }

  #spokenIn(conversation: Conversation): Spoken {
    const given = this.#always ? undefined : conversation.locale || undefined
    const tag = given ?? this.#shownBy(conversation)
    const known = tag ?? (conversation.locale || this.#locale || DEFAULT_LOCALE)
    if (!this.#isServed(known)) return this.#plainly(known, given === undefined && tag !== undefined)
    const { elsewhere, others } = this.#elsewhereIn(conversation, known)
    if (elsewhere.size === 0) return this.#plainly(known, given === undefined && tag !== undefined)
    const shown = given !== undefined && others ? this.#shownBy(conversation) : undefined
    if (shown === undefined || languageIn(shown) === languageIn(known))
      return { tag: known, isDetected: given === undefined && tag !== undefined, elsewhere }
    if (!this.#isServed(shown)) return this.#plainly(shown, true)
    return { tag: shown, isDetected: true, elsewhere: this.#elsewhereIn(conversation, shown).elsewhere }
  }

  /** Nearly all are alike. */
  #plainly(tag: string, isDetected: boolean): Spoken {
    const key = `${tag} ${isDetected}`
    let spoken = this.#plain.get(key)
    if (!spoken) {
      spoken = { tag, isDetected, elsewhere: NONE }
      this.#plain.set(key, spoken)
    }
    return spoken
  }

  /** The language that the agent writes in, else the one of all that was written. */
  #shownBy({ messages, locale }: Conversation): string | undefined {
    const configured = locale || this.#locale
    // Of a language that cannot be told from others, nothing speaks against it.
    if (configured !== undefined && !DETECTABLE.has(languageIn(configured))) return undefined
    const parts = [messages.filter(isJudged), messages.filter(({ role }) => role === 'agent' || role === 'customer')]
    for (const part of parts)
      for (const length of SAMPLES) {
        const sample = sampleOf(part, length)
        const language = this.#detect(sample, OF_CONVERSATION, {
          isGlance: length === SAMPLES[0] && sample.length >= length,
        })
        if (language === undefined) continue
        return configured !== undefined && languageIn(configured) === language ? configured : language
      }
    return undefined
  }

  /** The agent's messages in other languages than that of a tag; whether they are most of all that the agent says. */
  #elsewhereIn({ messages }: Conversation, tag: string) {
    const language = languageIn(tag)
    const elsewhere = new Map<string, Set<number>>()
    let foreign = 0
    let judged = 0
    if (DETECTABLE.has(language))
      for (const message of messages) {
        if (!isJudged(message)) continue
        judged++
        if (!mayBeForeign(message.text, language)) continue
        const shown = this.#detect(message.text.slice(0, SAMPLES.at(-1)), OF_MESSAGE, { expected: language })
        if (shown === undefined || shown === language) continue
        foreign++
        const numbers = elsewhere.get(shown) ?? new Set()
        elsewhere.set(shown, numbers.add(message.index))
      }
    return { elsewhere: foreign === 0 ? NONE : elsewhere, others: foreign * 2 >= judged }
  }

  #detect(
    text: string,
    demand: Demand,
    { expected, isGlance = false }: { readonly expected?: string; readonly isGlance?: boolean },
  ): string | undefined {
    const language = languageOf(text, demand, isGlance ? undefined : this.#library, expected)
    if (language !== UNDETERMINED) return language
    if (!isGlance) this.#isLibraryMissing = true
    return undefined
  }
}

/** Whose words the rules judge. */
const isJudged = ({ role, internal }: Message): boolean => role === 'agent' && !internal

function sampleOf(messages: readonly Message[], length: number): string {
  let text = ''
  for (const message of messages) {
    text += `${message.text}\n`
    if (text.length >= length) return text.slice(0, length)
  }
  return text
}

const languageIn = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] as string
