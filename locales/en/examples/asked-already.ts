import type { Example } from '../../../src/locale.ts'

export const askedAlready: readonly Example[] = [
  {
    text: 'Customer: My name is Rosa Lind, order 88812.\nAgent: What is [[your name and order number]]?',
    title: 'Both were given',
  },
  {
    text: 'Customer: My name is Rosa Lind.\nAgent: May I have your name and your order number, please?',
    title: 'One is new',
  },
  { text: 'Customer: It is about order 88812.\nAgent: Could I take your name and order number?' },
  { text: 'Customer: I am Rosa Lind, rosa@example.com.\nAgent: [[May I have your name and email address]], please?' },
  { text: 'Customer: I am Rosa Lind.\nAgent: May I have your name and address, please?' },
  {
    text: 'Customer: Order A-1234, phone 020 7946 0958, my name is Bob Stone.\nAgent: [[May I have your name]], please? And [[your phone number?]]',
    title: 'Two questions',
  },
  {
    text: 'Customer: Hi, my e-mail is dana@example.com and I cannot log in.\nAgent: Hello! [[What is your email address]]?',
  },
  {
    text: 'Customer: Where is my order 4471983?\nAgent: I will look into it now. [[Could I have your order number]], please?',
  },
  {
    text: 'Customer: My name is Ana, I have a question about an invoice.\nAgent: Happy to help. [[May I have your name]]?',
  },
  {
    text: 'Customer: I would like a table for two on Friday.\nAgent: [[What day would you like to come?]]',
  },
  {
    text: 'Customer: Please call me back at +385 1 555 0199.\nAgent: Of course. [[What is your phone number]]?',
  },
  {
    text: 'Customer: Where is my order 4471983?\nAgent: To confirm, what is your order number?',
    title: 'To confirm it',
  },
  {
    text: 'Customer: My e-mail is dana@example.com.\nAgent: Is dana@example.com what you use to log in? What is your email address there?',
    title: 'Quoted',
  },
  {
    text: "Customer: Where is my order 4471983?\nAgent: I can't find it. Could I have your order number once more, please?",
    title: 'It did not fit',
  },
  {
    text: 'Customer: I would like a table for two on Friday.\nAgent: Gladly. May I have your name?',
    title: 'Not given yet',
  },
  {
    text: 'Customer: My e-mail is dana@example.com.\nAgent: Could you give me another email address as well?',
    title: 'Another one',
  },
  {
    text: 'Customer: I need a car on 5 May; I return it on Friday.\nAgent: What day would you like to pick it up?',
    title: 'The day of the return is not the day of the pick-up',
  },
  {
    text: 'Customer: I would like a table for two on Friday.\nAgent: What day would you like to come?',
    options: { kinds: ['email', 'phone'] },
    title: 'Only some kinds of data',
  },
  { text: "Customer: I'm Ruth Marlow and I need to change the date.\nAgent: Of course. [[May I have your name]]?" },
  { text: 'Customer: My number is 07700 900123, please call.\nAgent: What is the [[best number to reach you on]]?' },
  {
    text: 'Customer: A table for six on Friday, please.\nAgent: Lovely! [[How many people will be dining?]]',
    title: 'How many there are',
  },
  {
    text: 'Customer: Can we come tomorrow at 6pm?\nAgent: Yes! [[What time were you thinking of?]]',
    title: 'The time of day',
  },
  {
    text: 'Customer: A table for six on Friday, please.\nAgent: Lovely! How many of the six are children?',
    title: 'Another number',
  },
  { text: 'Customer: I need a train from Leeds to York.\nAgent: Gladly. [[Where will you be leaving from]]?' },
  {
    text: 'Customer: I need a train from Leeds to York.\nAgent: Gladly. Where will you be staying?',
    title: 'Something else',
  },
  { text: 'Customer: I bought the kettle last week.\nAgent: Thank you. [[When did you buy it]]?' },
  { text: 'Customer: My customer number is 88120.\nAgent: Thanks. [[What is your customer number]]?' },
  {
    text: 'Customer: My customer number is 88120.\nAgent: Thanks. What is your order number?',
    title: 'Another number',
  },
  { text: 'Customer: My zip code is 97201.\nAgent: And [[what is your zip code]]?' },
  {
    text: 'Customer: hi my number is 0412 555 019 and i want to upgrade\nAgent: [[can i grab your phone number]] first',
    channel: 'voice',
  },
  { text: "Customer: I'd like to fly from Bergen to Split.\nAgent: Gladly! [[Where would you like to fly to?]]" },
  {
    text: 'Customer: My phone number is 0161 496 0321, call me.\nAgent: Of course. [[Which number can we reach you on]]?',
  },
  {
    text: "Customer: A table for two at eight, please, name's Novak.\nAgent: Lovely! [[What name should I put it under]]?",
  },
  {
    text: 'Customer: Ines Duarte here. Put the fitting in my diary, please.\nAgent: Gladly. Under what name shall I save the entry?',
    title: 'The name of a thing',
  },
  {
    text: 'Customer: We leave the hotel on 14 June.\nAgent: Lovely! And when are you checking in?',
    title: 'The other end of a stay',
  },
  { text: "Customer: My Galaxy S23 won't charge.\nAgent: I see. [[Which phone do you have]]?" },
  { text: 'Customer: The lamp of order no. 214 is cracked.\nAgent: I am sorry. [[Could I have your order number]]?' },
  {
    text: 'Customer: My order has 14 glasses and 2 are broken.\nAgent: I am sorry. Could I have your order number?',
    title: 'A number of things',
  },
  {
    text: 'Customer: My order of €14000 was cancelled.\nAgent: I am sorry. Could I have your order number?',
    title: 'A price',
  },
  {
    text: 'Customer: My customer number is 88120, and an order is missing.\nAgent: Thank you. What is your order number?',
    title: 'The number of something else',
  },
  {
    text: 'Customer: Order 4471983 has not come.\nAgent: I have sent your order number to the courier, who will call you by noon.',
    title: 'For somebody else',
  },
  {
    text: 'Customer: I rang 020 7946 0958 and nobody answered.\nAgent: I am sorry. Could I have your phone number?',
    title: "Not the customer's own number",
  },
  { text: 'Customer: Is flight KL1008 on time?\nAgent: I can look. [[What is your flight number]]?' },
  {
    text: 'Customer: Claim 30-7715 is still open.\nAgent: Sorry for the wait. [[Do you have your claim number]] at hand?',
  },
  { text: 'Customer: Our VAT number is IE7712345.\nAgent: Thank you. [[What is your VAT number]]?' },
  { text: 'Customer: Please deliver it to 30 Quay Road, Galway.\nAgent: Gladly. [[What is your address]]?' },
  {
    text: 'Customer: Your shop at 30 Quay Road was shut.\nAgent: I am sorry. What is your address? We will send a voucher.',
    title: "Not the customer's address",
  },
  { text: 'Customer: We need a room for three nights.\nAgent: Lovely! [[How many nights will you be staying?]]' },
  { text: 'Customer: A laptop for 700 euros at most, please.\nAgent: Gladly. What size of screen would you like?' },
  {
    text: 'Customer: A laptop, please, my budget is 700 euros.\nAgent: Gladly. [[How much would you like to spend?]]',
  },
  {
    text: 'Customer: That one is too expensive.\nAgent: I see. What is your budget?',
    title: 'Not said yet',
  },
  { text: 'Customer: I take a size 41 in boots.\nAgent: Great choice! [[Which size are you?]]' },
  { text: 'Customer: I was born on 3 May 1990, policy 55120.\nAgent: Thanks! [[What is your date of birth]]?' },
  { text: "Customer: I'm Ruth Marlow and my card was declined.\nAgent: I see. [[Could I have your full name]]?" },
  {
    text: "Customer: I'm Ruth and my card was declined.\nAgent: I see, Ruth. Could I have your full name?",
    title: 'The last name is new',
  },
  {
    text: "Customer: My application is LK-88213-A and I haven't heard back.\nAgent: Happy to look. [[What is your application number]]?",
    title: 'A number of any name',
  },
  {
    text: 'Customer: The claim about my roof is CL-20931.\nAgent: Thank you. Could you share your meter number?',
    title: 'The number of something else',
  },
  {
    text: "Customer: Hi, I lost my gems.\nAgent: Sorry about that! What is your player ID?\nCustomer: It's 88120457\nAgent: Thank you. [[Could you give me your player ID]]?",
    title: 'A bare answer to the same question',
  },
  {
    text: 'Customer: I am locked out.\nAgent: What is your badge number?\nCustomer: I do not have it on me\nAgent: Could you share your badge number as soon as you have it?',
    title: 'Not answered yet',
  },
  {
    text: "Customer: The fitter turned up at 3 instead of 9 with the wrong size tyres.\nAgent: Hi, fitting desk here. [[What's gone wrong?]]",
    title: 'What went wrong was told',
  },
  {
    text: 'Customer: I have a problem with my tyres\nAgent: Hi, fitting desk here. What seems to be the problem?',
    title: 'It was not told',
  },
  {
    text: 'Customer: I left a scarf on the 18.05 from Bath on Sunday.\nAgent: Sorry to hear that. [[When did you travel]] [[and from which station?]]',
  },
]
