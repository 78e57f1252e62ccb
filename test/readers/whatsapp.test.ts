import { describe, expect, it } from 'vitest'
import { readAs } from './said.ts'

const SPEAKERS = { Noor: 'customer', 'Iris Shop': 'agent' } as const
const read = (...lines: string[]) => readAs('chat.txt', `${lines.join('\n')}\n`, SPEAKERS)

describe('the head of a line', () => {
  it.each([
    ['German', '31.12.25, 21:04 - ', '31.12.25, 21:05 - '],
    ['Greek', '31/12/25, 9:04 μ.μ. - ', '31/12/25, 9:05 μ.μ. - '],
    ['Spanish', '31/12/25, 9:04 p.\u00a0m. - ', '31/12/25, 9:05 p.\u00a0m. - '],
    ['Croatian', '31. 12. 2025. 21:04 - ', '31. 12. 2025. 21:05 - '],
    ['Croatian with a word', '31.12.2025. u 21:04 - ', '31.12.2025. u 21:05 - '],
    ['Chinese', '2025/12/31 下午9:04 - ', '2025/12/31 下午9:05 - '],
    ['Japanese', '2025/12/31 21:04 - ', '2025/12/31 21:05 - '],
    ['Japanese in halves', '2025/12/31 午後9:04 - ', '2025/12/31 午後9:05 - '],
    ['Canadian French', '2025-12-31, 21 h 04 - ', '2025-12-31, 21 h 05 - '],
    ['iOS, Canadian French', '[2025-12-31, 21 h 04 min 00 s] ', '[2025-12-31, 21 h 05 min 00 s] '],
    ['American', '12/31/25, 9:04\u202fPM - ', '12/31/25, 9:05\u202fPM - '],
    ['iOS, Croatian', '[31. 12. 2025. 21:04:00] ', '[31. 12. 2025. 21:05:00] '],
    ['iOS, Chinese', '[2025/12/31 下午9:04:00] ', '[2025/12/31 下午9:05:00] '],
    ['iOS, Greek', '[31/12/25, 9:04:00 μ.μ.] ', '[31/12/25, 9:05:00 μ.μ.] '],
  ])('is known in %s', async (_, first, second) => {
    expect(await read(`${first}Noor: The lamp hums.`, `${second}Iris Shop: Sorry.`)).toMatchObject({
      reader: 'whatsapp',
      said: [['customer: The lamp hums.', 'agent: Sorry.']],
      times: [['2025-12-31T21:04:00.000Z', '2025-12-31T21:05:00.000Z']],
      problems: [],
      astray: [],
    })
  })

  it.each([
    ['上午12:10', '00:10'],
    ['中午12:10', '12:10'],
    ['中午11:50', '11:50'],
    ['凌晨1:00', '01:00'],
    ['12:10 π.μ.', '00:10'],
    ['12:10 pm', '12:10'],
  ])('says %s for %s', async (clock, expected) => {
    const { times } = await read(`2025/12/31 ${clock} - Noor: One.`, `2025/12/31 ${clock} - Noor: Two.`)
    expect(times[0]?.[0]).toBe(`2025-12-31T${expected}:00.000Z`)
  })

  it('is no name where a notice quotes a colon', async () => {
    const { said } = await read(
      '12/31/25, 9:04 PM - Iris changed the subject from "Lamp: hum" to "Lamp: fixed"',
      '12/31/25, 9:04 PM - Ίρις άλλαξε το θέμα σε «Λάμπα: βουίζει»',
      '12/31/25, 9:05 PM - Noor: She said "no": why?',
      '12/31/25, 9:06 PM - Iris Shop:',
      'Let me see.',
    )
    expect(said).toEqual([
      [
        'system: Iris changed the subject from "Lamp: hum" to "Lamp: fixed"',
        'system: Ίρις άλλαξε το θέμα σε «Λάμπα: βουίζει»',
        'customer: She said "no": why?',
        'agent: Let me see.',
      ],
    ])
  })
})

describe('what nobody wrote', () => {
  it.each([
    '<Media omitted>',
    '<Medien ausgeschlossen>',
    '<Multimedia omitido>',
    '<Αρχείο πολυμέσων παραλείπεται>',
    '<Medijski zapis izostavljen>',
    '<省略多媒体文件>',
    '<メディアは含まれていません>',
    'IMG-20251231-WA0001.jpg (file attached)',
    'IMG-20251231-WA0001.jpg (Datei angehängt)',
    'PTT-20251231-WA0002.opus (ファイル添付)',
    '\u200eSTK-2.webp (συνημμένο αρχείο)',
    'This message was deleted',
    'Diese Nachricht wurde gelöscht.',
    'Αυτό το μήνυμα διαγράφηκε',
    'Ova je poruka izbrisana.',
    '此消息已被删除',
    'このメッセージは削除されました',
    'null',
  ])('%s', async (words) => {
    const head = '31/12/25, 21:04 - Iris Shop: '
    expect((await read(head + words, `${head}Hello.`)).said).toEqual([['agent: ', 'agent: Hello.']])
    expect((await read(`${head}${words}`, 'This is the lamp.', `${head}Hello.`)).said[0]?.[0]).toBe(
      'agent: This is the lamp.',
    )
  })

  it('is not taken for words with brackets in them', async () => {
    const head = '31/12/25, 21:04 - Iris Shop: '
    const words = ['Write to <your name> please', 'Use the form (see below)', 'Pay <amount>', '5 < 6 (or > 4)']
    expect((await read(...words.map((each) => head + each))).said).toEqual([words.map((each) => `agent: ${each}`)])
  })

  it.each(['This message was edited', 'Diese Nachricht wurde bearbeitet.', 'Se editó este mensaje.', '此消息已编辑'])(
    'is taken away behind words: <%s>',
    async (mark) => {
      const head = '31/12/25, 21:04 - Iris Shop: '
      expect((await read(`${head}We look. <${mark}>`, `${head}Yes.`)).said).toEqual([
        ['agent: We look.', 'agent: Yes.'],
      ])
    },
  )
})

describe('logs of other programs that look alike', () => {
  it('are read for the roles that they say', async () => {
    const text = '[2026-03-02 09:05:00] Iris (Agent): Hello\n[2026-03-02 09:06:00] Noor (Customer): Hums\n'
    expect(await readAs('chat.txt', text)).toMatchObject({
      reader: 'text',
      said: [['agent: Hello', 'customer: Hums']],
      times: [['2026-03-02T09:05:00.000Z', '2026-03-02T09:06:00.000Z']],
    })
    expect(
      (await readAs('chat.txt', '13/02/2026 09:05 - Iris (Agent): Hello\n13/02/2026 09:06 - Customer: Hums\n')).said,
    ).toEqual([['agent: Hello', 'customer: Hums']])
  })
})
