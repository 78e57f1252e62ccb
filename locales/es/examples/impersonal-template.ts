import type { Example } from '../../../src/locale.ts'

export const impersonalTemplate: readonly Example[] = [
  {
    text: '[[El reembolso está en camino y llegará a la cuenta en cinco días hábiles. Le deseamos un día estupendo y esperamos la próxima visita a la tienda.]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[El paquete salió del almacén esta mañana. El mensajero lo entrega en dos días hábiles, y el camino se puede seguir en la página que figura en la confirmación.]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[Muchas gracias por las palabras tan amables sobre la tienda. Todo el equipo las leyó con alegría, y ya esperamos con ilusión la próxima visita a nuestra casa.]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[Los documentos han llegado bien. El equipo los lee en el orden en que llegan, y la respuesta saldrá por correo antes del viernes al mediodía sin falta alguna.]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[La lámpara lleva una bombilla de 40 vatios como máximo, que se encuentra en cualquier supermercado. Antes de cambiarla hay que cortar la luz y dejar que se enfríe.]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[El paquete salió del almacén esta mañana. El mensajero lo entrega en dos días hábiles, y el camino se puede seguir en la página que figura en la confirmación.\n\nUn saludo, {{current_user.name}}]]',
    kind: 'template',
    title: "Only the agent's name",
    options: { minWords: 15 },
  },
  {
    text: 'Hola, {{customer.first_name}}, el reembolso está en camino y llegará a la cuenta en cinco días hábiles. Le deseamos un día estupendo y esperamos la próxima visita a la tienda.',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: 'El reembolso de {{order.total}} está en camino y llegará a la cuenta en cinco días hábiles.',
    kind: 'template',
    title: "The customer's own case",
    options: { minWords: 10 },
  },
  {
    text: 'Hola, [nombre del cliente], el reembolso está en camino y llegará a la cuenta en cinco días hábiles. Le deseamos un día estupendo y esperamos la próxima visita a la tienda.',
    kind: 'template',
    title: 'Filled in by hand',
    options: { minWords: 15 },
  },
  {
    text: 'La dirección se puede cambiar hasta que el paquete salga del almacén.',
    kind: 'template',
    title: 'A snippet',
  },
  {
    text: 'Hola, {{ticket.requester.first_name}}, la lámpara lleva una bombilla de 40 vatios como máximo, que se encuentra en cualquier supermercado. Antes de cambiarla hay que cortar la luz y dejar que se enfríe.\n\nUn saludo, {{current_user.name}}',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: 'Los documentos han llegado bien. El equipo los lee en el orden en que llegan, y la respuesta saldrá por correo antes del viernes al mediodía sin falta alguna. [Aquí está la factura]',
    kind: 'template',
    title: 'Something to adapt',
    options: { minWords: 15 },
  },
]
