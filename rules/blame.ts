import type { Topic } from '../src/locale.ts'
import { flag, strings } from '../src/option.ts'
import { defineRule } from '../src/rule.ts'
import { phraseRewrites, phrasesOf, REWRITING_TOPICS } from '../src/structure/phrase-rewrites.ts'

const GROUPS = ['blame', 'hindsight', 'blaming-comparison', 'reprimand'] as const satisfies readonly Topic[]

export default defineRule({
  id: 'blame',
  category: 'words',
  scope: 'message',
  kinds: ['transcript', 'template'],
  summary: 'Agents do not make the customer the culprit.',
  why: `A customer who is blamed stops listening, whoever is right. What went wrong can be said without saying who did it,
and what comes next is what the customer wants to know.`,
  source: 'Complaint handling in customer service: solve the problem, leave the question of guilt aside.',
  decisions: [
    'Neutral conditions are fine ("if you didn\'t receive it, ..."), and so are kind questions ("did you get a chance to ...?").',
    'What the customer suffered is no blame: "I\'m sorry that you didn\'t hear from us", "you should have received an e-mail".',
    'Taking the blame off the customer is fine ("it is not your fault").',
    'A comparison with other customers blames as well: "most customers manage this", "nobody else has complained".',
    'So does a rebuke for the tone, however polite: "please avoid that kind of language". The option `reprimands` says whether it counts.',
    '"Why did you ...?" can be a question that is needed and is reported only with what is plainly a reproach.',
  ],
  fixing: {
    unsafe: 'Words that blame are left out, or the sentence makes way for one that goes on from here.',
  },
  topics: [...GROUPS, ...REWRITING_TOPICS],
  requires: ['blame'],
  onlyWith: GROUPS,
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
    reprimands: flag("Whether a rebuke for the customer's tone or language counts.", true),
    allow: strings('Words or phrases, as they stand in the text, that are fine here.'),
  },
  messages: {
    blame: '"{words}" blames the customer',
    hindsight: '"{words}" blames the customer for what was not done',
    'blaming-comparison': '"{words}" holds other customers up to this one',
    reprimand: '"{words}" rebukes the customer',
  },

  *check(reading, { options, locale, report }) {
    const allowed = new Set(options.allow.map((words) => words.toLowerCase()))
    const groups = options.reprimands ? GROUPS : GROUPS.filter((group) => group !== 'reprimand')
    for (const turn of reading.turns) {
      if (turn.side !== 'agent') continue
      for (const message of turn.messages) {
        if (!reading.has(message, ...groups)) continue
        for (const [group, match] of phrasesOf(reading, message, groups)) {
          const { span, phrase } = match
          const words = message.text.slice(...span)
          if (allowed.has(words.toLowerCase())) continue
          const rewrites = phraseRewrites(reading, message, match, locale)
          yield report(group, { message, span, rewrites, note: phrase.note }, { words })
        }
      }
    }
  },
})
