import type { Example } from '../../../src/locale.ts'

export const proofreading: readonly Example[] = [
  { text: 'Customer: Has my parcel left?\nAgent: Yes, it left [[the the]] warehouse this morning.' },
  { text: 'Customer: Has my parcel left?\nAgent: It [[is\nis]] on its way to you.', title: 'Over the end of a line' },
  { text: 'Customer: Can I have a taxi?\nAgent: It takes [[a]] hour to the airport, so I would order it for six.' },
  { text: 'Customer: Which plug do I need?\nAgent: You can use [[an]] universal plug in all our rooms.' },
  { text: 'Customer: Are pets welcome?\nAgent: Yes, they are[[ !]] We have a bowl for them at the door[[ .]]' },
  {
    text: 'Customer: When do you open?\nAgent: [[dear]] Maria,\n\nwe open at nine. See you then!',
    channel: 'email',
  },
  { text: 'Thank you for your order[[ ,]] {{name}}. We send it today.', kind: 'template' },
  {
    text: 'Customer: Where is my parcel?\nAgent: Your parcel has [[arived]] at the post office.',
    options: { checks: ['spelling'] },
  },
  { text: 'Customer: Thanks!\nAgent: You are very very welcome. Bye bye!', title: 'Doubled on purpose' },
  { text: 'Customer: When can I come?\nAgent: You can check in in the afternoon.' },
  {
    text: 'Customer: Who plays tonight?\nAgent: It is Duran Duran, and the guests had had a long way.',
    title: 'A name, and a form that is right',
  },
  {
    text: 'Customer: How long does it take?\nAgent: An hour by bus, or a one-way ticket by train; a user of our app sees an LED sign.',
  },
  {
    text: 'Customer: Where do I pay?\nAgent: Here: https://pay.example/the/the . It takes a minute :)',
    title: 'Links and emoticons',
  },
  {
    text: 'Customer: What does the sign mean?\nAgent: The sign says "an user must must sign , please" and is quite old.',
    title: 'Quotations are left alone',
  },
  {
    text: 'Customer: When do you open?\nAgent: at nine, see you then!',
    channel: 'chat',
    title: 'Small letters in a chat',
  },
  {
    text: 'Customer: Does it charge?\nAgent: iPhone cables are in the blue box, and a cable for each is in the parcel.',
    channel: 'email',
    title: 'A name that begins small',
  },
  {
    text: 'Customer: Has it gone?\nAgent: Our Kryztel in Zagreb has your order AB-77xk and sends it to you tomorrow.',
    options: { checks: ['spelling'] },
    title: 'Names and codes are not looked up',
  },
  {
    text: 'Customer: Any rooms?\nAgent: There are two two-star and two two bedroom flats left.',
    title: 'Numbers as words',
  },
  { text: 'Hello {{name}}[[ ,]] your frame is ready.', kind: 'template' },
  { text: 'Bring [[an]] hammer and [[a]] apron.', kind: 'template' },
  {
    text: 'Customer: Any news?\nAgent: Hello! The lamp was sent to you[[ ,]]it arrives on Friday.',
    title: 'The space on the wrong side',
  },
]
