import type { Example } from '../../../src/locale.ts'

export const greetingLength: readonly Example[] = [
  { text: 'Customer: My lamp is broken.\nAgent: [[Hi]]\nCustomer: Hello?\nAgent: What can I do for you?' },
  { text: 'Customer: My lamp is broken.\nAgent: [[Hi! Need help?]]' },
  {
    text: 'Customer: My lamp is broken.\nAgent: [[Good afternoon and a very warm and heartfelt welcome to the customer service of the House of Lamps in the beautiful old town, my name is Henrietta from the first level team and it is my great honour to welcome you]]. What happened to the lamp?',
  },
  {
    text: 'Customer: My lamp is broken.\nAgent: [[Hello. Welcome to House of Lamps. Thank you for getting in touch with us. My name is Ivo from the lamp team]]. What happened to the lamp?',
  },
  { text: 'Customer: My lamp is broken.\nAgent: Hi, welcome to House of Lamps!' },
  {
    text: 'Customer: My lamp is broken.\nAgent: Hi Maria!\nCustomer: Hello.\nAgent: What happened to the lamp?',
    title: "The customer's name",
  },
  {
    text: 'Customer: My lamp is broken.\nAgent: Hi! I am sending you a new one today, free of charge.',
    title: 'Straight on to the answer',
  },
  { text: 'Customer: My lamp is broken.\nAgent: Hello, how can I help you with the lamp?' },
]
