import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The command as it is installed; it runs what `npm run build` made. */
export const ETIQUETTE = fileURLToPath(new URL('../bin/etiquette.js', import.meta.url))

/**
 * The arguments of node that lint a file with the recommended preset and nothing from any config around.
 * @param {string} file
 */
export const linting = (file) => [ETIQUETTE, 'lint', '--format', 'jsonl', '--no-config', file]

/** Throws where there is nothing to measure yet. */
export function assertBuilt() {
  if (!existsSync(new URL('../dist/src/cli/main.js', import.meta.url))) throw new Error('Run npm run build first')
}
