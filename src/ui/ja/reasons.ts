import type { ReasonTexts } from '../reason-texts.ts'

/** Why somebody has a role, in Japanese. */
export const reasons: ReasonTexts = {
  // What settings and formats say.
  'the settings say so of {}': '{} について設定で指定されている',
  'the settings': '設定による',
  'the format': '形式による',

  // Mail.
  'a mail server has sent it': 'メールサーバーが送ったもの',
  'nobody reads {}': '{} は誰も読まない',
  'it was sent to {}': '{} あてに送られた',
  '"{}@" is an address of agents': '"{}@" は担当者のアドレス',
  'it is an incoming mail': '受信メールである',
  'it is an outgoing mail': '送信メールである',

  // Exports.
  'a rule sent it': 'ルールが送信した',
  'it has a bot_id': 'bot_id がある',
  'it is of Slackbot': 'Slackbot による',
  'only teammates write comments': 'コメントを書くのはチームの人だけ',
  'only agents write notes': 'メモを書くのは担当者だけ',
  'the user owns the ticket': 'チケットの持ち主である',
  'the ticket is assigned to the user': 'チケットの担当である',
  'nothing tells': '手がかりがない',
  'the sender is a bot': '送信者がボットである',
  'the author is a phone number or an address': '送信者が電話番号かアドレスである',
  'the text of the ticket is from its requester': 'チケットの本文は依頼者のもの',
  'the comment is private': 'コメントが非公開である',
  'not the requester of the ticket': 'チケットの依頼者ではない',
  'the requester of the ticket': 'チケットの依頼者である',
  'users.json says that it is a bot': 'users.json によればボットである',
  'users.json says that they are a guest': 'users.json によればゲストである',
  'users.json says that they are of another organisation': 'users.json によれば別の組織の人である',
  'agents have written to this address': '担当者がこのアドレスに送信している',
  'it was left while nobody was there': '誰もいない間に残された',
  'the author is an AI agent': '送信者が AI エージェントである',
  'the actor id begins with {}': '送信者の id が {} で始まる',
  'the speaker is {}': '話者が {} である',
  'the author is {}': '送信者が {} である',
  "the user's type is {}": 'ユーザーの種類が {} である',
  '{} is set': '{} がある',
  '{} is {}': '{} = {}',
}
