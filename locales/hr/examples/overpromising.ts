import type { Example } from '../../../src/locale.ts'

export const overpromising: readonly Example[] = [
  { text: 'Customer: Hoće li stići za zabavu?\nAgent: [[Jamčim Vam]] da stiže u petak.' },
  { text: 'Customer: Linija je pala dvaput.\nAgent: Žao mi je. [[To se više neće ponoviti]].' },
  { text: 'Customer: Kada stiže kauč?\nAgent: [[Sigurno će stići]] sutra.' },
  { text: 'Customer: Je li novi kabel bolji?\nAgent: Da, [[sto posto sam sigurna]] da radi.' },
  { text: 'Customer: A povrat?\nAgent: [[Obećavam Vam da]] će novac stići danas.' },
  { text: 'Customer: Mogu li se pouzdati u to?\nAgent: [[Dajem Vam riječ]], stiže u petak.' },
  { text: 'Novi filter [[garantirano radi]] sa svakim modelom.', kind: 'template' },
  { text: 'Customer: Od čega je?\nAgent: Od sto posto pamuka, uz jamstvo od dvije godine.' },
  { text: 'Customer: Hoćete li mi javiti?\nAgent: Da, pišem Vam danas do 17 sati.' },
  { text: 'Customer: Jeste li otkazali?\nAgent: Da, narudžba je otkazana i novac je jutros vraćen.' },
  { text: 'Customer: Mogu li računati na poziv?\nAgent: Obećavam nazvati Vas u podne.' },
  { text: 'Customer: Je li petak siguran?\nAgent: Kurir očekuje petak; u četvrtak provjeravam i pišem Vam.' },
  { text: 'Customer: Stiže li danas?\nAgent: Točan sat ne mogu jamčiti, ali kurir Vas zove pola sata ranije.' },
  { text: 'Customer: Opet je nestalo struje.\nAgent: Žao mi je. Uvjeravam Vas [[da se to više neće ponoviti]].' },
  { text: 'Customer: Hoće li se opet pokvariti?\nAgent: [[Nikad više nećete imati]] problema.' },
  { text: 'Customer: Hoće li stići?\nAgent: [[Obećavam Vam]], bit će tamo na vrijeme.' },
  { text: 'Customer: Hoće li čajnik stići u petak?\nAgent: Dobar dan! U petak je kod Vas, [[garantiram Vam]].' },
  { text: 'Customer: Stiže li danas?\nAgent: Dobar dan! [[Stopostotno]] stiže danas.' },
  { text: 'Customer: Koliko traje?\nAgent: Ovaj se čajnik [[nikada neće pokvariti]].' },
  { text: 'Customer: Je li sigurno?\nAgent: [[Ništa ne može poći po zlu]].' },
]
