/**
 * What stands between a salutation and the name behind it: a space, or what a model sentence has there ("Dobar dan, {}"),
 * where one begins with the same salutation.
 */
export function namingJoint(salutation: string, models: readonly string[]): string {
  const said = salutation.toLowerCase()
  const model = models.find((each) => each.toLowerCase().startsWith(said))
  const joint = model?.slice(said.length, model.indexOf('{}')) ?? ''
  return /^[,，]?\s+$/.test(joint) ? joint : ' '
}

/** A model sentence with a name in it. The full stop of "Ana K." or "Acme Inc." also ends the sentence. */
export const naming = (model: string, name: string): string =>
  model.replace(/\{\}(\.?)/, (_, stop: string) => (name.endsWith('.') ? name : name + stop))

/**
 * A name as it stands in front of a salutation, where a language has it there, from the models that greet by name:
 * "{}，您好，" has "王女士，". Undefined where the language has the name elsewhere.
 */
export function nameInFront(name: string, models: readonly string[], mayBreakLine: boolean): string | undefined {
  const fronts = models.flatMap((model) => NAME_IN_FRONT.exec(model)?.[0] ?? [])
  const front = (mayBreakLine ? undefined : fronts.find((each) => !each.includes('\n'))) ?? fronts[0]
  return models[0]?.startsWith('{}') ? front?.replace('{}', () => name) : undefined
}

const NAME_IN_FRONT = /^\{\}[^，、,\n]*[，、,\n]+/
