import type { Example } from '../../../src/locale.ts'

export const blame: readonly Example[] = [
  { text: 'Customer: The box is loud.\nAgent: [[Have you been tampering with the]] fan?' },
  { text: 'Customer: Where does it say so?\nAgent: [[As you can clearly see]], in the mail of Monday.' },
  { text: 'Customer: Is the deposit paid back?\nAgent: [[You should have read]] the terms before you signed.' },
  { text: 'Customer: Why is my account closed?\nAgent: [[You failed to]] confirm your address in March.' },
  {
    text: "Customer: My table was given away.\nAgent: [[You didn't call]] us back, so the table went to other guests.",
  },
  { text: "Customer: Where is the attachment?\nAgent: [[You forgot to]] attach it. I'll wait for it here until six." },
  { text: 'Customer: The blue lamp came, I wanted green.\nAgent: This was [[your own mistake]], the order says blue.' },
  { text: 'Customer: And how do I reset it?\nAgent: [[As I already told you]], the button is on the back.' },
  { text: 'Customer: It says the warranty is two years.\nAgent: [[You are wrong]], the paper says one year.' },
  { text: 'Customer: The shirt shrank.\nAgent: [[If you had read]] the label, it would still fit.' },
  {
    text: 'Customer: I get lost in the settings.\nAgent: [[Most customers manage]] this in a minute.',
    title: 'A comparison with other customers',
  },
  { text: 'Customer: The new menu confuses me.\nAgent: [[Nobody else has]] had any trouble with the menu.' },
  {
    text: 'Customer: This damned router again!\nAgent: Please [[avoid that kind of language]].',
    title: 'A rebuke for the tone',
  },
  { text: 'The parcel went back because [[you entered the wrong]] house number.', kind: 'template' },
  { text: "If you didn't receive the e-mail, here is the link once more.", kind: 'template' },
  { text: 'Customer: The link is dead.\nAgent: Did you get a chance to try it in another browser?' },
  {
    text: "Customer: Nobody told me!\nAgent: I'm sorry that you didn't hear from us earlier; the train leaves at nine now.",
  },
  {
    text: 'Customer: I broke the handle, sorry.\nAgent: That is not your fault at all, this handle often comes loose.',
  },
  { text: 'Customer: Am I registered?\nAgent: Yes, and you should have received an e-mail with your number.' },
  {
    text: 'Customer: I get a message when I log in.\nAgent: Could you send me a picture of your error message?',
    title: 'Not the error of the customer',
  },
  { text: 'Customer: Which plan do people take?\nAgent: Most customers take the small plan, for 9 euros a month.' },
  {
    text: 'You wrote: "Your last agent said it was my fault!"\nThank you for telling us. The repair is free.',
    kind: 'template',
    title: "The customer's words, quoted",
  },
  { text: "Customer: It does not charge.\nAgent: [[You've been using the wrong]] cable." },
  { text: 'Customer: Where is my discount?\nAgent: [[If you had entered]] the code in time, it would have counted.' },
  { text: 'Customer: They want a fee.\nAgent: [[You never showed up]].' },
  { text: "Customer: The door stays shut.\nAgent: [[You're typing it wrong]]." },
  {
    text: 'Customer: I need a new key.\nAgent: You forgot your scarf here, shall we send it along?',
    title: 'No mistake that matters here',
  },
  {
    text: 'Customer: I am not sure yet.\nAgent: If you had any other date in mind, I would be glad to look.',
    title: 'A condition',
  },
  {
    text: 'Customer: The candles melted.\nAgent: [[You left them in the sun]].',
  },
  {
    text: 'Customer: The timer never rang.\nAgent: [[You set it for noon instead of]] midnight.',
  },
  {
    text: 'Customer: I think I lost my gloves.\nAgent: You left them on the radiator, and they are waiting for you at reception.',
  },
  { text: 'Customer: My seat was taken.\nAgent: [[You came half an hour late]].' },
  { text: 'Agent: What date do you expect to check in, and what time did you expect to arrive?' },
  { text: 'Agent: [[Do you honestly expect us]] to pay for that?' },
  { text: 'Customer: The rug shrank.\nAgent: [[You washed it too hot]].' },
  { text: "Customer: Nobody rang.\nAgent: [[You weren't in when]] we came." },
  {
    text: "Customer: Nobody rang.\nAgent: If you weren't in when we came, there is a card in your letterbox.",
    title: 'A condition',
  },
  { text: 'Customer: Two tickets came.\nAgent: [[You must have ordered them by mistake]].' },
  { text: 'Customer: Why is there a fee?\nAgent: [[You signed the contract]].' },
  { text: 'Customer: It rejects me.\nAgent: [[Are you sure you typed it correctly]]?' },
  {
    text: 'Customer: Please cancel it.\nAgent: Are you sure you would like to cancel?',
    title: 'A question about a wish',
  },
  { text: '[[You missed the return window]].', kind: 'template' },
  { text: '[[You entered the wrong]] postcode.', kind: 'template' },
  { text: "[[You still haven't answered]] the three questions.", kind: 'template' },
  {
    text: 'It looks as if you have sent this to us by mistake; our neighbours at number 9 can help.',
    kind: 'template',
  },
  { text: '[[You agreed to a two-month notice period]].', kind: 'template' },
  { text: 'Customer: Where was that said?\nAgent: [[You were told twice]].' },
  { text: 'Customer: What was the price?\nAgent: You were told the old price by mistake; it is 12 pounds.' },
  { text: 'Customer: The recharge failed.\nAgent: Sir, [[you only have entered the wrong]] number.' },
  { text: 'Customer: Is it the other size?\nAgent: [[Perhaps you should read the label before ordering]].' },
  { text: "Customer: Why was it declined?\nAgent: [[Because you didn't have enough]] money in your account." },
  { text: 'Customer: Is the seat still mine?\nAgent: [[You were late]] to the platform.' },
  { text: 'Customer: Why was the discount refused?\nAgent: [[You did not use it in time]].' },
  { text: 'Customer: There was no reminder.\nAgent: There was, [[you just ignored it]].' },
  { text: 'Customer: Is the ticket refunded?\nAgent: [[You came without a passport]].' },
  { text: 'Customer: Why is it green?\nAgent: [[You ordered it like that]].' },
  {
    text: 'Hello {{name}}, [[you forgot to attach]] the two photos, so the repair has not begun. Could you send them to us?',
    kind: 'template',
  },
  {
    text: 'Hello {{name}}, [[you did not include]] your account number. Could you send it to us?',
    kind: 'template',
  },
  {
    text: 'Hello {{name}}, the payment failed because [[you entered the wrong]] card number. Please try it once more.',
    kind: 'template',
  },
  { text: 'Customer: It is cracked.\nAgent: [[This is clearly due to misuse]].' },
  { text: 'Customer: Was there no cheaper ticket?\nAgent: [[You never asked]].' },
]
