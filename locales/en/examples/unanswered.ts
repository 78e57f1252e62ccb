import type { Example } from '../../../src/locale.ts'

export const unanswered: readonly Example[] = [
  {
    text: 'Customer: Do you have the lamp in green?\nAgent: [[Yes, we have it in green.]]\nCustomer: And when can I pick it up?',
  },
  {
    text: 'Customer: My order has not come.\nAgent: [[It left our warehouse on Monday.]]\nCustomer: Please cancel it then.',
    title: 'A request',
  },
  {
    text: 'Customer: Hello, is the pool open?\nAgent: [[Good morning! It is open until ten.]]\nCustomer: Lovely, thanks.\nCustomer: And the sauna?',
    title: 'A question behind the thanks',
  },
  {
    text: 'Customer: Is the room quiet?\nAgent: [[It looks onto the garden.]]\nCustomer: Can I have breakfast at six? Thanks!',
    title: 'Thanks in advance',
  },
  {
    text: 'Customer: I would like to change my flight.\nAgent: [[Which flight is it?]]\nCustomer: The one to Oslo. Can you tell me what it costs?\nSystem: The conversation was closed.',
    closed: true,
  },
  {
    text: 'Customer: Do you have the lamp in green?\nAgent: Yes, we have it in green.\nCustomer: Thank you, goodbye!',
    title: 'Thanks and a goodbye',
  },
  {
    text: 'Customer: Do you have the lamp in green?\nAgent: Yes. Would you like one?\nCustomer: No, thank you.',
  },
  {
    text: 'Customer: And when can I pick it up?\nAgent: From nine on.',
    title: 'Answered',
  },
  {
    text: 'Customer: Do you have the lamp in green?\nAgent: Yes, we have it in green.\nCustomer: And when can I pick it up?',
    closed: false,
    title: 'Still open',
  },
  {
    text: 'Customer: My order has not come.\nAgent: It left our warehouse on Monday.\nCustomer: Please cancel it then.',
    options: { requests: false },
    title: 'Questions only',
  },
  {
    text: 'Customer: I cannot find the invoice.\nAgent: It is under Documents.\nCustomer: Late? No, I see it, it is there.',
    title: 'An echo',
  },
  {
    text: 'Customer: Can I cancel until Friday?\nAgent: [[Yes, you can.]]\nCustomer: ok and do I get everything back?',
  },
  {
    text: 'Customer: Do you have the lamp in green?\nAgent: [[Yes, we do.]]\nCustomer: good, can i have two',
    title: 'A question without its mark',
  },
  { text: 'Customer: Do you have the lamp in green?\nAgent: [[Yes, we do.]]\nCustomer: Please also put a card in.' },
  { text: 'Customer: Do you have the lamp in green?\nAgent: [[Yes, we do.]]\nCustomer: ok put one aside for me pls' },
  {
    text: "Customer: Do you have the lamp in green?\nAgent: Yes, we do.\nCustomer: If I can get a lift, I'll come today.",
  },
  { text: 'Customer: Do you have the lamp in green?\nAgent: Yes, we do.\nCustomer: So can I, then.' },
]
