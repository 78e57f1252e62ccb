#!/usr/bin/env node
const path = require('node:path')

const dist = path.join(__dirname, '../dist')
const argv = process.argv.slice(2)

start()

/**
 * This file is a script, as package.json beside it says, and so is the copy of what loads the bundle: what Node takes to start
 * with a module is a tenth of the time of checking one template.
 */
async function start() {
  const { fromBundle, fromFiles } = await loader()
  // Scripts ask for the version often, and it takes a few small files.
  const isShort = argv.length === 1 && /^-(?:V|-version)$/.test(argv[0])
  const load = isShort ? fromFiles(dist) : fromBundle(dist, require)
  const { runProcess } = await load('src/cli/process.js')
  await runProcess(argv)
}

function loader() {
  try {
    return require('../dist/bundle.cjs')
  } catch {
    return import('../dist/src/cli/bundle.js')
  }
}
