import type { Example } from '../../../src/locale.ts'

export const formalityConsistency: readonly Example[] = [
  {
    text: 'Customer: Meine Lampe flackert.\nAgent: Guten Tag, haben Sie die Bestellnummer zur Hand?\nCustomer: 4471\nAgent: Super, dann [[schick mir]] noch ein Foto.',
    title: 'Befehl in der Mitte des Satzes',
  },
  {
    text: 'Customer: Meine Lampe flackert.\nAgent: Das tut mir leid, ich schau mal nach und schick Ihnen gleich die Antwort.',
    title: 'Umgangssprache der eigenen Person',
  },
  {
    text: 'Agent: Guten Tag, wie kann ich Ihnen helfen?\nCustomer: Mein Paket fehlt.\nAgent: Können Sie mir die Bestellnummer nennen? Dann schaue ich für [[dich]] nach.',
  },
  {
    text: 'Agent: Hallo Jana, was kann ich für dich tun?\nCustomer: Die Kanne ist kaputt.\nAgent: Das tut mir leid, schick mir gern ein Foto von deiner Kanne. [[Senden Sie]] es an diese Adresse.',
  },
  {
    text: 'Agent: Guten Morgen, wir haben [[deine]] Anfrage erhalten. Wir prüfen Ihre Bestellung und Ihre Rechnung heute.',
  },
  {
    text: 'Agent: Möchten Sie das Geld zurück oder eine neue Lampe? Ich melde mich bei Ihnen. Hast [[du]] noch eine Frage?',
  },
  {
    text: 'Agent: Guten Tag, wie kann ich Ihnen helfen?\nCustomer: Wo ist meine Sendung?\nAgent: Ihre Sendung ist unterwegs, sie kommt am Freitag.',
  },
  {
    text: 'Agent: Hey, was kann ich für dich tun?\nCustomer: Die Farbe passt nicht.\nAgent: Kein Problem, du kannst sie umtauschen.',
  },
  {
    text: 'Agent: Können Sie mir die Nummer nennen?\nCustomer: Gerne per du, ich bin die Lena.\nAgent: Gerne, Lena. Ich schaue gleich für dich nach.',
  },
  { text: 'Agent: Die Kolleginnen haben alles geprüft, sie melden sich morgen bei dir.' },
  {
    text: 'Agent: Guten Tag, wie kann ich Ihnen helfen?\nCustomer: Das Kabel fehlt.\nAgent: Ihre Lieferung ist vollständig verbucht. Kannst [[du]] noch einmal nachsehen?',
  },
  {
    text: 'Agent: Hallo Ben, was kann ich für dich tun?\nCustomer: Der Akku lädt nicht.\nAgent: Versuch es mit einem anderen Kabel, und nenne mir dann [[Ihre Kundennummer]].',
  },
  {
    text: 'Agent: Guten Tag, Ihre Sendung ist da. Können Sie uns die Adresse nennen?\nCustomer: Gern.\nAgent: [[Schick]] sie per Mail.',
    title: 'An imperative',
  },
  {
    text: 'Agent: Hallo! Ich melde mich bei dir, sobald deine Uhr fertig ist.\nCustomer: Meine Schwestern holen sie ab.\nAgent: Gern, sie können sie bis sechs abholen, und du bekommst eine Nachricht.',
    title: '"Sie" for others',
  },
  {
    text: 'Agent: Guten Tag, Ihre Rechnung ist unterwegs. Haben Sie noch Fragen?\nCustomer: Nein.\nAgent: Ich wünsche Ihnen einen schönen Tag.',
  },
  {
    text: 'Agent: Hallo, schick mir bitte deine Nummer, dann sehe ich für dich nach.\nCustomer: 55.\nAgent: Danke! [[Seien Sie bitte]] ab acht Uhr da.',
  },
  {
    text: 'Agent: Danke für deine Geduld, dein Stuhl kommt am Montag. [[Wenn Sie weitere Fragen]] haben, schreib uns.',
  },
  {
    text: 'Agent: Danke für deine Geduld. Wenn sie leer sind, tausch die Batterien einfach aus.',
    title: 'What "sie" are is said behind',
  },
]
