import type { Role } from '../conversation.ts'
import type { ReadProblem } from '../reader.ts'
import { roleOfWord } from '../role-words.ts'

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
