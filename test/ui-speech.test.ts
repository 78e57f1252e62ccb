import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { NEEDS } from '../src/rule.ts'
import { displayWidth } from '../src/terminal-text.ts'
import { localeChecks as el } from '../src/ui/el/locale-checks.ts'
import { localeChecks as eo } from '../src/ui/eo/locale-checks.ts'
import { localeChecks as hr } from '../src/ui/hr/locale-checks.ts'
import { loadReasonWords, UI_LOCALES } from '../src/ui/index.ts'
import { localeChecks as ja } from '../src/ui/ja/locale-checks.ts'
import { LOCALE_CHECK_TEXTS, type LocaleCheckTexts } from '../src/ui/locale-check-texts.ts'
import { loadLocaleCheckWords } from '../src/ui/locale-checks.ts'
import { NOTE_TEXTS } from '../src/ui/note-texts.ts'
import { REASON_TEXTS } from '../src/ui/reason-texts.ts'
import { REPORT_TEXTS } from '../src/ui/report-texts.ts'
import { englishSpeech, loadSpeech } from '../src/ui/speech.ts'
import { localeChecks as zh } from '../src/ui/zh/locale-checks.ts'
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

test.each(languages)('all that is not judged is there in %s', async (tag) => {
  const named = await loadReasonWords(tag)
  const skipped = readdirSync('src/readers', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(path.join('src/readers', file), 'utf8').matchAll(SKIPPED)])
    .flatMap(([text]) => (text.match(/'[^']*'/g) ?? []).map((quoted) => quoted.slice(1, -1)))
    .filter((text) => text !== 'tombstone')
  expect(skipped.length).toBeGreaterThan(40)
  // Short words may be the same.
  expect(skipped.filter((text) => text.includes(' ') && named(text) === text)).toEqual([])
  expect(skipped.filter((text) => !(REASON_TEXTS as readonly string[]).includes(text))).toEqual([])
})

const SKIPPED = /\bskip(?:ped)?\((?:subtype[^']*)?'[^)]*\)/g

test.each(languages)('what a locale pack must do is said in %s, in lines of 80 columns', async (tag) => {
  const [speech, told] = await Promise.all([loadSpeech(tag), loadLocaleCheckWords(tag)])
  expect(LOCALE_CHECK_TEXTS.filter((text) => told(text.replaceAll('{}', '7')) === text.replaceAll('{}', '7'))).toEqual(
    [],
  )
  const { [tag]: texts = {} } = LOCALE_CHECKS
  expect(Object.entries<string>(texts).filter(([text, own]) => gapsOf(text).join() !== gapsOf(own).join())).toEqual([])
  const status = 1 + Math.max(...(['ok', 'fails'] as const).map((word) => displayWidth(speech.say(word))))
  const names = LOCALE_CHECK_TEXTS.slice(0, 12).map((text) => told(text))
  expect(names.filter((name) => status + displayWidth(name) > 80)).toEqual([])
})

test('what is wrong with an example is said, and the example is left as it is', async () => {
  const told = await loadLocaleCheckWords('hr')
  expect(told('does not report message 2 "No", in: Agent: there is no rule "x", in: y')).toBe(
    'ne prijavljuje poruku 2 "No", u: Agent: there is no rule "x", in: y',
  )
  expect(told('refusal: Pattern "a": it ends too early')).not.toContain('it ends too early')
})

const LOCALE_CHECKS: Readonly<Record<string, LocaleCheckTexts>> = { el, hr, zh, ja, eo }

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
/** One in which not everything is right. */
const PACK = path.resolve('fixtures/cli/packs/lfn')
const EXAMPLES = ['Agent: It is late, and late again', 'Agent: [[It]] is late', 'Agent: Soon']
const SANDBOX = {
  'calls.jsonl': TRANSCRIPTS.map((each) => JSON.stringify(each)).join('\n'),
  'bad.json': '{"messages": [',
  'macros.md': '---\ntitle: Late\n---\nUnfortunately your parcel is late.\n',
  'labels.jsonl':
    '{"read": ["a", "z"], "rules": ["bare-no", "no-rule"]}\n{"id": "a", "rule": "bare-no", "msg": 0, "span": "Hi"}\n',
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
  ['calibrate', '--list', '--labels', 'labels.jsonl', 'calls.jsonl'],
  ['test-locale', 'de'],
  ['test-locale', PACK],
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
  /etiquette (?:JSONL|conversations)|labelled text|Markdown templates|^ {4}(?:Agent|Customer): .*$|^ {4}Hello$|^[-+ ].*$|Unfortunately .*|^ {2}文本：.*$/gm

test.each([
  ['doctor', '--format', 'json'],
  ['inspect', '.', '--format', 'json'],
  ['rules', '--why-silent', '.', '--format', 'json'],
  ['score', '.', '--format', 'json'],
  ['score', '.', '--format', 'csv'],
  ['locales', '--format', 'json'],
  ['test-locale', PACK, '--format', 'json'],
  ['calibrate', '--list', '--labels', 'labels.jsonl', 'calls.jsonl', '--format', 'json'],
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
