import type { ProblemTexts } from '../problem-texts.ts'

/** What is told of files, in Chinese. */
export const problems: ProblemTexts = {
  // Files and folders.
  'no such file or directory': '没有这个文件或文件夹',
  'no file matches this pattern': '没有文件符合这个模式',
  'there is no file here that etiquette can read': '这里没有 etiquette 能读取的文件',
  'Name a file, a folder or a quoted glob such as "exports/**/*.jsonl".':
    '请给出文件、文件夹，或带引号的通配模式，例如 "exports/**/*.jsonl"。',
  'left out by {}': '已被 {} 排除',
  'Take it off {} to have it checked.': '要检查它，请从 {} 中删除这一项。',
  'ignorePatterns in the config': '配置中的 ignorePatterns',
  'passed over, in no format that etiquette knows: {} and {} more': '已跳过，etiquette 不认识其格式：{}，另有 {} 个',
  'passed over, in no format that etiquette knows: {}': '已跳过，etiquette 不认识其格式：{}',
  'Name such a file to be told more, or list it in .etiquetteignore.':
    '单独指定这样的文件可以了解详情，也可以把它列入 .etiquetteignore。',
  'no permission to read this file': '没有权限读取这个文件',
  'the file is not there any more': '文件已经不在了',
  'this is a folder': '这是一个文件夹',
  'too many open files': '打开的文件太多',
  'Check fewer files at once.': '请一次少检查一些文件。',
  'the disk could not be read': '无法读取磁盘',
  'this could not be read: {}': '无法读取：{}',
  'this looks like binary data, not text': '这看起来是二进制数据，不是文本',
  'Export it as JSON, CSV or text, or leave it out with .etiquetteignore.':
    '请导出为 JSON、CSV 或文本，或用 .etiquetteignore 排除。',
  'these bytes are not {} and were read as {}': '这些字节不是 {}，已按 {} 读取',
  'Save the file as UTF-8, or say how it is written: --encoding windows-1253, or gbk, shift_jis and so on.':
    '请将文件保存为 UTF-8，或用 --encoding 说明它的编码，例如 gbk、gb18030、big5。',
  'Save the file as UTF-8, or as UTF-16 with a byte order mark.': '请将文件保存为 UTF-8，或带字节顺序标记的 UTF-16。',
  'no conversations found': '没有找到对话',
  'Check that the file is not empty, or name its format.': '请确认文件不是空的，或指定它的格式。',
  'and 1 more problem like these, the last of them at line {}': '还有 1 个类似的问题，最后一个在第 {} 行',
  'and 1 more problem like these': '还有 1 个类似的问题',
  'and {} more problems like these, the last of them at line {}': '还有 {} 个类似的问题，最后一个在第 {} 行',
  'and {} more problems like these': '还有 {} 个类似的问题',
  '1 further problem in this file not shown': '这个文件中还有 1 个问题没有显示',
  '{} further problems in this file not shown': '这个文件中还有 {} 个问题没有显示',

  // Formats.
  'its format was not recognised': '无法识别它的格式',
  'See docs/formats.md, or name its format with --input-format.':
    '请看 docs/formats.md，或用 --input-format 指定格式。',
  'nothing in it looks like {} that can be read': '其中没有能读取的 {} 内容',
  'there is no input format "{}"': '没有名为“{}”的输入格式',
  'It is one of: {}.': '可用的有：{}。',
  '1 value is no record of {} and was passed over': '有 1 个值不是 {} 的记录，已跳过',
  '{} values are no records of {} and were passed over': '有 {} 个值不是 {} 的记录，已跳过',
  'If this is another format, name it with --input-format.': '如果是别的格式，请用 --input-format 指定。',

  // Archives.
  'there is no file in this archive that etiquette can read': '这个压缩包里没有 etiquette 能读取的文件',
  'Save spreadsheets as CSV; unpack archives that are in archives.':
    '请将电子表格保存为 CSV；压缩包里的压缩包请先解压。',
  'this is an archive, not a part of an export': '这是压缩包，不是导出内容的一部分',
  'the files of this archive were read one by one, without the names of people and with threads cut at midnight':
    '这个压缩包的文件是逐个读取的，因此没有人名，会话也在午夜处断开',
  'An archive is read as a whole where it is a file that is not damaged: name it, or unpack it.':
    '只有未损坏的压缩包文件才能整体读取：请直接指定它，或先解压。',
  'the gzip data is damaged or cut off ({})': 'gzip 数据已损坏或不完整（{}）',
  'the zip archive is damaged ({})': 'zip 压缩包已损坏（{}）',
  'this entry of the archive could not be unpacked ({})': '压缩包中的这一项无法解压（{}）',
  'this entry of the archive is packed too tightly to be an export, and was left out':
    '压缩包中的这一项压缩率过高，不像导出内容，已略过',
  'Export or download the file again; what could be unpacked was read.':
    '请重新导出或下载这个文件；能解压的部分已经读取。',

  // JSON and YAML.
  'this is not valid JSON ({}, column {})': '这不是有效的 JSON（{}，第 {} 列）',
  'this is not valid JSON': '这不是有效的 JSON',
  'it is cut off': '内容不完整',
  'there is something after its end: {}': '结尾之后还有内容：{}',
  '{} where "," or "{}" should be': '出现了 {}，这里应该是 "," 或 "{}"',
  '{} where ":" should be': '出现了 {}，这里应该是 ":"',
  '{} where {} should be': '出现了 {}，这里应该是{}',
  'a quoted key': '带引号的键',
  'a value': '一个值',
  '{} in a string': '字符串中有{}',
  'a control character': '控制字符',
  'an unknown escape': '未知的转义符',
  'the file is cut off': '文件不完整',
  'Export it again; what could be read was read.': '请重新导出；能读取的部分已经读取。',
  'The other records were read.': '其他记录已经读取。',
  'Every line must be one whole conversation. The other lines were read.':
    '每一行必须是一个完整的对话。其他行已经读取。',
  'Nothing in the file could be read. Export it again, or one conversation per line (JSONL), which loses bad lines only.':
    '文件中没有能读取的内容。请重新导出，或每行导出一个对话（JSONL），这样只会丢失有错的行。',
  'this line is too long to be read': '这一行太长，无法读取',
  'this record is too long to be read': '这条记录太长，无法读取',
  'this is not valid YAML ({})': '这不是有效的 YAML（{}）',
  'Quote texts that hold ": " or " #", or write them as a block with "|".':
    '含有 ": " 或 " #" 的文本请加引号，或用 "|" 写成文本块。',
  'there are too many aliases in this file': '这个文件中的别名太多',
  'Write the repeated texts out.': '请把重复的文本完整写出来。',
  'lists are nested too deeply here': '这里的列表嵌套太深',
  'Is this really YAML?': '这真的是 YAML 吗？',
  'the front matter is not valid YAML ({})': '文件头的元数据不是有效的 YAML（{}）',
  'Put a backslash before a bar in a cell. The row was left out.': '单元格内的竖线前请加反斜杠。这一行已略过。',
  'the front matter is not valid TOML ({})': '文件头的元数据不是有效的 TOML（{}）',
  'Correct it; the rest of the file was read without it.': '请改正；文件其余部分已在没有它的情况下读取。',

  // Tables.
  'a quote that opens in this row is never closed': '这一行开始的引号没有结束',
  'Close it, and double each quote within quotes. The row was left out.':
    '请补上结束的引号，引号内的引号要写两个。这一行已略过。',
  'this row has {} cell, the header has {}': '这一行有 {} 个单元格，表头有 {} 个',
  'this row has {} cells, the header has {}': '这一行有 {} 个单元格，表头有 {} 个',
  'Put cells that hold the delimiter or a line end in quotes, with no blank before the quote. The row was left out.':
    '含有分隔符或换行的单元格请加引号，引号前不要留空格。这一行已略过。',
  'the columns of this table are not known: {}': '不认识这个表格的列：{}',
  'Name them "conversation_id", "role" and "text", or "title" and "body" for templates.':
    '请命名为 "conversation_id"、"role" 和 "text"；模板则用 "title" 和 "body"。',
  'this row says neither role nor speaker, so its conversation was left out':
    '这一行既没有角色也没有说话人，因此略过了它的对话',
  'Fill in the column of the role or speaker.': '请填写角色或说话人那一列。',
  'the rows of conversation "{}" stand too far apart and became two conversations':
    '对话“{}”的行相距太远，被当成了两个对话',
  'Sort the table by conversation.': '请按对话给表格排序。',
  'no column says which rows belong together, so all {} were read as one conversation':
    '没有哪一列说明哪些行属于同一对话，所以全部 {} 行被当成一个对话读取',
  'Name the column with the number of the conversation "conversation_id".':
    '请把对话编号那一列命名为“conversation_id”。',

  // Conversations and templates.
  'no line of this transcript begins with a known speaker': '这份记录中没有一行以已知的说话人开头',
  'Messages start with "Agent:", "Customer:" or a name given with --agent or --customer.':
    '消息以 "Agent:"、"Customer:" 或用 --agent、--customer 给出的名字开头。',
  'no line begins with a known speaker': '没有一行以已知的说话人开头',
  'Write each message as "Agent: ..." or "Customer: ...", or name the speakers with --agent and --customer.':
    '请把每条消息写成 "Agent: ..." 或 "Customer: ..."，或用 --agent 和 --customer 指定说话人。',
  'not known whether these speakers are agents or customers: {} and {} more; their conversations were left out':
    '不知道这些说话人是客服还是客户：{}，另有 {} 人；他们的对话已略过',
  'not known whether these speakers are agents or customers: {}; their conversations were left out':
    '不知道这些说话人是客服还是客户：{}；他们的对话已略过',
  'Pass --agent NAME, --customer NAME or --role NAME=agent, or set "speakers" in the config. A domain names all of its addresses: --agent shop.example.':
    '请使用 --agent NAME、--customer NAME 或 --role NAME=agent，或在配置中设置 "speakers"。域名代表它的所有地址：--agent shop.example。',
  'Pass --agent NAME, --customer NAME or --role NAME=agent, or set "speakers" in the config.':
    '请使用 --agent NAME、--customer NAME 或 --role NAME=agent，或在配置中设置 "speakers"。',
  '1 time of a message could not be understood and was left out': '有 1 个时间无法理解，已略过',
  '{} times of messages could not be understood and were left out': '有 {} 个时间无法理解，已略过',
  'Write times as ISO 8601 (2026-03-02T09:05:00Z); for times such as 03/04/2026, say --dates day-first or month-first.':
    '请按 ISO 8601 书写时间（2026-03-02T09:05:00Z）；对 03/04/2026 这样的时间，请用 --dates day-first 或 month-first 说明顺序。',
  'day and month of the dates cannot be told apart, so the times were left out':
    '无法分辨日期中的日和月，因此略过了时间',
  'Export more of the chat: a date after the 12th decides.': '请多导出一些聊天记录：只要有 12 日之后的日期就能分辨。',
  'message {} of this conversation is not an object, so the conversation was left out':
    '这个对话的第 {} 条消息不是对象，因此略过了这个对话',
  'message {} of this conversation has no text, so the conversation was left out':
    '这个对话的第 {} 条消息没有文本，因此略过了这个对话',
  'message {} of this conversation says neither role nor speaker, so the conversation was left out':
    '这个对话的第 {} 条消息既没有角色也没有说话人，因此略过了这个对话',
  'A message needs "role" and "text", both strings. See docs/conversation-format.md.':
    '消息需要 "role" 和 "text"，都必须是字符串。请看 docs/conversation-format.md。',
  'a conversation or template should be here, not {}': '这里应该是对话或模板，而不是{}',
  'the text of a template should be here, not {}': '这里应该是模板的文本，而不是{}',
  'this is neither a conversation nor a template': '这既不是对话也不是模板',
  'A conversation has "messages", a template has "title" and "body". See docs/conversation-format.md.':
    '对话有 "messages"，模板有 "title" 和 "body"。请看 docs/conversation-format.md。',
  'a list': '列表',
  'an object': '对象',
  'a number': '数字',
  'a string': '字符串',
  'a boolean': '布尔值',
  '1 conversation in {} was not checked: no locale pack for {}': '有 1 个 {} 语言的对话没有检查：没有 {} 的语言包',
  '{} conversations in {} were not checked: no locale pack for {}': '有 {} 个 {} 语言的对话没有检查：没有 {} 的语言包',
  'a list of matches should be here': '这里应该是匹配项的列表',
  'this match has no text': '这个匹配项没有文本',
  'A match has "trigger" and "replace".': '匹配项有 "trigger" 和 "replace"。',
  'this canned response has no text': '这条预设回复没有文本',
  'A canned response has "title" and "response".': '预设回复有 "title" 和 "response"。',
  'the text of a response should be here': '这里应该是回复的文本',
  'there are no responses here': '这里没有回复',
  'A response is a list of texts: "utter_greet: [{text: Hello}]".':
    '回复是文本的列表："utter_greet: [{text: Hello}]"。',

  // Exports.
  'the messages of conversation "{}" stand too far apart and became two conversations':
    '对话“{}”的消息相距太远，被当成了两个对话',
  'Sort the export by conversation.': '请按对话给导出内容排序。',
  'there is a next page that is not in this file, so conversations may be cut':
    '还有下一页不在这个文件里，因此对话可能不完整',
  'Export all pages, into one list or one per line.': '请导出所有页，合成一个列表或每行一页。',
  'this response has no content: lists of a folder leave it out': '这条回复没有内容：文件夹列表不包含内容',
  'Export the responses one by one.': '请逐条导出回复。',
  'this reply has only a preview, which is cut off': '这条回复只有不完整的预览',
  'Export the saved replies one by one.': '请逐条导出保存的回复。',
  'the text of some messages is cut off in the export': '导出内容中有些消息的文本不完整',
  'Ask for their original content.': '请获取它们的原始内容。',
  'not all parts of this conversation are in the file, so it is cut': '文件没有包含这个对话的所有部分，因此它不完整',
  'this conversation has no parts: lists and searches leave them out': '这个对话没有内容部分：列表和搜索结果不包含它们',
  'Export each conversation by itself.': '请单独导出每个对话。',
  'comments without their text: the events were exported without them': '有评论没有文本：导出事件时没有包含评论',
  'Export the incremental events with include=comment_events.': '导出增量事件时请加上 include=comment_events。',
  '{} ({} times)': '{}（{} 次）',

  // Mail.
  'this mail is very long, and only its beginning was read': '这封邮件很长，只读取了开头',
  'If words are missing, export it without attachments.': '如果缺少文字，请导出不带附件的邮件。',
  'the parts of this mail were not found': '没有找到这封邮件的各个部分',
  'this mail could not be read: {}': '无法读取这封邮件：{}',
  'this mail does not say who has sent it': '这封邮件没有写明发件人',
  'Export it again. The mail was left out.': '请重新导出。这封邮件已略过。',
  'the mails of a thread stand too far apart and became two conversations': '同一会话的邮件相距太远，被当成了两个对话',
  'Split the mailbox by customer or by month, or sort it by thread.': '请按客户或月份拆分邮箱，或按会话排序。',

  // Fixing, git, rules.
  'a compressed file is not rewritten': '压缩文件不会被改写',
  'Unpack it, fix it, and pack it again.': '请先解压，修改后再压缩。',
  'files in an archive are not rewritten': '压缩包里的文件不会被改写',
  'Unpack it, fix the files, and pack them again.': '请先解压，修改文件后再打包。',
  'standard input cannot be rewritten': '标准输入无法改写',
  'Name the file, or use --diff to see what would be changed.': '请指定文件，或用 --diff 查看会改动什么。',
  'templates in this format ({}) are not rewritten': '这种格式（{}）的模板不会被改写',
  'Fix them where they are kept.': '请在保存它们的地方修改。',
  'there are bytes in this file that are not UTF-8, and it would not be the same after it was written':
    '这个文件中有不是 UTF-8 的字节，写入后会与原来不同',
  'the file was changed while it was being fixed, and was left as it is': '文件在修改期间被改动，已保持原样',
  'Run it again.': '请再运行一次。',
  'no permission to write this file': '没有权限写入这个文件',
  'another run is writing this file': '另一次运行正在写入这个文件',
  'Run it again when that has ended.': '请等它结束后再运行。',
  '1 transcript in this file was not fixed: a transcript is a record of what was said, and is not rewritten':
    '这个文件中有 1 份对话记录没有修改：对话记录是说过的话，不会被改写',
  '{} transcripts in this file were not fixed: a transcript is a record of what was said, and is not rewritten':
    '这个文件中有 {} 份对话记录没有修改：对话记录是说过的话，不会被改写',
  'The templates in it were fixed.': '其中的模板已经修改。',
  'Only templates are fixed; name those, or leave out --fix.': '只有模板会被修改；请指定模板，或去掉 --fix。',
  'not checked: it has a merge conflict': '没有检查：文件有合并冲突',
  'Resolve it and "git add" the file.': '请解决冲突并对文件执行 "git add"。',
  'not fixed: it has changes that are not staged': '未修改：其中有尚未暂存的改动',
  'Stage them with "git add", put them aside with "git stash", or fix without --staged.':
    '请用 "git add" 暂存、用 "git stash" 收起这些改动，或不加 --staged 修改。',
  'where the branch left {} is not known here (a shallow clone?), so files that {} has changed since are checked as well':
    '这里不知道分支从 {} 的何处分出（浅克隆？），因此 {} 此后改动的文件也会检查',
  'the rule {} failed at conversation {}: {}': '规则 {} 在对话 {} 处出错：{}',
  "This is a fault of the rule; the other rules went on. Switch it off with --rule '{}: off'.":
    "这是规则的错误；其他规则继续运行。可用 --rule '{}: off' 关闭它。",
}
