import { defineReporter } from '../reporter.ts'
import { safeJson } from './escape-json.ts'
import { violationJson } from './violation-json.ts'

/** One JSON object, written piece by piece; a violation is a line, so that it can also be read by people and `diff`. */
export default defineReporter({
  id: 'json',
  description: 'one JSON object with the violations by file and a summary',
  showsProblems: true,
  create({ version }) {
    let files = 0
    let violations = 0
    return {
      start: () => `{"version":${safeJson(version)},"results":[`,
      fileStart(path) {
        violations = 0
        return `${files++ ? ',' : ''}\n{"path":${safeJson(path)},"violations":[`
      },
      conversation: (_, found) =>
        found.map((violation) => `${violations++ ? ',' : ''}\n${violationJson(violation)}`).join(''),
      // Known only now, so they come after the violations.
      fileEnd: ({ conversations, messages, problems }) =>
        `],"conversations":${conversations},"messages":${messages},"problems":${safeJson(problems)}}`,
      end: (summary) => `${files ? '\n' : ''}],"summary":${safeJson(summary)}}\n`,
    }
  },
})
