import type { ReasonTexts } from '../reason-texts.ts'

/** Why somebody has a role, in Chinese. */
export const reasons: ReasonTexts = {
  // What settings and formats say.
  'the settings say so of {}': '设置中这样指定了 {}',
  'the settings': '设置如此',
  'the format': '格式如此',

  // Mail.
  'a mail server has sent it': '由邮件服务器发出',
  'nobody reads {}': '没有人查看 {}',
  'it was sent to {}': '是发给 {} 的',
  '"{}@" is an address of agents': '"{}@" 是客服的地址',
  'it is an incoming mail': '是收到的邮件',
  'it is an outgoing mail': '是发出的邮件',

  // Exports.
  'a rule sent it': '由规则发出',
  'it has a bot_id': '带有 bot_id',
  'it is of Slackbot': '来自 Slackbot',
  'only teammates write comments': '只有同事才写备注',
  'only agents write notes': '只有客服才写备注',
  'the user owns the ticket': '工单属于该用户',
  'the ticket is assigned to the user': '工单分配给了该用户',
  'nothing tells': '没有任何说明',
  'the sender is a bot': '发送者是机器人',
  'the author is a phone number or an address': '作者是电话号码或地址',
  'the text of the ticket is from its requester': '工单正文由提出者所写',
  'the comment is private': '这条备注是私密的',
  'not the requester of the ticket': '不是工单的提出者',
  'the requester of the ticket': '是工单的提出者',
  'users.json says that it is a bot': 'users.json 说明它是机器人',
  'users.json says that they are a guest': 'users.json 说明其为访客',
  'users.json says that they are of another organisation': 'users.json 说明其属于其他组织',
  'agents have written to this address': '客服曾写信到此地址',
  'it was left while nobody was there': '是在无人值守时留下的',
  'the author is an AI agent': '作者是人工智能客服',
  'the actor id begins with {}': '作者的 id 以 {} 开头',
  'the speaker is {}': '说话人是 {}',
  'the author is {}': '作者是 {}',
  "the user's type is {}": '用户类型是 {}',
  '{} is set': '设置了 {}',
  '{} is {}': '{} = {}',
}
