import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadProblemWords, UI_LOCALES } from '../src/ui/index.ts'
import { PROBLEM_TEXTS } from '../src/ui/problem-texts.ts'
import { run } from './cli/run.ts'
import { sandbox } from './config/sandbox.ts'

const languages = UI_LOCALES.filter((tag) => tag !== 'en')
const gaps = (text: string): number => text.split('{}').length

/** Where files are found, read and fixed. */
const FOLDERS = ['src/readers', 'src/files', 'src/source', 'src/git/select.ts']
/** What these say is told of options, and by `inspect`. */
const OTHERS = ['src/files/choose.ts', 'src/files/inspect.ts', 'src/files/only.ts', 'src/files/settings.ts']
/** Behind these stands what is told of a file. */
const TELLING =
  /(?:\b(?:problem|hint):|\b(?:hint|HINT|CUT_HINT) =|\b(?:warn|stop|nothing|refusal|problemAt)\()(?:[^\n'"`]|\n {0,20}(?=['"`(]))*?(?='[^'\n]* |"[^"\n]* |`[^`\n]* )(?:'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)"|`((?:[^`\\\n]|\\.)+)`)/g

const sourcesIn = (folder: string): string[] =>
  folder.endsWith('.ts')
    ? [folder]
    : readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const file = path.join(folder, entry.name)
        return entry.isDirectory() ? sourcesIn(file) : entry.name.endsWith('.ts') ? [file] : []
      })

/** A template of the code as a text with gaps; both texts where one word depends on a number. */
function textsOf(template: string): string[] {
  const choice = /\$\{[^{}?]*\? '([^']*)' : '([^']*)'\}/
  if (!choice.test(template)) return [template.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '{}').replaceAll("\\'", "'")]
  return [1, 2].flatMap((which) => {
    let text = template
    for (let found = choice.exec(text); found; found = choice.exec(text))
      text = text.replace(found[0], found[which] ?? '')
    return textsOf(text)
  })
}

test('every text that is told of a file is there to be translated', async () => {
  const sources = FOLDERS.flatMap(sourcesIn).filter((file) => !OTHERS.includes(file))
  const told = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(TELLING)].flatMap(([, single, double, template]) =>
      textsOf(single ?? double ?? template ?? '').map((text) => [file, text] as const),
    ),
  )
  expect(told.length).toBeGreaterThan(90)
  const translate = await loadProblemWords('zh')
  expect(told.filter(([, text]) => !filled(text).some((each) => translate(each) !== each))).toEqual([])
})

/** What may come in the gaps of a text: numbers, nothing, or what the code puts together elsewhere. */
const FIRST = ['7', '1', '7 transcripts', '1 transcript', '7 conversations in', '1 conversation in']
const LAST = ['7', '', ' (it is cut off, column 7)', 'has no text', ', the last of them at line 7']

const filled = (text: string): string[] =>
  FIRST.flatMap((first) => LAST.map((last) => text.replace(/\{\}(?!.*\{\})/, last).replaceAll('{}', first))).concat(
    FIRST.map((first) => text.replaceAll('{}', first)),
    FIRST.map((first) => text.replace('{}', first).replaceAll('{}', '7')),
  )

const UNKNOWN = { messages: [{ role: 'Zelda', text: 'Hello' }] }

describe.each(languages)('what is told of files in %s', (tag) => {
  test('has the same gaps, and no English', async () => {
    const translate = await loadProblemWords(tag)
    const texts = PROBLEM_TEXTS.filter((text) => !text.startsWith('{} ({}'))
    expect(texts.filter((text) => translate(text) === text)).toEqual([])
    expect(texts.filter((text) => gaps(translate(text)) !== gaps(text))).toEqual([])
  })

  test('is told by lint', async () => {
    const cwd = await sandbox({ 'a.json': '{"messages": [', 'b.json': UNKNOWN })
    const { code, out } = await run(['lint', '--no-config', '--ui-locale', tag, 'a.json', 'b.json', 'c.txt'], { cwd })
    expect(code).toBe(2)
    expect(out).not.toMatch(/this is not|cut off|not known whether|no such file|Name a file|Pass --agent/)
    expect(out).toContain('Zelda')
  })
})
