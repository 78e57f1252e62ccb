import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import type { Conversation } from '../../src/conversation.ts'
import { loadReporter } from '../../src/reporter.ts'
import agent from '../../src/reporters/agent.ts'
import checkstyle from '../../src/reporters/checkstyle.ts'
import compact from '../../src/reporters/compact.ts'
import github from '../../src/reporters/github.ts'
import gitlab from '../../src/reporters/gitlab.ts'
import { reporters } from '../../src/reporters/index.ts'
import json from '../../src/reporters/json.ts'
import jsonl from '../../src/reporters/jsonl.ts'
import junit from '../../src/reporters/junit.ts'
import markdown from '../../src/reporters/markdown.ts'
import { oneLine } from '../../src/reporters/one-line.ts'
import sarif from '../../src/reporters/sarif.ts'
import stylish from '../../src/reporters/stylish.ts'
import { displayWidth } from '../../src/terminal-text.ts'
import type { Violation } from '../../src/violation.ts'
import { coloured, report, type SampleFile, summarize, talk } from './sample.ts'
import { gitlabProblems, sarifProblems } from './schemas.ts'
import { type Element, parseXml } from './xml.ts'

/** What has made trouble for terminals, logs and column counts. */
const nasty = fc.constantFrom(
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\u009b2J',
  '\r\n',
  '\n',
  '\t',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u0085',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0301',
  '\ufe0f',
  '\u20e3',
  '1\ufe0f\u20e3',
  '👩‍👩‍👧',
  '🇭🇷',
  '🏴\u{e0067}\u{e007f}',
  '\ud800',
  '漢字',
  '각',
  'क्षि',
  'ำ',
  '\n::error::forged',
  '::stop-commands::x',
  '##[error]',
  '##vso[task.complete result=Failed]',
  '%0A::error::',
  '",\\"',
  '</failure><error x="',
  ']]>&lt;&#0;',
  '<script>alert(1)</script>',
  '](javascript:x) ![x](http://x.example/x)',
  '`` | a \\| b |',
  '@all www.x.example #1 https://x.example',
  '\ufffe\uffff',
  'a long word that goes on',
  'x'.repeat(90),
  ' ',
)
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 8 }), fc.lorem({ maxCount: 9 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''))

const point = fc.record({ line: fc.nat(), column: fc.nat(), offset: fc.nat() })
const violation = fc
  .record({
    message: fc.nat(1),
    rule: fc.oneof(fc.constantFrom('no-blame', 'require-greeting'), text),
    severity: fc.constantFrom('error' as const, 'warn' as const),
    text,
    actual: text,
    expected: fc.array(text, { maxLength: 3 }),
    url: text,
    place: fc.record({ start: point, end: point }),
    locale: fc.constant('en'),
    ends: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .chain((required) =>
    fc
      .record({ note: text, agent: text, channel: text }, { requiredKeys: [] })
      .map((rest) => ({ ...required, ...rest })),
  )

const finding = fc
  .record({
    id: text,
    title: text,
    said: fc.array(fc.record({ text, who: text, at: fc.double() }), { minLength: 2, maxLength: 2 }),
    violations: fc.array(violation, { minLength: 1, maxLength: 5 }),
    path: text,
  })
  .map(({ id, title, said, violations, path }): readonly [Conversation, readonly Violation[]] => [
    talk(id, said, { title }),
    violations
      .map(({ ends, ...rest }): Violation => {
        const length = said[rest.message]?.text.length ?? 0
        const [start, end] = ends.map((end) => Math.round(end * length)).sort((a, b) => a - b) as [number, number]
        return { path, conversation: id, ...rest, span: [start, end] }
      })
      .sort((a, b) => a.message - b.message || a.span[0] - b.span[0]),
  ])

const problem = fc
  .record({ problem: text, line: fc.nat() })
  .chain((required) =>
    fc.record({ hint: text, warning: fc.boolean() }, { requiredKeys: [] }).map((rest) => ({ ...required, ...rest })),
  )
const file = (problems: fc.Arbitrary<SampleFile['summary']['problems']>): fc.Arbitrary<SampleFile> =>
  fc.record({
    summary: fc.record({ path: text, conversations: fc.nat(), messages: fc.nat(), problems }),
    findings: fc.array(finding, { maxLength: 3 }),
  })
const files = fc.array(file(fc.array(problem, { maxLength: 2 })), { maxLength: 3 })
const filesWithoutProblems = fc.array(file(fc.constant([])), { maxLength: 3 })

const all = (list: readonly SampleFile[]): readonly Violation[] =>
  list.flatMap(({ findings }) => findings.flatMap(([, violations]) => violations))

/** Anything that could move the cursor, colour, hide or reorder; `\n` apart. */
const UNSAFE = /(?!\n)\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Cs}/u

describe('stylish', () => {
  it('never exceeds the width and lets no control character through', () => {
    fc.assert(
      fc.property(files, fc.integer({ min: 20, max: 130 }), (list, width) => {
        const output = report(stylish, list, width)
        expect(output).not.toMatch(UNSAFE)
        for (const line of output.split('\n')) {
          expect(displayWidth(line), line).toBeLessThanOrEqual(width)
          expect(line).toBe(line.trimEnd())
        }
      }),
      { numRuns: 500 },
    )
  })

  it('has no escape sequence but those of its own colours', () => {
    fc.assert(
      fc.property(files, (list) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken off
        const bare = report(stylish, list, 80, coloured).replace(/\u001b\[(?:0|1|2|4|31|32|33|36)m/g, '')
        expect(bare).toBe(report(stylish, list, 80))
      }),
    )
  })
})

describe('github', () => {
  it('annotates ten of each kind, folds the rest file by file, and makes no other command', () => {
    fc.assert(
      fc.property(fc.oneof(files, filesWithoutProblems), (list) => {
        const problems = list.flatMap(({ summary }) => summary.problems)
        const output = report(github, list)
        const lines = output.split(/[\r\n\u2028\u2029\u0085]/)
        const commands = lines.filter((line) => line.trimStart().startsWith('::'))
        const kinds = commands.map((line) => /^::(?:(error|warning) file=[^:]*::|(group)::|(endgroup)::$)/.exec(line))
        expect(kinds).not.toContain(null)
        const count = (kind: string) => kinds.filter((found) => found?.slice(1).includes(kind)).length
        const errors = [...all(list), ...problems].filter((each) =>
          'severity' in each ? each.severity === 'error' : !each.warning,
        ).length
        const total = all(list).length + problems.length
        expect(count('error')).toBe(Math.min(10, errors))
        expect(count('warning')).toBe(Math.min(10, total - errors))
        expect(count('group')).toBe(count('endgroup'))
        const folded = lines.filter((line) => line.startsWith('- '))
        expect(count('error') + count('warning') + folded.length).toBe(total)
        expect(lines.at(-2)).toMatch(folded.length ? new RegExp(`; ${folded.length} more than GitHub`) : /^etiquette: /)
        expect(lines).toHaveLength(commands.length + folded.length + 2)
        expect(output).not.toContain('##[')
        expect(output).not.toMatch(UNSAFE)
      }),
      { numRuns: 300 },
    )
  })
})

describe('json and jsonl', () => {
  it('parse back to the same data and are safe to show', () => {
    fc.assert(
      fc.property(files, (list) => {
        const output = report(json, list)
        expect(output).not.toMatch(UNSAFE)
        expect(JSON.parse(output)).toEqual({
          version: '0.0.0',
          results: list.map(({ summary, findings }) => ({
            ...summary,
            violations: findings.flatMap(([, violations]) => violations),
          })),
          summary: summarize(list),
        })
      }),
    )
  })

  it('has one line for each violation', () => {
    fc.assert(
      fc.property(files, (list) => {
        const output = report(jsonl, list)
        expect(output).not.toMatch(UNSAFE)
        const lines = output.split('\n').slice(0, -1)
        expect(lines.map((line) => JSON.parse(line))).toEqual(all(list))
      }),
    )
  })
})

const problemsIn = (list: readonly SampleFile[]) => list.flatMap(({ summary }) => summary.problems)

describe.each(await Promise.all(reporters.map(loadReporter)))('$id', (format) => {
  it('lets nothing through that a terminal or a browser might take for a command', () => {
    fc.assert(
      fc.property(files, (list) => {
        expect(report(format, list)).not.toMatch(UNSAFE)
      }),
    )
  })

  it('lets nothing through that the log of a CI server might take for a command', () => {
    fc.assert(
      fc.property(files, fc.integer({ min: 20, max: 130 }), (list, width) => {
        for (const paint of [undefined, coloured]) {
          const output = report(format, list, width, paint)
          expect(output).not.toMatch(/##[a-z]*\[/i)
          if (format.id !== 'github') expect(output).not.toMatch(/^\s*::/m)
        }
      }),
    )
  })
})

describe('compact and agent', () => {
  it('have one line for each violation and problem', () => {
    fc.assert(
      fc.property(files, (list) => {
        const expected = all(list).length + problemsIn(list).length
        expect(report(compact, list).split('\n')).toHaveLength(expected + 1)
        expect(report(agent, list).split('\n')).toHaveLength(expected + 2)
      }),
    )
  })
})

describe('sarif', () => {
  it('is valid and tells every violation and problem', () => {
    fc.assert(
      fc.property(files, (list) => {
        const log = JSON.parse(report(sarif, list))
        expect(sarifProblems(log)).toEqual([])
        const [{ results, tool, invocations }] = log.runs
        expect(results).toHaveLength(all(list).length)
        expect(invocations[0].toolExecutionNotifications).toHaveLength(problemsIn(list).length)
        for (const { ruleId, ruleIndex, message } of results) {
          expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
          expect(message.text).not.toMatch(UNSAFE)
        }
      }),
    )
  })
})

describe('gitlab', () => {
  it('is valid and tells every violation and problem, none like another', () => {
    fc.assert(
      fc.property(files, (list) => {
        const issues = JSON.parse(report(gitlab, list))
        expect(gitlabProblems(issues)).toEqual([])
        expect(issues).toHaveLength(all(list).length + problemsIn(list).length)
        expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length)
      }),
    )
  })
})

describe('checkstyle and junit', () => {
  const within = ({ children }: Element, name: string): Element[] =>
    children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)])

  it('are well-formed and tell every violation and problem', () => {
    fc.assert(
      fc.property(files, (list) => {
        const told = parseXml(report(checkstyle, list))
        expect(within(told, 'error')).toHaveLength(all(list).length + problemsIn(list).length)
        expect(within(told, 'file').length).toBeGreaterThanOrEqual(list.length)
        const isViolation = ({ attributes }: Element) => attributes.source !== 'etiquette'
        const filed = within(told, 'file').flatMap(({ attributes, children }) =>
          children.filter(isViolation).map(() => attributes.name),
        )
        const named = all(list).map(({ path }) => oneLine(path).replace(/[\ufffe\uffff]/g, '\ufffd'))
        expect(filed.sort()).toEqual(named.sort())

        const tests = parseXml(report(junit, list))
        const { errors, warnings } = summarize(list)
        const skipped = problemsIn(list).filter(({ warning }) => warning).length
        expect(within(tests, 'failure')).toHaveLength(errors)
        expect(within(tests, 'skipped')).toHaveLength(warnings + skipped)
        expect(within(tests, 'error')).toHaveLength(problemsIn(list).length - skipped)
        for (const suite of within(tests, 'testsuite')) {
          const { tests, failures, errors, skipped } = suite.attributes
          const counts = ['testcase', 'failure', 'error', 'skipped'].map((name) => within(suite, name).length)
          expect([tests, failures, errors, skipped].map(Number)).toEqual(counts)
        }
      }),
    )
  })
})

describe('markdown', () => {
  it('has no markup but its own', () => {
    fc.assert(
      fc.property(files, (list) => {
        const page = report(markdown, list)
        for (const line of page.split('\n').filter((line) => line.startsWith('|')))
          expect([3, 4, 6]).toContain(line.split('|').length - 1)
        const html: string[] = []
        const links: string[] = []
        const visit = (node: { type: string; value?: string; url?: string; children?: readonly object[] }): void => {
          expect(['root', 'heading', 'paragraph', 'text', 'strong', 'html', 'link']).toContain(node.type)
          if (node.type === 'html') html.push(node.value ?? '')
          if (node.type === 'link') links.push(node.url ?? '')
          for (const child of node.children ?? []) visit(child as typeof node)
        }
        visit(fromMarkdown(page))
        expect(html.filter((tag) => tag !== '<code>' && tag !== '</code>')).toEqual([])
        expect(links.filter((url) => !/^https?:/.test(url))).toEqual([])
      }),
    )
  })
})
