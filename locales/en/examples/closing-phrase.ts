import type { Example } from '../../../src/locale.ts'

export const closingPhrase: readonly Example[] = [
  {
    text: "Customer: Is the tent in stock?\nAgent: Hello! Yes, it is. Anything else I can do for you?\nCustomer: No, that's all, thanks!\nAgent: Say hi to the mountains from us!",
    title: 'A wish of its own kind',
  },
  {
    text: 'Customer: Is it ready?\nAgent: It is. Anything else?\nCustomer: No, thank you.\nAgent: My pleasure. Happy paddling!',
    title: 'A wish for what comes next',
  },
  { text: 'Customer: Is it ready?\nAgent: It is. Anything else?\nCustomer: No, thanks.\nAgent: Drive carefully!' },
  {
    text: "Customer: Is it paid?\nAgent: Hello! It is. Anything else?\nCustomer: No, that's all.\nAgent: [[You're welcome.]]",
  },
  {
    text: 'Customer: Is it paid?\nAgent: Hello! It is. Anything else?\nCustomer: No, thank you. Bye!\nAgent: [[Glad I could help.]]',
  },
  { text: "Customer: Is it paid?\nAgent: Hello! It is. Anything else?\nCustomer: That's all, thanks.\nAgent: [[Ok]]" },
  {
    text: "Customer: Is it paid?\nAgent: Hello! It is. Anything else?\nCustomer: No, that's all.\nAgent: Thank you for contacting us.",
  },
  {
    text: "Customer: Is it paid?\nAgent: Hello! It is. Anything else?\nCustomer: No, that's all.\nAgent: You're welcome. Enjoy your trip!",
  },
  {
    text: "Customer: Is it paid?\nAgent: Hello! It is. Anything else?\nCustomer: No, that's all.\nAgent: Please write again whenever you need us.",
  },
  {
    text: 'Customer: Is it paid?\nAgent: Good day! It is.\n\nKind regards,\nIvo',
    channel: 'email',
    closed: true,
    title: 'A signature closes a mail',
  },
  {
    text: 'Customer: Not right now, thanks.\nAgent: Speak with you later.',
    title: 'A farewell',
  },
  { text: 'Customer: That is all, thanks.\nAgent: It was nice working with you. You know where to find us.' },
  { text: 'Customer: That is all, thanks.\nAgent: See you at nine!', title: 'A farewell' },
  { text: 'Customer: No, that is all.\nAgent: Happy house hunting!', title: 'A wish' },
  {
    text: "Customer: Please book it for Sunday.\nAgent: You have a reservation. Do you need anything else?\nCustomer: That is it, bye.\nAgent: [[I'm glad I could help!]]",
  },
  { text: 'Customer: No, that is all.\nAgent: Bon appétit!' },
  {
    text: 'Customer: Is it booked?\nAgent: Good evening! It is. Anything else?\nCustomer: No, that is all.\nAgent: [[Alright then.]]',
  },
  { text: 'Customer: That is all, thanks.\nAgent: Bon appetit!' },
  { text: "Customer: I am done for now.\nAgent: I'm here in case you need me." },
  { text: 'Customer: That is all, thank you.\nAgent: I wish you an enjoyable evening.' },
  { text: 'Customer: Nothing else, thanks.\nAgent: Good day, sir.' },
]
