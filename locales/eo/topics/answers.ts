/** Sentences that several phrases offer in their place. */

export const CHECK = ['Mi tuj kontrolos tion kune kun vi.', 'Ni rigardu tion kune.']
export const CHECK_FOR_YOU = ['Mi tuj kontrolos tion por vi.']
export const FIND_OUT = ['Mi tuj eltrovos tion por vi.']
export const MISSING = ['Ni vidu, kiel ni povas solvi tion de ĉi tie.', 'Ĉu mi povas peti la mankantajn informojn?']
export const ON_FROM_HERE = ['Ni vidu, kiel ni povas solvi tion de ĉi tie.', 'Ni rigardu tion kune.']
export const POSSIBLE = ['Mi volonte montros al vi, kio eblas.']
export const STEP_BY_STEP = ['Mi volonte trairos tion kun vi paŝon post paŝo.']
export const UNDERSTAND = ['Mi komprenas, kiel ĝena tio estas.']
export const WHAT_I_CAN = ['Mi rigardos, kion mi povas fari por vi.']
