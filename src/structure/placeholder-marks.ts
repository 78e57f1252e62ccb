import { lazily } from '../lazily.ts'
import { SPACELESS } from '../phrase/characters.ts'

/**
 * How a placeholder is marked. The first ones are marks of helpdesks and say by themselves what they are, as does a word in
 * braces; `percent` and those behind it occur in other texts too and count only around a name that people give to
 * placeholders, or around a path.
 */
export const SYNTAXES = [
  'double-brace', // {{ticket.requester.first_name}}, {{user.name|fallback:"there"}}, {{ contact.name || 'there' }}
  'triple-brace', // {{{Recipient.FirstName}}}
  'brace-percent', // {%customer.firstName,fallback=there%}
  'block', // {% if ticket.tags contains 'vip' %}
  'brace-bang', // {!Contact.FirstName}
  'dollar-brace', // ${contact.name}
  'hash-brace', // #{ticket.customer.firstname}
  'percent-brace', // %{reply_to_name,fallback:there}
  'brace-dollar', // {$ticket.id}
  'attribute', // <attribute key="user.name" default="there"/>
  'brace', // {name}
  'percent', // %name%, %姓名%
  'dollar', // $name
  'square', // [NAME], ［氏名］, ｛氏名｝
  'lenticular', // 【姓名】
  'angle', // <customer name>, ＜氏名＞, 〈氏名〉
  'round', // "Hi (name),", "by (insert date)", "Kind regards, (your name)"
  'star-bar', // *|FNAME|*
  'doubled-sign', // ##NAME##, @@name@@, %%name%%
  'date', // "on DD/MM/YYYY", "at HH:MM"
  'blank', // XXXX, "in X days", XX/XX/XXXX, $XX.XX, "Dear XX", #####, ____, __/__/____, ○○, ●●様, ××様, △△様, ○月○日
] as const
export type Syntax = (typeof SYNTAXES)[number]

/** What a helpdesk puts around a name, for those that are made of a mark on both sides. */
export const MARKS: Readonly<Partial<Record<Syntax, readonly [open: string, close: string]>>> = {
  'double-brace': ['{{', '}}'],
  'triple-brace': ['{{{', '}}}'],
  'brace-percent': ['{%', '%}'],
  'brace-bang': ['{!', '}'],
  'dollar-brace': ['${', '}'],
  'hash-brace': ['#{', '}'],
  'percent-brace': ['%{', '}'],
  brace: ['{', '}'],
}

/**
 * What finds the placeholders of a text: an alternative with a group for each syntax, in the order of `SYNTAXES`; those of
 * which the text has no sign find nothing. To compile them all takes longer than to check a template with them, and a template
 * has one or two of them.
 */
export function placeholderMarks(text: string): RegExp {
  let signed = 0
  for (const [at, syntax] of SYNTAXES.entries()) if (signOf(syntax).test(text)) signed |= 1 << at
  const known = marksBySigns.get(signed)
  if (known) return known
  // Texts could ask for any number of combinations.
  if (marksBySigns.size >= MOST_COMBINATIONS) signed = ALL_SIGNS
  const marks = new RegExp(SYNTAXES.map((syntax, at) => (signed & (1 << at) ? MARKED[syntax] : NEVER)).join('|'), 'gu')
  marksBySigns.set(signed, marks)
  return marks
}

const marksBySigns = new Map<number, RegExp>()
const MOST_COMBINATIONS = 64
const ALL_SIGNS = 2 ** SYNTAXES.length - 1
/** Keeps the number of a group, and matches nothing. */
const NEVER = '(?!)()'

/**
 * Letters as they stand for a day, a month and a year, for hours and minutes, in the languages that people fill in: TT.MM.JJJJ
 * in Esperanto and German, DD.MM.GGGG in Croatian, ΗΗ/ΜΜ/ΕΕΕΕ in Greek.
 */
const YEAR = '(?:YYYY|JJJJ|GGGG|ΕΕΕΕ|AAAA)'
const DATES = [
  String.raw`(?<!(?![${SPACELESS}])[\p{L}\p{N}/.-])(?:(?:DD|MM)[/.-](?:DD|MM)(?:[/.-](?:${YEAR}|YY))?|(?:dd|mm)[/.-](?:dd|mm)[/.-]yy(?:yy)?`,
  `(?:TT|JJ|GG|ΗΗ|ηη)[/.-](?:MM|ΜΜ|μμ)(?:[/.-](?:${YEAR}|εεεε))?|${YEAR}[/.-]MM[/.-](?:DD|TT|JJ|GG)|yyyy[/.-]mm[/.-]dd`,
  String.raw`(?:YYYY|yyyy)年(?:MM|mm)月(?:DD|dd)日|HH:MM|hh:mm|ΩΩ:ΛΛ|ωω:λλ)(?!(?![${SPACELESS}])[\p{L}\p{N}:])`,
].join('|')
/** Crosses as they stand for a date, an amount, a telephone number, or by themselves. */
const CROSSES = [
  String.raw`(?<!(?![${SPACELESS}])[\p{L}\p{N}_*-])(?:XX\/XX\/(?:(?:XX){1,2}|\d{4}(?!\d))|XX\.XX\.(?:(?:XX){1,2}|\d{4}(?!\d))|(?<![$€£] ?)XX\.XX\.(?! ?[€$£])`,
  String.raw`(?<=[$€£] ?)X{1,6}(?:[.,]XX)?|X{1,6}[.,]XX(?= ?[€$£])|\(XXX\) ?XXX-XXXX|XXX-XXX-XXXX`,
  '(?<=(?:EUR|USD|GBP|CHF|CAD|AUD|NZD) )X{1,6}[.,]XX|X{1,6}[.,]XX(?= (?:EUR|USD|GBP|CHF|CAD|AUD|NZD))',
  String.raw`(?<=\p{Ll} )X(?= \p{Ll})|(?<=[${SPACELESS}] ?)[XＸ](?= ?[${SPACELESS}])|X{2,}|Ｘ{2,}|\u03a7{2,})(?!(?![${SPACELESS}])[\p{L}\p{N}_*-])`,
].join('|')
/** Lines to write on: as long as a word, or for a date. */
const UNDERSCORES = [
  String.raw`(?<!(?![${SPACELESS}])[\p{L}\p{N}_/.])(?:_{1,4}\/_{1,4}\/_{2,4}|_{1,4}\._{1,4}\._{2,4}`,
  String.raw`_{3,}|＿{2,})(?!(?![${SPACELESS}])[\p{L}\p{N}_/])`,
].join('|')
const HASHES = String.raw`(?<![\p{L}\p{N}#&/_-])#{3,}(?![\p{L}\p{N}#_])`
const CIRCLES =
  '(?<![○◯〇●\\d一二三四五六七八九十百千])(?:[○◯〇●＿_]{1,3}月[○◯〇●＿_]{1,3}日|[○◯〇]{2,6}(?![○◯〇])|●{2,6}(?!●)|(?<![△□])(?:△{2,3}|□{2,3})(?![△□])|(?<![-−×])×{2,6}(?!×))'

/** Every part is bounded, so that time stays linear. */
const MARKED: Readonly<Record<Syntax, string>> = {
  'double-brace': String.raw`(?<!\{)\{\{(?!\{)([^{}\n]{0,200})\}\}(?!\})`,
  'triple-brace': String.raw`\{\{\{([^{}\n]{0,120})\}\}\}`,
  'brace-percent': String.raw`\{%([A-Za-z]\w{0,40}\.[\w.]{1,60}(?:,fallback=[^%\n]{0,120})?)\s?%\}`,
  block: String.raw`\{%-?([^%\n]{1,200})%\}`,
  'brace-bang': String.raw`\{!([^{}\n]{0,160})\}`,
  'dollar-brace': String.raw`\$\{([^{}\n]{1,100})\}`,
  'hash-brace': String.raw`#\{([A-Za-z][\w.]{0,80})\}`,
  'percent-brace': String.raw`%\{([^{}\n]{1,120})\}`,
  'brace-dollar': String.raw`(?<!\{)\{\$([A-Za-z][\w.]{0,80})\}`,
  attribute: String.raw`<attribute\s([^<>\n]{1,200})>`,
  brace: String.raw`(?<![{\w\\\])=/$#%])\{ ?(\p{L}[\p{L}\p{N}_.' /-]{1,60}(?:\|[^{}\n]{0,40})?|\d\d?) ?\}(?!\})`,
  percent: String.raw`(?<![%\w])%((?![${SPACELESS}])\p{L}[\p{L}\p{M}\w.]{0,40}|[${SPACELESS}]{1,20})%(?![%\w])`,
  dollar: String.raw`(?<![$\w])\$(?!XX)([A-Za-z][\w.]{0,39}\w)`,
  square: String.raw`(?<![\w\]])[\[［｛]([\p{L}][^[\]［］｛｝\n(){}]{0,50})[\]］｝](?!\(|\[)`,
  lenticular: String.raw`【([\p{L}][^【】\n]{0,50})】`,
  angle: String.raw`[<＜〈]([\p{L}][^<>＜＞〈〉\n{}/=:@]{0,50})[>＞〉]`,
  round: String.raw`(?:(?<![\p{L}\p{N}_])\(|(?<=[${SPACELESS}])\(|（)(\p{L}[\p{L} '_#]{1,40})[)）]`,
  'star-bar': String.raw`\*\|([A-Z][\w:.]{0,40})\|\*`,
  'doubled-sign': String.raw`(?<![\w#@%])(?:##|@@|%%)(\p{L}[\p{L}\p{N}_ .]{0,40})(?:##|@@|%%)(?![\w#@%])`,
  date: `(${DATES})`,
  blank: `(${CROSSES}|${UNDERSCORES}|${HASHES}|${CIRCLES})`,
}

/** Something cheap that a text with such a placeholder has. */
const SIGNS: Readonly<Record<Syntax, string>> = {
  'double-brace': String.raw`\{\{`,
  'triple-brace': String.raw`\{\{\{`,
  'brace-percent': String.raw`\{%`,
  block: String.raw`\{%`,
  'brace-bang': String.raw`\{!`,
  'dollar-brace': String.raw`\$\{`,
  'hash-brace': String.raw`#\{`,
  'percent-brace': String.raw`%\{`,
  'brace-dollar': String.raw`\{\$`,
  attribute: '<attribute',
  brace: String.raw`(?:^|[^{])\{ ?[^\s{%!$]`,
  percent: String.raw`%[^%\s]{1,41}%`,
  dollar: String.raw`\$[A-Za-z]`,
  square: String.raw`[\[［｛][^\s\]]`,
  lenticular: '【',
  angle: String.raw`[<＜〈][^\s\d<>/]`,
  round: String.raw`[(（][^\s\d.,:/()（）][^\n\d.,:/()（）]{1,40}[)）]`,
  'star-bar': String.raw`\*\|`,
  'doubled-sign': '##|@@|%%',
  date: '[DMTJGdmΗη][/.-](?:DD|MM|dd|mm|ΜΜ|μμ)|(?:YYYY|yyyy)年|(?:JJJJ|GGGG|ΕΕΕΕ|AAAA)[/.-]|HH:MM|hh:mm|ΩΩ:|ωω:',
  blank: String.raw`###|__|＿＿|[$€£] ?X|XX|ＸＸ|\u03a7\u03a7|[○◯〇●](?:[○◯〇●]|月)|[＿_]月|××|△△|□□| X [^\sA-Z]|[A-Z] X{1,6}[.,]XX|[${SPACELESS}] ?[XＸ] ?[${SPACELESS}]`,
}

/** By syntax, what looks for its sign; made when first asked for. */
const signs = new Map<Syntax, RegExp>()
function signOf(syntax: Syntax): RegExp {
  let sign = signs.get(syntax)
  if (!sign) {
    sign = new RegExp(SIGNS[syntax], 'u')
    signs.set(syntax, sign)
  }
  return sign
}

const ANY_SIGN = lazily(() => new RegExp(Object.values(SIGNS).join('|'), 'u'))

/** Whether a text has a sign of any placeholder; most texts are settled by that. */
export const mayHavePlaceholder = (text: string): boolean => ANY_SIGN().test(text)
