import { defineLocale } from '../../src/locale.ts'

const examples = async () => (await import('./examples.ts')).examples

/** A small pack: forms of address, greetings and farewells. What it has no words for is off. */
export default defineLocale({
  tag: 'fr',
  name: 'French',
  parser: 'latin',
  folding: { accents: 'ignore' },
  abbreviations: [],
  lists: {},
  topics: {
    'formal-address': {
      phrases: [{ find: 'vous', except: ["s'il vous plait", 'vous (deux|tous|autres)'] }, 'votre', 'vos'],
    },
    'informal-address': {
      phrases: [
        'tu',
        'toi',
        'te',
        { find: '(ton|ta|tes)', except: ['(le|un|du|ce|notre) ton', 'ton sur ton'] },
        "(t'aider|t'envoyer|t'envoie|t'ai|t'a|t'as|t'informer|t'inquiète|t'en)",
      ],
    },
    'asks-informal': {
      phrases: [
        '(on peut|nous pouvons|vous pouvez|tu peux) (se|nous|me) tutoyer',
        '(tutoyons|tutoie|tutoyez) [nous|moi]',
      ],
    },
    salutation: { phrases: ['(bonjour|bonsoir|salut|coucou|cher|chère|hello)'] },
    welcome: {
      phrases: [
        '(bienvenue|merci de [nous|votre|ton] ...2 (contacter|contactés|écrire|message)|merci pour (votre|ton) message)',
      ],
    },
    farewell: { phrases: ['(au revoir|à bientôt|à demain|à très vite|adieu)'] },
    'good-wish': {
      phrases: [
        '(bonne|belle|excellente) (journée|soirée|semaine|nuit|fin de journée|continuation)',
        'bon (week-end|weekend|après-midi)',
      ],
    },
  },
  models: { 'greeting-before-answer': ['Bonjour,'], 'social-greeting': ['Bonjour,'] },
  perspective: {},
  functionWords: [
    'le',
    'la',
    'les',
    'de',
    'des',
    'un',
    'une',
    'du',
    'et',
    'est',
    'pas',
    'je',
    'il',
    'elle',
    'on',
    'que',
    'qui',
    'dans',
    'pour',
    'sur',
    'avec',
    'ce',
    'cette',
    'ces',
    'au',
    'aux',
    'en',
    'ne',
    'plus',
    'sont',
    'suis',
    'mais',
    'ou',
    'a',
    'ma',
    'mon',
    'mes',
    'se',
    'si',
    'nous',
    'notre',
    'nos',
  ],
  // "vous vous" is fine, and so is a space before some marks.
  defaults: { proofreading: { checks: ['capital'] } },
  examples,
})
