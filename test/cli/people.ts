/** Invented people: nobody in these lists is real, and no number in them is anybody's. */
export interface Person {
  readonly name: string
  /** As others write it: in small letters, in cases, with a title or a possessive. */
  readonly forms: readonly string[]
  readonly mail: string
  readonly phone: string
}

interface Language {
  readonly people: readonly Person[]
  /** `{a}`: an agent's, `{c}` a customer's name or a form of it; `{mail}`, `{phone}`, `{card}`, `{iban}`. */
  readonly agentSays: readonly string[]
  readonly customerSays: readonly string[]
}

const person = (name: string, forms: string, mail: string, phone: string): Person => ({
  name,
  forms: [name, ...forms.split('|')],
  mail,
  phone,
})

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    people: [
      person('Zelda Quimby', 'Zelda|zelda|Zelda’s|QUIMBY|Ms Quimby', 'zelda.quimby91@example.com', '(555) 013-4471'),
      person('Orson Thackeray', "Orson|orson|Orson's|thackeray", 'othackeray@mail.example.org', '+1 555 017 9923'),
      person("Niamh O'Doherty", "Niamh|niamh|Niamh's|O'Doherty", 'niamh_od@example.net', '020 7946 0173'),
      person(
        'Jean-Luc Fairweather',
        'Jean-Luc|jean-luc|Luc|Fairweathers',
        'jl-fairweather@example.com',
        '07700 900 461',
      ),
    ],
    agentSays: [
      'Hi {c}, that is your fault. {a} here.',
      'Unfortunately we cannot do that, {c}. I wrote to {mail} and called {phone}.',
      'Thanks {c}! Your card {card} and your account {iban} are on file. My colleague {a} knows.',
      'You should have told {a}. Dear {c}, calm down.',
    ],
    customerSays: [
      'My name is {c}, and my mail is {mail}.',
      'Call me at {phone} please, {a}',
      'Is this about {c} account {card}?',
    ],
  },
  de: {
    people: [
      person(
        'Wiltrud Kächele',
        'Wiltrud|wiltrud|Wiltruds|Frau Kächele|kachele',
        'wiltrud.kaechele@example.de',
        '0171 55501234',
      ),
      person(
        'Ottokar Brömmel',
        'Ottokar|Ottokars|Herr Brömmel|herrn brömmel',
        'o.broemmel@example.de',
        '030 / 555 04 17',
      ),
    ],
    agentSays: [
      'Hallo {c}, das ist leider Ihre Schuld.',
      'Liebe Grüße {a}. Wir haben {phone} und {mail}.',
      'Karte {card}, Konto {iban}, {c}.',
    ],
    customerSays: ['Ich heiße {c}, Telefon {phone}.', 'Danke {a}, schreiben Sie an {mail}'],
  },
  fr: {
    people: [
      person('Ghislaine Tréhu', 'Ghislaine|ghislaine|Mme Tréhu|trehu', 'ghislaine.trehu@example.fr', '06 55 01 23 47'),
      person('Barnabé Quérou', 'Barnabé|barnabe|M. Quérou', 'bquerou@example.fr', '+33 (0)6 55 01 98 76'),
    ],
    agentSays: [
      'Bonjour {c}, votre carte {card}.',
      'Merci {c}, {a} vous rappelle au {phone}.',
      'Compte {iban}, courriel {mail}.',
    ],
    customerSays: ["Je m'appelle {c}, {mail}.", 'Appelez le {phone}, {a}.'],
  },
  es: {
    people: [
      person('Eufemia Zubiri', 'Eufemia|eufemia|Sra. Zubiri', 'eufemia.zubiri@example.es', '655 01 23 48'),
      person('Xabier Ondarroa', 'Xabier|xabier|señor Ondarroa', 'xondarroa@example.es', '+34 655 019 877'),
    ],
    agentSays: [
      'Hola {c}, su tarjeta {card}.',
      'Gracias {c}, soy {a}, llamo al {phone}.',
      'Cuenta {iban}, correo {mail}.',
    ],
    customerSays: ['Me llamo {c}, {mail}.', 'Llame al {phone}, {a}.'],
  },
  it: {
    people: [
      person(
        'Ermelinda Scuderi',
        'Ermelinda|ermelinda|signora Scuderi',
        'ermelinda.scuderi@example.it',
        '333 5550 149',
      ),
      person('Gualtiero Nibbi', 'Gualtiero|gualtiero|sig. Nibbi', 'gnibbi@example.it', '+39 06 5550 1988'),
    ],
    agentSays: [
      'Ciao {c}, la sua carta {card}.',
      'Grazie {c}, sono {a}, chiamo {phone}.',
      'Conto {iban}, posta {mail}.',
    ],
    customerSays: ['Mi chiamo {c}, {mail}.', 'Chiami {phone}, {a}.'],
  },
  hr: {
    people: [
      person(
        'Zvonimir Kukuljan',
        'Zvonimire|zvonimiru|Zvonimirov|Kukuljana|gospodine Kukuljan',
        'zvonimir.kukuljan@example.hr',
        '091 555 0173',
      ),
      person(
        'Tvrtka Brezovečki',
        'Tvrtko|Tvrtkom|Tvrtkin|brezovecki|Brezovečkog',
        'tbrezovecki@example.hr',
        '+385 98 555 0199',
      ),
      person('Petar Škvorc', 'Petre|Petra|petru|Petrov|Škvorca', 'petar-skvorc@example.hr', '(01) 5550-172'),
    ],
    agentSays: [
      'Poštovani {c}, Vaša kartica {card}.',
      'Hvala {c}, ovdje {a}, zovemo {phone}.',
      'Račun {iban}, e-pošta {mail}, {c}.',
    ],
    customerSays: ['Zovem se {c}, {mail}.', 'Nazovite {phone}, {a}.'],
  },
  el: {
    people: [
      person(
        'Ευτέρπη Καλογρίδη',
        'Ευτέρπη|ευτερπη|Ευτέρπης|κυρία Καλογρίδη',
        'efterpi.kalogridi@example.gr',
        '694 555 0173',
      ),
      person(
        'Θρασύβουλος Νταλιάνης',
        'Θρασύβουλε|Θρασύβουλου|θρασυβουλο|κύριε Νταλιάνη',
        'tdalianis@example.gr',
        '+30 210 555 0188',
      ),
    ],
    agentSays: [
      'Γεια σας {c}, η κάρτα {card}.',
      'Ευχαριστώ {c}, είμαι ο {a}, καλώ {phone}.',
      'Λογαριασμός {iban}, {mail}.',
    ],
    customerSays: ['Με λένε {c}, {mail}.', 'Τηλέφωνο {phone}, {a}.'],
  },
  eo: {
    people: [
      person(
        'Ĝojulo Verdkampo',
        'Ĝojulo|Ĝojulon|gojulo|sinjoro Verdkampo|Verdkampon',
        'gojulo.verdkampo@example.org',
        '+31 10 555 0144',
      ),
      person('Stelfloro Bluŝtono', 'Stelfloro|Stelfloron|s-ino Bluŝtono', 'sblustono@example.org', '010-555 01 99'),
    ],
    agentSays: [
      'Saluton {c}, via karto {card}.',
      'Dankon {c}, mi estas {a}, mi vokas {phone}.',
      'Konto {iban}, {mail}.',
    ],
    customerSays: ['Mi nomiĝas {c}, {mail}.', 'Voku {phone}, {a}.'],
  },
  ja: {
    people: [
      person('鷲尾 翠蓮', '鷲尾様|鷲尾さん|鷲尾翠蓮|翠蓮さん', 'suiren.washio@example.jp', '090-5550-1734'),
      person('ヴィオレッタ 綿貫', '綿貫様|ヴィオレッタさん', 'v-watanuki@example.jp', '０３−５５５０−１９８８'),
    ],
    agentSays: ['{c}、カード番号は{card}です。', '{c}、担当の{a}です。{phone}へ。', '口座{iban}、{mail}。'],
    customerSays: ['{c}と申します。{mail}', '電話は{phone}です、{a}。'],
  },
  zh: {
    people: [
      person('司徒芷蘅', '司徒女士|芷蘅|司徒芷蘅小姐', 'zhiheng.situ@example.cn', '138 5550 1734'),
      person('郗鹤鸣', '郗先生|鹤鸣', 'xi_heming@example.cn', '13955501988'),
    ],
    agentSays: ['{c}您好,您的卡号{card}。', '谢谢{c},我是{a},电话{phone}。', '账号{iban},邮箱{mail}。'],
    customerSays: ['我叫{c},{mail}。', '请打{phone},{a}。'],
  },
}

export const CARDS = ['4111 1111 1111 1111', '5555-5555-5555-4444', '378282246310005', '6011 1111 1111 1117']
export const IBANS = [
  'DE89 3704 0044 0532 0130 00',
  'HR1210010051863000160',
  'GB82 WEST 1234 5698 7654 32',
  'FR1420041010050500013M02606',
]
