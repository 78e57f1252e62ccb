import { writerFor } from '../phrase/script.ts'
import type { AnyRule, Finding, Seen } from '../rule.ts'
import { ruleUrl } from '../rule-url.ts'
import type { Violation } from '../violation.ts'
import { type Addressing, addressingOf } from './addressed.ts'
import { composeRewrites, fixesOf } from './rewrite.ts'
import { withSecretsCovered } from './secrets.ts'
import type { ActiveRule, LintSettings } from './settings.ts'

/** What a rule has found. */
export interface Found {
  readonly finding: Finding
  readonly active: ActiveRule
}

/** A message with more violations is not prose; the first ones say enough, and time stays bounded. */
const MAX_IN_MESSAGE = 100
/** With more findings than this in a message, a rewrite mends its own only. */
const MAX_COMPOSED = 20

/** Makes violations of what rules have found: what is said, the rewrites, and the place. */
export class ViolationWriter {
  readonly #settings: Pick<LintSettings, 'wording' | 'locale'>

  constructor(settings: Pick<LintSettings, 'wording' | 'locale'>) {
    this.#settings = settings
  }

  /** The violations of one conversation, in their order; sorts `found`. Each is made inside `guard`. */
  write(seen: Seen, path: string, found: Found[], guard: (active: ActiveRule, run: () => void) => void): Violation[] {
    found.sort((a, b) => inText(a.finding, b.finding) || byName(a.active.rule.id, b.active.rule.id))
    const isRewritten = found.some(({ finding }) => finding.rewrites.length > 0)
    const address = isRewritten ? addressingOf(seen, this.#settings.locale) : undefined
    const written = found.map(({ active, finding }) => ({ active, finding: this.#written(finding, seen, address) }))
    return groupByMessage(written).flatMap((inMessage) => {
      const findings = inMessage.map(({ finding }) => finding)
      const violations: Violation[] = []
      for (const each of inMessage.slice(0, MAX_IN_MESSAGE)) {
        const others = findings.length > MAX_COMPOSED ? [] : findings.filter((other) => other !== each.finding)
        guard(each.active, () => violations.push(this.#violation(seen, path, each, others)))
      }
      return withSecretsCovered(violations, findings)
    })
  }

  /** The violation that is made of a finding alone. */
  violation(seen: Seen, path: string, { active, finding }: Found): Violation {
    const address = finding.rewrites.length > 0 ? addressingOf(seen, this.#settings.locale) : undefined
    return this.#violation(seen, path, { active, finding: this.#written(finding, seen, address) }, [])
  }

  /**
   * A finding with its rewrites in the script of the message, or of the agents and then the customers where it does not show it,
   * and in the address of the conversation.
   */
  #written(finding: Finding, { conversation }: Seen, address: Addressing | undefined): Finding {
    const { otherScript } = this.#settings.locale
    if (finding.rewrites.length === 0 || !(otherScript || address)) return finding
    const agents = conversation.messages.filter(({ role }) => role === 'agent')
    const write = writerFor(
      otherScript,
      [finding.message, ...agents, ...conversation.messages].map(({ text }) => text),
    )
    const say = (text: string): string => write(address ? address(text) : text)
    return { ...finding, rewrites: finding.rewrites.map((rewrite) => ({ ...rewrite, text: say(rewrite.text) })) }
  }

  /** The rewrites also mend what `others`, the other findings of the message, are about. */
  #violation(
    { conversation, channel }: Seen,
    path: string,
    { active: { rule, severity }, finding }: Found,
    others: readonly Finding[],
  ): Violation {
    const { wording, locale } = this.#settings
    const { message, span, cover } = finding
    const agent = message.author?.name ?? message.author?.id
    const fixes = conversation.kind === 'template' ? fixesOf(finding) : []
    return {
      path: message.path ?? path,
      conversation: conversation.id,
      message: message.index,
      rule: rule.id,
      severity,
      text: this.#text(rule, finding),
      actual: cover ?? message.text.slice(...span),
      expected: composeRewrites(finding, others),
      ...(fixes.length === 0 ? {} : { fixes }),
      ...(finding.note === undefined ? {} : { note: wording?.note(finding.note) ?? finding.note }),
      url: finding.url ?? rule.url ?? ruleUrl(rule.id),
      span,
      ...(cover === undefined ? {} : { secret: true }),
      place: message.locate(span),
      ...(agent === undefined ? {} : { agent }),
      ...(channel === undefined ? {} : { channel }),
      locale: locale.tag,
    }
  }

  #text({ id, messages }: AnyRule, { messageId, data }: Finding): string {
    const { wording } = this.#settings
    const english: string = messages[messageId]
    if (!wording) return fill(english, data)
    const values = Object.entries(data).map(([key, value]) => [key, wording.value(value)] as const)
    return fill(wording.message(id, messageId, english), Object.fromEntries(values))
  }
}

const inText = (a: Finding, b: Finding): number =>
  a.message.index - b.message.index || a.span[0] - b.span[0] || a.span[1] - b.span[1]

/** Where rules report the same words, so that the order in which they were given does not show. */
const byName = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** Findings come sorted by message. */
function groupByMessage(found: readonly Found[]): Found[][] {
  const groups: Found[][] = []
  for (const each of found) {
    const group = groups.at(-1)
    if (group?.[0]?.finding.message === each.finding.message) group.push(each)
    else groups.push([each])
  }
  return groups
}

function fill(template: string, data: Finding['data']): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => String(data[key]))
}
