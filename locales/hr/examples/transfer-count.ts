import type { Example } from '../../../src/locale.ts'

export const transferCount: readonly Example[] = [
  {
    text: 'Customer: Račun je pogrešan.\nAgent (Dana): Dobar dan, dajem dalje.\nAgent (Tomo): Bok, Tomo iz računovodstva.\nAgent (Vera): [[Bok, Vera iz naplate. O čemu je riječ?]]',
    title: 'Troje ljudi',
  },
  {
    text: 'Customer: Račun je pogrešan.\nAgent: Spajam Vas s naplatom, koja ga može ispraviti.\nCustomer: Može.\nAgent: Naplata, dobar dan. O čemu je riječ?\nCustomer: Račun je pogrešan.\nAgent: [[Spajam Vas s]] računovodstvom, koje ga može ispraviti.',
  },
  {
    text: 'Agent (Dana): Dobar dan, kako mogu pomoći?\nCustomer: Sjedalo je krivo.\nAgent (Tomo): Bok, ja sam Tomo.\nCustomer: Sjedalo je krivo.\nAgent (Dana): [[Evo me opet.]]',
    title: 'Naprijed-natrag',
  },
  {
    text: 'Agent (Dana): Dobar dan, kako mogu pomoći?\nCustomer: Sjedalo je krivo.\nAgent (Dana): Spajam Vas s Tomom, koji ga može promijeniti.\nAgent (Tomo): Bok, ja sam Tomo.\nCustomer: Sjedalo je krivo.\nAgent (Tomo): [[Prebacujem Vas na]] šalter, koji ga može promijeniti.',
  },
  {
    text: 'Customer: Račun je pogrešan.\nAgent (Dana): Dobar dan, dajem dalje.\nAgent (Tomo): [[Bok, Tomo iz naplate.]]',
    options: { maxTransfers: 0 },
  },
  {
    text: 'Customer: Kvar.\nAgent (Ana): Dobar dan.\nAgent (Iva): Dobar dan, preuzimam.\nAgent (Eva): [[Dobar dan, sada sam ja ovdje.]]\nAgent (Ana): A ja sam se vratila.',
    title: 'Prijavljeno jednom',
  },
  {
    text: 'Customer: Račun je pogrešan.\nAgent (Dana): Spajam Vas s naplatom, koja ga može ispraviti.\nAgent (Tomo): Bok, Tomo iz naplate. Ispravio sam ga.',
    title: 'Najava i agent koji slijedi jedno su',
  },
  {
    text: 'Bot: Spajam Vas s osobom.\nAgent (Dana): Dobar dan, kako mogu pomoći?\nAgent (Tomo): Bok, ovdje Tomo, preuzimam.',
    title: 'Bot predaje osobi',
  },
  {
    text: 'Customer: Račun je pogrešan.\nAgent: Smijem li Vas spojiti s naplatom?\nCustomer: Ne.\nAgent: Želite li da Vas spojim s računovodstvom?\nCustomer: Ne.',
    title: 'Ponude',
  },
  {
    text: 'Customer: Gdje ga ima?\nAgent (Trgovina Sjever): Kod nas!\nAgent (Trgovina Jug): I kod nas!\nAgent (Trgovina Zapad): I ovdje!',
    channel: 'social',
    title: 'Računi trgovina, ne ljudi',
  },
  { text: 'Agent (Dana): Dobar dan!\nAgent (dana): Kako mogu pomoći?\nAgent (Dana): Jeste li tu?', title: 'Jedno ime' },
  {
    text: 'Customer: Račun je pogrešan.\nAgent: Spajam Vas s naplatom, koja ga može ispraviti.\nCustomer: Može.\nAgent: Hvala, sada Vas spajam s njima.',
    title: 'Najavljeno ponovno, i dalje jedno',
  },
]
