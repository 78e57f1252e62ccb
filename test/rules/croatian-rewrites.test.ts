import { expect, test } from 'vitest'
import hr from '../../locales/hr/index.ts'
import blame from '../../rules/blame.ts'
import formality from '../../rules/formality-consistency.ts'
import negativeWords from '../../rules/negative-words.ts'
import overpromising from '../../rules/overpromising.ts'
import transferPermission from '../../rules/transfer-permission.ts'
import vagueFollowUp from '../../rules/vague-follow-up.ts'
import { lintWith, parseExample } from '../../src/testing.ts'

const RULES = [blame, formality, negativeWords, overpromising, transferPermission, vagueFollowUp]

async function first(agent: string): Promise<string | undefined> {
  const { conversations } = parseExample({ text: `Customer: Želim povrat.\nAgent: ${agent}` })
  return (await lintWith(RULES, hr, conversations))[0]?.expected[0]
}

test.each([
  ['Morate nam vratiti ključ.', 'Trebali biste nam vratiti ključ.'],
  ['Ključ nam morate vratiti.', 'Ključ biste nam trebali vratiti.'],
  ['Onda nam se morate javiti.', 'Onda biste nam se trebali javiti.'],
  ['Najprije morate vratiti ključ.', 'Najprije biste trebali vratiti ključ.'],
  ['Da, morate vratiti ključ.', 'Da, trebali biste vratiti ključ.'],
  ['Moraš mi vratiti ključ.', 'Trebaš mi vratiti ključ.'],
])('short words keep to the second place: %s', async (said, better) => {
  expect(await first(said)).toBe(better)
})

test.each([
  ['Niste poslali sliku kotača.', 'Još čekamo sliku kotača.'],
  ['Niste platili zadnju ratu.', 'Još čekamo uplatu za zadnju ratu.'],
  ['Zaboravila si upisati kućni broj.', 'Trebamo još kućni broj.'],
  ['Već sam Vam rekao da brod kreće u šest.', 'Brod kreće u šest.'],
  ['Ne znam, pitat ću kuhara do podneva.', 'Pitat ću kuhara do podneva.'],
  ['Prema našim pravilima ne bojimo kožu.', 'Ne bojimo kožu.'],
  ['Brod će sigurno stići u šest.', 'Brod će najvjerojatnije stići u šest.'],
  ['Garantiramo da će stići.', 'Očekujemo da će stići.'],
  ['Javit ćemo Vam se.', 'Javit ćemo Vam se sutra do 17 sati.'],
  ['Prebacujem Vas u prodaju.', 'Smijem li Vas prebaciti u prodaju?'],
])('what the customer has to know stays: %s', async (said, better) => {
  expect(await first(said)).toBe(better)
})

test.each([
  ['Tvoj ključ je ovdje, čekamo te i šaljemo Vam kod.', 'Tvoj ključ je ovdje, čekamo te i šaljemo ti kod.'],
  ['Možeš doći kad želiš. Dovedi psa. Vaša torba je ovdje.', 'Možeš doći kad želiš. Dovedi psa. Tvoja torba je ovdje.'],
])('a capital that is polite goes with the polite word: %s', async (said, better) => {
  expect(await first(said)).toBe(better)
})
