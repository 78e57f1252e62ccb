#!/usr/bin/env node
import { fromBundle, fromFiles } from '../dist/src/cli/bundle.js'

const argv = process.argv.slice(2)
// Scripts ask for the version often, and it takes a few small files.
const load = argv.length === 1 && /^-(?:V|-version)$/.test(argv[0]) ? fromFiles : fromBundle()
const { runProcess } = await load('src/cli/process.js')
await runProcess(argv)
