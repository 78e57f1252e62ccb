import type { Conversation, Place } from '../conversation.ts'
import type { ReadProblem } from '../reader.ts'
import { defineReporter, type RuleFacts } from '../reporter.ts'
import type { Violation } from '../violation.ts'
import { safeJson } from './escape-json.ts'
import { type Fingerprint, Fingerprints } from './fingerprint.ts'
import { oneLine } from './one-line.ts'
import { DESCRIPTIONS, fixesFor } from './sarif-fix.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
/** How many problems are told; they come behind the results and have to be remembered. */
const MOST_PROBLEMS = 1000

/**
 * SARIF 2.1.0, for code scanning. The order of members means nothing in JSON: the results are written as they come, and
 * the rules that they name behind them.
 */
export default defineReporter({
  id: 'sarif',
  description: 'SARIF 2.1.0, for code scanning',
  showsProblems: true,
  explainsRules: true,
  create({ version, ruleFacts }) {
    const fingerprints = new Fingerprints()
    const rules = new Map<string, { readonly index: number; readonly url: string; readonly note: string | undefined }>()
    const notifications: unknown[] = []
    let results = 0
    const result = (conversation: Conversation, violation: Violation): string => {
      const { rule: id, url, note } = violation
      const rule = rules.get(id) ?? { index: rules.size, url, note }
      rules.set(id, rule)
      const fingerprint = fingerprints.of(conversation, violation)
      return `${results++ ? ',' : ''}\n${safeJson(resultObject(conversation, violation, rule.index, fingerprint))}`
    }
    return {
      start: () =>
        `{"$schema":${safeJson(SCHEMA)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
      conversation: (conversation, violations) => violations.map((each) => result(conversation, each)).join(''),
      fileEnd({ path, problems }) {
        for (const problem of problems.slice(0, MOST_PROBLEMS - notifications.length))
          notifications.push(notification(problem.path ?? path, problem))
        return ''
      },
      end({ problems }) {
        const descriptors = [...rules].map(([id, { url, note }]) => descriptor(id, url, note, ruleFacts?.(id)))
        const driver = {
          name: 'etiquette',
          version: oneLine(version),
          informationUri: 'https://etiquette.example/',
          rules: descriptors,
        }
        const invocation = { executionSuccessful: problems === 0, toolExecutionNotifications: notifications }
        return `\n],"tool":${safeJson({ driver })},"invocations":${safeJson([invocation])}}]}\n`
      },
    }
  },
})

function descriptor(id: string, url: string, note: string | undefined, facts: RuleFacts | undefined): unknown {
  const summary = oneLine(facts?.summary ?? note ?? id)
  const why = facts?.why ?? note ?? summary
  return {
    id: oneLine(id),
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    ...(URL.canParse(url) ? { helpUri: new URL(url).href } : {}),
    help: { text: oneLine(why), ...(facts ? { markdown: `${facts.summary}\n\n${facts.why}` } : {}) },
    ...(facts ? { properties: { tags: [facts.category] } } : {}),
  }
}

function resultObject(
  conversation: Conversation,
  violation: Violation,
  ruleIndex: number,
  { hash, count }: Fingerprint,
) {
  const { path, rule, severity, text, place, expected, note } = violation
  const [rewrite] = expected
  const advice = rewrite ? ` Rewrite: ${oneLine(rewrite)}` : note ? ` ${oneLine(note)}` : ''
  const fixes = fixesFor(conversation, violation)
  return {
    ruleId: oneLine(rule),
    ruleIndex,
    level: severity === 'error' ? 'error' : 'warning',
    message: { text: literal(`${oneLine(text)}.${advice}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(path), region: region(place) },
        logicalLocations: [{ name: oneLine(conversation.id), kind: conversation.kind }],
      },
    ],
    // The second is what GitHub compares by.
    partialFingerprints: { 'etiquette/v1': `${hash}:${count}`, primaryLocationLineHash: `${hash}:${count}` },
    ...(fixes.length > 0
      ? {
          fixes: fixes.map(({ fix: { safety }, edits }) => ({
            description: { text: DESCRIPTIONS[safety] },
            artifactChanges: [
              {
                artifactLocation: artifact(path),
                replacements: edits.map((edit) => ({
                  deletedRegion: region(edit.place),
                  insertedContent: { text: edit.text },
                })),
              },
            ],
            properties: { safety },
          })),
        }
      : {}),
  }
}

/** In a message `{0}` stands for an argument and `[...](...)` for a link; a transcript must not make either. */
function literal(text: string): string {
  const escaped = text.replace(/\{(\d+)\}/g, '{{$1}}')
  return escaped.includes('](') ? escaped.replace(/[\\[\]]/g, '\\$&') : escaped
}

function notification(path: string, { problem, hint, line, warning }: ReadProblem) {
  const startLine = line === undefined ? undefined : Math.max(1, line)
  return {
    level: warning ? 'warning' : 'error',
    message: { text: literal(`${oneLine(problem)}${hint ? `. ${oneLine(hint)}` : ''}`) },
    locations: [
      { physicalLocation: { artifactLocation: artifact(path), ...(startLine ? { region: { startLine } } : {}) } },
    ],
  }
}

/** Lines and columns count from 1 in SARIF as well; the end is exclusive there, too. */
const region = ({ start, end }: Place) => ({
  startLine: Math.max(1, start.line),
  startColumn: Math.max(1, start.column),
  endLine: Math.max(1, start.line, end.line),
  endColumn: Math.max(1, end.column),
})

function artifact(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const uri = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split(/[\\/]/)
    .map(encodeURIComponent)
    .join('/')
  if (/^[a-z]%3A\//i.test(uri)) return { uri: `file:///${uri.replace('%3A', ':')}` }
  return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' }
}
