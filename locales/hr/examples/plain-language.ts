import type { Example } from '../../../src/locale.ts'

export const plainLanguage: readonly Example[] = [
  { text: 'Customer: Mogu li platiti karticom?\nAgent: Da, možete [[izvršiti uplatu]] svakom karticom.' },
  { text: 'Customer: Kada dobivam novac?\nAgent: [[Obavještavamo Vas da]] ga šaljemo danas.' },
  { text: 'Customer: Smijem li dovesti psa?\nAgent: Da. Javite nam [[ukoliko]] dolazite s njim.' },
  { text: 'Customer: Zvecka.\nAgent: Možete li poslati snimku [[u svrhu]] provjere zvuka?' },
  { text: 'Preselili smo se [[zbog činjenice da]] je stara trgovina bila premala.', kind: 'template' },
  { text: 'Customer: Kad se mjeri potrošnja?\nAgent: Mjeri se [[na mjesečnoj bazi]].' },
  { text: 'Customer: Koji račun?\nAgent: [[Predmetni]] račun je u prilogu.' },
  { text: 'Customer: Mogu li platiti karticom?\nAgent: Da, platite bilo kojom karticom.' },
  { text: 'Customer: Mogu li dobiti pomoć?\nAgent: Naravno! Odmah ću Vam pomoći.' },
  { text: 'Customer: Gdje je ulaz?\nAgent: S druge strane zgrade.', title: 'Nije taj izraz' },
  { text: 'Customer: Kako se zove paket?\nAgent: Zove se "Ukoliko", i štedi pet eura.', title: 'Navodnici' },
  {
    text: 'Customer: Kako da pokrenem pumpu?\nAgent: Ukoliko svijetli zeleno, pritisnite gumb.',
    options: { allow: ['ukoliko'] },
  },
  {
    text: 'Customer: Kako da prijavim?\nAgent: Pošaljite nam fotografiju, račun i ime trgovine. Novac stiže do petka u podne.',
  },
  { text: 'Customer: Što dalje?\nAgent: [[Obavještavamo Vas da]] je račun otvoren.' },
  { text: 'Agent: Potrebno je [[izvršiti zamjenu]] artikla u poslovnici.' },
  { text: 'Agent: Račun možete platiti u poslovnici [[te iste dostaviti]] na uvid.' },
  { text: 'Agent: Uplata je proknjižena [[temeljem]] računa.' },
  { text: 'Agent: Nakon zaprimanja papira [[pristupit će se obradi]] predmeta.' },
  { text: 'Customer: Kako da otkažem policu?\nAgent: Otkaz pošaljite [[u pisanoj formi]].' },
  { text: 'Customer: Kako da otkažem policu?\nAgent: [[Po zaprimanju]] zahtjeva šaljemo potvrdu.' },
  { text: 'Agent: [[Nastavno na Vaš upit]], rok je tri dana.' },
  { text: 'Agent: Na recepciji je potrebno [[predočiti]] ulaznicu.' },
  { text: 'Agent: [[U prilogu dostavljamo]] potvrdu.' },
]
