import type { Example } from '../../../src/locale.ts'

export const vagueFollowUp: readonly Example[] = [
  {
    text: "Customer: The stairs at your shop are too dark.\nAgent: Hello Ada, thank you for telling us. [[We'll pass this on to]] the shop.",
  },
  {
    text: 'Customer: When do I get my money back?\nAgent: Hello Tom, thank you for asking. [[Someone from our team will contact]] you.',
  },
  {
    text: 'Customer: The app still shows the old price.\nAgent: Thank you for telling us, Mia. [[It will be fixed]] as soon as possible.',
  },
  {
    text: 'Customer: Did you find my bag?\nAgent: Hello Ben, thank you for your patience. [[We will get back]] to you shortly.',
    channel: 'social',
  },
  {
    text: 'Customer: The heating is off again.\nAgent: Hello Ms Aydin, thank you for calling us. [[I will look into]] this for you.',
    channel: 'email',
  },
  {
    text: 'Customer: The lift is out of order.\nAgent: Hello Jo, thanks for the hint. [[We are working on]] it.',
  },
  {
    text: 'Customer: When is the blue one back?\nAgent: Thanks for asking, Lea! The blue one [[will be available soon]].',
  },
  {
    text: 'Customer: The stairs at your shop are too dark.\nAgent: Hello Ada, thank you for telling us. We will pass this on to the shop today.',
    title: 'A day is named',
  },
  {
    text: 'Customer: When do I get my money back?\nAgent: Hello Tom, someone from our team will contact you. It takes up to two working days.',
    title: 'The time limit stands in the next sentence',
  },
  {
    text: "Customer: My ticket does not load.\nAgent: Hello Mia! Could you send us your booking number in a private message? We'll take a look.",
    title: "It hangs on the customer's next message",
    channel: 'social',
  },
  {
    text: 'Customer: Your guide in the old town was wonderful, she knew every house.\nAgent: Thank you Ben, we will pass on your kind words!',
    title: 'Passing on praise',
  },
  {
    text: 'Customer: The map in your leaflet shows the old bridge.\nAgent: Thank you, Ada. I have passed this on to our editors, who changed it on our site.',
    title: 'Done already',
  },
  {
    text: 'Customer: Will the ferry sail?\nAgent: It sails as planned, and we will let you know if anything changes.',
    title: 'It hangs on a condition',
  },
  {
    text: 'Customer: Is the room free?\nAgent: I will check this for you.\nCustomer: Thanks.\nAgent: Yes, it is free on both nights.',
    title: 'Live, and the agent comes back',
    channel: 'chat',
  },
  {
    text: 'Customer: Thanks for the nice stay!\nAgent: Thank you, Lea. We hope to see you again soon!',
    title: 'A wish',
  },
  { text: 'Customer: The export is empty.\nAgent: Thanks for the report. We [[hope to fix this soon]].' },
  { text: 'Customer: When do you open?\nAgent: At nine. We hope to see you soon!', title: 'A hope to meet' },
  { text: "Customer: Any news?\nAgent: [[I'll chase]] the courier." },
  { text: "Customer: Any news?\nAgent: I'll get back to you within the hour.", title: 'A time' },
  {
    text: "Customer: Can I have the recipe?\nAgent: [[I'll ask the cook and let you know]].",
  },
  {
    text: 'Customer: The tap drips.\nAgent: [[Someone from maintenance will pop]] up.',
  },
  {
    text: "Customer: Can I have the recipe?\nAgent: I'll ask the cook and let you know by five.",
  },
  { text: "Customer: The shower is cold.\nAgent: Thanks, [[we're on it]]!" },
  {
    text: 'Customer: Get me two tickets, please.\nAgent: I am on it. For which day?\nCustomer: Friday.\nAgent: You have two seats in row 4.',
    title: 'Done while the customer waits',
  },
  { text: "Customer: My lamp?\nAgent: [[We'll post it shortly]]." },
  { text: "Customer: A pipe burst.\nAgent: [[I'll send a plumber over]]." },
  { text: "Customer: A pipe burst.\nAgent: I'll send a plumber over at four." },
  {
    text: "Customer: I will send the photos tonight.\nAgent: Great. Once they're in, we'll look at them.",
    title: 'It hangs on the customer',
  },
  { text: 'Customer: What do I get?\nAgent: You will get a free mug with it.', title: 'A thing, no message' },
  { text: 'You will get a text message when it has been handed over.', kind: 'template' },
  {
    text: 'We will look into it and reply by {{due_date}}.',
    kind: 'template',
    title: 'A placeholder for the day',
  },
  { text: 'Your ticket dates from {{created_date}}. [[We will get back]] to you.', kind: 'template' },
  { text: 'Our appeals desk can see the pictures. I am passing you over to them.', kind: 'template' },
  { text: 'Customer: And my voucher?\nAgent: [[It will be with you shortly]].' },
  { text: 'Customer: The bin is broken.\nAgent: [[This will be looked into]].' },
  {
    text: 'Customer: Where is my refund?\nAgent: A [[member of our team will be in touch]]. We are sorry for any trouble this may have caused.',
  },
  {
    text: 'Customer: The strap broke.\nAgent: You can take it back to the shop, and they will have a look at it for you.',
  },
  { text: "Customer: Will I get a receipt?\nAgent: You will get an e-mail with it as soon as you've paid." },
  { text: 'Customer: Is it in stock?\nAgent: We are [[expecting it shortly]].' },
  {
    text: "Thank you for the form, {{name}}. [[We'll get back]] to you as soon as possible with the new contract.",
    kind: 'template',
    title: 'A time can take the place of "soon"',
  },
  {
    text: 'Thank you, {{name}}. I have passed this on to our engineers and will write to you by [day, time].',
    kind: 'template',
    title: 'A place for a time',
  },
  {
    text: 'Hello {{name}}, your table ships on Monday, and the carrier will send you a message on the day of the delivery.',
    kind: 'template',
  },
  { text: 'Customer: the bell doesnt ring\nAgent: sorry about that, [[well fix it asap]]' },
  { text: 'Customer: the bell doesnt ring\nAgent: sorry, [[ill pass it on to]] the fitters' },
  { text: 'Customer: the bell doesnt ring\nAgent: Well, look at the clapper first: does it move?', title: 'Well said' },
  {
    text: 'Customer: Can I book it?\nAgent: Hello! Could you send the signed page? I will book it as soon as it is here.',
  },
  { text: 'Customer: Please correct my name.\nAgent: We [[will process it at our earliest convenience]].' },
  { text: 'Customer: The line is dead.\nAgent: It [[is being looked at]].', channel: 'email' },
  { text: 'Customer: The site is broken.\nAgent: Sorry! A [[fix is on the way]].', channel: 'social' },
  {
    text: 'Customer: What happens next?\nAgent: The courier will call you before he comes.',
    channel: 'social',
    title: 'It hangs on what happens',
  },
  { text: 'Customer: The tickets are not in my inbox.\nAgent: Our [[supplier is looking into it]].' },
  {
    text: "Customer: The oven shows E4 again.\nAgent: Hi Mira, [[we're looping in our oven]] experts. Thanks!",
    channel: 'social',
  },
  {
    text: "Customer: The oven shows E4 again.\nAgent: [[I'm looping the technical team back]] in on this. ^PK",
    channel: 'social',
  },
  { text: 'Customer: The oven shows E4 again.\nAgent: [[Let me loop in a specialist]] for you.', channel: 'social' },
  {
    text: 'Customer: The oven shows E4 again.\nAgent: I have looped in our oven team, and they answered: clean the seal.',
    channel: 'chat',
  },
  {
    text: "Customer: The oven shows E4 again.\nAgent: I'll loop in our oven team; you will hear from them by noon.",
    channel: 'social',
  },
  {
    text: 'Customer: Could pans have glass lids?\nAgent: [[We can certainly pass your feedback on]] to the buyers.',
    channel: 'social',
  },
  {
    text: "Customer: Could pans have glass lids?\nAgent: [[We can definitely share your thoughts with the]] team, as we're always improving.",
    channel: 'social',
  },
  {
    text: 'Customer: What a lovely shop!\nAgent: We can certainly share your kind words with the team.',
    channel: 'social',
  },
  { text: 'Customer: How can I share my recipe?\nAgent: You can share your recipe under Profile.', channel: 'social' },
  {
    text: "Customer: The timer beeps.\nAgent: We cannot see that here. [[I'll still be checking with the developers]] to find out more.",
    channel: 'email',
  },
  { text: 'Customer: The timer beeps.\nAgent: [[I will be speaking with the workshop]] about it.', channel: 'email' },
  {
    text: 'Customer: The pan lid is too small.\nAgent: Please send us the order number, so we can pass it on to the buyers.',
    channel: 'social',
  },
  { text: "Customer: Is there news of my sofa?\nAgent: [[I'll pop back to you]] with some news.", channel: 'email' },
  {
    text: "Customer: Is there news of my sofa?\nAgent: I'll pop back to you with some news by noon.",
    channel: 'email',
  },
  {
    text: "Customer: Could it come with less salt?\nAgent: [[I'll note that down and tell the kitchen]].",
    channel: 'email',
  },
  { text: "Customer: Has my claim moved?\nAgent: [[I'll put in a request]] for it to be released.", channel: 'email' },
  { text: 'Customer: Has my claim moved?\nAgent: [[We will initiate the return]] from here.', channel: 'email' },
  {
    text: 'Customer: Has my claim moved?\nAgent: A [[colleague from the depot is going to phone]] you.',
    channel: 'email',
  },
  {
    text: 'Customer: Has my claim moved?\nAgent: A colleague from the depot is going to phone you at three tomorrow.',
    channel: 'email',
  },
  { text: 'Customer: Has my claim moved?\nAgent: [[You will be advised accordingly]].', channel: 'email' },
  { text: "Customer: Has my claim moved?\nAgent: [[I've asked our garage to ring you]].", channel: 'email' },
  {
    text: "Customer: Has my claim moved?\nAgent: I've asked our garage: it is done, and you can collect it.",
    channel: 'email',
  },
  {
    text: 'Customer: Has my claim moved?\nAgent: [[Watch your inbox for a decision]] from the insurer.',
    channel: 'email',
  },
  { text: "Customer: Has my claim moved?\nAgent: [[We'll give it our full attention]].", channel: 'email' },
  { text: "Customer: Has my claim moved?\nAgent: We'll [[put the wheels in motion]].", channel: 'email' },
  { text: 'Customer: The app stutters.\nAgent: A [[patch is on the horizon]].', channel: 'email' },
  {
    text: 'Customer: The app stutters.\nAgent: The update is on your phone since this morning, please open it once.',
    channel: 'email',
  },
  {
    text: 'Customer: When are the grey ones back?\nAgent: They [[should land in the next little while]].',
    channel: 'email',
  },
  { text: 'Customer: Has my claim moved?\nAgent: It [[will be picked up in turn]].', channel: 'email' },
  { text: "Customer: Can the fee be waived?\nAgent: [[I'll see whether we can bend]] the rule.", channel: 'email' },
  { text: "Customer: Is there news of my sofa?\nAgent: [[I'll mention it to the]] buyers.", channel: 'email' },
  {
    text: "Customer: Is there news of my sofa?\nAgent: I've mentioned it to the buyers, and they have put one aside for you.",
    channel: 'email',
  },
  { text: 'Customer: Is there news of my sofa?\nAgent: [[Kindly await a letter]] from our insurer.', channel: 'email' },
  {
    text: 'Customer: Is there news of my sofa?\nAgent: [[You will get a ring from one]] of the fitters.',
    channel: 'email',
  },
  { text: 'Customer: Is there news of my sofa?\nAgent: [[One of our fitters will come round]].', channel: 'email' },
  {
    text: 'Customer: Is there news of my sofa?\nAgent: One of our fitters will come round on Friday at noon.',
    channel: 'email',
  },
  { text: 'Customer: Is there news of my sofa?\nAgent: [[Will update you]] once the depot answers.', channel: 'email' },
  { text: "Customer: Is there news of my sofa?\nAgent: [[We'll get it moving]].", channel: 'email' },
  { text: "Customer: Is there news of my sofa?\nAgent: [[I'll prioritise your]] order.", channel: 'email' },
  { text: 'Customer: Is there news of my sofa?\nAgent: Your [[claim is sitting with our lawyers]].', channel: 'email' },
  { text: 'Customer: Is there news of my sofa?\nAgent: It [[ought to be there any time now]].', channel: 'email' },
  { text: "Customer: Is there news of my sofa?\nAgent: [[I'm nudging the]] depot about it.", channel: 'email' },
  { text: 'Customer: The app stutters.\nAgent: We [[hope to ship a fix]].', channel: 'email' },
  { text: 'Customer: The app stutters.\nAgent: We shipped a fix this morning.', channel: 'email' },
]
