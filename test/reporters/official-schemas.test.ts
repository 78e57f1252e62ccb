import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { default as formats } from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { run } from '../cli/run.ts'
import { sandbox } from '../config/sandbox.ts'

const load = createRequire(import.meta.url)
/** The schema of the standard, as its authors publish it. It is of draft 4, and uses nothing that draft 7 reads otherwise. */
const { $schema: _, id: __, ...SARIF } = load('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const xsd = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

/** Transcripts, templates that can be rewritten, problems, and what makes trouble in XML and JSON. */
const files = () =>
  sandbox({
    'chats/a b%#.txt':
      'Customer: Can you come?\nAgent: Unfortunately we can\'t send technicians to your area. <b>&amp; ]]> "x" \u0001 \u{1f600}\nAgent: That is {0} your fault [x](y).\n',
    'macros/refund.md':
      '---\nchannel: email\n---\n\n# Refund\n\nUnfortunately we cannot pay you back.\n\nThat is your fault.\n',
    'macros/spaces.yaml':
      'templates:\n  - title: Late\n    text: We apologise for the inconvenience. You should have called.\n',
    'broken.jsonl': '{"id":"b","messages":[',
    'who.txt': 'Dana: hi\nPetra: hello\n',
    '.etiquetterc.json': { root: true, extends: 'strict' },
  })

async function output(format: string, ...more: string[]): Promise<string> {
  const { out } = await run(['lint', '--format', format, ...more, '.'], { cwd: await files() })
  return out
}

describe('sarif', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  const validate = ajv.compile(SARIF)

  it.each([[[]], [['--redact']], [['--only', 'bare-no']]])('%j is valid by the official schema', async (more) => {
    const log = JSON.parse(await output('sarif', ...more))
    validate(log)
    expect(validate.errors).toBeNull()
    const [sarif] = log.runs
    expect(sarif.results.length).toBeGreaterThan(0)
    for (const { partialFingerprints } of sarif.results)
      expect(partialFingerprints).toEqual({
        'etiquette/v1': expect.stringMatching(/^[0-9a-f]{32}:\d+$/),
        primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}:\d+$/),
      })
    expect(sarif.invocations[0].toolExecutionNotifications.length).toBeGreaterThan(0)
  })

  it('has fixes for templates, and for templates only', async () => {
    const { runs } = JSON.parse(await output('sarif'))
    type Result = { fixes?: unknown[]; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }
    const fixed = (runs[0].results as Result[]).filter(({ fixes }) => fixes)
    expect(fixed.length).toBeGreaterThan(0)
    for (const { locations } of fixed) expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^macros\//)
  })

  it('is refused by the schema where it is wrong', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {}, results: [{ level: 'bad' }] }] })).toBe(false)
  })
})

describe.each(['junit', 'checkstyle'])('%s', (format) => {
  const problems = async (contents: string) => {
    const schema = xsd(`${format}.xsd`)
    const { errors } = await validateXML({ xml: [{ fileName: 'out.xml', contents }], schema: [schema] })
    return errors.map(({ message }) => message)
  }

  it.each([[[]], [['--redact']], [['--quiet']]])('%j is valid', async (more) => {
    const xml = await output(format, ...more)
    expect(xml).toMatch(/<(?:testcase|error) /)
    expect(await problems(xml)).toEqual([])
  })

  it('is refused by the schema where it is wrong', async () => {
    expect(await problems('<testsuites><testsuite/></testsuites>')).not.toEqual([])
  })
})

it('gitlab has what the code quality widget asks for', async () => {
  const issues = JSON.parse(await output('gitlab')) as Record<string, unknown>[]
  expect(issues.length).toBeGreaterThan(3)
  for (const issue of issues)
    expect(issue).toEqual({
      description: expect.stringMatching(/\S/),
      check_name: expect.stringMatching(/\S/),
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}(?:-\d+)?$/),
      severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
      location: { path: expect.not.stringMatching(/^[/\\]|^\.\//), lines: { begin: expect.any(Number) } },
    })
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
})
