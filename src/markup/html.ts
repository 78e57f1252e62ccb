import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import { HtmlText } from './html-text.ts'

type TagToken = Token.TagToken

/**
 * What people see of a text in HTML: tags and entities read, blocks on lines of their own, hidden parts, quoted history
 * and signatures left out. Linear in the length: the tokens of parse5 are read without building its tree.
 */
export function renderHtml(source: string): ReturnType<HtmlText['end']> {
  const text = new HtmlText(source)
  if (hasEndlessTag(source)) {
    text.plain()
    return text.end()
  }
  /** Where the text behind the last token starts: tokens of characters do not say exactly where they stand. */
  let from = 0
  const wordsUntil = (place: readonly [number, number]): void => {
    text.words(from, place[0])
    from = place[1]
  }
  const nothing = (): void => {}
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token: TagToken) {
        const mode = RAW[token.tagName]
        if (mode !== undefined) tokenizer.state = mode
        const place = placeOf(token)
        wordsUntil(place)
        text.open(token.tagName, attributesOf(token), place)
      },
      onEndTag(token: TagToken) {
        const place = placeOf(token)
        wordsUntil(place)
        text.close(token.tagName, place)
      },
      onComment(token: Token.CommentToken) {
        const place = placeOf(token)
        wordsUntil(place)
        text.comment(token.data, place)
      },
      onDoctype: (token: Token.DoctypeToken) => wordsUntil(placeOf(token)),
      onEof() {
        // A tag that is cut off is not seen.
        const cut = /<\/?[a-z]/i.exec(source.slice(from))
        text.words(from, cut ? from + cut.index : source.length)
      },
      onCharacter: nothing,
      onWhitespaceCharacter: nothing,
      onNullCharacter: nothing,
    },
  )
  tokenizer.write(source, true)
  return text.end()
}

/** Elements whose content is not markup. */
const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
}

function attributesOf({ attrs }: TagToken): ReadonlyMap<string, string> {
  return new Map(attrs.map(({ name, value }) => [name, value]))
}

const placeOf = ({ location }: { readonly location: Token.Location | null }): readonly [number, number] => [
  location?.startOffset ?? 0,
  location?.endOffset ?? 0,
]

const LONGEST_TAG = 1 << 16

/** Each attribute of a tag is compared with all before it, so a tag without end is no tag. */
function hasEndlessTag(source: string): boolean {
  if (source.length <= LONGEST_TAG) return false
  let at = source.indexOf('<')
  while (at >= 0) {
    const end = source.indexOf('>', at)
    if ((end < 0 ? source.length : end) - at > LONGEST_TAG) return true
    at = end < 0 ? -1 : source.indexOf('<', end)
  }
  return false
}
