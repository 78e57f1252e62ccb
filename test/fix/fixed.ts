import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { run } from '../cli/run.ts'
import { sandbox } from '../config/sandbox.ts'

/** A template as `--unsafe-fixes` leaves it. */
export async function fixed(body: string, locale = 'en'): Promise<string> {
  const folder = await sandbox({ 'a.json': JSON.stringify([{ title: 'A', body }]) })
  await run(['lint', '--no-config', '--preset', 'strict', '--locale', locale, '--unsafe-fixes', 'a.json'], {
    cwd: folder,
  })
  const [{ body: written }] = JSON.parse(await readFile(path.join(folder, 'a.json'), 'utf8'))
  return written
}
