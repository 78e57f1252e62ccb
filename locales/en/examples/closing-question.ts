import type { Example } from '../../../src/locale.ts'

export const closingQuestion: readonly Example[] = [
  {
    text: 'Customer: Where is my parcel?\nAgent: At the depot, out tomorrow. Anything else I can do?\nCustomer: apparently not\nAgent: Goodbye.',
    title: 'A grim no is a no',
  },
  {
    text: 'Customer: Two for Sunday, please.\nAgent: At eight?\nCustomer: Yes.\nAgent: [[Booked. See you Sunday!]]',
    title: 'A date to meet ends it',
  },
  {
    text: 'Customer: May I bring a dog?\nAgent: Yes, gladly. I wish you a pleasant journey. Kind regards, Vera',
    channel: 'email',
    title: 'The good wish of a mail does not end the exchange',
  },
  {
    text: 'Customer: May I bring a dog?\nAgent: Yes, gladly. Kind regards, Vera\nCustomer: Great, thanks!\nAgent: [[You are welcome. Kind regards, Vera]]',
    channel: 'email',
  },
  {
    text: 'Customer: Can you move my booking to Friday?\nAgent: Hello! It is on Friday now.\nCustomer: Thank you, bye.\nAgent: [[Thank you for calling. Goodbye!]]',
  },
  {
    text: 'Customer: What time do you close?\nAgent: Hello! At six. Anything else?\nCustomer: Do you open on Sunday?\nAgent: Yes, at ten.\nCustomer: Great, thanks!\nAgent: [[Have a nice day!]]',
    title: 'Asked before a further request',
  },
  {
    text: 'Customer: Is the room free?\nAgent: Hello! Yes. Would you like to book it?\nCustomer: Not at this time, thank you.\nAgent: [[Write to us when you are ready to book. Goodbye!]]',
    title: 'The offer of one named thing',
  },
  {
    text: 'Customer: Where is the invoice?\nAgent: [[Hello! The invoice is in your mailbox now.]]',
    closed: true,
    title: 'The last message of a closed conversation',
  },
  {
    text: 'Customer: Can you move my booking to Friday?\nAgent: Hello! It is on Friday now. Is there anything else I can help you with?\nCustomer: No, thank you.\nAgent: Have a nice day!',
  },
  {
    text: "Customer: Can you move my booking to Friday?\nAgent: Hello! It is on Friday now.\nCustomer: Thanks, that's all.\nAgent: Have a nice day!",
    title: 'The customer declared it',
  },
  {
    text: 'Customer: Can you move my booking to Friday?\nAgent: Hello! It is on Friday now. Let me know if you need anything else.\nCustomer: Thank you!\nAgent: Goodbye!',
    title: 'An open offer',
  },
  {
    text: 'Customer: Can you move my booking?\nAgent: Hello! Which day would you prefer?',
    title: "Stops on the agent's question",
  },
  {
    text: 'Customer: Can you move my booking to Friday?\nAgent: Hello! It is on Friday now.',
    closed: false,
    title: 'Still open',
  },
  {
    text: 'Customer: Is the room free?\nAgent: Hello! Yes, and it is booked for you. Anything else?\nCustomer: No that is it.\nAgent: Have a nice day!',
    title: 'A short answer is no further request',
  },
  {
    text: 'Customer: Is the room free?\nAgent: Hello! Yes, and it is booked for you. Any other help you need?\nCustomer: Nothing for now.\nAgent: Have a nice day!',
  },
  {
    text: 'Customer: Is there a gym?\nAgent: Good evening! There is one on the ground floor.',
    title: 'A greeting is no farewell',
  },
  {
    text: 'Customer: Is the room free?\nAgent: Hello! Yes, and it is booked for you. Can I help with something else?\nCustomer: No, you did it all.\nAgent: Have a nice day!',
  },
  {
    text: 'Customer: When do you close?\nAgent: Hello! At nine. Is that all?\nCustomer: Yes.\nAgent: Have a nice evening!',
    title: 'A yes that says that this was all',
  },
  {
    text: 'Customer: Do you sell lids?\nAgent: We do. Which size do you need?\n\nKind regards,\nDana Reed',
    channel: 'email',
    closed: true,
    title: 'A letter that ends on a question',
  },
  {
    text: 'Customer: Would Friday do?\nAgent: It would, shall I book it?\nCustomer: Yes, that would be fine, in the morning.\nAgent: It is booked.\nCustomer: Thanks for your help.\nAgent: [[You are welcome, enjoy your stay.]]',
  },
  {
    text: 'Customer: Would Friday do?\nAgent: It would, and I have booked it. Would you like help with something else?\nCustomer: No, thank you.\nAgent: Enjoy your stay.',
  },
  {
    text: 'Customer: Is it booked?\nAgent: It is. Do you need me for anything else?\nCustomer: No, thanks.\nAgent: Have a good day!',
  },
  {
    text: 'Customer: Any others?\nAgent: The blue one.\nCustomer: I will leave it at that for now.\nAgent: Have a good day!',
  },
  {
    text: 'Customer: Is it booked?\nAgent: It is. May I help you with another matter?\nCustomer: No, thanks.\nAgent: Have a good day!',
  },
  {
    text: "Customer: Thanks!\nAgent: My pleasure. Let me know if there's more I can do. Goodbye!",
    title: 'An open offer',
  },
  { text: 'Customer: Thanks!\nAgent: My pleasure. If anything else comes up, just shout. Goodbye!', title: 'Another' },
  { text: "Customer: Thanks!\nAgent: [[I'll let you know if there's more news. Goodbye!]]", title: 'No offer' },
  {
    text: 'Customer: Does the lock come with a key?\nAgent: [[Yes, with two of them.]]\nCustomer: ok got it',
    title: 'A mere "ok" ends it',
  },
]
