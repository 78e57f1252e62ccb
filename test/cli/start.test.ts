import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'

const START = new URL('../../dist/start.js', import.meta.url)

describe('what the build lists for lint to load in one go', () => {
  it('is there, and can be loaded without waiting', async () => {
    // The command goes on without it where it cannot be loaded, so nobody else would notice.
    if (process.features.require_module) expect(() => createRequire(import.meta.url)(START.pathname)).not.toThrow()
    await expect(import(START.href)).resolves.toBeDefined()
  })

  it('holds rules, the command and a reader, and each by itself only where nothing else imports it', async () => {
    const files = (await readFile(START, 'utf8')).trim().split('\n')
    expect(files).toContain("import './rules/bare-no.js'")
    expect(files).toContain("import './src/cli/commands/lint.js'")
    expect(files.some((line) => line.includes('/readers/'))).toBe(true)
    expect(files).not.toContain("import './src/rule.js'")
  })
})
