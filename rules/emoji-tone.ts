import type { Message } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import { strings } from '../src/option.ts'
import { SPACELESS } from '../src/phrase/characters.ts'
import { defineRule, type Reading, type Report, type Rewrite } from '../src/rule.ts'
import { isSmiling, smilesIn } from '../src/structure/agitation.ts'
import { sentenceAt } from '../src/structure/sentences.ts'
import { fullStopBefore } from '../src/structure/spacing.ts'
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

  *check(reading, { options, locale, report }) {
    const { turns } = reading
    for (const turn of turns) {
      if (turn.side !== 'agent') continue
      if (!turn.messages.some((message) => isSmiling(message.text) || reading.has(message, 'cheer'))) continue
      const complaint = answeredTurn(turns, turn)
      if (!complaint || !isUpset(reading, complaint, locale)) continue
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

/** A smile between two sentences often stands for the full stop of the first, which is then put there. */
function withoutSmile(text: string, [start, end]: readonly [number, number]): Rewrite {
  const before = text.slice(0, start).trimEnd()
  const behind = text.slice(end)
  const stop = WORD_BEFORE().test(before) && OPENS_SENTENCE().test(behind) ? fullStopBefore(behind) : ''
  // No space stands behind the full stop of a script without spaces.
  const rest = stop === '。' ? behind.length - behind.trimStart().length : 0
  return stop
    ? { kind: 'replace', span: [before.length, end + rest], text: stop }
    : { kind: 'replace', span: [start, end], text: '' }
}

/** "(笑)": what stands in brackets goes with them. */
const withBrackets = (text: string, [start, end]: readonly [number, number]): readonly [number, number] =>
  /[(（]/.test(text.charAt(start - 1)) && /[)）]/.test(text.charAt(end)) ? [start - 1, end + 1] : [start, end]

type Lightness = Report & { readonly kind: 'smile' | 'cheer'; readonly span: readonly [number, number] }

function lightnessIn(reading: Reading, message: Message): Lightness[] {
  const smiles = smilesIn(message.text, MOST).map(
    (span): Lightness => ({
      kind: 'smile',
      message,
      span,
      rewrites: [withoutSmile(message.text, span)],
    }),
  )
  const cheers = reading.find(message, 'cheer').map(({ span, phrase }): Lightness => {
    const sentence = sentenceAt(reading.sentences(message), span)
    const rewrites: Rewrite[] = [
      ...(phrase.instead ?? []).map(
        (text): Rewrite =>
          text === '' ? withoutSmile(message.text, withBrackets(message.text, span)) : { kind: 'replace', span, text },
      ),
      ...(phrase.sentence ?? []).map((text): Rewrite => ({ kind: 'replace', span: sentence, text })),
    ]
    return { kind: 'cheer', message, span, rewrites }
  })
  return [...smiles, ...cheers]
}

const WORD_BEFORE = late('u')`[\p{L}\p{N})）」]$`

/** A capital opens a sentence, and so may any character of a script without spaces. */
const OPENS_SENTENCE = late('u')`^(?:\s+\p{Lu}|\s*[${SPACELESS}])`
