/** Sentences that several phrases offer in their place. */

export const ANOTHER_WAY = ['Ας βρούμε έναν άλλον τρόπο.']
export const CHECK = ['Θα το ελέγξω τώρα μαζί σας.', 'Ας το δούμε μαζί.']
export const MISSING = [
  'Μπορώ να έχω τα στοιχεία που λείπουν;',
  'Ας δούμε πώς μπορούμε να το λύσουμε από εδώ και πέρα.',
]
export const ON_FROM_HERE = ['Ας δούμε πώς μπορούμε να το λύσουμε από εδώ και πέρα.', 'Ας το δούμε μαζί.']
export const POSSIBLE = ['Ας δούμε τι είναι εφικτό εδώ.']
export const SOLUTION = ['Ας δούμε μαζί ποια λύση ταιριάζει καλύτερα.']
export const STEP_BY_STEP = ['Θα χαρώ να το κάνουμε μαζί βήμα βήμα.']
export const TOGETHER = ['Ας το δούμε μαζί.']
export const UNDERSTAND = ['Καταλαβαίνω πόσο ενοχλητικό είναι αυτό.']
