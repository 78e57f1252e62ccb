import type * as Toml from 'smol-toml'
import { requireLate } from '../require-late.ts'

/** The TOML library, loaded when it is first used: hardly any file has front matter in TOML. */
export const tomlLibrary = (): typeof Toml => requireLate('smol-toml')
