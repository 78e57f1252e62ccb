import type { Example } from '../../../src/locale.ts'

const text =
  'Our service is working again since noon today. The cause was a broken cable at our provider, which has been replaced overnight, and all data that you entered before is still there.'

export const roboticRepetition: readonly Example[] = [
  {
    text: 'Customer: It still does not work.\nAgent: We are working on it right now.\nCustomer: It is three hours already!\nAgent: [[We are working on it right now!]]',
    title: 'Other punctuation',
  },
  {
    text: 'Customer: My lamp flickers.\nAgent (Dana): I understand how annoying that is, Maria.\nCustomer: And it buzzes.\nAgent (Dana): [[I understand how annoying that is, Mrs Horvat.]] Which bulb is in it?',
    title: 'Another name',
  },
  {
    text: 'Customer: Where is my parcel?\nAgent: Your parcel is with the carrier. It should arrive this week.\nCustomer: That is what you said last week.\nAgent: It should arrive this week. [[Your parcel is with the carrier.]]',
    options: { minWords: 6 },
  },
  {
    text: 'Customer: I want to talk to a manager.\nAgent: Let me see what I can do for you here.\nCustomer: A manager, please.\nAgent: @Maria [[Let me see what I can do for you here.]]',
    title: 'A handle',
  },
  {
    text: `Customer: Is it back?\nAgent: ${text}\n---\nCustomer: Is there any news?\nAgent: ${text}\n---\nCustomer: I lost my draft!\nAgent: [[${text}]]`,
    options: { maxCustomers: 2 },
    title: 'One text for everybody',
  },
  {
    text: 'Customer: My lamp flickers.\nAgent: Thank you for your patience.\nCustomer: All right.\nAgent: Thank you for your patience. The bulb is loose, I think.',
    title: 'A courtesy',
  },
  {
    text: 'Customer: Where do I send it?\nAgent: Please send it to our workshop in Harbour Street.\nCustomer: Could you repeat that, please?\nAgent: Please send it to our workshop in Harbour Street.',
    title: 'Asked for',
  },
  {
    text: 'Customer: When does the first train leave?\nAgent: The train to Stonebridge leaves at 7:15.\nCustomer: And the second?\nAgent: The train to Stonebridge leaves at 8:15.',
    title: 'Another time',
  },
  {
    text: 'Customer: Which bus goes to the museum?\nAgent: You can take the bus from Northgate.\nCustomer: And to the zoo?\nAgent: You can take the bus from Southgate.',
    title: 'Another place',
  },
  {
    text: 'Customer: My lamp flickers.\nAgent: Hello! The bulb is loose. Is there anything else I can help you with?\nCustomer: How do I clean it?\nAgent: With a dry cloth. Is there anything else I can help you with?',
    title: 'The closing question',
  },
  {
    text: 'Customer: May I record this?\nAgent: Calls may be recorded for training. Yes, you may.\nCustomer: And now?\nAgent: Calls may be recorded for training. You may.',
    options: { allow: ['may be recorded'] },
    title: 'Legal text',
  },
  {
    text: `Customer: Is it back?\nAgent: ${text}\n---\nCustomer: Is there any news?\nAgent: Hello Maria! ${text}`,
    options: { maxCustomers: 1 },
    title: 'Adapted',
  },
  {
    text: 'Customer: It is still dripping.\nAgent: Please make sure that the valve is closed.\nCustomer: It is closed!\nAgent: [[Please make sure that the valve is closed.]]',
  },
]
