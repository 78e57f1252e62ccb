import type { Example } from '../../../src/locale.ts'

export const templateCoverage: readonly Example[] = [
  {
    text: '[[Dobar dan i hvala što ste nam se javili. Kako Vam mogu pomoći?]]\n---\nSmijem li Vas spojiti s kolegom koji taj uređaj najbolje poznaje?',
    title: 'Ništa za čekanje',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting', 'hold', 'transfer'] },
  },
  {
    text: '[[Hvala na narudžbi, {{name}}. Danas kreće iz skladišta.]]\n---\nVaš paket stiže sutra.\n---\nKako ste zadovoljni našom pomoći? Vaše nam mišljenje pomaže.',
    title: 'Ništa za pritužbe',
    kind: 'template',
    options: { minTemplates: 3, scenarios: ['complaint', 'feedback'] },
  },
  {
    text: '[[Evo Vašeg računa.]]\n---\nMogu li Vam još kako pomoći? Želim Vam ugodan dan!',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['closing', 'wrong-company'] },
  },
  {
    text: '[[Možete li nam poslati broj narudžbe?]]\n---\nŽao mi je zbog oštećenja. Želite li da Vam danas pošaljem novi?',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['more-information', 'complaint', 'refusal'] },
  },
  {
    text: '[[Dobar dan i hvala što ste nam se javili. Kako Vam mogu pomoći?]]\n---\nEvo Vašeg računa.',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting', 'follow-up'] },
  },
  {
    text: '[[Evo Vašeg računa.]]\n---\nVaš paket stiže sutra.',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['closing'] },
  },
  {
    text: 'Dobar dan i hvala što ste nam se javili. Kako Vam mogu pomoći?\n---\nMožete li pričekati dvije minute dok to provjerim?\n---\nSmijem li Vas spojiti s kolegom koji taj uređaj najbolje poznaje?',
    kind: 'template',
    options: { minTemplates: 3, scenarios: ['greeting', 'hold', 'transfer'] },
  },
  {
    text: 'Žao mi je što je paket stigao oštećen. Možete li nam poslati fotografiju, kako bismo ga zamijenili?\n---\nEvo Vašeg računa.',
    title: 'Jedan predložak za dvije situacije',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['complaint', 'more-information'] },
  },
  { text: 'Evo Vašeg računa.\n---\nVaš paket stiže sutra.', title: 'Premalo predložaka za zbirku', kind: 'template' },
  {
    text: 'Nažalost je rasprodan. Umjesto njega mogu Vam ponuditi istu lampu u plavoj.\n---\nPišem Vam samo da pitam radi li sada sve kako treba.',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['refusal', 'follow-up'] },
  },
  {
    text: 'Ta je narudžba predana drugoj tvrtki sličnog imena. Njihov je broj na Vašem računu.\n---\nKako ste zadovoljni našom uslugom? Vaše nam mišljenje pomaže.\n---\nMogu li Vam još kako pomoći?',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['wrong-company', 'feedback', 'closing'] },
  },
  {
    text: 'Dobar dan! Kako Vam možemo pomoći?\n---\nEvo Vašeg računa.',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting'] },
  },
  {
    text: 'Dajte mi, molim Vas, dvije minute da pogledam račun.\n---\nTu kartu prodaje agencija {{agencija}}, njihov je broj {{telefon}}.\n---\nRadi li sad sve kako treba? Ako Vam još nešto zatreba, tu smo.',
    title: 'Čekanje, druga tvrtka, provjera i završetak',
    kind: 'template',
    options: { minTemplates: 3, scenarios: ['hold', 'wrong-company', 'follow-up', 'closing'] },
  },
]
