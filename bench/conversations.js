import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { Random } from './random.js'
import { SENTENCES, SLOTS } from './sentences.js'

const CHANNELS = ['chat', 'chat', 'chat', 'email', 'social']
const BATCH = 1 << 20

/**
 * Writes conversations in etiquette's own format until the file has the given size.
 * @param {string} file
 * @param {number} bytes
 * @param {number} seed
 */
export async function writeConversations(file, bytes, seed) {
  const random = new Random(seed)
  const output = createWriteStream(file)
  let left = bytes
  let batch = ''
  for (let number = 1; left > 0; number++) {
    const line = `${JSON.stringify(conversation(random, number))}\n`
    left -= Buffer.byteLength(line)
    batch += line
    if (batch.length < BATCH && left > 0) continue
    if (!output.write(batch)) await once(output, 'drain')
    batch = ''
  }
  output.end()
  await finished(output)
}

/**
 * @param {Random} random
 * @param {number} number
 */
function conversation(random, number) {
  /** @type {{ role: 'agent' | 'customer', text: string }[]} */
  const messages = []
  // The same people and the same errand throughout; what is asked for changes from line to line.
  const fixed = { agent: random.pick(SLOTS.agent ?? []), customer: random.pick(SLOTS.customer ?? []) }
  /** @param {keyof typeof SENTENCES} part */
  const line = (part) => fill(random.pick(SENTENCES[part]), random, fixed)
  /** @param {(keyof typeof SENTENCES)[]} parts */
  const agent = (...parts) => messages.push({ role: 'agent', text: parts.map(line).join(' ') })
  /** @param {(keyof typeof SENTENCES)[]} parts */
  const customer = (...parts) => messages.push({ role: 'customer', text: parts.map(line).join(' ') })

  if (random.chance(0.4)) agent(random.chance(0.9) ? 'greeting' : 'abrupt')
  customer('opening')
  for (let exchange = random.between(3, 10); exchange > 0; exchange--) {
    if (random.chance(0.45)) agent('asking')
    else if (random.chance(0.12)) agent('refusals')
    else if (random.chance(0.2)) agent('answers', 'asking')
    else agent('answers')
    if (random.chance(0.5)) customer('details')
    else if (random.chance(0.7)) customer('questions')
    else customer('details', 'questions')
  }
  if (random.chance(0.7)) agent('answers', 'anythingElse')
  else agent('answers')
  customer('thatIsAll')
  agent(random.chance(0.8) ? 'farewell' : 'curt')
  return { id: `bench-${number}`, channel: random.pick(CHANNELS), messages }
}

/**
 * @param {string} sentence
 * @param {Random} random
 * @param {Readonly<Record<string, string>>} fixed
 */
export function fill(sentence, random, fixed) {
  return sentence.replace(/\{(\w+)\}/g, (_, slot) => fixed[slot] ?? random.pick(SLOTS[slot] ?? [slot]))
}
