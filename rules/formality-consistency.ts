import type { Message } from '../src/conversation.ts'
import { choice } from '../src/option.ts'
import type { Match } from '../src/phrase/matcher.ts'
import { defineRule, type Reading } from '../src/rule.ts'

const FORMALITIES = ['auto', 'formal', 'informal'] as const
type Formality = Exclude<(typeof FORMALITIES)[number], 'auto'>

const ADVICE: Readonly<Record<Formality, string>> = {
  formal: 'Keep to the formal address throughout.',
  informal: 'Keep to the informal address throughout.',
}

export default defineRule({
  id: 'formality-consistency',
  category: 'shape',
  scope: 'conversation',
  kinds: ['transcript', 'template'],
  summary: 'The customer is addressed either formally or informally, not both.',
  why: `Where a language has two ways to say "you", going from one to the other in the same conversation sounds as if two
people wrote, or as if the customer were suddenly less respected.`,
  source: 'Style guides of support teams in languages with a formal address (Sie, vous, usted, Vi, εσείς, 您, 敬語).',
  decisions: [
    'What the agent uses more often is the rule for the conversation, or what comes first where both are used alike; each slip is a violation of its own. With the option `formality` the rule is given.',
    'A greeting that is fixed and the plain plural are no switch: a locale pack lists them as exceptions.',
    'What the customer asked for counts: once they ask for the informal address, the agent may use it, and what was written before the request is judged by itself.',
    'Quotations of the customer are no address.',
    'English has one "you" only, so the rule is off there; it works in languages whose pack says how both are done.',
  ],
  fixing: {
    unsafe: 'The address is replaced; verbs and endings around it may have to follow.',
  },
  topics: ['formal-address', 'informal-address', 'asks-informal'],
  requires: ['formal-address', 'informal-address'],
  presets: {
    recommended: 'warn',
    strict: 'error',
    chat: 'warn',
    email: 'warn',
    social: 'warn',
    voice: 'warn',
    templates: 'error',
  },
  options: {
    formality: choice(
      'How customers are addressed: "formal", "informal", or "auto" for whichever the agent uses more often.',
      FORMALITIES,
      'auto',
    ),
  },
  messages: {
    formal: '"{words}" addresses the customer formally, the rest of the conversation informally',
    informal: '"{words}" addresses the customer informally, the rest of the conversation formally',
    'not-informal': '"{words}" addresses the customer formally, where the informal address is the rule',
    'not-formal': '"{words}" addresses the customer informally, where the formal address is the rule',
  },

  *check(reading, { options, report }) {
    const addresses = addressesIn(reading)
    if (addresses.length === 0) return
    const asked = requestIn(reading)
    const isAfter = ({ message }: Address): boolean => asked !== undefined && message.index > asked
    const given = options.formality !== 'auto'
    for (const { message, match, is } of slipsIn(addresses, isAfter, options.formality)) {
      const id = given ? (is === 'formal' ? 'not-informal' : 'not-formal') : is
      yield report(id, whatOf(message, match, is), { words: message.text.slice(...match.span) })
    }
  },
})

interface Address {
  readonly message: Message
  readonly match: Match
  readonly is: Formality
}

/** Where the agent addresses the customer, in the order of the text. */
function addressesIn(reading: Reading): Address[] {
  const messages = reading.turns.filter(({ side }) => side === 'agent').flatMap((turn) => turn.messages)
  return messages.flatMap((message) =>
    reading.matches(message, ['formal-address', 'informal-address']).map((match) => ({
      message,
      match,
      is: match.topic === 'formal-address' ? ('formal' as const) : ('informal' as const),
    })),
  )
}

/** The number of the message in which the customer asks for the informal address. */
function requestIn(reading: Reading): number | undefined {
  const messages = reading.turns.filter(({ side }) => side === 'customer').flatMap((turn) => turn.messages)
  return messages.find((message) => reading.has(message, 'asks-informal'))?.index
}

function slipsIn(
  addresses: readonly Address[],
  isAfter: (address: Address) => boolean,
  given: 'auto' | Formality,
): readonly Address[] {
  const before = addresses.filter((address) => !isAfter(address))
  const rule = given === 'auto' ? usualIn(before) : given
  // The customer's wish may be followed or not; going back and forth is a slip either way.
  const after = addresses.filter(isAfter)
  const followed = given === 'informal' ? 0 : after.findIndex(({ is }) => is === 'informal')
  return [
    ...before.filter(({ is }) => is !== rule),
    ...(followed < 0 ? [] : after.slice(followed).filter(({ is }) => is === 'formal')),
  ]
}

function usualIn(addresses: readonly Address[]): Formality | undefined {
  const formal = addresses.filter(({ is }) => is === 'formal').length
  const informal = addresses.length - formal
  return formal === informal ? addresses[0]?.is : formal > informal ? 'formal' : 'informal'
}

function whatOf(message: Message, { phrase, span }: Match, is: Formality) {
  // "Vam" has a capital wherever it stands, "ti" only at the beginning of a sentence.
  const ownCase = is === 'formal'
  const rewrites = (phrase.instead ?? []).map((text) => ({ kind: 'replace' as const, span, text, ownCase }))
  return { message, span, rewrites, note: phrase.note ?? ADVICE[is === 'formal' ? 'informal' : 'formal'] }
}
