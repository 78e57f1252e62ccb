import type { Example } from '../../../src/locale.ts'

export const publicArgument: readonly Example[] = [
  {
    text: 'Customer: Vi mensogis pri la prezo.\nAgent: Saluton Ben, dankon pro via mesaĝo. Niaj registroj montras la prezon de la tago, kiam vi rezervis.\nCustomer: Kia fraŭdo.\nAgent: Dankon, sed tio ne estas ĝusta, Ben.\nCustomer: Mensoguloj!\nAgent: [[Kiel ni jam diris]], la prezo estas tiu de tiu tago.',
    channel: 'social',
  },
  {
    text: 'Customer: Senutila vendejo, vi neniam malfermas ĝustatempe.\nAgent: Saluton Ada, dankon pro via mesaĝo. Ni devas malkonsenti, ni malfermas je la naŭa.\nCustomer: Ridinda.\nAgent: [[Niaj protokoloj montras]], ke la pordo estis malfermita je la naŭa.',
    options: { maxExchanges: 0 },
    channel: 'social',
  },
  {
    text: 'Customer: Via kuriero ŝtelis mian pakaĵon!\nAgent: Saluton Tom, dankon pro via mesaĝo. Niaj registroj montras, ke ĝi estis transdonita tagmeze.\nCustomer: Ŝtelistoj, ĉiuj el vi.\nAgent: Dankon Tom, sed tio simple ne estas vera.\nCustomer: Kiaj pretekstoj.\nAgent: [[Ni restas ĉe]] tio, kion ni skribis, Tom.\nCustomer: Hontu.\nAgent: Ankaŭ tio ne estas ĝusta.',
    title: 'Reported once',
    channel: 'social',
  },
  {
    text: 'Customer: Tiu kupono estas trompo.\nAgent: Saluton Mia, dankon pro via mesaĝo. La kondiĉoj klare diras, ke ĝi finiĝas en junio.\nCustomer: Vi kaŝas tion, friponoj.\nAgent: Dankon Mia. Neniu diris, ke ĝi daŭras pli longe.\nCustomer: Kia farso.\nAgent: [[Ni ne konsentas]], Mia.',
    channel: 'social',
  },
  {
    text: 'Customer: Idiotoj, mia sidloko estis okupita.\nAgent: Saluton Jo, dankon pro via mesaĝo. Nia sistemo montras, ke vi estis en 4A.\nCustomer: Sensencaĵo!\nAgent: [[Ni jam klarigis]] tion, Jo.',
    options: { maxExchanges: 0 },
    channel: 'social',
  },
  {
    text: 'Customer: Mensogoj!\nAgent: Saluton. Tio ne estas vera.\nCustomer: Trompistoj!\nAgent: [[Vi eraras]], Petro.',
    options: { maxExchanges: 0 },
    channel: 'social',
  },
  {
    text: 'Customer: Vi mensogis pri la prezo.\nAgent: Saluton Ben, dankon pro via mesaĝo. Niaj registroj montras la prezon de la tago, kiam vi rezervis.\nCustomer: Kia fraŭdo.\nAgent: Ni komprenas, ke tio ĉagrenas vin. Bonvolu sendi al ni vian rezervonumeron en privata mesaĝo, kaj ni trairos tion kun vi.',
    title: 'The facts once, then on in private',
    channel: 'social',
  },
  {
    text: 'Customer: Ĉu la prezo estas por unu nokto?\nAgent: Ĝi estas por unu persono.\nCustomer: Mi pensis, ke por ĉambro.\nAgent: Tio ne estas ĝusta, ĝi estas por persono.\nCustomer: Via paĝo diras ĉambro.\nAgent: Niaj registroj montras, ke tie staras persono.\nCustomer: Ha, nun mi vidas.\nAgent: Volonte!',
    title: 'A calm misunderstanding',
    channel: 'social',
  },
  {
    text: 'Customer: Kia farso de vendejo.\nAgent: Ni bedaŭras, ke vi estas seniluziigita. Kio okazis?\nCustomer: Neniu tie, ridinde.\nAgent: Ni bedaŭras la atendon. Kiam vi estis tie?',
    title: 'Nothing is contradicted',
    channel: 'social',
  },
  {
    text: 'Customer: Mensoguloj!\nAgent: Niaj registroj montras, ke ĝi foriris lunde.\nCustomer: Mensogoj, nur mensogoj.\nAgent: Tio ne estas ĝusta. Ĉu vi povus rigardi la daton sur la etikedo?\nCustomer: Ridinde.\nAgent: Ni restas ĉe la dato, kaj volas helpi. Kiun daton vi vidas?',
    title: 'Replies that ask do not argue',
    channel: 'social',
  },
  {
    text: 'Customer: Vi mensogis pri la prezo.\nAgent: Niaj registroj montras la prezon de tiu tago.\nCustomer: Kia fraŭdo.\nAgent: Tio ne estas ĝusta.\nCustomer: Mensoguloj!\nAgent: Kiel ni jam diris, estas la prezo de tiu tago.',
    title: 'A chat is not public',
    channel: 'chat',
  },
  {
    text: 'Customer: Mirinda vendejo, sed ĉu vi fermas je la sesa?\nAgent: Tio ne estas ĝusta, ni fermas je la oka.\nCustomer: Bonege!\nAgent: Ĝis la oka!',
    channel: 'social',
  },
  {
    text: 'Customer: Vi ŝtelas de viaj klientoj.\nAgent: Tio ne estas vera, la prezoj estas publikaj.\nCustomer: Mensoguloj!\nAgent: Ni trompas neniun.\nCustomer: Hahaha.\nAgent: [[Vi eraras]], la prezoj videblas sur ĉiu lampo.',
    channel: 'social',
  },
]
