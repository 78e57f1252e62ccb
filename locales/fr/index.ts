import { defineLocale } from '../../src/locale.ts'

const examples = async () => (await import('./examples/index.ts')).examples

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
      phrases: [
        { find: 'vous', except: ["s'il vous plait", 'vous (deux|tous|autres)'] },
        'votre',
        'vos',
        '(pouvez-vous|avez-vous|savez-vous|voyez-vous|préférez-vous|voudriez-vous|désirez-vous|trouvez-vous|recevez-vous|voulez-vous|souhaitez-vous|êtes-vous|pourriez-vous|auriez-vous|dites-moi|dites-nous|donnez-moi|donnez-nous|envoyez-moi|envoyez-nous|écrivez-nous|écrivez-moi|appelez-nous|contactez-nous|rappelez-nous)',
        '(veuillez|envoyez|cliquez|essayez|vérifiez|indiquez|choisissez|téléchargez|redémarrez|attendez|consultez|connectez|débranchez)',
        "(n'hésitez|n'oubliez)",
      ],
    },
    'informal-address': {
      phrases: [
        { find: 'tu', except: ["(s'est|s'etait|est|sont|taire) tu"] },
        'toi',
        '(peux-tu|as-tu|veux-tu|es-tu|sais-tu|vois-tu|préfères-tu|souhaites-tu|pouvais-tu|voudrais-tu|dois-tu|trouves-tu|reçois-tu|pourrais-tu|aurais-tu|dis-moi|dis-nous|donne-moi|donne-nous|envoie-moi|envoie-nous|écris-nous|écris-moi|appelle-nous|contacte-nous|rappelle-nous)',
        '^[puis|ensuite|alors] (clique|essaie|vérifie|regarde|choisis|télécharge|redémarre|consulte|débranche) [sur|le|la|les|ton|ta|tes|de|si|dans]',
        "(n'hésite|n'oublie)",
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
    // Ordinary words, so that capitals are emphasis and no acronym.
    'common-word': {
      phrases: [
        'pas|non|jamais|rien|toujours|tout|tous|toutes|seulement|maintenant|demain|merci|attention|important|importante|nouveau|gratuit|sans|avec|pour|dans|avant|après|votre|vos|nous|vous|je|est|sont|doit|devez|peut|pouvez|lire|voir|ici|déjà|encore|très|plus|moins|bien|la|le|les|une|des|deux|deuxième|première|dernière|page|et|ou|mais|vraiment|absolument|immédiatement|plaît|facture|commande|compte|de',
      ],
    },
    'placeholder-name': {
      phrases: [
        "^[votre|ton|le|la] (prénom|nom|nom de famille|nom complet|numéro|numéro de commande|date|montant|heure|adresse|nom du client|prénom du client|nom de l'agent|société|produit|motif|lien) [ici] $",
        '^(insérer|saisir|indiquer|ajouter) _ ...3 $',
      ],
    },
    salutation: {
      phrases: [
        '^(madame|mesdames|monsieur|messieurs|mademoiselle) [_] ,',
        '(bonjour|bonsoir|salut|coucou|cher|chère|chers|hello|bjr|rebonjour|re-bonjour|allô)',
      ],
    },
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
  models: {
    'name-to-fill-in': ['nom'],
    greeting: ['Bonjour, comment puis-je vous aider ?'],
    'greeting-before-answer': ['Bonjour,'],
    'social-greeting': ['Bonjour,'],
  },
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
