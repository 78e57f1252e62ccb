import type { FileEvent } from '../files.ts'
import type { Summary } from '../reporter.ts'
import type { Io } from './io.ts'
import { openOutput } from './output.ts'
import { problemLines } from './problem-lines.ts'
import { Progress } from './progress.ts'
import { Tally } from './tally.ts'

export interface Pump {
  readonly io: Io
  /** Where the text goes; standard output where left out. */
  readonly outputFile?: string | undefined
  /** Whether problems go to standard error. */
  readonly tellsProblems: boolean
  readonly debug: boolean
  /** What is to be written for an event, possibly nothing. */
  text(event: FileEvent): string
  /** What is to be written at the end. */
  end(summary: Summary): string
}

/**
 * Lets what happens to files through to the output, until the end, an interrupt, or nobody reads any more. An output
 * file appears only at the end, and not after an interrupt or an error.
 */
export async function pump(events: AsyncIterable<FileEvent>, { io, ...how }: Pump): Promise<Tally> {
  const progress = new Progress(io.stderr)
  const output = await openOutput(io, how.outputFile, () => progress.clear())
  const tally = new Tally()
  try {
    for await (const event of events) {
      if (io.signal.aborted || output.closed) break
      tally.add(event)
      const waiting = output.write(how.text(event))
      if (waiting) await waiting
      if (event.event === 'problem' && how.tellsProblems) {
        progress.clear()
        io.stderr.write(problemLines(event.path, event.problem, how.debug))
      }
      progress.show(tally.conversations)
    }
    progress.clear()
    if (io.signal.aborted) await output.abandon()
    else {
      await output.write(how.end(tally.summary()))
      await output.finish()
    }
    return tally
  } catch (error) {
    progress.clear()
    await output.abandon()
    throw error
  }
}
