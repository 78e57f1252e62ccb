import type { Locale } from '../../src/locale.ts'

/** The customer's words as an agent gives them back. Each character is a word by itself. */
export const perspective: Locale['perspective'] = { 我: '你', 咱: '你', 您: '你', 俺: '你' }

/** Characters that say nothing about what a sentence is about, the most frequent ones first. */
export const functionWords: Locale['functionWords'] = [
  ...'的你是了吗我不有在就这好也都么呢啊吧和那个要请想会可以能说还到对着过给把被从让与及或但而且很太真嘛呀哦嗯哈啦谢下一什怎为们她他它所知道您问儜儞',
]

/** Nothing is shortened with a full stop, but Latin words among the characters may be. */
export const abbreviations: Locale['abbreviations'] = ['no', 'vs', 'mr', 'mrs', 'ms', 'dr', 'co', 'ltd', 'inc']
