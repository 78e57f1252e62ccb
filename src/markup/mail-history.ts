import { Pieces } from '../source/pieces.ts'

/** Lines after which everything is what was said before, in the languages that mail programs write them in. */
const HISTORY = [
  /^-{2,}\s*(?:Original Message|Forwarded message|Reply above this line|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Izvorna poruka|Αρχικό μήνυμα|原始邮件|原始郵件|元のメッセージ)\s*-*$/i,
  /^#{1,3}-.{0,120}-#{1,3}$/,
  /^_{20,}$/,
  /^(?:On|Am|Le|El|Il|Dana|Στις|La|Je) .{4,200}(?:wrote|schrieb|a écrit|escribió|ha scritto|je napisao|je napisala|je napisao\/la|napisao|napisala|έγραψε|skribis)\s*:$/i,
  /^Am .{4,120} schrieb .{1,160}:$/i,
  /^.{8,160} (?:napisao|napisala|napisao\/la) je(?: sljedeće)?\s*:$/i,
  /^\d{4}年\d{1,2}月\d{1,2}日.{0,160}[:：]$/,
  /^.{4,120}(?:写道|寫道|のメッセージ|のメール)\s*[:：]$/,
]

/** Helpdesks write this above everything, so what follows may be the mail itself. */
const REPLY_ABOVE = /^(?:#{1,3}-.{0,120}-#{1,3}|-{2,}\s*Reply above this line\s*-*)$/i

/** The head of the mail before, as Outlook copies it: who, and in the next line when. */
const SENDER = /^\*?(?:From|Von|De|Da|Van|Från|Fra|Od|Από|发件人|寄件者|差出人)\s?[:：]\*?\s*\S/i
const SENT =
  /^\*?(?:Sent|Date|Gesendet|Datum|Envoyé|Date d'envoi|Enviado|Fecha|Inviato|Verzonden|Skickat|Poslano|Στάλθηκε|发送时间|寄件日期|送信日時)\s?[:：]\*?\s*\S/i

const SIGNATURE = new RegExp(
  `^--\\s?$|^(?:${[
    'Sent from my |Get Outlook for |Von meinem .{2,20} gesendet|Envoyé de mon ',
    'Στάλθηκε από (?:το|τη) .{2,30} μου|Poslano s (?:mog|mojeg) |Sendita (?:de|per) mia ',
    '(?:发自|發自)我的|.{2,30}から送信$',
  ].join('|')})`,
)
const LONGEST_MARK = 400

/**
 * A mail as it was written: quoted history at its end and the signature are cut off, and so are quoted lines. Where
 * nothing else is left, the mail is kept as it is.
 */
export function withoutHistory(text: string): { readonly text: string; readonly pieces: Pieces } {
  const lines: [start: number, end: number][] = []
  const isBlank = ([start, end]: readonly [number, number]) => text.slice(start, end).trim() === ''
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const stop = newline < 0 ? text.length : newline
    const line = text.slice(start, stop).trim()
    if (line.length <= LONGEST_MARK) {
      const isAbove = REPLY_ABOVE.test(line) && lines.every(isBlank)
      if (!isAbove && (SIGNATURE.test(line) || startsHistory(text, line, stop))) break
      if (isAbove) {
        lines.length = 0
        start = stop + 1
        continue
      }
    }
    if (!line.startsWith('>')) lines.push([start, text[stop - 1] === '\r' && stop > start ? stop - 1 : stop])
    start = stop + 1
  }
  while (lines.length && isBlank(lines[0] as [number, number])) lines.shift()
  while (lines.length && isBlank(lines.at(-1) as [number, number])) lines.pop()
  if (lines.length === 0) return whole(text)
  const pieces = new Pieces(0)
  const words: string[] = []
  for (const [index, [start, end]] of lines.entries()) {
    const before = lines[index - 1]
    if (before) pieces.add(1, before[1], start)
    pieces.add(end - start, start, end)
    words.push(text.slice(start, end))
  }
  return { text: words.join('\n'), pieces }
}

/** A line that opens the history; the date and the name before "wrote:" may go on in the next line. */
function startsHistory(text: string, line: string, end: number): boolean {
  if (HISTORY.some((mark) => mark.test(line))) return true
  if (SENDER.test(line) && SENT.test(nextLine(text, end))) return true
  if (!/^(?:On|Am|Le|El|Il|Dana|Στις|La|Je) /i.test(line) || line.endsWith(':')) return false
  return /\d/.test(line) && HISTORY.some((mark) => mark.test(`${line} ${nextLine(text, end)}`))
}

function nextLine(text: string, end: number): string {
  return (text.slice(end + 1, end + 1 + LONGEST_MARK).split('\n', 1)[0] as string).trim()
}

function whole(text: string): { readonly text: string; readonly pieces: Pieces } {
  const pieces = new Pieces(0)
  pieces.add(text.length, 0, text.length)
  return { text, pieces }
}
