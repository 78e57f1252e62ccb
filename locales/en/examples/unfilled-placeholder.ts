import type { Example } from '../../../src/locale.ts'

export const unfilledPlaceholder: readonly Example[] = [
  { text: 'Customer: Where is my parcel?\nAgent: Hello [[{{customer.first_name}}]], it arrives tomorrow.' },
  { text: 'Customer: Where is my parcel?\nAgent: Hello [[{name}]], it arrives tomorrow.' },
  { text: 'Customer: Is it paid?\nAgent: Hello! Yes, invoice [[%invoice_number%]] is paid.' },
  { text: 'Customer: Thank you!\nAgent: Our pleasure. Kind regards, [[<your name>]]' },
  { text: 'Customer: Any news?\nAgent: Hello! Your order [[<order number>]] left our warehouse today.' },
  { text: 'Customer: Any news?\nAgent: Hello! Your ticket is [[XXXX]], and Dana is working on it.' },
  { text: 'Customer: Any news?\nAgent: [[Dear ,]]\nyour parcel arrives tomorrow.', title: 'The name was empty' },
  { text: 'Customer: Any news?\nAgent: [[Hi ,]] your parcel arrives tomorrow.' },
  { text: 'Customer: Any news?\nAgent: Hello [[{!Contact.FirstName}]], your parcel arrives tomorrow.' },
  { text: 'Customer: Any news?\nAgent: Hello [[{{name]], your parcel arrives tomorrow.', title: 'Not closed' },
  {
    text: 'Customer: Any news?\nBot: Hello [[$first_name]]! Somebody will be with you in two minutes.',
    title: 'A bot',
  },
  { text: 'Customer: Where is my parcel?\nAgent: Hello Maria, it arrives tomorrow.' },
  {
    text: 'Customer: How do I greet people by name?\nAgent: Put `{{customer.first_name}}` behind the word "Hello".',
    title: 'Code',
  },
  {
    text: 'Customer: What do I write there?\nAgent: Type "{{ticket.id}}" into the field, please.',
    title: 'A quotation',
  },
  {
    text: 'Customer: Which card was it?\nAgent: Hello! It was the card XXXX XXXX XXXX 4821.',
    title: 'Hidden on purpose',
  },
  {
    text: 'Customer: Is this known?\nAgent: Hello! Yes. [UPDATE] It works again since noon.',
    title: 'No name of a placeholder',
  },
  { text: 'Customer: Where are the logs?\nAgent: Hello! Please open %APPDATA% and then the folder "logs".' },
  {
    text: 'Customer: My name shows as {{name}}, why?\nAgent: Hello! Let me correct that for you now.',
    title: 'The customer wrote it',
  },
  {
    text: 'Customer: Any news?\nAgent: Hi , it is on its way , and arrives tomorrow .',
    title: 'A space before each mark',
  },
  {
    text: 'Customer: Any news?\nAgent: Hello! [NAME] left a parcel for you.',
    options: { allow: ['[NAME]'] },
    title: 'Names taken out of the transcript',
  },
  { text: 'Customer: When will he come?\nAgent: Hello! The electrician comes on [[__/__/____]] before noon.' },
  { text: 'Customer: How much is it?\nAgent: Hello! The spare lid costs $[[XX.XX]] with delivery.' },
  { text: 'Customer: How long is the queue?\nAgent: Hello! About [[XX]] minutes at present.' },
  { text: 'Customer: Has it left?\nAgent: Dear [[____]], it left this morning.' },
  {
    text: 'Customer: Has it left?\nAgent: [[Hi undefined,]] it left this morning.',
    title: 'A value that there was not',
  },
  { text: 'Customer: Has it left?\nAgent: [[Dear ......,]] it left this morning.' },
  { text: 'Customer: Which sizes are there?\nAgent: Hello! M, L, XL and XX, and in June also XXX.' },
  {
    text: 'Customer: Two questions.\nAgent: Hello! Here is the first answer.\n__________\nAnd here the second one.',
    title: 'A line between parts',
  },
]
