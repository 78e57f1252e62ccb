import type { ReporterFormat } from '../reporter.ts'
import agent from './agent.ts'
import checkstyle from './checkstyle.ts'
import compact from './compact.ts'
import github from './github.ts'
import gitlab from './gitlab.ts'
import json from './json.ts'
import jsonl from './jsonl.ts'
import junit from './junit.ts'
import markdown from './markdown.ts'
import sarif from './sarif.ts'
import stylish from './stylish.ts'

/** All output formats, in alphabetical order. */
export const reporters: readonly ReporterFormat[] = [
  agent,
  checkstyle,
  compact,
  github,
  gitlab,
  json,
  jsonl,
  junit,
  markdown,
  sarif,
  stylish,
]

/** The format of that name, if there is one. */
export const findReporter = (id: string): ReporterFormat | undefined => reporters.find((format) => format.id === id)
