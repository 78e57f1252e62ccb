import type { Reader } from '../reader.ts'
import { srt, webvtt } from './captions.ts'
import csv from './csv.ts'
import json from './json.ts'
import jsonl from './jsonl.ts'
import { eml, mbox } from './mail.ts'
import markdownTemplates from './markdown-templates.ts'
import text from './text.ts'
import whatsapp from './whatsapp.ts'
import yamlTemplates from './yaml-templates.ts'
import zendeskChatText from './zendesk-chat-text.ts'

/**
 * The readers that are loaded with the program, by id. Those of JSON exports of helpdesks are loaded when a file may be one
 * of them (`choose.ts`).
 */
export const coreReaders: readonly Reader[] = [
  csv,
  eml,
  json,
  jsonl,
  markdownTemplates,
  mbox,
  srt,
  text,
  webvtt,
  whatsapp,
  yamlTemplates,
  zendeskChatText,
].sort((one, other) => (one.id < other.id ? -1 : 1))
