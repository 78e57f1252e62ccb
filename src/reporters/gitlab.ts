import { defineReporter } from '../reporter.ts'
import { safeJson } from './escape-json.ts'
import { type Fingerprint, Fingerprints } from './fingerprint.ts'
import { oneLine } from './one-line.ts'

/** A report for GitLab's code quality widget: one JSON array, an issue a line. */
export default defineReporter({
  id: 'gitlab',
  description: 'JSON for the code quality report of GitLab',
  showsProblems: true,
  create() {
    const fingerprints = new Fingerprints()
    let issues = 0
    const issue = (fields: Issue): string =>
      `${issues++ ? ',' : ''}\n${safeJson({
        description: oneLine(fields.description),
        check_name: oneLine(fields.rule),
        fingerprint: unique(fields.fingerprint),
        severity: fields.severity,
        location: { path: oneLine(fields.path), lines: { begin: Math.max(1, fields.line) } },
      })}`
    return {
      start: () => '[',
      conversation: (conversation, violations) =>
        violations
          .map((violation) => {
            const { path, rule, severity, text, place } = violation
            return issue({
              path,
              rule,
              line: place.start.line,
              description: text,
              severity: severity === 'error' ? 'major' : 'minor',
              fingerprint: fingerprints.of(conversation, violation, path),
            })
          })
          .join(''),
      fileEnd: ({ path, problems }) =>
        problems
          .map(({ path: own = path, line = 1, problem, warning }) =>
            issue({
              path: own,
              rule: 'etiquette',
              line,
              description: problem,
              severity: warning ? 'info' : 'critical',
              fingerprint: fingerprints.ofProblem(own, problem),
            }),
          )
          .join(''),
      end: () => `${issues ? '\n' : ''}]\n`,
    }
  },
})

interface Issue {
  readonly path: string
  readonly rule: string
  readonly line: number
  readonly description: string
  readonly severity: string
  readonly fingerprint: Fingerprint
}

/** GitLab shows those that are equal once. */
const unique = ({ hash, count }: Fingerprint): string => (count > 1 ? `${hash}-${count}` : hash)
