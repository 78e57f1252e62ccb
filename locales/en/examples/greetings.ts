import type { Example } from '../../../src/locale.ts'

export const greetingMissing: readonly Example[] = [
  { text: 'Customer: Hello, where is my order?\nAgent: [[Which order number is it?]]' },
  {
    text: "Customer: I need a new password.\nAgent: [[I'll be glad to help. What is your user name?]]",
    title: 'An offer of help is no greeting',
  },
  { text: 'Customer: Is the gym open?\nAgent: [[Sure!]]\nAgent: It is open until ten.' },
  {
    text: 'Bot: Hi, I am the assistant.\nCustomer: I want a person.\nAgent: [[What is it about?]]',
    title: 'A greeting by the bot does not count by itself',
  },
  { text: 'Customer: Hello, where is my order?\nAgent: Good morning! Which order number is it?' },
  { text: 'Customer: I need a new password.\nAgent: Thank you for contacting us. What is your user name?' },
  {
    text: 'Customer: Any news on my bag?\nAgent: @nora_w Sorry for the wait! We are tracing the bag now.',
    channel: 'social',
    title: 'A public reply to a handle, and polite',
  },
  {
    text: 'Bot: Hi, I am the assistant.\nCustomer: I want a person.\nAgent: What is it about?',
    options: { botGreets: true },
  },
]

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
