/** Where the pages of the rules are published; the same pages are in `docs/rules/` and behind `etiquette explain`. */
const PAGES = 'https://etiquette.example/rules/'

export const ruleUrl = (id: string): string => `${PAGES}${id}`
