import type { ReasonTexts } from '../reason-texts.ts'

/** Why somebody has a role, in Esperanto. */
export const reasons: ReasonTexts = {
  // What settings and formats say.
  'the settings say so of {}': 'la agordo diras tion pri {}',
  'the settings': 'tion diras la agordo',
  'the format': 'tion diras la formato',

  // Mail.
  'a mail server has sent it': 'sendis ĝin poŝtservilo',
  'nobody reads {}': 'neniu legas {}',
  'it was sent to {}': 'ĝi estis sendita al {}',
  '"{}@" is an address of agents': '"{}@" estas adreso de agentoj',
  'it is an incoming mail': 'ĝi estas alvena mesaĝo',
  'it is an outgoing mail': 'ĝi estas elira mesaĝo',

  // Exports.
  'a rule sent it': 'sendis ĝin regulo',
  'it has a bot_id': 'ĝi havas bot_id',
  'it is of Slackbot': 'ĝi estas de Slackbot',
  'only teammates write comments': 'nur teamanoj skribas komentojn',
  'only agents write notes': 'nur agentoj skribas notojn',
  'the user owns the ticket': 'la bileto apartenas al la uzanto',
  'the ticket is assigned to the user': 'la bileto estas atribuita al la uzanto',
  'nothing tells': 'nenio diras tion',
  'the sender is a bot': 'la sendinto estas roboto',
  'the author is a phone number or an address': 'la aŭtoro estas telefonnumero aŭ adreso',
  'the text of the ticket is from its requester': 'la teksto de la bileto estas de ĝia petinto',
  'the comment is private': 'la komento estas privata',
  'not the requester of the ticket': 'ne la petinto de la bileto',
  'the requester of the ticket': 'la petinto de la bileto',
  'users.json says that it is a bot': 'users.json diras, ke ĝi estas roboto',
  'users.json says that they are a guest': 'users.json diras, ke tio estas gasto',
  'users.json says that they are of another organisation': 'users.json diras, ke tio estas iu el alia organizo',
  'agents have written to this address': 'agentoj skribis al ĉi tiu adreso',
  'it was left while nobody was there': 'ĝi estis lasita, dum neniu estis tie',
  'the author is an AI agent': 'la aŭtoro estas AI-agento',
  'the actor id begins with {}': 'la id de la aŭtoro komenciĝas per {}',
  'the speaker is {}': 'la parolanto estas {}',
  'the author is {}': 'la aŭtoro estas {}',
  "the user's type is {}": 'la speco de la uzanto estas {}',
  '{} is set': '{} estas metita',
  '{} is {}': '{} = {}',
}
