import type { Example } from '../../../src/locale.ts'

export const publicArgument: readonly Example[] = [
  {
    text: "Customer: You lied about the price.\nAgent: Hello Ben, thanks for writing. Our records show the price of the day you booked.\nCustomer: What a scam.\nAgent: Thanks, but that's not correct, Ben.\nCustomer: Liars!\nAgent: [[As we already said]], the price is the one of that day.",
    channel: 'social',
  },
  {
    text: 'Customer: Useless shop, you never open on time.\nAgent: Hello Ada, thanks for writing. We have to disagree, we open at nine.\nCustomer: Ridiculous.\nAgent: [[Our logs show]] that the door was open at nine.',
    channel: 'social',
    options: { maxExchanges: 0 },
  },
  {
    text: 'Customer: Your courier stole my parcel!\nAgent: Hello Tom, thanks for writing. Our records show that it was handed over at noon.\nCustomer: Thieves, all of you.\nAgent: Thanks Tom, but this is simply not true.\nCustomer: Pathetic excuses.\nAgent: [[We stand by]] what we wrote, Tom.\nCustomer: Shame on you.\nAgent: That is not correct either.',
    channel: 'social',
    title: 'Reported once',
  },
  {
    text: 'Customer: This voucher is a fraud.\nAgent: Hello Mia, thanks for writing. The terms clearly state that it ends in June.\nCustomer: You are hiding it, crooks.\nAgent: Thanks Mia. Nobody said that it lasts longer.\nCustomer: What a joke.\nAgent: [[We disagree]], Mia.',
    channel: 'social',
  },
  {
    text: 'Customer: Idiots, my seat was taken.\nAgent: Hello Jo, thanks for writing. Our system shows that you were in seat 4A.\nCustomer: Nonsense!\nAgent: [[We already explained]] this, Jo.',
    channel: 'social',
    options: { maxExchanges: 0 },
  },
  {
    text: 'Customer: You lied about the price.\nAgent: Hello Ben, thanks for writing. Our records show the price of the day you booked.\nCustomer: What a scam.\nAgent: We see that this is upsetting. Please send us your booking number in a private message and we will go through it with you.',
    channel: 'social',
    title: 'The facts once, then on in private',
  },
  {
    text: "Customer: Is the price per night?\nAgent: It is per person.\nCustomer: I thought it was per room.\nAgent: That's not correct, it is per person.\nCustomer: Your page says room.\nAgent: Our records show that it says person.\nCustomer: Ah, I see it now.\nAgent: Happy to help!",
    channel: 'social',
    title: 'A calm misunderstanding',
  },
  {
    text: "Customer: What a joke of a shop.\nAgent: We're sorry that you are disappointed. What happened?\nCustomer: Nobody there, ridiculous.\nAgent: We are sorry about the wait. When were you there?",
    channel: 'social',
    title: 'Nothing is contradicted',
  },
  {
    text: 'Customer: Liars!\nAgent: Our records show that it was sent on Monday.\nCustomer: Lies, all lies.\nAgent: That is not correct. Could you look at the date on the label?\nCustomer: Ridiculous.\nAgent: We stand by the date, and would like to help. Which date do you see?',
    channel: 'social',
    title: 'Replies that ask do not argue',
  },
  {
    text: "Customer: You lied about the price.\nAgent: Our records show the price of that day.\nCustomer: What a scam.\nAgent: That's not correct.\nCustomer: Liars!\nAgent: As we already said, it is the price of that day.",
    channel: 'chat',
    title: 'A chat is not public',
  },
  {
    text: "Customer: You are thieves!\nAgent: We are sorry that you see it so. The fee is stated on the order page.\nCustomer: Liars.\nAgent: We are not liars.\nCustomer: Thieves!\nAgent: No, [[we're not stealing]] from anybody.",
    channel: 'social',
  },
]
