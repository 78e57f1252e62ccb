/** Sentences that several phrases offer in their place. */

export const CHECK = ['Let me check this together with you.', 'Let us look at this together.']
export const HELP = ['Let me look at what I can do for you.']
export const MISSING = ['Let me see how we can solve this from here.', 'May I ask you for the missing details?']
export const ON_FROM_HERE = ['Let me see how we can solve this from here.', 'Let us look at this together.']
export const STEP_BY_STEP = ['Let me go through it with you step by step.']
export const UNDERSTAND = ['I understand how frustrating this is.']
