import type { Example } from '../../../src/locale.ts'

export const duplicateTemplate: readonly Example[] = [
  {
    text: 'Dobar dan, {{name}}, Vaš povrat je na putu i bit će na Vašem računu u roku od pet radnih dana.\n---\n[[Dobar dan {{first_name}}! Vaš povrat je na putu, i bit će na Vašem računu u roku od pet radnih dana.]]',
    title: 'Drugi interpunkcijski znakovi',
    kind: 'template',
  },
  {
    text: 'Vaš paket jutros je krenuo iz našeg skladišta. Kurir ga donosi u roku od dva radna dana, a put možete pratiti na stranici koja je navedena u potvrdi.\n---\n[[Vaš paket jutros je krenuo iz našeg skladišta. Kurir ga donosi u roku od dva radna dana, a put možete pratiti na stranici koja je navedena u poruci.]]',
    title: 'Druga riječ',
    kind: 'template',
  },
  {
    text: 'Možete li, molim Vas, pričekati dvije minute dok to provjerim u sustavu za Vas?\n---\nEvo Vašeg računa.\n---\n[[Možete li molim Vas pričekati dvije minute, dok to provjerim u sustavu za Vas?]]',
    kind: 'template',
  },
  {
    text: 'Hvala na lijepim riječima. Cijeli ih je tim s veseljem pročitao i radujemo se Vašem sljedećem posjetu.\n---\n[[HVALA na lijepim riječima! Cijeli ih je tim s veseljem pročitao, i radujemo se Vašem sljedećem posjetu :)]]',
    kind: 'template',
  },
  {
    text: 'Primili smo Vaše dokumente. Naš ćete odgovor dobiti do petka u podne.\n---\n[[Primili smo Vaše dokumente. Naš ćete odgovor dobiti do petka u podne.]]',
    title: 'Isti tekst',
    kind: 'template',
  },
  {
    text: 'Lampa treba žarulju od najviše 40 vata. Prije zamjene žarulje isključite struju.\n---\n[[Lampa treba žarulju od najviše 40 vata. Prije zamjene žarulje, isključite struju!]]',
    kind: 'template',
  },
  {
    text: 'Dobar dan, {{name}}, Vaš povrat je na putu i bit će na Vašem računu u roku od pet radnih dana.\n---\nDobar dan, {{name}}, Vaš paket jutros je krenuo iz skladišta i stiže u roku od dva radna dana.',
    kind: 'template',
  },
  { text: 'Evo Vašeg računa.\n---\nEvo Vašeg računa.', title: 'Prekratko', kind: 'template' },
  {
    text: 'Vaš zahtjev za proljetni popust naš je tim danas pregledao i rado Vam ga dajemo.\n---\nVaš zahtjev za proljetni popust naš je tim danas pregledao. Nažalost ga ne možemo odobriti, ali u svibnju dolazi novi.',
    title: 'Jedan odbija',
    kind: 'template',
  },
  {
    text: 'Adresu možete promijeniti dok paket ne krene iz skladišta, na stranici iz potvrde.\n---\nVrijeme dostave možete promijeniti do večeri prije, na poveznici koju je poslao kurir.',
    title: 'Slično samo oblikom',
    kind: 'template',
  },
  {
    text: 'Lampa treba žarulju od najviše 40 vata. Prije zamjene žarulje isključite struju.\n---\nPrije otvaranja lampe isključite struju. Vijci su sa stražnje strane.',
    title: 'Zajednički korak',
    kind: 'template',
  },
  {
    text: 'Vaš paket jutros je krenuo iz našeg skladišta. Kurir ga donosi u roku od dva radna dana.\n---\nHvala na lijepim riječima. Cijeli ih je tim s veseljem pročitao i radujemo se Vašem sljedećem posjetu.',
    kind: 'template',
  },
]
