import type { Example } from '../../../src/locale.ts'

export const greetingMissing: readonly Example[] = [
  { text: 'Customer: ¿Dónde está mi paquete?\nAgent: [[El paquete llega el viernes.]]' },
  { text: 'Customer: ¿Hay la lámpara en azul?\nAgent: [[Sí, quedan dos.]]' },
  { text: 'Customer: ¿Todavía se puede cambiar?\nAgent: [[Sí, hasta finales de mayo.]]' },
  { text: 'Customer: ¿Dónde está mi paquete?\nAgent: Hola, el paquete llega el viernes.' },
  { text: 'Customer: ¿Hay la lámpara en azul?\nAgent: Buenas tardes. Sí, quedan dos.' },
  { text: 'Customer: ¿Todavía se puede cambiar?\nAgent: Gracias por escribirnos. Sí, hasta finales de mayo.' },
  { text: 'Customer: ¿A qué hora abren mañana?\nAgent: [[A las nueve.]]' },
  { text: 'Customer: ¿El filtro sirve para la M20?\nAgent: [[Sirve para los dos tamaños.]]' },
  { text: 'Customer: ¿Cuánto tarda la reparación?\nAgent: [[Unos tres días, según la pieza.]]' },
  { text: 'Customer: ¿A qué hora abren mañana?\nAgent: ¡Buenos días! A las nueve.' },
  {
    text: 'Customer: ¿El filtro sirve para la M20?\nAgent: Estimada señora Ruiz, el filtro sirve para los dos tamaños.',
  },
  { text: 'Customer: ¿Cuánto tarda la reparación?\nAgent: Buenas noches, unos tres días.' },
  { text: 'Customer: ¿Hay lámparas azules?\nAgent: Querida Marta, quedan dos.' },
]
