import type { ReasonTexts } from '../reason-texts.ts'

/** Why somebody has a role, in Croatian. */
export const reasons: ReasonTexts = {
  // What settings and formats say.
  'the settings say so of {}': 'tako kažu postavke za {}',
  'the settings': 'tako kažu postavke',
  'the format': 'tako kaže format',

  // Mail.
  'a mail server has sent it': 'poslao ga je poslužitelj e-pošte',
  'nobody reads {}': 'nitko ne čita {}',
  'it was sent to {}': 'poslano je na {}',
  '"{}@" is an address of agents': '"{}@" je adresa agenata',
  'it is an incoming mail': 'to je dolazna poruka',
  'it is an outgoing mail': 'to je odlazna poruka',

  // Exports.
  'a rule sent it': 'poslalo ga je pravilo',
  'it has a bot_id': 'ima bot_id',
  'it is of Slackbot': 'od Slackbota je',
  'only teammates write comments': 'komentare pišu samo članovi tima',
  'only agents write notes': 'bilješke pišu samo agenti',
  'the user owns the ticket': 'zahtjev pripada tom korisniku',
  'the ticket is assigned to the user': 'zahtjev je dodijeljen tom korisniku',
  'nothing tells': 'ništa to ne pokazuje',
  'the sender is a bot': 'pošiljatelj je bot',
  'the author is a phone number or an address': 'autor je telefonski broj ili adresa',
  'the text of the ticket is from its requester': 'tekst zahtjeva napisao je podnositelj',
  'the comment is private': 'komentar je privatan',
  'not the requester of the ticket': 'nije podnositelj zahtjeva',
  'the requester of the ticket': 'podnositelj je zahtjeva',
  'users.json says that it is a bot': 'prema users.json to je bot',
  'users.json says that they are a guest': 'prema users.json to je gost',
  'users.json says that they are of another organisation': 'prema users.json pripada drugoj organizaciji',
  'agents have written to this address': 'agenti su pisali na tu adresu',
  'it was left while nobody was there': 'ostavljeno je dok nije bilo nikoga',
  'the author is an AI agent': 'autor je agent umjetne inteligencije',
  'the actor id begins with {}': 'id autora počinje s {}',
  'the speaker is {}': 'govornik je {}',
  'the author is {}': 'autor je {}',
  "the user's type is {}": 'vrsta korisnika je {}',
  '{} is set': 'postavljeno je {}',
  '{} is {}': '{} = {}',
}
