#!/usr/bin/env node
import { processIo } from '../dist/src/cli/io.js'
import { main } from '../dist/src/cli/main.js'

process.exitCode = await main(process.argv.slice(2), processIo())
