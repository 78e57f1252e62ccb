import { strings } from '../src/option.ts'
import { defineRule } from '../src/rule.ts'
import { phraseRewrites, REWRITING_TOPICS } from '../src/structure/phrase-rewrites.ts'

export default defineRule({
  id: 'overpromising',
  category: 'words',
  scope: 'message',
  kinds: ['transcript', 'template'],
  summary: 'Agents promise no more than they can keep.',
  why: `A promise about what others do, a courier or a machine, is broken sooner or later, and the customer remembers who
gave it. What the agent will do, and when, can be promised.`,
  source: 'Setting expectations in customer service: promise less, deliver more.',
  decisions: [
    'Facts and terms are no promise: "100% cotton", "a 30-day money-back guarantee", "fully refunded".',
    'A commitment to the agent\'s own action is fine: "I\'ll write to you by 5 pm", "I promise to call you at noon".',
    '"We guarantee ..." is reported whatever follows, unless it names a term; "we cannot guarantee" is not.',
    '"Definitely", "certainly" and the like are reported only with an outcome: arriving, working, being solved.',
    '"This won\'t happen again" is a promise as well.',
  ],
  fixing: {
    unsafe: 'The promise is softened: other words, or none.',
  },
  topics: ['absolute-promise', ...REWRITING_TOPICS],
  requires: ['absolute-promise'],
  onlyWith: ['absolute-promise'],
  presets: {
    recommended: 'warn',
    strict: 'error',
    chat: 'warn',
    email: 'warn',
    social: 'warn',
    voice: 'warn',
    templates: 'warn',
  },
  options: { allow: strings('Words or phrases, as they stand in the text, that are fine here.') },
  messages: { promise: '"{words}" promises what nobody can be sure of' },

  *check(reading, { options, locale, report }) {
    const allowed = new Set(options.allow.map((words) => words.toLowerCase()))
    for (const turn of reading.turns) {
      if (turn.side !== 'agent') continue
      for (const message of turn.messages) {
        for (const match of reading.find(message, 'absolute-promise')) {
          const { span, phrase } = match
          const words = message.text.slice(...span)
          if (allowed.has(words.toLowerCase())) continue
          const rewrites = phraseRewrites(reading, message, match, locale)
          yield report('promise', { message, span, rewrites, note: phrase.note }, { words })
        }
      }
    }
  },
})
