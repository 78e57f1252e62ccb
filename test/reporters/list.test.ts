import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadReporter, type ReporterFormat } from '../../src/reporter.ts'
import { findReporter, reporters } from '../../src/reporters/index.ts'

const SRC = new URL('../../src/reporters/', import.meta.url).pathname

const isFormat = (value: unknown): value is ReporterFormat =>
  typeof value === 'object' && value !== null && 'create' in value && 'showsProblems' in value

describe('the list of output formats', () => {
  it.each(reporters.map((source) => [source.id, source] as const))(
    'calls %s what it calls itself',
    async (id, source) => {
      const format = await loadReporter(source)
      expect(format.id).toBe(id)
      expect(await findReporter(id)).toBe(format)
    },
  )

  it('has every format that there is, once, by name', async () => {
    const names = readdirSync(SRC).filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    const modules: Record<string, unknown>[] = await Promise.all(names.map((name) => import(path.join(SRC, name))))
    const exported = modules.flatMap((module) => Object.values(module).filter(isFormat))
    expect(reporters.map(({ id }) => id)).toEqual(exported.map(({ id }) => id).sort())
    expect(new Set(await Promise.all(reporters.map(loadReporter)))).toEqual(new Set(exported))
  })
})
