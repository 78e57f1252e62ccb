import type { Example } from '../../../src/locale.ts'

export const negativeWords: readonly Example[] = [
  { text: "Customer: When will the part arrive?\nAgent: [[I don't know]], the supplier decides that." },
  { text: 'Customer: Can you send it as a gift?\nAgent: [[We never do that]], but I can add a card.' },
  { text: 'Customer: May I change the seat?\nAgent: [[You must]] fill in the form first.' },
  {
    text: "Customer: Why was I charged twice?\nAgent: [[It's company policy to]] reserve the amount.",
  },
  { text: 'Customer: How long is the warranty?\nAgent: [[Have you checked our website]]? It lists every warranty.' },
  { text: 'Customer: Can you call me at six?\nAgent: We [[never]] call after five; would four be good?' },
  { text: 'Customer: I am so angry about this!\nAgent: [[Calm down]], I am looking at your order now.' },
  { text: "Customer: Can you repair it?\nAgent: [[That's not my department]]." },
  {
    text: 'Customer: The colour is different.\nAgent: [[To be honest]], the photo is a little old; I can send you a new one.',
  },
  { text: 'There is [[nothing]] we can send before Friday; I can reserve the next one for you.', kind: 'template' },
  {
    text: 'Customer: Sorry to bother you again.\nAgent: Never mind, there is nothing to worry about. I see the parcel here.',
  },
  {
    text: "Customer: The last visit was a disaster.\nAgent: I'm sorry about the bad experience. May I look into it with you?",
  },
  {
    text: 'Customer: How do I reset the modem?\nAgent: You need to press the button for ten seconds.',
    title: 'A step that the customer asked about is no order',
  },
  {
    text: 'Customer: Is the blue one gone?\nAgent: Actually, one has just come in! Shall I reserve it for you?',
    title: '"Actually" before good news',
  },
  { text: 'Customer: What do I do with the code?\nAgent: Please keep it safe and never share your password.' },
  {
    text: 'Customer: Which film is it?\nAgent: It is "Nothing but the Truth", tonight at eight.',
    title: 'A quoted title',
  },
  {
    text: 'Customer: This is bad, nothing works and nobody helps!\nAgent: I am with you now; let us go through it together.',
    title: "The customer's own words",
  },
  {
    text: 'You wrote: nothing works since Monday.\nThank you for telling us. I have opened your case again.',
    kind: 'template',
    title: "The customer's words, quoted",
  },
  {
    text: 'Customer: Does the ticket cover the return?\nAgent: It does. You need to select the return date first, then the seat.',
    title: 'A step on a screen',
  },
  {
    text: 'Customer: That sounds fine.\nAgent: Great. You need to be there by noon?',
    title: 'A question orders nothing',
  },
  {
    text: 'Customer: What is there to do?\nAgent: You must see the old harbour, it is lovely.',
    title: 'A recommendation',
  },
  {
    text: 'Customer: Am I free on Monday?\nAgent: You have nothing scheduled on Monday. The weather is not too bad either.',
    title: 'Good news',
  },
  { text: 'Customer: What does this line on my bill mean?\nAgent: [[Not a clue]], but I can ask accounts today.' },
  {
    text: "Customer: Can I have the same as my neighbour?\nAgent: [[That's not how it works]]. You can join for free, though.",
  },
  { text: 'Customer: And my refund?\nAgent: [[As previously stated]], it takes until Monday.' },
  { text: 'Customer: The row is full?\nAgent: [[I have to be honest]], it is. Row nine is free.' },
  {
    text: 'Customer: Is it serious?\nAgent: Nothing is broken, it is only a loose screw. Nobody needs to sign for the repair.',
    title: 'Reassurance',
  },
  {
    text: 'Customer: Did the receipt go out?\nAgent: You must have a receipt in your inbox already.',
    title: 'A conclusion, and no order',
  },
  { text: 'Agent: [[Doubt it, sorry]]!' },
  { text: "Agent: That's [[above my pay grade]]." },
  { text: 'Agent: Not sure which size fits? Take the larger one, swapping is free.' },
  {
    text: 'Agent: You could go and check out the maritime museum. There is nothing lined up for you on Friday.',
    title: 'A thing to see, and time for it',
  },
  { text: "Customer: Can I appeal?\nAgent: [[There's no point]]." },
  { text: "Customer: The paint still smells.\nAgent: [[You'll just have to live with]] it." },
  { text: 'Customer: How is the old mixer?\nAgent: That mixer is [[useless]].' },
  { text: 'Customer: Where do the bags go?\nAgent: The rubbish bins stand behind the house.' },
  { text: 'Customer: The card was wrong.\nAgent: [[With respect,]] it is the same card.' },
  {
    text: 'Customer: My second question?\nAgent: With respect to your second question, the blue one is larger.',
    title: 'Another sense',
  },
  { text: 'Customer: Which fuse is it?\nAgent: [[It is in the manual]].' },
  {
    text: 'Customer: Which fuse is it?\nAgent: It is on our website, and here is the page: https://example.com/fuses',
    title: 'With the page itself',
  },
  { text: "[[It is the museum's policy]] to close at noon.", kind: 'template' },
  { text: '[[As per our policy]], sale items stay with you.', kind: 'template' },
  { text: '[[We are not responsible for]] umbrellas left on trams.', kind: 'template' },
  { text: 'The failing test has nothing to do with your change; it is green again.', kind: 'template' },
  { text: 'Never baked before? The short film shows each step.', kind: 'template' },
  { text: 'Nobody answered the bell, so your parcel is with the baker next door.', kind: 'template' },
  { text: "Customer: Is the sauna on?\nAgent: [[Haven't a clue]], I will ask the spa and tell you in a minute." },
  { text: "Customer: Can I pay the driver?\nAgent: [[That's not how we do things]] here, but I can send you a link." },
  { text: 'Agent: You must have clicked the wrong link; here is the right one.', title: 'A conclusion' },
  { text: "Agent: I'm not sure whether you have seen it: the refund is on your card.", title: 'News told with care' },
  { text: 'Agent: Please send the code here, never in public.' },
  { text: 'Agent: Not to worry, nobody else was affected.' },
  {
    text: 'Customer: Is the castle free?\nAgent: You have to pay an entry fee of 4 pounds.',
    title: 'What it costs, to those who asked',
  },
  { text: "Customer: What is good there?\nAgent: You've got to give the fish pie a try." },
  {
    text: "Customer: Why is it 41 pounds?\nAgent: [[It's just how the system rounds]] the fee. I will round it down for you.",
  },
  { text: "Customer: What does code 7 mean?\nAgent: Um, [[I couldn't tell you]], let me ask my colleague now." },
  {
    text: 'Agent: I have to be honest with you: this is one of the best reports we have read.',
    title: 'Before praise',
  },
  { text: 'Hello {{name}}, never leave the boots on a heater, as the glue softens.', kind: 'template' },
  {
    text: 'Customer: Is the ring back?\nAgent: Sorry sir, [[we are not having any idea]]. I will ask the workshop by four.',
  },
  { text: 'Agent: I have put on Who Knows in the kitchen.', title: 'A title' },
  { text: 'Agent: Now playing: Impossible by the Hill Choir.' },
  { text: 'Agent: [[Who knows]], I will ask the depot by noon.' },
  { text: 'Agent: There has never been a better time to switch.' },
  { text: 'Customer: May I hand it in later?\nAgent: [[There are no exceptions]], but you may appeal.' },
  { text: "Customer: Who repairs it?\nAgent: [[Not my area]], I'll get Jon from the workshop." },
  { text: 'Agent: You must never mix the two cleaners.', title: 'Safety' },
  { text: 'Agent: Nothing could be simpler: scan the code and you are in.' },
  { text: 'Agent: None of your files are lost.' },
  {
    text: 'Customer: Which room is it?\nAgent: I mixed that up: the room is [[actually]] fully booked. Would you like the one next door?',
  },
  { text: 'Customer: Sorry to ask again.\nAgent: There is nothing to apologise for.' },
  { text: 'Customer: Can I take two bags?\nAgent: No, one bag each, and a second one for 20 euros.' },
  { text: 'Customer: How long is the contract?\nAgent: There is none, you can leave whenever you like.' },
  {
    text: 'Hello {{name}}, [[it is our company policy to]] repay the card that was used, so the money is there by Friday.',
    kind: 'template',
  },
  {
    text: 'Hello {{name}}, this [[terrible]] mix-up happened at the depot. A new parcel left today.',
    kind: 'template',
  },
  {
    text: 'The account is closed, {{name}}. The last bill covers May, and nothing more will be charged after that.',
    kind: 'template',
  },
  {
    text: 'Hi {{name}}, you need to be 18 or older to rent a car, and your daughter can be added next year.',
    kind: 'template',
    title: 'A condition for everybody',
  },
  { text: 'Customer: When does the ferry come?\nAgent: Hello, [[no idea when]] it comes.' },
  { text: 'Customer: When does the ferry come?\nAgent: You have no idea how glad we are that it comes today!' },
  { text: 'Customer: Any extra fees abroad?\nAgent: None at all.', title: 'Good news to a worry' },
  { text: 'Customer: Any boats for tonight?\nAgent: [[None]] at all.' },
  { text: 'Customer: Is there anything I need to bring?\nAgent: Nothing, the boots are here for you.' },
  { text: 'Customer: Which pin do I have?\nAgent: Nobody here can see it, but I can send you a new one.' },
  {
    text: 'Agent: How about Awful Weather by the Larks?\nCustomer: Yes, in the kitchen.\nAgent: You want to hear awful weather in the kitchen, right?',
    title: 'A title named before',
  },
  { text: 'Customer: And now?\nAgent: Hello! The stamp is on the form, so nothing stands in the way of your trip.' },
]
