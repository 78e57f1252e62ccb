import type { Example } from '../../../src/locale.ts'

export const transferCount: readonly Example[] = [
  {
    text: 'Customer: My invoice is wrong.\nAgent (Dana): Hello, let me pass this on.\nAgent (Tom): Hi, Tom from billing.\nAgent (Vera): [[Hi, Vera from accounts. What is it about?]]',
    title: 'Three people',
  },
  {
    text: "Customer: My invoice is wrong.\nAgent: I'll transfer you to billing, who can correct it.\nCustomer: Fine.\nAgent: Billing, hello. What is the matter?\nCustomer: My invoice is wrong.\nAgent: I'll [[transfer you to]] accounts, who can correct it.",
    title: 'Nobody is named, but two transfers are announced',
  },
  {
    text: "Customer: My invoice is wrong.\nAgent: I'll transfer you to billing, who can correct it.\nCustomer: Fine.\nAgent: Hi, my name is Eva. I'll [[transfer you to]] accounts, who can correct it.",
    title: 'Nobody is named, but the second introduces herself',
  },
  {
    text: 'Agent (Dana): Hello, how can I help?\nCustomer: The seat is wrong.\nAgent (Tom): Hi, I am Tom.\nCustomer: The seat is wrong.\nAgent (Dana): [[Hello again.]]',
    title: 'Back and forth',
  },
  {
    text: "Agent (Dana): Hello, how can I help?\nCustomer: The seat is wrong.\nAgent (Dana): I'll transfer you to Tom, who can change it.\nAgent (Tom): Hi, I am Tom.\nCustomer: The seat is wrong.\nAgent (Tom): I will [[transfer you to]] the desk, which can change it.",
    title: 'Handed over, and on',
  },
  {
    text: 'Customer: My invoice is wrong.\nAgent (Dana): Hello, let me pass this on.\nAgent (Tom): [[Hi, Tom from billing.]]',
    options: { maxTransfers: 0 },
    title: 'None allowed',
  },
  {
    text: 'Customer: My invoice is wrong.\nAgent (Dana): I will transfer you to billing, who can correct it.\nAgent (Tom): Hi, Tom from billing. I have corrected it.',
    title: 'An announcement and the agent who follows are one',
  },
  {
    text: 'Customer: My invoice is wrong.\nAgent (Dana): I will transfer you to billing, who can correct it.\nCustomer: Please stay with me!\nAgent (Dana): Gladly. I have corrected it myself.\nAgent (Tom): Hi, I am Tom and take over for the evening.',
    title: 'It did not come to the transfer',
  },
  {
    text: 'Bot: I will transfer you to a person.\nAgent (Dana): Hello, how can I help?\nAgent (Tom): Hi, Tom here, I take over.',
    title: 'A bot hands over to a person',
  },
  {
    text: 'Customer: My invoice is wrong.\nAgent: May I transfer you to billing?\nCustomer: No.\nAgent: Would you like me to transfer you to accounts instead?\nCustomer: No.',
    title: 'Offers',
  },
  {
    text: 'Customer: Which shop has it?\nAgent (North Shop): We do!\nAgent (South Shop): So do we!\nAgent (West Shop): And we!',
    channel: 'social',
    title: 'Accounts of shops, not people',
  },
  { text: 'Agent (Dana): Hello!\nAgent (dana): How can I help?\nAgent (Dana): Are you there?', title: 'One name' },
  {
    text: 'Customer: My invoice is wrong.\nAgent: I will transfer you to billing, who can correct it.\nCustomer: Fine.\nAgent: Thank you, I am transferring you to them now.',
    title: 'Announced again, and still one',
  },
]
