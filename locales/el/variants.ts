import type { Variants } from '../../src/locale.ts'

/** How Greek words are written in Latin letters and in haste, besides what the letters themselves tell. */
export const variants: Variants = {
  words: {
    γίνεται: ['γίνετε'],
    επιτρέπεται: ['επιτρέπετε'],
    χρειάζεται: ['χρειάζετε'],
    είναι: ['είνε'],
    τζάμπα: ['τσάμπα'],
    εβδομάδα: ['βδομάδα'],
    εβδομάδες: ['βδομάδες'],
    εβδομάδων: ['βδομάδων'],
    και: ['κε'],
    τηλέφωνό: ['τηλ'],
    // These would be "πια", "πιο".
    ποια: [],
    ποιά: [],
    ποιο: [],
    ποιό: [],
    // These would be "οι", "αι", "ία".
    ωχ: [],
    αχ: [],
    χα: [],
    χι: [],
    χε: [],
    // "Για", "έχει".
    γεια: [],
    γειά: [],
    έξι: [],
    // "Of course".
    εννοείτε: [],
  },
  parts: {
    // "xero" as well as "ksero", "anoixte", "exypiretisi". Not everywhere: "ελέγχω" is no "ελέγξω".
    '^ξ': 'χ',
    '^εξ': 'εχ',
    ξτ: 'χτ',
    // "3ero", "koita3o", "8a", "8elo".
    ξ: '3',
    '^θ': '8',
    // "boro", "nevriasa", "avrio", "paranggelia", "ohi".
    '^μπ': 'β',
    ευ: 'εβ',
    αύ: 'άβ',
    εύ: 'έβ',
    // "afto", "efkola", "eftyxos".
    αυτ: 'αφτ',
    ευχ: 'εφχ',
    ευκ: 'εφκ',
    εύκ: 'έφκ',
    ευθ: 'εφθ',
    ευτ: 'εφτ',
    // "modelo", "radevou".
    ντ: 'δ',
    // "anixto", "kapios", "epikinonisete".
    οι: 'ι',
    οί: 'ί',
    // "poles", "grami", "thalasa".
    λλ: 'λ',
    μμ: 'μ',
    σσ: 'σ',
    // "lipame", "ime".
    μαι$: 'με',
    γγ: 'νγ',
    χ: 'h',
    // "plirosi", "exi".
    ει$: 'ι',
    ει: 'ι',
    εί: 'ί',
    // "mporeitai", "xreiazestai": what sounds alike.
    είτε$: 'είται',
    εστε$: 'εσται',
  },
}
