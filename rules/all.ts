import { type AnyRule, loadRule } from '../src/rule.ts'
import { ruleSources } from './index.ts'

/** Every built-in rule, loaded, in alphabetical order. */
export const rules: readonly AnyRule[] = await Promise.all(ruleSources.map(loadRule))
