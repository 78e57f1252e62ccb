import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Customers who want to leave, or to give back what they bought. */
export const leaving = {
  'wants-out': {
    phrases: [
      '(volas|volus|ŝatus|deziras|decidis|bezonas|petas|kiel|ĉu|povas|povus|provas) [mi|oni|vi|ni] [povas|povus|al] [_] (nuligi|malaboni|malmendi|ĉesigi|fini|fermi|eksiĝi|forlasi|malaliĝi|nuli|resendi|redoni)',
      '(forigi|forigu|forviŝi) (mian|nian) [_] (konton|profilon|karton)',
      '(nuligu|malmendu|ĉesigu|fermu|finu|malabonu) [bonvolu|bonvole|do|tuj] [mian|nian|la|mia] [_] (abonon|membrecon|konton|kontrakton|mendon|aliĝon|rezervon|servon|karton|kurson|asekuron)',
      '(nuligo|nuligon|ĉesigo|ĉesigon|fermo|fermon|malmendo|malmendon|malabono|malabonon|eksiĝo|eksiĝon) [de|el|pri] [mia|la|nia] [_] (abono|membreco|konto|kontrakto|mendo|aliĝo|rezervo|servo|karto|kurso|asekuro|asocio)',
      '(ne volas|ne plu volas|ne deziras) [plu] (renovigi|daŭrigi|resti|aboni|plilongigi)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
