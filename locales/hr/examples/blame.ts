import type { Example } from '../../../src/locale.ts'

export const blame: readonly Example[] = [
  { text: 'Customer: Hoće li mi vratiti polog?\nAgent: [[Trebali ste pročitati]] uvjete prije potpisa.' },
  { text: 'Customer: Zašto je račun zatvoren?\nAgent: [[Propustili ste potvrditi]] adresu u ožujku.' },
  { text: 'Customer: Moj stol ste dali drugima.\nAgent: [[Niste nam javili]] da kasnite.' },
  { text: 'Customer: Gdje je prilog?\nAgent: [[Zaboravili ste ga priložiti]].' },
  {
    text: 'Customer: Stigla je plava lampa, a htjela sam zelenu.\nAgent: To je [[Vaša greška]], u narudžbi piše plava.',
  },
  { text: 'Customer: A kako ga resetiram?\nAgent: [[Već sam Vam rekla]], gumb je straga.' },
  { text: 'Customer: Piše da jamstvo traje dvije godine.\nAgent: [[Niste u pravu]], piše jedna.' },
  { text: 'Customer: Majica se stisnula.\nAgent: [[Da ste pročitali]] etiketu, još bi Vam pristajala.' },
  {
    text: 'Customer: Ne snalazim se u postavkama.\nAgent: [[Većina korisnika to zna]] za minutu.',
    title: 'Usporedba s drugima',
  },
  { text: 'Customer: Novi me izbornik zbunjuje.\nAgent: [[Nitko se dosad nije žalio]] na izbornik.' },
  { text: 'Customer: Opet taj prokleti ruter!\nAgent: [[Molimo Vas da pripazite na ton]].', title: 'Ukor zbog tona' },
  { text: 'Customer: Nisam dobila paket.\nAgent: Paket se vratio jer [[ste unijeli pogrešnu]] adresu.' },
  { text: 'Potvrda je stigla tek jutros, a za to [[si sam kriv]].', kind: 'template' },
  { text: 'Ako niste primili e-mail, ovdje je ponovno poveznica.', kind: 'template' },
  { text: 'Customer: Poveznica ne radi.\nAgent: Jeste li je možda pokušali otvoriti u drugom pregledniku?' },
  {
    text: 'Customer: Nitko mi nije rekao!\nAgent: Žao mi je što niste bili obaviješteni ranije; vlak sada kreće u devet.',
  },
  { text: 'Customer: Slomila sam ručku, oprostite.\nAgent: To nipošto nije Vaša greška, ta se ručka često otpusti.' },
  { text: 'Customer: Jesam li prijavljen?\nAgent: Da, i trebali ste dobiti e-mail s brojem.' },
  {
    text: 'Customer: Javlja mi nešto pri prijavi.\nAgent: Možete li mi poslati sliku poruke o pogrešci?',
    title: 'Nije pogreška kupca',
  },
  { text: 'Customer: Koji paket ljudi biraju?\nAgent: Većina korisnika uzima mali paket za 9 eura.' },
  { text: 'Customer: Ne mogu ući.\nAgent: Ako ste zaboravili lozinku, šaljem Vam novu.' },
  {
    text: 'Napisali ste: "Vaš agent tvrdi da je to moja greška!"\nHvala što ste nam javili. Popravak je besplatan.',
    kind: 'template',
    title: 'Riječi kupca, navedene',
  },
  {
    text: 'Customer: Propustio sam predstavu.\nAgent: Žao mi je, ali [[da ste krenuli]] ranije, ne biste je propustili.',
  },
  { text: 'Customer: Zašto ne radi kartica?\nAgent: Zato što [[niste na vrijeme platili]] članarinu.' },
  { text: 'Customer: Rezervacija je na krivi dan.\nAgent: [[Greška je vaša]].' },
  { text: 'Customer: Kad ćete opet doći?\nAgent: [[Trebali ste biti kod kuće]] ujutro.' },
  { text: 'Customer: Imam dvije narudžbe.\nAgent: [[Dvaput ste kliknuli]].' },
  { text: 'Customer: Gdje je majstor?\nAgent: Došao je, ali mu [[niste otvorili]].' },
  { text: 'Customer: Nema me na popisu.\nAgent: [[Trebali ste se upisati]] do petka.' },
  { text: 'Customer: Trajekt je otišao bez mene.\nAgent: [[Mogli ste krenuti ranije]].' },
  { text: 'Customer: Zašto bon ne prolazi?\nAgent: Zato što [[ste ga upisali krivo]].' },
  {
    text: 'Customer: Čekala sam tri sata.\nAgent: Žao mi je, niste trebali toliko čekati. Vozač stiže u podne.',
    title: 'Sućut',
  },
  {
    text: 'Customer: Zašto se čajnik ne pali?\nAgent: Greška nije kod Vas: osigurač je bio neispravan, šaljem Vam novi.',
  },
  { text: 'Customer: Nema mi slika.\nAgent: [[Sami ste ih obrisali]].' },
  { text: 'Customer: Kod ne prolazi.\nAgent: [[Krivo ga upisujete]].' },
  { text: 'Customer: Kada je rok?\nAgent: Dobar dan! Niste zakasnili, rok je u petak.' },
  { text: 'Customer: Zašto sam blokirana?\nAgent: [[Prekršili ste uvjete]].' },
  { text: 'Customer: Nisam dobila kod.\nAgent: [[Sigurno ste upisali krivi]] broj.' },
]
