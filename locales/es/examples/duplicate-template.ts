import type { Example } from '../../../src/locale.ts'

export const duplicateTemplate: readonly Example[] = [
  {
    text: 'Hola, {{name}}, el reembolso está en camino y llegará a la cuenta en cinco días hábiles. Le deseamos un día estupendo y esperamos la próxima visita a la tienda.\n---\n[[Hola, {{first_name}}, el reembolso está en camino y llegará a la cuenta en cinco días hábiles! Le deseamos un día estupendo y esperamos la próxima visita a la tienda.]]',
    kind: 'template',
    title: 'Other punctuation',
  },
  {
    text: 'El paquete salió del almacén esta mañana. El mensajero lo entrega en dos días hábiles, y el camino se puede seguir en la página que figura en la confirmación.\n---\n[[El paquete salió del almacén esta mañana - El mensajero lo entrega en dos días hábiles, y el camino se puede seguir en la página que figura en la confirmación.]]',
    kind: 'template',
    title: 'Other punctuation',
  },
  {
    text: 'Los documentos han llegado bien. El equipo los lee en el orden en que llegan, y la respuesta saldrá por correo antes del viernes al mediodía sin falta alguna.\n---\nAquí está la factura.\n---\n[[Los documentos han llegado bien. El equipo los lee en el orden en que llegan, y la respuesta saldrá por correo antes del viernes al mediodía sin falta alguna!]]',
    kind: 'template',
  },
  {
    text: 'Muchas gracias por las palabras tan amables sobre la tienda. Todo el equipo las leyó con alegría, y ya esperamos con ilusión la próxima visita a nuestra casa.\n---\n[[MUCHAS gracias por las palabras tan amables sobre la tienda. Todo el equipo las leyó con alegría, y ya esperamos con ilusión la próxima visita a nuestra casa. :)]]',
    kind: 'template',
  },
  {
    text: 'Los documentos han llegado bien. El equipo los lee en el orden en que llegan, y la respuesta saldrá por correo antes del viernes al mediodía sin falta alguna.\n---\n[[Los documentos han llegado bien. El equipo los lee en el orden en que llegan, y la respuesta saldrá por correo antes del viernes al mediodía sin falta alguna.]]',
    kind: 'template',
    title: 'The same',
  },
  {
    text: 'La lámpara lleva una bombilla de 40 vatios como máximo, que se encuentra en cualquier supermercado. Antes de cambiarla hay que cortar la luz y dejar que se enfríe.\n---\n[[La lámpara lleva una bombilla de 40 vatios como máximo, que se encuentra en cualquier supermercado. Antes de cambiarla hay que cortar la luz y dejar que se enfríe!]]',
    kind: 'template',
  },
  {
    text: 'El reembolso está en camino y llegará a la cuenta en cinco días hábiles. Le deseamos un día estupendo y esperamos la próxima visita a la tienda.\n---\nEl paquete salió del almacén esta mañana. El mensajero lo entrega en dos días hábiles, y el camino se puede seguir en la página que figura en la confirmación.',
    kind: 'template',
  },
  { text: 'Aquí está la factura.\n---\nAquí está la factura.', kind: 'template', title: 'Too short' },
  {
    text: 'Muchas gracias por las palabras tan amables sobre la tienda. Todo el equipo las leyó con alegría, y ya esperamos con ilusión la próxima visita a nuestra casa.\n---\nLos documentos han llegado bien. El equipo los lee en el orden en que llegan, y la respuesta saldrá por correo antes del viernes al mediodía sin falta alguna.',
    kind: 'template',
  },
  {
    text: 'La lámpara lleva una bombilla de 40 vatios como máximo, que se encuentra en cualquier supermercado. Antes de cambiarla hay que cortar la luz y dejar que se enfríe.\n---\nMuchas gracias por las palabras tan amables sobre la tienda. Todo el equipo las leyó con alegría, y ya esperamos con ilusión la próxima visita a nuestra casa.',
    kind: 'template',
  },
  {
    text: 'Los documentos han llegado bien. El equipo los lee en el orden en que llegan, y la respuesta saldrá por correo antes del viernes al mediodía sin falta alguna.\n---\nLa dirección se puede cambiar hasta que el paquete salga del almacén.',
    kind: 'template',
  },
  {
    text: 'El paquete salió del almacén esta mañana. El mensajero lo entrega en dos días hábiles, y el camino se puede seguir en la página que figura en la confirmación.\n---\nLa lámpara lleva una bombilla de 40 vatios como máximo, que se encuentra en cualquier supermercado. Antes de cambiarla hay que cortar la luz y dejar que se enfríe.\n---\nMuchas gracias por las palabras tan amables sobre la tienda. Todo el equipo las leyó con alegría, y ya esperamos con ilusión la próxima visita a nuestra casa.',
    kind: 'template',
  },
]
