import type { Role } from '../conversation.ts'
import type { ReadProblem } from '../reader.ts'

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

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}

const ADDRESS = /[^\s<>"'(),;:@]+@[^\s<>"'(),;:@]+/
const MAX_ADDRESS = 320
const MAX_NAMES = 20
const MAX_NAME_LENGTH = 60

/** Speakers whose role nothing tells, with how often each was heard. */
export interface Missed {
  readonly names: readonly (readonly [name: string, count: number])[]
  readonly hasAddresses: boolean
}

/**
 * Who is who in one file. What the settings say wins over what the file says; whom neither knows is never guessed, but
 * remembered for the one problem at the end.
 */
export class Speakers {
  readonly #configured: ReadonlyMap<string, Role>
  readonly #known = new Map<string, Role | null>()
  readonly #unknown: Map<string, number>
  #hasAddresses = false

  constructor(configured: Iterable<readonly [name: string, role: Role]>, unknown = new Map<string, number>()) {
    this.#configured = new Map([...configured].map(([name, role]) => [folded(name), role]))
    this.#unknown = unknown
  }

  /** The role by the label (`agent`, `Support`) and, where there is one, the name or id of the person. */
  role(label: string, name?: string): Role | undefined {
    return (name === undefined ? undefined : this.configured(name)) ?? this.#ofLabel(label) ?? this.#ofAddress(label)
  }

  /** What the settings say about a name or label. */
  configured(name: string): Role | undefined {
    return this.#configured.size === 0 ? undefined : this.#configured.get(folded(name))
  }

  /** Remembers somebody whose role nothing tells. */
  miss(name: string): void {
    if (ADDRESS.test(name.slice(0, MAX_ADDRESS))) this.#hasAddresses = true
    const shown = name.trim().slice(0, MAX_NAME_LENGTH) || '(no name)'
    this.#unknown.set(shown, (this.#unknown.get(shown) ?? 0) + 1)
  }

  /** The same for an address, where the settings may name its domain. */
  missAddress(address: string): void {
    this.#hasAddresses = true
    this.miss(address)
  }

  /** The same speakers with more of them known, as the head of a file may say. What the settings say still wins. */
  with(more: ReadonlyMap<string, Role>): Speakers {
    const known = [...more].map(([name, role]) => [folded(name), role] as const)
    return new Speakers([...known, ...this.#configured], this.#unknown)
  }

  /** Who was missed, as plain data. */
  missed(): Missed {
    return { names: [...this.#unknown], hasAddresses: this.#hasAddresses }
  }

  /** Remembers who was missed in a part of the file that was read apart. */
  add({ names, hasAddresses }: Missed): void {
    for (const [name, count] of names) this.#unknown.set(name, (this.#unknown.get(name) ?? 0) + count)
    this.#hasAddresses ||= hasAddresses
  }

  /** One problem for all who were missed in the file. */
  problem(): ReadProblem | undefined {
    if (this.#unknown.size === 0) return undefined
    const names = [...this.#unknown].sort((a, b) => b[1] - a[1])
    const shown = names.slice(0, MAX_NAMES).map(([name, count]) => `"${name}" (${count})`)
    const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : ''
    const domains = this.#hasAddresses ? ' A domain names all of its addresses: --agent shop.example.' : ''
    return {
      problem: `not known whether these speakers are agents or customers: ${shown.join(', ')}${more}; their conversations were left out`,
      hint: `Pass --agent NAME, --customer NAME or --role NAME=agent, or set "speakers" in the config.${domains}`,
    }
  }

  /** What the settings say about the address in a label, or about its domain: `Iris <iris@shop.example>`. */
  #ofAddress(label: string): Role | undefined {
    if (this.#configured.size === 0 || !label.includes('@') || label.length > MAX_ADDRESS) return undefined
    const address = ADDRESS.exec(label)?.[0]
    if (address === undefined || /^(?:no|do[-_.]?not)[-_.]?reply/i.test(address)) return undefined
    const own = this.configured(address)
    if (own) return own
    for (let domain = address.slice(address.lastIndexOf('@') + 1); domain.includes('.'); ) {
      const role = this.configured(domain) ?? this.configured(`@${domain}`)
      if (role) return role
      domain = domain.slice(domain.indexOf('.') + 1)
    }
    return undefined
  }

  #ofLabel(label: string): Role | undefined {
    let role = this.#known.get(label)
    if (role === undefined) {
      role = this.configured(label) ?? roleOfWord(label) ?? null
      // Names come from the file: without a limit the memory would grow with it.
      if (this.#known.size < 10_000) this.#known.set(label, role)
    }
    return role ?? undefined
  }
}
