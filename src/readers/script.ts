import type { Author, Message, Place, Role, Span } from '../conversation.ts'
import { roleOfLabel, roleOfName } from '../role-words.ts'
import type { Pieces } from '../source/pieces.ts'
import { joined, trimmed } from './line-texts.ts'
import { SourceMessage } from './message.ts'
import type { Speakers } from './roles.ts'

/** Something that was said in a text of which the lines are in the file as they are. */
export interface ScriptPart {
  /** The name or word before the words; nothing for a notice of the system. */
  readonly speaker: string | undefined
  /** Where the format itself says it. */
  readonly role?: Role | undefined
  /** The ranges of its lines, in the file, without what stands before the words. */
  readonly lines: readonly Span[]
  /** What the lines become when they are decoded, where that is not just their text. */
  readonly pieces?: { readonly text: string; readonly pieces: Pieces }
  /** Milliseconds since the epoch. */
  readonly at?: number | undefined
}

/**
 * The messages of a conversation from its parts. Nothing where the role of a speaker is not known: they are remembered for
 * the one problem at the end.
 */
export function messagesOf(
  text: string,
  parts: readonly ScriptPart[],
  speakers: Speakers,
  placeOf: (range: Span) => Place,
): Message[] | undefined {
  const roles = parts.map((part) => roleIn(part, speakers))
  let isComplete = true
  for (const [index, part] of parts.entries()) {
    if (roles[index]) continue
    isComplete = false
    speakers.miss(part.speaker ?? '')
  }
  if (!isComplete) return undefined
  const decoded: Pieces[] = []
  const origin = {
    locate(message: number, span: Span): Place {
      const { lines, pieces } = parts[message] as ScriptPart
      decoded[message] ??= pieces?.pieces ?? joined(trimmed(text, lines), lines[0]?.[0] ?? 0)
      return placeOf(decoded[message].source(span))
    },
  }
  return parts.map(({ speaker, lines, pieces, at }, index) => {
    const words =
      pieces?.text ??
      trimmed(text, lines)
        .map((line) => text.slice(...line))
        .join('\n')
    const author: Author | undefined = speaker === undefined || roleOfLabel(speaker) ? undefined : { name: speaker }
    return new SourceMessage(index, { role: roles[index] as Role, text: words, author, at }, origin)
  })
}

function roleIn({ speaker, role }: ScriptPart, speakers: Speakers): Role | undefined {
  if (speaker === undefined) return role ?? 'system'
  return speakers.configured(speaker) ?? role ?? roleOfName(speaker)
}

/** The lines of a text as ranges without their line ends, and without a byte order mark. */
export function* lineRanges(text: string): Generator<Span> {
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const stop = newline < 0 ? text.length : newline
    yield [start, stop > start && text[stop - 1] === '\r' ? stop - 1 : stop]
    start = stop + 1
  }
}

/** The name of a file without its folder and extension, as the id of its only conversation. */
export const nameOfFile = (path: string): string =>
  path
    .replace(/\.gz$/i, '')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]+$/, '') || 'conversation'
