import type { Topic, TopicWords } from '../../../src/locale.ts'

/** What makes up for a refusal: a step, an offer, what there is instead. */
export const wayOn = {
  'positive-step': {
    phrases: [
      '(<day>) ...4 (estas|restas|haveblas|ni havas|mi havas) [ankoraŭ|unu] (loko|lokon|libera|liberaj|liberan|tablo|tablon|ĉambro|ĉambron|termino|terminon|tempo|tempon)',
      // "Ĉekojn ne, oni pagas per karto." "Dimanĉe ne, lunde jes."
      {
        find: '(oni|vi) [povas|povos|rajtas] (pagas|pagi|pagos|ricevas|ricevi|prenas|preni|sendas|sendi|mendas|mendi) [ĝin|tion] (per|ĉe|en|kontante|rete|je)',
        except: ['(se|kiam|kiel|ĉu) (oni|vi) [povas|povos|rajtas] _'],
      },
      {
        find: '(bonvolu|bonvole|bv)',
        except: [
          '(bonvolu|bonvole|bv) (kompreni|kompreno|akcepti|pardoni|noti|ne|pacienci|atendi|scii|ĉesi|konsideri)',
          '(bonvolu|bonvole) (havi|esti) (paciencon|pacienca|informita)',
        ],
      },
      {
        find: '<we> [<adverb>] (povas|povus|povos|pretas|ŝatus|volus|volas|proponas|rekomendas|sugestas|konsilas|ofertas al vi|donos|donas|trovos|rezervos|rezervas|mendos|mendas|sendos|sendas|ŝanĝos|ŝanĝas|anstataŭigos|anstataŭigas|repagos|repagas|riparos|kontrolos|kontrolas|kontrolu|telefonos|telefonas|vokas|alvokos|alvokas|kontaktas|skribas al|petas (la|nian|mian|iun|kolegon)|esploras|informas|transdonas|plusendas|malfermas por|notas vin|notas vian|demandos|demandas|demandu|serĉos|serĉas|serĉu|rigardos|rigardas|rigardu|esploros|esploras|petos|informos|vokos|kontaktos|transdonos|plusendos|solvos|eltrovos|eltrovu|provos|provas|provu|helpos|helpas|aranĝos|aranĝas|prizorgos|prizorgas|kreos|malfermos|notos|metos|aldonos|klarigos|montros|skribos|raportos)',
        except: [
          '<we> [<adverb>] (povas|povus|povos) [nur|bone|ja|plene] (vidi|konfirmi|diri|kompreni|imagi|supozi|certigi|esperi)',
          '(tion kion|kion|kio|kiel|se|esperas|ol|nenion|ĉion kion|ĉio kion|ke) <we> [<adverb>] (povas|povus|povos)',
          'sendas [al vi] (saluton|salutojn)',
        ],
      },
      '<we> [<adverb>] (rezervis|mendis|sendis|resendis|restarigis|reaktivigis|malblokis|plilongigis|korektis|riparis|solvis|forsendis|ekspedis|demandis|petis|raportis|kreis|malfermis|repagis|aranĝis|metis|aldonis|ŝanĝis|informis|kontaktis|plusendis|transdonis|notis|enskribis|aktivigis|anstataŭigis|trovis por vi|trovis alian|trovis unu)',
      {
        find: 'vi [tamen|ankaŭ|ĉiam|anstataŭe|volonte|facile|senpage|ja|certe] (povas|povus|povos|trovos|rajtas|ricevos)',
        except: [
          '(ĝis|se|kion|kiel|kie|ke|esperas|por ke|antaŭ ol|kiam|nenion|kial) vi [_] (povas|povus|povos|trovos|rajtas|ricevos)',
          'vi (povas|povus|povos) [ja] (vidi|kompreni|imagi|nur|ne)',
        ],
      },
      // Somebody of ours who does it.
      {
        find: '(nia|niaj|alia) [_] (partnero|partneroj|partnerfirmao|filio|filioj|najbaro|najbaroj|vendejo|butiko|ejo) [_] [_] [tamen|ja|ankaŭ] (liveras|sendas|havas|vendas|povas|ofertas|faras|prizorgas|akceptas|riparas)',
        except: [
          '(ne|nek|neniu) (liveras|sendas|havas|vendas|povas|ofertas|faras|prizorgas|akceptas|riparas)',
          '(neniu|neniuj) [el] (nia|niaj)',
        ],
      },
      '(provu|provi) _',
      '(anstataŭe|anstataŭ tio|anstataŭ ĝi|alternative|alternativo|alternativon|alternativoj|alternativojn|solvovojo|alia solvo|alian solvon|solvo|solvon)',
      {
        find: '(alia|alian|aliaj|aliajn|plia|plian|simila|similan|similaj|similajn|proksima|proksiman|apuda|apudan|najbara|najbaran) _',
        except: [
          // What is asked for: "Kuponojn de aliaj butikoj ni ne akceptas".
          '(de|el) [la] (alia|aliaj|similaj|simila|najbara|apuda|proksima)',
          '(ne|neniu|neniun|neniuj|neniujn|sen) [plu] [_] [iu|iun|iuj|iujn|ia|ian] (alia|alian|aliaj|aliajn|plia|plian|simila|similan|similaj|similajn)',
        ],
      },
      '(eble|povas esti ke|eblus|eblas ankaŭ|eblas tamen)',
      // What is possible: "Eblas pagi per karto".
      {
        find: 'eblas [tamen|ĉe ni|tie|ĉiam|nun|jam] *i',
        except: ['(ne|neniel|ĉu|se|ke|nek|apenaŭ) [_] [_] eblas', 'eblas (mi|vi|ni|li|ĝi|pri|ĉi)'],
      },
      '(ĉu vi (ŝatus|volas|volus|deziras|dezirus|preferas|preferus|konsentas|konsentus|povas|povus|bonvolus|havas|interesiĝas)|ĉu (mi|ni) [_] (povas|povus|_)|ĉu (taŭgas|taŭgus|konvenas|konvenus|helpus|interesus|plaĉus|eblus))',
      '(mi|ni) [<adverb>] (laboras|okupiĝas|klopodas|prizorgas) (pri|por|super|tion)',
      '(iu|kolego|kolegoj|kolegino|teamo|specialisto|fako|estro|teknikisto|li|ŝi|ili) [baldaŭ|tuj|volonte] (revokos|revenos|reskribos|sciigos|informos|trovos|kontaktos|vokos|respondos|helpos|kontrolos|skribos|rigardos|esploros|prizorgos|solvos|telefonos)',
      '(skribu|sendu|diru|voku|telefonu|vizitu|kontaktu|alklaku|klaku|elektu|plenigu|malfermu|rigardu|legu|sciigu|informu|iru|venu|revenu|uzu|premu|demandu|abonu) _',
      '(jen|ĉi tie vi trovas|ĉi tie vi trovos|sube vi trovas|sube vi trovos|per ĉi tiu ligilo|ĉe ĉi tiu ligilo)',
      '(malfermiĝos|malfermos|malfermiĝas|revenos|realvenos|alvenos|haveblos|disponeblos|disponebla|havebla|pretos|preta|libera|liberaj|malfermita|rekomenciĝos|ricevos) [denove|ree] [je|la|en|ĝis|ekde|de|post|inter] (<day>|#)',
      '(<day>) [je|la|ree|denove] [#|la|denove|ree] (malfermiĝos|malfermos|revenos|realvenos|alvenos|haveblos|disponeblos|pretos)',
      {
        find: '(<day>) [de|ekde|je|post|matene|vespere|posttagmeze] [la] [<ordinal>|#] [horo] [ĝi|ĝin|ni|li|ŝi|ili|oni|la _|nia _|vi] [denove|ree|jam|ja] (estos|revenos|venos|alvenos|malfermas|malfermiĝas|malfermos|malfermiĝos|haveblos|eblos|eblas|laboros|laboras|deĵoros|deĵoras|pretos|rekomenciĝos|veturos|veturas|funkcios)',
        except: [
          '(hodiaŭ|nun) [ĝi|ĝin|ni|li|ŝi|ili|oni|la _|nia _|vi] [denove|ree|jam|ja] *as',
          '(ĉu|se|ke|espereble) <day>',
        ],
      },
      {
        find: '(ekde|de|post|ĝis) (<day>|# (tagoj|horoj|minutoj|semajnoj))',
        except: [
          '(ekde|de|post|ĝis) <day> [<we>|tio|ĝi] (ne|neeblas|maleblas)',
          'ne (eblas|eblos|povas|povos|sukcesos|pretos|pretas|alvenos) ...4 ĝis <day>',
          '(ne|neeblas|maleblas|neebla|malebla) ...3 (post|ekde|de) #',
          '(komenco|komence|fino|fine|mezo|meze|<ordinal>) de <day>',
        ],
      },
      '(ĝis|ekde) [la] (<ordinal>|#) de <day>',
      '(rabato|rabaton|kupono|kuponon|repago|repagon|repagi|kompenso|kompenson|anstataŭaĵo|anstataŭaĵon|senpaga|senpagan|interŝanĝo|interŝanĝon) (de|por|anstataŭ|je|kiel)',
    ],
    except: [
      '(rabato|rabaton|repago|repagon|interŝanĝo) (de|por|je) ...2 (ne|neeblas|maleblas)',
      '(ne|neniam|nek) (skribu|sendu|diru|voku|telefonu|vizitu|kontaktu|alklaku|klaku|provu|povas|povus|povos|provi|uzu|premu)',
      '<thanks> ...5 (skribu|kontakti|voki)',
      '(atendu|havu) _',
    ],
  },
  // "Is there anything else I can look for?" behind a refusal is an offer to look.
  'search-offer': {
    phrases: ['(serĉi|trovi|provi|rigardi|kontroli|serĉu|serĉos) _', '(serĉi|trovi|provi|kontroli) $'],
  },
  // What is on offer instead; counts only behind the refusal.
  alternative: {
    phrases: [
      '<we> [ja|nur|tamen|ankaŭ|ankoraŭ|plue|multajn|kelkajn] (havas|ofertas|vendas|proponas|akceptas|liveras|provizas|vidas|trovis|trovas|sendas|riparas)',
      '(ja|tamen|nur|ankoraŭ|ankaŭ) (estas|havas|ekzistas|restas|troviĝas|haveblas|disponeblas|havebla|disponebla)',
      '(ekzistas|restas|troviĝas|disponeblas|haveblas) [ja|tamen|nur|ankoraŭ|ankaŭ] _',
      '(ĉiuj|ili|tiuj|ambaŭ|ĉiu|la plej multaj|la aliaj|la ceteraj|kelkaj|pluraj|aliaj) (estas|havas|kostas|ofertas|komenciĝas|inkluzivas)',
      '(nur|sole) _',
      {
        find: '(haveblas|disponeblas|mendeblas|aĉeteblas|riceveblas)',
        except: [
          'ne [plu|ankoraŭ|nun|momente|nuntempe|ĉe ni|tie|bedaŭrinde|rete] (haveblas|disponeblas|mendeblas|aĉeteblas|riceveblas)',
          '(neniu|neniuj|nenio|nek|nenia|neniaj) ...3 (haveblas|disponeblas|mendeblas|aĉeteblas|riceveblas)',
          '(se|ĉu|kiam|ĝis|kiu|kiuj) ...4 (haveblas|disponeblas|mendeblas|aĉeteblas|riceveblas)',
        ],
      },
      '(for|apude|najbare|proksime|apud _|apud la _|trans la _) [de _|de la _] (estas|troviĝas|vi trovas|vi trovos)',
      '(estas|restas) (libera|liberaj|malfermita|malfermitaj|havebla|haveblaj|disponebla|disponeblaj|ebla|eblaj|inkluzivita)',
    ],
  },
  // How it is: behind "No", a correction and no refusal.
  statement: {
    phrases: [
      '(ĝi|tio|ĉi tio|ili|li|ŝi|tiu|tiuj|ĉi tiu|ĉi tiuj) [ja|nun|nur|jam] (estas|estis|havas|kostas|validas|alvenis|alvenas|apartenas|funkcias)',
      '(estas|kostas|temas pri) _',
    ],
  },
  contrast: {
    phrases: [
      // "Sunday no, Saturday yes".
      'jes',
      '(sed|tamen|aliflanke|malgraŭ tio|kvankam|spite tion|nu tamen|kontraŭe|male)',
    ],
    except: ['(bedaŭras|pardonu|pardonpetas|bedaŭrinde) sed', 'ne nur ...8 sed ankaŭ', 'sed tamen ne'],
  },
  hope: {
    phrases: [
      '(esperas|espereble|esperu|esperi|esperante|espero|esperon|esperinde|esperus|espereblas|mi deziras ke|ni deziras ke|kun iom da bonŝanco|bonŝance)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
