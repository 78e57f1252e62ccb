import type * as Yaml from 'yaml'
import { requireLate } from '../require-late.ts'

/**
 * The YAML library, loaded when it is first used: most runs read no YAML, and it takes longer to load than a short run
 * otherwise lasts. Detection is synchronous, so `import()` cannot do it.
 */
export const yamlLibrary = (): typeof Yaml => requireLate('yaml')
