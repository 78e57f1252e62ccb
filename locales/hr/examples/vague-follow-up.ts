import type { Example } from '../../../src/locale.ts'

export const vagueFollowUp: readonly Example[] = [
  {
    text: 'Customer: Stube u trgovini su premračne.\nAgent: Pozdrav Ada, hvala na dojavi. [[Proslijedit ćemo to trgovini]].',
  },
  { text: 'Customer: Kada dobivam novac?\nAgent: Pozdrav Tomo, hvala na upitu. [[Kolega će Vas nazvati]].' },
  { text: 'Customer: Aplikacija još pokazuje staru cijenu.\nAgent: Hvala na dojavi, Mia. [[Bit će popravljeno]].' },
  {
    text: 'Customer: Jeste li našli torbu?\nAgent: Pozdrav Ben, hvala na strpljenju. [[Javit ćemo Vam se]] uskoro.',
    channel: 'social',
  },
  {
    text: 'Customer: Lampa u hodniku treperi.\nAgent: Poštovana gospođo Marić, hvala na pozivu. [[Ispitat ćemo]] uzrok.',
    channel: 'email',
  },
  { text: 'Customer: Dizalo ne radi.\nAgent: Pozdrav Jo, hvala na dojavi. [[Radimo na rješenju]].' },
  { text: 'Customer: Kada se vraća plavi?\nAgent: Hvala na upitu, Lea! Plavi [[će biti dostupan]] uskoro.' },
  { text: 'Customer: Kad ce netko doci?\nAgent: Pozdrav, hvala na upitu. [[Majstor će Vam se javiti]].' },
  {
    text: 'Customer: Stube u trgovini su premračne.\nAgent: Pozdrav Ada, hvala na dojavi. Danas ćemo to proslijediti trgovini.',
    title: 'Dan je naveden',
  },
  {
    text: 'Customer: Kada dobivam novac?\nAgent: Pozdrav Tomo, kolega će Vas nazvati. To traje do dva radna dana.',
    title: 'Rok stoji u sljedećoj rečenici',
  },
  {
    text: 'Customer: Karta se ne učitava.\nAgent: Pozdrav Mia! Možete li nam poslati broj rezervacije u privatnoj poruci? Pogledat ćemo.',
    title: 'Ovisi o sljedećoj poruci kupca',
    channel: 'social',
  },
  {
    text: 'Customer: Vaša je vodička bila divna, znala je svaku kuću.\nAgent: Hvala Ben, prenijet ćemo Vaše lijepe riječi!',
    title: 'Pohvala',
  },
  {
    text: 'Customer: Na karti je stari most.\nAgent: Hvala, Ada. Proslijedila sam to uredništvu, koje je kartu zamijenilo.',
    title: 'Već učinjeno',
  },
  {
    text: 'Customer: Hoće li trajekt ploviti?\nAgent: Plovi po redu, a javit ćemo Vam ako se što promijeni.',
    title: 'Ovisi o uvjetu',
  },
  {
    text: 'Customer: Je li soba slobodna?\nAgent: Provjerit ću to za Vas.\nCustomer: Hvala.\nAgent: Da, slobodna je obje noći.',
    title: 'Uživo, i agent se vraća',
    channel: 'chat',
  },
  {
    text: 'Customer: Hvala na lijepom boravku!\nAgent: Hvala Vama, Lea. Nadamo se da se uskoro vidimo!',
    title: 'Želja',
  },
  { text: 'Customer: Kad će stići?\nAgent: Javit ćemo Vam se u roku od 24 sata.' },
  {
    text: 'Customer: Kad ste tu?\nAgent: Pozdrav! [[Javiti ćemo Vam se]] uskoro.',
    title: 'Česta pogreška: infinitiv pun',
  },
  {
    text: 'Customer: Recite Ani da je bila sjajna!\nAgent: Hvala! Prenijet ćemo joj, razveselit će se.',
    title: 'Kind words are passed on',
  },
  { text: 'Customer: Ograda je potrgana.\nAgent: [[Pobrinut ćemo se za to]].' },
  { text: 'Customer: Palo je stablo.\nAgent: Nadležna [[služba bit će obaviještena]].' },
  { text: 'Customer: Gdje je torba?\nAgent: Pitat ću dostavljača [[pa Vam javim]].' },
  { text: 'Customer: Kada ću znati?\nAgent: [[Pitat ću kolege i javiti]] Vam se.' },
  { text: 'Customer: Kada ću dobiti ponudu?\nAgent: [[Čim prije]].' },
  { text: 'Customer: Na stubištu je mrak.\nAgent: [[Električar će to pogledati]].' },
  {
    text: 'Customer: Na stubištu je mrak.\nAgent: Dobar dan! Hvala na dojavi, električar će to pogledati sutra ujutro.',
    title: 'Rok',
  },
  { text: 'Customer: Prijavio sam štetu.\nAgent: Procjenitelj [[će Vas nazvati]].' },
  { text: 'Customer: Stiže li majstor?\nAgent: Dobar dan! Stiže uskoro, za petnaestak minuta.', title: 'Rok' },
  { text: 'Customer: Molim odgovor.\nAgent: Vaš dopis [[je proslijeđen nadležnoj]] službi.' },
  { text: 'Customer: Kad dolazi vozač?\nAgent: Vozač će Vas nazvati pet minuta prije.' },
  { text: 'Customer: Nisam dobio povrat.\nAgent: [[Proslijedila sam Vaš upit financijama]].' },
  { text: 'Customer: Kada stiže dio?\nAgent: Trebao bi [[stići uskoro]].' },
  {
    text: 'Customer: Krivo je obračunato.\nAgent: Javite mi stanje brojila pa ću ispraviti obračun.',
    title: 'Ovisi o odgovoru kupca',
  },
  { text: 'Customer: Curi mi slavina.\nAgent: [[Poslat ćemo majstora]].' },
  { text: 'Customer: Curi mi slavina.\nAgent: Poslat ćemo majstora sutra između 8 i 10.' },
  {
    text: 'Poštovani {{name}}, [[javit ćemo Vam se]] što prije.',
    kind: 'template',
  },
  { text: 'Customer: Kriva mi je kamata.\nAgent: Hvala što ste javili. [[Proslijedit ću Vaš upit kolegama]].' },
  { text: 'Customer: Što je s mojom prijavom?\nAgent: [[Očekujte naš poziv]].' },
  { text: 'Customer: Što je s mojom prijavom?\nAgent: Očekujte naš poziv sutra do podneva.' },
  { text: 'Customer: Kada ćete popraviti svjetlo?\nAgent: [[Čim stignemo]].' },
  { text: 'Customer: Kada ćete popraviti svjetlo?\nAgent: Čim stignemo u Zadar, sutra oko podneva.' },
  { text: 'Customer: Trebam termin za pregled.\nAgent: [[Zvat ćemo Vas]] ovih dana.' },
  {
    text: 'Poštovani {{ime}}, Vaša je lampa kod nas. Javit ćemo Vam se do {{datum_odgovora}}.',
    kind: 'template',
    title: 'A place for the time',
  },
  { text: 'Customer: Ima li odgovora?\nAgent: Čekamo laboratorij, [[čim odgovor dobijemo, javljamo]] Vam.' },
  { text: 'Customer: Kad kreće kombi?\nAgent: [[Javit ću Vam se]].' },
  { text: 'Customer: Što sad?\nAgent: [[Netko od kolega će Vas nazvati]].' },
  { text: 'Customer: Što sad?\nAgent: [[Obavijestit ćemo Vas]] na vrijeme.' },
  { text: 'Customer: Kako ću znati?\nAgent: Čim bicikl stigne u trgovinu, javljamo Vam SMS-om.' },
  { text: 'Customer: Kad stiže bagerist?\nAgent: [[Dolazi čim bude]] slobodan.' },
]
