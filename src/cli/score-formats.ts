/** How scores are written. */
export const SCORE_FORMATS = ['text', 'json', 'csv', 'markdown'] as const
export type ScoreFormat = (typeof SCORE_FORMATS)[number]
/** What a row of a CSV file is about. */
export const SCORE_ROWS = ['conversation', 'agent', 'rule'] as const
export type ScoreRows = (typeof SCORE_ROWS)[number]
