import type { Example } from '../../../src/locale.ts'

export const parroting: readonly Example[] = [
  {
    text: 'Customer: The washing machine door is stuck and my uniform is inside, I start at six.\nAgent: [[The washing machine door is stuck.]]',
  },
  {
    text: 'Customer: The washing machine door is stuck and my uniform is inside.\nAgent: The washing machine door is stuck because of the child lock, press both keys.',
  },
  { text: 'Customer: I want to know when the payment arrives.\nAgent: [[You want to know when the payment arrives?]]' },
  {
    text: 'Customer: My washing machine leaks water on the kitchen floor.\nAgent: [[So your washing machine leaks water on the kitchen floor?]]',
  },
  {
    text: "Customer: I can't open the door of my new fridge.\nAgent: [[You can't open the door of your new fridge?]]\nCustomer: Yes, that is what I said.",
  },
  {
    text: 'Customer: I want to know when the payment arrives.\nAgent: You want to know when the payment arrives? Let me look it up for you.',
    title: 'Followed by a step',
  },
  {
    text: 'Customer: Please move my delivery to 14 May at 10:00.\nAgent: So you want the delivery on 14 May at 10:00?',
    title: 'Data, confirmed before acting',
  },
  { text: 'Customer: Does the apartment allow pets?\nAgent: The apartment does allow pets.', title: 'An answer' },
  {
    text: 'Customer: My washing machine leaks water on the kitchen floor.\nAgent: I am sorry that your washing machine leaks water on the kitchen floor.',
    title: 'Empathy that names the trouble',
  },
  {
    text: "Customer: I can't get into the car park with my pass.\nAgent: [[I see, you can't get into the car park with your pass.]]",
  },
  { text: 'Customer: Does the room have free parking?\nAgent: Yes, the room has free parking.', title: 'The answer' },
  { text: 'Customer: My kettle leaks from the lid.\nAgent: [[Your kettle leaks from the lid, I see.]]' },
  {
    text: 'Customer: I want to change the name on my ticket.\nAgent: [[I understand that you want to change the name on your ticket.]]',
  },
]
