import type { Example } from '../../../src/locale.ts'

export const parroting: readonly Example[] = [
  { text: 'Customer: Mi volas scii, kiam alvenos la pago.\nAgent: [[Vi volas scii, kiam alvenos la pago?]]' },
  {
    text: 'Customer: Mia lavmaŝino likas akvon sur la kuirejan plankon.\nAgent: [[Do via lavmaŝino likas akvon sur la kuirejan plankon?]]',
  },
  {
    text: 'Customer: Mi ne povas malfermi la pordon de mia nova fridujo.\nAgent: [[Vi ne povas malfermi la pordon de via nova fridujo?]]\nCustomer: Jes, tion mi diris.',
  },
  {
    text: 'Customer: Miaj aŭskultiloj perdas la konekton al la telefono.\nAgent: [[Viaj aŭskultiloj perdas la konekton al la telefono?]]',
  },
  {
    text: 'Customer: Mia printilo presas nur blankajn paĝojn.\nAgent: [[Do via printilo presas nur blankajn paĝojn.]]',
  },
  {
    text: 'Customer: Mi sercxas lampon por mia kuireja tablo.\nAgent: [[Vi serĉas lampon por via kuireja tablo?]]',
    title: 'The x-system given back with accents',
  },
  {
    text: 'Customer: Mi volas scii, kiam alvenos la pago.\nAgent: Vi volas scii, kiam alvenos la pago? Mi tuj kontrolos tion por vi.',
    title: 'Followed by a step',
  },
  {
    text: 'Customer: Bonvolu movi mian liveron al la 14-a de majo je 10:00.\nAgent: Do vi volas la liveron la 14-an de majo je 10:00?',
    title: 'Data, confirmed before acting',
  },
  {
    text: 'Customer: Ĉu la apartamento permesas dombestojn?\nAgent: La apartamento ja permesas dombestojn.',
    title: 'An answer',
  },
  {
    text: 'Customer: Mia lavmaŝino likas akvon sur la kuirejan plankon.\nAgent: Mi bedaŭras, ke via lavmaŝino likas akvon sur la kuirejan plankon.',
    title: 'Empathy that names the trouble',
  },
  {
    text: 'Customer: Mia printilo presas nur blankajn paĝojn.\nAgent: Via printilo presas nur blankajn paĝojn? Kiun modelon vi havas?',
    title: 'Goes on with a question',
  },
  {
    text: 'Customer: Mi serĉas lampon por mia kuireja tablo.\nAgent: Ĉu vi celas lampon por meti sur la kuirejan tablon?',
    title: 'Chooses between two readings',
  },
]
