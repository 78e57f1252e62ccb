import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ETIQUETTE, linting } from './etiquette.js'
import { timeInTurns } from './measure.js'

/** Such short processes need more runs than long ones for a time that can be trusted. */
const LEAST_RUNS = 15

const TEMPLATE = `---
title: Refund on its way
---
Hello {{customer.first_name}},

Thank you for letting us know. I have sent the refund today, and it will be on your account within three working days.

Is there anything else I can help you with?

Have a wonderful day!
`

/**
 * How long one waits where there is next to nothing to do, against a node process that does nothing.
 * @param {string} folder where a template may be written
 * @param {number} runs
 * @returns {Promise<import('./figure.js').Figure[]>}
 */
export async function startUp(folder, runs) {
  const template = path.join(folder, 'template.md')
  await writeFile(template, TEMPLATE)
  const { empty, version, one } = await timeInTurns(
    { empty: ['-e', '0'], version: [ETIQUETTE, '--version'], one: linting(template) },
    Math.max(runs, LEAST_RUNS),
  )
  return [
    { id: 'node', what: 'node -e 0, best', value: empty.best, unit: 'ms' },
    { id: 'version', what: '--version, best', value: version.best, unit: 'ms' },
    { id: 'template', what: 'lint one template, best', value: one.best, unit: 'ms' },
    { id: 'version-ratio', what: '--version / node -e 0', value: version.best / empty.best, budget: 2.5 },
    { id: 'template-ratio', what: 'lint one template / node -e 0', value: one.best / empty.best, budget: 4 },
  ]
}
