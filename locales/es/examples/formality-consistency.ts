import type { Example } from '../../../src/locale.ts'

export const formalityConsistency: readonly Example[] = [
  {
    text: 'Customer: Mi lámpara parpadea.\nAgent: Buenos días, ¿en qué puedo ayudarle?\nCustomer: Está rota.\nAgent: Le pido disculpas. [[Mándame]] una foto.',
    title: 'Orden con pronombre',
  },
  {
    text: 'Agent: Buenos días, ¿en qué puedo ayudarle?\nCustomer: No llegó el paquete.\nAgent: ¿Puede darme su número? Ahora mismo lo reviso para [[ti]].',
  },
  {
    text: 'Agent: Hola Inés, ¿en qué puedo ayudarte?\nCustomer: La taza llegó rota.\nAgent: Lo siento. Puedes mandar una foto de la taza, y [[díganos]] el color.',
  },
  { text: 'Agent: Hemos recibido su mensaje y le enviamos la respuesta mañana. Gracias por [[tu]] paciencia.' },
  { text: 'Agent: Hola, puedes cambiarlo cuando quieras, te enviamos otro. Gracias por [[su compra]].' },
  {
    text: 'Agent: Buenos días, ¿en qué puedo ayudarle?\nCustomer: ¿Dónde está el paquete?\nAgent: Su paquete llega el viernes, el mensajero trae su factura.',
  },
  {
    text: 'Agent: Hola, ¿en qué puedo ayudarte?\nCustomer: No me gusta el color.\nAgent: Puedes cambiarlo en la tienda, el personal y sus colegas están ahí.',
  },
  {
    text: 'Agent: ¿Puede darme el número?\nCustomer: Puedes tutearme, soy Lola.\nAgent: Gracias, Lola. Lo reviso para ti.',
  },
  { text: 'Agent: El taller tiene sus horarios, y su dueño abre a las nueve.' },
  {
    text: 'Agent: Buenos días, ¿en qué puedo ayudarle?\nCustomer: Falta el cable.\nAgent: Le enviamos otro hoy. ¿[[Puedes]] confirmar la dirección?',
  },
  {
    text: 'Agent: Hola, Leo, cuéntame.\nCustomer: La batería no carga.\nAgent: ¿Tienes otro cable? Por favor prueba con ese y [[dígame]] si carga.',
  },
  {
    text: 'Agent: Buenas tardes, le informamos de que su pedido está listo.\nCustomer: Bien.\nAgent: [[Te envío]] la factura.',
    title: 'The pronoun',
  },
  {
    text: 'Agent: Hola, te envío el recibo de tu reloj.\nCustomer: Lo recoge mi hermana.\nAgent: Perfecto, el taller y su equipo abren a las nueve, y te escribo antes.',
    title: '"Su" for others',
  },
  {
    text: 'Agent: Buenos días, su factura está en camino. ¿Desea enviarnos otra consulta?\nCustomer: No.\nAgent: Le agradezco su paciencia.',
  },
  { text: 'Agent: ¿Me confirma su código? Gracias, [[te lo envío]] hoy.' },
  { text: 'Agent: Tu lámpara sale hoy. Tu hermana recoge también su paquete.' },
  { text: 'Agent: Su mesa está lista, señora. El té lo servimos a las cinco.', title: 'A drink' },
]
