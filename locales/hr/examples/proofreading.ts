import type { Example } from '../../../src/locale.ts'

export const proofreading: readonly Example[] = [
  { text: 'Customer: Je li paket krenuo?\nAgent: Da, krenuo je [[iz iz]] skladišta jutros.' },
  { text: 'Customer: Je li paket krenuo?\nAgent: Paket [[je\nje]] na putu.', title: 'Preko kraja retka' },
  { text: 'Customer: Smiju li ljubimci?\nAgent: Smiju[[ !]] Imamo zdjelicu kod vrata[[ .]]' },
  { text: 'Customer: Kada otvarate?\nAgent: [[poštovana]] Marija,\n\notvaramo u devet. Vidimo se!', channel: 'email' },
  { text: 'Hvala na narudžbi[[ ,]] {{name}}. Šaljemo je danas.', kind: 'template' },
  { text: 'Customer: Kada stiže?\nAgent: Stiže sutra [[na na]] Vašu adresu.' },
  { text: 'Customer: Ima li plavih?\nAgent: Plavih imamo [[dva dva]] para u izlogu.' },
  { text: 'Customer: Hvala!\nAgent: Puno puno hvala i Vama. Pa pa!', title: 'Udvojeno namjerno' },
  { text: 'Customer: Kako se snalazite?\nAgent: Korak korak po korak, polako polako.', title: 'Udvojeno namjerno' },
  { text: 'Customer: Tko svira večeras?\nAgent: Duran Duran, u osam.', title: 'Ime' },
  {
    text: 'Customer: Gdje plaćam?\nAgent: Ovdje: https://plati.example/to/to . Traje minutu :)',
    title: 'Poveznice i smješci',
  },
  { text: 'Customer: Što piše?\nAgent: Piše "mora mora potpisati , molim" i dosta je staro.', title: 'Navodnici' },
  { text: 'Customer: Kada otvarate?\nAgent: u devet, vidimo se!', channel: 'chat', title: 'Mala slova u chatu' },
  {
    text: 'Customer: Puni li se?\nAgent: iPhone kablovi su u plavoj kutiji.',
    channel: 'email',
    title: 'Ime koje počinje malim slovom',
  },
]
