import { fromBundle } from './bundle.ts'

const worker = fromBundle()('src/cli/worker.js') as Promise<typeof import('./worker.ts')>

/** What a thread runs: a worker that is loaded as the command is. */
const thread: typeof import('./worker.ts')['default'] = async (task) => (await worker).default(task)

export default thread
