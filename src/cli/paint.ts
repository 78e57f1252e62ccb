import type { Paint } from '../reporter.ts'
import type { Io, OutputStream } from './io.ts'

const STYLES = [
  'bold',
  'dim',
  'red',
  'yellow',
  'green',
  'cyan',
  'underline',
] as const satisfies readonly (keyof Paint)[]

/** Whether text is coloured. Without `wanted` (`--color`, `--no-color`) it depends on the stream; a file is none. */
export function wantsColour(stream: OutputStream | undefined, env: Io['env'], wanted: boolean | undefined): boolean {
  return wanted ?? (stream !== undefined && isColourful(stream, env))
}

/** How text is coloured, if it is. */
export async function paintIn(colour: boolean): Promise<Paint> {
  const plain = (text: string) => text
  if (!colour) return paintOf(() => plain)
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return paintOf((style) => (text) => chalk[style](text))
}

function paintOf(make: (style: keyof Paint) => (text: string) => string): Paint {
  return Object.fromEntries(STYLES.map((style) => [style, make(style)])) as Paint
}

/** By the conventions of no-color.org and force-color.org. */
function isColourful({ isTTY }: OutputStream, { NO_COLOR, FORCE_COLOR, TERM }: Io['env']): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTTY === true && TERM !== 'dumb'
}
