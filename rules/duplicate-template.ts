import { integer, ratio } from '../src/option.ts'
import { defineRule, type Finding, type NotedCorpus, type Reading, type RuleContext, type Seen } from '../src/rule.ts'
import { type Imprint, imprintOf, NearDuplicates } from '../src/structure/near-duplicates.ts'

const OPTIONS = {
  similarity: ratio('Share of the runs of three words that two templates must have in common.', 0.7),
  minWords: integer('Shorter templates are not compared.', 6, 1),
}

const MESSAGES = { duplicate: 'This template says nearly the same as "{other}"' } as const

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
    'Templates in different languages are never compared, so translations of each other are fine.',
    'One that refuses and one that does not are different, however alike their words. So are two that share their beginning and their end, as letters do, but not a sentence between them.',
    'The later template is reported; the note names the earlier one.',
    'Of each template a few hundred numbers are remembered, not its text.',
  ],
  topics: ['refusal'],
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
type Note = { readonly imprint: Imprint; readonly refuses: boolean } | null

class Library implements NotedCorpus<Note> {
  readonly #context: Context
  readonly #texts: NearDuplicates
  readonly #entries: Entry[] = []

  constructor(context: Context) {
    this.#context = context
    this.#texts = new NearDuplicates(context.options.similarity)
  }

  check(reading: Reading): Iterable<Finding> {
    return this.add(this.note(reading), reading)
  }

  note(reading: Reading): Note {
    const message = reading.conversation.messages[0]
    if (!message) return null
    const sentences = reading.wordsBySentence(message)
    if (sentences.flat().length < this.#context.options.minWords) return null
    return { imprint: imprintOf(sentences), refuses: reading.has(message, 'refusal') }
  }

  *add(note: Note, { conversation, path }: Seen): Iterable<Finding> {
    const message = conversation.messages[0]
    if (!message || !note) return
    const { imprint, refuses } = note
    const number = this.#texts.addImprint(imprint, (earlier) => this.#entries[earlier]?.refuses === refuses)
    this.#entries.push({ title: (conversation.title ?? conversation.id).slice(0, TITLE), path, refuses })
    const other = number === undefined ? undefined : this.#entries[number]
    if (!other) return
    const where = other.path === '' || other.path === path ? '' : ` in ${other.path}`
    const advice = `Keep one of them: this or "${other.title}"${where}. Where they differ, use a placeholder.`
    yield this.#context.report('duplicate', { message, note: advice }, { other: other.title })
  }
}
