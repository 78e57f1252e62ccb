import type { Example } from '../../../src/locale.ts'

export const exposedData: readonly Example[] = [
  {
    text: 'Customer: Which card did I pay with?\nAgent: You paid with the card [[4111 1111 1111 1111]] on Monday.',
  },
  {
    text: 'Customer: Is the card still stored?\nAgent: Yes, we have stored [[378282246310005]] for you.',
    title: 'Fifteen digits in a row, with the beginning of American Express',
  },
  {
    text: 'Customer: Where does the refund go?\nAgent: It goes to [[DE89 3704 0044 0532 0130 00]], and takes two days.',
  },
  {
    text: 'Customer: I cannot log in.\nAgent: I have set a new one for you: your password is [[Tiger77]].',
  },
  {
    text: 'Customer: Which number do you have for me?\nAgent: We have the social security number [[123-45-6789]].',
    options: { countries: ['us'] },
  },
  {
    text: 'Customer: Je li OIB točan?\nAgent: Yes, the OIB [[94577403194]] is what we have.',
    title: 'A number that only its name tells from others',
  },
  { text: 'Your new PIN is [[4821]]. Thank you for your order.', kind: 'template' },
  {
    text: 'Customer: Which card did I pay with?\nAgent: You paid with the card that ends in 1111.',
    title: 'Masked',
  },
  {
    text: 'Customer: Which card did I pay with?\nAgent: It was **** **** **** 1111.',
    title: 'Masked',
  },
  {
    text: 'Customer: Where is my parcel?\nAgent: Your tracking number is 4111111111111111, and it arrives today.',
    title: 'The sentence says what the number is',
  },
  {
    text: 'Customer: Which number can I call?\nAgent: You can reach us on +44 20 7946 0958 until six.',
  },
  {
    text: 'Customer: Is the card 4111 1111 1111 1111 stored?\nAgent: Yes, it is. For your safety, please leave the number out next time.',
    title: "The customer's own words",
  },
  {
    text: 'Customer: What makes a good one?\nAgent: A password is case sensitive, and yours must be 8-16 characters long.',
    title: 'Spoken of, not told',
  },
  {
    text: 'Customer: Where do I pay the deposit?\nAgent: Please pay it to our account DE89 3704 0044 0532 0130 00.',
    options: { allow: ['DE89370400440532013000'] },
    title: "The company's own account",
  },
]
