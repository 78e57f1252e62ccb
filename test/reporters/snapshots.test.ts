import { reporter as vfileReporter } from 'vfile-reporter'
import { describe, expect, it } from 'vitest'
import { loadReporter } from '../../src/reporter.ts'
import { findReporter, reporters } from '../../src/reporters/index.ts'
import { toVFile } from '../../src/vfile.ts'
import { coloured, found, report, type SampleFile, talk } from './sample.ts'
import { sampleFiles } from './sample-files.ts'

const clean: SampleFile = {
  summary: { path: 'a.txt', conversations: 1204, messages: 3000, problems: [] },
  findings: [],
}
const formats = await Promise.all(reporters.map(loadReporter))
const snapshot = (name: string) => `__snapshots__/${name}`

describe('the list of formats', () => {
  it('is in alphabetical order and finds each', async () => {
    const ids = reporters.map((format) => format.id)
    expect(ids).toEqual([...ids].sort())
    expect(formats.map((format) => format.id)).toEqual(ids)
    for (const format of formats) expect(await findReporter(format.id)).toBe(format)
    expect(await findReporter('none')).toBeUndefined()
  })
})

describe.each(formats)('$id', (format) => {
  it('reports the sample', async () => {
    await expect(report(format, sampleFiles)).toMatchFileSnapshot(snapshot(`${format.id}.txt`))
  })

  it('reports that there is nothing', async () => {
    await expect(report(format, [clean])).toMatchFileSnapshot(snapshot(`${format.id}-clean.txt`))
  })

  it('reports no files at all', async () => {
    await expect(report(format, [])).toMatchFileSnapshot(snapshot(`${format.id}-no-files.txt`))
  })
})

describe('stylish', () => {
  const stylish = formats.find((format) => format.id === 'stylish') ?? expect.fail()

  it('fits a narrow terminal', async () => {
    await expect(report(stylish, sampleFiles, 40)).toMatchFileSnapshot(snapshot('stylish-40.txt'))
  })

  it('says the same in colour', async () => {
    const output = report(stylish, sampleFiles, 80, coloured)
    expect(output).toContain('\u001b[31m~~~')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken off
    expect(output.replace(/\u001b\[\d+m/g, '')).toBe(report(stylish, sampleFiles))
  })
})

describe('sarif', () => {
  it('makes no link and no argument of what was said', async () => {
    const said = talk('a', [{ text: 'See [here](http://x.example) or {0}.' }])
    const violation = found('a.txt', 1, said, { message: 0, rule: 'r', text: 'Not [this](http://x.example), {0}' })
    const findings = [[said, [violation]]] as const
    const log = JSON.parse(report((await findReporter('sarif')) ?? expect.fail(), [{ ...clean, findings }]))
    expect(log.runs[0].results[0].message.text).toBe('Not \\[this\\](http://x.example), {{0}}.')
  })
})

describe('vfile', () => {
  const files = sampleFiles.map(({ summary, findings }) =>
    toVFile(
      summary.path,
      findings.flatMap(([, violations]) => violations),
    ),
  )

  it('is understood by the reporter of unified', async () => {
    await expect(vfileReporter(files, { color: false })).toMatchFileSnapshot(snapshot('vfile-reporter.txt'))
  })

  it('keeps the fields of the violation', () => {
    const message = files[0]?.messages[0]
    expect({ ...message }).toMatchObject({
      reason: 'Unexpected blame `You should have`, expected what can be done now',
      ruleId: 'no-blame',
      source: 'etiquette',
      fatal: true,
      line: 3,
      column: 1,
      place: { start: { line: 3, column: 1, offset: 0 }, end: { line: 3, column: 16, offset: 15 } },
      actual: 'You should have',
      expected: ['Let us look at the parcel together', 'Could you check the parcel'],
      url: 'https://etiquette.example/rules/no-blame',
      file: 'exports/march.jsonl',
    })
    expect(String(message)).toBe(
      'exports/march.jsonl:3:1-3:16: Unexpected blame `You should have`, expected what can be done now',
    )
    expect(files[0]?.messages[2]?.fatal).toBe(false)
  })
})
