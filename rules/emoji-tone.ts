import type { Message } from '../src/conversation.ts'
import { strings } from '../src/option.ts'
import { defineRule, type Reading, type Report, type Rewrite } from '../src/rule.ts'
import { isSmiling, smilesIn } from '../src/structure/agitation.ts'
import { sentenceAt } from '../src/structure/sentences.ts'
import { answeredTurn, isUpset, UPSET_TOPICS } from '../src/structure/upset.ts'

/** In one message; whoever smiles more often needs to be told only so often. */
const MOST = 10

export default defineRule({
  id: 'emoji-tone',
  category: 'shape',
  scope: 'turn',
  kinds: ['transcript'],
  summary: 'An angry or upset customer gets no smile, joke or cheer for an answer.',
  why: "A smile next to somebody's trouble says that it was not taken seriously, however friendly it was meant.",
  source: 'Writing for chat and social media: match the mood of the customer.',
  decisions: [
    'What makes a customer upset is the same as for `empathy-missing`.',
    'Only the answer to the upset message counts; a smile later on, when the mood has turned, is fine.',
    'Where the customer smiles or laughs in the same breath, the agent may too.',
    'Sad faces and hearts of sympathy are no smiles.',
  ],
  topics: [...UPSET_TOPICS, 'cheer'],
  requires: ['upset', 'harm'],
  presets: { recommended: 'warn', strict: 'warn', chat: 'warn', email: 'warn', social: 'warn' },
  options: { allow: strings('Smiles and words, as they stand in the text, that are fine here.') },
  messages: {
    smile: '"{words}" smiles at a customer who is upset',
    cheer: '"{words}" sounds cheerful to a customer who is upset',
  },

  *check(reading, { options, report }) {
    const { turns } = reading
    for (const turn of turns) {
      if (turn.side !== 'agent') continue
      if (!turn.messages.some((message) => isSmiling(message.text) || reading.has(message, 'cheer'))) continue
      const complaint = answeredTurn(turns, turn)
      if (!complaint || !isUpset(reading, complaint)) continue
      if (complaint.messages.some(({ text }) => isSmiling(text))) continue
      for (const message of turn.messages) {
        for (const { kind, ...what } of lightnessIn(reading, message)) {
          const words = message.text.slice(...what.span)
          if (!options.allow.includes(words)) yield report(kind, what, { words })
        }
      }
    }
  },
})

type Lightness = Report & { readonly kind: 'smile' | 'cheer'; readonly span: readonly [number, number] }

/** A letter, and the space between it and the smile behind it. */
const LETTER_BEFORE = /(?<=[\p{L}\p{N}]) {0,2}$/u

function without(text: string, span: Lightness['span']): { span: Lightness['span']; text: string } {
  const [start, end] = span
  const gap = LETTER_BEFORE.exec(text.slice(Math.max(0, start - 3), start))?.[0]
  if (gap === undefined || !/^ ?\p{Lu}/u.test(text.slice(end, end + 2))) return { span, text: '' }
  return { span: [start - gap.length, end], text: '.' }
}

function lightnessIn(reading: Reading, message: Message): Lightness[] {
  const smiles = smilesIn(message.text, MOST).map(
    (span): Lightness => ({
      kind: 'smile',
      message,
      span,
      // Between two sentences a smile stands for the full stop.
      rewrites: [{ kind: 'replace', ...without(message.text, span) }],
    }),
  )
  const cheers = reading.find(message, 'cheer').map(({ span, phrase }): Lightness => {
    const sentence = sentenceAt(reading.sentences(message), span)
    const rewrites: Rewrite[] = [
      ...(phrase.instead ?? []).map((text): Rewrite => ({ kind: 'replace', span, text })),
      ...(phrase.sentence ?? []).map((text): Rewrite => ({ kind: 'replace', span: sentence, text })),
    ]
    return { kind: 'cheer', message, span, rewrites }
  })
  return [...smiles, ...cheers]
}
