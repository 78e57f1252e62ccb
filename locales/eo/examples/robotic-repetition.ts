import type { Example } from '../../../src/locale.ts'

export const roboticRepetition: readonly Example[] = [
  {
    text: 'Customer: Ĝi ankoraŭ ne funkcias.\nAgent: Ni nun laboras pri tio por vi.\nCustomer: Jam tri horojn!\nAgent: [[Ni nun laboras pri tio por vi!]]',
    title: 'Other punctuation',
  },
  {
    text: 'Customer: Mia lampo flagras.\nAgent (Dana): Mi komprenas, kiel ĝena tio estas, Maria.\nCustomer: Kaj ĝi zumas.\nAgent (Dana): [[Mi komprenas, kiel ĝena tio estas, Petro.]] Kiu ampolo estas en ĝi?',
    title: 'Another name',
  },
  {
    text: 'Customer: Kie estas mia pakaĵo?\nAgent: Via pakaĵo nun estas ĉe la kuriero. Ĝi alvenu ĉi-semajne.\nCustomer: Tion vi diris pasintsemajne.\nAgent: Ĝi alvenu ĉi-semajne. [[Via pakaĵo nun estas ĉe la kuriero.]]',
    options: { minWords: 6 },
  },
  {
    text: 'Customer: Mi volas paroli kun estro.\nAgent: Bedaŭrinde la estro laboras nur de lundo.\nCustomer: Estro, mi petas.\nAgent: @Maria [[Bedaŭrinde la estro laboras nur de lundo.]]',
    title: 'A handle',
  },
  {
    text: 'Customer: Ĉu ĝi funkcias?\nAgent: Nia servo denove funkcias ekde hodiaŭ tagmeze. La kaŭzo estis rompita kablo ĉe nia provizanto, kiun oni anstataŭigis dum la nokto, kaj ĉiuj datumoj, kiujn vi enigis antaŭe, restas tie.\n---\nCustomer: Ĉu estas novaĵoj?\nAgent: Nia servo denove funkcias ekde hodiaŭ tagmeze. La kaŭzo estis rompita kablo ĉe nia provizanto, kiun oni anstataŭigis dum la nokto, kaj ĉiuj datumoj, kiujn vi enigis antaŭe, restas tie.\n---\nCustomer: Mi perdis mian tekston!\nAgent: [[Nia servo denove funkcias ekde hodiaŭ tagmeze. La kaŭzo estis rompita kablo ĉe nia provizanto, kiun oni anstataŭigis dum la nokto, kaj ĉiuj datumoj, kiujn vi enigis antaŭe, restas tie.]]',
    title: 'One text for everybody',
    options: { maxCustomers: 2 },
  },
  {
    text: 'Customer: Kial ghi zumas?\nAgent: La ampolo ne estas bone fiksita en la lampo.\nCustomer: Kaj kial ghi flagras?\nAgent: [[La ampolo ne estas bone fiksita en la lampo.]]',
    title: 'The h-system',
  },
  {
    text: 'Customer: Mia lampo flagras.\nAgent: Dankon pro via pacienco.\nCustomer: Bone.\nAgent: Dankon pro via pacienco. La ampolo estas malfiksita, mi kredas.',
    title: 'A courtesy',
  },
  {
    text: 'Customer: Kien mi sendu ĝin?\nAgent: Bonvolu sendi ĝin al nia metiejo en la Havena Strato.\nCustomer: Ĉu vi povus ripeti tion?\nAgent: Bonvolu sendi ĝin al nia metiejo en la Havena Strato.',
    title: 'Asked for',
  },
  {
    text: 'Customer: Kiam foriras la unua trajno?\nAgent: La trajno al Ŝtonponto foriras je 7:15.\nCustomer: Kaj la dua?\nAgent: La trajno al Ŝtonponto foriras je 8:15.',
    title: 'Another time',
  },
  {
    text: 'Customer: Kiu buso iras al la muzeo?\nAgent: Vi povas preni la buson de Norda Pordo.\nCustomer: Kaj al la bestoĝardeno?\nAgent: Vi povas preni la buson de Suda Pordo.',
    title: 'Another place',
  },
  {
    text: 'Customer: Mia lampo flagras.\nAgent: Saluton! La ampolo estas malfiksita. Ĉu mi povas helpi vin pri io alia?\nCustomer: Kiel mi purigu ĝin?\nAgent: Per seka tuko. Ĉu mi povas helpi vin pri io alia?',
    title: 'The closing question',
  },
  {
    text: 'Customer: Ĉu ĝi funkcias?\nAgent: Nia servo denove funkcias ekde hodiaŭ tagmeze. La kaŭzo estis rompita kablo ĉe nia provizanto, kiun oni anstataŭigis dum la nokto, kaj ĉiuj datumoj, kiujn vi enigis antaŭe, restas tie.\n---\nCustomer: Ĉu estas novaĵoj?\nAgent: Saluton Maria! Nia servo denove funkcias ekde hodiaŭ tagmeze. La kaŭzo estis rompita kablo ĉe nia provizanto, kiun oni anstataŭigis dum la nokto, kaj ĉiuj datumoj, kiujn vi enigis antaŭe, restas tie.',
    title: 'Adapted',
    options: { maxCustomers: 1 },
  },
  {
    text: 'Customer: La konto ne malfermiĝas.\nAgent: Bonvolu konfirmi vian identecon per la sendita kodo.\nCustomer: Neniu kodo venis.\nAgent: [[Bonvolu konfirmi vian identecon per la sendita kodo!]]',
  },
]
