/** What a template is called that has no title of its own: as its file, a Markdown file, without the ending. */
export function fileTitle(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? path).replace(/\.(?:md|markdown)(?:\.gz)?$/i, '')
}
