import type { Example } from '../../../src/locale.ts'

export const shouting: readonly Example[] = [
  { text: 'Customer: May I bring it back?\nAgent: We do [[NOT]] take back opened boxes, but I can repair it for you.' },
  { text: 'Customer: Where do I pay?\nAgent: [[PLEASE READ THE SECOND PAGE]], the account is there.' },
  { text: 'Customer: Thank you!\nAgent: You are welcome[[!!!]]' },
  { text: 'Customer: I need another key.\nAgent: Which key would you like[[??]]' },
  { text: 'Customer: Is it true?\nAgent: Yes! The new shop is open! Come and see it[[!]] Bring a friend!' },
  { text: '[[IMPORTANT]]: your appointment is on {{date}}.', kind: 'template' },
  { text: 'Customer: Which part is it?\nAgent: It is SKU-883, and the PDF with the VAT is on its way.' },
  { text: 'Customer: Is the hall open?\nAgent: OK, I checked: the hall is open until 9 PM, and the TV is on.' },
  {
    text: 'Customer: Is there a discount?\nAgent: Yes, the code is SUMMERSALE, valid until Sunday.',
    title: 'A voucher code',
  },
  {
    text: 'Customer: How do I get out?\nAgent: Reply STOP to this message, or press the ENTER key.',
    title: 'What is typed or pressed',
  },
  {
    text: 'Customer: Is this the right shop?\nAgent: Yes, this is the BEST HOME store on Long Street.',
    brand: ['Best Home'],
    title: 'A brand written in capitals',
  },
  { text: 'Customer: Which game is it?\nAgent: Do you mean Quizzo!? We have it in stock.' },
  { text: 'Customer: WHERE IS MY PARCEL??\nAgent: I am sorry for the wait. It is in Leeds, and comes today!' },
  {
    text: 'Customer: What does the sign say?\nAgent: It says "DO NOT ENTER", and that door is the right one.',
    title: 'Quoted',
  },
  { text: 'Customer: Where is it?\nAgent: On the van, [[WHAT ELSE]] would you like to know?' },
  { text: 'Customer: Is there a code?\nAgent: Yes, the code is WELCOME until Sunday.', title: 'A code' },
  { text: '🎉 [[BIG NEWS]]: the bakery is open on Monday again.', kind: 'template' },
  { text: 'This is the [[LAST CHANCE]] to hand in the form.', kind: 'template' },
  { text: '[[WE ARE CLOSED ON SUNDAY]]. The baker next door is open.', kind: 'template' },
  { text: 'Customer: When is it due?\nAgent: Please pay it [[WITHIN]] ten days.' },
  { text: 'Customer: How do I stop the texts?\nAgent: Text START to 4400 or STOP to opt out.' },
  {
    text: 'Hello *|FNAME|*, the parcel *|ORDER|* with <%= ITEM %> left today, and |WORD| did too.',
    kind: 'template',
    title: 'Placeholders',
  },
]
