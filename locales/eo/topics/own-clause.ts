import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Clauses that stay when the words next to them make way. */
export const ownClause = {
  'own-clause': {
    phrases: [
      '<we> [<adverb>] [vin|al vi|por vi|ĝin|tion|ilin] (*as|*os|*is|*us|*u)',
      'vi [<adverb>|ĝin|tion|ilin] (povas|povos|povus|rajtas|ricevos|trovos|havas|havos)',
      '(ĝi|ili|li|ŝi) [<adverb>] (*as|*os|*is)',
      '(la|via|viaj|nia|niaj|tiu|tiuj|unu|kelkaj|ĉiuj|ambaŭ|alia|aliaj) _ ...3 (*as|*os|*is)',
      '(bonvolu|jen|eble|feliĉe|bonŝance|anstataŭe|restas|eblas) _',
      'ĉu _ ...10 ?',
      '(kiu|kiun|kiam|kie|kiom|kia|kian) _ ...10 ?',
      '(sed|tamen) _ ...4 (*as|*os|*is|*us|*u)',
    ],
    except: [
      // What turns down as well, and what says nothing without the words before it.
      '(<we>|vi|ĝi|ili|li|ŝi|la|via|viaj|nia|niaj|tiu|tiuj|unu|kelkaj|ĉiuj|ambaŭ|sed|tamen|restas|eblas) ...4 (ne|neniu|neniuj|neniun|neniujn|nenio|nenion|nenia|nenian|neniam|neniel|neeblas|mankas)',
      '<we> [<adverb>] (timas|kredas|supozas|pensas|opinias|diras|diris|klarigis|avertis|ripetas|scias|komprenas)',
      'eble vi _',
      'vi [_] (devas|devos|devus|eraras|malpravas|kulpas)',
      // What hides behind rules, or blames, makes way as well.
      '(la|nia|niaj|via|viaj|tiu|tiuj|ĉiuj) [_] (regul*|regularo*|politik*|sistem*|procedo*|procedur*|preskrib*|statut*|kulp*|eraro|eraroj|problemo|problemoj|respondec*)',
      '(ĝi|li|ŝi|la _) [_] (estas|estis) [_] (regul*|politik*|kulp*|eraro|via|viaj)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
