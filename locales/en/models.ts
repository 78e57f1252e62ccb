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
  'agent-introduction': ['My name is {}.', 'You are speaking with {}.'],
  'company-introduction': ['You have reached {}.', 'Welcome to {}.'],
  'positive-step': [
    'Would you like me to look for another option for you?',
    'Let me check with a colleague what else we can offer you.',
  ],
  'closing-question': ['Is there anything else I can help you with today?', 'Do you have any other questions for me?'],
  'closing-phrase': [
    'Thank you for contacting us. Have a great day!',
    'It was a pleasure to help you. Take care, and goodbye!',
  ],
  'feedback-request': [
    'Please take a moment to rate this conversation.',
    'How would you rate the help that you received today?',
  ],
  'clarifying-question': [
    'What exactly happens when you try, and what do you see?',
    'Which step does it happen at, and is there an error message?',
  ],
  sympathy: [
    'I am very sorry to hear this.',
    'I am sorry for the trouble that this has caused you.',
    'I understand how frustrating this must be for you.',
  ],
  'parroting-answer': ['Let me check this for you right away.', 'I am looking into this for you now.'],
  'hold-permission': [
    'May I place you on hold for two minutes while I check this for you?',
    'Would it be all right if you waited two minutes while I check this for you?',
  ],
  'wait-thanks': ['Thank you for waiting.', 'Thank you for your patience.'],
  'transfer-permission': [
    'May I connect you with a colleague who can help you with this?',
    'Would it be all right if I transferred you to a colleague who can help you with this?',
  ],
  'private-data-request': [
    'Please include your order number, so that we can find your account.',
    'Please include your e-mail address, so that we can find your account.',
  ],
  'own-help': [
    'Could you describe what happened? We will go through it together here.',
    'Which model do you have, and when did it begin?',
  ],
  'follow-up-time': ['You will hear from us by 5 pm tomorrow.', 'We will write to you within two working days.'],
  'reference-given': ['Your reference is {}.'],
  reference: ['We will send you the reference of your case by 5 pm today.'],
  'end-argument': [
    'We see that differently, and we would like to find a way forward with you: please send us your order number in a private message.',
  ],
  'private-data': ['Please reply in a private message, so that your data stays private.'],
  'public-answer': [
    'Thank you for the details. We have answered you in a private message, so that your data stays private.',
  ],
  'neutral-salutation': ['Hello', 'Good day'],
  'personal-salutation': ['Hello {},', 'Good day {},'],
  'name-to-fill-in': ['name'],
  'name-fallback': ['there'],
  'needed-name-fallback': ['customer'],
  'greeting-template': ['Hello, and thank you for contacting us. How can I help you today?'],
  'hold-template': ['May I place you on hold for two minutes while I check this for you?'],
  'transfer-template': [
    'A colleague of mine knows this product best. May I transfer you, so that you get your answer right away?',
  ],
  'more-information-template': ['Could you send us your order number, so that we can look up the delivery for you?'],
  'complaint-template': [
    'I am sorry that your order arrived damaged. I can send you a replacement today, or refund it: which would you prefer?',
  ],
  'refusal-template': [
    'This item is out of stock until spring. I can offer you the same one in blue instead: would you like that?',
  ],
  'wrong-company-template': [
    'This order was made with another company of a similar name. You can reach them at the number on your invoice.',
  ],
  'follow-up-template': ['I am writing to ask whether the replacement has arrived and works as it should.'],
  'feedback-template': ['How did we do today? Your feedback helps us improve.'],
  'closing-template': ['Is there anything else I can help you with? Have a great day!'],
}
