import type { Example } from '../../src/locale.ts'

export const examples: Readonly<Record<string, readonly Example[]>> = {
  'formality-consistency': [
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
  ],
  'greeting-missing': [
    { text: 'Customer: ¿Dónde está mi paquete?\nAgent: [[El paquete llega el viernes.]]' },
    { text: 'Customer: ¿Hay la lámpara en azul?\nAgent: [[Sí, quedan dos.]]' },
    { text: 'Customer: ¿Todavía se puede cambiar?\nAgent: [[Sí, hasta finales de mayo.]]' },
    { text: 'Customer: ¿Dónde está mi paquete?\nAgent: Hola, el paquete llega el viernes.' },
    { text: 'Customer: ¿Hay la lámpara en azul?\nAgent: Buenas tardes. Sí, quedan dos.' },
    { text: 'Customer: ¿Todavía se puede cambiar?\nAgent: Gracias por escribirnos. Sí, hasta finales de mayo.' },
  ],
}
