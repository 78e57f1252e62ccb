/**
 * One spelling for Greek and for Greek in Latin letters, so that each pattern finds both: "δεν μπορώ", "ΔΕΝ ΜΠΟΡΩ",
 * "den mporw", "den mporo", "tha", "kseroume". Letters that sound alike share a spelling too, because haste mixes them up ("ευχαριστό",
 * "τιλέφωνο"). What only an accent or one of these letters tells apart is told apart by the words around it: "ποτέ" and
 * "πότε", "πού" and "που", "τι" and "τη", "δώσεις" and "δόσεις".
 */
export const letters: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'ti',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'ks',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'x',
  ψ: 'ps',
  ω: 'o',
  b: 'v',
  h: 'i',
  u: 'i',
  w: 'o',
  y: 'i',
}

/** A text as it is compared: in small letters, without accents, in the one spelling. */
export const inOneSpelling = (text: string): string =>
  [...text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => letters[letter] ?? letter).join('')
