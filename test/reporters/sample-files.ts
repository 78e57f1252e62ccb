import { found, type SampleFile, talk } from './sample.ts'

const filler = (words: number): string =>
  Array.from({ length: words }, (_, at) => ['our', 'workshop', 'checks', 'every', 'lamp', 'twice'][at % 6]).join(' ')

const chat = talk(
  'chat-4821',
  [
    { text: 'My lamp arrived in two halves.' },
    {
      text: 'You should have checked the parcel. As I already said, we cannot repair lamps here.',
      who: 'Dana',
      at: Date.UTC(2026, 2, 2, 9, 5),
    },
    { text: 'ok', who: 'Dana', at: Date.UTC(2026, 2, 2, 9, 7) },
  ],
  { channel: 'chat' },
)
const email = talk(
  'mail/77',
  [{ text: 'Your refund is on its way.\n\nIt takes three days.', who: 'Ivo Perić', at: 9 * 3600_000 + 5 * 60_000 }],
  { channel: 'email' },
)
const long = talk('chat-9000', [
  { text: `${filler(1000)} and frankly that is not our problem because ${filler(1000)}`, who: 'Mina' },
])
const template = talk('late-delivery', [{ text: 'Dear {{name}}, unfortunately your order is late!!!' }], {
  kind: 'template',
  title: 'Order is late',
})
const chinese = talk('对话-3', [{ text: '您好，这个问题不归我们管，请您自己联系厂家。', who: '小李' }], {
  channel: 'chat',
})
const emoji = talk('emoji', [{ text: '👩‍👩‍👧 Hi 👋🏽 calm down, please ❤️', who: 'Zoë' }], { channel: 'social' })
const odd = talk('\u001b[2Jid\u202e;rm\n', [{ text: 'Well\u0007, whatever\tyou say\u001b[31m!', who: 'Ann\r\nBot' }])

const EXPORT = 'exports/march.jsonl'
const MACROS = 'macros/orders.yaml'
const STREET = 'exports/odd:name,50%.txt'

/** A small invented set that shows every case. */
export const sampleFiles: readonly SampleFile[] = [
  {
    summary: {
      path: EXPORT,
      conversations: 31,
      messages: 1204,
      problems: [{ problem: 'This line is not JSON', hint: 'Look for a missing quote or comma', line: 12 }],
    },
    findings: [
      [
        chat,
        [
          found(EXPORT, 3, chat, {
            message: 1,
            rule: 'no-blame',
            severity: 'error',
            text: 'Unexpected blame `You should have`, expected what can be done now',
            words: 'You should have',
            expected: ['Let us look at the parcel together', 'Could you check the parcel'],
          }),
          found(EXPORT, 3, chat, {
            message: 1,
            rule: 'no-reproach',
            text: 'Unexpected reproach `As I already said`',
            words: 'As I already said',
            expected: [''],
          }),
          found(EXPORT, 4, chat, {
            message: 2,
            rule: 'require-next-step',
            text: 'Expected a next step for the customer',
            note: 'A customer who knows what happens next does not need to ask again.',
          }),
        ],
      ],
      [
        email,
        [
          found(EXPORT, 5, email, {
            message: 0,
            rule: 'require-greeting',
            text: 'Expected a greeting',
            expected: ['Hello,\n\nYour refund is on its way.\n\nIt takes three days.'],
          }),
        ],
      ],
      [
        long,
        [
          found(EXPORT, 6, long, {
            message: 0,
            rule: 'require-greeting',
            text: 'Expected a greeting',
            expected: [`Hello, ${filler(2000)}`],
          }),
          found(EXPORT, 6, long, {
            message: 0,
            rule: 'no-blame',
            severity: 'error',
            text: 'Unexpected refusal `not our problem`, expected who can help and how to reach them without delay',
            words: 'not our problem',
            expected: [`${filler(1000)} and here is who can help: ${filler(1000)}`],
          }),
        ],
      ],
      [
        chinese,
        [
          found(EXPORT, 7, chinese, {
            message: 0,
            rule: 'no-refusal',
            severity: 'error',
            locale: 'zh',
            text: '不宜说“不归我们管”，宜说明谁能帮忙',
            words: '不归我们管',
            expected: ['我帮您联系负责的同事'],
          }),
        ],
      ],
      [
        emoji,
        [
          found(EXPORT, 8, emoji, {
            message: 0,
            rule: 'no-dismissal',
            text: 'Unexpected dismissal `calm down`',
            words: 'calm down',
            note: 'It tells people what to feel.',
          }),
        ],
      ],
    ],
  },
  {
    summary: { path: MACROS, conversations: 8, messages: 8, problems: [] },
    findings: [
      [
        template,
        [
          found(MACROS, 14, template, {
            message: 0,
            rule: 'max-exclamation-marks',
            text: 'Unexpected 3 exclamation marks, expected at most 1',
            words: '!!!',
            expected: ['.'],
          }),
        ],
      ],
    ],
  },
  {
    summary: { path: STREET, conversations: 1, messages: 1, problems: [] },
    findings: [
      [
        odd,
        [
          found(STREET, 2, odd, {
            message: 0,
            rule: 'no-dismissal',
            text: 'Unexpected dismissal `whatever\tyou say\u001b[31m`',
            words: 'whatever\tyou say\u001b[31m',
            expected: ['::error::that is ##[error] 100% fine\n::stop-commands::x'],
          }),
        ],
      ],
    ],
  },
]
