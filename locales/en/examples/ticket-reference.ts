import type { Example } from '../../../src/locale.ts'

export const ticketReference: readonly Example[] = [
  {
    text: 'Customer: My parcel is lost.\nAgent: Hello Mia, we are sorry about the parcel. [[I have opened a case]], and you will hear from us by Friday.',
  },
  {
    text: 'Customer: I was charged twice.\nAgent: Hello Tom, we are sorry for the mistake. [[We will investigate this]] and write to you within two days.',
  },
  {
    text: 'Customer: The line has been down since Monday.\nAgent: Hello Ada, thanks for your patience. [[I have escalated this to]] our engineers, who will call you by noon.',
  },
  {
    text: 'Customer: My suitcase came back with a hole.\nAgent: Hello Ben, we are sorry about the suitcase. [[A claim has been filed]], and takes up to ten days.',
  },
  {
    text: 'Thank you for telling us. [[We have raised a ticket]] and will write to you within two working days.',
    kind: 'template',
  },
  {
    text: 'Customer: My parcel is lost.\nAgent: I have opened a case for you, Mia. The case number is C-48213.',
  },
  {
    text: 'Customer: I was charged twice.\nAgent: We will investigate this by Friday. You can ask for #48213 at any time.',
  },
  {
    text: 'Customer: My case number is 7741-22, is there any news?\nAgent: I have escalated this to our engineers, and you will hear from them today.',
    title: 'The customer has the number',
  },
  {
    text: 'Customer: My suitcase came back with a hole.\nAgent: I have filed a claim, Ben. You will receive the reference by e-mail today.',
    title: 'The reference is on its way',
  },
  {
    text: 'Thank you for telling us. We have raised a ticket under the reference {{ticket.id}} and will write to you within two working days.',
    kind: 'template',
  },
  {
    text: "Customer: Is the blue one in stock?\nAgent: I'll look into it, one minute please. Yes, there are two left.",
    title: 'Looking something up is no investigation',
  },
  {
    text: 'Thank you, {{name}}. We have opened a case with the bank under {{case_number}}, and you will hear from us by Friday.',
    kind: 'template',
    title: 'A placeholder for it, whatever stands around',
  },
  {
    text: 'Thank you, [name]. [[We have opened a case]] for order [order number], and you will hear from us by Friday.',
    kind: 'template',
    title: 'The number of the order is another one',
  },
]
