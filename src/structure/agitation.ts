import { late } from '../lazily.ts'

/** Signs of feeling that no language owns: capitals, marks in a row, faces, swear words with stars. */

/** Angry faces and gestures. */
const ANGRY = /[\u{1f620}\u{1f621}\u{1f624}\u{1f92c}\u{1f44e}\u{1f595}\u{1f47f}]|>:[([]/u
/** "f***", "sh*t", "$#@!" */
const STARRED = late(
  'u',
)`(?<![\p{L}\p{N}*_])\p{L}{1,3}\*{1,4}\p{L}{0,6}(?![\p{L}*])|(?:@#|#@|\$#|#\$|%&|&%|\$%|%\$|@\$|\$@)[#$%@&!*]{1,10}`
/** Sad, tired, annoyed faces, a broken heart, a cry for help. */
const SAD =
  /[\u{1f612}-\u{1f616}\u{1f61e}\u{1f61f}\u{1f622}\u{1f623}\u{1f625}\u{1f627}-\u{1f62b}\u{1f62d}\u{1f641}\u{1f643}\u{1f644}\u{1f611}\u{1f494}\u{1f926}\u{1f198}\u{2639}]|(?<![\w:;])[:;=]['’]?-?[(\\/|[](?!\/)/u
/** Smiles, laughs, winks, applause, cheers; a heart may be one of sympathy. */
const SMILE =
  /[\u{1f600}-\u{1f60f}\u{1f617}-\u{1f61d}\u{1f638}-\u{1f63d}\u{1f642}\u{1f607}\u{1f917}\u{1f923}\u{1f929}\u{1f92a}\u{1f970}\u{1f973}\u{263a}\u{1f389}\u{1f38a}\u{1f44f}\u{1f64c}\u{1f618}\u{1f648}\u{1f92d}\u266a\u266b]\ufe0f?|(?<![\w:;=])(?:[:;=]['’]?[-~^o]?[)D\]P]\)*(?!\w)|[(（][*＊o☆]?[\^＾][-_.o∀▽∇◇ωー ]?[\^＾][;；*＊o☆]{0,2}[)）][/／ノ♪]?|[(（][´≧*＊][▽∀∇ω][`｀≦*＊][)）]|[\^＾][-_.]?[\^＾][;；ゞ]?(?!\w)|\(:|<3(?!\d)|[xX]D(?!\w))/u
/** "!!", "?!", "???"; a semicolon asks in Greek. */
const MARKS = /[!！]{2}|[‼⁇⁈⁉]|[!！][?？;\u037e]|[?？;\u037e][!！]|[?？;\u037e]{3}/u
/** Three words in capitals in a row, or a letter drawn out. */
const CAPITALS = late(
  'u',
)`(?<![\p{L}\p{N}@#])\p{Lu}{2,20}[\s,'’-]{1,3}\p{Lu}{1,20}[\s,'’-]{1,3}\p{Lu}{1,20}(?!\p{Ll})|(\p{Lu})\1{3}`

/** Only letters, digits and the commonest marks: no face, no stars. Most messages are settled by that. */
const PLAIN = /^[a-z0-9\s.,'’?-]*$/i

/** A face, a gesture or a word that is only ever angry. */
export const isAngry = (text: string): boolean => !PLAIN.test(text) && (ANGRY.test(text) || STARRED().test(text))

export const isSad = (text: string): boolean => !PLAIN.test(text) && SAD.test(text)

/** Capitals and rows of marks: strong feelings of any kind. */
export const isLoud = (text: string): boolean => MARKS.test(text) || CAPITALS().test(text)

export const isSmiling = (text: string): boolean => (!PLAIN.test(text) || /[xX]D/.test(text)) && SMILE.test(text)

/** Where the smiles of a text stand, up to `most` of them. */
export function smilesIn(text: string, most: number): (readonly [start: number, end: number])[] {
  const spans: (readonly [number, number])[] = []
  for (const match of text.matchAll(SMILES)) {
    if (spans.length >= most) break
    spans.push([match.index, match.index + match[0].length])
  }
  return spans
}

const SMILES = new RegExp(SMILE.source, 'gu')
