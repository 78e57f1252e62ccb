export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const TOKEN = /<\?xml [^<>]*\?>|<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/y
/** What an XML 1.0 document must not hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u

/** Reads an XML document of elements, attributes and text. Throws where it is not well-formed. */
export function parseXml(document: string): Element {
  if (FORBIDDEN.test(document)) throw new Error('a character that XML forbids')
  const top = { name: '', attributes: {}, children: [] as Element[], text: '' }
  const open = [top]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(document)
    if (!token) throw new Error(`not well-formed: ${document.slice(at, at + 60)}`)
    const [, closes, name, attributes = '', empty, text] = token
    const parent = open.at(-1) ?? top
    if (text !== undefined) parent.text += decoded(text)
    else if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
    } else if (name) {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  const [root, ...more] = top.children
  if (open.length > 1 || !root || more.length || top.text.trim()) throw new Error('not one whole element')
  return root
}

function attributesOf(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key, decoded(value ?? '')])
  return Object.fromEntries(pairs)
}

const decoded = (text: string): string =>
  text.replace(/&(\w*;?)/g, (_, name: string) => {
    const char = ENTITIES[name.slice(0, -1)]
    if (!name.endsWith(';') || char === undefined) throw new Error(`an entity that there is not: &${name}`)
    return char
  })
