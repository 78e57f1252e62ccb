import { late, lazily } from '../lazily.ts'
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
  'square', // [NAME]
  'lenticular', // 【姓名】
  'angle', // <customer name>
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

/** One alternative for each syntax, in the order of `SYNTAXES`; every part is bounded, so that time stays linear. */
export const placeholderMarks = lazily(
  () =>
    new RegExp(
      [
        String.raw`(?<!\{)\{\{(?!\{)([^{}\n]{0,200})\}\}(?!\})`,
        String.raw`\{\{\{([^{}\n]{0,120})\}\}\}`,
        String.raw`\{%([A-Za-z]\w{0,40}\.[\w.]{1,60}(?:,fallback=[^%\n]{0,120})?)\s?%\}`,
        String.raw`\{%-?([^%\n]{1,200})%\}`,
        String.raw`\{!([^{}\n]{0,160})\}`,
        String.raw`\$\{([^{}\n]{1,100})\}`,
        String.raw`#\{([A-Za-z][\w.]{0,80})\}`,
        String.raw`%\{([^{}\n]{1,120})\}`,
        String.raw`(?<!\{)\{\$([A-Za-z][\w.]{0,80})\}`,
        String.raw`<attribute\s([^<>\n]{1,200})>`,
        String.raw`(?<![{\w\\\])=/$#%])\{ ?(\p{L}[\p{L}\p{N}_.' /-]{1,60}(?:\|[^{}\n]{0,40})?|\d\d?) ?\}(?!\})`,
        String.raw`(?<![%\w])%((?![${SPACELESS}])\p{L}[\p{L}\p{M}\w.]{0,40}|[${SPACELESS}]{1,20})%(?![%\w])`,
        String.raw`(?<![$\w])\$(?!XX)([A-Za-z][\w.]{0,39}\w)`,
        String.raw`(?<![\w\]])\[([\p{L}][^[\]\n(){}]{0,50})\](?!\(|\[)`,
        String.raw`【([\p{L}][^【】\n]{0,50})】`,
        String.raw`<([\p{L}][^<>\n{}/=:@]{0,50})>`,
        String.raw`(?:(?<![\p{L}\p{N}_])\(|(?<=[${SPACELESS}])\(|（)(\p{L}[\p{L} '_#]{1,40})[)）]`,
        String.raw`\*\|([A-Z][\w:.]{0,40})\|\*`,
        String.raw`(?<![\w#@%])(?:##|@@|%%)(\p{L}[\p{L}\p{N}_ .]{0,40})(?:##|@@|%%)(?![\w#@%])`,
        `(${DATES})`,
        `(${CROSSES}|${UNDERSCORES}|${HASHES}|${CIRCLES})`,
      ].join('|'),
      'gu',
    ),
)
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
  String.raw`(?<!(?![${SPACELESS}])[\p{L}\p{N}_*-])(?:XX\/XX\/(?:(?:XX){1,2}|\d{4}(?!\d))|XX\.XX\.(?:(?:XX){1,2}|\d{4}(?!\d))`,
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

/** A sign without which a text holds no placeholder; most texts are settled by it. */
const SIGN = late(
  'u',
)`[{[【]|<\p{L}|[%$][A-Za-z{]|%[\p{L}${SPACELESS}]|\*\||##|@@|%%|__|＿＿|[$€£] ?X|XX|ＸＸ|\u03a7\u03a7|[○◯〇●](?:[○◯〇●]|月)|[＿_]月|××|△△|□□|\p{Ll} X \p{Ll}|[A-Z] X{1,6}[.,]XX|[DMTJGdmΗη][/.-](?:DD|MM|dd|mm|ΜΜ|μμ)|(?:YYYY|yyyy)年|(?:JJJJ|GGGG|ΕΕΕΕ|AAAA)[/.-]|HH:MM|hh:mm|ΩΩ:|ωω:|[${SPACELESS}] ?[XＸ] ?[${SPACELESS}]|[(（]\p{L}[\p{L} '_#]{1,40}[)）]`

export const mayHavePlaceholder = (text: string): boolean => SIGN().test(text)
