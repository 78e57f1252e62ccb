import { EtiquetteError } from '../errors.ts'
import type { Line } from '../source/lines.ts'

/** One violation that a reviewer saw. */
export interface Label {
  /** The id of the conversation. */
  readonly id: string
  readonly rule: string
  /** Index of the agent's message over all messages of the conversation, from 0. */
  readonly msg: number
  /** The words underlined; empty where something is missing. */
  readonly span: string
}

/** What reviewers found. Conversations and rules that are not named were not looked at, which is not the same as clean. */
export interface Labels {
  /** Ids of the conversations that were read. */
  readonly read: ReadonlySet<string>
  readonly rules: readonly string[]
  readonly labels: readonly Label[]
}

/**
 * Reads labels: in the first line `{"read": [conversation ids], "rules": [rule ids]}`, in each further one a violation,
 * `{"id", "rule", "msg", "span"}`. `path` is for messages. Throws an `EtiquetteError` with the line that is wrong.
 */
export async function readLabels(lines: AsyncIterable<Line>, path: string): Promise<Labels> {
  let header: Pick<Labels, 'read' | 'rules'> | undefined
  const labels: Label[] = []
  for await (const { text, number } of lines) {
    const bare = text.replace(/^\uFEFF/, '').trim()
    if (bare === '') continue
    const at = `${path}:${number}`
    const value = parse(bare, at)
    if (header) labels.push(labelOf(value, header, at))
    else header = headerOf(value, at)
  }
  if (!header) throw wrong('The file is empty', path)
  return { ...header, labels }
}

type Fields = Readonly<Record<string, unknown>>

function parse(text: string, at: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw wrong(`This line is not JSON: ${(cause as Error).message}`, at)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong('This line is not a JSON object', at)
  return value as Fields
}

function headerOf({ read, rules }: Fields, at: string): Pick<Labels, 'read' | 'rules'> {
  if (!isTexts(read) || !isTexts(rules)) throw wrong('The first line must say what was read, and for which rules', at)
  return { read: new Set(read), rules: [...new Set(rules)] }
}

function labelOf({ id, rule, msg, span = '' }: Fields, header: Pick<Labels, 'read' | 'rules'>, at: string): Label {
  if (typeof id !== 'string') throw wrong('"id" must be the id of a conversation', at)
  if (!header.read.has(id)) throw wrong(`The conversation ${JSON.stringify(id)} is not among those read`, at)
  if (typeof rule !== 'string') throw wrong('"rule" must be the id of a rule', at)
  if (!header.rules.includes(rule)) throw wrong(`The rule ${JSON.stringify(rule)} is not among those labelled`, at)
  if (typeof msg !== 'number' || !Number.isInteger(msg) || msg < 0)
    throw wrong('"msg" must be the index of a message, counted from 0', at)
  if (typeof span !== 'string') throw wrong('"span" must be the words, or empty', at)
  return { id, rule, msg, span }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

const wrong = (text: string, at: string): EtiquetteError =>
  new EtiquetteError(text, {
    at,
    hint: 'Labels are JSONL: {"read": [...], "rules": [...]}, then a line {"id", "rule", "msg", "span"} for each violation',
  })
