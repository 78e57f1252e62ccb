import type { MailLine } from './split.ts'

/** A part of a mail that holds words, and how they are written there. */
export interface Part {
  readonly kind: 'plain' | 'html'
  readonly transfer: 'as it is' | 'quoted-printable' | 'base64'
  readonly charset: string | undefined
  /** Whether lines that end with a space go on in the next one, and whether that space is to go. */
  readonly flowed: false | 'keep' | 'drop'
  /** As it stands in the file, line ends included. A copy: the file's own pieces must not be held for it. */
  readonly raw: string
  /** Where `raw` starts in the file. */
  readonly line: number
  readonly offset: number
}

/** What a mail is made of. */
export interface Structure {
  /** The lines of its head. */
  readonly head: readonly MailLine[]
  /** Its words, attachments left out. */
  readonly parts: readonly Part[]
  /** Whether it says that it has parts, and none was found. */
  readonly isDamaged: boolean
}

const MAX_DEPTH = 50

/** A part on the way: its head has been read. */
interface Open {
  readonly type: string
  readonly fields: ReadonlyMap<string, string>
  readonly isAttachment: boolean
  readonly from: number
}

/**
 * Finds the parts of a mail and where they stand, which no library tells. What stands in the parts is left to postal-mime.
 * Mails within mails are attachments.
 */
export function structureOf(lines: readonly MailLine[]): Structure {
  const parts: Part[] = []
  const boundaries: string[] = []
  let open: Open | undefined
  let hasParts = true
  /** Where the head of the next part starts; nothing within a body. */
  let head: number | undefined = 0
  let headEnd = 0

  const close = (to: number): void => {
    if (open) parts.push(...partIn(lines, open, to))
    open = undefined
  }
  for (let at = 0; at <= lines.length; at++) {
    const text = lines[at]?.text.trimEnd()
    const mark = text?.startsWith('--') ? boundaryOf(text, boundaries) : undefined
    if (mark) {
      close(at)
      boundaries.length = mark.isLast ? mark.depth : mark.depth + 1
      head = mark.isLast ? undefined : at + 1
      hasParts = true
      continue
    }
    if (head === undefined || (text !== '' && text !== undefined)) continue
    const fields = fieldsOf(lines.slice(head, at).map((line) => line.text))
    if (head === 0) headEnd = at
    const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(fields.get('content-type') ?? '')?.[1]?.toLowerCase() ?? 'text/plain'
    const boundary = type.startsWith('multipart/') ? parameter(fields.get('content-type'), 'boundary') : undefined
    if (boundary && boundaries.length < MAX_DEPTH) {
      boundaries.push(boundary)
      if (head === 0) hasParts = false
    } else open = { type, fields, isAttachment: isAttachment(fields), from: at + 1 }
    head = undefined
  }
  close(lines.length)
  return { head: lines.slice(0, headEnd), parts, isDamaged: !hasParts }
}

/** The boundary that a line is, innermost first. */
function boundaryOf(line: string, boundaries: readonly string[]) {
  for (let depth = boundaries.length - 1; depth >= 0; depth--) {
    const boundary = `--${boundaries[depth]}`
    if (line === boundary || line === `${boundary}--`) return { depth, isLast: line !== boundary }
  }
  return undefined
}

/** The fields of a head by their names, folded lines put together; the first of two with one name counts. */
export function fieldsOf(lines: readonly string[]): Map<string, string> {
  const all: [name: string, values: string[]][] = []
  for (const line of lines) {
    const field = /^([!-9;-~]+)[ \t]*:(.*)/.exec(line)
    if (field) all.push([(field[1] as string).toLowerCase(), [field[2] as string]])
    else if (/^[ \t]/.test(line)) all.at(-1)?.[1].push(line)
  }
  return new Map(all.reverse().map(([name, values]) => [name, values.join('').trim()]))
}

function parameter(value: string | undefined, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value?.slice(0, 4000) ?? '')
  return found?.[1] ?? found?.[2]
}

function isAttachment(fields: ReadonlyMap<string, string>): boolean {
  const disposition = fields.get('content-disposition')
  if (/^\s*attachment/i.test(disposition ?? '')) return true
  const name = /;\s*(?:file)?name\*?(?:\d\*?)?\s*=/i
  return name.test(disposition ?? '') || name.test(fields.get('content-type') ?? '')
}

function partIn(lines: readonly MailLine[], { type, fields, isAttachment, from }: Open, to: number): Part[] {
  const first = lines[from]
  if (isAttachment || from >= to || !first || (type !== 'text/plain' && type !== 'text/html')) return []
  const contentType = fields.get('content-type')
  const transfer = fields.get('content-transfer-encoding')?.toLowerCase() ?? ''
  const isFlowed = type === 'text/plain' && parameter(contentType, 'format')?.toLowerCase() === 'flowed'
  const dropsSpaces = parameter(contentType, 'delsp')?.toLowerCase() === 'yes'
  return [
    {
      kind: type === 'text/html' ? 'html' : 'plain',
      transfer: transfer.includes('base64') ? 'base64' : transfer.includes('quoted') ? 'quoted-printable' : 'as it is',
      charset: parameter(contentType, 'charset'),
      flowed: isFlowed && (dropsSpaces ? 'drop' : 'keep'),
      raw: lines
        .slice(from, to)
        .map(({ text, end }) => text + end)
        .join(''),
      line: first.number,
      offset: first.offset,
    },
  ]
}
