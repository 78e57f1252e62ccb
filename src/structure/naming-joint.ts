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
