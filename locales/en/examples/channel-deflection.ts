import type { Example } from '../../../src/locale.ts'

export const channelDeflection: readonly Example[] = [
  {
    text: 'Customer: The app closes each time I open my basket.\nAgent: Hello Nora, thank you for telling us. Please [[send us a DM]].',
    channel: 'social',
    title: 'A bare move to private messages',
  },
  {
    text: 'Customer: My lamp arrived with a broken shade.\nAgent: Hello Tom, we are sorry about the lamp. Please [[DM us]] more details about it.',
    channel: 'social',
    title: '"More details" is no data that must be private',
  },
  {
    text: "Customer: Your driver left my parcel in the rain.\nAgent: Hello Ada, we are sorry about the parcel. We'd like to look into this. [[Please contact us]] here https://help.example/contact",
    channel: 'social',
    title: 'A wish to look into it is no help',
  },
  {
    text: 'Customer: Which of the two filters fits the M20?\nAgent: Hello, and thanks for asking. [[Please visit our website]].',
    channel: 'chat',
    title: 'A specific question',
  },
  {
    text: 'Customer: I was charged twice in March.\nAgent: Good morning Mr Lind, thank you for writing. [[Please call us]] on 555 0100.',
    channel: 'email',
  },
  {
    text: 'Customer: My soup came without the bread.\nAgent: Hello Ben, thank you for telling us. Please [[tell us more]] here: https://example.com/feedback',
    channel: 'social',
    title: 'To tell more sends elsewhere where a link stands with it',
  },
  {
    text: 'Customer: My parcel has not moved for a week.\nAgent: Hello Mia, thanks for writing. Please send us a DM with your order number and we will find out where it is.',
    channel: 'social',
    title: 'The data that is needed is named',
  },
  {
    text: 'Customer: How do I change the address of my subscription?\nAgent: Hello! You can find the steps in our guide: https://help.example/address',
    channel: 'social',
    title: 'A how-to link for a how-to question',
  },
  {
    text: 'Customer: Who can I talk to about group bookings?\nAgent: Hello! Please call our group desk on 555 0123, from eight to six.',
    channel: 'social',
    title: 'The customer asks whom to turn to',
  },
  {
    text: 'Customer: My coat came in the wrong colour.\nAgent: Hello Lea, we are sorry about that. You can keep it until the right one is there, and the courier takes it back. Here is the label: https://example.com/label',
    channel: 'email',
    title: 'A link next to an answer',
  },
  {
    text: 'Customer: I sent you the pictures.\nAgent: Thank you Jo, we have received your DM and are answering it there.',
    channel: 'social',
    title: 'The message has come already',
  },
  {
    text: 'Customer: The code works now, thanks!\nAgent: Glad to hear it! DM us if you need more help.',
    channel: 'social',
    title: 'An offer for later',
  },
  {
    text: 'Customer: The lamp flickers.\nAgent: Thanks for writing. Does it flicker on both sockets? If so, please call us on 555 0100.',
    channel: 'chat',
    title: 'A question comes first',
  },
  {
    text: 'Customer: The driver took a detour and I had to pay for it.\nAgent: Hello, [[please submit a fare review in the app]].',
    channel: 'social',
  },
  {
    text: 'Customer: Why was I turned down?\nAgent: Please message us your application number and we can explain it.',
    channel: 'social',
    title: 'The number of something is data',
  },
  { text: 'Customer: The 38 never came.\nAgent: Sorry! [[Please email customer@bus.example]]', channel: 'social' },
  {
    text: "Customer: No signal in town since six.\nAgent: Sorry! A mast is being repaired until 4 pm. DM us if it isn't back by then.",
    channel: 'social',
    title: 'An offer for later',
  },
  { text: 'Customer: What is the fee for a second bag?\nAgent: [[All fees are on our website]].', channel: 'social' },
  { text: 'Customer: Can you look at my claim?\nAgent: [[For claims, email claims@insurance.example]].' },
  { text: 'Customer: Which address should I write to?\nAgent: Please write to claims@insurance.example.' },
  { text: 'Customer: The start menu still freezes.\nAgent: We [[suggest you to get in touch]] with our repair desk.' },
  {
    text: 'Hello {{name}}! Use this link to choose a new password: https://example.com/reset',
    kind: 'template',
    title: 'The link does it',
  },
  {
    text: 'Hello {{name}}! [[Please see this page]] for more: https://example.com/help',
    kind: 'template',
  },
  {
    text: 'Hi {{ticket.requester.first_name | default: "there"}}, [[please check our FAQ page]].',
    kind: 'template',
    title: 'A placeholder is one word',
  },
  { text: 'Customer: How do refunds work for gift cards?\nAgent: [[Please refer to our website]].' },
  {
    text: 'Customer: That page is of no use.\nAgent: You can also [[request a call back here]]: https://shop.example/call',
  },
  { text: 'Customer: Is it in stock?\nAgent: [[Please ring or chat in with us]].' },
  { text: 'Customer: Has the rug left?\nAgent: [[You can check that in our app]].' },
  {
    text: 'Customer: When does the sauna close?\nAgent: At 9 pm. All other hours are on our website.',
    title: 'A short answer',
  },
  {
    text: 'Customer: May I add a pram to trip KX4?\nAgent: [[If you have questions about luggage, call our]] luggage line.',
  },
  { text: 'Customer: My May invoice is missing.\nAgent: [[For invoices please contact accounts@example.com]].' },
  {
    text: 'Customer: It works, thank you!\nAgent: Glad to hear it. If you have questions later, call us.',
    title: 'An offer for later',
  },
  { text: 'Customer: I need my contract.\nAgent: [[You need to email contracts@example.com]].' },
  { text: 'Customer: How late is breakfast?\nAgent: [[Please contact reception]].' },
  { text: 'Customer: My bill is wrong.\nAgent: Your [[best bet is to ring the]] helpline.', channel: 'social' },
  { text: 'Customer: I love your app!\nAgent: Thanks! DM us if you ever need a hand.', channel: 'social' },
  {
    text: 'Customer: The wardrobe came without doors.\nAgent: Sorry about that. [[Please raise this with the maker]].',
  },
  {
    text: "Customer: I was charged for two coats.\nAgent: I'm sorry. [[You'd need to get hold of our billing]] people.",
  },
  { text: 'Customer: The rolls were mouldy.\nAgent: Sorry to hear that. [[Please pop back into the shop]].' },
  {
    text: 'Customer: The wardrobe came without doors.\nAgent: Sorry about that. I have raised this with the maker, the doors come on Friday.',
  },
  {
    text: 'Customer: I cannot get into my account.\nAgent: Sorry to hear about the trouble with your account. Please [[send me a DM]] and I can help.',
    channel: 'social',
  },
  {
    text: "Customer: My card was charged twice!\nAgent: I'm sorry about the double charge on your card. [[DM us]] so we can help.",
    channel: 'social',
  },
  {
    text: 'Customer: I cannot get into my account.\nAgent: Sorry to hear that! Please send me a DM with your account number.',
    channel: 'social',
  },
  {
    text: 'Customer: I cannot get into my account.\nAgent: Sorry! We need to look at your account. Please send us a DM.',
    channel: 'social',
  },
  {
    text: 'Customer: The player will not start\nAgent: Hold the power button for ten seconds. If it still does not work, please call us on 555 0100.',
    channel: 'social',
  },
  {
    text: 'Customer: Thank you, it works now!\nAgent: Lovely! If it happens again, please contact us here: https://t.co/abc',
    channel: 'social',
  },
  {
    text: "Customer: It stutters all day long\nAgent: We'd like to have a closer look. [[Please write us]]: https://t.co/abc",
    channel: 'social',
  },
  {
    text: 'Customer: The lid is cracked\nAgent: Sorry about that! [[Drop us a line]] here: https://t.co/abc',
    channel: 'social',
  },
  {
    text: "Customer: Why can't I print two pages?\nAgent: We'd like an engineer to see this. [[Could you post it on our]] forum and send us the link?",
    channel: 'social',
  },
  { text: 'Customer: The lid is loose.\nAgent: [[Find us in the DMs]]!', channel: 'social' },
  { text: 'Customer: The lid is loose.\nAgent: [[Our DMs are open]].', channel: 'social' },
  { text: 'Customer: The lid is loose.\nAgent: [[Drop us a note in private]].', channel: 'social' },
  { text: 'Customer: The lid is loose.\nAgent: [[Tap the envelope icon]] to reach us.', channel: 'social' },
  { text: 'Customer: The lid is loose.\nAgent: [[Follow us so we can DM you]].', channel: 'social' },
  {
    text: 'Customer: The lid is loose.\nAgent: Turn it to the left until it clicks, then tap the blue button on top.',
    channel: 'social',
  },
  { text: "Customer: How much is the bigger plan?\nAgent: That's [[a question for the shop]].", channel: 'email' },
  {
    text: "Customer: How much is the bigger plan?\nAgent: That's a question for the shop, so I asked: it is 30 euros a month.",
    channel: 'email',
  },
  {
    text: "Customer: How much is the bigger plan?\nAgent: [[You'd be better off ringing the branch]].",
    channel: 'email',
  },
  {
    text: 'Customer: How much is the bigger plan?\nAgent: You [[may have more luck with]] our sales team.',
    channel: 'email',
  },
  { text: 'Customer: How much is the bigger plan?\nAgent: [[Ask at the front desk]].', channel: 'email' },
  {
    text: 'Customer: How much is the bigger plan?\nAgent: All of the [[details live on our website]].',
    channel: 'email',
  },
  { text: 'Customer: How much is the bigger plan?\nAgent: [[This is handled via the portal]].', channel: 'email' },
  {
    text: 'Customer: How much is the bigger plan?\nAgent: [[Fill in the contact form]] on our site.',
    channel: 'email',
  },
  { text: 'Customer: The lid is loose.\nAgent: [[Hop on over to our inbox]]!', channel: 'social' },
  { text: 'Customer: The lid is loose.\nAgent: Let us [[move this over to private]].', channel: 'social' },
  { text: 'Customer: The lid is loose.\nAgent: [[Chuck us a message]].', channel: 'social' },
  { text: 'Customer: The lid is loose.\nAgent: [[Message our team on WhatsApp]].', channel: 'social' },
  { text: 'Customer: How much is the bigger plan?\nAgent: [[The folks in the shop will know]].', channel: 'email' },
  { text: 'Customer: How much is the bigger plan?\nAgent: [[Your bank would be the one to ask]].', channel: 'email' },
  {
    text: "Customer: How much is the bigger plan?\nAgent: [[That's between you and your]] landlord.",
    channel: 'email',
  },
  {
    text: 'Customer: How much is the bigger plan?\nAgent: [[Send your query to info@shop.example]].',
    channel: 'email',
  },
  { text: 'Customer: How much is the bigger plan?\nAgent: Someone [[on our forum might know]].', channel: 'email' },
  {
    text: 'Customer: How much is the bigger plan?\nAgent: I ran it past our sales desk: 30 euros a month.',
    channel: 'email',
  },
  { text: "Customer: How much is the bigger plan?\nAgent: I'd [[run that past our sales]] desk.", channel: 'email' },
  {
    text: 'Customer: What time does the Leeds shop shut today?\nAgent: Hi Bea, [[you can find all of our opening times using our store locator]] here: shop.example/stores',
    channel: 'social',
  },
  {
    text: "Customer: My lamp came broken.\nAgent: Sorry about the lamp! DM us your meter number and we'll credit the visit.",
    channel: 'social',
  },
]
