import type { Example } from '../../../src/locale.ts'

export const rudeLanguage: readonly Example[] = [
  { text: "Customer: The printer is jammed.\nAgent: [[Damn]], that printer again. Let's open the back first." },
  { text: 'Customer: It broke again.\nAgent: That model is [[crappy]], the new one is better.' },
  { text: 'Customer: No signal since noon.\nAgent: The line is [[sh*t]] today, a technician comes at four.' },
  { text: 'Customer: Where do I sign?\nAgent: [[Are you blind]]? At the bottom.' },
  { text: "Customer: I don't get the bill.\nAgent: Only an [[idiot]] reads it that way." },
  { text: "Customer: I can't find the form.\nAgent: [[What part of the instructions don't you understand]]?" },
  { text: 'Customer: I want my money now!\nAgent: [[Calm down]]. The money was sent at ten.' },
  { text: 'Customer: And another thing ...\nAgent: [[Listen to me]], the order is on its way.' },
  { text: 'Customer: You are thieves!\nAgent: [[Please stop shouting]]. I see the payment here.' },
  { text: 'Customer: So what now?\nAgent: [[Take it or leave it]].' },
  { text: 'Customer: Do you have bean bags?\nAgent: Yes, we have three bean bags in stock, from 60 euros.' },
  {
    text: 'Customer: How do I wire the second disk?\nAgent: Set the jumper of the second disk to "slave", please.',
    title: 'A technical term',
  },
  { text: 'Customer: Who will come?\nAgent: Mr. Hooker from our workshop comes on Friday at nine.', title: 'A name' },
  { text: 'Customer: Sorry for asking again.\nAgent: There is no such thing as a stupid question. Ask away!' },
  {
    text: 'Customer: What happened to this damn thing?\nAgent: I see why you are upset. Let us restart it together.',
    title: "The customer's own words",
  },
  { text: 'Customer: It beeps all night.\nAgent: Please hold the button until the light stops blinking.' },
  {
    text: 'You wrote: this is bullshit!\nI am sorry for the trouble. The refund is on its way.',
    kind: 'template',
    title: "The customer's words, quoted",
  },
  { text: 'Customer: It went to hell.\nAgent: Oh hell, I see.', options: { allow: ['hell'] } },
  {
    text: 'Customer: Please play the song Whore.\nAgent: whore is playing now. Enjoy the music!',
    title: 'What the conversation is about',
  },
  { text: "Customer: I waited for an hour!\nAgent: [[Relax,]] it's only a parcel." },
  { text: 'Customer: And now?\nAgent: [[What did you expect]]?' },
  { text: 'Customer: Hello?\nAgent: [[What now]]?' },
  { text: "Customer: You have it.\nAgent: [[There's no need to get snippy]]." },
  {
    text: 'Customer: She is afraid of needles.\nAgent: It is only a small prick, and then she can relax, read or sleep.',
    title: 'Words with another meaning',
  },
  { text: 'Customer: I feel so dumb.\nAgent: You are not dumb at all, the labels look alike.' },
  {
    text: "Customer: It still doesn't open.\nAgent: On the big green button, [[genius]].",
  },
  { text: 'Customer: I am leaving you.\nAgent: [[Good riddance]]!' },
  {
    text: 'Customer: Which menu is it?\nAgent: [[Do I need to draw you a picture]]?',
  },
  {
    text: 'Customer: Is it art?\nAgent: It is a fine piece of work by a local painter.',
  },
  { text: 'Customer: Please read what I wrote.\nAgent: [[Can you even spell]]?' },
  { text: 'Customer: When does it start?\nAgent: [[Read what I wrote]].' },
  { text: '[[RTFM]].', kind: 'template' },
  { text: 'The money has gone to DE** **** 4412.', kind: 'template' },
  { text: 'Customer: Rice, please.\nAgent: Rice it is. What else do you want?' },
  { text: 'Customer: And the lid.\nAgent: [[Ugh, what else do you want]]?' },
  { text: 'Customer: May I try the lid?\nAgent: [[Knock yourself out]].' },
  { text: 'Customer: The lid rattles.\nAgent: Press the lid down to shut it properly.' },
]
