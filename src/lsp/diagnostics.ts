import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { FileProblem } from '../files/problem.ts'
import type { Violation } from '../violation.ts'
import type { Checked } from './check.ts'

/** Who says it, in lists of everything that is wrong in a workspace. */
export const SOURCE = 'etiquette'

/** What the editor shows of a document. */
export function diagnosticsOf({ document, found, problems }: Checked): Diagnostic[] {
  return [
    ...found.map(({ violation }) => diagnosticOf(document, violation)),
    ...problems.map((problem) => problemDiagnostic(document, problem)),
  ]
}

/** A violation where it stands, to the character. */
function diagnosticOf(document: TextDocument, violation: Violation): Diagnostic {
  const { text, note, rule, severity, url } = violation
  return {
    range: rangeOf(document, violation),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: SOURCE,
    code: rule,
    codeDescription: { href: url },
    message: note === undefined ? text : `${text}\n${note}`,
  }
}

/** Offsets are counted in UTF-16 units by both sides; lines may not be, as editors end a line at a lone CR as well. */
export const rangeOf = (document: TextDocument, { place }: Pick<Violation, 'place'>): Range => ({
  start: document.positionAt(place.start.offset),
  end: document.positionAt(place.end.offset),
})

/** A problem stands at its line; at the first one where it is about the file. */
function problemDiagnostic(document: TextDocument, { problem, hint, line = 1, warning }: FileProblem): Diagnostic {
  const at = Math.min(line, document.lineCount) - 1
  const [length = 0] = [
    document.getText({ start: { line: at, character: 0 }, end: { line: at + 1, character: 0 } }),
  ].map((text) => text.replace(/[\r\n]+$/, '').length)
  return {
    range: { start: { line: at, character: 0 }, end: { line: at, character: length } },
    severity: warning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
    source: SOURCE,
    code: 'unreadable',
    message: hint === undefined ? problem : `${problem}\n${hint}`,
  }
}
