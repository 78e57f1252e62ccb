import type { Message, Span } from '../src/conversation.ts'
import { integer, ratio, strings } from '../src/option.ts'
import { defineRule, type Finding, type NotedCorpus, type Reading, type RuleContext, type Seen } from '../src/rule.ts'
import { bareWords } from '../src/structure/bare-words.ts'
import { fingerprintOf, type Imprint, imprintOf, NearDuplicates } from '../src/structure/near-duplicates.ts'
import { placeholdersIn } from '../src/structure/placeholders.ts'

const OPTIONS = {
  similarity: ratio('Share of the runs of three words that two templates must have in common.', 0.7),
  minWords: integer('Shorter templates are not compared.', 6, 1),
  fillers: strings('Words without which a template says the same, in place of those of the language.'),
}

const MESSAGES = { duplicate: 'This template says nearly the same as "{other}"' } as const

/** What two templates that say the same may differ in. */
const COURTESIES = ['courtesy-word', 'intensifier', 'salutation'] as const

type Context = RuleContext<typeof OPTIONS, typeof MESSAGES>

export default defineRule({
  id: 'duplicate-template',
  category: 'templates',
  scope: 'corpus',
  kinds: ['template'],
  summary: 'No two templates of a library say nearly the same.',
  why: `Of two templates that say nearly the same, one is forgotten at the next change, and customers get two different
answers to one question. And whoever looks for a template has to choose between twins.`,
  source: 'Upkeep of libraries of canned responses.',
  decisions: [
    'Compared are the words in their order, without capitals, punctuation, placeholders and quotations.',
    'Short templates, of which a word is a large part, say the same where they differ in courtesies ("please", "thank you very much", a greeting), in `fillers` ("the", "now") and in the order of their words only. One other word makes them different: "approved" for "declined".',
    'Templates in different languages are never compared, so translations of each other are fine.',
    'One that refuses and one that does not are different, however alike their words. So are two that share their beginning and their end, as letters do, but not a sentence between them.',
    'The later template is reported; the note names the earlier one.',
    'Of each template a few hundred numbers are remembered, not its text.',
  ],
  topics: ['refusal', ...COURTESIES],
  requires: [],
  presets: { recommended: 'warn', strict: 'warn', templates: 'warn' },
  options: OPTIONS,
  messages: MESSAGES,

  corpus: (context) => new Library(context),
})

/** What is told of an earlier template. */
interface Entry {
  readonly title: string
  readonly path: string
  readonly refuses: boolean
}

/** Titles longer than this are cut. */
const TITLE = 80

/** What is known of a template; nothing of a short one. */
type Note = {
  readonly imprint: Imprint
  readonly refuses: boolean
  /** A number for what it says without courtesies and fillers; none where that is next to nothing. */
  readonly bare?: number
} | null

/** Words, or characters of a script without spaces, that say something at least, for two templates to say the same. */
const LEAST_CONTENT = { words: 3, characters: 6 }
/** Of more words, a courtesy or two is too small a part to tell two templates apart anyway. */
const MOST_WORDS = 60
/** Within so many characters behind a greeting stands who is greeted. */
const GREETED = 80
/** Stripped texts that are remembered. */
const MOST_TEXTS = 20_000

class Library implements NotedCorpus<Note> {
  readonly #context: Context
  readonly #texts: NearDuplicates
  readonly #entries: Entry[] = []
  readonly #fillers: ReadonlySet<string>
  /** Templates by what they say without courtesies, those that refuse and the others. */
  readonly #bare = new Map<string, number>()

  constructor(context: Context) {
    this.#context = context
    this.#fillers = new Set(context.options.fillers.map(context.fold))
    this.#texts = new NearDuplicates(context.options.similarity)
  }

  check(reading: Reading): Iterable<Finding> {
    return this.add(this.note(reading), reading)
  }

  note(reading: Reading): Note {
    const message = reading.conversation.messages[0]
    if (!message) return null
    const sentences = reading.wordsBySentence(message)
    const count = sentences.reduce((sum, { length }) => sum + length, 0)
    if (count < this.#context.options.minWords) return null
    return {
      imprint: imprintOf(sentences),
      refuses: reading.has(message, 'refusal'),
      ...(count > MOST_WORDS ? {} : this.#bareOf(reading, message)),
    }
  }

  #bareOf(reading: Reading, message: Message): { readonly bare?: number } {
    const { fold, functionWords, locale } = this.#context
    const { text } = message
    const courtesies = reading.matches(message, COURTESIES).map(({ span }) => span)
    // "Hi {{name}},": who is greeted belongs to the greeting.
    const greeted = reading.find(message, 'salutation').flatMap(({ span: [, end] }): Span[] => {
      const behind = text.slice(end, end + GREETED)
      const [name] = placeholdersIn(locale).find(behind)
      return name && behind.slice(0, name.span[0]).trim() === '' ? [[end, end + name.span[1]]] : []
    })
    const { words, content } = bareWords(text, {
      courtesies: [...courtesies, ...greeted],
      fillers: this.#fillers,
      functionWords,
      fold,
    })
    const least = locale.parser === 'segmenter' ? LEAST_CONTENT.characters : LEAST_CONTENT.words
    return content < least ? {} : { bare: fingerprintOf(words) }
  }

  /** The number of an earlier template that says the same but for courtesies. */
  #sameBare({ bare, refuses }: NonNullable<Note>, number: number): number | undefined {
    if (bare === undefined) return undefined
    const key = `${bare} ${refuses}`
    const known = this.#bare.get(key)
    if (known === undefined && this.#bare.size < MOST_TEXTS) this.#bare.set(key, number)
    return known
  }

  *add(note: Note, { conversation, path }: Seen): Iterable<Finding> {
    const message = conversation.messages[0]
    if (!message || !note) return
    const { imprint, refuses } = note
    const same = this.#sameBare(note, this.#entries.length)
    const alike = this.#texts.addImprint(imprint, (earlier) => this.#entries[earlier]?.refuses === refuses)
    this.#entries.push({ title: (conversation.title ?? conversation.id).slice(0, TITLE), path, refuses })
    const number = alike ?? same
    const other = number === undefined ? undefined : this.#entries[number]
    if (!other) return
    const where = other.path === '' || other.path === path ? '' : ` in ${other.path}`
    const advice = `Keep one of them: this or "${other.title}"${where}. Where they differ, use a placeholder.`
    yield this.#context.report('duplicate', { message, note: advice }, { other: other.title })
  }
}
