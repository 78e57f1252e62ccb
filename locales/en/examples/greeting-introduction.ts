import type { Example } from '../../../src/locale.ts'

export const greetingIntroduction: readonly Example[] = [
  {
    text: 'Customer: My lamp flickers.\nAgent (Dana): [[Hello! How can I help you with the lamp?]]',
    channel: 'chat',
    title: 'The name on the message was not said',
  },
  {
    text: 'Customer: My lamp flickers.\nAgent: [[Good morning, and thank you for contacting us. Which lamp is it?]]',
    channel: 'chat',
    brand: ['House of Lamps'],
  },
  {
    text: 'Customer: My lamp flickers.\nAgent: [[Dear Nora, which lamp is it?\n\nKind regards]]',
    channel: 'email',
    title: 'A mail that nobody signed',
  },
  {
    text: 'Bot: Hi, I am Lumi, your assistant.\nCustomer: I want a person.\nAgent: [[Hello, what is it about?]]',
    channel: 'chat',
    title: "The bot's own name",
  },
  {
    text: 'Customer: Hello?\nAgent (Ivo Lang): [[Hi there! I am reading your message now.]]\nAgent (Ivo Lang): What is it about?\nCustomer: Who is there?\nAgent (Ivo Lang): This is Ivo.',
    channel: 'voice',
    title: 'Too late: the opening is the first turn',
  },
  {
    text: 'Customer: My lamp flickers.\nAgent (Dana): Hello, my name is Dana. Which lamp is it?',
    channel: 'chat',
  },
  {
    text: 'Customer: My lamp flickers.\nAgent: Hello, House of Lamps, how can I help you?',
    channel: 'voice',
    brand: ['House of Lamps'],
  },
  {
    text: 'Customer: My lamp flickers.\nAgent: Welcome to Brightside! Which lamp is it?',
    channel: 'chat',
    title: 'A company that the settings do not know',
  },
  { text: 'Customer: Hello?\nAgent: Brightside Lamps, good morning! How can I help?', channel: 'voice' },
  { text: 'Customer: My lamp flickers.\nAgent: Hi, Dana here. Which lamp is it?', channel: 'chat' },
  {
    text: 'Customer: My lamp flickers.\nAgent: Dear Nora, which lamp is it?\n\nKind regards,\nDana Miller',
    channel: 'email',
    title: 'The name under a mail',
  },
  {
    text: 'Customer: My lamp flickers.\nSystem: Dana has joined the chat\nAgent: Hello! Which lamp is it?',
    channel: 'chat',
    title: 'The notice names the agent',
  },
  {
    text: 'Customer: My lamp flickers.\nAgent: Hello! Which lamp is it?',
    channel: 'social',
    title: 'On social the account is the name',
  },
  {
    text: 'Customer: My lamp flickers.\nAgent: Hello, the lamp desk speaking. Which lamp is it?',
    channel: 'voice',
    options: { names: ['lamp desk'] },
  },
  {
    text: 'Customer: My lamp flickers.\nAgent: Dear Nora, which lamp is it?\n\nKind regards\nDana, House of Lamps',
    channel: 'email',
  },
  {
    text: 'Agent: Good morning, Lamp House, how can I help?\nCustomer: My lamp flickers.',
    channel: 'voice',
    title: 'Whoever picks up the phone names the company',
  },
  { text: "Customer: Hello\nAgent: Hello, you're through to Iris. How can I help you today?", channel: 'chat' },
  {
    text: 'Customer: my lamp flickers\nAgent: hi, iris here. which lamp is it?',
    channel: 'chat',
    title: 'No capitals',
  },
  { text: 'Customer: my lamp flickers\nAgent: welcome to brightside! which lamp is it?', channel: 'chat' },
  { text: 'Customer: my lamp flickers\nAgent: [[hi, glad you are here. which lamp is it?]]', channel: 'chat' },
  {
    text: 'Customer: hello\nAgent: good morning northnet lena speaking how can i help',
    channel: 'voice',
    title: 'Without marks',
  },
]
