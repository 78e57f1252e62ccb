import { defineReporter } from '../reporter.ts'
import { violationJson } from './violation-json.ts'

/** One violation per line and nothing else, for other programs. */
export default defineReporter({
  id: 'jsonl',
  description: 'one violation per line, as JSON',
  showsProblems: false,
  isSeparate: true,
  create: () => ({
    conversation: (_, violations) => violations.map((violation) => `${violationJson(violation)}\n`).join(''),
  }),
})
