#!/usr/bin/env node
import { exit, processIo } from '../dist/src/cli/io.js'
import { main } from '../dist/src/cli/main.js'

const io = processIo()
await exit(await main(process.argv.slice(2), io), io)
