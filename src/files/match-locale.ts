/** The pack that serves a BCP 47 tag: the same tag, else the nearest more general one, else the language's first. */
export function matchLocale<P extends { readonly tag: string }>(packs: readonly P[], tag: string): P | undefined {
  const wanted = tag.toLowerCase().replaceAll('_', '-').split('-')
  for (let length = wanted.length; length > 0; length--) {
    const general = wanted.slice(0, length).join('-')
    const pack = packs.find((each) => each.tag.toLowerCase() === general)
    if (pack) return pack
  }
  return packs.find((each) => each.tag.toLowerCase().split('-')[0] === wanted[0])
}
