import type { Example } from '../../../src/locale.ts'

export const upsellPressure: readonly Example[] = [
  {
    text: 'Customer: Our boiler died last night.\nAgent: Before I put you on the list, [[have you thought about our Comfort Club]]?',
  },
  {
    text: 'Customer: Our boiler died last night.\nAgent: I see. [[Have you thought about our Comfort Club]]?',
  },
  {
    text: "Customer: Our boiler died last night.\nAgent: [[Have you thought about our Comfort Club]]?\nCustomer: I just need somebody to come.\nAgent: [[With the club you'd save]] the call-out fee.",
  },
  {
    text: 'Customer: I want to cancel my contract.\nAgent: We could [[offer you two months free]].',
    title: 'To somebody who leaves',
  },
  {
    text: 'Customer: The line was dead all week.\nAgent: I can give you a month free to make up for the outage.',
    title: 'To make up for it',
  },
  {
    text: 'Customer: How do I cancel my subscription?\nAgent: Hi there! [[Have you thought about our yearly plan]]?',
    title: 'Instead of cancelling',
  },
  {
    text: 'Customer: I want to cancel my gym membership.\nAgent: Done, it ends on 31 May. If you come back before summer, our family plan is ten euros cheaper.',
    title: 'Behind what was asked for',
  },
  {
    text: 'Customer: My router is broken.\nAgent: I am sorry to hear that. [[Have you thought about upgrading]] it?',
    title: 'Before the trouble is solved',
  },
  {
    text: "Customer: I can't log in.\nAgent: Let me check that. By the way, would you be [[interested in our premium plan]]?",
  },
  {
    text: 'Customer: You charged me twice.\nAgent: I am sorry about that, let me look at the two payments with you. While we wait: we have a [[special offer]] on headphones.',
  },
  {
    text: 'Customer: When does my contract end?\nAgent: Hello! [[You might also like our family bundle]].',
    title: 'An offer in place of the answer',
  },
  {
    text: 'Customer: Is my order on its way?\nAgent: Hello! It is. Would you like to hear about our extended warranty?\nCustomer: No, thank you.\nAgent: Sure. We also have a [[limited time offer]] on it today.',
    title: 'Again, after a "no"',
  },
  {
    text: 'Customer: My router is broken.\nAgent: I have sent you a new one, it arrives tomorrow.\nCustomer: Great, thank you!\nAgent: You are welcome. Would you be interested in our extended warranty?',
    title: 'The trouble is solved',
  },
  {
    text: 'Customer: You charged me twice.\nAgent: I have refunded the second payment. By the way, we have a special offer on headphones this week.',
    title: 'What was done stands before the offer',
  },
  {
    text: 'Customer: Which upgrades are there? My tablet is broken.\nAgent: You can upgrade to the large one today.',
    title: 'The customer asked',
  },
  {
    text: 'Customer: Is my order on its way?\nAgent: Hello! It is, and it arrives on Monday. We have a special offer on filters, if you need some.',
    title: 'One offer, after the answer',
  },
  {
    text: 'Customer: The seat was broken.\nAgent: I am sorry about that. You get a free upgrade to first class.',
    title: 'Mends the trouble and costs nothing',
  },
  {
    text: 'Customer: Is my order on its way?\nAgent: Hello! It is. Would you like to hear about our extended warranty?\nCustomer: Not now. Which premium plan do you have?\nAgent: Our premium plan is ten euros a month.',
    title: 'Declined, and then asked for',
  },
  {
    text: "Customer: I can't log in.\nAgent: Let me check that. We run a summer promo.",
    options: { allow: ['summer promo'] },
  },
  { text: 'Customer: My line has been down since Monday.\nAgent: Why not [[upgrade to our bigger]] box?' },
  { text: 'Customer: My internet drops every evening.\nAgent: [[Would you like to add our sports package]]?' },
  {
    text: "Customer: I want to end my trial.\nAgent: [[Shall I add our insurance]]?\nCustomer: No, just end it.\nAgent: It has ended. Are you [[sure you don't want our insurance]]?",
    title: 'Asked again',
  },
  {
    text: 'Customer: Which of the plans do you recommend?\nAgent: Hello! I would recommend upgrading to our large plan, as you stream a lot.',
  },
  {
    text: 'Customer: My radio is broken.\nAgent: I see. [[Would you like to add insurance to your plan]]?\nCustomer: No thanks.\nAgent: It is only 2 euros, and [[most of our customers take it]].',
  },
]
