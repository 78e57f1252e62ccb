import type { Example } from '../../../src/locale.ts'

const kind = 'template'

export const templateCoverage: readonly Example[] = [
  {
    text: '[[Hello, and thank you for contacting us. How can I help you today?]]\n---\nMay I transfer you to a colleague who knows this product best?',
    kind,
    options: { minTemplates: 2, scenarios: ['greeting', 'hold', 'transfer'] },
    title: 'Nothing for waiting',
  },
  {
    text: '[[Thank you for your order, {{name}}. It leaves our warehouse today.]]\n---\nYour parcel arrives tomorrow.\n---\nHow did we do today? Your feedback helps us improve.',
    kind,
    options: { minTemplates: 3, scenarios: ['complaint', 'feedback'] },
    title: 'Nothing for complaints',
  },
  {
    text: '[[Your invoice is attached.]]\n---\nIs there anything else I can help you with? Have a great day!',
    kind,
    options: { minTemplates: 2, scenarios: ['closing', 'wrong-company'] },
  },
  {
    text: '[[Could you please send us your order number?]]\n---\nI am sorry for the damage. May I send you a new one today?',
    kind,
    options: { minTemplates: 2, scenarios: ['more-information', 'complaint', 'refusal'] },
  },
  {
    text: '[[Hello, and thank you for contacting us. How can I help you today?]]\n---\nYour invoice is attached.',
    kind,
    options: { minTemplates: 2, scenarios: ['greeting', 'follow-up'] },
  },
  {
    text: 'Hello, and thank you for contacting us. How can I help you today?\n---\nMay I place you on hold for two minutes while I check this for you?\n---\nMay I transfer you to a colleague who knows this product best?',
    kind,
    options: { minTemplates: 3, scenarios: ['greeting', 'hold', 'transfer'] },
  },
  {
    text: 'I am sorry that your parcel arrived damaged. Could you please send us a photo, so that we can replace it?\n---\nYour invoice is attached.',
    kind,
    options: { minTemplates: 2, scenarios: ['complaint', 'more-information'] },
    title: 'One template for two situations',
  },
  {
    text: 'Your invoice is attached.\n---\nYour parcel arrives tomorrow.',
    kind,
    title: 'Too few templates to be a library',
  },
  {
    text: 'Unfortunately this one is sold out. I can offer you the same lamp in blue instead.\n---\nI just wanted to check whether everything works as it should now.',
    kind,
    options: { minTemplates: 2, scenarios: ['refusal', 'follow-up'] },
  },
  {
    text: 'This order was made with another company of a similar name. You can reach them at the number on the invoice.\n---\nWould you rate our service? Your feedback helps us improve.\n---\nIs there anything else I can help you with?',
    kind,
    options: { minTemplates: 2, scenarios: ['wrong-company', 'feedback', 'closing'] },
  },
]
