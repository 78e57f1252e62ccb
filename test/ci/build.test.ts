import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { beforeAll, expect, it } from 'vitest'
import { build, root } from '../cli/build.ts'

beforeAll(build, 180_000)

// The compiler leaves some imports of sources as they are: those in a function that is an argument of an exported call.
it('nothing that is built imports a source', () => {
  const dist = path.join(root, 'dist')
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  expect(built.length).toBeGreaterThan(100)
  const imported = built.flatMap((file) =>
    ts
      .preProcessFile(readFileSync(path.join(dist, file), 'utf8'), true, true)
      .importedFiles.map(({ fileName }) => fileName),
  )
  expect(imported.length).toBeGreaterThan(built.length)
  expect(imported.filter((name) => name.endsWith('.ts'))).toEqual([])
})
