/** How verbs address the customer: what one says to a "ti" and to a "Vi". */
export type VerbPair = readonly [informal: string, formal: string]

const pairs = (text: string): VerbPair[] =>
  text
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([informal, formal]) => [informal, formal] as [string, string])

/** Verbs that go alike, named by what stands in front of the ending: "otvara" is "otvaraš" and "otvarate". */
const alike = (stems: string): VerbPair[] =>
  stems
    .trim()
    .split(/\s+/)
    .map((stem) => [`${stem}š`, `${stem}te`])

/** What somebody has done, he, she or "Vi": "pozva" is "pozvao", "pozvala" and "pozvali". For patterns. */
export const participles = (stems: string): string =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => ['o', 'la', 'li'].map((ending) => stem + ending))
    .join('|')

/** "Možeš" and "možete". Only forms of the second person, which nothing else is written like. */
export const present = [
  ...alike(`
    otvara zatvara obraća poziva preuzima odabire stavlja ostavlja postavlja popravlja nastavlja dobavlja sprema priprema
    završava počinje počne kreće krene parkira registrira logira ulogira skida testira formatira printa isprinta
    fotografira slika uslika snima snimi kopira briše obriše izbriše nudi ponudi prodaje proda vodi dovede dovodi povede
    donosi odnese iskoristi upotrijebi stornira poništi reklamira žali ljuti pretpostavlja predlaže preporučuje sumnja
    smatra boji bavi seli preseli stanuje boravi odsjeda odsjedne stiže kasni sačeka zaključa otključa blokira odblokira
    upravlja zamijeni zamjenjuje dogovara raspolaže posjeduje jede pije obuče isproba probava sjedi stane okrene pritišće
    stisne pusti puni napuni isprazni očisti opere osuši provuče priključi odspoji spaja priključuje poveže povezuje upari
    uparuje prebacuje prosljeđuje proslijedi dostavi dostavlja zaprimi potpiše potpisuje odbija potvrđuje broji izračuna
    zarađuje štedi ulaže uloži podiže diže posudi posuđuje duguje uplaćuje uplati prijavljuje odjavljuje upisuje ispunjava
    popunjava isključuje uključuje bude osjeti pregleda pregledava usporedi uspije uspijeva pojavi vozi prijeđe
    prelazi pređe ocijeni podnese ispiše kombinira objavi podesi namjesti obavi obavlja priđe
    osvoji ostvari ostvaruje skupi skuplja sakupi vjeruje zaslužuje trenira ulazi izlazi osigura osigurava`),
  ...pairs(`
  možeš možete, imaš imate, želiš želite, hoćeš hoćete, nećeš nećete, znaš znate, vidiš vidite, misliš mislite,
  smiješ smijete, šalješ šaljete, pošalješ pošaljete, koristiš koristite, tražiš tražite, plaćaš plaćate,
  platiš platite, dobiješ dobijete, dobivaš dobivate, primiš primite, primaš primate, javiš javite,
  javljaš javljate, provjeriš provjerite, provjeravaš provjeravate, pokušaš pokušate, pokušavaš pokušavate,
  klikneš kliknete, uneseš unesete, naručiš naručite, naručuješ naručujete, vratiš vratite, vraćaš vraćate,
  odabereš odaberete, izabereš izaberete, preuzmeš preuzmete, uzmeš uzmete, promijeniš promijenite,
  mijenjaš mijenjate, čekaš čekate, razumiješ razumijete, dođeš dođete, dolaziš dolazite, odeš odete,
  ideš idete, kupiš kupite, kupuješ kupujete, kažeš kažete, govoriš govorite, pišeš pišete, napišeš napišete,
  upišeš upišete, opišeš opišete, otvoriš otvorite, zatvoriš zatvorite, otkažeš otkažete, otkazuješ otkazujete,
  potvrdiš potvrdite, prijaviš prijavite, odjaviš odjavite, isključiš isključite, uključiš uključite,
  ispuniš ispunite, priložiš priložite, ostaviš ostavite, ostaneš ostanete, trošiš trošite, radiš radite,
  napraviš napravite, pritisneš pritisnete, držiš držite, gledaš gledate, pogledaš pogledate, slušaš slušate,
  čitaš čitate, pročitaš pročitate, pronađeš pronađete, nađeš nađete, saznaš saznate, spojiš spojite,
  probaš probate, skeniraš skenirate, instaliraš instalirate, ažuriraš ažurirate, rezerviraš rezervirate,
  kontaktiraš kontaktirate, pitaš pitate, zoveš zovete, nazoveš nazovete, daš date, dodaš dodate,
  stigneš stignete, odlučiš odlučite, planiraš planirate, očekuješ očekujete, osjećaš osjećate, brineš brinete,
  snalaziš snalazite, slažeš slažete, sjećaš sjećate, živiš živite, putuješ putujete, letiš letite,
  stojiš stojite, nosiš nosite, doneseš donesete, predaš predate, podigneš podignete, preferiraš preferirate,
  voliš volite, trebaš trebate, moraš morate, nemaš nemate, pričekaš pričekate, nisi niste, jesi jeste,
  ćeš ćete, nalaziš nalazite, dijeliš dijelite, pristaješ pristajete, odgovoriš odgovorite, objasniš objasnite,
  ponoviš ponovite, podijeliš podijelite, popuniš popunite, pratiš pratite, postaviš postavite, staviš stavite,
  skineš skinete, digneš dignete, prestaneš prestanete, uđeš uđete, izađeš izađete, unosiš unosite,
  šetaš šetate, zaboraviš zaboravite, izgubiš izgubite, zadržiš zadržite, gubiš gubite, uštediš uštedite,
  prebaciš prebacite, preporučiš preporučite, poneseš ponesete, pokreneš pokrenete, resetiraš resetirate,
  restartaš restartate, nadogradiš nadogradite, zatražiš zatražite, dogovoriš dogovorite, ugovoriš ugovorite,
  produljiš produljite, aktiviraš aktivirate, imenuješ imenujete, dopustiš dopustite, dozvoliš dozvolite,
  prihvaćaš prihvaćate, prihvatiš prihvatite, odbiješ odbijete, uživaš uživate, čuješ čujete,
  pomogneš pomognete, primijetiš primijetite`),
]

/** "Možemo", "šaljemo": what we do. What a company does besides what its customers do stands here. */
export const weDo: readonly string[] = [
  ...present,
  ...alike(`
    otprema posuđuje transportira ispisuje uvezuje gravira skraćuje šije glača čisti instalira izvodi dežura obrađuje
    procjenjuje obračunava otpisuje isplaćuje premješta pomiče uručuje snižava zamjenjuje produžava produljuje odgađa
    posluje dijeli udomljava prodaje nabavlja uvrštava izlazi oslobađa priznaje ukida spušta diže daje ispravlja
    prepravlja obnavlja jamči pokriva iznajmljuje servisira kalibrira presvlači liječi cijepi pregledava testira upisuje
    tiska fotokopira pakira umata reže miješa boji dostavlja montira raznosi uramljuje restaurira podešava brusi lakira polaže postavlja kosi sadi prima utovaruje istovaruje skladišti`),
]
  .map(([, formal]) => formal.replace(/te$/, 'mo'))
  .filter((verb, i, all) => verb.endsWith('mo') && all.indexOf(verb) === i)

/** "Šaljem", "provjeravam": what an agent does. */
export const iDo: readonly string[] = weDo.map((verb) => verb.replace(/mo$/, 'm'))

/** "Pošalji" and "pošaljite". */
export const imperative = pairs(`
  pošalji pošaljite, kaži kažite, klikni kliknite, unesi unesite, upiši upišite, napiši napišite,
  opiši opišite, ispiši ispišite, potpiši potpišite, pogledaj pogledajte, probaj probajte, odaberi odaberite,
  izaberi izaberite, preuzmi preuzmite, uzmi uzmite, nazovi nazovite, zovi zovite, dođi dođite, idi idite,
  otiđi otiđite, ostani ostanite, uživaj uživajte, čuvaj čuvajte, pitaj pitajte, čekaj čekajte,
  slušaj slušajte, čitaj čitajte, pročitaj pročitajte, pronađi pronađite, nađi nađite, pritisni pritisnite,
  skini skinite, pokreni pokrenite, makni maknite, stisni stisnite, okreni okrenite, skeniraj skenirajte,
  instaliraj instalirajte, reinstaliraj reinstalirajte, ažuriraj ažurirajte, restartaj restartajte,
  resetiraj resetirajte, kontaktiraj kontaktirajte, rezerviraj rezervirajte, aktiviraj aktivirajte,
  kopiraj kopirajte, predaj predajte, ponesi ponesite, donesi donesite, otkaži otkažite, pokaži pokažite,
  nemoj nemojte, izvoli izvolite, iskopčaj iskopčajte, ukopčaj ukopčajte, gledaj gledajte, brini brinite,
  uđi uđite, izađi izađite, poslušaj poslušajte, sačekaj sačekajte, pričekaj pričekajte, obriši obrišite,
  siđi siđite, skreni skrenite, popni popnite, uslikaj uslikajte, slikaj slikajte, isprintaj isprintajte, otključaj otključajte, zaključaj zaključajte,
  registriraj registrirajte, logiraj logirajte, testiraj testirajte, klikaj klikajte,
  pozovi pozovite, odnesi odnesite, povedi povedite, dovedi dovedite, kreni krenite, stani stanite,
  prestani prestanite, sjedni sjednite, poveži povežite, iščupaj iščupajte, izvuci izvucite, vraćaj vraćajte,
  povećaj povećajte, pojačaj pojačajte, saznaj saznajte, refreshaj refreshajte, forwardaj forwardajte,
  parkiraj parkirajte, kombiniraj kombinirajte, pomakni pomaknite, prijeđi prijeđite,
  izbriši izbrišite, isprobaj isprobajte, ulogiraj ulogirajte, ispričaj ispričajte, sačuvaj sačuvajte,
  dovezi dovezite, odvezi odvezite, zapiši zapišite, prepiši prepišite, isperi isperite, operi operite,
  utipkaj utipkajte, ukucaj ukucajte, podigni podignite, gurni gurnite, povuci povucite,
  obuci obucite, protresi protresite, zavrni zavrnite, odvrni odvrnite, nagni nagnite, naspavaj naspavajte`)

/** "Javi": also what he does ("kolega javi cijenu"), so that what stands around it must say whom it is for. */
export const imperativeOrThirdPerson = pairs(`
  reci recite, javi javite, otvori otvorite, zatvori zatvorite, oprosti oprostite, svrati svratite, prijavi prijavite,
  odjavi odjavite, provjeri provjerite, isključi isključite, uključi uključite, ispuni ispunite,
  popuni popunite, priloži priložite, obrati obratite, potvrdi potvrdite, vrati vratite, plati platite,
  uplati uplatite, kupi kupite, naruči naručite, objasni objasnite, odgovori odgovorite, ponovi ponovite,
  promijeni promijenite, ostavi ostavite, stavi stavite, postavi postavite, označi označite,
  podijeli podijelite, zatraži zatražite, zaboravi zaboravite, prati pratite, prebaci prebacite,
  ocijeni ocijenite, podnesi podnesite, unaprijedi unaprijedite, umetni umetnite, izmjeri izmjerite,
  navedi navedite, očisti očistite, provuci provucite, vidi vidite, zadrži zadržite, snađi snađite,
  pusti pustite, dopusti dopustite, dozvoli dozvolite, javljaj javljajte, odluči odlučite, usporedi usporedite,
  pripazi pripazite, nastavi nastavite, probudi probudite, učini učinite, zamijeni zamijenite,
  dogovori dogovorite, ugovori ugovorite, produlji produljite, ukloni uklonite, zapamti zapamtite,
  spremi spremite, izdvoji izdvojite, pomogni pomognite, pristani pristanite, potraži potražite,
  izvadi izvadite, zalijepi zalijepite, priušti priuštite, zamisli zamislite, posjeti posjetite,
  slijedi slijedite, poništi poništite, ugasi ugasite, upali upalite, drži držite, snimi snimite,
  spoji spojite, pripremi pripremite, odspoji odspojite, primi primite, obavijesti obavijestite,
  osvježi osvježite, dostavi dostavite, smanji smanjite, iskoristi iskoristite, uštedi uštedite, osvoji osvojite,
  pridruži pridružite, napuni napunite, isprazni ispraznite, objavi objavite, podesi podesite, namjesti namjestite,
  proslijedi proslijedite, priključi priključite, ponudi ponudite, napravi napravite, pritegni pritegnite, nadopuni nadopunite,
  pokupi pokupite, zamoli zamolite, zabilježi zabilježite, odmori odmorite, ubaci ubacite, izbaci izbacite,
  spusti spustite, pridrži pridržite, prihvati prihvatite`)
