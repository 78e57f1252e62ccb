import type { Example } from '../../../src/locale.ts'

export const messageLength: readonly Example[] = [
  {
    text: 'Customer: Wo ist mein Paket?\nAgent: [[Danke für die Bestellung, die wir heute gepackt haben und die morgen früh mit dem ersten Wagen unser Haus verlässt, so dass sie am Freitag gegen Mittag zusammen mit dem kleinen Geschenk ankommt, das im Laden ausgesucht wurde.]]',
  },
  {
    text: '[[Danke für die Bestellung, die wir heute gepackt haben und die morgen früh mit dem ersten Wagen unser Haus verlässt, so dass sie am Freitag gegen Mittag zusammen mit dem kleinen Geschenk ankommt, das im Laden ausgesucht wurde.]]',
    kind: 'template',
  },
  {
    text: 'Customer: Was ist das für ein Rundgang?\nAgent: [[Der Rundgang beginnt am Bahnhof. Er dauert zwei Stunden. Wir enden an der alten Mühle.]]',
    channel: 'chat',
    options: { maxChatWords: 10 },
  },
  {
    text: 'Customer: Was ist das für ein Rundgang?\nAgent: [[Der Rundgang beginnt am Bahnhof. Er dauert zwei Stunden. Wir enden an der alten Mühle.]]',
    channel: 'email',
    options: { maxEmailWords: 10 },
  },
  {
    text: 'Customer: Wo ist mein Paket?\nAgent: [[Das Paket hat heute Morgen unser Lager verlassen. Der Bote bringt es innerhalb von zwei Werktagen, und der Weg lässt sich auf der Seite in der Bestätigung verfolgen.]]',
    channel: 'social',
    title: 'Over 140 characters',
    options: { maxSocialCharacters: 140 },
  },
  {
    text: 'Customer: Wo ist mein Paket?\nAgent: Die Unterlagen sind angekommen. [[Unser Team liest sie in der Reihenfolge, in der sie eintreffen, und unsere Antwort kommt bis Freitag um zwölf Uhr mittags per Post.]]',
    options: { maxSentenceWords: 15 },
  },
  {
    text: 'Customer: Wie setze ich den Router zurück?\nAgent: So geht es:\n1. Den kleinen Knopf hinten zehn Sekunden drücken.\n2. Warten, bis das Licht erst rot und dann weiß wird.\n3. Die App auf dem Telefon öffnen und das eigene Netz aus der Liste wählen.\n4. Das Passwort eingeben, das unten auf dem Aufkleber des Geräts steht.\n5. Uns sagen, wann die App wieder zeigt, dass alles in Ordnung ist.',
    title: 'The steps of a list count by themselves',
    channel: 'chat',
  },
  {
    text: 'Customer: Was ist das für ein Rundgang?\nAgent: Der Rundgang beginnt am Bahnhof. Er dauert zwei Stunden. Wir enden an der alten Mühle.',
    channel: 'email',
  },
  {
    text: 'Customer: Was ist das für ein Rundgang?\nAgent: Der Rundgang beginnt am Bahnhof. Er dauert zwei Stunden. Wir enden an der alten Mühle.',
    channel: 'social',
  },
  {
    text: 'Customer: Wo ist mein Paket?\nAgent: Danke für die Bestellung, die wir heute gepackt haben und die morgen früh mit dem ersten Wagen unser Haus verlässt, so dass sie am Freitag gegen Mittag zusammen mit dem kleinen Geschenk ankommt, das im Laden ausgesucht wurde.',
    title: 'A call is not judged',
    channel: 'voice',
  },
  {
    text: 'Customer: Danke für die Bestellung, die wir heute gepackt haben und die morgen früh mit dem ersten Wagen unser Haus verlässt, so dass sie am Freitag gegen Mittag zusammen mit dem kleinen Geschenk ankommt, das im Laden ausgesucht wurde.\nAgent: Sie kostet 20 Euro.',
    title: 'What the customer writes is not judged',
  },
  { text: 'Customer: Haben Sie am Sonntag offen?\nAgent: Ja, von zehn bis fünf.', channel: 'chat' },
]
