import type { Example } from '../../../src/locale.ts'

export const closingQuestion: readonly Example[] = [
  {
    text: 'Customer: Možete li termin premjestiti na petak?\nAgent: Dobar dan! Sada je u petak.\nCustomer: Hvala, doviđenja.\nAgent: [[Hvala na pozivu. Doviđenja!]]',
  },
  {
    text: 'Customer: Do kada radite?\nAgent: Dobar dan! Do šest. Mogu li Vam još kako pomoći?\nCustomer: Radite li nedjeljom?\nAgent: Da, od deset.\nCustomer: Super, hvala!\nAgent: [[Želim Vam ugodan dan!]]',
    title: 'Pitano prije sljedeće molbe',
  },
  {
    text: 'Customer: Je li soba slobodna?\nAgent: Dobar dan! Jest. Želite li je rezervirati?\nCustomer: Ne sada, hvala.\nAgent: [[Javite nam se kad odlučite. Doviđenja!]]',
    title: 'Ponuda jedne određene stvari',
  },
  {
    text: 'Customer: Gdje je račun?\nAgent: [[Dobar dan! Račun je sada u Vašem pretincu.]]',
    closed: true,
    title: 'Posljednja poruka zatvorenog razgovora',
  },
  {
    text: 'Customer: Jeste li zaprimili uplatu?\nAgent: Bok! Jesmo, jučer.\nCustomer: Odlično, fala!\nAgent: [[Nema na čemu, ugodan vikend!]]',
  },
  {
    text: 'Customer: Mogu li doći ranije?\nAgent: Pozdrav! Možete, u devet.\nCustomer: Hvala puno, laku noć!\nAgent: [[Laku noć!]]',
  },
  {
    text: 'Customer: Možete li termin premjestiti na petak?\nAgent: Dobar dan! Sada je u petak. Mogu li Vam još kako pomoći?\nCustomer: Ne, hvala.\nAgent: Želim Vam ugodan dan!',
  },
  {
    text: 'Customer: Možete li termin premjestiti na petak?\nAgent: Dobar dan! Sada je u petak.\nCustomer: Hvala, to je sve.\nAgent: Ugodan dan!',
    title: 'Kupac je sam rekao',
  },
  {
    text: 'Customer: Možete li termin premjestiti na petak?\nAgent: Dobar dan! Sada je u petak. Ako Vam zatreba još nešto, slobodno se javite.\nCustomer: Hvala!\nAgent: Doviđenja!',
    title: 'Otvorena ponuda',
  },
  {
    text: 'Customer: Možete li premjestiti termin?\nAgent: Dobar dan! Koji dan Vam odgovara?',
    title: 'Staje na pitanju agenta',
  },
  {
    text: 'Customer: Možete li termin premjestiti na petak?\nAgent: Dobar dan! Sada je u petak.',
    closed: false,
    title: 'Još otvoreno',
  },
  {
    text: 'Customer: Je li plaćeno?\nAgent: Bok! Jest. Treba li ti još nešto?\nCustomer: Ne, hvala, bok!\nAgent: Bok, lijep vikend!',
  },
  {
    text: 'Customer: Je li plaćeno?\nAgent: Dobar dan! Jest. Imate li još kakvih pitanja?\nCustomer: Nemam više pitanja, hvala.\nAgent: Doviđenja!',
  },
  {
    text: 'Customer: Gdje je stanica?\nAgent: Dobar dan! Nasuprot parku. Je li to sve?\nCustomer: Je.\nAgent: Onda Vam želim ugodan dan!',
    title: 'A yes that says that this was all',
  },
  {
    text: 'Customer: Jel radite subotom?\nAgent: Bok! Da, do 13. Treba li ti pomoć još s nečim?\nCustomer: ne, sve ok, hvala\nAgent: Bok i ugodan vikend!',
  },
  {
    text: 'Customer: Jeste li otvoreni?\nAgent: Dobar dan! Da, do 21. Za sve drugo slobodno odgovorite na ovu poruku.\nCustomer: Hvala!\nAgent: Ugodna večer!',
  },
  {
    text: 'Customer: Ima li mjesta u pet?\nAgent: Ima, upisano je. Imate li još kakvu želju?\nCustomer: Ne, hvala!\nAgent: Hvala i ugodan dan!',
  },
  {
    text: 'Customer: Radi li garderoba?\nAgent: Radi do 22 sata. Je li to sve čime Vam mogu pomoći?\nCustomer: Da, hvala.\nAgent: Ugodnu predstavu!',
  },
  {
    text: 'Customer: Je li račun plaćen?\nAgent: Jest, hvala. Treba li Vam i potvrda ili nešto drugo?\nCustomer: Ne, hvala.\nAgent: Ugodan dan!',
  },
  {
    text: 'Customer: Imate li sadnice lavande?\nAgent: Imamo, tri su eura. Budete li imali dodatnih pitanja, rado ću odgovoriti. Lijep pozdrav, Vrt Zdenka',
  },
  {
    text: 'Customer: Je li račun plaćen?\nAgent: Jest, hvala. Ako trebate išta, javite se.\nCustomer: Hvala!\nAgent: Na usluzi, ugodan dan!',
  },
  {
    text: 'Customer: Do kada je otvorena izložba?\nAgent: Dobar dan! Do osam. Ima li još koja nedoumica?\nCustomer: Nema, hvala na odgovoru.\nAgent: Vidimo se na izložbi!',
  },
  {
    text: 'Customer: Kako da očistim filtar?\nAgent: Bok! Isperi ga toplom vodom. Ako zapne, tu smo do navečer.\nCustomer: Super, hvala!\nAgent: Sretno!',
    title: 'Ponuda bez riječi "još"',
  },
  {
    text: 'Customer: Stiže li knjiga do petka?\nAgent: Dobar dan! Stiže u četvrtak. Padne li Vam na pamet još što, samo napišite.\nCustomer: Hvala!\nAgent: Ugodno čitanje!',
  },
  {
    text: 'Customer: Gdje je moj kišobran?\nAgent: Dobar dan! Na recepciji je. Javite se ako ga ne preuzmete do srijede.\nCustomer: Hvala!\nAgent: [[Lijep dan!]]',
    title: 'O jednoj određenoj stvari',
  },
  {
    text: 'Customer: Vrijedi li iskaznica?\nAgent: Dobar dan! Vrijedi do lipnja. Mogu li Vas još čime obradovati?\nCustomer: Hehe, ne.\nAgent: Jedva čekamo da dođete!',
  },
]
