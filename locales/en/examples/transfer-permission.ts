import type { Example } from '../../../src/locale.ts'

export const transferPermission: readonly Example[] = [
  { text: "Customer: My invoice is wrong.\nAgent: I'll [[transfer you to]] billing." },
  {
    text: 'Customer: The router is blinking red.\nAgent: Good morning, I am [[transferring you to]] the technical team.',
    title: 'The name of the destination is no reason',
  },
  { text: 'Customer: I want to change my seat.\nAgent: Let me [[connect you with]] a colleague.\nCustomer: Why?' },
  { text: 'Customer: My invoice is wrong.\nAgent: Please stay here, [[putting you through]].', channel: 'voice' },
  { text: 'Customer: Where do I send it?\nAgent: [[You will now be transferred to]] the returns desk.' },
  { text: 'We are [[passing you on to]] our specialists.', kind: 'template', title: 'A title is no reason either' },
  {
    text: "Customer: My invoice is wrong.\nAgent: I'll [[transfer you to]] billing, who can correct it right away.",
    options: { requirePermission: true },
    title: 'With `requirePermission`, a reason is not enough',
  },
  { text: "Customer: My invoice is wrong.\nAgent: I'll transfer you to billing, who can correct it right away." },
  {
    text: 'Customer: My invoice is wrong.\nAgent: Only billing can change an invoice. I am transferring you to them now because of that.',
  },
  { text: 'Customer: My invoice is wrong.\nAgent: May I transfer you to billing?' },
  {
    text: "Customer: My invoice is wrong.\nAgent: I'd like to transfer you to billing. Would that be all right?",
    title: 'Asked in the next sentence',
  },
  {
    text: 'Customer: I would like to speak to a manager.\nAgent: Of course, I am transferring you to our manager now.',
    title: 'The customer asked for it',
  },
  {
    text: 'Customer: My invoice is wrong.\nAgent: May I transfer you to billing?\nCustomer: Yes please.\nAgent: Thank you. I am transferring you to them now.',
    title: 'Agreed to before',
  },
  { text: 'Customer: Can I pay by card?\nAgent: Yes. If you like, I can connect you with a colleague for that.' },
  { text: 'Customer: I sent 200 to the wrong account.\nAgent: I have asked the bank to transfer it back to you.' },
  { text: "Customer: What does it cost?\nAgent: Sales can give you the exact price, so I'll transfer you to them." },
  { text: 'Customer: It is the third time!\nAgent: I am sorry that you were transferred to so many people.' },
  { text: "Customer: My fridge is warm.\nAgent: I'll [[get you over to repairs]]." },
  { text: "Customer: What is my balance?\nAgent: I'll [[pop you through to]] accounts." },
  { text: 'Customer: My invoice is wrong.\nAgent: [[putting u through to]] billing' },
  { text: "Customer: My bill is wrong.\nAgent: [[You're being transferred to]] accounts." },
  { text: 'Customer: My bill is wrong.\nAgent: [[transfering u to]] the till team' },
]
