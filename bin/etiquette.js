#!/usr/bin/env node
import { createRequire } from 'node:module'
import { exit, processIo } from '../dist/src/cli/io.js'
import { main } from '../dist/src/cli/main.js'

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
