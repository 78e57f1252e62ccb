import { oneLine } from './one-line.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What no XML document may hold, not even as an entity; control characters and halves of characters are gone by then. */
const FORBIDDEN = /[\ufffe\uffff]/g

/** Untrusted text as XML content or as the value of an attribute. */
export const xml = (text: string): string =>
  oneLine(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (char) => ENTITIES[char] as string)

/** An opening tag without its `>`: the attributes in their order, those that are undefined left out. */
export function xmlTag(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${xml(String(value))}"`,
  )
  return `<${name}${written.join('')}`
}
