/** Where the docs are published; the same pages are in `docs/`, those of rules also behind `etiquette explain`. */
const PAGES = 'https://etiquette.example/'

export const ruleUrl = (id: string): string => `${PAGES}rules/${id}`

/** How to say in a template that something is meant. */
export const SUPPRESSING_URL = `${PAGES}suppressing`

/** What a team's own rule can say. */
export const TEAM_RULES_URL = `${PAGES}team-rules`
