import { late } from '../lazily.ts'

/**
 * A text as long as the given one, with the letters, digits and signs of ASCII in place of their wide forms, and a hyphen
 * for any line between two digits: "０９０−１２３４" is "090-1234".
 */
export function narrow(text: string): string {
  if (!UNUSUAL().test(text)) return text
  return text.replace(WIDE(), (char) => String.fromCharCode(char.charCodeAt(0) - WIDE_OFFSET)).replace(LINE(), '-')
}

/** From the forms of ASCII that are as wide as an ideograph to ASCII. */
const WIDE_OFFSET = 0xfee0
const UNUSUAL = late('u')`[\uff01-\uff5e\u2010-\u2015\u2212\u30fc]`
const WIDE = late('gu')`[\uff01-\uff5e]`
const LINE = late('gu')`(?<=\d)[\u2010-\u2015\u2212\u30fc](?=\d)`
