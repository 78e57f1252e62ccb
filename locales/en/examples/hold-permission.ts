import type { Example } from '../../../src/locale.ts'

export const holdPermission: readonly Example[] = [
  { text: 'Customer: It crashed.\nAgent: [[Moment please]]' },
  { text: 'Customer: It crashed.\nAgent: [[Right, hang on]].' },
  { text: 'Customer: Where is my parcel?\nAgent: [[One moment please]].' },
  { text: 'Customer: The invoice shows the wrong amount.\nAgent: [[Hold on]].' },
  {
    text: 'Customer: Can you see my booking?\nAgent: Hello Mira! [[Just a second]].',
    title: 'A greeting is no reason',
  },
  {
    text: "Customer: Is the blue one in stock?\nAgent: [[Give me a few minutes]], I'll be right back.",
    title: 'Coming back is no reason either',
  },
  { text: 'Customer: I cannot log in.\nAgent: [[Please hold]]. Thank you.' },
  { text: 'Customer: What is my balance?\nAgent: [[Bear with me for a moment]].\nCustomer: Ok.' },
  { text: "Customer: Has the refund gone out?\nAgent: I'm [[placing you on a brief hold]].", channel: 'voice' },
  { text: 'Thank you for your message. [[Please wait a moment]].', kind: 'template' },
  {
    text: 'Customer: Where is my parcel?\nAgent: [[One moment please]] while I check with the depot.',
    options: { requirePermission: true },
    title: 'With `requirePermission`, a reason is not enough',
  },
  {
    text: 'Customer: Where is my parcel?\nAgent: May I place you on hold for two minutes while I check with the depot?',
  },
  { text: 'Customer: Where is my parcel?\nAgent: Let me look into this for you, it takes about two minutes.' },
  { text: 'Customer: The invoice is wrong.\nAgent: One moment please, I am checking it with our accountant.' },
  {
    text: "Customer: Can you see my booking?\nAgent: One moment please.\nAgent: I'm opening it right now.",
    title: 'The reason comes in the next message of the same turn',
  },
  {
    text: 'Customer: Is the blue one in stock?\nAgent: One moment. We have four of them in blue, and two in green.',
    title: 'The answer follows at once: nobody waits',
  },
  { text: 'Customer: I cannot log in.\nAgent: Could you hold for a minute, please?' },
  {
    text: 'Customer: Where is my parcel?\nAgent: Would you mind waiting while I call the depot?\nCustomer: Sure.\nAgent: Thank you. One moment please.',
    title: 'Agreed to before',
  },
  { text: 'Agent: When you have a moment, please send us a photo of the label.' },
  { text: 'Agent: Please hold on to the receipt until the parcel has arrived.' },
  { text: 'Agent: I am sorry that you were put on hold for so long yesterday.' },
  { text: 'Agent: Please wait for the green light, then press the button again.' },
  { text: 'Customer: Which gate is it?\nAgent: [[Gimme a sec]]' },
  { text: 'Customer: Which gate is it?\nAgent: [[Wait]].' },
  { text: 'Customer: My SIM is dead.\nAgent: [[Please be on the line]].', channel: 'voice' },
  { text: 'Customer: Which gate is it?\nAgent: [[One moment please]], thank you for your patience.' },
  { text: 'Customer: Which gate is it?\nAgent: One moment, thank you for waiting, your flight leaves from gate B7.' },
]
