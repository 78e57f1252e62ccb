import type { SummaryTexts } from '../summaries.ts'

/** What each rule asks for, in Chinese. */
export const summaries: SummaryTexts = {
  // Words.
  'A refusal comes with a positive step: an alternative, a next action, a question that moves things forward.':
    '拒绝的同时给出积极的一步：替代办法、下一步，或能推进问题的询问。',
  'Agents do not make the customer the culprit.': '客服不把责任推给客户。',
  "Agents speak with the team's voice: its words, its spelling of the brand, its formality.":
    '客服按团队的语气说话：用词、品牌写法和正式程度保持一致。',
  'Agents use no dismissive or discouraging words.': '客服不用敷衍或令人泄气的说法。',
  'Agents promise no more than they can keep.': '客服不承诺自己无法兑现的事。',
  'Polite words are not piled up until they sound ironic.': '客套话不堆砌到听起来像讽刺。',
  'Agents write plain words and sentences, no officialese.': '客服使用简单的词句，不打官腔。',
  'No doubled words, no wrong "a" or "an", no space before a comma, a capital at the beginning of an email.':
    '没有重复的词、误用的英语“a”或“an”和逗号前的空格；邮件开头用大写字母。',
  'Agents do not swear, insult, mock or order the customer about.':
    '客服不说脏话，不侮辱、嘲讽客户，也不对客户发号施令。',
  'Agents do not shout: no words in capitals, no rows of exclamation or question marks.':
    '客服不喊叫：不用全大写的词，也不用成串的感叹号或问号。',

  // Shape of a message.
  'An angry or upset customer gets no smile, joke or cheer for an answer.':
    '回复生气或不满的客户时，不用笑脸、玩笑或欢呼。',
  'The customer is addressed either formally or informally, not both.': '对客户要么一直用敬称，要么一直不用，不混用。',
  'Messages and sentences are no longer than the channel bears.': '消息和句子不超过渠道适合的长度。',

  // Opening.
  "The agent uses the customer's name, spells it as the customer does, and gives it the right title.":
    '客服使用客户的名字，写法与客户一致，称呼正确。',
  "The agent's first turn names the company or the agent.": '客服第一次发言就说出公司或自己的名字。',
  'The greeting is neither a bare "Hi" nor a speech.': '问候既不是光秃秃的一句“你好”，也不是长篇大论。',
  "The agent's first turn greets, welcomes or thanks the customer for getting in touch.":
    '客服第一次发言时问候、欢迎客户，或感谢客户联系。',

  // Listening.
  'The agent does not ask for what the customer has already given.': '客户已经提供过的信息，客服不再重复询问。',
  'A vague report is met with a question or a check before a fix is prescribed.':
    '客户描述含糊时，先询问或检查，再给出解决办法。',
  'An upset customer, or one who was harmed, hears a word about that before anything else.':
    '客户不满或受到损失时，客服先对此作出回应，再谈其他。',
  "The agent does not give the customer's words back without adding anything.":
    '客服不会只重复客户的话而不补充任何内容。',
  "The conversation does not end on a customer's question or request.": '对话不会停在客户尚未得到回应的问题或请求上。',

  // Waiting and handing over.
  'Nobody is sent elsewhere without help; a move to private messages names the data that it needs.':
    '不提供帮助就不把客户打发到别处；转到私信时说明需要哪些信息。',
  'An agent is in no more live chats at once than can be followed.': '客服同时进行的在线对话不超过顾得过来的数量。',
  'A customer who is to wait hears why, or is asked whether that is all right.': '让客户等待时，说明原因或征求同意。',
  'The agent comes back from a hold in time, with thanks for waiting.': '让客户等待后，客服按时回来，并感谢客户等待。',
  'Answers come within the time that the channel promises.': '在渠道承诺的时限内回复。',
  'A conversation is handed over no more than once.': '一个对话最多转接一次。',
  'A customer who is handed over hears why, or is asked whether that is all right.': '转接客户时，说明原因或征求同意。',
  'A promise to get back, look into, pass on or fix says by when.': '承诺回复、调查、转达或修复时，说明什么时候。',

  // Ending.
  'The last agent message of a finished conversation thanks, wishes well or says goodbye.':
    '对话结束时，客服的最后一条消息表示感谢、祝福或道别。',
  'Before the conversation ends, the agent asks whether anything else is needed.':
    '对话结束前，客服询问是否还需要其他帮助。',
  'A finished conversation asks for feedback, but not a customer who is upset or whose trouble is still there.':
    '对话结束时请客户评价，但客户不满或问题仍在时除外。',
  'The agent does not say goodbye or close before the customer is done.': '在客户说完之前，客服不道别，也不关闭对话。',
  'Nothing is sold before the trouble is solved, nor again after the customer declined.':
    '问题解决之前不推销，客户拒绝之后也不再推销。',

  // Templates and repetition.
  'No two templates of a library say nearly the same.': '模板库里没有两个内容几乎相同的模板。',
  'A reply template has a place for the customer: a name, a number, something to adapt.':
    '回复模板为客户留出位置：姓名、编号或可以调整的内容。',
  'Placeholders in templates are closed, known to the helpdesk, and have a fallback for a missing name.':
    '模板中的占位符都已闭合、客服系统能识别，缺少姓名时有替代词。',
  'Agents do not say the same sentence twice in a conversation, nor send everybody the same long text.':
    '客服在一次对话中不重复同一句话，也不给所有人发送同一段长文字。',
  'A library of templates has one for each situation that every support team meets.':
    '每个客服团队都会遇到的情况，模板库里都有相应的模板。',
  'No placeholder of a template is left in a message that was sent.': '发出的消息里没有未填写的模板占位符。',

  // Public channels and data.
  'No payment-card number, IBAN, password or national identity number stands in a message.':
    '消息里不写出支付卡号码、IBAN、密码或个人身份号码。',
  'Agents give the facts once in public and do not go on arguing with a provocation.':
    '客服在公开场合只说明一次事实，不与挑衅者继续争辩。',
  'Personal data is neither asked for nor repeated in public.': '不在公开场合索要或重复个人信息。',
  'Whoever promises an investigation gives the customer its reference.': '承诺调查时，给客户一个可以查询的编号。',
}
