import { defineLocale } from '../../src/locale.ts'

const examples = async () => (await import('./examples.ts')).examples

/** A small pack: forms of address, greetings and farewells. What it has no words for is off. */
export default defineLocale({
  tag: 'de',
  name: 'German',
  parser: 'latin',
  folding: { accents: 'ignore' },
  abbreviations: [],
  lists: {
    thing:
      'bestellung|kundennummer|bestellnummer|auftragsnummer|adresse|rechnung|anfrage|nachricht|geduld|lieferung|sendung|e-mail|mail|daten|angaben|rückmeldung|verständnis|konto|paket|passwort|gerät|anliegen|vertrag|wunsch|interesse|bestellungen',
  },
  topics: {
    'formal-address': {
      phrases: [
        '(können|könnten|haben|hätten|möchten|würden|brauchen|benötigen|sind|wollen|werden|finden|erhalten|bekommen|sehen|dürfen) sie (bitte|uns|mir|schon|noch|dann|da|die|das|den|den|eine|einen|ein|alles|im|in|auf|mit|nur|gerne|sich|ihre|ihren|ihr)',
        '(senden|schicken|teilen|geben|schreiben|nennen|klicken|prüfen|melden|wenden|warten|öffnen|starten|rufen|sagen|entschuldigen|versuchen|bestätigen|antworten) sie',
        '(ihre|ihrer|ihren|ihr|ihrem|ihres) [neue|neuen|letzte|letzten] <thing>',
        '(kann|darf|können|dürfen|könnte|würde|werde) (ich|wir) ihnen',
        '(wir|ich) ihnen',
        '(helfe|helfen|danke|danken|wünsche|wünschen|schicke|schicken|sende|senden|schreibe|melde|erstatte|erstatten) (ich|wir) ihnen',
        '(vielen dank|danke|dank) ihnen',
        '(für|an|bei|mit) ihnen',
      ],
    },
    'informal-address': {
      phrases: [
        { find: 'du', except: ['per du', 'du und ich'] },
        'dich',
        'dir',
        '(dein|deine|deinen|deinem|deiner|deines)',
      ],
    },
    'asks-informal': {
      phrases: [
        '(können|könnten|wollen) wir uns duzen',
        '(gerne|ruhig|bitte) (per du|duzen)',
        '(sag|sagen sie) [ruhig|gerne|bitte] du',
        'wir können uns duzen',
        '(du|duzen) ist (okay|ok|in ordnung)',
      ],
    },
    salutation: {
      phrases: [
        '(guten (tag|morgen|abend)|hallo|hi|hey|moin|servus|grüß gott|grüezi|liebe|lieber|sehr geehrte|sehr geehrter)',
      ],
    },
    welcome: {
      phrases: [
        '(willkommen|danke für [ihre|deine|die] (nachricht|anfrage|mail|e-mail)|vielen dank für [ihre|deine|die] (nachricht|anfrage|mail|e-mail)|schön, dass)',
      ],
    },
    farewell: { phrases: ['(auf wiedersehen|auf wiederhören|tschüss|tschüs|ciao|bis (bald|dann|später|morgen))'] },
    'good-wish': {
      phrases: ['(schönen|schönes|gute|guten|angenehmen) (tag|abend|wochenende|nacht|feierabend|start)', 'alles gute'],
    },
  },
  models: { 'greeting-before-answer': ['Guten Tag!'], 'social-greeting': ['Guten Tag!'] },
  perspective: {},
  functionWords: [
    'der',
    'die',
    'das',
    'und',
    'ist',
    'nicht',
    'sie',
    'ich',
    'wir',
    'uns',
    'mit',
    'fur',
    'auf',
    'ein',
    'eine',
    'einen',
    'den',
    'dem',
    'von',
    'zu',
    'zum',
    'zur',
    'es',
    'sich',
    'auch',
    'als',
    'an',
    'bei',
    'nach',
    'wie',
    'wird',
    'werden',
    'haben',
    'hat',
    'sind',
    'oder',
    'aber',
    'wenn',
    'bitte',
    'noch',
    'nur',
    'schon',
    'im',
    'am',
    'um',
    'aus',
    'dass',
  ],
  // The same word twice may be fine, as in "die die".
  defaults: { proofreading: { checks: ['capital', 'spacing'] } },
  examples,
})
