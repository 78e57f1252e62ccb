import type { ReaderSource } from '../reader.ts'

/**
 * The readers of files that people and small tools write, by id. Those of JSON exports of helpdesks are in `formats/`: they
 * are loaded when a file may be one of them (`choose.ts`).
 */
export const readerSources: readonly ReaderSource[] = [
  { id: 'csv', extensions: ['.csv', '.tsv', '.tab'], reader: async () => (await import('./csv.ts')).default },
  { id: 'eml', extensions: ['.eml'], reader: async () => (await import('./mail.ts')).eml },
  { id: 'espanso', extensions: ['.yaml', '.yml'], reader: async () => (await import('./espanso.ts')).default },
  {
    id: 'github-saved-replies',
    extensions: ['.md'],
    reader: async () => (await import('./github-saved-replies.ts')).default,
  },
  { id: 'json', extensions: ['.json'], reader: async () => (await import('./json.ts')).default },
  { id: 'jsonl', extensions: ['.jsonl', '.ndjson'], reader: async () => (await import('./jsonl.ts')).default },
  {
    id: 'markdown-templates',
    extensions: ['.md', '.markdown'],
    reader: async () => (await import('./markdown-templates.ts')).default,
  },
  { id: 'mbox', extensions: ['.mbox'], reader: async () => (await import('./mail.ts')).mbox },
  { id: 'osticket', extensions: ['.yaml', '.yml'], reader: async () => (await import('./osticket.ts')).default },
  { id: 'rasa', extensions: ['.yaml', '.yml'], reader: async () => (await import('./rasa.ts')).default },
  {
    id: 'salesforce-quick-text',
    extensions: ['.csv', '.tsv'],
    reader: async () => (await import('./known-tables.ts')).salesforceQuickText,
  },
  { id: 'srt', extensions: ['.srt'], reader: async () => (await import('./captions.ts')).srt },
  {
    id: 'text',
    extensions: ['.txt', '.text', '.transcript', '.md', '.markdown'],
    reader: async () => (await import('./text.ts')).default,
  },
  {
    id: 'textexpander',
    extensions: ['.csv', '.tsv'],
    reader: async () => (await import('./known-tables.ts')).textExpander,
  },
  { id: 'webvtt', extensions: ['.vtt'], reader: async () => (await import('./captions.ts')).webvtt },
  { id: 'whatsapp', extensions: ['.txt'], reader: async () => (await import('./whatsapp.ts')).default },
  {
    id: 'yaml-templates',
    extensions: ['.yaml', '.yml'],
    reader: async () => (await import('./yaml-templates.ts')).default,
  },
  {
    id: 'zendesk-chat-text',
    extensions: ['.txt'],
    reader: async () => (await import('./zendesk-chat-text.ts')).default,
  },
]
