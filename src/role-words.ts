import type { Role } from './conversation.ts'

/** Words that formats and people use for a role; spaces, hyphens and underscores do not count. */
const WORDS: Readonly<Record<Role, string>> = {
  agent: `agent liveagent lightagent chatagent serviceagent admin staff operator rep representative support humanagent teammate owner internal outgoing outbound
    employee supervisor advisor adviser assistant gpt out supportagent customerservice customersupport csr supportteam
    agento agentka agentica operater operaterka operaterica djelatnik djelatnica podrška korisničkapodrška αντιπρόσωπος εκπρόσωπος
    σύμβουλος χειριστής υπάλληλος υποστήριξη εξυπηρέτηση εξυπηρέτησηπελατών mitarbeiter mitarbeiterin berater beraterin
    kundenservice kundendienst conseiller conseillère agente operador operadora operatore operatrice assistenza
    subteno helpanto 客服 坐席 客服人员 客服人員 客服代表 客服专员 人工客服 客服專員 真人客服 卖家 商家 賣家 店員 担当者 担当 オペレーター
    オペレータ スタッフ サポート サポート担当 カスタマーサポート 窓口`,
  customer: `customer in contact lead enduser visitor client requester external incoming inbound caller consumer user human
    guest buyer kliento uzanto korisnik korisnica kupac klijent klijentica πελάτης πελάτισσα χρήστης kunde kundin nutzer
    nutzerin client cliente utilisateur utilisatrice usuario usuaria utente 顾客 客户 用户 访客 买家 消费者 顧客 客戶 用戶 訪客 買家
    消費者 お客様 お客さま ユーザー 利用者 ご利用者様`,
  bot: 'bot chatbot automatedagent custombot agentbot virtualagent virtualassistant ai systemuser trigger 机器人 機器人 ボット',
  system:
    'system activity action acd ivr event shubspot lineitem tool function developer sistem sistemo σύστημα 系统 系統 システム',
}

const ROLE_OF_WORD = new Map<string, Role>(
  Object.entries(WORDS).flatMap(([role, words]) => words.split(/\s+/).map((word) => [word, role as Role] as const)),
)

/** Role words that people also write before a colon for something else: `Contact: 555 0100`, `Action: refunded`. */
const NOT_A_LABEL = new Set(
  `contact lead owner internal external incoming outgoing inbound outbound activity action event trigger function tool
  lineitem ai in out staff employee admin shubspot acd 窓口`.split(/\s+/),
)

/** The role that a label stands for in any format; nothing for a name or an unknown word. */
export function roleOfWord(label: string): Role | undefined {
  return ROLE_OF_WORD.get(compact(label))
}

/** The same for a label in plain text, where fewer words are clear enough. */
export function roleOfLabel(label: string): Role | undefined {
  const word = compact(label)
  return NOT_A_LABEL.has(word) ? undefined : ROLE_OF_WORD.get(word)
}

/** The same for one of several: `Agent 2`, `Visitor 4821`. */
export function roleOfNumbered(label: string): Role | undefined {
  const word = /^(.*[^\s\d_-])[\s_-]*(?:\d{1,9}|\s[A-Z])$/.exec(label)?.[1]
  return word === undefined ? undefined : roleOfLabel(word)
}

/** The same for a name that may say its role in brackets: `Iris (Agent)`. */
export function roleOfName(name: string): Role | undefined {
  const aside = /[([]([^()[\]]{1,40})[)\]]$/.exec(name.slice(-60))?.[1]
  return roleOfLabel(name) ?? roleOfNumbered(name) ?? (aside === undefined ? undefined : roleOfLabel(aside))
}

function compact(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
}

/**
 * Words for a part of a company, as they stand in the name of an account: "Acme Support Team", "Billing". Like the words for
 * roles they belong to exports, whatever language the conversation is in.
 */
const OF_A_TEAM = new Set(
  `team desk helpdesk care service services center centre department dept office hotline billing accounts returns
  community official account group crew helpline chat web website site user anonymous unknown shop store
  podršku podrške odjel služba centar ured ekipa posjetitelj ομάδα τμήμα κέντρο γραφείο επισκέπτης πελατών
  teamo fako servo centro oficejo gasto vizitanto équipe service visiteur équipo equipo servicio centro visitante squadra
  servizio besucher abteilung büro 团队 部门 小组 中心 服务 服务台 游客 匿名 團隊 部門 小組 服務 服務台 遊客 チーム センター ゲスト 名無し`.split(
    /\s+/,
  ),
)

/** The same for words that are names of people as well: "Sales" is nobody, "Ana Sales" is. */
const OF_A_TEAM_ALONE = new Set(['sales', 'gast', 'gost'])

/** Whether what an export has for a name is that of a role or a team, and nobody's: "Agent 2", "Support Team", "Guest". */
export function isNobody(name: string): boolean {
  if (roleOfName(name) !== undefined || OF_A_TEAM_ALONE.has(compact(name))) return true
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  return words.some((word) => OF_A_TEAM.has(word) || roleOfLabel(word) !== undefined || SPACELESS_TEAM.test(word))
}

/** "晨光客服中心", "返品係": scripts without spaces set the words of a team next to its name. */
const SPACELESS_TEAM =
  /^(?:客服|窓口|サポート)|(?:客服|团队|團隊|小组|小組|中心|服务台|服務台|部门|部門|客服部|售后|售後|チーム|センター|サポート|窓口|担当|係|課)$/
