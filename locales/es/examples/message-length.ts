import type { Example } from '../../../src/locale.ts'

export const messageLength: readonly Example[] = [
  {
    text: 'Customer: ¿Dónde está mi paquete?\nAgent: [[Gracias por el pedido, que hemos preparado hoy y que saldrá de la casa mañana temprano con el primer camión, de modo que llegará el viernes hacia el mediodía junto con el pequeño regalo elegido la semana pasada en la tienda.]]',
  },
  {
    text: '[[Gracias por el pedido, que hemos preparado hoy y que saldrá de la casa mañana temprano con el primer camión, de modo que llegará el viernes hacia el mediodía junto con el pequeño regalo elegido la semana pasada en la tienda.]]',
    kind: 'template',
  },
  {
    text: 'Customer: ¿Cómo es la visita?\nAgent: [[La visita empieza en la estación. Dura dos horas. Terminamos en el viejo molino.]]',
    channel: 'chat',
    options: { maxChatWords: 10 },
  },
  {
    text: 'Customer: ¿Cómo es la visita?\nAgent: [[La visita empieza en la estación. Dura dos horas. Terminamos en el viejo molino.]]',
    channel: 'email',
    options: { maxEmailWords: 10 },
  },
  {
    text: 'Customer: ¿Dónde está mi paquete?\nAgent: [[El paquete salió del almacén esta mañana. El mensajero lo entrega en dos días hábiles, y el camino se puede seguir en la página que figura en la confirmación.]]',
    channel: 'social',
    title: 'Over 140 characters',
    options: { maxSocialCharacters: 140 },
  },
  {
    text: 'Customer: ¿Dónde está mi paquete?\nAgent: Los documentos han llegado bien. [[El equipo los lee en el orden en que llegan, y la respuesta saldrá por correo antes del viernes al mediodía sin falta alguna.]]',
    options: { maxSentenceWords: 15 },
  },
  {
    text: 'Customer: ¿Cómo reinicio el router?\nAgent: Los pasos son estos:\n1. Pulsar diez segundos el botón pequeño de atrás.\n2. Esperar hasta que la luz se ponga roja y luego blanca.\n3. Abrir la aplicación en el teléfono y elegir la red propia en la lista.\n4. Escribir la contraseña que está en la etiqueta de abajo del aparato.\n5. Avisar cuando la aplicación muestre que todo vuelve a estar en orden.',
    title: 'The steps of a list count by themselves',
    channel: 'chat',
  },
  {
    text: 'Customer: ¿Cómo es la visita?\nAgent: La visita empieza en la estación. Dura dos horas. Terminamos en el viejo molino.',
    channel: 'email',
  },
  {
    text: 'Customer: ¿Cómo es la visita?\nAgent: La visita empieza en la estación. Dura dos horas. Terminamos en el viejo molino.',
    channel: 'social',
  },
  {
    text: 'Customer: ¿Dónde está mi paquete?\nAgent: Gracias por el pedido, que hemos preparado hoy y que saldrá de la casa mañana temprano con el primer camión, de modo que llegará el viernes hacia el mediodía junto con el pequeño regalo elegido la semana pasada en la tienda.',
    title: 'A call is not judged',
    channel: 'voice',
  },
  {
    text: 'Customer: Gracias por el pedido, que hemos preparado hoy y que saldrá de la casa mañana temprano con el primer camión, de modo que llegará el viernes hacia el mediodía junto con el pequeño regalo elegido la semana pasada en la tienda.\nAgent: Cuesta 20 euros.',
    title: 'What the customer writes is not judged',
  },
  { text: 'Customer: ¿Abren el domingo?\nAgent: Sí, de diez a cinco.', channel: 'chat' },
]
