import type { Example } from '../../../src/locale.ts'

export const transferCount: readonly Example[] = [
  {
    text: 'Customer: Mi factura está mal.\nAgent (Dana): Hola, paso el caso.\nAgent (Tom): Hola, Tom de contabilidad.\nAgent (Vera): [[Hola, Vera del equipo técnico. ¿De qué se trata?]]',
    title: 'Three people',
  },
  {
    text: 'Agent (Dana): Hola, paso el caso.\nCustomer: Mi factura está mal.\nAgent (Tom): Hola, Tom de contabilidad.\nCustomer: Mi factura está mal.\nAgent (Dana): [[Aquí estoy otra vez.]]',
    title: 'Back and forth',
  },
  {
    text: 'Customer: Mi factura está mal.\nAgent (Dana): Hola, paso el caso.\nAgent (Tom): [[Hola, Tom de contabilidad.]]',
    title: 'None allowed',
    options: { maxTransfers: 0 },
  },
  {
    text: 'Customer: Mi factura está mal.\nAgent (Dana): Hola, paso el caso.\nAgent (Tom): Hola, Tom de contabilidad.\nAgent (Vera): Hola, Vera del equipo técnico. ¿De qué se trata?\nAgent (Jan): [[Hola, aquí Juan.]]',
    title: 'Two allowed, three made',
    options: { maxTransfers: 2 },
  },
  {
    text: 'Customer: Mi factura está mal.\nAgent (Dana): Hola, paso el caso.\nAgent (Tom): Hola, Tom de contabilidad.\nCustomer: Mi factura está mal.\nAgent (Vera): [[Hola, Vera del equipo técnico. ¿De qué se trata?]]\nAgent (Tom): Aquí estoy otra vez.',
    title: 'Reported once',
    channel: 'chat',
  },
  {
    text: 'Bot: Una persona toma el relevo.\nAgent (Dana): Hola, paso el caso.\nAgent (Tom): Hola, Tom de contabilidad.\nAgent (Vera): [[Hola, Vera del equipo técnico. ¿De qué se trata?]]',
    channel: 'email',
    title: 'Behind a bot',
  },
  {
    text: 'Customer: Mi factura está mal.\nAgent (Dana): Hola, paso el caso.\nAgent (Tom): Hola, Tom de contabilidad. Ya está corregida.',
    title: 'Handed over once',
  },
  {
    text: 'Bot: Una persona toma el relevo.\nAgent (Dana): ¿Cómo puedo ayudar?\nAgent (Tom): Hola, Tom de contabilidad.',
    title: 'A bot hands over to a person',
  },
  {
    text: 'Customer: ¿Qué tienda lo tiene?\nAgent (Tienda Norte): ¡Nosotros!\nAgent (Tienda Sur): ¡Nosotros también!\nAgent (Tienda Oeste): ¡Y nosotros!',
    title: 'Accounts of shops, not people',
    channel: 'social',
  },
  {
    text: 'Agent (Dana): Hola, paso el caso.\nAgent (dana): ¿Cómo puedo ayudar?\nAgent (Dana): ¿Sigue ahí?',
    title: 'One name',
  },
  {
    text: 'Customer: Mi factura está mal.\nAgent (Dana): Hola, paso el caso.\nAgent (Tom): Hola, Tom de contabilidad.\nAgent (Vera): Hola, Vera del equipo técnico. ¿De qué se trata?',
    options: { maxTransfers: 2 },
  },
  {
    text: 'Customer: Mi factura está mal.\nAgent: Hola, paso el caso.\nAgent: Aquí estoy otra vez.',
    title: 'Nobody is named',
  },
]
