import type { Example } from '../../../src/locale.ts'

export const messageLength: readonly Example[] = [
  {
    text: 'Customer: How do I reset the router?\nAgent: [[Thanks for asking. Please hold the small button at the back. Keep it down for ten seconds. The light turns red and then white. That takes about a minute. Then open the app on your phone. Choose your network from the list. Type the password from the sticker. The sticker is under the router. Tell me when the app says that all is well again.]]',
    channel: 'chat',
    title: '64 words in a chat',
  },
  {
    text: 'Customer: Is the bridge still closed?\nAgent: [[@Mila_K Good morning, Mila. The bridge in the harbour opens again tonight at eight, and the ferry runs every ten minutes until then. Tickets for the bus are good on the ferry too. With a bicycle, please take the lower deck. We post each change of the timetable here, on the board at the pier and at the station.]]',
    channel: 'social',
    title: 'Over 280 characters',
    options: { maxSocialCharacters: 280 },
  },
  {
    text: 'Customer: Which kettle fits my hob?\nAgent: Dear Maria,\n\nthe small one does. [[It has a flat base of sixteen centimetres that suits gas and induction alike, and because its handle stays cool you can lift it without a cloth even when it has been boiling for minutes.]]',
    channel: 'email',
    title: 'One sentence of 35 words',
  },
  {
    text: 'Customer: Can you tell me more about the tour?\nAgent: [[The tour starts at the station. It takes two hours. We end at the old mill.]]',
    channel: 'email',
    options: { maxEmailWords: 15 },
  },
  {
    text: '[[Thank you for your order, which we have packed today and which leaves our house tomorrow morning with the first van, so that it reaches you by Friday noon, together with the small gift that you chose.]]',
    kind: 'template',
  },
  {
    text: 'Customer: How do I return the lamp?\nAgent: [[Print the label that we have sent you with the parcel and stick it on the box so that it covers the old one completely and then take the box to any post office before Friday.]]',
    options: { maxSentenceWords: 25 },
  },
  {
    text: 'Customer: How do I reset the router?\nAgent: Please do this:\n1. Hold the small button at the back for ten seconds.\n2. Wait until the light turns red and then white.\n3. Open the app on your phone.\n4. Choose your network from the list.\n5. Type the password from the sticker, which is under the router.\n6. Tell me when the app says that all is well.',
    channel: 'chat',
    title: 'The steps of a list count by themselves',
  },
  {
    text: 'Customer: How do I pair them?\nAgent: Please 1) open the case and leave the earphones in it, 2) hold the button until the light blinks, 3) choose them in the settings of your phone and tap on the name that you see there.',
    title: 'Steps in the middle of a line',
  },
  {
    text: 'Customer: Is the bridge still closed?\nAgent: @Mila_K It opens again tonight at eight. The timetable of the ferry: https://harbour.example/ferry/timetable/winter/weekdays/and/everything/else/that/makes/a/link/long/enough/to/fill/a/message/of/its/own/if/one/counted/each/of/its/characters/as/one/character/of/the/message/which/the/networks/do/not',
    channel: 'social',
    title: 'A link counts 23 characters',
  },
  {
    text: 'Customer: Which kettle fits my hob?\nAgent: Dear Maria,\n\nthe small one does. It has a flat base of sixteen centimetres. That suits gas and induction alike. Its handle stays cool, so you can lift it without a cloth.',
    channel: 'email',
  },
  {
    text: 'Agent: So what I would do is I would first of all take the lamp back to the shop where you bought it and then ask for the manager there because she knows all about it and will help you.',
    channel: 'voice',
    title: 'A call is not judged',
  },
  {
    text: 'Customer: I have read all of this and I still do not know whether the lamp that I bought in your shop in the old town last Saturday can be used in a bathroom or not, can you tell me?\nAgent: Yes, it can.',
    title: 'What the customer writes is not judged',
  },
]
