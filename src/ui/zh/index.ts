import type { Catalogue } from '../wording.ts'

export const zh: Catalogue = {
  tag: 'zh',
  messages: {
    'asked-already': { again: '客户已经说过：“{given}”' },
    'bare-no': { refusal: '“{words}”只是拒绝，没有给出其他办法' },
    blame: {
      blame: '“{words}”把责任推给客户',
      hindsight: '“{words}”责怪客户当初没有做某事',
      'blaming-comparison': '“{words}”拿别的客户来比较',
      reprimand: '“{words}”在训斥客户',
    },
    'brand-voice': {
      avoid: '“{words}”在要避免的词语之列',
      prefer: '团队不说“{words}”，而说“{preferred}”',
      brand: '“{words}”应写作“{brand}”',
      casual: '“{words}”对团队的语气来说太随便',
      stiff: '“{words}”对团队的语气来说太生硬',
    },
    'channel-deflection': {
      private: '“{words}”转到私信，却没有说明需要哪些信息',
      elsewhere: '“{words}”把客户打发到别处，没有提供任何帮助',
    },
    'clarify-first': { fix: '“{words}”还没弄清问题就给出解决办法' },
    'closing-phrase': { missing: '对话结束时没有感谢、祝福或道别' },
    'closing-question': { missing: '对话结束时没有询问是否还需要其他帮助' },
    'concurrent-chats': { many: '{agent} 同时进行 {count} 个在线对话；上限为 {limit} 个' },
    'customer-name': {
      unused: '客户说了名字“{name}”，客服却从未使用',
      misspelt: '客户的名字是“{name}”，不是“{words}”',
      title: '客户的称呼是“{name}”，不是“{words}”',
    },
    'duplicate-template': { duplicate: '这个模板与“{other}”几乎相同' },
    'emoji-tone': {
      smile: '“{words}”对着不满的客户微笑',
      cheer: '“{words}”在不满的客户听来过于欢快',
    },
    'empathy-missing': { missing: '这里没有回应客户遇到的困扰' },
    'exposed-data': {
      card: '写出了支付卡号码',
      iban: '写出了银行账号',
      password: '写出了密码或 PIN 码',
      'national-id': '写出了个人身份号码',
    },
    'feedback-request': {
      missing: '对话结束时没有请客户评价',
      unsatisfied: '“{words}”在客户还不满意时就请求评价',
    },
    'formality-consistency': {
      formal: '“{words}”用了敬称，对话其余部分没有用',
      informal: '“{words}”没有用敬称，对话其余部分用了',
      'not-informal': '“{words}”用了敬称，而按规定不用',
      'not-formal': '“{words}”没有用敬称，而按规定要用',
    },
    'greeting-introduction': { missing: '开场既没有提到公司，也没有提到客服本人' },
    'greeting-length': {
      short: '问候“{words}”太短：没有称呼对方，也没有表示可以帮助',
      long: '问候在说到正题之前用了 {count} 个词（最多 {max} 个）',
      sentences: '问候在说到正题之前用了 {count} 句话（最多 {max} 句）',
    },
    'greeting-missing': { missing: '对话开头没有问候' },
    'hold-permission': {
      bare: '“{words}”让客户等待，既没有说明原因，也没有征求同意',
      unasked: '“{words}”让客户等待，没有征求同意',
    },
    'hold-update': {
      silence: '客户等了 {waited}，没有收到任何消息；上限为 {limit}',
      gone: '客服没有回来：{waited}后客户仍在等待',
      thanks: '客服 {waited}后才回来，没有感谢客户等待',
    },
    'impersonal-template': { impersonal: '这个模板没有客户的占位符，也没有可以调整的内容' },
    'message-length': {
      words: '这条消息有 {count} 个词（此渠道最多 {max} 个）',
      characters: '这条消息有 {count} 个字（此渠道最多 {max} 个）',
      sentence: '这个句子有 {count} 个词（最多 {max} 个）',
    },
    'negative-words': {
      'not-knowing': '“{words}”让客户得不到答案',
      'never-doing': '“{words}”把客户拒之门外',
      'hiding-behind-rules': '“{words}”拿规定当挡箭牌',
      'sending-off': '“{words}”让客户自己去找答案',
      ordering: '“{words}”听起来像命令',
      helplessness: '“{words}”让客户得不到帮助',
      downplaying: '“{words}”轻视客户的话',
      'flat-word': '“{words}”是令人泄气的说法',
    },
    overpromising: { promise: '“{words}”承诺了谁也无法保证的事' },
    'overused-courtesy': {
      repeated: '“{words}”在对话中出现超过 {max} 次',
      dense: '客套话占全部用词的 {share}%',
      stacked: '道歉堆在一起',
    },
    parroting: { echo: '这只是重复客户的话，没有补充任何内容' },
    'placeholder-syntax': {
      broken: '“{words}”是没有闭合的占位符，或多了一个符号',
      empty: '“{words}”是空的占位符',
      unknown: '“{words}”不是 {system} 的占位符',
      fallback: '“{words}”在不知道客户姓名时没有替代词',
    },
    'plain-language': {
      officialese: '“{words}”可以说得更简单',
      grade: '这个句子很难读；读懂这条消息需要 {grade} 年教育（最多 {max} 年）',
    },
    'premature-close': {
      request: '“{words}”在客户表示没有其他问题之前就结束了对话',
      question: '“{words}”没有等客户回答结束语的询问就结束了对话',
      closed: '此后 {minutes} 分钟对话就被关闭，客户还没有回答',
    },
    proofreading: {
      'doubled-words': '“{words}”重复了同一个词',
      article: '在这个词前面，“{words}”应为“{instead}”',
      capital: '消息以小写字母开头',
      spacing: '“{words}”前面有空格',
      spelling: '词典里没有“{words}”',
    },
    'public-argument': { argument: '事实已经说明之后，又公开争辩：第 {count} 次回复' },
    'public-personal-data': {
      asked: '“{words}”在公开场合索要个人信息',
      repeated: '在公开场合重复了客户的个人信息',
    },
    'response-time': {
      late: '这次回复用了 {waited}；{channel}的时限为 {limit}',
      mail: '这次回复用了 {waited}；邮件应{limit}回复',
    },
    'robotic-repetition': {
      sentence: '同一句话在这次对话中已经说过',
      text: '这段文字一字不差地发给了 {count} 位客户（最多 {max} 位）',
    },
    'rude-language': {
      profanity: '“{words}”是脏话',
      insult: '“{words}”侮辱客户',
      sarcasm: '“{words}”嘲讽客户',
      'personal-command': '“{words}”对客户发号施令',
    },
    shouting: {
      capitals: '“{words}”像在喊叫',
      marks: '“{marks}”像在提高嗓门',
      exclamations: '一条消息里有 {count} 个感叹号',
    },
    'template-coverage': { missing: '模板库里没有{task}的模板（{scenario}）' },
    'ticket-reference': { missing: '“{words}”没有给出可以查询的编号' },
    'transfer-count': { many: '客户被转接了 {count} 次；上限为 {limit} 次' },
    'transfer-permission': {
      bare: '“{words}”转接客户，既没有说明原因，也没有征求同意',
      unasked: '“{words}”转接客户，没有征求同意',
    },
    unanswered: {
      question: '客户的最后一个问题没有得到回答',
      request: '客户的最后一个请求没有得到回应',
    },
    'unfilled-placeholder': {
      placeholder: '“{words}”没有填写',
      name: '“{words}”后面缺少名字',
    },
    'upsell-pressure': {
      unsolved: '“{words}”在问题解决之前就推销',
      unanswered: '“{words}”不回答问题却推销',
      again: '“{words}”在客户拒绝之后再次推销',
    },
    'vague-follow-up': { vague: '“{words}”没有说明什么时候' },
  },
  notes: {
    'Use what the customer wrote, and ask only whether it is right.': '使用客户写过的内容，只需确认是否正确。',
    'Say it in other words.': '换一种说法。',
    'Give the new chat to a colleague, or finish one before the next is taken.':
      '把新的对话交给同事，或先结束一个再接下一个。',
    'Use the name once: "{}".': '至少用一次名字：“{}”。',
    'Use the title that the customer gave, or the name.': '使用客户给出的称呼或名字。',
    'Keep one of them: this or "{}". Where they differ, use a placeholder.':
      '只保留一个：这个或“{}”。不同之处使用占位符。',
    'Keep one of them: this or "{}" in {}. Where they differ, use a placeholder.':
      '只保留一个：这个或“{}”（在 {} 中）。不同之处使用占位符。',
    'Solve the trouble first, and ask for feedback when the customer is content.':
      '先解决问题，等客户满意后再请求评价。',
    'Keep to the formal address throughout.': '全程使用敬称。',
    'Keep to the informal address throughout.': '全程不用敬称。',
    "Say the company's or your own name in the first sentence.": '在第一句话里说出公司或自己的名字。',
    'Come back in time, even with no news yet: say how far you are, and thank the customer for waiting.':
      '即使还没有消息也要按时回来：说明进展，并感谢客户等待。',
    "Greet the customer by name, or leave a place for the customer's own case.":
      '称呼客户的名字，或为客户自己的情况留出位置。',
    'Say what matters most first; send the rest as a second message, or as a list of steps.':
      '先说最重要的；其余的另发一条消息，或写成步骤列表。',
    'Make two sentences of it, or a list of steps.': '分成两句话，或写成步骤列表。',
    'One apology that names the trouble is enough; then say what happens next.':
      '一次说明问题的道歉就够了；然后说明接下来怎么做。',
    'Say it once, where it is due, and leave the rest to the answer.': '在合适的地方说一次，其余的留给答案。',
    'Each opening mark needs its closing mark, and each block its end.':
      '每个开始符号都要有结束符号，每个块都要有结尾。',
    'Put the name of a placeholder between the marks, or remove them.': '在符号之间写上占位符的名称，或删除符号。',
    'Look the name up in the list of placeholders of the helpdesk; capitals and marks matter.':
      '在客服系统的占位符列表中查找名称；大小写和符号都有区别。',
    'Name a word that fits where the name is not known, such as "there".': '给出一个不知道姓名时也合适的词。',
    'Use shorter words, and make two sentences of it.': '用更短的词，并分成两句话。',
    'Ask whether anything else is needed, and wait for the answer before saying goodbye.':
      '先询问是否还需要其他帮助，等客户回答后再道别。',
    'Put names and products under the option `words`.': '把人名和产品名写进选项 `words`。',
    'Answer in time, if only to say that you are on it and when the full answer comes.':
      '按时回复，哪怕只是说明正在处理以及何时给出完整答复。',
    'Said before, in message {}. Say what is new since, or leave it out.':
      '第 {} 条消息已经说过。说明有什么新情况，或删去。',
    'Begin with what this customer wrote, and keep only the parts of the text that answer it.':
      '从这位客户写的内容说起，只保留与之相关的部分。',
    'Leave it out, and say what you can do.': '删去它，说明可以做什么。',
    'Add a template such as the one suggested, or leave the situation out of the option `scenarios`.':
      '添加一个像建议那样的模板，或从选项 `scenarios` 中去掉这种情况。',
    'Find out first who can settle it, hand over once, and pass the whole story on so that the customer need not repeat it.':
      '先弄清谁能解决，只转接一次，并转达全部情况，让客户不必重复。',
    'Answer the last message, or say when the answer will come.': '回答最后一条消息，或说明何时回复。',
    'Fill in what is meant before sending, and give the placeholder a fallback in the template.':
      '发送前填好内容，并在模板中为占位符设置替代词。',
    'Solve the trouble first; an offer may follow when the customer is content.': '先解决问题；客户满意后可以再推荐。',
    'Answer first; an offer may follow the answer.': '先回答问题；回答之后可以再推荐。',
    'Leave it at the first "no".': '客户第一次拒绝后就不要再提。',
    'Say what you will do yourself, and by when.': '说明自己会做什么、何时完成。',
    'Say what you expect, and what you do if it turns out otherwise.': '说明预计的情况，以及万一不是这样会怎么做。',
    'Name the facts or the terms instead.': '改为说明事实或条款。',
    'An informal voice says it in everyday words.': '轻松的语气用日常用语来说。',
    'A formal voice says what is possible instead.': '正式的语气会改说可以做什么。',
    'A formal voice writes the words out.': '正式的语气不用缩写。',
    'A formal voice says it in standard words.': '正式的语气用规范的词语。',
    'As a demand; explaining a step that the customer asked about is fine.': '指作为要求；解释客户问到的步骤没有问题。',
  },
  values: {
    'social media': '社交媒体',
    chat: '在线聊天',
    'on the same day': '当天',
    'on the next working day': '下一个工作日',
    'within {} working days': '在 {} 个工作日内',
    'greets and offers help': '问候并表示可以帮助',
    'asks the customer to wait': '请客户等待',
    'hands the customer over to a colleague': '把客户转给同事',
    'asks for more information': '请求更多信息',
    'answers a complaint': '回复投诉',
    'refuses and offers something else': '拒绝并提供其他办法',
    'helps a customer who wrote to the wrong company': '帮助找错公司的客户',
    'follows up on an earlier request': '跟进先前请求',
    'asks for feedback': '请求评价',
    'ends a conversation': '结束对话',
  },
  counted: {
    error: { other: '{} 个错误' },
    warning: { other: '{} 个警告' },
    problem: { other: '{} 个问题' },
    conversation: { other: '{} 个对话' },
    message: { other: '{} 条消息' },
    file: { other: '{} 个文件' },
    'more-rule': { other: '{} 条规则' },
    second: { other: '{} 秒' },
    minute: { other: '{} 分钟' },
    hour: { other: '{} 小时' },
    day: { other: '{} 天' },
  },
  frame: {
    error: '错误',
    warn: '警告',
    problem: '问题',
    line: '第 {number} 行',
    message: '第 {number} 条消息',
    clean: '没有违规：{conversations}。',
    totals: '{found}：{conversations}（{messages}，{files}）',
    and: '{one}和{other}',
    none: '没有违规',
    unread: '{problems}：有些内容无法读取。',
    more: '还有 {rules}',
    why: '{command} 会说明原因',
  },
}
