import type { Example } from '../../../src/locale.ts'

export const duplicateTemplate: readonly Example[] = [
  {
    text: 'Saluton {{name}}, via repago estas survoje kaj atingos vian konton ene de kvin labortagoj.\n---\n[[Saluton {{first_name}}! Via repago estas survoje, kaj atingos vian konton ene de kvin labortagoj.]]',
    title: 'Other punctuation',
    kind: 'template',
  },
  {
    text: 'Via pakaĵo forlasis nian deponejon ĉi-matene. La kuriero alportos ĝin ene de du labortagoj, kaj vi povas sekvi ĝin per la paĝo en via konfirmo.\n---\n[[Via pakaĵo forlasis nian deponejon ĉi-matene. La kuriero alportos ĝin ene de du labortagoj, kaj vi povas sekvi ĝin per la paĝo en via mesaĝo.]]',
    title: 'Another word',
    kind: 'template',
  },
  {
    text: 'Ĉu vi povus atendi du minutojn, dum mi kontrolas tion por vi en la sistemo?\n---\nJen via fakturo.\n---\n[[Ĉu vi povus atendi du minutojn dum mi kontrolas tion por vi en la sistemo?]]',
    kind: 'template',
  },
  {
    text: 'Dankon pro viaj afablaj vortoj. La tuta teamo ĝojis legi ilin, kaj ni antaŭĝojas pri via sekva vizito.\n---\n[[DANKON pro viaj afablaj vortoj! La tuta teamo ĝojis legi ilin, kaj ni antaŭĝojas pri via sekva vizito :)]]',
    kind: 'template',
  },
  {
    text: 'Ni ricevis viajn dokumentojn. Vi ricevos nian respondon ĝis vendredo je tagmezo.\n---\n[[Ni ricevis viajn dokumentojn. Vi ricevos nian respondon ĝis vendredo je tagmezo.]]',
    title: 'The same',
    kind: 'template',
  },
  {
    text: 'La lampo bezonas ampolon de maksimume 40 vatoj. Bonvolu malŝalti la kurenton antaŭ ol ŝanĝi ĝin.\n---\n[[La lampo bezonas ampolon de maksimume 40 vatoj. Bonvolu malŝalti la kurenton, antaŭ ol ŝanĝi ĝin!]]',
    kind: 'template',
  },
  {
    text: 'Saluton {{name}}, via repago estas survoje kaj atingos vian konton ene de kvin labortagoj.\n---\nSaluton {{name}}, via pakaĵo forlasis nian deponejon ĉi-matene kaj alvenos ene de du labortagoj.',
    kind: 'template',
  },
  { text: 'Jen via fakturo.\n---\nJen via fakturo.', title: 'Too short', kind: 'template' },
  {
    text: 'Via peto pri la printempa rabato estis hodiaŭ kontrolita de nia teamo, kaj ni ĝoje donas ĝin al vi.\n---\nVia peto pri la printempa rabato estis hodiaŭ kontrolita de nia teamo. Bedaŭrinde ni ne povas doni ĝin, sed estos alia en majo.',
    title: 'One refuses',
    kind: 'template',
  },
  {
    text: 'Vi povas ŝanĝi la adreson, ĝis la pakaĵo forlasas nian deponejon, per la paĝo en via konfirmo.\n---\nVi povas ŝanĝi la horon de la livero ĝis la antaŭa vespero, per la ligilo, kiun sendis la kuriero.',
    title: 'Alike in form only',
    kind: 'template',
  },
  {
    text: 'La lampo bezonas ampolon de maksimume 40 vatoj. Bonvolu malŝalti la kurenton antaŭ ol ŝanĝi ĝin.\n---\nBonvolu malŝalti la kurenton antaŭ ol malfermi la lampon. La ŝraŭboj estas malantaŭe.',
    title: 'One step in common',
    kind: 'template',
  },
  {
    text: 'Via pakaĵo forlasis nian deponejon ĉi-matene. La kuriero alportos ĝin ene de du labortagoj, kaj vi povas sekvi ĝin per la paĝo en via konfirmo.\n---\nDankon pro viaj afablaj vortoj. La tuta teamo ĝojis legi ilin, kaj ni antaŭĝojas pri via sekva vizito.',
    kind: 'template',
  },
]
