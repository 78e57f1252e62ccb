import type { Example } from '../../../src/locale.ts'

export const empathyMissing: readonly Example[] = [
  {
    text: 'Customer: This is the third time my parcel went missing. I am fed up!\nAgent: [[Please send us your tracking number.]]',
  },
  {
    text: 'Customer: You charged me twice and nobody answers the phone.\nAgent: [[Hi there! Could you tell us your account number?]]',
    title: 'A greeting is no word about the trouble',
  },
  {
    text: "Customer: WHY IS THE APP DOWN AGAIN?!\nAgent: [[We're here to help! Which phone do you have?]]",
    title: 'A general offer of help acknowledges nothing',
  },
  {
    text: 'Customer: Great, now my account was hacked.\nAgent: [[You can change the password under Settings.]]',
    title: 'Harm',
  },
  {
    text: 'Customer: Way to ruin a birthday, the cake came in pieces.\nAgent: [[Which shop was it from?]]',
    title: 'Sarcasm',
  },
  {
    text: 'Customer: My order arrived damaged, and I need it tonight.\nBot: An agent will be with you soon.\nAgent: [[May I have the order number?]]',
    title: 'A bot in between has acknowledged nothing',
  },
  {
    text: 'Customer: This is the third time my parcel went missing. I am fed up!\nAgent: I am sorry that it happened again. Please send us your tracking number.',
  },
  {
    text: "Customer: You charged me twice and nobody answers the phone.\nAgent: Oh no! Let's put that right; what is your account number?",
  },
  {
    text: 'Customer: The printer shows error 41.\nAgent: Please open the lid and tell me what you see.',
    title: 'A calm report of a fault',
  },
  {
    text: 'Customer: I waited for three hours, this is unacceptable.\nAgent: I understand how annoying that is. Which appointment was it?\nCustomer: The one at nine. Nobody came, such a joke.\nAgent: Let me check the calendar.',
    title: 'Once per trouble',
  },
  {
    text: 'Customer: Your driver never showed up and I missed my train.\nAgent: Thank you for letting us know. What is your booking number?',
    title: 'Thanks for reporting it',
  },
  {
    text: "Customer: The heating has been broken for two weeks, I am so disappointed.\nAgent: That doesn't sound right at all. Where do you live?",
  },
  {
    text: 'Customer: Not bad at all, I love the new menu!\nAgent: Which dish did you try?',
    title: 'Praise',
  },
  {
    text: 'Customer: My suitcase came back broken, what a disgrace.\nAgent: (2/2) so that we can look for the report. Anna',
    channel: 'social',
    title: 'Half of a message',
  },
  {
    text: 'Customer: I cancelled in March and you have just taken another payment.\nAgent: [[Which card did you pay with?]]',
    title: 'A loss',
  },
  {
    text: 'Customer: Your site keeps rejecting my card.\nAgent: [[Which card is it?]]',
    title: 'Failure again and again',
  },
  { text: 'Customer: What would I pay for two nights?\nAgent: Two nights cost 90 euros.', title: 'A price' },
  { text: 'Customer: That is why they call it the long bridge.\nAgent: Yes, it is 900 metres long.' },
  {
    text: 'Customer: I need a flat wth laundry, I have been stuck at home all week.\nAgent: There are two in Mill Street.',
    title: 'A slip, and boredom',
  },
  {
    text: 'Customer: I left my charger in room 9.\nAgent: We found it. Shall we post it to you?',
    title: 'Good news needs no pity',
  },
  { text: 'Customer: My grandmother passed away and I want to close her account.\nAgent: [[Which account is it?]]' },
  { text: "Customer: This is the fourth time I'm explaining this.\nAgent: [[What is it about?]]" },
  {
    text: "Customer: This is the fourth time I'm explaining this.\nAgent: I can hear how tiring that is. I have the notes in front of me.",
  },
  { text: "Customer: My parcel isn't here yet, can you check?\nAgent: What is its number?", title: 'A calm question' },
  {
    text: 'Customer: The update wiped all my notes, two years of work gone.\nAgent: [[Which version do you have?]]',
  },
  {
    text: 'Customer: I am fed up with cooking and thinking about moving to a new flat. Find me a table for four.\nAgent: For which evening?',
    title: 'Tired of something else',
  },
  {
    text: 'Customer: Is there a nonstop flight? The carnival is supposed to be great, and I have been dreaming of it for ages!\nAgent: Yes, it leaves at 9:40.',
    title: 'Words of trouble that tell of none',
  },
  {
    text: "Customer: I'm not thrilled with that option. What is the actual price of the other one?\nAgent: It is 240 euros.",
    title: 'Choosing is no complaint',
  },
  { text: 'Customer: Do you even know where my piano is?\nAgent: [[What is your order number?]]' },
  { text: 'Customer: I was sick all night from your soup.\nAgent: [[Which soup was it?]]' },
  {
    text: 'Customer: I have been a customer for six years and would like to add a line.\nAgent: Gladly, which plan would you like?',
    title: 'A loyal customer, not an upset one',
  },
  {
    text: "Customer: Holy crap, that's cheap! Do you have two?\nAgent: We do, shall I keep them for you?",
    title: 'Surprise',
  },
  {
    text: 'Customer: Shit, I forgot my PIN. Where do I reset it?\nAgent: In the app, under Security.',
    title: "A slip of one's own",
  },
  { text: 'Customer: That was a hell of a show! Is there another one?\nAgent: Yes, on Friday at eight.' },
  { text: "Customer: What the hell, let's take the big one.\nAgent: Booked for four people." },
  { text: 'Customer: Sick of winter. Any flights to the sun?\nAgent: Yes, to Faro from 60 pounds.' },
  { text: "Customer: The wreath for my dad's funeral was the wrong one.\nAgent: [[Which shop was it?]]" },
  { text: 'Customer: The crib came two weeks late.\nAgent: [[Which order is it?]]' },
  { text: 'Customer: We pay 50 a month for a line that keeps failing.\nAgent: [[Which lights are on?]]' },
  { text: 'Customer: Your movers left our hall in ruins.\nAgent: [[Please send us photos.]]' },
  { text: 'Customer: I want to put on record my displeasure with the cleaning.\nAgent: [[Which room was it?]]' },
  { text: 'Customer: I sat half the morning on hold.\nAgent: [[What is the number of your contract?]]' },
  { text: 'Customer: They have no idea what they are doing.\nAgent: [[Which branch was it?]]' },
  { text: 'Customer: The cream gave me a rash.\nAgent: [[Which cream is it?]]' },
  {
    text: 'Customer: We had to cancel our dinner because your van broke down.\nAgent: [[What was the booking number?]]',
  },
  { text: 'Customer: The plumber never came.\nAgent: [[When was the visit?]]' },
  { text: 'Customer: I am crying, the card is so beautiful. Do you have two?\nAgent: Yes, in blue as well.' },
  { text: "Customer: I'm mad about your coffee. Do you sell beans?\nAgent: Yes, at every till." },
  { text: 'Customer: Insane value! Can I have three?\nAgent: Three are on their way.' },
  { text: 'Customer: Have I been hacked?\nAgent: No, there is no sign of that.', title: 'A worry, no harm yet' },
  { text: 'Customer: I am ropeable.\nAgent: [[What is the job number?]]' },
  { text: 'Customer: Nobody turned up on Monday.\nAgent: [[What is the job number?]]' },
  { text: 'Customer: I took a day off for nothing.\nAgent: [[What is the job number?]]' },
  { text: 'Customer: The beeping is doing my head in.\nAgent: [[Which model is it?]]' },
  { text: 'Customer: A bloody ripper of a deal! Two please.\nAgent: Two it is.' },
  { text: 'Customer: I think I broke it, where can I buy another?\nAgent: In our shop, for 4 pounds.' },
  { text: 'Customer: Sorry, I gave you the wrong street.\nAgent: Thanks, which one is right?' },
  { text: 'Customer: Got soaked in the rain today lol, do you sell ponchos?\nAgent: Yes, from 5 pounds.' },
  { text: 'Customer: What a shame I missed the sale. When is the next?\nAgent: On 1 July.' },
  { text: 'Customer: After the terrible storm, is the fair on?\nAgent: It is, from ten.' },
  { text: 'Customer: Ugh, I overslept. May I come at 11?\nAgent: Of course, at 11 then.' },
  { text: 'Customer: Somebody has emptied my savings account.\nAgent: [[What is your customer number?]]' },
  { text: "Customer: I was charged for your driver's mistake.\nAgent: [[Please send me the date of the ride.]]" },
  { text: 'Customer: My dad was left at the gate in his wheelchair for an hour.\nAgent: [[Which flight was it?]]' },
  {
    text: "Customer: I paid for next day delivery and it still isn't here.\nAgent: That is shocking. Where shall we send it now?",
  },
  {
    text: 'Customer: I keep calling and nobody answers.\nAgent: Thank you for being so patient with us. What is it about?',
  },
  { text: 'Customer: We broke our teapot, do you sell single ones?\nAgent: We do, they are twelve pounds.' },
  { text: 'Customer: My son is allergic, and there were nuts in the cake.\nAgent: [[Which cake was it?]]' },
  {
    text: "Customer: You've cancelled my flight with three hours' notice.\nAgent: [[What is your booking reference?]]",
  },
  { text: 'Customer: Third wrong delivery.\nAgent: [[Could you send us a photo?]]' },
  { text: 'Customer: Have you cancelled my order?\nAgent: Yes, this morning.' },
  { text: 'Customer: My grandfather slipped on your wet stairs.\nAgent: [[Please send us the details.]]' },
  {
    text: 'Customer: Are there any hidden fees?\nAgent: There are none: 20 euros is all you pay.',
    title: 'Asked beforehand',
  },
  { text: 'Customer: Ugh, I hate folk music.\nAgent: How about the jazz night on Friday?', title: 'A matter of taste' },
  { text: 'Customer: My cat is scared of the old fan, is the new one quieter?\nAgent: It is as quiet as a mouse.' },
  { text: 'Customer: You lost my violin, this is a disgrace.\nAgent: [[Hi, Iris here. Which flight was it?]]' },
  { text: 'Customer: Ugh, I always forget the name of that street.\nAgent: It is Quay Lane.', title: 'A shrug' },
  {
    text: "Customer: Ugh, they aren't really my colour.\nAgent: There is a red pair, too.",
    title: 'A matter of taste',
  },
  {
    text: "Customer: I'm stuck on page two of the form, what goes into box C?\nAgent: Your postcode goes there.",
    title: 'A place in a task',
  },
  { text: "Customer: We've been stuck in your lift for an hour!\nAgent: [[Which lift is it?]]" },
  {
    text: 'Customer: Somebody told me that inn has bedbugs, is there another?\nAgent: There is the Old Mill.',
    title: 'Hearsay',
  },
  { text: 'Customer: The shelf fell apart within a week.\nAgent: [[Do you have the receipt?]]' },
  { text: 'Customer: My cake arrived squashed.\nAgent: [[Please send a photo.]]' },
  { text: 'Customer: When I press Save nothing happens.\nAgent: Which browser is it?', title: 'A fault, calmly told' },
  {
    text: "Customer: I'd be so sad to miss the last tour, is it full?\nAgent: There are two seats left.",
    title: 'What has not happened',
  },
  { text: 'Customer: It is a nightmare finding parking there, is there a bus?\nAgent: Line 4 stops in front of it.' },
  {
    text: 'Customer: Why do I have to upload my passport?\nAgent: The law wants us to see it once.',
    title: 'A plain question',
  },
  {
    text: 'Customer: Can I speak to a manager, please?\nAgent: Of course, she will be with you at once.',
    title: 'A plain wish',
  },
  { text: 'Customer: I am so annoyed, it logged me out again.\nAgent: That sounds maddening. Which phone is it?' },
  { text: 'Customer: I got the wrong size, my fault.\nAgent: Easily done! Which size would you like instead?' },
  { text: 'Customer: I booked it by mistake twice.\nAgent: No problem, I have cancelled one of them.' },
  { text: 'Customer: There is roadworks, I could be about 20 min late.\nAgent: No rush, we hold the table until 8.' },
  { text: 'Customer: My card got swallowed by your machine.\nAgent: [[Which machine was it?]]' },
  { text: "Customer: I'm reading a blog to see whether guests had any complaints.\nAgent: Sure. Which hotel is it?" },
]
