import type { Example } from '../../../src/locale.ts'

export const greetingIntroduction: readonly Example[] = [
  {
    text: 'Customer: Mia lampo flagras.\nAgent (Dana): [[Saluton! Kiel mi povas helpi vin pri la lampo?]]',
    title: 'The name on the message was not said',
    channel: 'chat',
  },
  {
    text: 'Customer: Mia lampo flagras.\nAgent: [[Bonan matenon, kaj dankon, ke vi kontaktis nin. Kiu lampo ĝi estas?]]',
    channel: 'chat',
    brand: ['Domo de Lampoj'],
  },
  {
    text: 'Customer: Mia lampo flagras.\nAgent: [[Kara Nora, kiu lampo ĝi estas?\n\nKun salutoj]]',
    title: 'A mail that nobody signed',
    channel: 'email',
  },
  {
    text: 'Bot: Saluton, mi estas Lumi, via asistanto.\nCustomer: Mi volas homon.\nAgent: [[Saluton, pri kio temas?]]',
    title: "The bot's own name",
    channel: 'chat',
  },
  {
    text: 'Customer: Ha lo?\nAgent (Ivo Lang): [[Saluton! Mi nun legas vian mesaĝon.]]\nAgent (Ivo Lang): Pri kio temas?\nCustomer: Kiu estas tie?\nAgent (Ivo Lang): Mi estas Ivo.',
    title: 'Too late: the opening is the first turn',
    channel: 'voice',
  },
  { text: 'Customer: Mia lampo flagras.\nAgent (Petro): [[Bonan vesperon! Ekde kiam ĝi flagras?]]', channel: 'chat' },
  {
    text: 'Customer: Mia lampo flagras.\nAgent (Dana): Saluton, mi nomiĝas Dana. Kiu lampo ĝi estas?',
    channel: 'chat',
  },
  {
    text: 'Customer: Mia lampo flagras.\nAgent: Saluton, Domo de Lampoj, kiel mi povas helpi vin?',
    channel: 'voice',
    brand: ['Domo de Lampoj'],
  },
  {
    text: 'Customer: Mia lampo flagras.\nAgent: Bonvenon ĉe Brilejo! Kiu lampo ĝi estas?',
    title: 'A company that the settings do not know',
    channel: 'chat',
  },
  { text: 'Customer: Ha lo?\nAgent: Brilejo Lampoj, bonan matenon! Kiel mi povas helpi?', channel: 'voice' },
  { text: 'Customer: Mia lampo flagras.\nAgent: Saluton, Dana ĉi tie. Kiu lampo ĝi estas?', channel: 'chat' },
  {
    text: 'Customer: Mia lampo flagras.\nAgent: Kara Nora, kiu lampo ĝi estas?\n\nKun amikaj salutoj,\nDana Miller',
    title: 'The name under a mail',
    channel: 'email',
  },
  {
    text: 'Customer: Mia lampo flagras.\nSystem: Dana aliĝis al la babilo\nAgent: Saluton! Kiu lampo ĝi estas?',
    title: 'The notice names the agent',
    channel: 'chat',
  },
  {
    text: 'Customer: Mia lampo flagras.\nAgent: Saluton! Kiu lampo ĝi estas?',
    title: 'On social the account is the name',
    channel: 'social',
  },
  {
    text: 'Customer: Mia lampo flagras.\nAgent: Saluton, parolas la lampa giĉeto. Kiu lampo ĝi estas?',
    channel: 'voice',
    options: { names: ['lampa giĉeto'] },
  },
  { text: 'Customer: Saluton!\nAgent: Bonan tagon, Luma Servo, parolas Karlo.', channel: 'voice' },
  { text: 'Customer: Saluton!\nAgent: [[Bonan tagon! Nia teamo ĉi tie bone parolas Esperanton.]]', channel: 'voice' },
  {
    text: 'Customer: Bonvolu sendi la kvitancon.\nAgent: Bonan tagon! La kvitanco estas kunsendita.\n\nAmike,\nKarlo',
    channel: 'email',
  },
  { text: 'Customer: Kie vi estas?\nAgent: Saluton! Jen Karlo, redaktisto de la revuo Ondo.' },
  { text: 'Customer: Kiom ĝi kostas?\nAgent: [[Saluton! Jen la prezo de la libro: 12 eŭroj.]]', channel: 'chat' },
  { text: 'Customer: Saluton!\nAgent: Saluton! Vin servas Teo de Banko Fido. Kiel mi povas helpi?' },
  { text: 'Customer: Saluton\nAgent: Saluton! Mi estas Dora kaj mi volonte helpas vin.' },
  { text: 'Customer: Saluton\nAgent: Saluton kaj bonvenon al la kafejo Ora Taso! Kion vi deziras?' },
  { text: 'Customer: Saluton\nAgent: Saluton! Ĉi tie parolas Mirka el la kafejo. Kion vi deziras?' },
  {
    text: 'Customer: Ĉu vi sendas al Islando?\nAgent: Saluton,\n\njes, ni sendas tien.\n\nAmike,\nLea el Librejo',
    channel: 'email',
    title: 'A name with where it is from, at the end',
  },
  {
    text: 'Customer: Ĉu vi riparas radiojn?\nAgent: Bonan matenon! Lina de Radioservo. Jes, ni riparas ilin.',
    channel: 'chat',
  },
  {
    text: 'Customer: Ĉu vi riparas radiojn?\nAgent: [[Bonan matenon! Matene de lundo ĝis vendredo, jes.]]',
    channel: 'chat',
  },
  {
    text: 'Customer: Ĉu vi gravuras ringojn?\nAgent: Bonan vesperon, jen Ilona de Ora Ringo. Jes, ni gravuras ilin.',
    channel: 'chat',
  },
  {
    text: 'Customer: Kie mi trovas la planon de la kurso?\nAgent: [[Bonan vesperon, jen la plano de la kurso.]]',
    channel: 'chat',
  },
  {
    text: 'Customer: ĉu la libro estas tie\nAgent: bonan tagon vi atingis la libroservon jes ĝi estas ĉi tie',
    channel: 'voice',
  },
]
