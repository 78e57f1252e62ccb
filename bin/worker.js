// What runs in each thread.
const { loader } = require('./load.js')

const worker = loader()('src/cli/worker.js')

module.exports = async (task) => (await worker).default(task)
