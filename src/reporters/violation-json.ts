import type { Violation } from '../violation.ts'
import { safeJson } from './escape-json.ts'

/** A violation as one line of JSON: exactly its fields in their order, those that are absent left out. */
export const violationJson = (violation: Violation): string =>
  safeJson({
    path: violation.path,
    conversation: violation.conversation,
    message: violation.message,
    rule: violation.rule,
    severity: violation.severity,
    text: violation.text,
    actual: violation.actual,
    expected: violation.expected,
    fixes: violation.fixes,
    note: violation.note,
    url: violation.url,
    span: violation.span,
    secret: violation.secret,
    place: violation.place,
    agent: violation.agent,
    channel: violation.channel,
    locale: violation.locale,
  } satisfies Record<keyof Violation, unknown>)
