/** The lines of a file that a change has touched; `all` of a file that cannot be compared line by line. */
export type Touched = 'all' | readonly TouchedLines[]

/** Lines from 1, both included. Where lines were only taken away, the two lines around the gap. */
export interface TouchedLines {
  readonly from: number
  readonly to: number
  readonly isGap: boolean
}

const NEWLINE = 0x0a

/**
 * Reads what `git diff --unified=0` prints, with the prefixes `a/` and `b/`: the touched lines of each file that is left,
 * by its name. Files of which only the name or the mode has changed have none.
 */
export function readPatch(patch: Buffer): Map<string, Touched> {
  const files = new Map<string, Touched>()
  let name: string | undefined
  let touched: TouchedLines[] = []
  let at = 0
  const next = (): string | undefined => {
    if (at >= patch.length) return undefined
    const end = patch.indexOf(NEWLINE, at)
    const line = patch.toString('utf8', at, end < 0 ? patch.length : end)
    at = end < 0 ? patch.length : end + 1
    return line
  }
  /** Lines of content may look like anything, so they are counted and not read. */
  const pass = (lines: number): void => {
    for (let left = lines; left > 0 && at < patch.length; ) {
      // "\ No newline at end of file" is no line of the file.
      if (patch[at] !== BACKSLASH) left--
      const end = patch.indexOf(NEWLINE, at)
      at = end < 0 ? patch.length : end + 1
    }
  }
  for (let line = next(); line !== undefined; line = next()) {
    const hunk = HUNK.exec(line)
    if (hunk) {
      const [, removed = '1', start, added = '1'] = hunk
      const from = Number(start)
      const count = Number(added)
      touched.push(
        count > 0
          ? { from, to: from + count - 1, isGap: false }
          : { from: Math.max(from, 1), to: from + 1, isGap: true },
      )
      pass(Number(removed) + count)
    } else if (line.startsWith('diff --git ')) {
      name = sameName(line.slice('diff --git '.length))
      touched = []
      if (name !== undefined) files.set(name, touched)
    } else if (line.startsWith('rename to ') || line.startsWith('copy to ')) {
      name = plainName(line.slice(line.indexOf(' to ') + ' to '.length))
      files.set(name, touched)
    } else if (line.startsWith('Binary files ') && name !== undefined) files.set(name, 'all')
  }
  return files
}

const BACKSLASH = 0x5c
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/** The name in `a/name b/name`; nothing where the two differ: then a line `rename to` follows. */
function sameName(names: string): string | undefined {
  if (names.startsWith('"')) {
    const end = /^"(?:[^"\\]|\\.)*" /.exec(names)?.[0].length ?? 0
    const [one, other] = [plainName(names.slice(0, end - 1)).slice(2), plainName(names.slice(end)).slice(2)]
    return one === other ? one : undefined
  }
  const length = (names.length - 'a/ b/'.length) / 2
  const name = names.slice(2, 2 + length)
  return names === `a/${name} b/${name}` ? name : undefined
}

/** A name as git writes it: in quotes, with escapes, where it has characters that are not plain. */
function plainName(written: string): string {
  if (!written.startsWith('"')) return written
  const bytes: number[] = []
  const inside = Buffer.from(written.slice(1, -1))
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] !== BACKSLASH) {
      bytes.push(inside[i] as number)
      continue
    }
    const octal = /^[0-7]{3}/.exec(inside.toString('latin1', i + 1, i + 4))?.[0]
    if (octal === undefined) bytes.push(ESCAPES[String.fromCharCode(inside[++i] as number)] ?? (inside[i] as number))
    else {
      bytes.push(Number.parseInt(octal, 8))
      i += octal.length
    }
  }
  return Buffer.from(bytes).toString()
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 }
