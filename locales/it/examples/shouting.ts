import type { Example } from '../../../src/locale.ts'

export const shouting: readonly Example[] = [
  { text: 'Customer: Posso restituirlo?\nAgent: Le scatole aperte [[NON]] si restituiscono, ma si riparano.' },
  { text: 'Customer: Dove pago?\nAgent: [[LEGGERE LA SECONDA PAGINA]], il conto è lì.' },
  { text: 'Customer: Grazie!\nAgent: Prego[[!!!]]' },
  { text: "Customer: Mi serve un'altra chiave.\nAgent: Quale chiave[[??]]" },
  { text: "Customer: Davvero?\nAgent: Sì! Il nuovo negozio è aperto! C'è il caffè[[!]] Ci sono regali!" },
  { text: 'Customer: Quando posso venire?\nAgent: La porta apre [[PER]] tutti alle nove.' },
  { text: 'Customer: Che pezzo è?\nAgent: È lo SKU-883, e il PDF è in viaggio.' },
  {
    text: "Customer: C'è per iscritto?\nAgent: Sì, il PDF con IVA e IBAN è sulla pagina della CCIAA.",
    title: 'Acronyms',
  },
  { text: "Customer: C'è uno sconto?\nAgent: Sì, il codice ESTATE25 vale fino a domenica.", title: 'A voucher code' },
  {
    text: 'Customer: È il negozio giusto?\nAgent: Sì, è il negozio BUONA CASA in via Lunga.',
    title: 'A brand written in capitals',
    brand: ['Buona Casa'],
  },
  { text: "Customer: DOV'È IL MIO PACCO??\nAgent: È a Bologna e arriva oggi!" },
  {
    text: 'Customer: Che cosa dice il cartello?\nAgent: Il cartello dice "NON ENTRARE", e quella porta è giusta.',
    title: 'Quoted',
  },
]
