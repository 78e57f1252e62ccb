import type { Example } from '../../../src/locale.ts'

export const holdPermission: readonly Example[] = [
  { text: 'Customer: Gdje je moj paket?\nAgent: [[Jedan trenutak molim]].' },
  { text: 'Customer: Iznos na računu je pogrešan.\nAgent: [[Pričekajte]].' },
  {
    text: 'Customer: Vidite li moju rezervaciju?\nAgent: Pozdrav Mira! [[Samo trenutak]].',
    title: 'Pozdrav nije razlog',
  },
  {
    text: 'Customer: Je li plavi na zalihi?\nAgent: [[Dajte mi par minuta]], odmah se vraćam.',
    title: 'Povratak nije razlog',
  },
  { text: 'Customer: Ne mogu se prijaviti.\nAgent: Molim [[pričekajte]]. Hvala.' },
  { text: 'Customer: Koje je stanje?\nAgent: [[Ostanite na liniji]].\nCustomer: Ok.', channel: 'voice' },
  { text: 'Customer: Je li povrat poslan?\nAgent: [[Stavljam Vas na čekanje]].', channel: 'voice' },
  { text: 'Hvala na poruci. Molimo [[pričekajte trenutak]].', kind: 'template' },
  {
    text: 'Customer: Gdje je moj paket?\nAgent: [[Jedan trenutak molim]] dok pitam skladište.',
    options: { requirePermission: true },
    title: 'Uz `requirePermission` razlog nije dovoljan',
  },
  { text: 'Customer: Gdje je moj paket?\nAgent: Možete li, molim Vas, pričekati dvije minute dok pitam skladište?' },
  { text: 'Customer: Gdje je moj paket?\nAgent: Provjerit ću to za Vas, treba mi oko dvije minute.' },
  { text: 'Customer: Račun je pogrešan.\nAgent: Jedan trenutak molim, provjeravam s računovodstvom.' },
  {
    text: 'Customer: Vidite li rezervaciju?\nAgent: Jedan trenutak molim.\nAgent: Upravo je otvaram.',
    title: 'Razlog dolazi u sljedećoj poruci',
  },
  {
    text: 'Customer: Je li plavi na zalihi?\nAgent: Samo trenutak. Imamo četiri plava i dva zelena.',
    title: 'Odgovor slijedi odmah',
  },
  {
    text: 'Customer: Gdje je moj paket?\nAgent: Slažete li se da pričekate dok nazovem skladište?\nCustomer: Naravno.\nAgent: Hvala. Jedan trenutak molim.',
    title: 'Već dogovoreno',
  },
  { text: 'Agent: Hvala Vam što ste jučer tako dugo čekali.' },
  { text: 'Agent: Pričekajte da lampica zasvijetli zeleno, a zatim ponovno pritisnite gumb.' },
  { text: 'Agent: Ne morate čekati, sve je spremno.' },
  {
    text: 'Customer: Kako da ga osvježim?\nAgent: Isključite ga i pričekajte minutu prije ponovnog paljenja.',
    title: 'Korak uputa',
  },
  {
    text: 'Customer: Što ako zakasnim?\nAgent: Dobar dan! Samo nam javite, pa ćemo Vas pričekati.',
    title: 'Čeka agent',
  },
  { text: 'Customer: Koliko dugujem?\nAgent: [[Ne prekidajte vezu]].' },
  { text: 'Customer: Gdje je vlak?\nAgent: [[Molim za strpljenje]].' },
  { text: 'Customer: Gdje je autobus?\nAgent: [[Dajte mi, molim Vas, dvije minute]].' },
  { text: 'Customer: Koliko imam bodova?\nAgent: [[Ostajete na liniji]].' },
  { text: 'Customer: Koliko imam bodova?\nAgent: Samo malo, pogledam u sustavu.' },
  { text: 'Customer: Kolika je kotizacija?\nAgent: [[Samo mi dajte minutu]].' },
  {
    text: 'Customer: Može li račun na tvrtku?\nAgent: [[Trenutak]].\nAgent: Te račune radi kolegica.',
  },
  {
    text: 'Customer: Trebam potvrdu.\nAgent: Trenutak, ispisujem je.\nAgent: Evo je.',
    title: 'Što agent radi, kaže razlog',
  },
]
