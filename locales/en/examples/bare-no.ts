import type { Example } from '../../../src/locale.ts'

export const bareNo: readonly Example[] = [
  { text: 'Customer: Any seats left?\nAgent: [[Sadly not]].' },
  { text: 'Customer: do i pay customs\nAgent: no you dont, it comes from Lyon', title: 'Good news in a hurry' },
  {
    text: 'Customer: So is the drum covered?\nAgent: One moment, please.\nAgent: Your [[warranty does not cover]] drums.',
    title: 'A wait that ends in a refusal is no step',
  },
  {
    text: 'Customer: Is there a table for six?\nAgent: Let me have a look.\nAgent: [[There are no tables]] for six tonight.',
  },
  {
    text: 'Customer: Is there a table for six?\nAgent: There are no tables for six at seven. One moment please, I am asking about eight.',
  },
  {
    text: 'Customer: Can I swap it here?\nAgent: We have none in your size left.\nAgent: Let me check the other shop.',
  },
  { text: 'Customer: Does the lift work?\nAgent: The lift [[is out of order]].' },
  {
    text: 'Customer: May I have her number?\nAgent: I am not allowed to give it out. Give me yours, and she will ring you today.',
  },
  { text: 'Customer: Has my contract changed?\nAgent: No changes, it runs on as before.', title: 'Good news' },
  {
    text: 'Customer: Do you have the blue kettle in stock?\nAgent: Hello Mira, thank you for asking. Sorry, [[it is not available]].',
  },
  { text: 'Customer: Can I pick the parcel up today?\nAgent: [[No]].' },
  { text: "Customer: Could you deliver on Sunday?\nAgent: Unfortunately [[we can't deliver]] on Sundays." },
  {
    text: "Customer: Is there a room with a balcony?\nAgent: I'm sorry, [[there are no rooms]] with a balcony. Is there anything else I can help with?",
    title: '"Anything else?" drops the request',
  },
  {
    text: "Customer: When will the jacket be back?\nAgent: [[We don't have]] the jacket. Hopefully it comes back soon.",
    title: 'A hope is no step',
  },
  {
    text: "Customer: Does it come with a case and a cable?\nAgent: The cable is in the box. [[It doesn't have]] a case.",
    title: 'Answering another part does not make up for it',
  },
  {
    text: 'Customer: Is the pool open?\nAgent: [[It is not available]] today. Hopefully it is back soon.',
    title: 'Hope behind a day is still hope',
  },
  { text: '[[We do not offer]] gift wrapping.', kind: 'template' },
  {
    text: 'Customer: Do you have the blue kettle in stock?\nAgent: The blue one is sold out, but the red one is here and costs the same.',
  },
  {
    text: "Customer: Could you deliver on Sunday?\nAgent: Unfortunately we can't deliver on Sundays. Would Monday morning work for you?",
  },
  {
    text: "Customer: Is there a room with a balcony?\nAgent: No, I'm sorry.\nAgent: I can offer you a corner room with a large window instead.",
    title: 'The step comes in the next message of the same turn',
  },
  {
    text: "Customer: Is the shop open now?\nAgent: It isn't open yet. It is back tomorrow at nine.",
    title: 'A date is a step',
  },
  { text: 'Customer: Do I pay for the return?\nAgent: No, there is no fee for returns.', title: 'Good news' },
  {
    text: "Customer: Thanks for the quick help!\nAgent: No problem, I was glad to help. Don't hesitate to write again.",
  },
  {
    text: 'Customer: Do you have four-star places nearby?\nAgent: We have plenty of three-star places, but no four-star ones.',
    title: 'Led by what is on offer',
  },
  {
    text: 'Customer: Is the pool heated?\nAgent: The pool [[is not]], I am afraid.',
    title: 'Any statement with regret',
  },
  { text: 'Customer: Is the lift working?\nAgent: Unfortunately the lift [[does not reach]] the third floor.' },
  { text: 'Customer: Are there balconies?\nAgent: [[All of our balcony rooms are taken]] this week.' },
  { text: 'Customer: Can I order online today?\nAgent: [[We have paused online orders]] for tonight.' },
  {
    text: 'Customer: Please stop my newsletter.\nAgent: I have stopped the newsletter for you.',
    title: 'Stopped because the customer asked',
  },
  {
    text: 'Customer: Are there balconies?\nAgent: All of our balcony rooms are taken this week. From Monday on there are three free.',
    title: 'A date',
  },
  { text: 'Customer: Is it done?\nAgent: You are all set, it is booked.' },
  { text: "Customer: Is the cook in?\nAgent: The cook [[isn't in today]]." },
  { text: 'Customer: I would like my money back.\nAgent: This ticket [[is non-refundable]].' },
  { text: 'Customer: What about my appeal?\nAgent: Your [[appeal has been rejected]].' },
  { text: "Customer: I need it on Monday.\nAgent: [[We can't get]] it there by Monday." },
  {
    text: 'We have read your request and [[have decided not to grant]] the loan.\n\nKind regards,\nThe loan desk',
    kind: 'template',
  },
  {
    text: 'Customer: There is no pork in it, is there?\nAgent: Right, there is no pork in it.',
    title: 'A "no" that agrees',
  },
  {
    text: 'Customer: Can I fly with you on Friday?\nAgent: Friday is fully booked. The 6:40 on Saturday still has eight seats.',
    title: 'What else there is',
  },
  {
    text: 'Customer: Will the pool be open?\nAgent: The pool is closed this week. Guests can use the one next door for free.',
    title: 'What guests can do',
  },
  {
    text: 'Customer: Can we eat at ten tonight?\nAgent: The kitchen [[closes at nine]].',
    title: 'A plain fact that rules out what was asked for',
  },
  {
    text: 'Customer: When does the kitchen close?\nAgent: The kitchen closes at nine.',
    title: 'The same fact, asked for',
  },
  {
    text: 'Customer: Can we eat at nine tonight?\nAgent: Of course, the kitchen closes at ten.',
    title: 'A fact behind a yes',
  },
  {
    text: 'Customer: Do your vans come to the islands?\nAgent: The islands [[are not on]] our list.',
  },
  {
    text: 'Customer: Can I use my gift card?\nAgent: That card [[expired in March]].',
  },
  { text: 'Customer: Thanks a lot for your patience!\nAgent: Not at all.', title: 'An answer to thanks' },
  { text: 'Customer: Do I have to print the voucher?\nAgent: No.', title: 'Good news to a worry' },
  { text: 'Customer: Is there any charge for the extra bag?\nAgent: None.', title: 'No charge' },
  { text: 'Customer: Can I cancel, and is there a fee?\nAgent: [[No]].', title: 'A wish next to the worry' },
  { text: 'Customer: Can I sign for my flatmate?\nAgent: [[Only the addressee can]] sign.' },
  { text: 'Customer: Could you do a bit better on the rent?\nAgent: [[That is our lowest price]].' },
  { text: 'Customer: Is my deposit safe if I leave early?\nAgent: The deposit [[is forfeited]].' },
  { text: 'Customer: May I speak to the vet?\nAgent: [[She is not in today]].' },
  { text: 'Customer: Do you have stamps?\nAgent: [[We have run out]].' },
  {
    text: 'Customer: May I move to the first floor?\nAgent: That floor is full. The second one has a free room, though.',
    title: 'The word that turns it stands last',
  },
  {
    text: 'Customer: Are bikes allowed in the hall?\nAgent: They are not, just prams.',
    title: 'What is allowed instead',
  },
  {
    text: "We've checked the serial number. The repair [[falls outside the warranty]].\n\nYours sincerely,\nThe repair desk\nOpen Monday to Friday, 8 am to 4 pm",
    kind: 'template',
    title: 'Hours below the farewell are no step',
  },
  { text: 'Entries that reach us later [[will not be]] considered.', kind: 'template' },
  { text: 'Clearance items [[are excluded from the promotion]].', kind: 'template' },
  { text: "[[We don't price match]].", kind: 'template' },
  { text: 'Your card will not be charged, and your place is kept.', kind: 'template' },
  { text: "If you're outside the delivery area, a neighbour can take the parcel in.", kind: 'template' },
  { text: 'The locker is not included; it costs 2 euros at the desk.', kind: 'template' },
  { text: 'We cannot pay for the fence. What you can do: the relief fund decides on Monday.', kind: 'template' },
  {
    text: 'Customer: Could we swap seats?\nAgent: It is against our policy, but the driver can leave two free at the front.',
  },
  { text: 'Customer: Is there a cloakroom?\nAgent: No cloakroom; the lockers on Mill Lane are three minutes away.' },
  { text: "Customer: Is the dentist in on Sundays?\nAgent: [[No]], the dentist isn't in on Sundays." },
  { text: 'Customer: Can I bring my cello?\nAgent: [[No]], the coach does not take cellos.' },
  { text: 'Customer: Will the regatta be held?\nAgent: [[The race has been called off]].' },
  { text: 'Customer: can u add a cot\nAgent: No probs, added!' },
  { text: 'Customer: Will the seam hold?\nAgent: There is no way this will break.', title: 'A promise, no refusal' },
  { text: 'Customer: Is it a silly question?\nAgent: There is no such thing as a silly question.' },
  { text: "Customer: Is Tom around?\nAgent: [[He's not here right now]]." },
  { text: "Customer: Will I get the bonus?\nAgent: [[You don't qualify]] for it." },
  { text: 'Customer: Have I been scammed?\nAgent: No, there is no sign of that.' },
  { text: 'Agent: In June you pay nothing for your calls.' },
  { text: "Agent: Don't panic: the seats are still yours." },
  { text: 'Hello {{name}}, [[you do not qualify]] for the student rate.', kind: 'template' },
  { text: 'Hello {{name}}, dark mode [[is not on our roadmap]].', kind: 'template' },
  { text: 'Hello {{name}}, [[we are not taking on new patients]].', kind: 'template' },
  { text: 'Hello {{name}}, the case is closed. No further reminders will be sent.', kind: 'template' },
  {
    text: 'Hello {{name}}, this request has been quiet, so it will be closed next week. A reply keeps it open.',
    kind: 'template',
  },
  { text: 'Customer: Is same-day delivery possible?\nAgent: It [[is not serviceable]] in your area.' },
  { text: 'Customer: Do you have the bulb?\nAgent: [[We are not having stock]] of it.' },
  { text: 'Agent: I would not want you to worry, so the card is blocked.' },
  { text: 'Agent: None of your files are lost.' },
  { text: "Customer: I missed the turn.\nAgent: You couldn't have known, the sign was down." },
  { text: 'Customer: Can you send it today?\nAgent: Not today, first thing tomorrow.' },
  { text: 'Customer: Can I get the bill in her name?\nAgent: Bills [[can only be issued to]] the holder.' },
  { text: "Customer: Do you have any oat biscuits?\nAgent: [[Sorry, we're out]]." },
  { text: "Customer: Can I move in on Friday?\nAgent: The flat [[won't be]] ready by then." },
  { text: 'Customer: Are there any later screenings?\nAgent: [[No, that is the only one]].' },
  { text: 'Customer: Are there any later screenings?\nAgent: No, that is the only one. Would an earlier one do?' },
  { text: "Customer: Is there a lift?\nAgent: [[I'm afraid the building has no lift]]." },
  { text: 'Customer: Is there a booking fee?\nAgent: No, booking is free.' },
  { text: 'Customer: Does the flat allow pets?\nAgent: The flat has no restrictions on pets.' },
]
