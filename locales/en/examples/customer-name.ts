import type { Example } from '../../../src/locale.ts'

export const customerName: readonly Example[] = [
  {
    text: 'Customer: Hello, my name is Dana Miller. My kettle leaks.\nAgent: [[Hello! I am sending you a new one today.]]\nCustomer: Great.\nAgent: You are welcome.',
  },
  {
    text: 'Customer: Hi, this is Nora from Hill Farm. Is the delivery on its way?\nAgent: [[Good morning! It is, and it arrives at noon.]]',
  },
  {
    text: 'Customer: Could you send me the invoice again?\n\nKind regards,\nDr. Amy Chen\nAgent: [[Hello. It is attached.]]',
    title: 'The name under a mail',
  },
  {
    text: "Customer: Hi, I'm Marcus. Do you open on Sunday?\nAgent: Hello [[Markus]], we open at ten.",
    title: 'Misspelt',
  },
  {
    text: 'Customer (Katharina Wolf): Do you open on Sunday?\nAgent: Good morning [[Catharina]], we open at ten.',
    title: 'Spelt otherwise than on the messages',
  },
  {
    text: 'Customer: My name is Stephen Hale. Is my bike ready?\nAgent: Hello! It is ready, [[Steven]].',
    title: 'Behind a comma',
  },
  {
    text: 'Customer: This is Mrs Lopez. Is my coat ready?\nAgent: Hello [[Mr]] Lopez, it is ready.',
    title: 'The wrong title',
  },
  {
    text: 'Customer: This is Mrs Lopez. Is my coat ready?\nAgent: Good morning Mrs Lopez! One moment.\nAgent: Yes, [[sir]], it is ready.',
  },
  {
    text: 'Customer: Hello, my name is Dana Miller. My kettle leaks.\nAgent: Hello Dana! I am sending you a new one today.',
  },
  {
    text: 'Customer: Hello, my name is Alexandra Stone. My kettle leaks.\nAgent: Hello! I am sending you a new one today, Alex.',
    title: 'A short form',
  },
  {
    text: 'Customer: Hi, this is José. My kettle leaks.\nAgent: Hello Jose! I am sending you a new one today.',
    title: 'Accents make no difference',
  },
  {
    text: 'Customer: The account is under Dana Miller. When is the next payment due?\nAgent: Hello! On Monday.',
    title: 'A name given as data only',
  },
  {
    text: 'Customer: Hi, this is Nora. Any news on my bag?\nAgent: @nora_w Sorry for the wait! It arrived today.',
    channel: 'social',
    title: 'A handle on social',
  },
  {
    text: 'Customer (Dana Miller): My kettle leaks.\nAgent: Hello! I am sending you a new one today.',
    title: 'The name on the messages need not be used',
  },
  {
    text: 'Customer: My name is Maria. My sister Marie ordered for me.\nAgent: Hello Maria! Please ask Marie, or write to us again.',
    title: 'Another name that the customer mentioned',
  },
  { text: 'Customer: This is Dr Chen. Is my coat ready?\nAgent: Hello Dr Chen, it is ready.' },
  {
    text: "Customer: Hi, I'm British and new here. This is Great Britain Day, right?\nAgent: Hello! It is.",
    title: 'No names, for all their capitals',
  },
  {
    text: 'Customer: Hi, my name is Bethany Lind. Is my lamp there?\nAgent: [[Hello! It will be there tomorrow.]]\nCustomer: Thanks!\nAgent: You are welcome!',
    title: '"Be" is no short form of "Bethany"',
  },
  {
    text: 'Customer: Hi! Jonathan here. I need a copy of my lease.\nAgent: Hi [[Jonhatan]], here it is.',
    channel: 'chat',
  },
  {
    text: "Customer: Hi, I'm Siobhan Kelly and my fridge is warm.\nAgent: Good morning [[Sioban]], how warm is it?",
    channel: 'chat',
  },
  {
    text: 'Customer: My name is Olga Reed, my bill is wrong.\nAgent: Hello [[Peter]], I have corrected it.',
    title: 'Another name',
  },
  { text: 'Customer: This is Susan Vale, where is my bag?\nAgent: Thank you, [[Karen]]. It is on its way.' },
  { text: 'Customer (Ruth): Where is my bag?\nAgent: Hi [[Martin]], it is on its way.' },
  {
    text: 'Customer: My name is Olga Reed, my bill is wrong.\nAgent: Hello, Peter speaking. I have corrected it, Olga.',
    title: "The agent's own name",
  },
  {
    text: 'Customer: I am Olga Reed, please send the bill to my son Peter.\nAgent: Hello Peter and Olga, here it is.',
    title: 'Somebody whom the customer named',
  },
  {
    text: 'Customer: I am Olga Reed.\n\nThanks,\nOlga\nAgent: Hello Olga,\nHere is your bill.\n\nThanks,\nPeter',
    title: 'Below a letter',
    channel: 'email',
  },
  {
    text: 'Customer: My name is Elizabeth Hall, my bill is wrong.\nAgent: Hello Liz, I have corrected it.',
    title: 'What bearers of the name are called',
  },
  {
    text: 'Customer: This is Rachel Fenn, is my coat ready?\nAgent: Dear [[Mr]] Fenn, it is ready.',
    title: 'A title that does not go with the name',
  },
  { text: 'Customer: I am Kevin Moss and I need a receipt.\nAgent: Thank you, [[madam]]. It is attached.' },
  {
    text: 'Customer: I am Kim Moss and I need a receipt.\nAgent: Thank you, Mr Moss. It is attached.',
    title: 'A name that women and men bear',
  },
  {
    text: "Customer: I am Kevin Moss, my wife needs a receipt.\nAgent: Thank you, Kevin. Mrs Moss's receipt is attached.",
    title: 'Somebody else of the name',
  },
]
