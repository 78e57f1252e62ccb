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
  'percent', // %name%
  'dollar', // $name
  'square', // [NAME]
  'lenticular', // 【姓名】
  'angle', // <customer name>
  'blank', // XXXX, ○○, ●●様, ○月○日, "Dear XX"
] as const
export type Syntax = (typeof SYNTAXES)[number]

/** One alternative for each syntax, in the order of `SYNTAXES`; every part is bounded, so that time stays linear. */
export const PLACEHOLDER = new RegExp(
  [
    /(?<!\{)\{\{(?!\{)([^{}\n]{0,200})\}\}(?!\})/,
    /\{\{\{([^{}\n]{0,120})\}\}\}/,
    /\{%([A-Za-z]\w{0,40}\.[\w.]{1,60}(?:,fallback=[^%\n]{0,120})?)\s?%\}/,
    /\{%-?([^%\n]{1,200})%\}/,
    /\{!([^{}\n]{0,160})\}/,
    /\$\{([^{}\n]{1,100})\}/,
    /#\{([A-Za-z][\w.]{0,80})\}/,
    /%\{([^{}\n]{1,120})\}/,
    /(?<!\{)\{\$([A-Za-z][\w.]{0,80})\}/,
    /<attribute\s([^<>\n]{1,200})>/,
    /(?<![{\w\\\])=/$#%])\{ ?(\p{L}[\p{L}\p{N}_.' /-]{1,60}|\d\d?) ?\}(?!\})/u,
    /(?<![%\w])%([A-Za-z][\w.]{0,40})%(?![%\w])/,
    /(?<![$\w])\$([A-Za-z][\w.]{0,39}\w)/,
    /(?<![\w\]])\[([\p{L}][^[\]\n(){}]{0,50})\](?!\(|\[)/u,
    /【([\p{L}][^【】\n]{0,50})】/u,
    /<([\p{L}][^<>\n{}/=:@]{0,50})>/u,
    /(?<!(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}_*#-])X{2,}(?!(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}_*-])|(?<![○◯〇●\d一二三四五六七八九十百千])(?:[○◯〇●]{1,2}月[○◯〇●]{1,2}日|[○◯〇]{2,6}(?![○◯〇])|●{2,6}(?!●))/u,
  ]
    .map(({ source }, i) => (i === SYNTAXES.length - 1 ? `(${source})` : source))
    .join('|'),
  'gu',
)

/** A sign without which a text holds no placeholder; most texts are settled by it. */
const SIGN = /[{[【]|<\p{L}|[%$][A-Za-z{]|XX|[○◯〇●](?:[○◯〇●]|月)/u

export const mayHavePlaceholder = (text: string): boolean => SIGN.test(text)
