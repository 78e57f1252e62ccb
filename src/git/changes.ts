import { EtiquetteError } from '../errors.ts'
import type { Git } from './git.ts'
import type { Repository } from './repository.ts'

/** Which changes are asked for: those in the index; those not committed; those since the branch left a commit. */
export type Wanted = 'staged' | 'changed' | { readonly since: string }

/** A file that was changed, by its path from the top of the working tree, with `/`. */
export interface Change {
  readonly name: string
  /** The object that the index holds, where staged content is asked for. */
  readonly object?: string
}

/** What has changed, links and submodules aside. */
export interface Changes {
  readonly files: readonly Change[]
  /** Files that were taken away. */
  readonly gone: readonly string[]
  /** Files with a merge conflict: there is no content of theirs to check. */
  readonly conflicts: readonly string[]
  /** Files that git does not know yet. */
  readonly untracked: readonly string[]
  /** The commit that is compared with: `HEAD`, or what `since` comes to. Nothing where there is no commit yet. */
  readonly base: string | undefined
  /** What is not as the user may expect. */
  readonly warning?: string
}

/** Options that make the output of `git diff` the same whatever the user's settings are. */
export const PLAIN_DIFF = [
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--ignore-submodules=all',
  '--find-renames',
] as const

/** Asks git what has changed. Throws an `EtiquetteError` for a commit that there is not. */
export async function findChanges(
  git: Git,
  wanted: Wanted,
  repository: Repository | Promise<Repository>,
): Promise<Changes> {
  if (wanted === 'staged') return stagedChanges(git, repository)
  // These do not wait for each other: starting git is what takes time.
  const [status, since, { merged }] = await Promise.all([
    statusOf(git),
    wanted === 'changed' ? undefined : changesSince(git, wanted.since, repository),
    repository,
  ])
  const authored = await namesInEvery(git, merged)
  const own = status.changed.filter(({ name, isStagedOnly }) => !isStagedOnly || authored(name))
  const names = new Set([...own.map(({ name }) => name), ...status.untracked])
  const removed = new Set([...status.gone, ...status.conflicts])
  for (const name of since?.names ?? []) if (!removed.has(name)) names.add(name)
  return {
    files: [...names].map((name) => ({ name })),
    gone: [...removed],
    conflicts: status.conflicts,
    untracked: status.untracked,
    base: since ? since.base : status.hasCommit ? 'HEAD' : undefined,
    ...(since?.warning === undefined ? {} : { warning: since.warning }),
  }
}

async function stagedChanges(git: Git, repository: Repository | Promise<Repository>): Promise<Changes> {
  const [raw, { merged }] = await Promise.all([rawDiff(git, '--cached'), repository])
  const authored = await namesInEvery(git, merged)
  const conflicts = new Set(raw.filter(({ status }) => status === 'U').map(({ name }) => name))
  return {
    files: raw
      .filter(({ name, mode }) => isFile(mode) && !conflicts.has(name) && authored(name))
      .map(({ name, object }) => ({ name, object })),
    gone: raw.flatMap(({ status, name, before }) => (status === 'D' ? [name] : before === undefined ? [] : [before])),
    conflicts: [...conflicts],
    untracked: [],
    // Where there is no commit, git compares with nothing by itself.
    base: undefined,
  }
}

/**
 * In a merge, whatever came from the other side was checked there: only what differs from every side is this author's.
 * Says whether a file does.
 */
async function namesInEvery(git: Git, merged: readonly string[]): Promise<(name: string) => boolean> {
  const sides = await Promise.all(
    merged.map(async (commit) => new Set((await rawDiff(git, '--cached', commit)).map(({ name }) => name))),
  )
  return (name) => sides.every((side) => side.has(name))
}

const isFile = (mode: string): boolean => mode.startsWith('100')

interface RawChange {
  readonly name: string
  /** As in the tree: `100644` is a file. All zeros where it is gone. */
  readonly mode: string
  readonly object: string
  readonly status: string
  /** What it was called, where it was renamed. */
  readonly before?: string | undefined
}

/** Compares commits with each other or with the index; neither looks at the working tree. */
async function rawDiff(git: Git, ...what: readonly string[]): Promise<RawChange[]> {
  const fields = fieldsOf(await git.output('diff', '--raw', '-z', '--no-abbrev', ...PLAIN_DIFF, ...what, '--'))
  const changes: RawChange[] = []
  for (let at = 0; at < fields.length; at++) {
    const [, mode = '', , object = '', status = ''] = (fields[at] as string).split(' ')
    // The old name of what was renamed or copied comes first.
    const before = /^[RC]/.test(status) ? fields[++at] : undefined
    changes.push({ name: fields[++at] ?? '', mode, object, status: status.charAt(0), before })
  }
  return changes
}

interface Status {
  readonly changed: readonly { readonly name: string; readonly isStagedOnly: boolean }[]
  readonly untracked: readonly string[]
  readonly gone: readonly string[]
  readonly conflicts: readonly string[]
  readonly hasCommit: boolean
}

/** The working tree and the index against `HEAD`. */
async function statusOf(git: Git): Promise<Status> {
  const fields = fieldsOf(
    await git.output(
      'status',
      '--porcelain=v2',
      '--branch',
      '-z',
      '--untracked-files=all',
      '--no-renames',
      '--ignore-submodules=all',
    ),
  )
  const changed: { name: string; isStagedOnly: boolean }[] = []
  const untracked: string[] = []
  const gone: string[] = []
  const conflicts: string[] = []
  for (const field of fields) {
    const [kind = '', states = '', , , , mode = ''] = field.split(' ', 6)
    if (kind === '1') {
      const name = after(field, 8)
      if (isFile(mode)) changed.push({ name, isStagedOnly: states[1] === '.' })
      else gone.push(name)
    } else if (kind === 'u') conflicts.push(after(field, 10))
    // A folder is a repository of its own.
    else if (kind === '?' && !field.endsWith('/')) untracked.push(after(field, 1))
  }
  return { changed, untracked, gone, conflicts, hasCommit: !fields.includes('# branch.oid (initial)') }
}

/** What stands behind the given number of spaces. */
function after(field: string, spaces: number): string {
  let at = 0
  for (let i = 0; i < spaces; i++) at = field.indexOf(' ', at) + 1
  return field.slice(at)
}

/** The server knows names, and not what is counted from one. */
function howToDeepen(ref: string): string {
  if (/^(?:HEAD|@)|[~^@:]/.test(ref))
    return 'with "git fetch --unshallow", in GitHub Actions with "fetch-depth: 0" at the checkout'
  const name = /^origin\/(.+)/.exec(ref)?.[1]
  const fetched = name === undefined ? ref : `${name}:refs/remotes/${ref}`
  return `as with "git fetch origin ${fetched}" or a deeper clone`
}

/** What the commits since a branch left another one have changed. */
async function changesSince(git: Git, ref: string, repository: Repository | Promise<Repository>) {
  const { code, out, complaint } = await git.run('merge-base', ref, 'HEAD')
  if (code > 1) {
    const { isShallow } = await repository
    throw new EtiquetteError(`Cannot compare with ${JSON.stringify(ref)}: ${complaint.replace(/^fatal: /, '')}`, {
      hint: isShallow
        ? `This clone has only the newest commits: fetch what is missing first, ${howToDeepen(ref)}`
        : 'Name a branch, a tag or a commit of this repository; "git fetch" brings those of the server',
    })
  }
  const base = code === 0 ? out.toString().trim() : ref
  const names = (await rawDiff(git, base, 'HEAD')).filter(({ mode }) => isFile(mode)).map(({ name }) => name)
  if (code === 0) return { base, names }
  return {
    base,
    names,
    warning: `where the branch left ${ref} is not known here (a shallow clone?), so files that ${ref} has changed since are checked as well`,
  }
}

function fieldsOf(out: Buffer): string[] {
  const fields = out.toString().split('\0')
  fields.pop()
  return fields
}
