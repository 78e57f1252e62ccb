/** What comes of something that may fail where nobody needs to know why: nothing then. */
export function attempt<T>(what: () => T): T | undefined {
  try {
    return what()
  } catch {
    return undefined
  }
}
