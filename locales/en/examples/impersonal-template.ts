import type { Example } from '../../../src/locale.ts'

const kind = 'template'

export const impersonalTemplate: readonly Example[] = [
  {
    text: '[[Hello, thank you for your message. Your refund is on its way and reaches your account within five working days. Have a great day!]]',
    kind,
    options: { minWords: 20 },
  },
  {
    text: '[[Your parcel left our warehouse this morning. The carrier brings it within two working days, and you can follow it on the page in your confirmation.]]',
    kind,
    title: 'No salutation',
  },
  {
    text: '[[Good day!\n\nWe have received your documents. Our team reads them in the order in which they arrive, and you will have our answer by Friday at noon.]]',
    kind,
  },
  {
    text: '[[Hello,\n\nthe lamp needs a bulb of at most 40 watts, which you can find in every supermarket. Turn the power off before you change it, please.\n\nKind regards, {{agent.name}}]]',
    kind,
    title: "Only the agent's name",
  },
  {
    text: '[[Thank you so much for your kind words about our shop! The whole team was happy to read them, and we look forward to your next visit to us.]]',
    kind,
  },
  {
    text: 'Hello {{customer.first_name}}, thank you for your message. Your refund is on its way and reaches your account within five working days. Have a great day!',
    kind,
  },
  {
    text: 'Thank you for your message. Your refund of {{order.total}} is on its way and reaches your account within five working days. Have a great day, and goodbye!',
    kind,
    title: "The customer's own case",
  },
  {
    text: 'Hello [name], thank you for your message. Your refund is on its way and reaches your account within five working days. Have a great day, and goodbye!',
    kind,
    title: 'Filled in by hand',
  },
  { text: 'You can change the address until the parcel leaves our warehouse.', kind, title: 'A snippet' },
  {
    text: 'Thank you for your message. The part that you asked about is in stock (or: back in stock on Monday; delete as appropriate), and we can send it to you the same day.',
    kind,
    title: 'Something to adapt',
  },
  {
    text: 'Hello {{ticket.requester.first_name}}, the lamp needs a bulb of at most 40 watts, which you can find in every supermarket. Turn the power off before you change it, please.\n\nKind regards, {{current_user.name}}',
    kind,
  },
  {
    text: 'Thank you for the report! This was mended some time ago. Could you try it again with version <VERSION>, and write down here whether it still happens to you?',
    kind,
    title: 'Words in capitals to be replaced',
  },
  {
    text: '[[Dear customer,\n\nthank you for your letter. The meter was read on the first day of the month, and the new bill has the correct amount. It is attached to this email.]]',
    kind: 'template',
  },
]
