import type { Example } from '../../../src/locale.ts'

export const shouting: readonly Example[] = [
  { text: 'Customer: ¿Puedo devolverlo?\nAgent: Las cajas abiertas [[NO]] se devuelven, pero hay reparación.' },
  { text: 'Customer: ¿Dónde pago?\nAgent: [[POR FAVOR LEA LA SEGUNDA PÁGINA]], ahí está la cuenta.' },
  { text: 'Customer: ¡Gracias!\nAgent: De nada[[!!!]]' },
  { text: 'Customer: Necesito otra llave.\nAgent: ¿Qué llave[[??]]' },
  { text: 'Customer: ¿De verdad?\nAgent: Sí. ¡La nueva tienda está abierta! ¡Hay café[[!]] ¡Hay regalos!' },
  { text: 'Customer: ¿Cuándo puedo ir?\nAgent: La puerta abre [[PARA]] todos a las nueve.' },
  { text: 'Customer: ¿Qué pieza es?\nAgent: Es el SKU-883, y el PDF está en camino.' },
  {
    text: 'Customer: ¿Existe por escrito?\nAgent: Sí, el PDF está en la página de la OCU, con el NIF y el IVA.',
    title: 'Acronyms',
  },
  { text: 'Customer: ¿Hay descuento?\nAgent: Sí, el código VERANO25 vale hasta el domingo.', title: 'A voucher code' },
  {
    text: 'Customer: ¿Es la tienda correcta?\nAgent: Sí, es la tienda BUENA CASA de la calle Larga.',
    title: 'A brand written in capitals',
    brand: ['Buena Casa'],
  },
  { text: 'Customer: ¿¿DÓNDE ESTÁ MI PAQUETE??\nAgent: Está en Sevilla y llega hoy.' },
  {
    text: 'Customer: ¿Qué dice el cartel?\nAgent: El cartel dice "NO PASAR", y esa puerta es la buena.',
    title: 'Quoted',
  },
  { text: 'Agent: Por favor, [[NO CIERRE LA PUERTA]].' },
]
