import type { Example } from '../../../src/locale.ts'

export const overusedCourtesy: readonly Example[] = [
  {
    text: 'Customer: The lamp is broken.\nAgent: We are [[so very sorry, sincerely apologise and deeply regret]] the trouble. A new lamp leaves today.',
  },
  {
    text: 'Customer: You sent the wrong size.\nAgent: I am [[so sorry, please accept my apologies]]. The right size leaves today.',
  },
  {
    text: 'Customer: Where is my coat?\nAgent: I truly see why you ask. I truly hope it fits.\nCustomer: And?\nAgent: It truly is on its way, and it [[truly]] comes today.',
  },
  {
    text: 'Customer: My card?\nAgent: Please look at the letter, please find the code, please type it in and [[please]] press the key.',
  },
  {
    text: '[[Thank you so much, dear customer, we truly and deeply appreciate your most kind order, please enjoy it.]]',
    kind: 'template',
  },
  { text: 'Customer: The lamp is broken.\nAgent: I am sorry about the lamp. A new one leaves today.' },
  {
    text: 'Customer: Here is my number: 4471.\nAgent: Thank you so much!',
    title: 'A short thank-you is all courtesy and fine',
  },
  {
    text: 'Customer: It is done, thanks.\nAgent: Thank you for your patience, and sorry again for the wait. Have a nice evening!',
  },
  {
    text: 'Customer: Please, please, please help, thank you, thank you!\nAgent: Of course. Which page do you see?',
    title: "The customer's own words",
  },
  {
    text: 'Customer: Hi\nAgent: Welcome! May I have your number, please?\nCustomer: 4471\nAgent: Thank you. It is the red one, is that right?\nCustomer: Yes.\nAgent: Thank you. It leaves today. Anything else?\nCustomer: No.\nAgent: Thank you for your order. Goodbye!',
  },
]
