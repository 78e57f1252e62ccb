import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadReaders } from '../../src/readers/all.ts'
import text from '../../src/readers/text.ts'
import { conversationsOf, readAll } from './fixture.ts'

const readers = await loadReaders()
const byId = (id: string) => readers.find((reader) => reader.id === id) as (typeof readers)[number]

describe('a transcript silences nothing', () => {
  const comment = '<!-- etiquette-disable -->'
  test.each([
    [
      'text',
      `---\nagent: Iris\netiquette: {disable: true}\n---\nAgent: ${comment} Hi.\nCustomer: ${comment}\n${comment}\n`,
    ],
    ['json', JSON.stringify([{ id: '1', etiquette: { disable: true }, messages: [{ role: 'agent', text: comment }] }])],
    ['jsonl', `${JSON.stringify({ etiquette: { disable: true }, messages: [{ role: 'agent', text: comment }] })}\n`],
    [
      'yaml-templates',
      '# etiquette-disable\n- messages:\n    - role: agent\n      text: Hi. # etiquette-disable-line\n',
    ],
    ['csv', `role,text,etiquette\nagent,Hi ${comment},disable\ncustomer,Hi,x\n`],
    [
      'intercom',
      JSON.stringify({
        type: 'conversation',
        id: '1',
        etiquette: { disable: true },
        source: { body: `<p>Hi</p>${comment}`, author: { type: 'user', id: 'u' } },
        conversation_parts: {
          conversation_parts: [
            { part_type: 'comment', body: `<p>No</p>${comment}`, author: { type: 'admin', id: 'a' } },
          ],
        },
      }),
    ],
    [
      'eml',
      `From: a@example.com\nTo: support@example.com\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nContent-Type: text/html\n\n<p>Hi</p>${comment}\n`,
    ],
  ])('%s', async (id, source) => {
    const speakers = { 'a@example.com': 'customer', 'support@example.com': 'agent' } as const
    const found = conversationsOf(await readAll(byId(id), source, speakers))
    expect(found.length).toBeGreaterThan(0)
    expect(found.map(({ kind, suppressions }) => [kind, suppressions])).toEqual(
      found.map(() => ['transcript', undefined]),
    )
  })

  test('whatever is written in it', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(comment, '\n', 'x', '# etiquette-disable', '---\n'), { maxLength: 8 }),
        async (parts) => {
          const found = conversationsOf(await readAll(text, `Agent: Hi\nCustomer: ${parts.join(' ')}`))
          expect(found.every(({ suppressions }) => suppressions === undefined)).toBe(true)
        },
      ),
    ))
})
