import type { SummaryTexts } from '../summaries.ts'

/** What each rule asks for, in Japanese. */
export const summaries: SummaryTexts = {
  // Words.
  'A refusal comes with a positive step: an alternative, a next action, a question that moves things forward.':
    '断るときは前向きな一歩を添えます：代わりの案、次の手順、話を進める質問など。',
  'Agents do not make the customer the culprit.': '担当者はお客様のせいにしません。',
  "Agents speak with the team's voice: its words, its spelling of the brand, its formality.":
    '担当者はチームの文体で話します：言葉選び、ブランドの表記、改まり方。',
  'Agents use no dismissive or discouraging words.': '担当者は、突き放す言葉や否定的な言葉を使いません。',
  'Agents promise no more than they can keep.': '担当者は、守れないことを約束しません。',
  'Polite words are not piled up until they sound ironic.': '丁寧な言葉を、皮肉に聞こえるほど重ねません。',
  'Agents write plain words and sentences, no officialese.':
    '担当者はわかりやすい言葉と文で書き、お役所言葉を使いません。',
  'No doubled words, no wrong "a" or "an", no space before a comma, a capital at the beginning of an email.':
    '語の重複、a と an の誤り、コンマ前の空白がなく、メールは大文字で始まります。',
  'Agents do not swear, insult, mock or order the customer about.':
    '担当者は下品な言葉、侮辱、皮肉、指図を使いません。',
  'Agents do not shout: no words in capitals, no rows of exclamation or question marks.':
    '担当者は叫びません：大文字だけの語や、感嘆符や疑問符の連続を使いません。',

  // Shape of a message.
  'An angry or upset customer gets no smile, joke or cheer for an answer.':
    '怒っているお客様や困っているお客様に、笑顔や冗談、歓声で返しません。',
  'The customer is addressed either formally or informally, not both.':
    'お客様への言葉づかいは、敬体か常体のどちらかに統一します。',
  'Messages and sentences are no longer than the channel bears.': 'メッセージと文は、チャネルに見合う長さに収めます。',

  // Opening.
  "The agent uses the customer's name, spells it as the customer does, and gives it the right title.":
    '担当者はお客様の名前を、本人と同じ表記と正しい敬称で呼びます。',
  "The agent's first turn names the company or the agent.": '担当者は最初の発言で、会社名か担当者名を名乗ります。',
  'The greeting is neither a bare "Hi" nor a speech.': '挨拶はそっけないひと言で済ませず、長い口上にもしません。',
  "The agent's first turn greets, welcomes or thanks the customer for getting in touch.":
    '担当者は最初の発言で、挨拶や歓迎、問い合わせへのお礼を述べます。',

  // Listening.
  'The agent does not ask for what the customer has already given.':
    'お客様がすでに伝えたことを、担当者は重ねて尋ねません。',
  'A vague report is met with a question or a check before a fix is prescribed.':
    'あいまいな相談には、対処を指示する前に質問や確認をします。',
  'An upset customer, or one who was harmed, hears a word about that before anything else.':
    '困っているお客様や損害を受けたお客様には、まずそのことに触れます。',
  "The agent does not give the customer's words back without adding anything.":
    '担当者は、何も加えずにお客様の言葉を繰り返しません。',
  "The conversation does not end on a customer's question or request.":
    'お客様の質問や依頼に応えないまま、会話を終えません。',

  // Waiting and handing over.
  'Nobody is sent elsewhere without help; a move to private messages names the data that it needs.':
    '手助けせずによそへ回さず、非公開のやり取りへ移すときは必要な情報を示します。',
  'An agent is in no more live chats at once than can be followed.':
    '担当者が同時に対応するチャットは、目の届く件数までにします。',
  'A customer who is to wait hears why, or is asked whether that is all right.':
    'お客様を待たせるときは、理由を伝えるか、了承を得ます。',
  'The agent comes back from a hold in time, with thanks for waiting.':
    'お客様を待たせたあと、担当者は時間内に戻り、待っていただいたお礼を述べます。',
  'Answers come within the time that the channel promises.': 'チャネルごとの期限内に返信します。',
  'A conversation is handed over no more than once.': '会話の引き継ぎは 1 回までにします。',
  'A customer who is handed over hears why, or is asked whether that is all right.':
    'お客様を引き継ぐときは、理由を伝えるか、了承を得ます。',
  'A promise to get back, look into, pass on or fix says by when.':
    '連絡、調査、取り次ぎ、修正を約束するときは、いつまでかを伝えます。',

  // Ending.
  'The last agent message of a finished conversation thanks, wishes well or says goodbye.':
    '終わった会話では、担当者の最後のメッセージにお礼か結びの挨拶があります。',
  'Before the conversation ends, the agent asks whether anything else is needed.':
    '会話を終える前に、担当者は他に用件がないか尋ねます。',
  'A finished conversation asks for feedback, but not a customer who is upset or whose trouble is still there.':
    '会話の終わりに評価をお願いします（お客様が不満なときや未解決のときを除く）。',
  'The agent does not say goodbye or close before the customer is done.':
    'お客様の用件が済むまで、担当者は別れの挨拶をせず、会話を終了しません。',
  'Nothing is sold before the trouble is solved, nor again after the customer declined.':
    '問題が解決する前や、お客様が断ったあとには売り込みません。',

  // Templates and repetition.
  'No two templates of a library say nearly the same.': 'テンプレート集に、ほぼ同じ内容のテンプレートを置きません。',
  'A reply template has a place for the customer: a name, a number, something to adapt.':
    '返信テンプレートには、名前や番号など、お客様に合わせる箇所があります。',
  'Placeholders in templates are closed, known to the helpdesk, and have a fallback for a missing name.':
    'テンプレートの差し込み項目は閉じてあり、ヘルプデスクで使え、名前がない場合の語があります。',
  'Agents do not say the same sentence twice in a conversation, nor send everybody the same long text.':
    '一つの会話で同じ文を繰り返さず、同じ長い文面を皆に送りません。',
  'A library of templates has one for each situation that every support team meets.':
    'どのサポートチームも出会う場面には、それぞれテンプレートがあります。',
  'No placeholder of a template is left in a message that was sent.':
    '送られたメッセージに、テンプレートの差し込み項目が残っていません。',

  // Public channels and data.
  'No payment-card number, IBAN, password or national identity number stands in a message.':
    'メッセージに決済カード番号、IBAN、パスワード、個人の識別番号を書きません。',
  'Agents give the facts once in public and do not go on arguing with a provocation.':
    '公開の場では事実を一度だけ伝え、挑発に乗って言い争いません。',
  'Personal data is neither asked for nor repeated in public.': '公開の場で個人情報を尋ねたり、繰り返したりしません。',
  'Whoever promises an investigation gives the customer its reference.':
    '調査を約束するときは、お客様に受付番号を伝えます。',
}
