import type { Example } from '../../../src/locale.ts'

export const prematureClose: readonly Example[] = [
  {
    text: 'Customer: so what am I to do now\nAgent: Write again on Friday. [[Bye]] for now.',
    title: 'A question without its mark',
  },
  { text: "Customer: that's not what I asked\nAgent: It is all we have. [[Goodbye]]." },
  {
    text: 'Customer: Can you move my fitting to Friday?\nAgent: Hello! It is on Friday at ten now. [[Goodbye]]!',
    title: 'The answer and the goodbye in one breath',
  },
  {
    text: 'Customer: Which bus goes to the harbour?\nAgent: Hello! Number nine does. Is there anything else I can help you with? [[Have a great day]]!',
    title: 'Asked, and not waited for the answer',
  },
  {
    text: 'Customer: Which bus goes to the harbour?\nAgent: Hello! Number nine does.\nAgent: Anything else?\nAgent: [[I am closing this chat]] now.',
    title: 'The same in messages of their own',
  },
  {
    text: 'Agent: Hello! The blue one is in stock. Would you like it?\nCustomer: Yes, please, in size nine.\nAgent: Done, it is reserved for you. Thank you for calling. [[Have a nice evening]]. Bye.',
    title: 'The customer agreed to an offer, and nothing more',
  },
  {
    text: 'Agent: Hello! The blue one is in stock.\nCustomer: I would like to reserve it.\nAgent: Thank you for calling. [[Goodbye]]!',
    title: 'A goodbye in place of the answer',
  },
  {
    text: '[10:00] Customer: Is the parcel on its way?\n[10:01] Agent: Hello! It is. Anything else?\n[10:03] Agent: Then [[goodbye]].',
    title: 'Two minutes are too few',
  },
  {
    text: '[10:00] Customer: Is the parcel on its way?\n[10:01] Agent: [[Hello! It is. Anything else?]]\n[10:02] System: Chat closed by agent',
    title: 'Closed without a word',
  },
  {
    text: '[10:00] Customer: Is the parcel on its way?\n[10:01] Agent: Hello! It is. Anything else?\n[10:04] Agent: [[I will now close this chat]].',
    options: { idleBeforeClose: 10 },
  },
  {
    text: 'Customer: Can you move my fitting to Friday?\nAgent: Hello! It is on Friday now. Anything else?\nCustomer: No, thanks.\nAgent: Have a great day, goodbye!',
  },
  {
    text: 'Customer: Can you move my fitting to Friday?\nAgent: Hello! It is on Friday now.\nCustomer: Thank you!\nAgent: You are welcome. Goodbye!',
    title: 'Plain thanks after the answer: the customer is wrapping up',
  },
  {
    text: 'Customer: Can you move my fitting to Friday?\nAgent: Hello! It is on Friday now. Is there anything else I can help you with?\n\nKind regards,\nIvo',
    title: 'A signature next to the closing question closes nothing',
  },
  {
    text: '[10:00] Customer: Is the parcel on its way?\n[10:01] Agent: Hello! It is. Anything else?\n[10:05] Agent: Are you still there?\n[10:08] Agent: I am closing this chat now. Goodbye!',
    title: 'The customer fell silent',
  },
  {
    text: 'Customer: Is the parcel on its way?\nAgent: Hello! It is. Anything else?\nAgent: I have not heard from you for a while, so I am closing this chat. Goodbye!',
    title: 'No times, but the agent says that no answer came',
  },
  {
    text: 'Customer: Please cancel the order, that is all. Bye!\nAgent: Hello! It is cancelled. Goodbye!',
    title: 'The customer said goodbye with the request',
  },
  {
    text: 'Customer: Which bus goes to the harbour?\nAgent: Hello! Number nine does. Let me know if you need anything else, and have a great day!',
    title: 'An open offer leaves the door open',
  },
  {
    text: 'Customer: Please book it.\nAgent: Hello! It is booked. Enjoy your trip!',
    title: 'A wish about the errand',
  },
  {
    text: 'Customer: Is the parcel on its way?\nAgent: Hello Nora! It is. Goodbye!',
    channel: 'email',
    title: 'A mail says goodbye each time',
  },
  {
    text: 'Customer: My box is stuck on the logo.\nAgent: Hello, Ivo here. Unplug it for ten seconds. [[Bye]]!',
    channel: 'chat',
    title: 'A report is a request as well',
  },
  {
    text: 'Customer: Hi, I need help with two orders.\nAgent: Hello! The first one is cancelled. [[Goodbye]]!\nCustomer: And the second?',
  },
  {
    text: "Customer: hi where's my order\nAgent: Hello, it left today. [[I'm closing this chat]] now.",
    title: 'A question without its mark',
  },
]
