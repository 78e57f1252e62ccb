import type { Conversation, Message } from '../conversation.ts'
import type { Row } from './csv-row.ts'
import { SourceMessage } from './message.ts'
import { conversationOf, type Reading } from './reading.ts'
import { truthOf } from './setting.ts'

/** One post of a table whose rows name the posts that they answer. */
interface Post {
  readonly row: Row
  readonly id: string
  parent: string | undefined
  readonly at: number | undefined
}

/**
 * Posts on a social network (`tweet_id, author_id, inbound, created_at, text, response_tweet_id,
 * in_response_to_tweet_id`), threaded by what they answer: a thread is one conversation, in the order of time.
 * The whole table is needed for this, because answers stand anywhere in it.
 */
export function readThreads(rows: readonly Row[], text: number, reading: Reading): Conversation[] {
  const posts = new Map<string, Post>()
  for (const row of rows) {
    const id = postId(row.named(['tweetid']) ?? '')
    const at = reading.time(row.named(['createdat']), () => row.line)
    const parent = postId(row.named(['inresponsetotweetid']) ?? '')
    if (id) posts.set(id, { row, id, parent: parent || undefined, at })
  }
  linkAnswers(posts)
  const threads = new Map<string, Post[]>()
  const roots = new Map<string, string>()
  for (const post of posts.values()) {
    const root = rootOf(post, posts, roots)
    const thread = threads.get(root)
    if (thread) thread.push(post)
    else threads.set(root, [post])
  }
  return [...threads].flatMap(([id, thread]) => toConversation(id, thread, text, reading) ?? [])
}

/** Ids that a spreadsheet or data frame has read as numbers: `119237.0`. */
function postId(text: string): string {
  return text.trim().replace(/\.0*$/, '')
}

/** A post may only be named as an answer by the one it answers. */
function linkAnswers(posts: ReadonlyMap<string, Post>): void {
  for (const { row, id } of posts.values())
    for (const answer of (row.named(['responsetweetid']) ?? '').split(',')) {
      const post = posts.get(postId(answer))
      if (post && post.id !== id) post.parent ??= id
    }
}

/** The first post of the thread, as far as it is in the table. Without recursion: threads can be long, and circular. */
function rootOf(start: Post, posts: ReadonlyMap<string, Post>, roots: Map<string, string>): string {
  const way = new Set<string>()
  let post = start
  let root: string | undefined
  while (root === undefined) {
    way.add(post.id)
    const parent = post.parent === undefined ? undefined : posts.get(post.parent)
    if (!parent || way.has(parent.id)) root = post.id
    else {
      root = roots.get(parent.id)
      post = parent
    }
  }
  for (const id of way) roots.set(id, root)
  return root
}

function toConversation(id: string, thread: Post[], text: number, reading: Reading): Conversation | undefined {
  thread.sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
  const origin = {
    locate: (message: number, span: readonly [number, number]) => (thread[message] as Post).row.place(text, span),
  }
  const messages: Message[] = []
  let complete = true
  for (const [index, { row, id: message, at }] of thread.entries()) {
    const author = row.named(['authorid'])
    const inbound = truthOf(row.named(['inbound']))
    const side = inbound === undefined ? undefined : inbound ? ('customer' as const) : ('agent' as const)
    const role = (author === undefined ? undefined : reading.speakers.configured(author)) ?? side
    if (!role) {
      reading.speakers.miss(author ?? '')
      complete = false
      continue
    }
    const person = author === undefined ? undefined : /^\d+$/.test(author) ? { id: author } : { name: author }
    messages.push(new SourceMessage(index, { role, text: row.cell(text), id: message, author: person, at }, origin))
  }
  return complete ? conversationOf({ kind: 'transcript', id, channel: 'social', messages }) : undefined
}
