import type { Example } from '../../../src/locale.ts'

export const holdUpdate: readonly Example[] = [
  {
    text: '[10:00] Customer: Gdje je paket?\n[10:00] Agent: Jedan trenutak molim dok nazovem skladište.\n[10:05] Agent: [[Hvala na čekanju. U kombiju je i stiže danas.]]',
    title: 'Pet minuta bez riječi',
  },
  {
    text: '[10:00] Customer: Gdje je paket?\n[10:00] Agent: Jedan trenutak molim dok nazovem skladište.\n[10:01] Customer: Ok.\n[10:02] Agent: [[U kombiju je i stiže danas.]]',
    title: 'Na vrijeme, ali bez zahvale',
  },
  {
    text: '[10:00] Customer: Je li plavi na zalihi?\n[10:00] Agent: Možete li pričekati minutu dok pitam trgovinu?\n[10:03] Customer: Naravno.\n[10:04] Agent: [[Imaju još dva i mogu Vam sačuvati jedan.]]',
    title: 'Čekanje počinje odgovorom',
  },
  {
    text: '[10:00] Customer: Iznos nije točan.\n[10:00] Agent: Provjerit ću to s računovodstvom.\n[10:08] Agent: [[Povrat je na drugoj stranici.]]',
    title: 'I provjera je čekanje',
  },
  {
    text: '[10:00] Customer: Mogu li promijeniti datum?\n[10:00] Agent: Pričekajte molim dok pitam.\n[10:01] Agent: Još provjeravam.\n[10:02] Agent: [[Novi je datum deveti.]]',
    title: 'Ni usput ni na kraju nema zahvale',
  },
  {
    text: '[10:00] Customer: Gdje je paket?\n[10:00] Agent: [[Jedan trenutak molim dok nazovem skladište.]]\n[10:12] Customer: Jeste li još tu?',
    title: 'Agent se nije vratio',
  },
  {
    text: '[10:00] Customer: Gdje je paket?\n[10:00] Agent: Jedan trenutak molim dok nazovem skladište.\n[10:01] Agent: Hvala na čekanju. U kombiju je i stiže danas.',
  },
  {
    text: '[10:00] Customer: Gdje je paket?\n[10:00] Agent: Jedan trenutak molim dok nazovem skladište.\n[10:02] Agent: U kombiju je i stiže danas.\n[10:02] Agent: Oprostite na čekanju!',
    title: 'Zahvala bilo gdje u odgovoru',
  },
  {
    text: '[10:00] Customer: Gdje je paket?\n[10:00] Agent: Jedan trenutak molim dok nazovem skladište.\n[10:02] Agent: Još provjeravam, hvala na strpljenju.\n[10:04] Agent: U kombiju je i stiže danas.',
    title: 'Obavijest prekida tišinu',
  },
  {
    text: '[10:00:00] Customer: Gdje je paket?\n[10:00:10] Agent: Jedan trenutak molim dok pogledam kartu.\n[10:00:25] Agent: U kombiju je i stiže danas.',
    title: 'Petnaest sekundi',
  },
  {
    text: 'Customer: Gdje je paket?\nAgent: Jedan trenutak molim dok nazovem skladište.\nAgent: U kombiju je i stiže danas.',
    title: 'Bez vremena',
  },
  {
    text: '[10:00] Customer: Gdje je paket?\n[10:00] Agent: Jedan trenutak molim dok nazovem skladište.\n[14:00] Agent: U kombiju je i stiže danas.',
    channel: 'email',
    title: 'Mail',
  },
]
