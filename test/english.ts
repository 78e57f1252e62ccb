/** What English is left: two words in a row that are no name, no quotation and no code. */
export const english = (text: string): string[] =>
  text
    .replace(/"[^"\n]*"|'[^'\n]*'|`[^`\n]*`|«[^»\n]*»|<[^>\n]*>|\{[^}\n]*\}|--[\w-]+ [A-Z]+/g, ' ')
    .match(/(?<![\w.\-/])(?!etiquette|git)[a-z]{2,} [a-z]{2,}(?![\w./])/g) ?? []
