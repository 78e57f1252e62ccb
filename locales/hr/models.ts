import type { Locale } from '../../src/locale.ts'

/** Sentences that an agent can send as they are, in the formal address. They fit an agent of either sex. */
export const models: Locale['models'] = {
  greeting: [
    'Dobar dan i hvala Vam što ste nam se javili. Kako Vam mogu pomoći?',
    'Pozdrav, drago nam je da ste nam se obratili. Kako Vam možemo pomoći?',
  ],
  'greeting-before-answer': ['Dobar dan i hvala Vam na upitu.', 'Pozdrav, hvala Vam što ste nam se javili.'],
  'social-greeting': ['Pozdrav i hvala na poruci.'],
  'agent-introduction': ['Moje ime je {}.', 'Zovem se {}.'],
  'company-introduction': ['Ovdje korisnička podrška tvrtke {}.', 'Dobili ste tvrtku {}.'],
  'positive-step': ['Želite li da potražim drugu mogućnost za Vas?', 'Pitat ću kolege što Vam još možemo ponuditi.'],
  'closing-question': ['Mogu li Vam još kako pomoći?', 'Imate li još kakvo pitanje?'],
  'closing-phrase': [
    'Hvala Vam što ste nam se javili. Želim Vam ugodan dan!',
    'Bilo mi je zadovoljstvo pomoći Vam. Ugodan dan i doviđenja!',
  ],
  'feedback-request': ['Molimo Vas da ocijenite ovaj razgovor.', 'Kako biste ocijenili pomoć koju ste danas dobili?'],
  'clarifying-question': [
    'Što se točno događa kada pokušate i što pritom vidite?',
    'U kojem se koraku to događa i koja se poruka pojavljuje?',
  ],
  sympathy: ['Žao mi je zbog neugodnosti koje Vam je to prouzročilo.', 'Razumijem koliko Vam je ovo neugodno.'],
  'parroting-answer': ['Odmah ću to provjeriti za Vas.', 'Upravo to provjeravam za Vas.'],
  'hold-permission': [
    'Možete li, molim Vas, pričekati dvije minute dok to provjerim?',
    'Slažete li se da pričekate dvije minute dok to provjerim?',
  ],
  'wait-thanks': ['Hvala Vam na čekanju.', 'Hvala Vam na strpljenju.'],
  'transfer-permission': [
    'Smijem li Vas spojiti s kolegom koji Vam u tome može pomoći?',
    'Slažete li se da Vas spojim s kolegom koji Vam u tome može pomoći?',
  ],
  'private-data-request': [
    'Molimo Vas da u poruci navedete i broj narudžbe, kako bismo pronašli Vaš račun.',
    'Molimo Vas da u poruci navedete i e-mail adresu, kako bismo pronašli Vaš račun.',
  ],
  'own-help': [
    'Možete li nam opisati što se dogodilo? Proći ćemo to zajedno ovdje.',
    'Koji model imate i kada je to počelo?',
  ],
  'follow-up-time': ['Javit ćemo Vam se sutra do 17 sati.', 'Pisat ćemo Vam u roku od dva radna dana.'],
  'reference-given': ['Broj Vašeg predmeta je {}.'],
  reference: ['Broj Vašeg predmeta poslat ćemo Vam danas do 17 sati.'],
  'end-argument': [
    'Na to gledamo drukčije i rado bismo s Vama našli rješenje: molimo Vas da nam u privatnoj poruci pošaljete broj narudžbe.',
  ],
  'private-data': ['Molimo Vas da odgovorite u privatnoj poruci, kako bi Vaši podaci ostali privatni.'],
  'public-answer': [
    'Hvala Vam na podacima. Odgovorili smo Vam u privatnoj poruci, kako bi Vaši podaci ostali privatni.',
  ],
  'neutral-salutation': ['Dobar dan', 'Pozdrav'],
  'personal-salutation': ['Dobar dan, {},', 'Pozdrav, {},'],
  'name-to-fill-in': ['ime'],
  'name-fallback': ['poštovani'],
  'needed-name-fallback': ['korisniče'],
  'greeting-template': ['Dobar dan i hvala Vam što ste nam se javili. Kako Vam mogu pomoći?'],
  'hold-template': ['Možete li, molim Vas, pričekati dvije minute dok to provjerim?'],
  'transfer-template': [
    'Naš kolega najbolje poznaje taj uređaj. Smijem li Vas spojiti s njim, kako biste odmah dobili odgovor?',
  ],
  'more-information-template': ['Možete li nam poslati broj narudžbe, kako bismo provjerili gdje je pošiljka?'],
  'complaint-template': [
    'Žao mi je što je narudžba stigla oštećena. Danas Vam mogu poslati novu ili vratiti novac: što Vam više odgovara?',
  ],
  'refusal-template': [
    'Taj je artikl rasprodan do proljeća. Umjesto njega mogu Vam ponuditi isti u plavoj boji: želite li ga?',
  ],
  'wrong-company-template': [
    'Ta je narudžba predana drugoj tvrtki sličnog imena. Njihov ćete broj pronaći na svojem računu.',
  ],
  'follow-up-template': ['Pišem Vam da pitam je li zamjenski uređaj stigao i radi li kako treba.'],
  'feedback-template': ['Kako ste zadovoljni našom pomoći? Vaše nam mišljenje pomaže da budemo bolji.'],
  'closing-template': ['Mogu li Vam još kako pomoći? Želim Vam ugodan dan!'],
}
