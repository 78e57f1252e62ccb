/** How an export is laid out of which the files in a folder are read as one; known before any of them is opened. */
export interface FolderLayout {
  /** The id of its reader. */
  readonly reader: string
  /** Whether a file is read with the others in its folder, by its name. */
  isPart(name: string): boolean
  /** The files beside the folders that tell who the people are. */
  readonly people: readonly string[]
  /** Files beside the folders that hold no conversations. */
  readonly others: readonly string[]
}

/** All of them. What is in a file decides in the end: one with such a name may be anything. */
export const folderLayouts: readonly FolderLayout[] = [
  {
    reader: 'slack',
    isPart: (name) => /^\d{4}-\d\d-\d\d\.json$/.test(name),
    people: ['users.json', 'org_users.json'],
    others: [
      'canvases.json',
      'channels.json',
      'content_flags.json',
      'dms.json',
      'file_conversations.json',
      'groups.json',
      'huddle_transcripts.json',
      'integration_logs.json',
      'lists.json',
      'mpims.json',
    ],
  },
]
