import type { Locale } from '../../src/locale.ts'

/** Sentences that an agent can send as they are. */
export const models: Locale['models'] = {
  greeting: [
    'Hello, and thank you for contacting us. How can I help you today?',
    'Good day, my name is Alex. Thank you for getting in touch with us; how can I help you today?',
  ],
  'greeting-before-answer': [
    'Hello, and thank you for contacting us.',
    'Good day, and thank you for getting in touch.',
  ],
  'social-greeting': ['Hi, and thank you for reaching out.'],
  'positive-step': [
    'Would you like me to look for another option for you?',
    'Let me check with a colleague what else we can offer you.',
  ],
  'closing-question': ['Is there anything else I can help you with today?', 'Do you have any other questions for me?'],
  'closing-phrase': [
    'Thank you for contacting us. Have a great day!',
    'It was a pleasure to help you. Take care, and goodbye!',
  ],
  'parroting-answer': ['Let me check this for you right away.', 'I am looking into this for you now.'],
}
