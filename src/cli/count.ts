/** "1 warning", "2 warnings"; "3 entries" where the plural is given. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`
