import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Conversation } from '../../src/conversation.ts'
import type { CheckedText } from '../../src/fix/fix-text.ts'
import { isProblem, type Reader } from '../../src/reader.ts'
import { chooseReader } from '../../src/readers/choose.ts'
import { openText } from '../../src/source/source.ts'
import type { Fix, Violation } from '../../src/violation.ts'
import { collect } from '../readers/fixture.ts'

const ROOT = new URL('../../fixtures/', import.meta.url).pathname

/** A file with templates, and what reads it. */
export interface TemplateFile {
  readonly path: string
  readonly text: string
  readonly reader: Reader
}

const isText = (name: string) => !['.snap', '.gz', '.zip'].includes(extname(name))

/** All fixtures that hold templates, whatever their format. */
export async function templateFiles(): Promise<TemplateFile[]> {
  const names = ['readers', 'formats'].flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isText(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .sort(),
  )
  const files: TemplateFile[] = []
  for (const file of names) {
    const text = await readFile(file, 'utf8')
    const path = file.slice(ROOT.length)
    const { reader } = await chooseReader(openText(text, path).sample)
    if (!reader) continue
    const { conversations } = await readTemplates(reader, text, path)
    if (conversations.some(({ kind, messages }) => kind === 'template' && messages[0]?.write !== undefined))
      files.push({ path, text, reader })
  }
  return files
}

export async function readTemplates(reader: Reader, text: string, path: string) {
  const items = await collect(reader.read(openText(text, path), { speakers: {} }))
  return {
    conversations: items.filter((item): item is Conversation => !isProblem(item)),
    problems: items.filter(isProblem).length,
  }
}

/** What is wrong in a text, for a test: changes of it. */
export type Finder = (text: string) => readonly (Pick<Fix, 'span' | 'text'> & { readonly safety?: Fix['safety'] })[]

/** Checks a file with a finder in place of rules: each of its changes is a violation of one rule. */
export function checkWith(reader: Reader, path: string, find: Finder): (text: string) => Promise<CheckedText> {
  return async (text) => {
    const { conversations, problems } = await readTemplates(reader, text, path)
    const checked = conversations.map((conversation) => ({
      conversation,
      violations:
        conversation.kind === 'template'
          ? conversation.messages.flatMap((message) =>
              find(message.text).map(
                ({ span, text: words, safety = 'safe' }): Violation => ({
                  path,
                  conversation: conversation.id,
                  message: message.index,
                  rule: 'r',
                  severity: 'warn',
                  text: 't',
                  actual: message.text.slice(...span),
                  expected: [],
                  fixes: [{ span, text: words, safety }],
                  url: '',
                  span,
                  place: message.locate(span),
                  locale: 'en',
                }),
              ),
            )
          : [],
    }))
    return { checked, problems }
  }
}

/** Finds words and puts others in their place. */
export const wordFinder =
  (words: ReadonlyMap<string, string>): Finder =>
  (text) =>
    [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match) => {
      const instead = words.get(match[0])
      return instead === undefined
        ? []
        : [{ span: [match.index, match.index + match[0].length] as const, text: instead }]
    })
