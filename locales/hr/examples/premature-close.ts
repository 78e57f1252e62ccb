import type { Example } from '../../../src/locale.ts'

export const prematureClose: readonly Example[] = [
  {
    text: 'Customer: Možete li probu premjestiti na petak?\nAgent: Dobar dan! Sada je u petak u deset. [[Doviđenja]]!',
    title: 'Odgovor i pozdrav u istom dahu',
  },
  {
    text: 'Customer: Koji autobus vozi u luku?\nAgent: Dobar dan! Broj devet. Mogu li Vam još kako pomoći? [[Želim Vam ugodan dan]]!',
    title: 'Pitano, a odgovor nije pričekan',
  },
  {
    text: 'Customer: Koji autobus vozi u luku?\nAgent: Dobar dan! Broj devet.\nAgent: Treba li Vam još nešto?\nAgent: [[Zatvaram ovaj razgovor]].',
  },
  {
    text: 'Agent: Dobar dan! Plavi je na zalihi. Želite li ga?\nCustomer: Da, molim, broj devet.\nAgent: Rezerviran je. Hvala na pozivu. [[Ugodna večer]]. Doviđenja.',
    title: 'Kupac je samo prihvatio ponudu',
    options: {},
  },
  {
    text: 'Agent: Dobar dan! Plavi je na zalihi.\nCustomer: Želim ga rezervirati.\nAgent: Hvala na pozivu. [[Doviđenja]]!',
    title: 'Pozdrav umjesto odgovora',
  },
  {
    text: '[10:00] Customer: Je li paket na putu?\n[10:01] Agent: Dobar dan! Jest. Treba li Vam još nešto?\n[10:03] Agent: Onda [[doviđenja]].',
    title: 'Dvije minute su premalo',
  },
  {
    text: '[10:00] Customer: Je li paket na putu?\n[10:01] Agent: [[Dobar dan! Jest. Treba li Vam još nešto?]]\n[10:02] System: Razgovor je zatvorio agent',
    title: 'Zatvoreno bez riječi',
  },
  {
    text: 'Customer: Možete li probu premjestiti na petak?\nAgent: Dobar dan! Sada je u petak. Treba li Vam još nešto?\nCustomer: Ne, hvala.\nAgent: Ugodan dan, doviđenja!',
  },
  {
    text: 'Customer: Možete li probu premjestiti na petak?\nAgent: Dobar dan! Sada je u petak.\nCustomer: Hvala!\nAgent: Nema na čemu. Doviđenja!',
    title: 'Obična zahvala nakon odgovora',
  },
  {
    text: 'Customer: Možete li probu premjestiti na petak?\nAgent: Dobar dan! Sada je u petak. Mogu li Vam još kako pomoći?\n\nSrdačan pozdrav,\nIvo',
    title: 'Potpis ništa ne zatvara',
  },
  {
    text: '[10:00] Customer: Je li paket na putu?\n[10:01] Agent: Dobar dan! Jest. Treba li Vam još nešto?\n[10:05] Agent: Jeste li još tu?\n[10:08] Agent: Zatvaram ovaj razgovor. Doviđenja!',
    title: 'Kupac je zašutio',
  },
  {
    text: 'Customer: Molim otkažite narudžbu, to je sve. Doviđenja!\nAgent: Dobar dan! Otkazana je. Doviđenja!',
    title: 'Kupac se pozdravio',
  },
  {
    text: 'Customer: Koji autobus vozi u luku?\nAgent: Dobar dan! Broj devet. Ako Vam zatreba još nešto, javite se, i želim Vam ugodan dan!',
    title: 'Otvorena ponuda',
  },
  {
    text: 'Customer: Molim rezervirajte.\nAgent: Dobar dan! Rezervirano je. Uživajte na putu!',
    title: 'Želja oko onoga što slijedi',
  },
  {
    text: 'Customer: Je li paket na putu?\nAgent: Dobar dan, Nora! Jest. Doviđenja!',
    channel: 'email',
    title: 'Mail se uvijek pozdravlja',
  },
  {
    text: 'Customer: Ima li dresova?\nAgent: Ej, bok! Ovdje Matko iz dućana. Ima ih, koja Vam veličina treba?',
    title: '"Bok" na početku pozdravlja',
  },
  {
    text: 'Customer: Ne mogu platiti karticom.\nAgent: Dobar dan, pokušajte drugom karticom. [[Doviđenja]]!\nCustomer: Ne radi ni druga.\nAgent: Koja poruka piše?',
    channel: 'chat',
  },
  {
    text: 'Customer: Možete li mi sačuvati knjigu?\nAgent: Dobar dan! Naravno, čuvam je do sutra.\nCustomer: Stižem popodne.',
    title: 'Rok nije pozdrav',
  },
]
