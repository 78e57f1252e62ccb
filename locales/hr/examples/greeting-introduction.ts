import type { Example } from '../../../src/locale.ts'

export const greetingIntroduction: readonly Example[] = [
  { text: 'Customer: Lampa treperi.\nAgent (Dana): [[Dobar dan! Kako Vam mogu pomoći s lampom?]]', channel: 'chat' },
  {
    text: 'Customer: Lampa treperi.\nAgent: [[Dobar dan i hvala na upitu. Koja je to lampa?]]',
    channel: 'chat',
    brand: ['Kuća svjetiljaka'],
  },
  {
    text: 'Customer: Lampa treperi.\nAgent: [[Poštovana Nora, koja je to lampa?\n\nSrdačan pozdrav]]',
    channel: 'email',
    title: 'Nepotpisan mail',
  },
  {
    text: 'Bot: Pozdrav, ja sam Lumi, Vaš pomoćnik.\nCustomer: Želim čovjeka.\nAgent: [[Pozdrav, o čemu je riječ?]]',
    channel: 'chat',
    title: 'Ime bota',
  },
  {
    text: 'Customer: Halo?\nAgent (Ivo Lang): [[Bok! Upravo čitam Vašu poruku.]]\nAgent (Ivo Lang): O čemu je riječ?\nCustomer: Tko je to?\nAgent (Ivo Lang): Zovem se Ivo.',
    channel: 'voice',
    title: 'Prekasno',
  },
  { text: 'Customer: Kad stiže?\nAgent: [[Dobro jutro, stiže danas.]]', channel: 'chat' },
  { text: 'Customer: Lampa treperi.\nAgent (Dana): Dobar dan, moje ime je Dana. Koja je to lampa?', channel: 'chat' },
  {
    text: 'Customer: Lampa treperi.\nAgent: Dobar dan, Kuća svjetiljaka, kako mogu pomoći?',
    channel: 'voice',
    brand: ['Kuća svjetiljaka'],
  },
  {
    text: 'Customer: Lampa treperi.\nAgent: Dobro došli u Svjetlost! Koja je to lampa?',
    channel: 'chat',
    title: 'Tvrtka koju postavke ne poznaju',
  },
  { text: 'Customer: Lampa treperi.\nAgent: Bok, Dana ovdje. Koja je to lampa?', channel: 'chat' },
  {
    text: 'Customer: Lampa treperi.\nAgent: Poštovana Nora, koja je to lampa?\n\nSrdačan pozdrav,\nDana Marić',
    channel: 'email',
    title: 'Ime pod mailom',
  },
  {
    text: 'Customer: Lampa treperi.\nAgent: Dobar dan! Koja je to lampa?',
    channel: 'social',
    title: 'Ondje je ime račun',
  },
  {
    text: 'Agent: Putnička agencija, Lina na telefonu, dobar dan!\nCustomer: Dobar dan, imate li izlet u Hum?',
    channel: 'voice',
  },
  {
    text: 'Customer: Imam pitanje.\nAgent: Dobar dan, hvala što ste se javili Primorskoj banci! Kako Vam mogu pomoći?',
    channel: 'chat',
    title: 'Tvrtka u zahvali',
  },
  { text: 'Customer: Imam pitanje.\nAgent: Dobar dan, hvala na upitu! Ja sam Lucija.', channel: 'chat' },
  { text: 'Customer: Trebam servis.\nAgent: Dobar dan, na telefonu Damir. Kako mogu pomoći?' },
  {
    text: 'Customer: Imate li stol za dvoje?\nAgent: Dobra večer i dobrodošli u restoran Val! Imamo, u osam.',
    channel: 'chat',
  },
  { text: 'Customer: Gdje ste?\nAgent: Dobar dan, Pekara Zora, ovdje Mia! Nalazimo se u Savskoj 12.', channel: 'chat' },
  {
    text: 'Customer: Molim presliku računa.\nAgent: Poštovani,\npresliku šaljem u prilogu.\nLijep pozdrav,\nMirko, recepcija',
    channel: 'email',
  },
  {
    text: 'Customer: Jeste li otvoreni?\nAgent: Dobar dan, cvjećarnica Tratinčica, Lucija. Jesmo, do 19 sati.',
    channel: 'chat',
  },
  { text: 'Customer: Jeste li otvoreni?\nAgent: Dobar dan! Optika Vid, Petra. Jesmo, do 19 sati.', channel: 'chat' },
  {
    text: 'Customer: Jeste li otvoreni?\nAgent: Bok! Ovdje Nika s recepcije bazena. Jesmo, do 19 sati.',
    channel: 'chat',
  },
  { text: 'Customer: Je li hotel otvoren?\nAgent: [[Dobar dan, hotel je otvoren do listopada.]]', channel: 'chat' },
  { text: 'Customer: Kad je očitanje?\nAgent: Dobar dan, HEP, Ljubica. U petak ujutro.', channel: 'chat' },
  {
    text: 'Customer: Imate li stol?\nAgent: Dobra večer, ovdje tim konobe Mrena. Imamo stol u 20 sati.',
    channel: 'chat',
  },
  {
    text: 'Customer: Kasni mi kombi.\nAgent: Dobar dan, voditeljica smjene Dunja. Kombi stiže za pet minuta.',
    channel: 'chat',
  },
  {
    text: 'Customer: Kasni mi tramvaj.\nAgent: Dobar dan, Dispečerski centar Sljeme, Krunoslav. Tramvaj je tu za pet minuta.',
    channel: 'chat',
  },
  { text: 'Customer: Kasni mi tramvaj.\nAgent: Bok, Petshop Rep, Hana! Koja linija?', channel: 'chat' },
  {
    text: 'Customer: Do kada traju upisi?\nAgent: Poštovana,\n\nupisi traju do 15. rujna.\n\nLijep pozdrav,\nStudentska služba',
    channel: 'email',
  },
]
