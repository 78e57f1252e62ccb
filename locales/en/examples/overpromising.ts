import type { Example } from '../../../src/locale.ts'

export const overpromising: readonly Example[] = [
  { text: "Customer: When?\nAgent: [[It'll arrive tomorrow, guaranteed]]." },
  { text: 'Customer: Will it be here for the party?\nAgent: [[I guarantee]] it will be there on Friday.' },
  { text: 'Customer: The line broke down twice.\nAgent: I am sorry. [[This will never happen again]].' },
  { text: 'Customer: When does the sofa come?\nAgent: It [[will definitely]] be there tomorrow.' },
  { text: 'Customer: Is the new cable better?\nAgent: Yes, I am [[100% sure]] that it works.' },
  { text: 'Customer: And the refund?\nAgent: [[I promise that]] the money reaches you today.' },
  { text: 'The new filter is [[guaranteed to]] work with every model.', kind: 'template' },
  { text: 'Customer: What is it made of?\nAgent: It is 100% cotton, and it comes with a 30-day money-back guarantee.' },
  { text: "Customer: Will you let me know?\nAgent: Yes, I'll write to you by 5 pm today." },
  { text: 'Customer: Did you cancel it?\nAgent: Yes, the order was cancelled and fully refunded this morning.' },
  { text: 'Customer: Can I count on your call?\nAgent: I promise to call you at noon.' },
  {
    text: 'Customer: Is Friday certain?\nAgent: The courier expects Friday; I will check on Thursday and write to you.',
  },
  {
    text: 'Customer: My card?\nAgent: Please make sure to be there before six; the booking needs a credit card to guarantee the room.',
  },
  { text: 'Customer: Will it stay dry?\nAgent: This will be [[fixed once and for all]] tonight.' },
  { text: 'Customer: Is it safe with you?\nAgent: It [[can never be stolen]].' },
  { text: 'Customer: And the visa?\nAgent: You get it, [[no doubt about it]].' },
  { text: 'Customer: Will you look after it?\nAgent: I will check it at five and write to you.' },
  { text: "Agent: They'll be there by noon, [[no ifs or buts]]." },
  { text: "Customer: Will it be late?\nAgent: It won't be late, [[I promise]]." },
  {
    text: "Customer: Will you write?\nAgent: I'll write to you by noon, I promise.",
    title: 'Something in the agent’s hands',
  },
  { text: 'The replacement will reach you on Friday, [[I promise]].', kind: 'template' },
  { text: 'With the new box [[you will never lose a channel again]].', kind: 'template' },
  { text: 'The switch is [[completely foolproof]].', kind: 'template' },
  { text: "Customer: By Friday?\nAgent: [[Without fail]], it'll be there on Friday." },
  { text: 'Customer: And my deposit?\nAgent: [[You will definitely get]] it back from the landlord.' },
  { text: 'Customer: Will I get the loan?\nAgent: [[You can be absolutely sure the bank will]] say yes.' },
  { text: "Customer: Will it be here today?\nAgent: [[It'll be there today, guaranteed]]." },
  { text: 'Customer: Will they pay?\nAgent: They [[will 100]]% refund you.' },
]
