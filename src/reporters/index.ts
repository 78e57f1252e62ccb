import { loadReporter, type ReporterFormat, type ReporterSource } from '../reporter.ts'

/** All output formats, in alphabetical order. */
export const reporters: readonly ReporterSource[] = [
  { id: 'agent', format: async () => (await import('./agent.ts')).default },
  { id: 'checkstyle', format: async () => (await import('./checkstyle.ts')).default },
  { id: 'compact', format: async () => (await import('./compact.ts')).default },
  { id: 'github', format: async () => (await import('./github.ts')).default },
  { id: 'gitlab', format: async () => (await import('./gitlab.ts')).default },
  { id: 'json', format: async () => (await import('./json.ts')).default },
  { id: 'jsonl', format: async () => (await import('./jsonl.ts')).default },
  { id: 'junit', format: async () => (await import('./junit.ts')).default },
  { id: 'markdown', format: async () => (await import('./markdown.ts')).default },
  { id: 'sarif', format: async () => (await import('./sarif.ts')).default },
  { id: 'stylish', format: async () => (await import('./stylish.ts')).default },
]

/** The format of that name, if there is one. */
export async function findReporter(id: string): Promise<ReporterFormat | undefined> {
  const source = reporters.find((format) => format.id === id)
  return source && loadReporter(source)
}
