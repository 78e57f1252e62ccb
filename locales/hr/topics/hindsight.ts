import type { Topic, TopicWords } from '../../../src/locale.ts'
import { ON_FROM_HERE, STEP_BY_STEP } from './answers.ts'

/** What would have been, had the customer acted otherwise, and how others do better. */
export const hindsight = {
  hindsight: {
    phrases: [
      {
        find: '(da ste|da si|da niste|da nisi) [<clitic>] [<clitic>] [samo|ranije|prije|pažljivo|na vrijeme|odmah] (pročitali|pročitao|pročitala|provjerili|provjerio|provjerila|javili|javio|javila|rekli|rekao|rekla|pazili|pazio|pazila|platili|platio|platila|pitali|pitao|pitala|nazvali|pogledali|čekali|poslali|otkazali|otvorili|dirali)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(da ste|da si|da niste|da nisi) _',
        only: [
          '^[ali|no|žao mi je] (da ste|da si|da niste|da nisi) ...8 (ne biste|ne bi|biste|bi)',
          '(ali|no|samo) (da ste|da si|da niste|da nisi) ...8 (ne biste|ne bi|biste|bi)',
        ],
        sentence: ON_FROM_HERE,
      },
    ],
    except: [
      '(vidim|vidimo|drago|hvala|piše|znam|pretpostavljam|čini|mislim|kažete|potvrđujem) ...2 (da ste|da si|da niste|da nisi)',
      '(dobro|super|odlično|lijepo|sreća|važno|bitno|sjajno|krasno) (je|da) [da] (ste|si|niste|nisi)',
      '(mi je|nam je) [jako|stvarno] (da ste|da si|da niste|da nisi)',
    ],
  },
  'blaming-comparison': {
    phrases: [
      {
        find: '(većina|drugi|ostali|svi drugi|svi ostali|svi naši|naši drugi) [naših|drugih] (kupaca|kupci|korisnika|korisnici|gosti|gostiju|klijenti|ljudi) [<clitic>] [to|lako|bez problema|normalno] (zna|znaju|može|mogu|uspijeva|uspijevaju|razumije|razumiju|nema|nemaju|ne|snalazi|snalaze|prihvaća|prihvaćaju|riješi|pročita|čita|čitaju|plaća|plaćaju)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(svima drugima|svim drugima|svima ostalima|svima|kod svih drugih) [<clitic>] (radi|je jasno|ide|štima)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(nitko drugi|nitko se) [<clitic>] [se|dosad|još] [drugi] (nije|nema) [<clitic>] [dosad|još] (žalio|požalio|imao|prijavio|bunio|problem|problema)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(vi ste|ti si) (jedini|prvi|jedina|prva|jedini kupac|prvi kupac) [kupac|korisnik] (koji|koja|kome|kojem) _',
        sentence: STEP_BY_STEP,
      },
      { find: '(svatko|svako dijete|i dijete|malo dijete) [to] (zna|može|razumije|vidi|bi)', sentence: STEP_BY_STEP },
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
