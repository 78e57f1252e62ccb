import type { Example } from '../../../src/locale.ts'

export const publicPersonalData: readonly Example[] = [
  {
    text: 'Customer: My parcel has not moved for a week.\nAgent: Hello Mia, thanks for writing. [[Can you give us your order number]]?',
    channel: 'social',
  },
  {
    text: 'Customer: I cannot log in.\nAgent: Hi Ben, thank you for telling us. [[Please send us your full name]] and the city.',
    channel: 'social',
  },
  {
    text: 'Customer: Is there a shop near me?\nAgent: Hello Ada, thanks for asking! [[What is your postcode]]?',
    channel: 'social',
  },
  {
    text: 'Customer: Where is my refund?\nAgent: Hello Tom, thank you for asking. [[May we have the e-mail address]] of your account?',
    channel: 'social',
  },
  {
    text: 'Customer: Please call me back on 555 010 4477.\nAgent: Thanks Lea! We will call you on [[555-010-4477]] at noon.',
    channel: 'social',
    title: 'What the customer wrote is repeated',
  },
  {
    text: 'Customer: My parcel has not moved for a week.\nAgent: Hello Mia! Could you send us your order number in a private message?',
    channel: 'social',
  },
  {
    text: 'Customer: The app closes when I pay.\nAgent: Hi Ben! Which version of the app do you have, and which phone?',
    channel: 'social',
    title: 'The version and the device belong to nobody',
  },
  {
    text: 'Customer: The shelf was empty again.\nAgent: Hello Ada, we are sorry about that. Please tell us which shop it was.',
    channel: 'social',
  },
  {
    text: 'Customer: I cannot log in.\nAgent: Hello Tom! Please enter your e-mail address on this page and you will get a new link: https://example.com/login',
    channel: 'social',
    title: 'A form that others do not see',
  },
  {
    text: 'Customer: My parcel is lost.\nAgent: Hello Mia! Please do not share your account number here.',
    channel: 'social',
  },
  {
    text: 'Customer: My parcel is lost.\nAgent: Hello Mia! Can you give me your order number?',
    channel: 'chat',
    title: 'A chat is private',
  },
  { text: 'Customer: Can you change my plan?\nAgent: [[Which email is your account]] under?', channel: 'social' },
  { text: 'Customer: My bill is wrong.\nAgent: [[What is the address on the account]]?', channel: 'social' },
  {
    text: 'Customer: My bag is lost.\nAgent: Oh no! [[Drop your number]] below and we will call you by noon.',
    channel: 'social',
  },
  {
    text: 'Customer: My bag is lost.\nAgent: Sorry! [[Leave your email in the comments]], please.',
    channel: 'social',
  },
  {
    text: 'Customer: My bag is lost.\nAgent: Oh no! Drop us a DM with your order number.',
    channel: 'social',
    title: 'A private message',
  },
  {
    text: 'Customer: I love the new flavour.\nAgent: So do we! Drop your favourite below.',
    channel: 'social',
    title: 'No data',
  },
  {
    text: 'Customer: How do I return it?\nAgent: Just leave your name and number with the driver.',
    channel: 'social',
    title: 'Not in public',
  },
  {
    text: 'Customer: I cannot log in.\nAgent: Your account is registered to [[o.reed@example.com]], try that.',
    channel: 'social',
    title: 'What only the company knew',
  },
  {
    text: 'Customer: Where is my bag?\nAgent: It was [[delivered to 30 Quay Road]] this morning.',
    channel: 'social',
  },
  {
    text: 'Customer: How do I reach you?\nAgent: You can ring us on 020 7946 0958, or come to 30 Quay Road.',
    channel: 'social',
    title: "The company's own",
  },
  {
    text: 'Customer: Two of the six glasses came broken.\nAgent: Sorry! [[Could you help us with your order ID]]?',
    channel: 'social',
  },
  {
    text: 'Customer: How do I unblock my card?\nAgent: [[We would request you to share your registered mobile number]] here.',
    channel: 'social',
  },
  {
    text: 'Customer: How do I unblock my card?\nAgent: We would request you to share your registered mobile number by private message.',
    channel: 'social',
  },
]
