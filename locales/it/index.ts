import { defineLocale } from '../../src/locale.ts'

const examples = async () => (await import('./examples/index.ts')).examples

/** A small pack: forms of address, greetings and farewells. What it has no words for is off. */
export default defineLocale({
  tag: 'it',
  name: 'Italian',
  parser: 'latin',
  folding: { accents: 'ignore' },
  abbreviations: [],
  lists: {
    thing:
      'ordine|account|numero|indirizzo|messaggio|acquisto|pacco|telefono|nome|rimborso|caso|codice|richiesta|fattura|pazienza|prenotazione|spedizione|email|mail|password|domanda|cap|negozio|tavolo|posto|documento|contratto|carta|bagaglio|volo|biglietto|appuntamento|abbonamento|tessera|iban|preventivo|reclamo|camera|dispositivo|recapito|piano|saldo',
  },
  topics: {
    'formal-address': {
      phrases: [
        {
          find: '(il|la|del|della|al|alla|sul|sulla|dal|dalla|nel|nella) (suo|sua) [nuovo|nuova|ultimo|ultima] <thing>',
          // Of somebody else.
          except: [
            '(sorella|fratello|moglie|marito|collega|amico|amica|figlio|figlia|madre|padre|mamma|papà|corriere|venditore|venditrice|banca|lui|loro) ...6 (il|la|del|della|al|alla|sul|sulla|dal|dalla|nel|nella) (suo|sua) [nuovo|nuova|ultimo|ultima] <thing>',
          ],
        },
        '(può|potrebbe|vuole|desidera) (inviarci|inviarmi|dirci|dirmi|darci|darmi|indicarci|indicarmi|confermarci|confermarmi|scriverci|fornirci|fornirmi|mandarci|mandarmi)',
        '(mi dica|ci dica|ci scriva|mi scriva|ci invii|mi invii|ci mandi|mi mandi|ci contatti|mi scusi|ci scusi|mi dia|ci dia|si accomodi|mi permetta)',
        '(mi|ci) (può|potrebbe) [gentilmente|cortesemente|per favore] (dire|dare|inviare|mandare|indicare|confermare|fornire|scrivere|spiegare)',
        '(se|qualora|quando) lei (ha|avesse|desidera|preferisce|vuole) [ancora] (altre|ulteriori|altri|ancora|qualche|bisogno|altro)',
        '(controllo|verifico|guardo|cerco|prenoto|annullo|chiedo|controlliamo|verifichiamo|prenotiamo) [subito|ora|volentieri|tutto|questo|la cosa] per lei [,] $',
        'la (invitiamo|invito|preghiamo|avviso|avvisiamo|avviseremo|terremo informat*|terrò informat*)',
        'le (ricordo|ricordiamo) (che|di|il|la|lo|i|gli)',
        'le (consiglio|consigliamo|spiego|interessa|interesserebbe)',
        '^[per favore|poi] (verifichi|controlli|provi|clicchi|attenda|scarichi|apra|selezioni|riavvii|inserisca|compili|guardi|chiami)',
        '(aiutarla|contattarla|ringraziarla|informarla|servirla|richiamarla|assisterla)',
        '(inviarle|mandarle|comunicarle|confermarle|augurarle|offrirle|dirle)',
        'la (aiuto|ringrazio|contatto|informo|richiamo|ringraziamo|contattiamo|informiamo|richiamiamo|aggiorno|aggiorniamo|prego)',
        'le (invio|mando|confermo|chiedo|scrivo|auguro|auguriamo|inviamo|mandiamo|confermiamo|chiediamo|comunichiamo|rispondo|rispondiamo)',
      ],
    },
    'informal-address': {
      phrases: [
        '(tu|te)',
        'ti',
        '(tuo|tua|tuoi|tue)',
        '(puoi|potresti|vuoi|vorresti|sai|riceverai|vedrai|potrai|preferisci)',
        '(dimmi|dicci|fammi sapere|facci sapere|avvisami|avvisaci|chiamaci|chiamami|richiamaci|figurati|scusami|tienimi|comunicaci|comunicami|permettimi|dammi|scrivici|scrivimi|inviaci|inviami|mandaci|mandami|contattaci|scusaci|dacci)',
        '(hai|devi) _',
        'per favore (controlla|verifica|prova|clicca|apri|scarica|riavvia|inserisci|seleziona|attendi|aspetta|guarda|chiama)',
        '(aiutarti|contattarti|ringraziarti|informarti|inviarti|mandarti|richiamarti|augurarti|assisterti)',
      ],
    },
    'asks-informal': { phrases: ['(possiamo|puoi|può) (darci del tu|darmi del tu)', '(diamoci|dammi|mi dia) del tu'] },
    // Ordinary words, so that capitals are emphasis and no acronym.
    'common-word': {
      phrases: [
        'non|no|mai|niente|nulla|sempre|tutto|tutti|tutte|solo|soltanto|adesso|ora|oggi|domani|grazie|per|favore|attenzione|importante|nuovo|nuova|gratis|senza|con|prima|dopo|suo|sua|noi|voi|lei|è|sono|deve|devono|può|possono|leggere|vedere|qui|già|ancora|molto|più|meno|bene|la|il|lo|gli|le|una|due|seconda|ultima|pagina|e|ma|davvero|subito|urgente|fattura|ordine|conto|di',
      ],
    },
    'placeholder-name': {
      phrases: [
        "^[il|suo|tuo|la] (nome|cognome|nome e cognome|numero|numero d'ordine|data|importo|ora|indirizzo|nome del cliente|nome cliente|nome dell'agente|azienda|prodotto|motivo|link|cliente) [qui] $",
        '^(inserire|inserisci|inserisca|aggiungere) _ ...3 $',
      ],
    },
    salutation: {
      phrases: [
        '(buongiorno|buonasera|buon (giorno|pomeriggio)|ciao|salve|gentile|gentili|caro|cara|buondì|buon dì|buona sera|egregio|egregia|egregi|spettabile|spett|gentilissimo|gentilissima|gentilissimi|carissimo|carissima|carissimi)',
      ],
    },
    welcome: {
      phrases: [
        '(benvenuto|benvenuta|grazie per [averci|aver] (contattato|contattati|scritto|il messaggio)|grazie per il (suo|tuo) messaggio)',
      ],
    },
    farewell: { phrases: ['(arrivederci|arrivederla|a presto|a domani|addio)'] },
    'good-wish': {
      phrases: ['(buona|buon|splendida|felice) (giornata|serata|fine settimana|weekend|proseguimento|settimana)'],
    },
  },
  models: {
    'name-to-fill-in': ['nome'],
    greeting: ['Buongiorno, come posso aiutarla?'],
    'greeting-before-answer': ['Buongiorno!'],
    'social-greeting': ['Buongiorno!'],
  },
  perspective: {},
  functionWords: [
    'il',
    'lo',
    'i',
    'gli',
    'un',
    'uno',
    'una',
    'di',
    'del',
    'della',
    'dei',
    'delle',
    'che',
    'in',
    'e',
    'non',
    'si',
    'per',
    'con',
    'ci',
    'noi',
    'al',
    'alla',
    'come',
    'piu',
    'ma',
    'questo',
    'questa',
    'sono',
    'a',
    'da',
    'anche',
    'quando',
    'dove',
    'nel',
    'nella',
    'se',
    'o',
    'molto',
  ],
  defaults: { proofreading: { checks: ['capital', 'spacing'] } },
  examples,
})
