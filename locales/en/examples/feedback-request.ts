import type { Example } from '../../../src/locale.ts'

const kettle =
  'Customer: Can you send the kettle to my office?\nAgent: Hello! It goes to your office now. Anything else?'

export const feedbackRequest: readonly Example[] = [
  { text: `${kettle}\nCustomer: No, that's all, thanks.\nAgent: [[Have a nice day, and goodbye!]]` },
  { text: `${kettle}\nCustomer: No, thank you. Bye!\nAgent: Thank you for calling.\nAgent: [[Goodbye!]]` },
  {
    text: 'Customer: The kettle still leaks.\nAgent: I am sorry to hear that. Please [[rate this conversation]].',
    title: 'The trouble is still there',
  },
  {
    text: "Customer: This is ridiculous, I have been waiting for a week.\nAgent: I am sorry for the wait. Here is the link to [[our survey]].\nCustomer: I don't want a survey.",
    title: 'An upset customer',
  },
  {
    text: 'Customer: Thanks for nothing, it is still not working.\nAgent: [[How was your experience]] with us today?',
  },
  { text: `${kettle}\nCustomer: No, that's all, thanks.\nAgent: Goodbye! Please take a moment to rate our service.` },
  {
    text: `${kettle} And how would you rate my help?\nCustomer: Very good! That's all, bye.\nAgent: Goodbye!`,
    title: 'Asked before the end',
  },
  {
    text: `${kettle}\nCustomer: No, that's all, thanks.\nAgent: Goodbye!\nBot: How satisfied are you with the support today?`,
    title: 'The bot asks',
  },
  {
    text: 'Customer: The kettle still leaks, this is unacceptable.\nAgent: I am sorry for the trouble. Goodbye!',
    title: 'Nobody need ask an upset customer',
  },
  {
    text: 'Customer: The kettle still leaks!\nAgent: I am sending you a new one today.\nCustomer: Great, thank you!\nAgent: You are welcome. We would love to hear your feedback. Goodbye!',
    title: 'Content again',
  },
  {
    text: 'Customer: Can you send the kettle to my office?\nAgent: Hello! Which street is it in?',
    title: 'Not finished',
  },
  {
    text: `${kettle}\nCustomer: No, that's all, thanks.\nAgent: Have a nice day, and goodbye!`,
    channel: 'social',
    title: 'Not on social',
  },
]
