/**
 * What the invented customers and agents say, by the part of the conversation. `{slot}` stands for any of `SLOTS`.
 * Some lines are good and some break a rule, about as often as in real chats: a linter that never finds anything is
 * fast.
 */
export const SENTENCES = {
  greeting: [
    'Hello, thank you for contacting {company}, my name is {agent}.',
    'Good {daytime}, this is {agent} from {company}. How can I help you today?',
    'Hi {customer}, welcome to {company}! What can I do for you?',
    'Hello {customer}, {agent} here. How may I help?',
  ],
  abrupt: ['Yes?', 'What is your order number?', 'Please describe the problem.', 'What is this about?'],
  opening: [
    'Hi, I ordered a {product} on {weekday} and it still has not arrived.',
    'Good {daytime}, I need to move my booking in {city} from {weekday} to {otherday}.',
    'My {product} stopped working after {number} days, and now it only shows a {colour} light.',
    'Hello, could you tell me whether the {product} also comes in {colour}?',
    'I was charged {amount} twice for order {code}. How do I get my money back?',
    "I can't log in to my account any more, it keeps asking for a code that never comes.",
    'We are coming to {city} with {number} people, is there a table for us on {weekday}?',
    'I would like to cancel my subscription at the end of the month, please.',
    'The parcel was left with a neighbour who knows nothing about it. Order {code}.',
    "I'm looking for a {product} for my {relative}, something simple and not too expensive.",
  ],
  details: [
    'It is order {code}, placed on {weekday}.',
    'The address is {number} {street}, {city}.',
    'Yes, under the name {customer}.',
    'Around {time}, if that works for you.',
    'For {number} people, and {number} nights please.',
    'I already tried that twice, it did not change anything.',
    'The {colour} one, in the larger size.',
    'My phone number is {phone}.',
    'Something in the centre of {city}, not more than {amount} a night.',
    'No, I have not received any email so far.',
    'It says that the payment was declined, but my bank sees no problem.',
    'That is fine with me.',
    'Okay.',
    "I think it was {weekday}, but I'm not sure.",
  ],
  questions: [
    'How long will that take?',
    'Do you know if they have parking?',
    'Can I change the colour to {colour} before it ships?',
    'Is breakfast included in the price?',
    'Could you send that to {mail}?',
    'And what happens if I am not at home at {time}?',
    'Would it be possible to pay by invoice?',
    'What is the phone number of the shop in {city}?',
    'Are there any extra costs?',
    'Is there a later train on {otherday}?',
  ],
  answers: [
    'I have found {number} places in {city} that match. {place} has very good reviews.',
    'Your {product} left our warehouse on {weekday} and should reach you by {otherday}.',
    'I have moved your booking to {otherday} at {time}. The new reference is {code}.',
    'The refund of {amount} is on its way, it takes three to five working days to show up on your statement.',
    'Of course, I have changed the address to {number} {street}.',
    'The {product} comes in {colour} and in black, and both are in stock.',
    'Let me check that for you, one moment please.',
    'Thank you for waiting. I have looked into it, and the parcel is with the carrier in {city}.',
    'You can reach {place} at {phone}, they are open until {time}.',
    'Yes, breakfast is included, and parking is free for guests.',
    'I have sent the instructions to {mail}; the link in it is good for a day.',
    'There is a train at {time}, it arrives in {city} about two hours later.',
    'I understand how annoying that is, {customer}. I will send a new {product} today.',
    'A table for {number} at {place} on {weekday} at {time} is booked.',
    'Sure, that is {amount} in total, with delivery to {street} included.',
  ],
  asking: [
    'Could you give me the order number, please?',
    'For how many people, and on which day?',
    'Which city are you looking in?',
    'Do you have a price range in mind?',
    'Can you please confirm: {number} people at {place} on {weekday} at {time}?',
    'Does the light blink, or does it stay {colour}?',
    'May I have your name and your email address?',
    'Would {otherday} at {time} suit you as well?',
  ],
  refusals: [
    'No, we do not have that.',
    'Unfortunately the {product} is not available in {colour}.',
    'Unfortunately {place} is fully booked on {weekday}. I can offer you {otherday} at {time} instead.',
    'I am sorry, but they do not serve alcohol.',
    "I'm afraid we can't deliver to {city} before {otherday}, but you can collect it from our shop on {street}.",
    "I don't know when it will be back.",
    'That is impossible, it is against our policy.',
    'You need to call the carrier yourself.',
    'There is nothing I can do about that.',
    'Sorry, there is no direct train, though a change in {city} takes only ten minutes.',
  ],
  anythingElse: [
    'Is there anything else I can help you with?',
    'Can I do anything else for you today?',
    'Anything else?',
  ],
  thatIsAll: [
    'No, that is all. Thank you very much!',
    'That was everything, thanks for your help.',
    'No thanks, I am good. Have a nice {daytime}!',
    'Perfect, thank you {agent}.',
    'Great, bye!',
  ],
  farewell: [
    'Thank you for choosing {company}. Have a wonderful {daytime}!',
    'You are welcome, {customer}. Enjoy your {product}, and goodbye!',
    'Glad I could help. Have a great stay in {city}!',
    'Thanks for getting in touch, and take care.',
  ],
  curt: ['You are welcome.', 'Done.', 'Okay.', 'It is booked.'],
}

/** @type {Readonly<Record<string, readonly string[]>>} */
export const SLOTS = {
  agent: words(
    'Amara Bruno Chiara Dmitri Elif Farid Greta Hana Ivo Jola Kenji Leila Mateo Nadia Oskar Priya Rosa Sven',
  ),
  customer: words(
    'Adler Bianchi Chowdhury Duarte Eriksen Fontaine Grant Horvat Ito Jansen Kaya Lindqvist Moreau Novak',
  ),
  company: ['Larkspur', 'Northwind Rail', 'Hotel Meridian', 'Bluebell Mobile', 'Kettle & Co', 'Fernway'],
  product: words(
    'kettle router headset backpack lamp blender monitor tent charger keyboard jacket suitcase toaster watch',
  ),
  colour: words('green blue red orange grey white yellow purple silver'),
  city: words('Zagreb Lisbon Kyoto Athens Leeds Bergen Porto Ghent Tampere Graz Cork Turin Malmo Split'),
  street: ['Mill Lane', 'Harbour Road', 'Station Street', 'Linden Avenue', 'Castle Hill', 'Market Square'],
  place: ['The Copper Pot', 'Casa Verde', 'Hotel Anker', 'Lantern House', 'Blue Door', 'Old Customs Inn'],
  relative: words('mother brother niece grandfather daughter neighbour'),
  weekday: words('Monday Tuesday Wednesday Thursday'),
  otherday: words('Friday Saturday Sunday tomorrow'),
  daytime: words('morning afternoon evening day'),
  time: ['9:15', '11:30 am', '2 pm', '4:45 pm', '6 pm', '7:30 pm', '20:00'],
  number: words('2 3 4 5 6 7 8 12 14 27'),
  amount: ['$19.99', '45 euros', '£120', '$7.50', '230 kr', '89 dollars'],
  code: words('KX-20418 BB77120 4471-0093 QF5521 10093377 ZN-8'),
  phone: words('+44-20-5550-0117 555-0142 01-5550-199 +385-1-555-0170'),
  mail: words('j.novak@example.com duarte@example.org kaya.home@example.net'),
}

/** @param {string} list */
function words(list) {
  return list.split(' ')
}
