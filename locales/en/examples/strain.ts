import type { Example } from '../../../src/locale.ts'

/** Troubles that weigh, told without an angry word. */
const WEIGH = [
  'Our heating packed in last night, it is minus 4 and there is a baby in the house',
  'No toilets, no staff, no information at the ferry. Any comment??',
  'I had to take a cab because the last bus never came. £38. I would like that back',
  'The exam is tomorrow at 9 and the portal still will not let me in',
  'It is NOT the router, the light on it is green and the line is still out',
  'Tried to book the slot on your app for half an hour. It just hangs. Lovely.',
  'Both lifts are out and I am 9 months pregnant',
  'You have taken £60 for a gym I left in November',
  'The dress arrived the day after the wedding',
  'I reserved that table for the golden wedding. You gave it away.',
  'Brilliant, the app logged me out in front of the inspector',
  'I have literally just told your colleague all of this',
]

/** The same words where nothing weighs, or where there is no trouble. */
const DO_NOT_WEIGH = [
  'My parcel says delivered but I can not see it, could you check please',
  'I think I have been charged twice for the order, can you have a look?',
  'Can you tell me why the 17:40 was cancelled yesterday',
  'The site will not let me add my baby to the booking, it keeps crashing on the passenger page',
  'Is the pool open in November? We have a newborn, so it should be warm',
  'I had to change my flight, can I move the hotel too?',
  'The exam is tomorrow, which documents do I bring?',
  'I have reset it twice and it works now',
  'Great service, really!',
  'I would like my money back',
  'I was a bit worried that the order got lost, is it on its way?',
  'I have lost my loyalty card, can I get a new one?',
]

const answered = (said: string, reply: string): Example => ({
  text: `Customer: ${said}\nAgent: ${reply}`,
  channel: 'social',
})

/** Of `empathy-missing`. */
export const strain: readonly Example[] = [
  ...WEIGH.map((said) => answered(said, '[[Which booking is it about?]]')),
  ...DO_NOT_WEIGH.map((said) => answered(said, 'Which booking is it about?')),
  {
    text: 'Customer: Can you tell me why my train from Leeds was cancelled yesterday\nAgent: A tree fell on the line at Garforth.\nCustomer: I had to get a taxi. £63. I want that back\nAgent: [[Taxis are paid from ten at night on.]]',
    title: 'The trouble was told before',
  },
]
