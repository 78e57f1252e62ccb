import type { Example } from '../../../src/locale.ts'

export const exposedData: readonly Example[] = [
  { text: 'Customer: Kojom sam karticom platila?\nAgent: Platili ste karticom [[4111 1111 1111 1111]] u ponedjeljak.' },
  { text: 'Customer: Je li kartica još spremljena?\nAgent: Da, spremili smo [[378282246310005]].' },
  { text: 'Customer: Kamo ide povrat?\nAgent: Ide na [[HR12 1001 0051 8630 0016 0]], za dva dana.' },
  { text: 'Customer: Ne mogu se prijaviti.\nAgent: Postavila sam novu: lozinka je [[Tigar77]].' },
  {
    text: 'Customer: Je li OIB točan?\nAgent: Da, OIB [[94577403194]] je zapisan.',
    title: 'Broj koji samo ime razlikuje od drugih',
  },
  { text: 'Vaš novi PIN je [[4821]]. Hvala na narudžbi.', kind: 'template' },
  { text: 'Customer: Kojom sam karticom platila?\nAgent: Karticom koja završava na 1111.', title: 'Skriveno' },
  { text: 'Customer: Kojom sam karticom platila?\nAgent: To je bila **** **** **** 1111.', title: 'Skriveno' },
  {
    text: 'Customer: Gdje je paket?\nAgent: Broj pošiljke 4111111111111111, i stiže danas.',
    title: 'Rečenica kaže kakav je to broj',
  },
  { text: 'Customer: Na koji broj mogu zvati?\nAgent: Dobit ćete nas na +385 1 555 0958 do šest.' },
  {
    text: 'Customer: Je li kartica 4111 1111 1111 1111 spremljena?\nAgent: Da, jest. Radi sigurnosti broj drugi put izostavite.',
    title: 'Riječi kupca',
  },
  {
    text: 'Customer: Kakva lozinka mora biti?\nAgent: Lozinka je osjetljiva na velika slova, i ima 8-16 znakova.',
    title: 'Spomenuta, ne rečena',
  },
  {
    text: 'Customer: Kamo da uplatim polog?\nAgent: Na naš račun HR12 1001 0051 8630 0016 0.',
    options: { allow: ['HR1210010051863000160'] },
  },
  { text: 'Customer: Koji je Vaš OIB?\nAgent: OIB tvrtke je 85821130368.', title: 'A number of the company' },
  { text: 'Agent: Lozinka Vam je istekla, postavite novu u profilu.' },
]
