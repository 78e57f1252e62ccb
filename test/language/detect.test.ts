import { describe, expect, test } from 'vitest'
import { languageOf, loadLibrary, mayBeForeign, OF_CONVERSATION, OF_MESSAGE } from '../../src/language/detect.ts'
import { expectNoHang } from '../no-hang.ts'

const library = await loadLibrary()

/** What agents write, as in chats and mails: with and without accents, short and long, with names and numbers in it. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Hi there! How can I help you today?',
    'Thanks for waiting. Your parcel left the depot this morning.',
    'Sorry about the mix-up with the kettle, a new one is on its way.',
    'Could you send me the order number, please?',
    'No worries, I have changed the address.',
    'I checked with the warehouse: we have two left in blue.',
    'Your refund of 20 EUR will be in your account by Friday.',
    'Is there anything else you need?',
    'Happy to help, have a lovely evening!',
    'Let me look into it.',
    'The Nairobi shop opens at 9.',
    'Good morning Señor Núñez, we got your form.',
  ],
  el: [
    'Καλημέρα σας, πώς μπορώ να σας εξυπηρετήσω;',
    'Η παραγγελία σας έφυγε χθες από την αποθήκη μας.',
    'ΣΑΣ ΕΥΧΑΡΙΣΤΟΥΜΕ ΓΙΑ ΤΗΝ ΕΠΙΚΟΙΝΩΝΙΑ',
    'Το WiFi router σας χρειάζεται επανεκκίνηση.',
    'Λυπαμαι για την ταλαιπωρια, το κοιταω αμεσως.',
    'Kalimera sas, pos boro na sas voithiso me tin paraggelia?',
    'Tha sas apantiso mexri avrio to proi, efharisto poli gia tin ypomoni sas.',
    'Μισό λεπτό.',
  ],
  hr: [
    'Dobar dan, kako Vam mogu pomoći?',
    'Vaša narudžba je poslana jučer i stiže u petak.',
    'Zao mi je sto cekate, provjerit cu odmah.',
    'Hvala na strpljenju, povrat novca je odobren.',
    'Molim Vas pošaljite nam broj narudžbe.',
    'Mozete li mi reci koji ste model kupili?',
    'Bok Ana, javit ću ti se čim saznam.',
    'Nažalost, taj artikl trenutno nije dostupan, ali stiže nova pošiljka.',
  ],
  zh: [
    '您好，请问有什么可以帮您？',
    '您的订单已经发货，预计明天送到。',
    '不好意思讓您久等了，我馬上幫您查詢。',
    '好的，请稍等。',
    '您的 iPhone 12 Pro 订单号是多少？',
    '没问题，已经为您改好地址了。',
  ],
  ja: [
    'お世話になっております。ご注文の件でご連絡いたしました。',
    '申し訳ございませんが、在庫がございません。',
    '少々お待ちください。',
    'ご不便をおかけして申し訳ありません。',
    'Amazonギフト券はこちらからご登録いただけます。',
    'カスタマーサービスまでご連絡ください。',
  ],
  eo: [
    'Saluton! Kiel mi povas helpi vin hodiaŭ?',
    'Via mendo estis sendita hieraŭ kaj alvenos morgaŭ.',
    'Dankon pro via pacienco, mi tuj kontrolos.',
    'Bonvolu sendi al ni la numeron de la mendo.',
    'Mi bedauxras, ke vi devis atendi tiel longe.',
    'Ni resendos la monon ene de tri tagoj.',
  ],
  de: [
    'Guten Tag, wie kann ich Ihnen helfen?',
    'Ihre Bestellung wurde gestern verschickt und kommt am Freitag an.',
    'Das tut mir leid, ich schaue sofort nach.',
    'Hey, schick uns bitte deine Kundennummer per DM.',
    'Vielen Dank für Ihre Geduld und einen schönen Abend.',
  ],
  fr: [
    'Cher Monsieur, la facture est jointe.',
    'Bonjour, comment puis-je vous aider ?',
    'Votre commande est partie hier et arrivera vendredi.',
    "Je suis désolé pour l'attente, je vérifie tout de suite.",
    'Pouvez-vous nous envoyer votre numéro de client ?',
    'Merci pour votre patience et bonne journée.',
  ],
  es: [
    'Estimada señora, la factura va adjunta.',
    'Hola, ¿en qué puedo ayudarte?',
    'Tu pedido salió ayer y llega el viernes.',
    'Lamentamos la demora, lo reviso ahora mismo.',
    '¿Puede enviarnos su número de cliente, por favor?',
    'Gracias por su paciencia, que tenga un buen día.',
  ],
  pt: [
    'Olá, como posso ajudar você hoje?',
    'Seu pedido saiu ontem e chega na sexta-feira.',
    'Sinto muito pela demora, vou verificar agora mesmo.',
    'Pode nos enviar o seu número de cliente, por favor?',
    'Obrigado pela paciência e tenha um bom dia!',
  ],
  it: [
    'Gentile signora, la fattura è allegata.',
    'Buongiorno, come posso aiutarla?',
    'Il suo ordine è partito ieri e arriva venerdì.',
    "Mi dispiace per l'attesa, controllo subito.",
    'Può inviarci il suo codice cliente, per favore?',
    'Grazie per la pazienza e buona giornata.',
  ],
  pl: ['Dzień dobry, w czym mogę pomóc?', 'Zamówienie zostało wysłane wczoraj i dotrze w piątek.'],
  nl: ['Goedemorgen, hoe kan ik u helpen?', 'Uw bestelling is gisteren verzonden en komt vrijdag aan.'],
  ru: ['Здравствуйте, чем я могу вам помочь? Ваш заказ был отправлен вчера.'],
  ko: ['안녕하세요, 무엇을 도와드릴까요?'],
}

const all = Object.entries(TEXTS).flatMap(([language, texts]) => texts.map((text) => [language, text] as const))

describe('the language of a conversation', () => {
  test('is told from a sentence or two', () => {
    const told = all.map(([language, text]) => [language, languageOf(text, OF_CONVERSATION, library), text])
    const wrong = told.filter(([language, found]) => found !== language)
    expect(wrong).toEqual([])
  })

  test.each([
    'Cambridge boasts many wonderful guesthouses.',
    'five nights starting monday would do better',
    'Two parking spots remain near gate seven.',
  ])('is not another one by the look of the letters alone: %s', (text) => {
    expect([undefined, 'en']).toContain(languageOf(text, OF_CONVERSATION, library))
  })

  test.each([
    ['hr', 'Jedan trenutak molim dok pitam skladište.'],
    ['hr', 'Bok! Danas Vam šaljem novu, bez naknade.'],
    ['hr', 'Gospođo Đurić, gotovo je.'],
    ['hr', 'Naravno, stiže sutra.'],
    ['hr', 'Imam auto. Spajam Vas s kolegicom.'],
    ['hr', 'Pitanje o kasku za auto. Prebacujem na kolegu.'],
    ['eo', 'Momenton, mi petas.'],
    ['eo', 'Ĝis revido, sinjoro Ŝvarc!'],
    ['eo', 'Gxis morgaux!'],
    ['it', 'Buongiorno, eccomi.'],
    ['de', 'Bis morgen!'],
  ])('%s is told from a few words: %s', (language, text) => {
    expect(languageOf(text, OF_CONVERSATION, library)).toBe(language)
  })

  test('does not depend on names, links and placeholders', () => {
    const text =
      '@BonjourMerci https://example.com/le/pour/vous {{prénom}} [Hola] Your parcel is on its way, Guten Tag Ltd'
    expect(languageOf(text, OF_CONVERSATION, library)).toBe('en')
  })

  test('is nothing where there is nothing to go by', () => {
    for (const text of ['', '...', '12:30', '👍', 'OK', 'A-1234'])
      expect(languageOf(text, OF_CONVERSATION, library), text).toBeUndefined()
  })
})

describe('the language of a message in the midst of others', () => {
  test('is never another one where the message is in the language of the conversation', () => {
    const wrong = all
      .map(([language, text]) => [language, languageOf(text, OF_MESSAGE, library, language), text])
      .filter(([language, found]) => found !== undefined && found !== language)
    expect(wrong).toEqual([])
  })

  test('is told in an English conversation where it is another one', () => {
    const foreign = all.filter(
      ([language, text]) => language !== 'en' && (text.length > 24 || /[^\p{Script=Latin}\p{P} ]/u.test(text)),
    )
    const missed = foreign
      .filter(([, text]) => !mayBeForeign(text, 'en') || languageOf(text, OF_MESSAGE, library, 'en') === undefined)
      .map(([, text]) => text)
    // The others say too little; what English rules make of them is little as well.
    expect(missed.length / foreign.length, missed.join('\n')).toBeLessThan(0.2)
  })

  test('is not looked for in plain English', () => {
    const doubted = (TEXTS.en ?? []).filter((text) => mayBeForeign(text, 'en'))
    expect(doubted).toEqual([])
  })

  test('is not told from a name or two', () => {
    for (const text of ['Nairobi National Park', 'Hunny Hair & Nail Spa, Santa Clara', 'Merci, Anna!', 'Crème brûlée'])
      expect(languageOf(text, OF_MESSAGE, library, 'en'), text).toBeUndefined()
  })
})

test.each(['x', '@', 'x@', '{', '%a', '&a', 'xě'])('nothing hangs on a long text without spaces: %s', (noise) => {
  const done = expectNoHang(10_000, noise)
  languageOf(noise.repeat(500_000), OF_MESSAGE, library, 'en')
  done()
})
