import type { ReasonTexts } from '../reason-texts.ts'

/** Why somebody has a role, in Greek. */
export const reasons: ReasonTexts = {
  // What settings and formats say.
  'the settings say so of {}': 'το λένε οι ρυθμίσεις για {}',
  'the settings': 'το λένε οι ρυθμίσεις',
  'the format': 'το λέει η μορφή',

  // Mail.
  'a mail server has sent it': 'το έστειλε διακομιστής αλληλογραφίας',
  'nobody reads {}': 'κανείς δεν διαβάζει το {}',
  'it was sent to {}': 'στάλθηκε στο {}',
  '"{}@" is an address of agents': 'το "{}@" είναι διεύθυνση εκπροσώπων',
  'it is an incoming mail': 'είναι εισερχόμενο μήνυμα',
  'it is an outgoing mail': 'είναι εξερχόμενο μήνυμα',

  // Exports.
  'a rule sent it': 'το έστειλε κανόνας',
  'it has a bot_id': 'έχει bot_id',
  'it is of Slackbot': 'είναι του Slackbot',
  'only teammates write comments': 'μόνο συνεργάτες γράφουν σχόλια',
  'only agents write notes': 'μόνο εκπρόσωποι γράφουν σημειώσεις',
  'the user owns the ticket': 'το αίτημα είναι του χρήστη',
  'the ticket is assigned to the user': 'το αίτημα έχει ανατεθεί στον χρήστη',
  'nothing tells': 'τίποτα δεν το δείχνει',
  'the sender is a bot': 'ο αποστολέας είναι bot',
  'the author is a phone number or an address': 'ο συντάκτης είναι αριθμός τηλεφώνου ή διεύθυνση',
  'the text of the ticket is from its requester': 'το κείμενο του αιτήματος είναι του αιτούντος',
  'the comment is private': 'το σχόλιο είναι ιδιωτικό',
  'not the requester of the ticket': 'δεν είναι ο αιτών',
  'the requester of the ticket': 'είναι ο αιτών',
  'users.json says that it is a bot': 'κατά το users.json είναι bot',
  'users.json says that they are a guest': 'κατά το users.json είναι επισκέπτης',
  'users.json says that they are of another organisation': 'κατά το users.json είναι από άλλον οργανισμό',
  'agents have written to this address': 'εκπρόσωποι έχουν γράψει σε αυτή τη διεύθυνση',
  'it was left while nobody was there': 'το άφησαν όταν δεν ήταν κανείς εκεί',
  'the author is an AI agent': 'ο συντάκτης είναι σύστημα τεχνητής νοημοσύνης',
  'the actor id begins with {}': 'το id του συντάκτη αρχίζει με {}',
  'the speaker is {}': 'ο ομιλητής είναι {}',
  'the author is {}': 'ο συντάκτης είναι {}',
  "the user's type is {}": 'ο τύπος του χρήστη είναι {}',
  '{} is set': 'υπάρχει {}',
  '{} is {}': '{} = {}',
}
