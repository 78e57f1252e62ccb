import type { Example } from '../../../src/locale.ts'

export const unfilledPlaceholder: readonly Example[] = [
  { text: 'Customer: ¿Dónde está mi paquete?\nAgent: Hola, [[{{customer.first_name}}]], llega mañana.' },
  { text: 'Customer: ¿Dónde está mi paquete?\nAgent: Hola, [[{name}]], llega mañana.' },
  { text: 'Customer: ¿Está pagado?\nAgent: Hola, sí, la factura [[%invoice_number%]] está pagada.' },
  { text: 'Customer: ¡Gracias!\nAgent: Con gusto. Un saludo, [[{{agent.name}}]]' },
  { text: 'Customer: ¿Hay novedades?\nAgent: Hola, el pedido [[{{order.number}}]] salió hoy del almacén.' },
  { text: 'Customer: ¿Hay novedades?\nAgent: Hola, el número del caso es [[XXXX]], y Dana trabaja en ello.' },
  { text: 'Customer: ¿Dónde está mi paquete?\nAgent: Hola, María, llega mañana.' },
  {
    text: 'Customer: ¿Cómo saludo a la gente por su nombre?\nAgent: Con `{{customer.first_name}}` detrás de la palabra "Hola".',
    title: 'Code',
  },
  { text: 'Customer: ¿Qué escribo ahí?\nAgent: Hay que poner "{{ticket.id}}" en el campo.', title: 'A quotation' },
  {
    text: 'Customer: ¿Con qué tarjeta pagué?\nAgent: Hola, fue la tarjeta XXXX XXXX XXXX 4821.',
    title: 'Hidden on purpose',
  },
  {
    text: 'Customer: ¿Es algo conocido?\nAgent: Hola, sí. [NUEVO] Funciona otra vez desde el mediodía.',
    title: 'No name of a placeholder',
  },
  {
    text: 'Customer: Mi nombre aparece como {{name}}, ¿por qué?\nAgent: Hola, lo corrijo ahora mismo.',
    title: 'The customer wrote it',
  },
  { text: 'Agent: Hola [[<apellido>]], la silla llega el lunes.' },
]
