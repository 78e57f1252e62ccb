import { defineReader, type Reader, type Sample } from '../reader.ts'
import { Points } from '../source/points.ts'
import { readText } from '../source/source.ts'
import { isCueTime, partsOfCues } from './cues.ts'
import { conversationOf, reading } from './reading.ts'
import { messagesOf, nameOfFile } from './script.ts'

const read: Reader['read'] = (source, options) =>
  reading(source, options, async function* (state) {
    const text = await readText(source)
    const points = new Points(text)
    const parts = partsOfCues(text)
    const messages = messagesOf(text, parts, state.speakers, (range) => points.place(range))
    if (messages?.length)
      yield conversationOf({
        kind: 'transcript',
        id: nameOfFile(source.path),
        channel: 'voice',
        closed: true,
        messages,
      })
  })

const facts = {
  roles:
    'the name in `<v ...>`, or before a colon where it is a role or stands there more than once; others must be named',
  times: 'the beginning of the cue, from the beginning of the recording',
  exactPlaces: true,
  streams: false,
  unconfirmed: ['what stands in `NOTE` is not read'],
}

/** Calls as WebVTT captions. */
export const webvtt = defineReader({
  id: 'webvtt',
  name: 'WebVTT captions',
  extensions: ['.vtt'],
  facts: { detected: 'the first line is `WEBVTT`', ...facts },
  detect: ({ head }: Sample) => (/^WEBVTT(?:[ \t\n\r]|$)/.test(head) ? 1 : 0),
  read,
})

/** Calls as SubRip captions. */
export const srt = defineReader({
  id: 'srt',
  name: 'SubRip captions',
  extensions: ['.srt'],
  facts: { detected: 'a number, and below it a line such as `00:00:01,000 --> 00:00:02,500`', ...facts },
  detect({ head, extension }: Sample) {
    const lines = head.split('\n', 40).map((line) => line.trim())
    const isNumbered = lines.some((line, index) => /^\d+$/.test(line) && isCueTime(lines[index + 1] ?? ''))
    return isNumbered ? 0.95 : extension === '.srt' && lines.some(isCueTime) ? 0.6 : 0
  },
  read,
})
