import type { TopicWords } from '../../../src/locale.ts'

/** As what nobody wants to be treated. */
const LESS =
  'almozulo|almozuloj|almozpetanto|ŝtelisto|ŝtelistoj|krimulo|krimuloj|trompisto|mensogulo|stultulo|stultuloj|idioto|idiotoj|azeno|rubo|rubaĵo|numero|nombro|bruto|brutoj|brutaro|hundo|hundoj|infano|infanoj|ŝarĝo|ĝenulo|ĝeno|nenio|neniulo|neniuloj|fremdulo|entrudulo|naivulo'
/** What a company is proud of. */
const SERVICE =
  'servo|servon|klientservo|klientservon|subteno|subtenon|helpo|helpon|kvalito|kvaliton|organizado|organizadon|livero|liveron|rapideco|rapidecon|profesieco|profesiecon|gastamo|gastamon|lukso|lukson|pureco|purecon|matenmanĝo|matenmanĝon|ekspresa'
const OTHERS =
  'alia firmao|aliaj firmaoj|aliaj|alia banko|aliaj bankoj|la konkurantoj|konkurantoj|via konkuranto|viaj konkurantoj|la konkuranto|mia najbaro|mia antaŭa firmao|ĉie aliloke|aliloke|ĉie'
const CHOSE = 'fidis|kredis|elektis|rekomendis|preferis|subskribis|aliĝis al|venis al|aĉetis ĉe|mendis ĉe|aŭskultis'

/** What people write who have given up on a company, with no angry word in it: irony, comparisons, rhetorical questions: a part of `upset`. */
export const exasperation = [
  // Praise that is none.
  'eĉ (ne unu|unu) _ vi ne (scipovas|povas|kapablas|sukcesas|sukcesis|povis|liveris|sendis|respondis)|vi ne (scipovas|povas|kapablas|sukcesas|sukcesis|povis) eĉ (unu|simplan|la plej simplan|tion) [_]|vi eĉ ne (scipovas|kapablas|sukcesas|sukcesis)',
  `(bela|belega|bonega|mirinda|brila|rava) (${SERVICE}) , (gratulon|brave|bravo|aplaŭdon|dankegon|vere)|(gratulon|brave|bravo) , (bela|belega|bonega|mirinda|brila) (${SERVICE})`,
  `[ĉu] (tion|tiun|ĉi tion) vi nomas (${SERVICE})|ĉu (tio|ĉi tio) [vere] estas (via|tio, kion vi nomas) (${SERVICE})`,
  // Always the same.
  '(ĉiam|ree|denove|ĉiutage|ĉiumonate|ĉiusemajne|ĉiufoje) la (sama|samaj|samon) (afero|aferon|historio|problemo|problemoj|kanto|preteksto|pretekstoj|rakonto|eraro|eraroj|respondo)|(ĉiam|denove|ree) (la samo|same|malsame) kun vi|(ĉiufoje|ĉiam) (nova|alia|novaj) (preteksto|pretekstoj|promeso|promesoj|rakonto)',
  '(ĉiutage|ĉiufoje|ĉiam|ĉiusemajne|denove kaj denove) (vi|oni|ili) (diras|promesas|respondas|rakontas) [al mi|al ni] [_]|(vi|oni) [jam] (diris|promesis) [tion] [al mi|al ni] [jam] (dufoje|trifoje|kvarfoje|kvinfoje|dekfoje|plurfoje|multfoje)',
  // What would do as well, and who does it better.
  `(${OTHERS}) ...8 (kaj|sed|ĉu|dum) (vi|ĉe vi) [_] (bezonas|postulas|daŭras|faras nenion|nenion|nur|neniu) [_]`,
  '(avino|avo|infano|hundo|kato|heliko|testudo|kolombo|kolombon|kolombe|simio|bebo|helikoj|testudoj) *us [tion|ĝin] ...3 (pli (rapide|bone|frue|baldaŭ)|plibone)|(piede|per kolombo|per azeno|surĉevale) ...4 pli (rapide|frue)',
  // Being done.
  '(mi|ni) [jam|definitive|tute] finis (kun|pri) (vi|via (firmao|banko|hotelo|vendejo|reto)|viaj _)|(estas|estis) (finita|finite) (kun|inter) (vi|ni)',
  '(mi|ni) [nun|do|tuj|jam] (iros|iras|foriras|turnos min|turnos nin|transiros) (aliloken|al (konkuranto|viaj konkurantoj|via konkuranto|alia (firmao|banko|provizanto)))',
  '(neniam plu|neniam ree|neniam denove) [mi|ni] [_]|(mi|ni) neniam plu _',
  '(mi|ni) [plu] volas nenion [plu] (de|kun) vi|(mi|ni) ne [plu] volas (ion|ion ajn) [plu] (de|kun) vi|nenion [plu] (mi|ni) [plu] volas (de|kun) vi',
  `(bedaŭras|bedaŭris|domaĝe|mia eraro) [nur|vere] , ke (mi|ni) [iam|entute] [_] (${CHOSE}) (vin|vi|al vi|ĉe vi|vian|viajn|via|tian|tiun firmaon)|(bedaŭras|bedaŭris) [nur|vere] (fidi|elekti|rekomendi|subskribi|veni al|aĉeti ĉe|mendi ĉe)|(bedaŭras|bedaŭris) la (tagon|momenton|horon)`,
  'se (mi|ni) (scius|estus sciinta|estus sciintaj) ...8 ne (aĉetus|mendus|venus|rezervus|pagus|estus (aĉetinta|mendinta|veninta|rezervinta|paginta))',
  '(neniu|neniun|al neniu) [mi|ni] [_] (rekomendas|rekomendos|rekomendus)|(mi|ni) (rekomendas|rekomendos|rekomendus) [vin|tion] al neniu',
  // How they were made to feel.
  `(sentis|sentas|sentigis|sentigas) (min|nin) [tie|vere|tute|ĉe vi] (kiel|kvazaŭ) [iu|ia|la|unu] [_] (${LESS})|(sentis|sentas) (min|nin) [tute|vere|tre] (ignorita|ignoritaj|trompita|trompitaj|humiligita|humiligitaj|ofendita|ofenditaj|perfidita|perfiditaj|nebonvena|nebonvenaj|nevidebla|nevideblaj|forlasita|forlasitaj|primokita|primokitaj|forgesita|forgesitaj|ekspluatata)`,
  'kvazaŭ (mi|ni) (ĝenus|petus almozon|almozpetus|estus (nenio|krimulo|ŝtelisto|rubo|stulta|stultulo|infano))',
  '(hontigis|hontigas|humiligis|humiligas|ofendis|insultis|perfidis|ridindigis|primokis) (min|nin|mian _|miajn _)|(vi|oni) (min|nin) (hontigis|humiligis|ofendis|perfidis|ridindigis|primokis)',
  `(traktas|traktis|pritraktis|traktadis) (min|nin|klientojn|la klientojn|homojn) [_] (kiel|kvazaŭ) [la|iu] [_] (${LESS})`,
  '(mi|ni) devas (persekuti|postkuri|petegi|ĉasi) (vin|vian|viajn)|(mi|ni) (petegas|postkuras|persekutas) vin',
  '(sendas|sendis|ĵetas|puŝas|transsendas) (min|nin) (de unu|de _ al|tien kaj reen|ĉirkaŭe|tien-reen) [_]',
  // Silence and indifference.
  'ĉu (iu entute|iu ajn entute|entute iu|entute iu ajn) [eĉ|vere|iam] (laboras|legas|aŭskultas|respondas|atentas|deĵoras|vivas|interesiĝas)|ĉu (iu|iu ajn) [eĉ|vere|iam] (laboras|legas|aŭskultas|respondas|atentas|deĵoras|interesiĝas) (entute|tie ĉe vi|ĉe vi|miajn _|niajn _)|ĉu [entute] estas iu [vivanta] (tie|ĉe vi)',
  '(parolas|skribas|parolis|skribis) [mi] (al|kun) [la] (muro|muroj|vento|malpleno)',
  '(silento|silentado) (ĝis nun|denove|de via flanko|de via parto|kiel ĉiam)|(tomba|plena|absoluta|totala) silento|vi (simple|tute) (malaperis|silentas)',
  '(neniu|neniun) [ĉe vi|tie|vere|ŝajne] (zorgas|interesas|interesiĝas|atentas|okupiĝas|ĝenas sin|prenas respondecon)|(ŝajne|videble|klare) (neniun|neniu) [_] (zorgas|interesas|interesiĝas|ĝenas)',
  'por ke (iu|fine iu|oni|vi) [fine|finfine|ja|entute] (ion faru|faru ion|io okazu|respondu|agu|reagu|helpu|aŭskultu|legu|okupiĝu)',
  'kion vi [entute|fakte|do] faras tie [ĉe vi] [la|entute] [tutan tagon|tutajn tagojn] (?|!|.)',
  'nur (maŝinoj|robotoj|aŭtomatoj) (respondas|respondadas) (ĉe vi|al mi|, neniam)|neniam (iu|unu|vera) homo (respondas|respondis)',
  '(tri|kvar|kvin|ses|dek|cent|multajn|plurajn) fojojn [mi|ni|jam] (klarigis|diris|rakontis|vokis|telefonis|skribis|petis|kontaktis|plendis|raportis|ripetis)',
  // Questions that want no answer.
  '(kiom|ĉu tiom|ĉu tiel|ĉu vere tiom|ĉu vere tiel) malfacile (estas|estus) [por vi] (respondi|revoki|voki|sendi|liveri|skribi|legi|kontroli|informi|levi la telefonon) [_]|ĉu estas (tiom|tiel) malfacile (respondi|revoki|voki|sendi|liveri|skribi|legi|kontroli|informi|levi)',
  'ĉu vi [eĉ|entute|ja] (scias|konscias|imagas|komprenas) , [kiom da (fojoj|horoj|tagoj|tempo)|kiom longe|kiom ofte|kion|kiomfoje] (mi|ni|jam) [jam] [_]',
  '(kiom da fojoj|kiomfoje|kiom ofte) [mi|ni] (devas|devos|ankoraŭ) [mi|ni|ankoraŭ] (voki|telefoni|skribi|peti|ripeti|klarigi|diri|sendi|plendi|demandi)',
  '(kiom da tempo|kiom longe|ĝis kiam) (ankoraŭ|plu) [mi|ni] (devas|devos) [mi|ni] (atendi|toleri|suferi|pacienci|elteni)|(kiom da tempo|kiom longe|ĝis kiam) (mi|ni) ((ankoraŭ|plu) (devas|devos)|(devas|devos) (ankoraŭ|plu)) (atendi|toleri|suferi|pacienci|elteni)|(kiom da tempo|kiom longe|ĝis kiam) (mi|ni) (devas|devos) (toleri|suferi|pacienci|elteni)|ĝis kiam (mi|ni) (devas|devos) atendi',
  '(kial|por kio) [do|entute|fakte] (mi|ni) [do|entute|fakte] pagas [al] (vin|vi)',
  '(kiel|ĉu) vi [mem] (sentus vin|reagus|akceptus tion|tolerus tion|ŝatus tion|ŝatus atendi)',
  'kiom da (homoj|dungitoj|agentoj|fakoj|kolegoj) [ankoraŭ] (mi|ni) [ankoraŭ] devas (demandi|voki|kontakti|paroli)',
  '(kredis|pensis|opiniis) , ke vi [ja] estas [_] (serioz*|fidind*|profesi*|honest*)',
  'vi [tute|ja|eĉ] ne scias , kion vi (faras|diras|vendas)|(mi|ni) ne plu (kredas|fidas) [al] (vi|vin|viajn _|viaj _|via _|vian _)',
  '(1|2|3|4|5|6|7|8|9|10|12|15|20|30|40|45|50|60) (minutojn|horojn|tagojn|semajnojn|monatojn) [jam] [mi|ni] [jam] atendas',
  'kiel (ĉiam|kutime) , (neniu|nenio|silento|malfrue|ne venis|ne respondas)',
  { find: '(amatoroj|diletantoj|fuŝuloj)', except: ['(por|kiel|inter|ni|ni estas) amatoroj'] },
  // In vain.
  '(perditan|perditajn) (tagon|tagojn|tempon|horojn|feriojn|semajnfinon)',
  'post [pli ol] (unu|du|tri|kvar|kvin|#|tuta) (monato|monatoj|semajno|semajnoj|tagoj) kaj (eĉ|krome|tamen) [_] (malĝust*|rompit*|difektit*|erar*)',
  '(vane|senutile|por nenio) [mi|ni] [_] (atendis|vokis|venis|veturis|iris|sidis|restis|pagis|skribis|prenis)|(atendis|vokis|venis|veturis|iris|sidis|restis|pagis|prenis) ...4 (vane|senutile|por nenio)',
  '(forĵetita|perdita|malŝparita) (mono|tempo)|domaĝe pri la (mono|tempo)',
  '(kun|post|per) ĉiu [nova] (ĝisdatigo|versio|monato|tago|jaro) [_] [_] (pli malbona|pli malbone|malpliboniĝas)|(ĉiam pli|pli kaj pli|ĉiutage pli|ĉiumonate pli) (malbona|malbone|malrapida|malrapide|fuŝa)',
  '(dua|tria|kvara|kvina|sesa) (mendo|pako|termino|rendevuo|teknikisto|letero|mesaĝo|aparato|plendo|voko|livero) ...4 (ne (venis|alvenis|okazis|aperis|helpis|funkcias|funkciis|respondis)|neniu|perdis|perdita|nuligis|nuligita|rompita|difektita|sen respondo)',
  '(ĵetis|ĵetas) [mian|nian|la] (pakon|pakaĵon|keston|valizon) _|(pakon|pakaĵon|keston|valizon) (ĵetis|ĵetas) _',
  '(dormis|tranoktis|noktumis|pasigis [la] [tutan] nokton|sidis [la] tutan nokton) [_] (en la aŭto|en aŭto|sur la planko|sur planko|en la flughaveno|en flughaveno|sur benko|en la stacidomo|en stacidomo)',
  // What was hoped for.
  '(mi|ni) (atendis|esperis) [multe|iom] (pli (da _|bonan|bonajn|seriozan|profesian)|pli|ion pli (bonan|bona)) [_] (de|ĉe) (vi|via _|tia _)',
  '(por|kontraŭ) (tia|tiu|tiom da|tioma) (prezo|mono|sumo) (mi|ni|oni) (atendis|atendus|atendas|esperis|devus)',
  'ne (sufiĉas|sufiĉis) , ke _ ...8 (ankaŭ|eĉ|ankoraŭ|krome|nun) _',
  // Good advice that is none.
  '(eble|vi) [vi] (dungu|lernu|trejnu|instruu|eklernu|komencu|devus (dungi|lerni|trejni|instrui)) ...5 (dungitojn|homojn|personaron|klientojn|telefonon|mesaĝojn|ĝentilecon|respondi|respekti)',
] as const satisfies TopicWords['phrases']

/** Where the same words are no complaint. */
export const contentment = [
  '(dua|duan|tria|trian|kvara|kvaran|kvina|kvinan) fojon (mi|ni) (mendas|aĉetas|venas|loĝas|rezervas|vojaĝas|uzas|flugas) ...6 (perfekte|bonege|kontenta|kontentas|kontentaj|bone|sen problemo|ĉiam|ĉu)',
  'neniam plu [mi|ni] [_] (maltrafos|forgesos|eraros|volas iri aliloken|uzos alian|iros aliloken)',
  'kliento (de|dum|ekde|jam) ...4 (kaj|,) [mi|ni] (volas|volus|ŝatus|deziras|bezonas|demandas|ĉiam|kontentas|tre)',
  'neniam plu ...4 alian (firmaon|vendejon|hotelon)',
] as const
