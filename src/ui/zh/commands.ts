import type { CommandTexts } from '../command-texts.ts'

/** What is told of mistakes on the command line, in Chinese. */
export const commands: CommandTexts = {
  // Options and arguments, as commander says it.
  "error: option '{}' argument '{}' is invalid. {}": "错误：选项 '{}' 的值 '{}' 无效。{}",
  "error: command-argument value '{}' is invalid for argument '{}'. {}": "错误：值 '{}' 对参数 '{}' 无效。{}",
  'Allowed choices are {}.': '可选值为 {}。',
  "error: missing required argument '{}'": "错误：缺少参数 '{}'",
  "error: option '{}' argument missing": "错误：选项 '{}' 缺少值",
  "error: required option '{}' not specified": "错误：没有指定必需的选项 '{}'",
  "error: option '{}' cannot be used with option '{}'": "错误：选项 '{}' 不能和选项 '{}' 同时使用",
  "error: unknown option '{}'": "错误：未知的选项 '{}'",
  "error: unknown command '{}'": "错误：未知的命令 '{}'",
  '{} is a file or a folder, not a command': '{} 是文件或文件夹，不是命令',
  'To check it: etiquette lint {}': '要检查它：etiquette lint {}',
  "error: too many arguments for '{}'. Expected {} but got {}.": "错误：'{}' 的参数太多。应有 {}，实有 {} 个。",
  'error: too many arguments. Expected {} but got {}.': '错误：参数太多。应有 {}，实有 {} 个。',
  '{} argument': '{} 个',
  '{} arguments': '{} 个',
  '(Did you mean one of {}?)': '（是否指以下之一：{}？）',
  '(Did you mean {}?)': '（是否指 {}？）',
  'It must not be empty.': '不能为空。',
  'It must be a whole number, 0 or more.': '应为大于或等于 0 的整数。',
  'It must be a day such as 2026-12-31.': '应为日期，例如 2026-12-31。',
  'It must be today or a later day.': '应为今天或之后的日期。',
  'It must be a number from 0 to 100.': '应为 0 到 100 之间的数字。',
  'It must be a whole number from 1 to 999.': '应为 1 到 999 之间的整数。',
  'It must look like: assistant=agent': '应写成：assistant=agent',
  'There is no role "{}"; the roles are {}.': '没有角色 "{}"；角色有：{}。',
  'There is no role "{}"': '没有角色 "{}"',
  'Cannot read --rule {}': '无法读取 --rule {}',
  "Write it as in a config: --rule 'bare-no: error', or --rule 'greeting-length: [warn, {maxWords: 40}]'":
    "请像在配置中那样写：--rule 'bare-no: error'，或 --rule 'greeting-length: [warn, {maxWords: 40}]'",
  'Nobody can say what has changed in standard input': '无法得知标准输入中改动了什么',
  'Name files or folders, or leave them out for the working directory': '请指定文件或文件夹；不指定则为当前目录',
  '--since {} is no commit': '--since {} 不是提交',
  'Name a branch, a tag or a commit, as in: --since origin/main': '请指定分支、标签或提交，例如：--since origin/main',
  'There is no output format {}': '没有输出格式 {}',
  'There is no input format {}': '没有输入格式 {}',
  'The formats are {}': '格式有：{}',
  '`etiquette rules` lists them': '`etiquette rules` 会列出所有规则',
  '--reporter {} names no file': '--reporter {} 没有指定文件',
  'Write it as name:file, or as name alone for standard output': '请写成 名称:文件；只写名称则输出到标准输出',
  'Two formats would be written to {}': '两种格式会写到同一处：{}',
  'standard output': '标准输出',
  'Give all but one a file of its own: --reporter name:file': '除一种外，请各自指定文件：--reporter 名称:文件',
  'A diff shows files as they are, so --redact cannot hide anybody in it':
    '差异按原样显示文件，因此 --redact 无法在其中隐去任何人',
  'Leave out --diff to see what etiquette finds, with people hidden, or --redact to see what --fix would change':
    '去掉 --diff 可以查看隐去人名后的检查结果，去掉 --redact 可以查看 --fix 会改动什么',
  'Standard input cannot be watched': '无法监视标准输入',
  'Name files or folders': '请指定文件或文件夹',
  'There is no locale pack {}': '没有语言包 {}',
  'The packs are {}': '语言包有：{}',
  'Name the folder of a pack, or one of {}': '请指定语言包的文件夹，或以下之一：{}',
  'There are no team rules here': '这里没有团队规则',
  'Write them under `teamRules` of the config, or name a file of rules. docs/team-rules.md says how':
    '请写在配置的 `teamRules` 下，或指定规则文件。写法见 docs/team-rules.md',
  '`etiquette rules` lists the rules and checks no files': '`etiquette rules` 只列出规则，不检查文件',
  'To be told why rules find nothing in them: etiquette rules --why-silent {}':
    '要了解规则为什么在其中没有发现问题：etiquette rules --why-silent {}',
  'There is a config already: {}': '已有配置：{}',
  'Overwrite it with --force': '可用 --force 覆盖',
  'Remove it first: it would be in the way of {}': '请先删除它：它会妨碍 {}',
  '`etiquette lsp` is started by an editor, which talks to it over standard input':
    '`etiquette lsp` 由编辑器启动，并通过标准输入与它通信',
  'docs/editors.md says how to set up an editor; `etiquette lint` checks files here and now':
    '编辑器的设置方法见 docs/editors.md；`etiquette lint` 可以立即检查文件',

  // git.
  'git {} failed: {}': 'git {} 失败：{}',
  'exit code {}': '退出码 {}',
  'git was not found': '找不到 git',
  'git cannot be run: {}': '无法运行 git：{}',
  'Changed files are found with git: install it, or name the files instead':
    '改动的文件要靠 git 查找：请安装 git，或直接指定文件',
  'Changed files can only be found in the working tree of a git repository':
    '只有在 git 仓库的工作区里才能找到改动的文件',
  'This folder is inside the repository itself': '这个文件夹在仓库内部',
  'Cannot compare with {}: {}': '无法与 {} 比较：{}',
  'This clone has only the newest commits: fetch what is missing first, {}':
    '此克隆只有最新的提交：请先获取缺少的部分，{}',
  'Name a branch, a tag or a commit of this repository; "git fetch" brings those of the server':
    '请指定此仓库的分支、标签或提交；"git fetch" 可获取服务器上的内容',

  // Files that are written, baselines, labels.
  'Cannot write to {}: {}': '无法写入 {}：{}',
  'its folder is not there': '它的文件夹不存在',
  'it is one of the files that are read': '它是要读取的文件之一',
  'Name another file; to have this one left out of a search, list it in .etiquetteignore':
    '请指定另一个文件；若要在搜索时略过此文件，请把它写入 .etiquetteignore',
  'no permission': '没有权限',
  'the disk is read-only': '磁盘只读',
  'the disk is full': '磁盘已满',
  'There is no such baseline': '没有这个基线',
  'Write it with `etiquette baseline --baseline FILE`': '请用 `etiquette baseline --baseline FILE` 写出',
  'Cannot read the baseline: {}': '无法读取基线：{}',
  'This is no baseline': '这不是基线',
  '{} problems in the baseline': '基线中有 {} 个问题',
  'The baseline': '基线',
  'A baseline is JSON. Where a merge left marks such as <<<<<<<, keep the lines of both sides; or remove the file and write it anew with `etiquette baseline`':
    '基线是 JSON。如果合并留下了 <<<<<<< 之类的标记，请保留两边的行；也可以删除文件，用 `etiquette baseline` 重新写出',
  'This baseline has the version {}, not "{}"': '此基线的版本是 {}，而不是 "{}"',
  'It was written by a newer etiquette: use that one, or write it anew with `etiquette baseline`':
    '它是由更新版的 etiquette 写出的：请使用那个版本，或用 `etiquette baseline` 重新写出',
  'Labels are JSONL: {"read": [...], "rules": [...]}, then a line {"id", "rule", "msg", "span"} for each violation':
    '标注是 JSONL：先是 {"read": [...], "rules": [...]}，然后每处违规一行 {"id", "rule", "msg", "span"}',
  'The file is empty': '文件是空的',
  'This line is not JSON: {}': '这一行不是 JSON：{}',
  'This line is not a JSON object': '这一行不是 JSON 对象',
  'The first line must say what was read, and for which rules': '第一行必须说明读了什么、针对哪些规则',
  '"id" must be the id of a conversation': '"id" 应为对话的 id',
  'The conversation {} is not among those read': '对话 {} 不在已读的对话之中',
  '"rule" must be the id of a rule': '"rule" 应为规则名',
  'The rule {} is not among those labelled': '规则 {} 不在已标注的规则之中',
  '"msg" must be the index of a message, counted from 0': '"msg" 应为消息的序号，从 0 开始',
  '"span" must be the words, or empty': '"span" 应为原文词语，或为空',

  // When something goes wrong that should not.
  'this should not have happened: {}': '出现了不该发生的错误：{}',
  'Run it again with --debug to see where, and please report it.':
    '请用 --debug 再次运行以查看出错位置，并报告此问题。',
  'with "git fetch --unshallow", in GitHub Actions with "fetch-depth: 0" at the checkout':
    '用 "git fetch --unshallow"，在 GitHub Actions 中给 checkout 设置 "fetch-depth: 0"',
  'as with "git fetch origin {}" or a deeper clone': '例如用 "git fetch origin {}"，或做更深的克隆',
}
