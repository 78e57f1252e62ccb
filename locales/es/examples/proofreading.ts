import type { Example } from '../../../src/locale.ts'

export const proofreading: readonly Example[] = [
  {
    text: 'Customer: ¿Dónde está mi paquete?\nAgent: [[el]] paquete llegó esta mañana y está en la tienda.',
    channel: 'email',
  },
  { text: 'Customer: ¿Cuándo abren?\nAgent: [[abrimos]] a las nueve, hasta mañana.', channel: 'email' },
  { text: 'Customer: ¿Llegaron las fotos?\nAgent: [[gracias]] por las fotos, la lámpara se cambia.', channel: 'email' },
  { text: 'Customer: ¿Se admiten animales?\nAgent: Sí[[ ,]] hay un cuenco en la puerta[[ .]]' },
  { text: 'Customer: ¿Cuándo llega?\nAgent: Llega el viernes[[ ,]] hacia el mediodía.' },
  { text: 'Customer: ¿Está pagado?\nAgent: Sí, desde el lunes[[ .]]' },
  { text: 'Customer: ¿Dónde está mi paquete?\nAgent: El paquete llegó esta mañana.', channel: 'email' },
  {
    text: 'Customer: ¿Dónde está mi paquete?\nAgent: el paquete llegó esta mañana y está en la tienda.',
    title: 'Small letters in a chat',
    channel: 'chat',
  },
  {
    text: 'Customer: ¿Qué dice el cartel?\nAgent: El cartel dice "por aquí , gracias" y es bastante viejo.',
    title: 'Quotations are left alone',
  },
  { text: 'Customer: ¿Dónde está mi paquete?\nAgent: Un momento ... ahí está :)', title: 'Dots and emoticons' },
  { text: 'Customer: ¿Dónde está mi paquete?\nAgent: https://example.com/a/a . :)', title: 'Links' },
  { text: 'Customer: ¿Qué pieza es?\nAgent: iPhone 15, 128 GB.', title: 'A name in small letters', channel: 'email' },
  { text: 'Customer: ¿Abren el domingo?\nAgent: Sí, de diez a cinco.', channel: 'email' },
]
