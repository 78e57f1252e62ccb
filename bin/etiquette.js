#!/usr/bin/env node
// A script and no module, as package.json beside it says: what Node takes to start with a module is a tenth of the time of
// checking one template.
const { loader } = require('./load.js')

const argv = process.argv.slice(2)
// Scripts ask for the version often, and it takes a few small files.
const load = loader({ few: argv.length === 1 && /^-(?:V|-version)$/.test(argv[0]) })
load('src/cli/process.js').then(({ runProcess }) => runProcess(argv))
