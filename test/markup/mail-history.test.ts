import { describe, expect, it } from 'vitest'
import { withoutHistory } from '../../src/markup/mail-history.ts'

const text = (mail: string) => withoutHistory(mail).text

describe('a mail without its history', () => {
  it.each([
    ['Hello\n\nOn 2 March 2026 Noor <n@example.test> wrote:\n> old', 'Hello'],
    ['Hello\nOn 2 March 2026, Noor\n<n@example.test> wrote:\nold', 'Hello'],
    ['Hallo\n\nAm 2. März 2026 schrieb Noor:\n> alt', 'Hallo'],
    ['Hello\n\n-----Original Message-----\nold', 'Hello'],
    ['Hello\n\nFrom: Noor\nSent: Monday\nTo: Iris\n\nold', 'Hello'],
    ['Hallo\n\nVon: Noor\nGesendet: Montag\n\nalt', 'Hallo'],
    ['From: my point of view it hums.\nIt is loud.', 'From: my point of view it hums.\nIt is loud.'],
    ['Hello\n-- \nIris', 'Hello'],
    ['> one?\nYes.\n> two?\nNo.', 'Yes.\nNo.'],
    ['##- Please type your reply above this line -##\n\nHello Noor', 'Hello Noor'],
    ['Thanks!\n##- Please type your reply above this line -##\n\nHello Noor', 'Thanks!'],
    ['Saluton\n\nJe lundo, 2-a de marto 2026 09:00, Noor <n@example.test> skribis:\n> malnova', 'Saluton'],
    ['承知しました。\n\n2026/03/02 9:00、Noor <n@example.test>のメール:\n> 前', '承知しました。'],
    ['Pozdrav\n\nDana 2. 3. 2026. u 9:00, Noor je napisao/la:\n> staro', 'Pozdrav'],
    ['Ευχαριστώ.\n\nΣτάλθηκε από το iPhone μου', 'Ευχαριστώ.'],
    ['谢谢。\n发自我的iPhone', '谢谢。'],
    ['承知しました。\n\niPhoneから送信', '承知しました。'],
    ['Je la tria estas bone.\nDankon.', 'Je la tria estas bone.\nDankon.'],
    ['> nothing but old words', '> nothing but old words'],
  ])('%j is %j', (mail, words) => {
    expect(text(mail)).toBe(words)
  })
})
