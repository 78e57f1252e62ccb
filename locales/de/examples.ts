import type { Example } from '../../src/locale.ts'

export const examples: Readonly<Record<string, readonly Example[]>> = {
  'formality-consistency': [
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
  ],
  'greeting-missing': [
    { text: 'Customer: Wo ist mein Paket?\nAgent: [[Das Paket kommt am Freitag an.]]' },
    { text: 'Customer: Haben Sie die Lampe in Blau?\nAgent: [[Ja, wir haben noch zwei davon.]]' },
    { text: 'Customer: Geht der Umtausch noch?\nAgent: [[Klar, bis Ende Mai.]]' },
    { text: 'Customer: Wo ist mein Paket?\nAgent: Guten Tag, das Paket kommt am Freitag an.' },
    { text: 'Customer: Haben Sie die Lampe in Blau?\nAgent: Hallo! Ja, wir haben noch zwei davon.' },
    { text: 'Customer: Geht der Umtausch noch?\nAgent: Vielen Dank für Ihre Anfrage. Bis Ende Mai geht das.' },
  ],
}
