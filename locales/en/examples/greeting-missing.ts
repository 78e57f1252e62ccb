import type { Example } from '../../../src/locale.ts'

export const greetingMissing: readonly Example[] = [
  { text: 'Customer: Hi\nAgent: Heyo! Which order is it?' },
  { text: 'Agent: Trent Water, you are through to Ines.\nCustomer: Hi', channel: 'voice' },
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
  {
    text: 'Customer: Will somebody look at my claim?\nAgent: ...so that we can look at your claim today. 2/2',
    channel: 'social',
    title: 'Half of a message',
  },
  { text: 'Customer: My recharge failed.\nAgent: Namaste Anil ji, let me look at it. Which number is it?' },
  { text: 'Customer: Is the hut open?\nAgent: Kia ora! It is, until nine.' },
]
