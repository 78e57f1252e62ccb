import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { FileCache } from '../../src/cache/file-cache.ts'
import { lintFiles } from '../../src/files.ts'
import { run } from '../cli/run.ts'
import { temporaryFolder } from '../git/repository.ts'

/** A template with front matter. */
export const template = (title: string, ...lines: readonly string[]) =>
  `---\ntitle: ${title}\n---\n${lines.join('\n\n')}\n`
export const BLAME = 'You failed to tell us about it.'
export const CACHE = '.etiquettecache/templates'

/** A folder of templates. */
export class Library {
  readonly folder = temporaryFolder()

  write(name: string, text: string): void {
    const file = path.join(this.folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'latin1')
  }

  lint(...argv: readonly string[]) {
    return run(['lint', '--format', 'compact', ...argv], { cwd: this.folder })
  }

  /** What a run with a cache says, which must be what one without says; and how many files it knew. */
  async same(...argv: readonly string[]) {
    const cached = await this.lint('--cache', ...argv)
    expect(cached).toEqual(await this.lint(...argv))
    return cached
  }

  /** How many files are known, under the config of the folder. */
  async hits(now?: () => number): Promise<number> {
    const cache = new FileCache(path.join(this.folder, 'own'), this.folder, '', now)
    const events = []
    for await (const event of lintFiles(['.'], { cwd: this.folder, cache })) events.push(event)
    expect(events.length).toBeGreaterThan(0)
    cache.save()
    return cache.hits
  }
}

/** One with clean and faulty templates, and a transcript. */
export function library(): Library {
  const made = new Library()
  made.write('good.md', template('Good', 'Hello {{name}},', 'Your parcel left today.'))
  made.write('bad.md', template('Bad', 'Hello {{name}},', BLAME))
  made.write(
    'more.yaml',
    `- title: One\n  text: >-\n    ${BLAME}\n    And it is here.\n- title: Two\n  text: "${BLAME}\\n"\n`,
  )
  made.write(
    'chats.txt',
    'Customer: Where is my parcel?\nAgent (Dana): You failed to tell us that you are Mrs Kovacs.\n',
  )
  return made
}
