const MINUTE = 60_000

/** A duration as people say it, in milliseconds given: "90 seconds", "14 minutes", "3 hours", "2 days". */
export function inWords(milliseconds: number): string {
  if (milliseconds < 2 * MINUTE) return counted(Math.round(milliseconds / 1000), 'second')
  const minutes = Math.round(milliseconds / MINUTE)
  if (minutes < 120) return counted(minutes, 'minute')
  const hours = Math.round(minutes / 60)
  return hours < 48 ? counted(hours, 'hour') : counted(Math.round(hours / 24), 'day')
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`
