import type { Locale } from '../../src/locale.ts'

/** The customer's words as an agent gives them back: what is written in kanji, since kana carry no content here. */
export const perspective: Locale['perspective'] = {
  私: '様',
  僕: '様',
  俺: '様',
}

/** Kana of grammar and courtesy, the most frequent ones first: what a sentence is about stands in kanji and katakana. */
export const functionWords: Locale['functionWords'] = [
  ...'のにいすまたをはがしでとなかてるもりれおさきっんうこせどらあくそつけごよえめみちわねばほげだずじひやへぐぶべづゆむぬふろぎぞぼびぽぱざゃゅょぜぁぃぇ御様客方希望',
]

/** Full stops close a sentence in every Japanese text; only Latin words are abbreviated with one. */
export const abbreviations: Locale['abbreviations'] = ['no', 'tel', 'vol', 'mr', 'ms', 'dr', 'co', 'ltd', 'inc']
