import type { Conversation } from '../conversation.ts'
import { defineReporter, type FileSummary } from '../reporter.ts'
import { withoutCommands } from '../terminal-text.ts'
import type { Violation } from '../violation.ts'
import { xml, xmlTag } from './escape-xml.ts'

/**
 * Test results. A conversation with violations is a suite, so that its counts can stand before what they count; each
 * file has one more, about its reading. As with the exit code, warnings fail nothing: they are skipped tests.
 */
export default defineReporter({
  id: 'junit',
  description: 'JUnit XML: errors are failed tests, warnings skipped ones',
  showsProblems: true,
  isSeparate: true,
  create: () => ({
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="etiquette">\n',
    conversation: conversationSuite,
    fileEnd: fileSuite,
    end: () => '</testsuites>\n',
  }),
})

function conversationSuite({ id }: Conversation, violations: readonly Violation[]): string {
  const [first] = violations
  if (!first) return ''
  const cases = violations.map((violation) => {
    const { path, place, rule, severity, text } = violation
    const where = `${path}:${place.start.line}:${place.start.column}`
    const attributes = { name: `${rule} ${where}`, classname: path }
    return severity === 'error'
      ? testCase(attributes, `${xmlTag('failure', { message: text, type: rule })}>${details(violation)}</failure>`)
      : testCase(attributes, `${xmlTag('skipped', { message: `${rule}: ${text}` })}/>`)
  })
  const failures = violations.filter(({ severity }) => severity === 'error').length
  return suite(`${first.path} ${id}`, cases, { failures, errors: 0, skipped: cases.length - failures })
}

/** What was read; nothing where a file is told about a second time. */
function fileSuite({ path, conversations, problems }: FileSummary): string {
  if (conversations === 0 && problems.length === 0) return ''
  const cases = problems.map(({ path: own = path, line, warning, problem, hint = '' }) => {
    const attributes = { name: line === undefined ? own : `${own}:${line}`, classname: own }
    return warning
      ? testCase(attributes, `${xmlTag('skipped', { message: problem })}/>`)
      : testCase(attributes, `${xmlTag('error', { message: problem, type: 'problem' })}>${xml(hint)}</error>`)
  })
  const errors = problems.filter(({ warning }) => !warning).length
  const read = testCase({ name: `${path}: conversations read: ${conversations}`, classname: path })
  return suite(path, errors ? cases : [read, ...cases], { failures: 0, errors, skipped: problems.length - errors })
}

function suite(name: string, cases: readonly string[], counts: Readonly<Record<string, number>>): string {
  return `  ${xmlTag('testsuite', { name, tests: cases.length, ...counts })}>\n${cases.join('')}  </testsuite>\n`
}

function testCase(attributes: Readonly<Record<string, string>>, inner = ''): string {
  const tag = `    ${xmlTag('testcase', attributes)}`
  return inner ? `${tag}>\n      ${inner}\n    </testcase>\n` : `${tag}/>\n`
}

function details({ actual, expected, note, url }: Violation): string {
  const [rewrite] = expected
  const lines = [
    `Words: ${actual}`,
    ...(rewrite !== undefined ? [`Rewrite: ${rewrite || '(leave this out)'}`] : note ? [`Advice: ${note}`] : []),
    url,
  ]
  return withoutCommands(lines.map(xml).join('\n'))
}
