import type { FormatFacts, Reader } from '../reader.ts'

/** A reader with its facts, and the exports that it is tried on, by file name. */
export interface DocumentedReader {
  readonly reader: Reader
  readonly facts: FormatFacts
  readonly fixtures: readonly string[]
}

/** docs/formats.md: a table of all formats, and what is to be known about each. */
export function renderFormats(all: readonly DocumentedReader[]): string {
  const rows = all.map(({ reader: { id, name, extensions }, facts: { exactPlaces, streams }, fixtures }) =>
    row([
      `[\`${id}\`](#${id})`,
      name,
      extensions.map((extension) => `\`${extension}\``).join(' '),
      exactPlaces ? 'yes' : 'no',
      streams ? 'yes' : 'no',
      fixtures.map((file) => `[${file.slice(file.lastIndexOf('/') + 1)}](../${file})`).join(', '),
    ]),
  )
  return [
    '# The formats that are read',
    '',
    INTRODUCTION,
    '',
    row(['id', 'format', 'extensions', 'places exact', 'streaming', 'samples']),
    row(['---', '---', '---', '---', '---', '---']),
    ...rows,
    '',
    ...all.flatMap(section),
  ].join('\n')
}

const INTRODUCTION = `The format of a file is found by its content, whatever the file is called; \`etiquette inspect FILE\` says what it was taken for, who
was taken for an agent or a customer and why, and what was left out. \`--input-format\` with one of these ids overrides it.

Exports in JSON may be one document, a list, pages (\`{"comments": [...], "next_page": ...}\`), a list of pages, one record or page
per line, or a text that holds any of these once more as JSON. A page that says that there is another one, which is not in the file, is
warned about. Files may be gzipped; zip archives are read file by file, as \`export.zip/chats.json\`.

An export of a Slack workspace, as an archive or unpacked, is read channel by channel: \`users.json\` says who the people are, and a
thread that goes on for days is one conversation, each message at its place in the file of its day. Only the messages of threads whose
last reply has not come are kept in memory, 20,000 at most.

*Places exact*: the place of a violation is exactly its words, through escapes, tags and entities. *Streaming*: files of any
size are read in little memory. What was not yet seen in a real export is listed as unconfirmed.

<!-- Written from the code by \`npm run docs\`. -->`

function section({ reader: { id, name }, facts }: DocumentedReader): string[] {
  const { detected, roles, times, unconfirmed } = facts
  return [
    `## ${id}`,
    '',
    `${name}.`,
    '',
    `- Detected by: ${detected}.`,
    `- Roles: ${roles}.`,
    `- Times: ${times}.`,
    ...unconfirmed.map((point) => `- Unconfirmed: ${point}.`),
    '',
  ]
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
