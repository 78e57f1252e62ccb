import { addressEnd, handleEnd, linkEnd } from './address.ts'
import { characterKind, DIGIT, IDEOGRAPH, NEWLINE, PUNCTUATION, SPACE, WORD } from './characters.ts'
import { compose } from './fold.ts'
import { type Lexicon, SYMBOL } from './lexicon.ts'
import { quotedEnd } from './masking.ts'
import { MARKS } from './pattern.ts'
import { throughBoth } from './respelling.ts'
import { QUESTION, TOKEN, type TokenRange, Tokens } from './tokens.ts'
import { endsAsking, isWrapped, type Writing } from './writing.ts'

const STOPS = '.!?\u3002\uff61\uff01\uff1f\uff0e\u2026\u203c\u2047\u2048\u2049\u061f'
const ASKS = '?\uff1f\u2047\u2048\u2049\u061f'

/** Takes texts apart. */
export class Tokenizer extends Tokens {
  readonly #writing: Writing
  readonly #hasOrdinals: boolean
  #text = ''
  /** Where the tokens of the text that is read begin. */
  #from = 0
  #words = 0
  #asks = false

  constructor(lexicon: Lexicon, writing: Writing) {
    super(lexicon)
    this.#writing = writing
    this.#hasOrdinals = [...writing.abbreviations].some((word) => word.startsWith(ORDINAL))
  }

  /** Adds the tokens of a text. */
  read(given: string): TokenRange {
    const composed = compose(given)
    const spelt = composed?.text ?? given
    const respelt = this.lexicon.folder.respelling.mapped(spelt)
    const text = respelt?.text ?? spelt
    const map = respelt && composed ? throughBoth(respelt.map, composed.map) : (respelt ?? composed)?.map
    this.#text = text
    this.#from = this.count
    this.#words = 0
    this.#asks = false
    this.begin()
    const { length } = text
    let lineStart = true
    let at = 0
    while (at < length) {
      const unit = text.charCodeAt(at)
      switch (characterKind(unit)) {
        case SPACE:
          if (this.#partsClauses(at, unit)) this.push(TOKEN.skip, COMMA_SYMBOL, at, at + 1)
          at++
          continue
        case NEWLINE:
          this.#unmarkedQuestion()
          at = this.#newline(at)
          lineStart = true
          continue
        case IDEOGRAPH:
          this.#pushWord(this.lexicon.ideograph(unit), at, at + 1)
          at++
          break
        case PUNCTUATION:
          at = lineStart && unit === GREATER ? this.#mask(at, lineEnd(text, at)) : this.#punctuation(at, unit)
          break
        default: {
          const end = plainEnd(text, at)
          if (end > 0) this.#pushWord(this.lexicon.word(text, at, end, false), at, end)
          at = end > 0 ? end : this.#word(at)
        }
      }
      lineStart = false
    }
    this.#unmarkedQuestion()
    // A text is as long as it was written.
    const words = this.#words - (text.length - spelt.length)
    return { given, text, map, from: this.#from, to: this.count, words, asks: this.#asks }
  }

  #pushWord(symbol: number, start: number, end: number): void {
    this.#words++
    this.push(TOKEN.word, symbol, start, end)
  }

  /** Whether a space stands between characters of a script that has none between words: in chats it is a comma. */
  #partsClauses(at: number, unit: number): boolean {
    const last = this.count - 1
    if (!SEEN_SPACES.includes(unit)) return false
    if (last < this.#from || this.kinds[last] !== TOKEN.word || this.ends[last] !== at) return false
    const text = this.#text
    if (characterKind(text.charCodeAt(at - 1)) !== IDEOGRAPH) return false
    let next = at + 1
    while (next < text.length && characterKind(text.charCodeAt(next)) === SPACE) next++
    return next < text.length && characterKind(text.charCodeAt(next)) === IDEOGRAPH
  }

  /** Closes a line that ends as questions do, as `?` would: in chats the mark is left out as often as not. */
  #unmarkedQuestion(): void {
    const last = this.count - 1
    if (!this.#writing.questionEndings || last < this.#from || this.kinds[last] !== TOKEN.word) return
    const end = this.ends[last] as number
    if (!endsAsking(this.#text, end, this.#writing)) return
    this.#asks = true
    this.push(TOKEN.end, QUESTION, end, end)
  }

  /** A single line break inside a sentence is only wrapped text; a blank line or a new beginning closes the sentence. */
  #newline(start: number): number {
    const text = this.#text
    let at = start
    let breaks = 0
    while (at < text.length && characterKind(text.charCodeAt(at)) <= NEWLINE) {
      if (characterKind(text.charCodeAt(at)) === NEWLINE) breaks++
      at++
    }
    // Behind a full stop a line break says nothing new: a pattern that asks for the stop goes on on the next line.
    const isInText = breaks === 1 && this.count > this.#from
    const goesOn = isInText && (this.kinds[this.count - 1] === TOKEN.end || isWrapped(text, start, at, this.#writing))
    if (!goesOn) this.push(TOKEN.newline, SYMBOL.newline, start, start)
    return at
  }

  #mask(start: number, end: number): number {
    this.push(TOKEN.opaque, SYMBOL.opaque, start, end)
    return end
  }

  #word(start: number): number {
    const text = this.#text
    let at = start
    let digits = true
    let dotted = false
    let sinceDot = start
    const { length } = text
    for (;;) {
      let kind: number = SPACE
      while (at < length) {
        kind = characterKind(text.charCodeAt(at))
        if (kind === WORD) digits = false
        else if (kind !== DIGIT) break
        at++
      }
      if (at >= length || kind !== PUNCTUATION) break
      const unit = text.charCodeAt(at)
      const next = at + 1 < text.length ? characterKind(text.charCodeAt(at + 1)) : SPACE
      const joined = next === WORD || next === DIGIT
      if (unit === AT_SIGN && joined) return this.#mask(start, handleEnd(text, at))
      if (unit === COLON && text.startsWith('//', at + 1)) return this.#mask(start, linkEnd(text, at))
      if (!joined) {
        if (unit === FULL_STOP && dotted) at++
        break
      }
      if (
        unit === HYPHEN ||
        unit === HYPHEN_2010 ||
        unit === HYPHEN_2011 ||
        this.lexicon.folder.fold(unit) === APOSTROPHE
      ) {
        digits = false
        at++
      } else if (unit === FULL_STOP || unit === COMMA || unit === COLON) {
        if (digits && next === DIGIT) at++
        else if (unit === FULL_STOP && at - sinceDot === 1 && next === WORD) {
          dotted = true
          digits = false
          at++
          sinceDot = at
        } else break
      } else break
    }
    const unit = text.charCodeAt(at)
    const address = unit === FULL_STOP || unit === PLUS ? addressEnd(text, start) : 0
    if (address > at) return this.#mask(start, address)
    this.#pushWord(this.lexicon.word(text, start, at, digits), start, at)
    return at
  }

  #punctuation(at: number, unit: number): number {
    if (unit === FULL_STOP || unit === QUESTION_MARK || unit === EXCLAMATION_MARK) return this.#stop(at)
    if (unit === COMMA) {
      this.push(TOKEN.skip, COMMA_SYMBOL, at, at + 1)
      return at + 1
    }
    const text = this.#text
    const quoted = quotedEnd(text, at, unit)
    if (quoted > 0) return this.#mask(at, quoted)
    if (unit === AT_SIGN || unit === HASH) {
      const next = at + 1 < text.length ? characterKind(text.charCodeAt(at + 1)) : SPACE
      if (next === WORD || (next === DIGIT && unit === AT_SIGN)) return this.#mask(at, handleEnd(text, at + 1))
    }
    const char = text[at] as string
    if (STOPS.includes(char) || this.#writing.questionMarks.includes(char)) return this.#stop(at)
    const mark = char.normalize('NFKC').replace('\u3001', ',')
    if (mark === ',' || mark === ':') this.push(TOKEN.skip, SYMBOL.mark + MARKS.indexOf(mark), at, at + 1)
    else if (mark === ';' || mark === '-' || mark === '\u2013' || mark === '\u2014' || mark === '(')
      this.push(TOKEN.skip, SYMBOL.skipped, at, at + 1)
    return at + 1
  }

  /** A run of closing marks is one token: `?` if it asks anything, else `!`, else `.`. */
  #stop(start: number): number {
    const text = this.#text
    let at = start
    let mark = '.'
    while (at < text.length) {
      const char = text[at] as string
      const asks = ASKS.includes(char) || this.#writing.questionMarks.includes(char)
      if (!asks && !STOPS.includes(char)) break
      if (asks) mark = '?'
      else if ('!\uff01\u203c'.includes(char) && mark !== '?') mark = '!'
      at++
    }
    if (mark === '.' && endsAsking(text, start, this.#writing)) mark = '?'
    if (mark === '?') this.#asks = true
    if (mark === '.' && this.#goesOn(start, at)) return at
    this.push(TOKEN.end, SYMBOL.mark + MARKS.indexOf(mark), start, at)
    return at
  }

  /** Whether a full stop or dots at `[start, end)` stand inside a sentence: an abbreviation, or dots before a small letter. */
  #goesOn(start: number, end: number): boolean {
    const text = this.#text
    let next = end
    while (next < text.length && characterKind(text.charCodeAt(next)) === SPACE) next++
    const char = text[next] ?? ''
    if (end - start > 1 || text[start] === '\u2026') return char !== char.toUpperCase()
    const last = this.count - 1
    if (
      last < this.#from ||
      this.ends[last] !== start ||
      this.kinds[last] !== TOKEN.word ||
      char === '' ||
      char === '\n'
    )
      return false
    if (this.lexicon.isNumeric(this.symbols[last] as number)) return this.#isOrdinal(next)
    return this.#writing.abbreviations.has(this.lexicon.folded(this.symbols[last] as number))
  }

  /** Whether the word that begins at an offset is one that stands behind "5.". */
  #isOrdinal(start: number): boolean {
    if (!this.#hasOrdinals) return false
    const text = this.#text
    let end = start
    while (end < text.length && characterKind(text.charCodeAt(end)) === WORD) end++
    return this.#writing.abbreviations.has(ORDINAL + this.lexicon.folder.text(text.slice(start, end)))
  }
}

/** How an entry for a word behind an ordinal number begins. */
const ORDINAL = '# '

const COMMA_SYMBOL = SYMBOL.mark + MARKS.indexOf(',')
const QUESTION_MARK = 0x3f
const EXCLAMATION_MARK = 0x21
const GREATER = 0x3e
/** Others part words without being seen. */
const SEEN_SPACES: readonly number[] = [0x20, 0x3000, 0xa0, 0x09]
const AT_SIGN = 0x40
const HASH = 0x23
const PLUS = 0x2b
const COLON = 0x3a
const COMMA = 0x2c
const FULL_STOP = 0x2e
const HYPHEN = 0x2d
const HYPHEN_2010 = 0x2010
const HYPHEN_2011 = 0x2011
const APOSTROPHE = 0x27

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** What an ASCII unit is to a plain word. */
const LETTER = 1
const JOINS_LETTERS = 2
const ENDS_WORD = 3
const PLAIN = new Uint8Array(0x80)
for (let letter = 0; letter < 26; letter++) PLAIN[0x41 + letter] = PLAIN[0x61 + letter] = LETTER
PLAIN[APOSTROPHE] = JOINS_LETTERS
for (const mark of ' \n\t,!?;)"') PLAIN[mark.charCodeAt(0)] = ENDS_WORD

/**
 * Most words are letters from a to z, with a space or a mark behind them: where such a word ends; 0 where the word at
 * `start` needs a closer look.
 */
function plainEnd(text: string, start: number): number {
  const { length } = text
  for (let at = start; ; at++) {
    if (at >= length) return at
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return 0
    const kind = PLAIN[unit]
    if (kind === LETTER) continue
    if (kind === JOINS_LETTERS) {
      if (at + 1 < length && PLAIN[text.charCodeAt(at + 1)] === LETTER) continue
      return 0
    }
    if (kind === ENDS_WORD) return at
    return unit === FULL_STOP && (at + 1 >= length || text.charCodeAt(at + 1) === 0x20) ? at : 0
  }
}
