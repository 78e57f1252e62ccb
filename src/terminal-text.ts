import { late, lazily } from './lazily.ts'

/** A piece of text as a terminal shows it: what is written, how many columns it takes, where it stands in the original. */
export interface Cell {
  readonly text: string
  readonly width: number
  /** UTF-16 offsets in the original text. */
  readonly start: number
  readonly end: number
}

const PLAIN = /^[ -~]*$/

/**
 * Characters that stand alone, one UTF-16 unit each, and need no care: most of Latin, Greek, Cyrillic, punctuation, kana,
 * Han. From U+2E80 on they are two columns wide. Everything else goes the slow way, through graphemes.
 */
const NARROW =
  ' -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u0386\u0388-\u03ff\u0400-\u0482\u048a-\u052f' +
  '\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff\u23ce'
const SIMPLE = `${NARROW}\u3001-\u3029\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60`
const ALL_SIMPLE = late('')`^[${SIMPLE}]*$`
const ALL_NARROW = late('')`^[${NARROW}\n]*$`
/** A line end, which joins nothing; runs of simple characters, without the last one where something follows that may join it. */
const PIECES = late('g')`\n|[${SIMPLE}]+(?![^${SIMPLE}\n])|[${SIMPLE}]?[^${SIMPLE}\n]+(?:(?<=\r)\n)?`
const FIRST_WIDE = 0x2e80
const LINE_END = '⏎'

/**
 * What must not reach a terminal as it is. Joiners stay between emoji and in scripts that need them; a mark at the very
 * beginning would change the character before it.
 */
const harmful = lazily(
  () =>
    new RegExp(
      [
        '\\r\\n',
        '\\p{Cc}',
        '[\\u2028\\u2029\\ufff9-\\ufffb]',
        '(?<![\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Script=Arabic}\\p{Script=Syriac}])[\\u200c\\u200d]',
        '(?![\\u200c\\u200d])(?=\\p{Default_Ignorable_Code_Point})[\\p{Cf}\\p{Cn}]',
        '^\\p{M}',
        '\\p{Cs}',
      ].join('|'),
      'gu',
    ),
)

/** East Asian wide and fullwidth characters, and emoji that are shown as pictures without being asked to. */
const wide = lazily(
  () =>
    new RegExp(
      '^[\\p{Emoji_Presentation}\\u1100-\\u115f\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3' +
        '\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6' +
        '\\u{16fe0}-\\u{18dff}\\u{1aff0}-\\u{1b2ff}\\u{1f200}-\\u{1f265}\\u{20000}-\\u{3fffd}]',
      'u',
    ),
)
const zero = late('u')`^[\p{M}\p{Cf}\p{Cc}\u1160-\u11ff\ud7b0-\ud7ff]`
/** A character that is a picture only because a variation selector or a keycap follows. */
const madeEmoji = late('su')`^\p{Emoji}.*[\ufe0f\u20e3]`

const graphemes = lazily(() => new Intl.Segmenter('und', { granularity: 'grapheme' }))

/** A colour that was given to the text before; it hides no command from the eyes, and must not from this. */
const COLOUR = '\\u001b\\[[\\d;]*m'
/** What the logs of GitHub, Azure and TeamCity take for a command wherever it stands: `##[error]`, `##vso[`, `##teamcity[`. */
const COMMAND_WITHIN = late('gi')`#((?:${COLOUR})*)#(?=(?:[a-z]|${COLOUR})*\[)`
/** What the log of GitHub takes for a command at the beginning of a line, spaces or not. */
const COMMAND_AHEAD = late('gm')`^((?:[^\S\n]|${COLOUR})*):(?=(?:${COLOUR})*:)`

/**
 * Untrusted text on one line, safe for a terminal: control characters, escape sequences, bidi overrides and other
 * invisible characters become visible ones, line ends `⏎`, tabs spaces.
 */
export function visible(text: string): string {
  return withoutCommandsWithin(ALL_SIMPLE().test(text) ? text : text.replace(harmful(), replacement))
}

/**
 * Lines that are laid out for people, safe for the log of a CI server as well: what it would take for a command, such as
 * `::error::`, gets a character that looks the same and takes as much room.
 */
export function withoutCommands(lines: string): string {
  return withoutCommandsWithin(lines.includes(':') ? lines.replace(COMMAND_AHEAD(), '$1∶') : lines)
}

const withoutCommandsWithin = (text: string): string =>
  text.includes('#') ? text.replace(COMMAND_WITHIN(), '#$1♯') : text

function replacement(found: string): string {
  if (found === '\t') return ' '
  if (found === '\n' || found === '\r\n' || found === '\u2028' || found === '\u2029') return LINE_END
  const code = found.codePointAt(0) as number
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '␡'
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  return MARK().test(found) ? `◌${found}` : `\\u{${code.toString(16)}}`
}

/** How many columns a terminal gives to a line that `visible` made safe. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const [piece] of text.matchAll(PIECES())) {
    if (ALL_SIMPLE().test(piece)) for (let at = 0; at < piece.length; at++) width += unitWidth(piece.charCodeAt(at))
    else for (const { segment } of graphemes().segment(piece)) width += graphemeWidth(segment)
  }
  return width
}

const unitWidth = (unit: number): number => (unit < FIRST_WIDE ? 1 : 2)

function graphemeWidth(grapheme: string): number {
  if (wide().test(grapheme) || madeEmoji().test(grapheme)) return 2
  let width = 0
  for (const char of grapheme) width += characterWidth(char)
  return width
}

const characterWidth = (char: string): number => (zero().test(char) ? 0 : wide().test(char) ? 2 : 1)

/** The text made `visible` where each UTF-16 unit of it is a column by itself then; nothing where that is not so. */
export const narrow = (text: string): string | undefined =>
  ALL_NARROW().test(text) ? text.replaceAll('\n', LINE_END) : undefined

/** The text cut into what may be kept or left out as a whole, each made `visible`; no cell is wider than two columns. */
export function cells(text: string, offset = 0): Cell[] {
  const result: Cell[] = []
  for (const { 0: piece, index } of text.matchAll(PIECES())) {
    const add = piece === '\n' || ALL_SIMPLE().test(piece) ? addSimple : addGraphemes
    add(result, piece, offset + index)
  }
  return result
}

function addSimple(result: Cell[], piece: string, offset: number): void {
  for (let at = 0; at < piece.length; at++) {
    const start = offset + at
    const text = piece[at] === '\n' ? LINE_END : (piece[at] as string)
    result.push({ text, width: unitWidth(piece.charCodeAt(at)), start, end: start + 1 })
  }
}

function addGraphemes(result: Cell[], piece: string, offset: number): void {
  for (const { segment, index } of graphemes().segment(piece)) {
    const start = offset + index
    const end = start + segment.length
    // What was made visible is several characters, each of which may be cut off.
    for (const { segment: text } of graphemes().segment(visible(segment))) {
      const width = graphemeWidth(text)
      if (width <= 2) result.push({ text, width, start, end })
      // A chain of letters that a script writes as one.
      else for (const char of text) result.push({ text: char, width: characterWidth(char), start, end })
    }
  }
}

const MARK = late('u')`^\p{M}`
