/**
 * One line of the report. A budget is the most that a value may be.
 * @typedef {object} Figure
 * @property {string} id
 * @property {string} what
 * @property {number} value
 * @property {string} [unit]
 * @property {number} [budget]
 */

/** @param {Figure} figure */
export const isWithinBudget = ({ value, budget }) => budget === undefined || value <= budget

/**
 * The figures as an aligned table, numbers to the right.
 * @param {readonly Figure[]} figures
 */
export function table(figures) {
  const rows = [
    ['what', 'measured', 'budget', ''],
    ...figures.map((figure) => {
      const { what, value, unit, budget } = figure
      const verdict = budget === undefined ? '' : isWithinBudget(figure) ? 'ok' : 'over'
      return [what, [shown(value), unit].filter(Boolean).join(' '), budget === undefined ? '' : String(budget), verdict]
    }),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map(([what = '', measured = '', budget = '', verdict = '']) =>
      [what.padEnd(widths[0] ?? 0), measured.padStart(widths[1] ?? 0), budget.padStart(widths[2] ?? 0), verdict]
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {number} value */
function shown(value) {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2)
}
