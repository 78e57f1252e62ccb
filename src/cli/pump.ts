import type { FileEvent } from '../files.ts'
import type { Summary } from '../reporter.ts'
import type { Io } from './io.ts'
import { openOutput } from './open-output.ts'
import type { Output } from './output.ts'
import type { TellProblem } from './problem-lines.ts'
import { Progress } from './progress.ts'
import { Tally } from './tally.ts'
import { speechIn } from './ui-locale.ts'

/** What is written of what happens, and where. */
export interface Sink {
  /** Standard output where left out. */
  readonly file?: string | undefined
  /** What is to be written for an event, possibly nothing; in parts where it may be long. */
  text(event: FileEvent): string | Iterable<string>
  /** What is to be written at the end. */
  end(summary: Summary): string
}

export interface Pump {
  readonly io: Io
  readonly sinks: readonly Sink[]
  /** Whether problems go to standard error. */
  readonly tellsProblems: boolean
  readonly debug: boolean
  /** The language of what goes to standard error; English where left out. */
  readonly uiLocale?: string | undefined
}

/** With more conversations than this, memory matters more than the few percent of time that it takes to keep it small. */
const MANY = 20_000

/**
 * Lets what happens to files through to the outputs, until the end, an interrupt, or nobody reads any more. Output files
 * appear only at the end, and not after an interrupt or an error.
 */
export async function pump(
  events: AsyncIterable<FileEvent | readonly FileEvent[]>,
  { io, ...how }: Pump,
): Promise<Tally> {
  const progress = new Progress(io.stderr, how.uiLocale === undefined ? undefined : () => speechIn(how.uiLocale))
  let tell: TellProblem | undefined
  const outputs: { readonly sink: Sink; readonly output: Output }[] = []
  const tally = new Tally()
  let isLong = false
  try {
    for (const sink of how.sinks)
      outputs.push({ sink, output: await openOutput(io, sink.file, () => progress.clear()) })
    for await (const lot of events) {
      if (io.signal.aborted || outputs.every(({ output }) => output.closed)) break
      for (const event of 'event' in lot ? [lot] : lot) {
        tally.add(event)
        for (const { sink, output } of outputs) {
          const text = sink.text(event)
          for (const part of typeof text === 'string' ? [text] : text) {
            const waiting = output.write(part)
            if (waiting) await waiting
          }
        }
        if (event.event === 'problem' && how.tellsProblems) {
          tell ??= await (await import('./problem-lines.ts')).problemTeller(how.uiLocale, how.debug)
          progress.clear()
          io.stderr.write(tell(event.path, event.problem))
        }
      }
      if (!isLong && tally.conversations > MANY) {
        isLong = true
        const { keepHeapSmall } = await import('./heap.ts')
        keepHeapSmall()
      }
      progress.show(tally.conversations)
    }
    progress.clear()
    const summary = tally.summary()
    if (!io.signal.aborted) for (const { sink, output } of outputs) await output.write(sink.end(summary))
    for (const { output } of outputs) await (io.signal.aborted ? output.abandon() : output.finish())
    return tally
  } catch (error) {
    progress.clear()
    // Those that are finished are complete; one that cannot be written is not a reason to leave pieces of others.
    for (const { output } of outputs) await output.abandon().catch(() => {})
    throw error
  }
}
