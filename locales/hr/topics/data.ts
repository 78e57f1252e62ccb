import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Public channels and data. */
export const data = {
  'account-data': {
    phrases: [
      '(broj|brojem|broja|kod|kodom|koda|oznaku|oznaka|šifru|šifra) [vaše|vašeg|tvoje|tvog|svoje|svojeg] (narudžbe|rezervacije|pošiljke|isporuke|dostave|naloga|zahtjeva|štete|upita|servisa|uplatnice|transakcije|predmeta|računa|ugovora|reklamacije|paketa|tiketa|telefona|mobitela|kupca|korisnika|kartice|članske|članstva|leta|karte|police|prijave|putovnice|za praćenje|priključka|brojila|mjernog mjesta|iskaznice|osiguranika)',
      '(e-mail|email|mail|mailom|e-mailom|e-mail adresa|e-mail adresu|e-poštu|e-pošte|adresu e-pošte)',
      '(i|te|svoju|vašu|tvoju|punu|točnu|nam|pošaljite|pošalji|javite|javi|napišite|napiši|ostavite|ostavi) adresu',
      '(telefonski broj|kontakt broj|kontakt telefon|serijski broj|broj serije|broj šarže|imei|oib|datum rođenja|korisničko ime|korisnički račun|korisničkog računa)',
      '(ime i prezime|puno ime|prezime|ime vlasnika|ime i)',
      '(adresu|adresa|adrese) (dostave|stanovanja|priključka|za dostavu|računa|i|na)',
      '(osobne|kontakt|korisničke|svoje|vaše|tvoje) (podatke|podaci|podatci|podataka|kontakte)',
      '(račun|vaš račun|tvoj račun|potvrda|potvrdu|potvrde)',
      '(zadnje|posljednje|zadnja|posljednja|zadnjih|posljednjih) (#|tri|četiri|pet|šest) (znamenke|znamenki|znamenaka|brojke|broja|brojeva|brojki)',
    ],
    except: ['(adresu|adresa) (poslovnice|trgovine|hotela)'],
  },
  'personal-data': {
    phrases: [
      '(broj|brojem|kod|oznaku|šifru) [vaše|vašeg|tvoje|tvog|svoje|svojeg] (narudžbe|rezervacije|pošiljke|predmeta|računa|ugovora|reklamacije|paketa|tiketa|telefona|mobitela|kupca|korisnika|kartice|članske|članstva|karte|police|putovnice|priključka|brojila|mjernog mjesta|iskaznice|osiguranika)',
      '(e-mail adresa|e-mail adresu|email adresu|email adresa|mail adresu|adresu e-pošte|vaš mail|vaš e-mail|vaš email|svoj mail|svoj e-mail|tvoj mail|tvoj e-mail)',
      '(telefonski broj|kontakt broj|kontakt telefon|oib|datum rođenja|korisničko ime|poštanski broj|broj telefona)',
      '(mail|e-mail|email|broj) (s|sa|na|pod|preko) (kojim|kojem|koji|kojom) [<clitic>] (ste|si|se|je|koristite|koristiš)',
      '(ime i prezime|puno ime|prezime|vaše ime i|svoje ime i|ime i (telefon|mobitel|broj|mail|e-mail|adresu))',
      '(adresu|adresa) (dostave|stanovanja|priključka|za dostavu)',
      '(kućnu|točnu|vašu|svoju|tvoju) adresu',
      '(na koji|na koju) (mail|e-mail|email|e-mail adresu|mail adresu|adresu|broj) [<clitic>] [<clitic>] (da|možemo|mogu|želite|želiš) [<clitic>] (pošaljemo|pošaljem|šaljemo|poslati|javimo|javim|nazvati|nazovemo|zovemo|kontaktirati|dostavu)',
      '(osobne|kontakt|korisničke) (podatke|podaci|podatci|podataka)',
    ],
    except: ['(adresu|broj) (poslovnice|trgovine|hotela|modela|verzije|artikla)'],
  },
  'no-data': {
    phrases: [
      '(nemojte|ne|nemoj|bez|nikada|nikad) [ovdje|javno|nam|nikada] [ne|nemojte] [ovdje|javno] (objavljivati|pisati|dijeliti|slati|navoditi|navodite|pišite|dijelite|šaljite|objavljujte|otkrivajte) [ovdje|javno] [svoj|svoje|vaše|svoju] [osobne|broj|kontakt|e-mail] [_]',
    ],
  },
  'data-request': {
    phrases: [
      '(možete|možeš|mogli biste|biste|bi|hoćete|mogu|možemo|smijemo|smijem) li [<clitic>] [<clitic>] [molim] [vas] (poslati|dati|reći|navesti|napisati|javiti|dostaviti|dobiti|znati|poslali|dali|rekli|naveli|napisali|javili|zamoliti|potvrditi|poslao|poslala)',
      '(pošaljite|pošalji|recite|reci|navedite|navedi|napišite|napiši|javite|javi|dostavite|dostavi|dajte|daj|ostavite|ostavi|potvrdite|upišite|upiši|stavite|stavi) [<clitic>] [<clitic>]',
      {
        find: '(možete|možeš|mogli biste|mogao bi|mogla bi) [<clitic>] [<clitic>] [ovdje] (poslati|dati|reći|navesti|napisati|javiti|dostaviti)',
        only: [
          '(možete|možeš|mogli biste|mogao bi|mogla bi) [<clitic>] [<clitic>] [ovdje] (poslati|dati|reći|navesti|napisati|javiti|dostaviti) ...8 ?',
        ],
      },
      '(koji je|koja je|koje je|kako glasi) (vaš|vaša|vaše|tvoj|tvoja|tvoje)',
      '^[a|i|bok|molim] (koji|koja|koje) [<clitic>] je [<clitic>] (broj|adresa|e-mail|email|mail|oib|korisnički|kontakt|ime|poštanski)|(na koju adresu|na koji broj|na koji mail|pod kojim brojem|pod kojim imenom)',
      '(molim|molimo) [<clitic>] [da] [<clitic>] [<clitic>] (pošaljete|pošalješ|navedete|napišete|javite|dostavite|kažete|ostavite|potvrdite|vaš|vašu|vaše|za)',
      '(trebamo|trebam|treba nam|treba mi|trebat ćemo|trebat ću|trebao bih|trebala bih) [<clitic>] [još|samo] _',
    ],
    except: ['(javite|potvrdite|recite|potvrditi|javiti|reći) [<clitic>] (ako|je li|li|jeste li|imate li)'],
  },
  'private-place': {
    phrases: [
      '(<private-message>)',
      '(privatno|privatnom porukom|porukom u inbox|osobnom porukom|direktnom porukom|izravnom porukom|u poruku|u poruci|u porukama)',
      '(nazovite|nazovi|pišite|piši) [<clitic>] (nas|na|našu)',
      '(na|putem|preko|kroz|u) [našoj|našu|ovoj|ovaj|svojem|svom|sigurnom|ovom] (stranici|obrasca|obrazac|obrascu|portala|portalu|aplikacije|aplikaciji|telefona|mail|e-mail|maila|e-maila|mailu|chat|chatu|poslovnici|sučelju|korisničkom računu)',
    ],
  },
  'password-told': {
    phrases: [
      '(lozinka|zaporka|šifra|pin|pin kod|pin-kod|cvv|cvc|sigurnosni kod|privremena lozinka) [za _ _] [je|vam je|glasi|sada je|privremeno je] [sada|privremeno|promijenjena u|postavljena na] (je|glasi|:|promijenjena u|postavljena na)',
      '(lozinka|zaporka|pin|pin kod|pin-kod|sigurnosni kod) [za _] (vam|ti) je [sada|sad|privremeno]',
      '(lozinku|zaporku|pin) (sam|smo) [vam] (promijenio|promijenila|promijenili|postavio|postavila|postavili) (u|na)',
    ],
  },
  'national-id': {
    phrases: [
      '(oib|oib-a|osobni identifikacijski broj|jmbg|matični broj|mbg|broj osobne iskaznice|broj osobne|osobna iskaznica|broj putovnice)',
    ],
    // Those of companies are public.
    except: [
      '(oib|matični broj|mbg) (tvrtke|društva|poduzeća|obrta|ustanove|hotela|prodavatelja|udruge|trgovine)',
      'naš (oib|matični broj)',
    ],
  },
  'harmless-number': {
    phrases: [
      '(broj|brojem|broja|br|kod|oznaka|oznakom) [vaše|vašeg|za] (narudžbe|pošiljke|paketa|praćenje|predmeta|tiketa|reklamacije|računa|rezervacije|telefona|mobitela|faksa|artikla|proizvoda|modela|brojila|ugovora|transakcije|kupca|korisnika|serije|zahtjeva|upita|prijave) [je|glasi|:]',
      '(narudžba|pošiljka|paket|predmet|tiket|reklamacija|račun|rezervacija|telefon|mobitel|tel|mob|faks|artikl|model|serijski broj|imei|transakcija|ugovor) [broj|br|je|:]',
    ],
    except: ['(kartica|kartice|karticu|kartici) ...2 (broj|je|:)', '(broj) (kartice|bankovne|kreditne)'],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
