import type { SummaryTexts } from '../summaries.ts'

/** What each rule asks for, in Esperanto. */
export const summaries: SummaryTexts = {
  // Words.
  'A refusal comes with a positive step: an alternative, a next action, a question that moves things forward.':
    'Kun rifuzo venas io pozitiva: alternativo, sekva paŝo aŭ demando, kiu antaŭenigas la aferon.',
  'Agents do not make the customer the culprit.': 'Agentoj ne kulpigas la klienton.',
  "Agents speak with the team's voice: its words, its spelling of the brand, its formality.":
    'Agentoj parolas en la tono de la teamo: ĝiaj vortoj, ĝia skribo de la marko, ĝia formaleco.',
  'Agents use no dismissive or discouraging words.': 'Agentoj ne uzas forpuŝajn aŭ malkuraĝigajn vortojn.',
  'Agents promise no more than they can keep.': 'Agentoj ne promesas pli, ol ili povas plenumi.',
  'Polite words are not piled up until they sound ironic.': 'Ĝentilaĵoj ne amasiĝas, ĝis ili sonas ironie.',
  'Agents write plain words and sentences, no officialese.':
    'Agentoj skribas per simplaj vortoj kaj frazoj, sen oficeja ĵargono.',
  'No doubled words, no wrong "a" or "an", no space before a comma, a capital at the beginning of an email.':
    'Neniu ripetita vorto, neniu malĝusta angla "a" aŭ "an", neniu spaco antaŭ komo; retletero komenciĝas per majusklo.',
  'Agents do not swear, insult, mock or order the customer about.':
    'Agentoj uzas neniujn sakraĵojn, insultojn, mokojn aŭ komandojn.',
  'Agents do not shout: no words in capitals, no rows of exclamation or question marks.':
    'Agentoj ne krias: neniuj vortoj en majuskloj, neniuj vicoj da krisignoj aŭ demandosignoj.',

  // Shape of a message.
  'An angry or upset customer gets no smile, joke or cheer for an answer.':
    'Kolera aŭ ĉagrenita kliento ne ricevas rideton, ŝercon aŭ ĝojkrion kiel respondon.',
  'The customer is addressed either formally or informally, not both.':
    'La kliento estas alparolata aŭ formale aŭ neformale, ne ambaŭmaniere.',
  'Messages and sentences are no longer than the channel bears.':
    'Mesaĝoj kaj frazoj ne estas pli longaj, ol la kanalo toleras.',

  // Opening.
  "The agent uses the customer's name, spells it as the customer does, and gives it the right title.":
    'La agento uzas la nomon de la kliento, skribas ĝin kiel la kliento kaj kun la ĝusta titolo.',
  "The agent's first turn names the company or the agent.":
    'La unuaj vortoj de la agento nomas la firmaon aŭ la agenton.',
  'The greeting is neither a bare "Hi" nor a speech.': 'La saluto estas nek nura "Saluton" nek tuta parolado.',
  "The agent's first turn greets, welcomes or thanks the customer for getting in touch.":
    'La unuaj vortoj de la agento salutas aŭ bonvenigas la klienton, aŭ dankas pro la kontakto.',

  // Listening.
  'The agent does not ask for what the customer has already given.':
    'La agento ne redemandas tion, kion la kliento jam diris.',
  'A vague report is met with a question or a check before a fix is prescribed.':
    'Al neklara priskribo unue respondas demando aŭ kontrolo, kaj nur poste solvo.',
  'An upset customer, or one who was harmed, hears a word about that before anything else.':
    'Kliento ĉagrenita aŭ damaĝita unue aŭdas vorton pri tio.',
  "The agent does not give the customer's words back without adding anything.":
    'La agento ne redonas la vortojn de la kliento sen aldoni ion.',
  "The conversation does not end on a customer's question or request.":
    'La konversacio ne finiĝas per demando aŭ peto de la kliento.',

  // Waiting and handing over.
  'Nobody is sent elsewhere without help; a move to private messages names the data that it needs.':
    'Neniu estas sendata aliloken sen helpo; movo al privataj mesaĝoj nomas la bezonatajn datenojn.',
  'An agent is in no more live chats at once than can be followed.':
    'Agento estas samtempe en ne pli da babiloj, ol eblas sekvi.',
  'A customer who is to wait hears why, or is asked whether that is all right.':
    'Kliento, kiu devas atendi, aŭdas kial, aŭ estas demandata, ĉu tio konvenas.',
  'The agent comes back from a hold in time, with thanks for waiting.':
    'Kiam la kliento atendas, la agento revenas ĝustatempe kaj dankas pro la atendado.',
  'Answers come within the time that the channel promises.': 'Respondoj venas en la tempo, kiun la kanalo promesas.',
  'A conversation is handed over no more than once.': 'Konversacio estas transdonata maksimume unufoje.',
  'A customer who is handed over hears why, or is asked whether that is all right.':
    'Kliento, kiu estas transdonata, aŭdas kial, aŭ estas demandata, ĉu tio konvenas.',
  'A promise to get back, look into, pass on or fix says by when.':
    'Promeso respondi, esplori, plusendi aŭ ripari diras, ĝis kiam.',

  // Ending.
  'The last agent message of a finished conversation thanks, wishes well or says goodbye.':
    'La lasta mesaĝo de la agento en finita konversacio dankas, bondeziras aŭ adiaŭas.',
  'Before the conversation ends, the agent asks whether anything else is needed.':
    'Antaŭ la fino de la konversacio la agento demandas, ĉu io alia bezonatas.',
  'A finished conversation asks for feedback, but not a customer who is upset or whose trouble is still there.':
    'Finita konversacio petas opinion, sed ne de kliento, kiu estas ĉagrenita aŭ kies ĝeno restas.',
  'The agent does not say goodbye or close before the customer is done.':
    'La agento ne adiaŭas kaj ne fermas la konversacion, antaŭ ol la kliento finis.',
  'Nothing is sold before the trouble is solved, nor again after the customer declined.':
    'Nenio estas vendata, antaŭ ol la ĝeno estas solvita, nek denove post rifuzo de la kliento.',

  // Templates and repetition.
  'No two templates of a library say nearly the same.': 'En kolekto ne estas du ŝablonoj, kiuj diras preskaŭ la samon.',
  'A reply template has a place for the customer: a name, a number, something to adapt.':
    'Responda ŝablono havas lokon por la kliento: nomon, numeron aŭ ion adaptendan.',
  'Placeholders in templates are closed, known to the helpdesk, and have a fallback for a missing name.':
    'Lokokupiloj en ŝablonoj estas fermitaj, konataj al la sistemo kaj havas anstataŭaĵon por mankanta nomo.',
  'Agents do not say the same sentence twice in a conversation, nor send everybody the same long text.':
    'Agentoj ne diras la saman frazon dufoje en konversacio, nek sendas al ĉiuj la saman longan tekston.',
  'A library of templates has one for each situation that every support team meets.':
    'Kolekto de ŝablonoj havas unu por ĉiu situacio, kiun renkontas ĉiu subtena teamo.',
  'No placeholder of a template is left in a message that was sent.':
    'Neniu lokokupilo de ŝablono restas en sendita mesaĝo.',

  // Public channels and data.
  'No payment-card number, IBAN, password or national identity number stands in a message.':
    'En mesaĝo ne staras numero de pagkarto, IBAN, pasvorto aŭ identiga numero de persono.',
  'Agents give the facts once in public and do not go on arguing with a provocation.':
    'Agentoj publike donas la faktojn unufoje kaj ne plu disputas kun provokanto.',
  'Personal data is neither asked for nor repeated in public.':
    'Personaj datenoj estas nek petataj nek ripetataj publike.',
  'Whoever promises an investigation gives the customer its reference.':
    'Kiu promesas esploron, donas al la kliento ĝian numeron.',
}
