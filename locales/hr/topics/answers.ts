/** Sentences that several phrases offer in their place. */

export const BEST_WAY = ['Potražit ću najbolje rješenje za Vas.']
export const CHECK = ['Provjerimo to zajedno.', 'Pogledajmo to zajedno.']
export const MISSING = ['Smijem li Vas zamoliti za podatke koji nedostaju?', 'Pogledajmo kako to možemo riješiti.']
export const ON_FROM_HERE = ['Pogledajmo kako to možemo riješiti.', 'Pogledajmo to zajedno.']
export const POSSIBLE = ['Rado ću Vam objasniti što je moguće.']
export const STEP_BY_STEP = ['Rado ću s Vama proći korak po korak.']
export const UNDERSTAND = ['Razumijem koliko Vam je ovo neugodno.']
