import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { COMMAND_TEXTS } from '../src/ui/command-texts.ts'
import { CONFIG_TEXTS } from '../src/ui/config-texts.ts'
import { loadMistakeWords, UI_LOCALES } from '../src/ui/index.ts'
import { LOCALE_CHECK_TEXTS } from '../src/ui/locale-check-texts.ts'
import { PROBLEM_TEXTS } from '../src/ui/problem-texts.ts'
import { run } from './cli/run.ts'
import { sandbox } from './config/sandbox.ts'
import { english } from './english.ts'

const languages = UI_LOCALES.filter((tag) => tag !== 'en')
const TEXTS = [...COMMAND_TEXTS, ...CONFIG_TEXTS, ...PROBLEM_TEXTS, ...LOCALE_CHECK_TEXTS]

/** Where it is said what keeps etiquette from its job; all texts in these files, but for those below. */
const SOURCES = [
  'src/config',
  'src/team-rules/problems.ts',
  'src/team-rules/declaration.ts',
  'src/phrase/pattern.ts',
  'src/option.ts',
  'src/baseline/file.ts',
  'src/baseline/entry.ts',
  'src/calibrate/labels.ts',
  'src/locale-check',
  'src/files/settings.ts',
  'src/files/only.ts',
  'src/files/choose.ts',
  'src/git/git.ts',
  'src/git/repository.ts',
  'src/git/changes.ts',
  'src/cli/arguments.ts',
  'src/cli/flags.ts',
  'src/cli/format.ts',
  'src/cli/sinks.ts',
  'src/cli/changed.ts',
  'src/cli/output.ts',
  'src/cli/failure.ts',
]
/** Said to developers, to git, or in the docs. */
const OTHERS = /schema\.ts$|describe\.ts$/
const FACTS = new Set(['description', 'example', 'examples', 'pattern', 'default'])

const filesIn = (place: string): string[] =>
  place.endsWith('.ts')
    ? [place]
    : readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => path.posix.join(place, file.replaceAll('\\', '/')))

/** The texts of a file as people would read them: without what is filled in, and without facts for the docs. */
function textsOf(file: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isPropertyAssignment(node) && FACTS.has(node.name.getText())) return
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text)
    if (ts.isTemplateExpression(node))
      found.push(node.head.text, ...node.templateSpans.map(({ literal }) => literal.text))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found.map((text) => text.trim()).filter((text) => /[a-z]{2,},? [a-z]/.test(text))
}

test('everything that is said of mistakes is there to be translated', () => {
  const said = SOURCES.flatMap(filesIn)
    .filter((file) => !OTHERS.test(file))
    .flatMap((file) => textsOf(file).map((text) => [file, text] as const))
  expect(said.length).toBeGreaterThan(150)
  const known = TEXTS.map(plain)
  expect(said.filter(([, text]) => !known.some((each) => each.includes(plain(text))))).toEqual([])
})

/** Without marks around what is filled in, and without the key that a text is about. */
const plain = (text: string): string =>
  text
    .replace(/^extends(?=: there)|^\]\.expires|^\s*caused by| "\w+"$/, '')
    .replace(/["{}[\]]|\.\//g, '')
    .trim()

const gaps = (text: string): number => text.match(/\{[1-9]?\}/g)?.length ?? 0
/** Fills the gaps with what is none of the texts. */
const filled = (text: string): string => {
  let at = 0
  return text.replace(/\{\}/g, () => `"x${++at}"`)
}
describe.each(languages)('mistakes in %s', (tag) => {
  test('are each said in their own words, with the same gaps', async () => {
    const translate = await loadMistakeWords(tag)
    const texts = [...COMMAND_TEXTS, ...CONFIG_TEXTS].filter((text) => !/^\{\} arguments?$/.test(text))
    const wrong = texts.filter((text) => {
      const said = translate(filled(text))
      const isComplete = (said.match(/"x\d"|x\d/g) ?? []).length === gaps(text)
      return said === filled(text) || !isComplete
    })
    expect(wrong).toEqual([])
  })
})

// In the other languages, words look like English ones.
describe.each(['el', 'zh', 'ja'])('mistakes in %s', (tag) => {
  test('leave nothing in English', async () => {
    const translate = await loadMistakeWords(tag)
    const said = [...COMMAND_TEXTS, ...CONFIG_TEXTS].map((text) => translate(filled(text)))
    expect(said.filter((text) => english(text).length > 0)).toEqual([])
  })
})

const CONFIG = {
  extend: 'strict',
  rules: { 'bare-noo': 'warn', 'greeting-length': ['warn', { maxWord: 3, maxWords: 'x' }], 'bare-no': 3 },
  locale: 5,
  extends: ['./nowhere.json', 'stric'],
  overrides: [{ rules: {} }, { files: '{a,b}', rules: { 'bare-nope': 'off' } }],
  channel: 'emial',
  score: { passMark: 200, critical: ['nothing'] },
  allow: [{ 'no-rule': [''] }],
}
const TEAM_RULES = [
  { name: 'Xy', message: 'a', forbid: { phrases: ['a'] } },
  { name: 'a', message: 'b {c}', forbid: { phrases: ['... a', 're(ply|write)', '<list>'] } },
  { name: 'b', message: 'b', require: { phrases: ['a'], once: true }, when: { role: 'customer', first: '1 message' } },
]

/** Everything that people get wrong, with what they are told in each language. */
const MISTAKES: readonly (readonly [what: string, argv: readonly string[]])[] = [
  ['a config', ['lint', 'a.txt', '--config', 'wrong.json']],
  ['a file of team rules', ['lint', 'a.txt', '--config', 'team.json']],
  ['a plugin that is not there', ['lint', 'a.txt', '--config', 'plugin.json']],
  ['a config that is cut off', ['lint', 'a.txt', '--config', 'cut.json']],
  ['a config that is not there', ['lint', 'a.txt', '--config', 'nowhere.json']],
  ['an option', ['lint', '--fromat', 'json']],
  ['a value of an option', ['lint', '--max-warnings', 'many']],
  ['a choice', ['score', '--by', 'team']],
  ['a command', ['lnt']],
  ['an argument', ['explain']],
  ['too many arguments', ['explain', 'bare-no', 'parroting']],
  ['two options that exclude each other', ['lint', '--staged', '--changed']],
  ['a rule', ['lint', '--no-config', '--only', 'bare-noo', 'a.txt']],
  ['a setting of a rule', ['lint', '--no-config', '--rule', 'bare-no', 'a.txt']],
  ['a severity', ['lint', '--no-config', '--rule', 'bare-no: on', 'a.txt']],
  ['a language', ['lint', '--no-config', '--locale', 'english', 'a.txt']],
  ['an output format', ['lint', '--no-config', '--format', 'stylsh', 'a.txt']],
  ['an input format', ['lint', '--no-config', '--input-format', 'jsno', 'a.txt']],
  ['a baseline', ['lint', '--no-config', '--baseline', 'nowhere.json', 'a.txt']],
  ['an output file', ['lint', '--no-config', '--output-file', 'nowhere/a.txt', 'a.txt']],
  ['a commit', ['lint', '--no-config', '--since', '-x', 'a.txt']],
  ['a role', ['inspect', '--role', 'Dana=agnt', 'a.txt']],
  ['a rule to explain', ['explain', 'bare-noo']],
  ['files for a list of rules', ['rules', 'a.txt']],
  ['labels', ['calibrate', '--no-config', '--labels', 'labels.jsonl', 'a.txt']],
  ['team rules that are not there', ['test-rules', '--no-config']],
  ['a pack', ['test-locale', '--no-config', 'xx']],
]

test('mistakes leave no English behind, wherever they are made', async () => {
  const cwd = await sandbox({
    'wrong.json': CONFIG,
    'team.json': { teamRules: TEAM_RULES },
    'plugin.json': { plugins: ['etiquette-plugin-nowhere'] },
    'cut.json': '{"rules": {',
    'labels.jsonl': '{"read": 1}',
    'a.txt': 'Agent: Hello',
  })
  for (const [what, argv] of MISTAKES) {
    const spoken = await run([...argv, '--ui-locale', 'zh'], { cwd })
    const { err } = await run(argv, { cwd, env: { LANG: 'zh_CN.UTF-8' } })
    expect(spoken.code, what).toBe(2)
    expect(err, what).not.toBe('')
    expect(spoken.err, what).toBe(err)
    expect(english(err), `${what}: ${err}`).toEqual([])
  }
})

test('mistakes are told in English where no language is chosen', async () => {
  const { err } = await run(['lint', '--fromat', 'json'])
  expect(err).toBe("error: unknown option '--fromat'\n(Did you mean --format?)\n")
})

test('a language that there is not is a mistake, told in that of the environment', async () => {
  const { code, err } = await run(['lint', '--ui-locale', 'xx'], { env: { LANG: 'hr_HR.UTF-8' } })
  expect([code, err]).toEqual([2, expect.stringMatching(/^greška: vrijednost 'xx' opcije/)])
})
