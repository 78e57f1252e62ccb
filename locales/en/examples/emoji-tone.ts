import type { Example } from '../../../src/locale.ts'

export const emojiTone: readonly Example[] = [
  {
    text: 'Customer: I have been on hold for two hours, this is ridiculous.\nAgent: I am sorry for the wait [[:)]] What can I do for you?',
  },
  {
    text: 'Customer: Your courier broke my vase!\nAgent: [[Great!]] Send us a photo, and we are sorry for the damage.',
  },
  {
    text: 'Customer: I am so annoyed, the app crashed again.\nAgent: Sorry about that, [[haha]], it does that on Mondays.',
  },
  {
    text: 'Customer: My holiday is ruined because of you.\nAgent: I am sorry about your holiday. Let me see what can be done [[😊]]',
    channel: 'social',
  },
  {
    text: 'Customer: Somebody stole money from my account!!\nAgent: I understand how worrying this is. We are blocking it now [[😉]]',
  },
  {
    text: 'Customer: I am so annoyed, the app crashed again.\nAgent: I am sorry about that.\nCustomer: It works now, thank you!\nAgent: Great! Have a nice day :)',
    title: 'The mood has turned',
  },
  {
    text: 'Customer: Where do I find the invoice?\nAgent: Under Documents :)',
    title: 'Nobody is upset',
  },
  {
    text: 'Customer: Haha, your app hates me, it crashed again 😂\nAgent: Oh no! 😂 Which version is it?',
    title: 'The customer laughs too',
  },
  {
    text: 'Customer: My holiday is ruined because of you.\nAgent: I am so sorry about your holiday 😔',
    title: 'A sad face',
  },
  {
    text: 'Customer: I have been on hold for two hours, this is ridiculous.\nAgent: I am sorry for the wait :)',
    options: { allow: [':)'] },
    title: 'Allowed here',
  },
  {
    text: 'Customer: I lost a whole day because of you. Outrageous!\nAgent: [[Cool,]] let me check. I am sorry about that.',
  },
]
