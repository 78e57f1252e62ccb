import type { Example } from '../../../src/locale.ts'

export const plainLanguage: readonly Example[] = [
  { text: 'Customer: Can I pay by card?\nAgent: Yes, you can [[utilise]] any card you like.' },
  {
    text: 'Customer: When do I get my money?\nAgent: [[Please be advised that]] we send it today, [[as per your request]].',
  },
  {
    text: 'Customer: May I bring my dog?\nAgent: Yes. Let us know [[prior to]] your arrival, so that a bowl is ready.',
  },
  { text: 'Customer: It rattles.\nAgent: Could you send us a film [[in order to]] show us the sound?' },
  { text: 'We have moved, [[due to the fact that]] our old shop was too small for you all.', kind: 'template' },
  {
    text: 'Customer: What happens to my deposit?\nAgent: Hello Maria! [[The reimbursement of your security deposit requires additional verification of the documentation accompanying your application, particularly identification, proof of residence and financial statements, by our international accounting department in Singapore.]] [[Notification of the successful completion of this verification procedure is communicated electronically.]]',
    channel: 'email',
    title: 'Hard to read as a whole; these two sentences most of all',
  },
  { text: 'Customer: Can I pay by card?\nAgent: Yes, please use any card you like.' },
  {
    text: 'Customer: Can I get help?\nAgent: Of course! For assistance with your purchase there are additional numbers; however, I can help you right now.',
    title: 'Longer words that everybody knows',
  },
  { text: 'Customer: When is it quiet?\nAgent: It is quiet at this time of the year.', title: 'Not the phrase meant' },
  {
    text: 'Customer: What is the name of the plan?\nAgent: It is called "Prior to Noon", and it saves you five euros a month.',
    title: 'Quotations are left alone',
  },
  {
    text: 'Customer: How do I start the pump?\nAgent: To commence a cycle, press the green button.',
    options: { allow: ['commence'] },
    title: 'A term that the team allows',
  },
  {
    text: 'Customer: How do I claim?\nAgent: Please send us three things. First, a photo of the lamp. Then the receipt, or the number of your order. At last, the name of the shop where you bought it. We look at them the same day, and you get your money by Friday noon at the latest.',
    title: 'Long, but easy to read',
  },
  { text: 'The keys are with [[the undersigned]] until noon.', kind: 'template' },
  { text: '[[Pursuant to your]] letter, the chimney was swept.', kind: 'template' },
  { text: '[[We would like to inform you that]] the lift works again.', kind: 'template' },
  { text: 'We will [[rectify]] the invoice [[with effect from]] May.', kind: 'template' },
  { text: 'Customer: Is it booked?\nAgent: It is booked [[as per your wish]].' },
]
