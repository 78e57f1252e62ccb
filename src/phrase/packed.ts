import { endianness } from 'node:os'

const SHORT = 's'
const LONG = 'l'

/** Whole numbers as text, for a file: in base 64, of two bytes each where that is enough, of four otherwise. */
export function pack(numbers: Int32Array): string {
  const isShort = numbers.every((number) => number >= 0 && number < 1 << 16)
  const { buffer } = isShort ? Uint16Array.from(numbers) : Int32Array.from(numbers)
  return (isShort ? SHORT : LONG) + inFileOrder(Buffer.from(buffer), isShort).toString('base64')
}

/** The numbers of such a text. */
export function unpack(text: string): Int32Array {
  const isShort = text.startsWith(SHORT)
  const { buffer } = new Uint8Array(inFileOrder(Buffer.from(text.slice(1), 'base64'), isShort))
  return isShort ? new Int32Array(new Uint16Array(buffer)) : new Int32Array(buffer)
}

/** Bytes from the order of this machine to that of files, the lowest first, and back. */
function inFileOrder(bytes: Buffer, isShort: boolean): Buffer {
  if (endianness() === 'LE') return bytes
  return isShort ? bytes.swap16() : bytes.swap32()
}
