import { defineReader, isProblem } from '../reader.ts'
import markdownTemplates from './markdown-templates.ts'
import { underlinedHeadings } from './setext.ts'

/** The file in which projects on GitHub keep their saved replies: a heading and a fenced block each. */
export default defineReader({
  id: 'github-saved-replies',
  name: 'GitHub saved replies',
  extensions: ['.md'],
  facts: {
    detected: 'a first heading such as `Saved Replies`, or the file name `SAVED_REPLIES.md`',
    roles: 'templates are by agents',
    times: 'none',
    exactPlaces: true,
    streams: false,
    unconfirmed: [
      'files of this kind have no fixed shape: text without a fenced block is read as in `markdown-templates`',
    ],
  },
  detect: ({ head, path }) => {
    const { first, others } = headingsOf(head.slice(0, 4000))
    const isNamed = /(?:^|[/\\])saved[-_ ]?replies[^/\\]*\.md$/i.test(path) && first !== ''
    return isNamed || (/\bsaved (?:replies|responses)\b/i.test(first) && (others > 0 || /^#{2,3} /m.test(head)))
      ? 0.8
      : 0
  },
  async *read(source, options) {
    for await (const item of markdownTemplates.read(source, options))
      yield isProblem(item) ? item : { ...item, helpdesk: 'github-saved-replies' }
  },
})

/** The first heading of the first two levels, and how many follow that are underlined. */
function headingsOf(head: string): { readonly first: string; readonly others: number } {
  const marked = /^#{1,2}[ \t]+(.{1,100})/m.exec(head)
  const underlined = [...underlinedHeadings(head, 0)]
  const [start = head.length, { title = '' } = {}] = underlined[0] ?? []
  if (marked && marked.index < start) return { first: marked[1] ?? '', others: underlined.length }
  return { first: title, others: underlined.length - 1 }
}
