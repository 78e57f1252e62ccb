import { defineLocale } from '../../src/locale.ts'

const examples = async () => (await import('./examples/index.ts')).examples

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
        '^[bitte|dann|danach|zuerst|jetzt] (überprüfen|kontrollieren|nutzen|verwenden|besuchen|kontaktieren|installieren|laden|drücken|halten|lesen|gehen|kommen|nehmen|machen|tragen|füllen|achten|beachten|folgen|lassen|bleiben|probieren|tippen|wählen|stellen|schalten|loggen|registrieren|ziehen|stecken|trennen|setzen|löschen|bringen|legen) sie',
        '(ihre|ihrer|ihren|ihr|ihrem|ihres) [neue|neuen|letzte|letzten] <thing>',
        '(wenn|falls|sollten|sofern|solltest) sie [noch|weitere|mehr|irgendwelche|dazu|später|einmal|jemals] [noch|weitere|andere] (fragen|hilfe|unterstützung|probleme|wünsche|informationen|schwierigkeiten|rückfragen|anliegen)',
        '(zögern|seien|beachten) sie (bitte|nicht|uns|sich|gern|gerne|ganz|unbesorgt|versichert|jederzeit)',
        'bitte (seien|haben|gedulden|melden|vergessen|beachten|schauen|versuchen|bleiben|nutzen|bestellen) sie',
        '(das|es|dies|alles|den|die) [gern|gerne|sofort|gleich|kurz|direkt|jetzt|natürlich] für sie $',
        '(schicke|schicken|sende|senden|schreibe|schreiben|gebe|geben|teile|teilen|melde|melden|biete|bieten|antworte|antworten|erkläre|erklären|zeige|zeigen|bestätige|bestätigen|überweise|überweisen|empfehle|empfehlen|rate|raten|danke|danken|wünsche|wünschen|helfe|helfen) (wir|ich|es) [das|es|gern|gerne] ihnen',
        '(wir|ich) (schicke|schicken|sende|senden|schreibe|schreiben|gebe|geben|teile|teilen|biete|bieten|antworte|antworten|erkläre|erklären|zeige|zeigen|bestätige|bestätigen|überweise|überweisen|empfehle|empfehlen|danke|danken|wünsche|wünschen|helfe|helfen|kann|können|konnte|konnten|darf|möchte|möchten|werde|werden|würde|würden) [das|es|gern|gerne|gleich|sofort] ihnen',
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
        '^[bitte|dann|danach|zuerst|jetzt] (schick|schau|sag|gib|klick|probier|meld|schreib|nenn|nimm|lies|versuch|geh|komm|ruf|drück|stell|leg)',
        {
          find: '(schick|sag|gib|nenn|schreib|zeig|probier|versuch|schau|meld|check|lad|warte) (mir|uns|mal|bitte|doch|einfach|kurz|dich|es|das|die|den|nochmal)',
          except: [
            '(ich|ichs) [_] [_] (schick|sag|gib|nenn|schreib|zeig|probier|versuch|schau|meld|check|lad|warte)',
            '(schick|sag|gib|nenn|schreib|zeig|probier|versuch|schau|meld|check|lad|warte) (mir|uns|mal|bitte|doch|einfach|kurz|dich|es|das|die|den|nochmal) [_] ich',
          ],
        },
        '(schicke|sende|nenne|schreibe) (mir|uns) [bitte|mal|gern|gerne|kurz|doch]',
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
    // Ordinary words, so that capitals are emphasis and no acronym.
    'common-word': {
      phrases: [
        'nicht|kein|keine|keinen|nur|nie|niemals|immer|alle|alles|jetzt|sofort|heute|morgen|bitte|nach|vor|bis|ohne|mit|sie|ihr|ihre|wir|uns|ich|haben|hat|ist|sind|war|werden|wird|kann|können|müssen|muss|darf|dürfen|sollen|lesen|beachten|achtung|wichtig|neu|gratis|kostenlos|schon|noch|sehr|mehr|zuerst|endlich|genau|hier|dort|unbedingt|die|der|das|den|ein|eine|zwei|zweite|erste|letzte|seite|und|oder|aber|wichtige|wirklich|danke|entschuldigung|rechnung|bestellung|konto',
      ],
    },
    'placeholder-name': {
      phrases: [
        '^[ihr|ihre|dein|deine|hier] [voller|vollständiger] (vorname|nachname|kundenname|kundennummer|bestellnummer|auftragsnummer|rechnungsnummer|datum|betrag|uhrzeit|adresse|firmenname|firma|produkt|grund|anrede|mitarbeitername) [hier] [einfügen|eintragen|ergänzen] $',
        '^(name|vorname|nummer|datum|betrag) (des|der) (kunden|kundin|mitarbeiters|bestellung) $',
      ],
    },
    salutation: {
      phrases: [
        '(guten (tag|morgen|abend)|hallo|hi|hey|moin|servus|grüß (gott|dich|sie|euch)|grüezi|hallöchen|huhu|guten morgen zusammen|gruezi|liebe|lieber|liebes|sehr (geehrte|geehrter|geehrtes|verehrte|verehrter)|geehrte|geehrter|verehrte|verehrter|werte|werter|mahlzeit|tach|hallöle|salü|guten (nachmittag|mittag)|schönen (nachmittag|mittag))',
      ],
    },
    welcome: {
      phrases: [
        '(willkommen|herzlich willkommen|danke für ihren anruf|danke (für|, dass) [sie|du] ...3 (gemeldet|geschrieben|kontaktiert)|danke für [ihre|deine|die] (nachricht|anfrage|mail|e-mail)|vielen dank für [ihre|deine|die] (nachricht|anfrage|mail|e-mail)|schön, dass)',
      ],
    },
    farewell: { phrases: ['(auf wiedersehen|auf wiederhören|tschüss|tschüs|ciao|bis (bald|dann|später|morgen))'] },
    'good-wish': {
      phrases: ['(schönen|schönes|gute|guten|angenehmen) (tag|abend|wochenende|nacht|feierabend|start)', 'alles gute'],
    },
  },
  models: {
    'name-to-fill-in': ['Name'],
    greeting: ['Guten Tag, wie kann ich Ihnen helfen?'],
    'greeting-before-answer': ['Guten Tag!'],
    'social-greeting': ['Guten Tag!'],
  },
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
