// `npm ci` links the programs of dependencies, but not the package's own: this puts `etiquette` beside them, so that
// `npx etiquette` and npm scripts find it in a clone.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'

const folder = new URL('../node_modules/.bin/', import.meta.url)
const target = '../../bin/etiquette.js'

if (existsSync(new URL('../node_modules', import.meta.url))) {
  mkdirSync(folder, { recursive: true })
  chmodSync(new URL('../bin/etiquette.js', import.meta.url), 0o755)
  rmSync(new URL('etiquette', folder), { force: true })
  if (process.platform === 'win32')
    writeFileSync(new URL('etiquette.cmd', folder), `@node "%~dp0\\${target.replaceAll('/', '\\')}" %*\r\n`)
  else symlinkSync(target, new URL('etiquette', folder))
}
