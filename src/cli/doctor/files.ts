import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import type { ResolvedConfig } from '../../config/config.ts'
import type { ConfigLoader } from '../../config/load.ts'
import { type Found, findFiles } from '../../files/find.ts'
import { IGNORE_FILE, isSetting } from '../../files/ignored.ts'
import { openDocument } from '../../files/open.ts'
import { sniffEncoding } from '../../source/encoding.ts'
import { decodeHead } from '../../source/legacy-encoding.ts'
import type { Speech } from '../../ui/speech.ts'
import type { DoctorFinding, Words } from './finding.ts'
import { wrongConfig } from './settings.ts'

/** Enough to tell a format; a little more than readers look at, so that they see that it goes on. */
const HEAD_BYTES = (1 << 16) + 4
/** A folder with more files is looked at in part: the doctor is to answer at once. */
const MOST_FILES = 2000
const MOST_NAMED = 3

/** What is found below a folder: files by format, what is left out and by whom, and configs that only some files have. */
export async function files(
  loader: ConfigLoader,
  config: ResolvedConfig,
  cwd: string,
  words: Words,
): Promise<DoctorFinding[]> {
  const { speech } = words
  const readers = config.plugins.flatMap((plugin) => plugin.readers ?? [])
  const extensions = new Set([...readers.flatMap((reader) => reader.extensions), '.zip'])
  const entries = await findFiles(['.'], { cwd, stdinName: '', extensions: async () => extensions })
  const all = entries.filter((each): each is Found => 'file' in each)
  const looked = all.slice(0, MOST_FILES)
  const formats = new Map<string, number>()
  const unknown: string[] = []
  const wrong = new Map<string, DoctorFinding>()
  let ignored = 0
  for (const { file, path: shown } of looked) {
    let own: ResolvedConfig
    try {
      own = await loader.resolve(file)
    } catch (error) {
      const finding = wrongConfig(error, words)
      wrong.set(finding.lines.join('\n'), finding)
      continue
    }
    if (isSetting(file, own)) continue
    if (own.ignored) {
      ignored++
      continue
    }
    const format = await formatOf(file, shown, own)
    if (format === undefined) unknown.push(shown)
    else formats.set(format, (formats.get(format) ?? 0) + 1)
  }
  return [
    ...wrong.values(),
    ignoring(looked, cwd, ignored, speech),
    found(formats, unknown, all.length - looked.length, speech),
  ]
}

async function formatOf(file: string, shown: string, config: ResolvedConfig): Promise<string | undefined> {
  const head = await headOf(file).catch(() => undefined)
  if (head === undefined) return undefined
  if (head[0] === 0x1f && head[1] === 0x8b) return 'compressed'
  if (head[0] === 0x50 && head[1] === 0x4b) return 'archive'
  const encoding = sniffEncoding(head)
  const text =
    encoding === 'utf-8' && config.encoding ? decodeHead(head, config.encoding) : new TextDecoder(encoding).decode(head)
  return (await openDocument(text, shown, config)).reader?.id
}

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function ignoring(all: readonly Found[], cwd: string, ignored: number, speech: Speech): DoctorFinding {
  const folders = new Set([cwd])
  for (const { file } of all)
    for (let folder = path.dirname(file); !folders.has(folder); folder = path.dirname(folder)) folders.add(folder)
  const there = [...folders].map((folder) => path.join(folder, IGNORE_FILE)).filter((file) => existsSync(file))
  const names = there.map((file) => path.relative(cwd, file).split(path.sep).join('/')).sort()
  return {
    id: 'ignored',
    status: 'ok',
    lines: [
      names.length ? names.join(', ') : speech.say('no {}', IGNORE_FILE),
      ...(ignored ? [speech.say('{} left out by ignorePatterns', speech.count(ignored, 'file'))] : []),
    ],
  }
}

function found(
  formats: ReadonlyMap<string, number>,
  unknown: readonly string[],
  unseen: number,
  speech: Speech,
): DoctorFinding {
  const byNumber = [...formats].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
  const passedOver = unknown.slice(0, MOST_NAMED).join(', ') + (unknown.length > MOST_NAMED ? ', ...' : '')
  const lines = [
    ...byNumber.map(([format, number]) => `${speech.word(format)}: ${speech.count(number, 'file')}`),
    ...(unknown.length
      ? [speech.say('in no format that etiquette knows: {} ({})', speech.count(unknown.length, 'file'), passedOver)]
      : []),
    ...(unseen ? [speech.say('{} not looked at', speech.count(unseen, 'further-file'))] : []),
  ]
  if (formats.size) return { id: 'files', status: 'ok', lines }
  return {
    id: 'files',
    status: 'warning',
    lines: [speech.say('there is no file here that etiquette can read'), ...lines],
    hint: speech.say('Go to the folder of your exports or templates, or see docs/formats.md.'),
  }
}
