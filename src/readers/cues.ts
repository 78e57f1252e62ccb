import type { Span } from '../conversation.ts'
import { Pieces } from '../source/pieces.ts'
import { lineRanges, type ScriptPart } from './script.ts'

/** What one speaker says in one cue. */
interface Utterance {
  readonly speaker: string | undefined
  /** Milliseconds from the beginning of the recording. */
  readonly at: number
  /** Ranges of its lines in the file. */
  readonly lines: Span[]
}

const TIMES = /^[ \t]*((?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]+-->[ \t]+(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}/
const VOICE = /<v(?:\.[^\s>]*)?[ \t]+([^>]{1,80})>/g
const NAME = /^(?:(?:-|>>)[ \t]*)?(?:\[([^[\]\n]{1,60})\]|([^:\n<>]{1,60}?))[ \t]*:[ \t]+/
const BRACKETS = /^(?:(?:-|>>)[ \t]*)?\[([^[\]\n]{1,60})\][ \t]+/
const NOTE = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/

/** Whether a line says when a cue is shown. */
export const isCueTime = (line: string): boolean => TIMES.test(line.slice(0, 80))

/**
 * What is said in the cues of WebVTT and SubRip files. Cues that follow each other from the same speaker are one message:
 * a cue is a line on the screen, not a sentence.
 */
export function partsOfCues(text: string): ScriptPart[] {
  const names = namesIn(text)
  const parts: Utterance[] = []
  let time: number | undefined
  let isNote = false
  for (const [start, end] of lineRanges(text)) {
    const line = text.slice(start, end)
    const match = TIMES.exec(line.slice(0, 80))
    if (match) {
      time = millisecondsOf(match[1] as string)
      isNote = false
    } else if (line.trim() === '') {
      time = undefined
      isNote = false
    } else if (NOTE.test(line) && time === undefined) isNote = true
    else if (time !== undefined && !isNote)
      for (const { speaker, range } of saidIn(line, start, names)) {
        const last = parts.at(-1)
        const goesOn = last && (speaker === undefined || speaker === last.speaker)
        if (goesOn) last.lines.push(range)
        else parts.push({ speaker, at: time, lines: [range] })
      }
  }
  return parts.map(({ speaker, at, lines }) => ({ speaker: speaker ?? '', at, lines, pieces: decoded(text, lines) }))
}

/**
 * Names before a colon count where they stand there more than once, or are words for a role. Where nearly all cues begin
 * with one, as those of video meetings do, each of them does.
 */
function namesIn(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  let cues = 0
  let named = 0
  let isFirst = false
  for (const [start, end] of lineRanges(text)) {
    const line = text.slice(start, end)
    const name = nameIn(line)
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
    if (isFirst && name) named++
    isFirst = isCueTime(line)
    if (isFirst) cues++
  }
  const always = cues > 1 && named >= cues * NEARLY_ALL
  return new Set(
    [...counts]
      .filter(([name, count]) => always || count > 1 || /^(?:agent|customer|caller)\b/i.test(name))
      .map(([name]) => name),
  )
}

const NEARLY_ALL = 0.8

const nameIn = (line: string): string | undefined => {
  const match = NAME.exec(line.slice(0, 140))
  return (match?.[1] ?? match?.[2])?.trim()
}

function saidIn(
  line: string,
  offset: number,
  names: ReadonlySet<string>,
): { speaker: string | undefined; range: Span }[] {
  const voices = [...line.matchAll(VOICE)]
  if (voices.length) {
    const before = voices[0]?.index ?? 0
    const opening = line.slice(0, before).trim()
      ? [{ speaker: undefined, range: [offset, offset + before] as Span }]
      : []
    return [
      ...opening,
      ...voices.map(({ 0: tag, 1: name, index }, i) => ({
        speaker: name?.trim(),
        range: [offset + index + tag.length, offset + (voices[i + 1]?.index ?? line.length)] as Span,
      })),
    ]
  }
  const bracket = BRACKETS.exec(line.slice(0, 140))
  const named = NAME.exec(line.slice(0, 140))
  const name = nameIn(line)
  if (named && name && names.has(name))
    return [{ speaker: name, range: [offset + named[0].length, offset + line.length] }]
  if (bracket && /^(?:agent|customer|caller)\b/i.test(bracket[1] ?? ''))
    return [{ speaker: bracket[1], range: [offset + bracket[0].length, offset + line.length] }]
  return [{ speaker: undefined, range: [offset, offset + line.length] }]
}

function millisecondsOf(clock: string): number {
  const [seconds = '0', minutes = '0', hours = '0'] = clock.replace(',', '.').split(':').reverse()
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
}
const TAG_OR_ENTITY = /<\/?(?:[a-z][^<>\n]{0,80}|[\d:.]{1,16})>|&(?:amp|lt|gt|nbsp|lrm|rlm);/g

/** The words without tags, entities decoded, the lines with a space between them. */
function decoded(text: string, lines: readonly Span[]): { text: string; pieces: Pieces } {
  const pieces = new Pieces(lines[0]?.[0] ?? 0)
  let words = ''
  const add = (said: string, start: number, end: number): void => {
    words += said
    pieces.add(said.length, start, end)
  }
  for (const [start, end] of lines) {
    const line = text.slice(start, end)
    const [from, to] = [line.length - line.trimStart().length, line.trimEnd().length]
    if (from >= to) continue
    if (words && !/\s$/.test(words)) add(' ', start, start + from)
    let at = from
    for (const { 0: found, index } of line.matchAll(TAG_OR_ENTITY)) {
      if (index < at || index >= to) continue
      add(line.slice(at, index), start + at, start + index)
      const said = ENTITIES[found] ?? ''
      at = index + found.length
      if (said) add(said, start + index, start + at)
    }
    if (at < to) add(line.slice(at, to), start + at, start + to)
  }
  return { text: words, pieces }
}
