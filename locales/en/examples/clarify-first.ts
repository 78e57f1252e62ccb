import type { Example } from '../../../src/locale.ts'

export const clarifyFirst: readonly Example[] = [
  { text: "Customer: It doesn't work.\nAgent: Please [[reinstall]] the app." },
  { text: 'Customer: Hi, my printer is broken.\nAgent: Hello! [[Unplug]] it for ten seconds, then plug it in.' },
  { text: 'Customer: I have a problem with the camera.\nAgent: [[Update the firmware]].' },
  { text: "Customer: The router isn't working!\nAgent: Sorry to hear that. [[Try restarting]] it." },
  { text: 'Customer: Something is wrong with my account.\nAgent: Please [[log out]] and log in once more.' },
  {
    text: "Customer: It doesn't work.\nAgent: What happens when you open the app?",
    title: 'A question',
  },
  {
    text: 'Customer: The app shows error 41 when I open the second page.\nAgent: Please reinstall the app.',
    title: 'The report was specific',
  },
  {
    text: "Customer: It doesn't work.\nAgent: What do you see?\nCustomer: It is just broken.\nAgent: Please reinstall the app.",
    title: 'Asked before',
  },
  {
    text: "Customer: The router isn't working!\nAgent: Let me check the line first. Restart it in two minutes, please.",
    title: 'Checked first',
  },
  {
    text: 'Customer: How do I get the new version?\nAgent: Reinstall the app, please.',
    title: 'Nothing is reported to be broken',
  },
  {
    text: "Customer: My printer isn't working, the red light has been blinking since this morning.\nAgent: Unplug it for ten seconds, please.",
    title: 'With circumstances',
  },
  { text: 'Customer: My tablet is acting weird.\nAgent: [[Restart]] it.' },
  { text: 'Customer: my scanner has a problem\nAgent: [[Update the driver]].' },
  { text: 'Customer: Your site is broken.\nAgent: [[Please try another browser]].' },
  { text: 'Customer: My radio is acting up.\nAgent: [[Factory-reset]] it.' },
  { text: "Customer: My scanner won't charge.\nAgent: [[Buy a new charger]]." },
  { text: 'Customer: the shop app is acting weird\nAgent: [[Delete it and install it]] again.' },
  { text: "Customer: My scanner won't charge.\nAgent: Since when, and on which cable?" },
]
