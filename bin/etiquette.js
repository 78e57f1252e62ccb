#!/usr/bin/env node
import module, { createRequire } from 'node:module'

// Node 22.1 and later keep what they compiled, for the next run: etiquette's own code, in a folder of the system's for such things.
module.enableCompileCache?.()
const { exit, processIo } = await import('../dist/src/cli/io.js')
const { main } = await import('../dist/src/cli/main.js')

if (process.argv[2] === 'lint') loadAtOnce()
const io = processIo()
await exit(await main(process.argv.slice(2), io), io)

/**
 * Loads what most runs need one file after the other, which takes Node less time than to wait for each of them. Where it
 * cannot, they are loaded when they are asked for.
 */
function loadAtOnce() {
  // The first versions that could do it warn of it.
  if (!process.features.require_module || /^v(?:22\.12|23\.[0-4])\./.test(process.version)) return
  try {
    createRequire(import.meta.url)('../dist/start.js')
  } catch {}
}
