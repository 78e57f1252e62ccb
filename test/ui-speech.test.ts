import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { NEEDS } from '../src/rule.ts'
import { loadReasonWords, UI_LOCALES } from '../src/ui/index.ts'
import { NOTE_TEXTS } from '../src/ui/note-texts.ts'
import { REASON_TEXTS } from '../src/ui/reason-texts.ts'
import { REPORT_TEXTS } from '../src/ui/report-texts.ts'
import { englishSpeech, loadSpeech } from '../src/ui/speech.ts'
import { run } from './cli/run.ts'
import { sandbox } from './config/sandbox.ts'
import { english } from './english.ts'

const TEXTS = [...NOTE_TEXTS, ...REPORT_TEXTS]
const languages = UI_LOCALES.filter((tag) => tag !== 'en')

/** The gaps of a text by their numbers. */
function gapsOf(text: string): number[] {
  let at = 0
  return [...text.matchAll(/\{([1-9]?)\}/g)].map(([, number]) => (number ? Number(number) : ++at)).sort()
}

describe.each(languages)('what commands say in %s', (tag) => {
  test('has the gaps of the English texts', async () => {
    const speech = await loadSpeech(tag)
    expect(TEXTS.filter((text) => gapsOf(speech.word(text)).join() !== gapsOf(text).join())).toEqual([])
  })

  test('names languages, and leaves alone what is none', async () => {
    const speech = await loadSpeech(tag)
    expect(speech.language('de')).not.toMatch(/^(?:de|German)$/)
    expect(speech.language('no tag at all')).toBeUndefined()
  })
})

test.each(['el', 'zh', 'ja'])('what commands say in %s has no English', async (tag) => {
  const speech = await loadSpeech(tag)
  expect(TEXTS.map((text) => speech.word(text)).filter((text) => english(text).length > 0)).toEqual([])
})

test('texts that nothing says are not kept', () => {
  const code = readdirSync('src/cli', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join('src/cli', file), 'utf8'))
    .concat(readFileSync('src/rule.ts', 'utf8'), readFileSync('src/engine/profile.ts', 'utf8'))
    .join()
  const made = [...Object.values(NEEDS).map((what) => `needs ${what}`), ...NOUNS]
  const idle = TEXTS.filter((text) => !made.includes(text) && !code.includes(text.replaceAll("'", "\\'")))
  expect(idle.filter((text) => !code.includes(text))).toEqual([])
})

/** Put together where they are said. */
const NOUNS = ['conversation', 'template'].flatMap((noun) => [`The worst ${noun}`, `The {} worst ${noun}s`])

test.each(languages)('every reason for a role is there in %s', async (tag) => {
  const because = await loadReasonWords(tag)
  const said = readdirSync('src/readers', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => reasonsIn(readFileSync(path.join('src/readers', file), 'utf8')))
  expect(said.length).toBeGreaterThan(40)
  expect(said.filter((text) => because(text) === text && !/ is /.test(text))).toEqual([])
  expect(REASON_TEXTS.filter((text) => gapsOf(because(text)).join() !== gapsOf(text).join())).toEqual([])
})

/** What stands behind `because`, or in the lists of Slack, with words in the gaps. */
const reasonsIn = (code: string): string[] =>
  code
    .split('\n')
    .filter((line) => /because\b.*['`]|observer\?\.role\(|return \['(?:bot|customer)'/.test(line))
    .flatMap((line) => line.match(/'[^']* [^']*'|`[^`]* [^`]*`/g) ?? [])
    .map((quoted) => quoted.slice(1, -1).replace(/\$\{[^}]*\}/g, 'x'))
    .filter((text) => /^[\w"[\].@-]+ \w+/.test(text))

const TRANSCRIPTS = [
  {
    id: 'a',
    channel: 'chat',
    messages: [
      { role: 'customer', text: 'Hi, can I get a refund?' },
      { role: 'agent', text: 'No.' },
    ],
  },
  { id: 'b', messages: [{ role: 'agent', author: 'Dana', text: 'Unfortunately not. Anything else?' }] },
]
const EXAMPLES = ['Agent: It is late, and late again', 'Agent: [[It]] is late', 'Agent: Soon']
const SANDBOX = {
  'calls.jsonl': TRANSCRIPTS.map((each) => JSON.stringify(each)).join('\n'),
  'bad.json': '{"messages": [',
  'macros.md': '---\ntitle: Late\n---\nUnfortunately your parcel is late.\n',
  'labels.jsonl':
    '{"read": ["a", "z"], "rules": ["bare-no"]}\n{"id": "a", "rule": "bare-no", "msg": 1, "span": "No."}\n',
  'team.json': [
    { name: 'late', message: 'Say when', forbid: { phrases: ['late'] }, pass: EXAMPLES, fail: EXAMPLES },
    {
      name: 'days',
      message: 'Say when',
      require: { phrases: ['# days'], within: '1 message' },
      when: { role: 'customer', phrases: ['refund*'] },
      fail: ['Customer: A refund?\nAgent: In 5 days.', 'Customer: Hi\nAgent: Hi', 'Agent: Hi', 'Hello'],
    },
    { name: 'none', message: 'Say when', forbid: { phrases: ['late'] } },
  ],
}

/** What runs show to people; facts that stand for themselves are cut out: names of rules, formats, files. */
const REPORTS: readonly (readonly string[])[] = [
  ['doctor'],
  ['inspect', '.'],
  ['rules', '--why-silent', 'calls.jsonl'],
  ['rules', '--why-silent', 'nowhere'],
  ['locales'],
  ['score', 'calls.jsonl', 'macros.md', '--fail-under', '100'],
  ['score', '--format', 'markdown', '.'],
  ['lint', '.', '--max-warnings', '0', '--profile-rules', '--fail-under', '100'],
  ['lint', '.', '--fix', '--format', 'stylish'],
  ['lint', 'macros.md', '--diff'],
  ['convert', 'bad.json'],
  ['baseline', '.'],
  ['lint', '.'],
  ['baseline', '--prune', '.'],
  ['baseline', 'nowhere'],
  ['calibrate', '--labels', 'labels.jsonl', 'calls.jsonl'],
  ['test-rules', 'team.json'],
  ['init'],
]

test('reports and notes leave no English behind', async () => {
  const cwd = await sandbox(SANDBOX)
  const said = new Map<string, string>()
  for (const argv of REPORTS) {
    const { out, err } = await run([...argv, '--ui-locale', 'zh'], { cwd })
    said.set(argv.join(' '), argv[0] === 'lint' ? err : out + err)
  }
  const left = [...said].map(([argv, text]) => [argv, english(text.replace(FACTS, ' '))] as const)
  expect(left.filter(([, found]) => found.length > 0)).toEqual([])
})

/** Names of formats, and lines of transcripts in a diff. */
const FACTS =
  /etiquette (?:JSONL|conversations)|labelled text|Markdown templates|^ {4}(?:Agent|Customer): .*$|^ {4}Hello$|^[-+ ].*$|Unfortunately .*/gm

test.each([
  ['doctor', '--format', 'json'],
  ['inspect', '.', '--format', 'json'],
  ['rules', '--why-silent', '.', '--format', 'json'],
  ['score', '.', '--format', 'json'],
  ['score', '.', '--format', 'csv'],
  ['locales', '--format', 'json'],
])('what programs read stays as it is: %s %s', async (...argv) => {
  const cwd = await sandbox(SANDBOX)
  const { out } = await run([...argv, '--ui-locale', 'ja'], { cwd })
  expect(out).toBe((await run(argv, { cwd })).out)
  expect(out).not.toBe('')
})

test('columns stay aligned where characters are wide', async () => {
  const cwd = await sandbox(SANDBOX)
  const { out } = await run(['inspect', 'calls.jsonl', '--ui-locale', 'ja'], { cwd })
  expect(out).toMatch(/^ {2}形式 {8}\S/m)
  expect(out).toMatch(/^ {2}チャネル {4}\S/m)
})

test('English says what it says', () => {
  expect(englishSpeech.say('fixed {} in {}', englishSpeech.count(1, 'violation'), englishSpeech.count(2, 'file'))).toBe(
    'fixed 1 violation in 2 files',
  )
})
