import { type Token, Tokenizer } from 'parse5'

/** What a character reference and the text behind it stand for. */
export function charactersOf(part: string): string {
  const found: string[] = []
  const add = ({ chars }: Token.CharacterToken): void => {
    found.push(chars)
  }
  const nothing = (): void => {}
  const tokenizer = new Tokenizer(
    {},
    {
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter: nothing,
      onStartTag: nothing,
      onEndTag: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  )
  tokenizer.write(part, true)
  return found.join('')
}
