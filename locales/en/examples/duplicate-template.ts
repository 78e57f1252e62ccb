import type { Example } from '../../../src/locale.ts'

const kind = 'template'

export const duplicateTemplate: readonly Example[] = [
  {
    text: 'Hello {{name}}, your refund is on its way and reaches your account within five working days.\n---\n[[Hello {{first_name}}! Your refund is on its way, and reaches your account within five working days.]]',
    kind,
    title: 'Other punctuation',
  },
  {
    text: 'Your parcel left our warehouse this morning. The carrier brings it within two working days, and you can follow it on the page in your confirmation.\n---\n[[Your parcel left our warehouse this morning. The carrier brings it within two working days, and you can follow it on the page in your message.]]',
    kind,
    title: 'Another word',
  },
  {
    text: 'May I place you on hold for two minutes while I check this for you?\n---\nYour invoice is attached to this message.\n---\n[[May I place you on hold for two minutes, while I check this for you?]]',
    kind,
  },
  {
    text: 'Thank you for your kind words. The whole team was happy to read them, and we look forward to your next visit.\n---\n[[THANK YOU for your kind words! The whole team was happy to read them, and we look forward to your next visit :)]]',
    kind,
  },
  {
    text: 'We have received your documents. You will have our answer by Friday.\n---\n[[We have received your documents. You will have our answer by Friday.]]',
    kind,
    title: 'The same',
  },
  {
    text: 'Thank you for your patience. Your exchange is on its way.\n---\n[[Hi {{name}}, thanks so much for your patience! Your exchange is now on its way.]]',
    kind,
    title: 'Other courtesies',
  },
  {
    text: 'Your request for an exchange was approved this morning.\n---\nYour request for an exchange was declined this morning.',
    kind,
    title: 'The same frame',
  },
  {
    text: 'Hello {{name}}, your refund is on its way and reaches your account within five working days.\n---\nHello {{name}}, your parcel left our warehouse this morning and arrives within two working days.',
    kind,
  },
  { text: 'Your invoice is attached.\n---\nYour invoice is attached.', kind, title: 'Too short' },
  {
    text: 'Your request for the spring discount was checked by our team today, and we are glad to grant it to you.\n---\nYour request for the spring discount was checked by our team today. Unfortunately we cannot grant it to you, but there is another in May.',
    kind,
    title: 'One refuses',
  },
  {
    text: 'You can change the address until the parcel leaves our warehouse, on the page in your confirmation.\n---\nYou can change the time of delivery until the evening before, with the link that the carrier has sent you.',
    kind,
    title: 'Alike in form only',
  },
  {
    text: 'The lamp needs a bulb of at most 40 watts. Please turn the power off before you change it.\n---\nPlease turn the power off before you open the lamp. The screws are at the back.',
    kind,
    title: 'One step in common',
  },
  {
    text: 'Hi {{name}},\n\nThank you for writing to Fernhill Garden Supplies.\n\nYour seeds were posted this morning.\n\nIf you have any other questions, simply answer this message and we are glad to help you.\n\nKind regards,\n{{agent}}\nFernhill Garden Supplies, 4 Fern Lane, open from Monday to Saturday\n---\nHi {{name}},\n\nThank you for writing to Fernhill Garden Supplies.\n\nThe voucher was added to your account.\n\nIf you have any other questions, simply answer this message and we are glad to help you.\n\nKind regards,\n{{agent}}\nFernhill Garden Supplies, 4 Fern Lane, open from Monday to Saturday',
    kind: 'template',
    title: 'The same beginning and end',
  },
]
