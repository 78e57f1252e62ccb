import type { Example } from '../../../src/locale.ts'

export const exposedData: readonly Example[] = [
  {
    text: 'Customer: ¿Con qué tarjeta pagué?\nAgent: El pago se hizo con la tarjeta [[4111 1111 1111 1111]] el lunes.',
  },
  {
    text: 'Customer: ¿Sigue guardada la tarjeta?\nAgent: Sí, está guardada la [[378282246310005]].',
    title: 'Fifteen digits in a row, with the beginning of American Express',
  },
  { text: 'Customer: ¿Adónde va el reembolso?\nAgent: Va a [[DE89 3704 0044 0532 0130 00]] y tarda dos días.' },
  { text: 'Customer: ¿Qué número consta?\nAgent: Consta el [[123-45-6789]].', options: { countries: ['us'] } },
  { text: 'La fianza va a [[DE89370400440532013000]]. Gracias por la reserva.', kind: 'template' },
  { text: 'Customer: ¿Sigue guardada la tarjeta?\nAgent: Sí, está guardada la [[5555 5555 5555 4444]].' },
  { text: 'Customer: ¿Con qué tarjeta pagué?\nAgent: Con la tarjeta que termina en 1111.', title: 'Masked' },
  { text: 'Customer: ¿Con qué tarjeta pagué?\nAgent: Fue **** **** **** 1111.', title: 'Masked' },
  { text: 'Customer: ¿A qué número llamo?\nAgent: Estamos en el +44 20 7946 0958 hasta las seis.' },
  {
    text: 'Customer: ¿Está guardada la tarjeta 4111 1111 1111 1111?\nAgent: Sí. Por seguridad es mejor no escribir el número aquí.',
    title: "The customer's own words",
  },
  { text: 'Customer: ¿Dónde está mi paquete?\nAgent: El pedido 4471983 llega hoy.' },
  {
    text: 'La fianza va a DE89 3704 0044 0532 0130 00. Gracias por la reserva.',
    kind: 'template',
    title: "The company's own account",
    options: { allow: ['DE89370400440532013000'] },
  },
]
