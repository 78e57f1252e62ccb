/** The pattern that stands for standard input. */
export const STDIN = '-'

/** What it is called where it is given no name. */
export const STDIN_NAME = '<stdin>'

/** What is read of it where there is none. */
export const NO_INPUT: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} }
