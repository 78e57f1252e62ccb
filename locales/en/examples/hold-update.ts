import type { Example } from '../../../src/locale.ts'

export const holdUpdate: readonly Example[] = [
  {
    text: '[10:00] Customer: Where is my parcel?\n[10:00] Agent: One moment please while I call the depot.\n[10:05] Agent: [[Thank you for waiting. It is on the van and arrives today.]]',
    title: 'Five minutes without a word',
  },
  {
    text: '[10:00] Customer: Where is my parcel?\n[10:00] Agent: One moment please while I call the depot.\n[10:01] Customer: Ok.\n[10:02] Agent: [[It is on the van and arrives today.]]',
    title: 'In time, but without thanks',
  },
  {
    text: '[10:00] Customer: Is the blue one in stock?\n[10:00] Agent: Could you hold for a minute while I ask the shop?\n[10:03] Customer: Sure.\n[10:04] Agent: [[They have two left and can keep one for you.]]',
    title: 'The wait begins with the answer',
  },
  {
    text: '[10:00] Customer: The amount is not right.\n[10:00] Agent: Let me check this with our accountant.\n[10:08] Agent: [[Your refund is on the second page.]]',
    title: 'Looking something up is a wait too',
  },
  {
    text: "[10:00] Customer: Can I change the date?\n[10:00] Agent: Please hold while I ask.\n[10:01] Agent: I'm still checking.\n[10:02] Agent: [[The new date is the ninth.]]",
    title: 'An update without thanks, and none on return',
  },
  {
    text: '[10:00] Customer: Where is my parcel?\n[10:00] Agent: [[One moment please while I call the depot.]]\n[10:12] Customer: Are you still there?',
    title: 'The agent never came back',
  },
  {
    text: '[10:00] Customer: Where is my parcel?\n[10:00] Agent: One moment please while I call the depot.\n[10:01] Agent: [[It is on the van and arrives today.]]',
    options: { maxSilence: 30 },
    title: 'A stricter limit',
  },
  {
    text: '[10:00] Customer: Where is my parcel?\n[10:00] Agent: One moment please while I call the depot.\n[10:01] Agent: Thank you for waiting. It is on the van and arrives today.',
  },
  {
    text: '[10:00] Customer: Where is my parcel?\n[10:00] Agent: One moment please while I call the depot.\n[10:02] Agent: It is on the van and arrives today.\n[10:02] Agent: Sorry to keep you waiting!',
    title: 'Thanks anywhere in the turn that comes back',
  },
  {
    text: '[10:00] Customer: Where is my parcel?\n[10:00] Agent: One moment please while I call the depot.\n[10:02] Agent: Still checking, thank you for your patience.\n[10:04] Agent: It is on the van and arrives today.',
    title: 'An update ends the silence',
  },
  {
    text: '[10:00:00] Customer: Where is my parcel?\n[10:00:10] Agent: One moment please while I look at the map.\n[10:00:25] Agent: It is on the van and arrives today.',
    title: 'Fifteen seconds need no thanks',
  },
  {
    text: 'Customer: Where is my parcel?\nAgent: One moment please while I call the depot.\nAgent: It is on the van and arrives today.',
    title: 'No times',
  },
  {
    text: '[10:00] Customer: Where is my parcel?\n[10:00] Agent: Could you hold for a minute while I call the depot?\n[10:20] Agent: Are you still there?',
    title: 'The customer did not answer, so nobody was on hold',
  },
  {
    text: '[10:00] Customer: Where is my parcel?\n[10:00] Agent: One moment please while I call the depot.\n[14:00] Agent: It is on the van and arrives today.',
    channel: 'email',
    title: 'A mail',
  },
  {
    text: "[10:00] Customer: Thanks, that is all.\n[10:00] Agent: You're welcome, goodbye!\n[10:30] Customer: One more thing: do you ship to Malta?\n[10:31] Agent: Yes, we do.",
  },
]
