import type { Example } from '../../../src/locale.ts'

export const closingPhrase: readonly Example[] = [
  {
    text: 'Customer: Ĉu la tendo estas havebla?\nAgent: Bonan tagon! Jes. Ĉu mi povas fari ion alian por vi?\nCustomer: Ne, tio estas ĉio, dankon!\nAgent: Salutu la montojn de ni!',
    title: 'Propra deziro',
  },
  {
    text: 'Customer: Ĉu ĝi estas pagita?\nAgent: Saluton! Jes. Ĉu io alia?\nCustomer: Ne, tio estas ĉio.\nAgent: [[Ne dankinde.]]',
    title: '"Ne dankinde" only answers thanks',
  },
  {
    text: 'Customer: Ĉu ĝi estas pagita?\nAgent: Saluton! Jes. Ĉu io alia?\nCustomer: Ne, dankon. Ĝis!\nAgent: [[Mi ĝojas, ke mi povis helpi.]]',
  },
  {
    text: 'Customer: Ĉu ĝi estas pagita?\nAgent: Saluton! Jes. Ĉu io alia?\nCustomer: Tio estas ĉio, dankon.\nAgent: [[Bone]]',
  },
  {
    text: 'Customer: Ĉu ĝi estas pagita?\nAgent: Saluton! Jes. Ĉu io alia?\nCustomer: Ne, dankon.\nAgent: [[Neniu problemo!]]',
  },
  {
    text: 'Customer: Ĉu ĝi estas pagita?\nAgent: Saluton! Jes. Ĉu io alia?\nCustomer: Ne, dankegon!\nAgent: [[Nedankinde :)]]',
  },
  {
    text: 'Customer: Chu ghi estas pagita?\nAgent: Saluton! Jes. Chu io alia?\nCustomer: Ne, dankon.\nAgent: [[Ne gravas.]]',
    title: 'The h-system',
  },
  {
    text: 'Customer: Ĉu ĝi estas pagita?\nAgent: Saluton! Jes. Ĉu io alia?\nCustomer: Ne, tio estas ĉio.\nAgent: Dankon, ke vi kontaktis nin.',
  },
  {
    text: 'Customer: Ĉu ĝi estas pagita?\nAgent: Saluton! Jes. Ĉu io alia?\nCustomer: Ne, tio estas ĉio.\nAgent: Ne dankinde. Ĝuu la vojaĝon!',
  },
  {
    text: 'Customer: Ĉu ĝi estas pagita?\nAgent: Saluton! Jes. Ĉu io alia?\nCustomer: Ne, tio estas ĉio.\nAgent: Skribu al ni denove, kiam ajn vi bezonos nin.',
  },
  {
    text: 'Customer: Ĉu ĝi estas pagita?\nAgent: Bonan tagon! Jes, ĝi estas.\n\nKun amikaj salutoj,\nIvo',
    title: 'A signature closes a mail',
    channel: 'email',
    closed: true,
  },
  {
    text: 'Customer: Ĉu ĝi estas pagita?\nAgent: Saluton! Jes. Ĉu io alia?\nCustomer: Ne, dankon.\nAgent: Fartu bone!',
  },
  {
    text: 'Customer: Cxu gxi estas pagita?\nAgent: Saluton! Jes. Cxu io alia?\nCustomer: Ne, dankon.\nAgent: Gxis revido!',
    title: 'The x-system',
  },
  {
    text: 'Customer: Kie vi estas?\nAgent: Ĉe la stacidomo. Cxu mi povas fari ankoraux ion por vi?\nCustomer: Ne, dankon.\nAgent: Ni ĝojos vin vidi!',
  },
  {
    text: 'Customer: Ĉu la bileto validas?\nAgent: Saluton! Jes, ĝis dimanĉo. Ĉu vi havas ankoraŭ demandon?\nCustomer: Ne.\nAgent: Bone. Bonan tagon!',
    title: 'What greets at the beginning is a wish at the end',
  },
  {
    text: 'Customer: Ĉu la bileto validas?\nAgent: Saluton! Jes, ĝis dimanĉo. Ĉu vi havas ankoraŭ demandon?\nCustomer: Ne.\nAgent: Bonan tagon!',
  },
  {
    text: 'Customer: Mi malsanas, bonvolu nuligi.\nAgent: Farite. Ĉu alia demando?\nCustomer: Ne, dankon.\nAgent: Ripozu bone!',
    closed: true,
  },
  {
    text: 'Customer: Mi skribos poste.\nAgent: Bone. Ĉu alia demando?\nCustomer: Ne, dankon.\nAgent: Do ĝis via mesaĝo!',
    closed: true,
  },
  {
    text: 'Customer: Ĉu la tendo estas kun stangoj?\nAgent: Saluton! Jes. Ĉu vi bezonas ion alian?\nCustomer: Ne.\nAgent: Bonan vesperon, Klaŭdia!',
    title: 'A name behind the wish',
  },
  {
    text: 'Customer: Ĉu vi malfermas dimanĉe?\nAgent: Jes. Ĉu io alia?\nCustomer: Ne, dankon.\nAgent: Ni antaŭĝojas vian alvenon!',
    closed: true,
  },
  {
    text: 'Customer: Ĉu vi malfermas je la oka?\nAgent: Jes. Ĉu io alia?\nCustomer: Ne, dankon.\nAgent: Bonan skiadon!',
    closed: true,
    title: 'Whatever is wished well',
  },
  { text: 'Customer: Mi nun trovis la enirejon, dankon.\nAgent: Volonte! Amuzan festivalon!' },
  { text: 'Customer: Mi nun trovis la enirejon, dankon.\nAgent: Nedankinde, do ĝis en Lisbono!' },
  {
    text: 'Customer: La poŝtelefono ne ŝargiĝas.\nAgent: Saluton! Ĉu vi malsekigis ĝin?\nCustomer: Ne.\nAgent: Alportu ĝin al la butiko en strato Parka.',
    title: 'A no to another question ends nothing',
  },
]
