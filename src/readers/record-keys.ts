import { englishName } from './native-names.ts'

/** A JSON or YAML object, or a table row, as parsed. */
export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const words = (text: string): readonly string[] => text.split(/\s+/)

/**
 * The names that exports give to the same things, without case and `_ - . space`, best first. Object keys and column
 * headings are looked up in the same lists.
 */
export const NAMES = {
  conversation: words(`conversationid convoid convid chatid ticketid caseid casenumber sessionid threadid dialogueid
    dialogid contactid interactionid callid conversationnumber ticketnumber ticketno ticket# ticket caseno case`),
  message: words('messageid utteranceid tweetid commentid eventid id'),
  order: words('turnnumber turnindex turn seq sequence index line'),
  role: words(`authorrole role speaker sender sendertype authortype participant participantrole from direction inbound
    isinbound fromagent usertype who messageauthortype messagesender actortype senderrole userrole updaterrole sentby`),
  author: words('authorname sendername author name speaker sender who createdby sentby postedby commenter'),
  authorId: words('authorid senderid userid email'),
  agent: words('agentname agent'),
  agentId: words('agentid'),
  text: words(`text content message body value utterance msg comment reply transcript plainbody bodytext messagetext
    messagebody messagecontent commentbody bodyhtml htmlbody`),
  time: words(`time timestamp createdat sentat messagecreatedat created datetime date createddate messagetime messagedate
    createdon ts`),
  channel: words('channel source via medium inbox'),
  internal: words('internal isinternal private isprivate visibility'),
  public: words('public ispublic'),
  id: words('id uuid key slug'),
  locale: words('locale language lang'),
  closed: words('closed isclosed status state'),
  templateId: words('id key slug shortcut shortcode trigger abbreviation'),
  title: words('title name label subject'),
  templateText: words('body content text response message reply template value replace'),
  /** Lists of the messages of one conversation. */
  messages: words(
    'messages turns utterances original transcript dialog dialogue comments conversation conversations log',
  ),
  /** A whole transcript in one text. */
  transcript: words('transcript conversation chat dialogue dialog chatlog log conversationtext chattranscript'),
  /** Lists of conversations or templates. */
  lists: words(`conversations templates chats tickets dialogs dialogues transcripts threads cannedresponses savedreplies
    macros replies responses snippets data results items records payload train dev test`),
} as const

/** The key under which a template, or the front matter of a file, speaks to etiquette. */
export const KEY = 'etiquette'

/** A name as it stands in `NAMES`; those of other languages in English. */
export function plainName(name: string): string {
  const plain = name.replace(/[\s_.\-\uFEFF]+/g, '').toLowerCase()
  return englishName(plain.replace(ASIDE, ''))
}

/** How a column is written: `Body (HTML)`, `Created at [UTC+2]`. Another aside may say that it is another column. */
const ASIDE =
  /(?<=.)[([](?:html|(?:plain)?text|plain|richtext|markdown|iso(?:8601)?|local(?:time)?|(?:utc|gmt)[+\d:]*|ce?s?t|e[es]?[sd]?t|[pcm][sd]t|jst|hkt|[dmyhs/:]{4,20})[)\]]$/

/** The keys of one object by their plain names. The first of two keys with one plain name is meant. */
export class Keys {
  readonly #keys = new Map<string, string>()
  readonly #fields: Fields

  constructor(fields: Fields) {
    this.#fields = fields
    for (const key of Object.keys(fields)) {
      const name = plainName(key)
      if (!this.#keys.has(name)) this.#keys.set(name, key)
    }
  }

  /** The key for the first of the names that is there and is something. */
  find(names: readonly string[], fits: (value: unknown) => boolean = isSomething): string | undefined {
    for (const name of names) {
      const key = this.#keys.get(name)
      if (key !== undefined && fits(this.#fields[key])) return key
    }
    return undefined
  }

  /** The value for the first of the names that is there and is something. */
  value(names: readonly string[], fits: (value: unknown) => boolean = isSomething): unknown {
    const key = this.find(names, fits)
    return key === undefined ? undefined : this.#fields[key]
  }

  /** The same as text: strings, and numbers as they are written. */
  text(names: readonly string[]): string | undefined {
    return textOf(this.value(names, (value) => textOf(value) !== undefined))
  }
}

function isSomething(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** Names and ids are strings, and numbers in some exports. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}
