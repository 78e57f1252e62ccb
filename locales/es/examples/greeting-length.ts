import type { Example } from '../../../src/locale.ts'

export const greetingLength: readonly Example[] = [
  { text: 'Customer: Se rompió mi lámpara.\nAgent: [[Hola]]' },
  { text: 'Customer: Se rompió mi lámpara.\nAgent: [[¡Buenos días!]]' },
  { text: 'Customer: Se rompió mi lámpara.\nAgent: [[Buenas.]]' },
  { text: 'Customer: Se rompió mi lámpara.\nAgent: [[¡Hola!]]' },
  { text: 'Customer: Se rompió mi lámpara.\nAgent: [[Buenas tardes.]]' },
  { text: 'Customer: Se rompió mi lámpara.\nAgent: [[Saludos]]\nCustomer: ?\nAgent: ¿Cómo puedo ayudar?' },
  { text: 'Customer: Se rompió mi lámpara.\nAgent: ¡Hola, María! ¿Qué le pasó a la lámpara?' },
  { text: 'Customer: Se rompió mi lámpara.\nAgent: ¡Hola, bienvenida a la Casa de las Lámparas!' },
  { text: 'Customer: Se rompió mi lámpara.\nAgent: ¡Hola! Hoy mismo sale una nueva, gratis.' },
  { text: 'Customer: Se rompió mi lámpara.\nAgent: Buenas tardes, ¿cómo puedo ayudar con la lámpara?' },
  { text: 'Customer: Se rompió mi lámpara.\nAgent: Buenas noches, señor López, ¿qué ha pasado?' },
  { text: 'Customer: Se rompió mi lámpara.\nAgent: Buenos días, aquí Dana del equipo de lámparas.' },
]
