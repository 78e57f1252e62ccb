import type { Example } from '../../../src/locale.ts'

export const shouting: readonly Example[] = [
  { text: 'Customer: Mogu li vratiti?\nAgent: Otvorene kutije [[NE]] vraćamo, ali mogu popraviti.' },
  { text: 'Customer: Gdje da platim?\nAgent: [[PROČITAJTE DRUGU STRANICU]], ondje je račun.' },
  { text: 'Customer: Hvala!\nAgent: Nema na čemu[[!!!]]' },
  { text: 'Customer: Trebam još jedan ključ.\nAgent: Koji ključ želite[[??]]' },
  { text: 'Customer: Je li istina?\nAgent: Da! Nova je trgovina otvorena! Dođite[[!]] Dovedite prijatelja!' },
  { text: '[[VAŽNO]]: Vaš je termin {{date}}.', kind: 'template' },
  { text: 'Customer: Hoće li netko doći?\nAgent: Majstor dolazi [[SAMO]] radnim danom. Odgovara li Vam utorak?' },
  { text: 'Customer: Koji je to dio?\nAgent: To je SKU-883, a PDF s PDV-om je na putu.' },
  { text: 'Customer: Je li dvorana otvorena?\nAgent: OK, otvorena je do 21 sat, a TV radi.' },
  { text: 'Customer: Ima li popusta?\nAgent: Da, kod je LJETO2026, vrijedi do nedjelje.', title: 'Kod za popust' },
  {
    text: 'Customer: Kako da se odjavim?\nAgent: Odgovorite STOP na ovu poruku ili pritisnite tipku ENTER.',
    title: 'Što se tipka',
  },
  {
    text: 'Customer: Je li to ta trgovina?\nAgent: Da, to je trgovina DOBAR DOM u Ilici.',
    brand: ['Dobar dom'],
    title: 'Ime napisano velikim slovima',
  },
  { text: 'Customer: GDJE JE MOJ PAKET??\nAgent: Žao mi je zbog čekanja. U Osijeku je i stiže danas!' },
  { text: 'Customer: Što piše na znaku?\nAgent: Piše "NE ULAZITE", i to su prava vrata.', title: 'Navedeno' },
  { text: 'Customer: Kako da pošaljem?\nAgent: [[NEMOJTE SLATI]] poštom, pišite nam.' },
  { text: 'Customer: Je li bicikl popravljen?\nAgent: Bicikl je [[SPREMAN]] i čeka Vas do 18 sati.' },
  { text: 'Customer: Kad dolazi kurir?\nAgent: Kurir dolazi u [[PETAK]].' },
  { text: 'Customer: Kad dolazi kurir?\nAgent: [[STIŽE]] sutra do podneva.' },
]
