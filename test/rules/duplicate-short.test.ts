import { describe, expect, test } from 'vitest'
import { locales } from '../../locales/index.ts'
import rule from '../../rules/duplicate-template.ts'
import { tryExample } from '../../src/testing.ts'

async function isReported(tag: string, one: string, other: string): Promise<boolean> {
  const locale = await locales.find((each) => each.tag === tag)?.load()
  if (!locale) throw new Error(tag)
  const { violations } = await tryExample(rule, locale, { text: `${one}\n---\n${other}`, kind: 'template' })
  return violations.length > 0
}

/** Two short replies that say the same. */
const SAME: readonly (readonly [string, string, string])[] = [
  [
    'en',
    'Thank you for your patience. Your refund is on its way.',
    'Thanks for your patience! Your refund is now on its way.',
  ],
  ['en', 'Please send us your order number.', 'Could you please send us the order number?'],
  [
    'en',
    'You can track your parcel on our website at any time.',
    'You can track your parcel at any time on our website.',
  ],
  [
    'el',
    'Ευχαριστούμε πολύ για την υπομονή σας. Η επιστροφή χρημάτων έγινε σήμερα.',
    'Ευχαριστούμε για την υπομονή σας! Η επιστροφή των χρημάτων έγινε σήμερα.',
  ],
  [
    'el',
    'Παρακαλούμε στείλτε μας τον αριθμό της παραγγελίας σας.',
    'Στείλτε μας, παρακαλώ, τον αριθμό παραγγελίας σας.',
  ],
  ['hr', 'Molimo pošaljite nam broj svoje narudžbe.', 'Pošaljite nam broj narudžbe, molim vas.'],
  ['hr', 'Vaš paket je upravo krenuo iz skladišta i stiže sutra.', 'Vaš je paket krenuo iz skladišta i stiže sutra.'],
  ['zh', '您好，请您提供一下订单号，我们马上为您查询。', '您好，麻烦您提供订单号，我们马上为您查询。'],
  ['zh', '非常感谢您的耐心等待，您的退款已经到账了。', '感谢您的耐心等待，您的退款已到账。'],
  [
    'ja',
    'ご注文番号をお知らせください。確認いたします。',
    '恐れ入りますが、ご注文番号をお知らせください。確認いたします。',
  ],
  [
    'ja',
    '商品は本日発送いたしました。到着まで三日ほどかかります。',
    '商品は本日発送しました。到着まで三日ほどかかります。',
  ],
  [
    'en',
    'Hello! Your exchange has been booked, and the courier comes tomorrow.',
    'Hi {{name}}, your exchange was booked and the courier comes tomorrow.',
  ],
  [
    'en',
    'Please reply to this email with a photo of the damage.',
    'Kindly reply to this email with a photo of the damage, thanks!',
  ],
  ['en', 'Our shop in Leeds is open from nine to six.', 'The shop in Leeds is open from nine to six.'],
  [
    'el',
    'Η παραγγελία σας έχει ήδη αποσταλεί και θα φτάσει αύριο.',
    'Η παραγγελία σας έχει αποσταλεί και θα φτάσει αύριο.',
  ],
  ['zh', '请您稍等，我们正在为您核实订单的情况。', '请稍等，我们正在为您核实订单情况。'],
  ['ja', 'ご返品は到着後七日以内にお申し出ください。', '返品は到着後七日以内にお申し出ください。'],
  ['eo', 'Via pakaĵo jam estas survoje kaj alvenos morgaŭ.', 'Via pakaĵo estas survoje kaj alvenos morgaŭ.'],
]

/** Two that say the same, and are not known to: other words, or other forms of words, mean something else in other sentences. */
const UNKNOWN: readonly (readonly [string, string, string])[] = [
  ['en', 'Your parcel has been sent and arrives on Friday.', 'Your parcel was sent and will arrive on Friday.'],
  [
    'en',
    'Hi {{name}}, your invoice is attached to this message.',
    'Hello {{first_name}}, your invoice is attached to this email.',
  ],
  [
    'en',
    'We are very sorry for the delay. Your order ships tomorrow.',
    'Sorry for the delay! Your order ships tomorrow.',
  ],
  ['eo', 'Bonvolu sendi al ni la numeron de via mendo.', 'Sendu al ni la numeron de via mendo, mi petas.'],
]

/** Two that share a frame and say something else. */
const OTHER: readonly (readonly [string, string, string])[] = [
  ['en', 'Your refund request was approved this morning.', 'Your refund request was declined this morning.'],
  [
    'en',
    'Your plan was changed from monthly to yearly billing.',
    'Your plan was changed from yearly to monthly billing.',
  ],
  ['en', 'We pay the postage for your return.', 'You pay the postage for your return.'],
  ['en', 'The item is in stock and ships today.', 'The item is out of stock today.'],
  ['en', 'You can collect your order on Monday after nine.', 'You can collect your order on Tuesday after nine.'],
  ['en', 'Your parcel arrives within two working days.', 'Your parcel arrives within ten working days.'],
  ['en', 'Thank you for your order. Have a nice weekend!', 'Thank you for your review. Have a nice evening!'],
  ['el', 'Η παραγγελία σας εγκρίθηκε σήμερα το πρωί.', 'Η παραγγελία σας απορρίφθηκε σήμερα το πρωί.'],
  ['el', 'Η επιστροφή δεν έχει χρέωση για εσάς.', 'Η επιστροφή έχει χρέωση για εσάς.'],
  ['hr', 'Povrat ne plaćate vi, nego mi.', 'Povrat plaćate vi, ne mi.'],
  ['hr', 'Vaša narudžba je poslana jutros iz skladišta.', 'Vaša narudžba je otkazana jutros iz skladišta.'],
  ['zh', '您的订单已经发货，请注意查收。', '您的订单还未发货，请耐心等待。'],
  ['zh', '请您先付款，我们再为您发货。', '请您先收货，我们再为您退款。'],
  ['ja', 'ご注文の商品は本日発送いたしました。', 'ご注文の商品は明日発送いたします。'],
  ['eo', 'Via mendo estas sendita hodiaŭ matene.', 'Via mendo estas nuligita hodiaŭ matene.'],
  ['en', 'You can return the lamp without the box.', 'You can return the lamp with the box.'],
  ['en', 'The shop is open on Sundays before noon.', 'The shop is open on Sundays after noon.'],
  ['en', 'Your voucher is valid until the end of May.', 'Your voucher is not valid until the end of May.'],
  ['en', 'We deliver to the islands for free.', 'We do not deliver to the islands for free.'],
  ['en', 'Send the parcel to us and we pay the seller.', 'Send the parcel to the seller and we pay you.'],
  ['en', 'The red lamp costs less than the blue lamp.', 'The blue lamp costs less than the red lamp.'],
  ['en', 'Turn the router off and call us again.', 'Turn the router on and call us again.'],
  ['el', 'Μπορείτε να πληρώσετε με κάρτα στο κατάστημα.', 'Μπορείτε να πληρώσετε με κάρτα στην πόρτα σας.'],
  ['el', 'Το κατάστημα ανοίγει πριν τις εννέα το πρωί.', 'Το κατάστημα ανοίγει μετά τις εννέα το πρωί.'],
  ['hr', 'Dostava na otoke je besplatna za sve kupce.', 'Dostava na otoke nije besplatna za sve kupce.'],
  ['hr', 'Paket možete preuzeti s računom u trgovini.', 'Paket možete preuzeti bez računa u trgovini.'],
  ['zh', '您的退款申请已通过，三天内到账。', '您的退款申请未通过，三天内可重新申请。'],
  ['zh', '这款商品现在有货，可以直接下单。', '这款商品现在没有货，不可以直接下单。'],
  [
    'ja',
    'この商品は現在在庫がございますので、すぐに発送できます。',
    'この商品は現在在庫がございませんので、すぐに発送できません。',
  ],
  ['ja', '返品の送料は当店が負担いたします。', '返品の送料はお客様が負担いたします。'],
  ['eo', 'La butiko estas malfermita antaŭ la naŭa matene.', 'La butiko estas malfermita post la naŭa matene.'],
  ['eo', 'Ni sendas la pakaĵon al vi morgaŭ matene.', 'Vi sendas la pakaĵon al ni morgaŭ matene.'],
]

describe('short templates', () => {
  test.each(SAME)('%s: "%s" says the same as "%s"', async (tag, one, other) => {
    expect(await isReported(tag, one, other)).toBe(true)
  })
  test.each(UNKNOWN)('%s: "%s" is not known to say the same as "%s"', async (tag, one, other) => {
    expect(await isReported(tag, one, other)).toBe(false)
  })
  test.each(OTHER)('%s: "%s" says something else than "%s"', async (tag, one, other) => {
    expect(await isReported(tag, one, other)).toBe(false)
  })
})
