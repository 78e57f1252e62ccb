import { expect, test } from 'vitest'
import el from '../../locales/el/index.ts'
import customerName from '../../rules/customer-name.ts'
import parroting from '../../rules/parroting.ts'
import shouting from '../../rules/shouting.ts'
import upsellPressure from '../../rules/upsell-pressure.ts'
import type { AnyRule } from '../../src/rule.ts'
import { tryExample } from '../../src/testing.ts'

const reported = async (rule: AnyRule, text: string): Promise<readonly string[]> =>
  (await tryExample(rule, el, { text })).reported.map(({ words }) => words)

test.each([
  ['ΤΟ ΔΕΜΑ ΣΑΣ ΔΕΝ ΕΧΕΙ ΦΥΓΕΙ', 'composed'],
  ['ΤΟ ΔΈΜΑ ΣΑΣ ΔΕΝ ΈΧΕΙ ΦΎΓΕΙ', 'with accents'],
])('small words in capitals are ordinary words: %s', async (words) => {
  expect(await reported(shouting, `Agent: Όπως είδα, ${words} ακόμα.`)).toEqual([words])
})

test.each([
  'Υπάρχει ταχύτερο πακέτο; Το τωρινό κολλάει.',
  'υπαρχει ταχυτερο πακετο; το τωρινο κολλαει',
  'ΥΠΑΡΧΕΙ ΤΑΧΥΤΕΡΟ ΠΑΚΕΤΟ; ΤΟ ΤΩΡΙΝΟ ΚΟΛΛΑΕΙ',
  'Υπάρχει ταχύτερο πακέτο; Το τωρινό κολλάει.'.normalize('NFD'),
  'yparxei taxitero paketo? to torino kollaei',
])('what the customer asked about is no pressure, however it is spelt: %s', async (customer) => {
  const text = `Customer: ${customer}\nAgent: Θα θέλατε να αναβαθμίσετε σε ταχύτερο πακέτο;`
  expect(await reported(upsellPressure, text)).toEqual([])
})

test('a pronoun with the capital of politeness names nobody, with or without its accent', async () => {
  const customer = 'Customer: Θέλω να μάθω πότε θα έρθει η παραγγελία για εμένα'
  for (const you of ['Εσάς', 'Εσας']) {
    const agent = `Agent: Θέλετε να μάθετε πότε θα έρθει η παραγγελία για ${you};`
    expect(await reported(parroting, `${customer}\n${agent}`), you).toHaveLength(1)
  }
})

test.each([
  ['Γιάννης', 'Στέλνω το δέμα για εσάς αύριο στις 5.'],
  ['Θάνος', 'Θα το στείλω αύριο στις 5.'],
  ['Θάνος', 'Ναι. Θα το στείλω αύριο στις 5.'],
  ['Νατάσα', 'Μπορείτε να το δείτε τώρα.'],
])('a small word is no short form of %s: %s', async (name, agent) => {
  expect(await reported(customerName, `Customer: Με λένε ${name}. Πού είναι το δέμα;\nAgent: ${agent}`)).toEqual([
    agent,
  ])
})

test('a short name that somebody is called by counts', async () => {
  expect(await reported(customerName, 'Customer: Με λένε Γιάννης. Ήρθε;\nAgent: Γιάννη, ήρθε.')).toEqual([])
})
