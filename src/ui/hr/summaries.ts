import type { SummaryTexts } from '../summaries.ts'

/** What each rule asks for, in Croatian. */
export const summaries: SummaryTexts = {
  // Words.
  'A refusal comes with a positive step: an alternative, a next action, a question that moves things forward.':
    'Uz odbijanje ide i nešto pozitivno: drugo rješenje, sljedeći korak ili pitanje koje vodi dalje.',
  'Agents do not make the customer the culprit.': 'Agenti ne okrivljuju korisnika.',
  "Agents speak with the team's voice: its words, its spelling of the brand, its formality.":
    'Agenti se drže tona svojeg tima: njegovih riječi, načina pisanja marke i stupnja formalnosti.',
  'Agents use no dismissive or discouraging words.': 'Agenti ne upotrebljavaju odbojne ni obeshrabrujuće riječi.',
  'Agents promise no more than they can keep.': 'Agenti ne obećavaju više nego što mogu ispuniti.',
  'Polite words are not piled up until they sound ironic.': 'Fraze uljudnosti ne gomilaju se dok ne zazvuče ironično.',
  'Agents write plain words and sentences, no officialese.':
    'Agenti pišu jednostavnim riječima i rečenicama, bez birokratskog jezika.',
  'No doubled words, no wrong "a" or "an", no space before a comma, a capital at the beginning of an email.':
    'Bez udvojenih riječi, pogrešnog engleskog „a” ili „an” i razmaka ispred zareza; e-pošta počinje velikim slovom.',
  'Agents do not swear, insult, mock or order the customer about.':
    'Agenti ne psuju, ne vrijeđaju korisnika, ne rugaju mu se i ne zapovijedaju mu.',
  'Agents do not shout: no words in capitals, no rows of exclamation or question marks.':
    'Agenti ne viču: nema riječi velikim slovima ni nizova uskličnika ili upitnika.',

  // Shape of a message.
  'An angry or upset customer gets no smile, joke or cheer for an answer.':
    'Ljutitom ili uzrujanom korisniku ne odgovara se smješkom, šalom ni veselim uzvikom.',
  'The customer is addressed either formally or informally, not both.':
    'Korisniku se u razgovoru obraća ili s Vi ili s ti, a ne s oboje.',
  'Messages and sentences are no longer than the channel bears.':
    'Poruke i rečenice nisu dulje nego što kanal podnosi.',

  // Opening.
  "The agent uses the customer's name, spells it as the customer does, and gives it the right title.":
    'Agent korisnika oslovljava imenom, piše ga kao i sam korisnik i dodaje pravu titulu.',
  "The agent's first turn names the company or the agent.":
    'Agent u svojem prvom javljanju navodi tvrtku ili svoje ime.',
  'The greeting is neither a bare "Hi" nor a speech.': 'Pozdrav nije ni samo „Bok” ni cijeli govor.',
  "The agent's first turn greets, welcomes or thanks the customer for getting in touch.":
    'Agent u svojem prvom javljanju pozdravlja, želi dobrodošlicu ili zahvaljuje na upitu.',

  // Listening.
  'The agent does not ask for what the customer has already given.':
    'Agent ne pita ponovno za ono što je korisnik već naveo.',
  'A vague report is met with a question or a check before a fix is prescribed.':
    'Na nejasan opis problema najprije dolazi pitanje ili provjera, a tek onda rješenje.',
  'An upset customer, or one who was harmed, hears a word about that before anything else.':
    'Uzrujan ili oštećen korisnik prije svega čuje riječ o onome što ga muči.',
  "The agent does not give the customer's words back without adding anything.":
    'Agent ne ponavlja korisnikove riječi ako im ništa ne dodaje.',
  "The conversation does not end on a customer's question or request.":
    'Razgovor ne završava korisnikovim pitanjem ni molbom.',

  // Waiting and handing over.
  'Nobody is sent elsewhere without help; a move to private messages names the data that it needs.':
    'Nikoga se ne šalje drugamo bez pomoći; prelazak u privatne poruke navodi koji su podaci potrebni.',
  'An agent is in no more live chats at once than can be followed.':
    'Agent istodobno nije u više razgovora uživo nego što ih može pratiti.',
  'A customer who is to wait hears why, or is asked whether that is all right.':
    'Korisnik koji mora čekati doznaje zašto ili ga se pita slaže li se.',
  'The agent comes back from a hold in time, with thanks for waiting.':
    'Agent se korisniku koji čeka javlja na vrijeme i zahvaljuje mu na čekanju.',
  'Answers come within the time that the channel promises.': 'Odgovori stižu u roku koji kanal obećava.',
  'A conversation is handed over no more than once.': 'Razgovor se prosljeđuje najviše jedanput.',
  'A customer who is handed over hears why, or is asked whether that is all right.':
    'Korisnik kojeg se prosljeđuje doznaje zašto ili ga se pita slaže li se.',
  'A promise to get back, look into, pass on or fix says by when.':
    'Tko obeća da će se javiti, provjeriti, proslijediti ili popraviti, kaže i do kada.',

  // Ending.
  'The last agent message of a finished conversation thanks, wishes well or says goodbye.':
    'Posljednja agentova poruka u završenom razgovoru sadrži zahvalu, dobru želju ili pozdrav.',
  'Before the conversation ends, the agent asks whether anything else is needed.':
    'Prije kraja razgovora agent pita treba li još što.',
  'A finished conversation asks for feedback, but not a customer who is upset or whose trouble is still there.':
    'Na kraju razgovora traži se povratna informacija, ali ne od korisnika koji je uzrujan ili čiji problem još traje.',
  'The agent does not say goodbye or close before the customer is done.':
    'Agent se ne oprašta i ne zatvara razgovor prije nego što korisnik završi.',
  'Nothing is sold before the trouble is solved, nor again after the customer declined.':
    'Ništa se ne prodaje prije nego što je problem riješen, ni ponovno nakon što korisnik odbije.',

  // Templates and repetition.
  'No two templates of a library say nearly the same.': 'U zbirci nema dvaju predložaka koji kažu gotovo isto.',
  'A reply template has a place for the customer: a name, a number, something to adapt.':
    'Predložak odgovora ima mjesto za korisnika: ime, broj ili nešto što se prilagođava.',
  'Placeholders in templates are closed, known to the helpdesk, and have a fallback for a missing name.':
    'Mjesta za podatke u predlošcima zatvorena su, poznata su sustavu podrške i imaju zamjenu kad ime nedostaje.',
  'Agents do not say the same sentence twice in a conversation, nor send everybody the same long text.':
    'Agenti u razgovoru ne govore istu rečenicu dvaput i ne šalju svima isti dugi tekst.',
  'A library of templates has one for each situation that every support team meets.':
    'Zbirka predložaka ima po jedan za svaku situaciju s kojom se susreće svaki tim podrške.',
  'No placeholder of a template is left in a message that was sent.':
    'U poslanoj poruci nije ostalo nepopunjeno nijedno mjesto za podatak iz predloška.',

  // Public channels and data.
  'No payment-card number, IBAN, password or national identity number stands in a message.':
    'U poruci ne stoji broj platne kartice, IBAN, lozinka ni osobni identifikacijski broj.',
  'Agents give the facts once in public and do not go on arguing with a provocation.':
    'Agenti činjenice javno iznose jednom i ne nastavljaju prepirku s onim tko izaziva.',
  'Personal data is neither asked for nor repeated in public.': 'Osobni se podaci javno ne traže i ne ponavljaju.',
  'Whoever promises an investigation gives the customer its reference.':
    'Tko obeća provjeru, korisniku daje broj slučaja.',
}
