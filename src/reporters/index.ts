import type { ReporterFormat } from '../reporter.ts'
import github from './github.ts'
import json from './json.ts'
import jsonl from './jsonl.ts'
import stylish from './stylish.ts'

/** All output formats, in alphabetical order. */
export const reporters: readonly ReporterFormat[] = [github, json, jsonl, stylish]

/** The format of that name, if there is one. */
export const findReporter = (id: string): ReporterFormat | undefined => reporters.find((format) => format.id === id)
