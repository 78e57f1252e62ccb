import type { FilePiece, ReadItem, ReadProblem } from '../../reader.ts'
import { linesOf } from '../../source/lines.ts'
import { type JsonRest, type JsonValue, valueOfLine, valuesOfItems } from '../json-values.ts'
import type { Assembly } from './assembly.ts'

/** What a file is read in: pieces that can be read by themselves (never those of tables), and values of which there is one. */
export type Part = FilePiece | JsonValue | JsonRest | ReadProblem

/** Puts a part of a file together with what came before; gives what is complete with it. */
export function* takePart(part: Part, assembly: Assembly): Generator<ReadItem> {
  if ('problem' in part) yield part
  else if ('rest' in part) assembly.rest(part)
  else if ('value' in part) yield* assembly.take(part)
  else if ('groups' in part) return
  else if ('items' in part) for (const value of valuesOfItems(part)) yield* takePart(value, assembly)
  else
    for (const line of linesOf(part)) {
      if (line.tooLong) yield { problem: 'this line is too long to be read', line: line.number }
      else if (line.text.trim()) yield* takePart(valueOfLine(line), assembly)
    }
}
