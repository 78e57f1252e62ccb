import type { Example } from '../../../src/locale.ts'

export const impersonalTemplate: readonly Example[] = [
  {
    text: '[[Dobar dan, hvala na poruci. Vaš povrat je na putu i bit će na Vašem računu u roku od pet radnih dana. Želimo Vam ugodan dan!]]',
    kind: 'template',
    options: { minWords: 20 },
  },
  {
    text: '[[Vaš paket jutros je krenuo iz našeg skladišta. Kurir ga donosi u roku od dva radna dana, a put možete pratiti na stranici koja je navedena u potvrdi.]]',
    title: 'Bez oslovljavanja',
    kind: 'template',
  },
  {
    text: '[[Poštovani,\n\nprimili smo Vaše dokumente. Naš ih tim čita onim redom kojim su stigli, a naš odgovor dobit ćete najkasnije do petka u podne na Vašu adresu.]]',
    kind: 'template',
  },
  {
    text: '[[Dobar dan,\n\nlampa treba žarulju od najviše 40 vata, koju ćete pronaći u svakoj većoj trgovini. Prije zamjene isključite struju i pričekajte da se žarulja ohladi.\n\nSrdačan pozdrav, {{agent.name}}]]',
    title: 'Samo ime agenta',
    kind: 'template',
  },
  {
    text: '[[Od srca hvala na lijepim riječima o našoj trgovini! Cijeli ih je tim s veseljem pročitao i svi se već radujemo Vašem sljedećem posjetu kod nas u gradu.]]',
    kind: 'template',
  },
  {
    text: '[[Dragi kupci,\n\ntrgovina je zatvorena od 24. prosinca do 2. siječnja. Narudžbe koje u to vrijeme primimo kreću iz skladišta 3. siječnja ujutro, redom kojim su stigle.]]',
    kind: 'template',
  },
  {
    text: 'Dobar dan, {{customer.first_name}}, hvala na poruci. Vaš povrat je na putu i bit će na Vašem računu u roku od pet radnih dana. Želimo Vam ugodan dan i srdačno Vas pozdravljamo!',
    kind: 'template',
  },
  {
    text: 'Hvala na poruci. Vaš povrat od {{order.total}} na putu je i bit će na Vašem računu u roku od pet radnih dana. Želimo Vam ugodan dan i srdačno Vas pozdravljamo!',
    title: 'Slučaj samog kupca',
    kind: 'template',
  },
  {
    text: 'Poštovani [ime], hvala na poruci. Vaš povrat je na putu i bit će na Vašem računu u roku od pet radnih dana. Želimo Vam ugodan dan i srdačno Vas pozdravljamo!',
    title: 'Upisuje se rukom',
    kind: 'template',
  },
  { text: 'Adresu možete promijeniti dok paket ne krene iz skladišta.', title: 'Ulomak', kind: 'template' },
  {
    text: 'Hvala na poruci. Dio o kojem ste pitali na zalihi je (ili: stiže u ponedjeljak; obrišite suvišno) i možemo Vam ga poslati istog dana na adresu koju ste naveli.',
    title: 'Treba prilagoditi',
    kind: 'template',
  },
  {
    text: 'Dobar dan, {{ticket.requester.first_name}}, lampa treba žarulju od najviše 40 vata, koju ćete pronaći u svakoj većoj trgovini. Prije zamjene isključite struju, molimo.\n\nSrdačan pozdrav, {{current_user.name}}',
    kind: 'template',
  },
]
