import type { Example } from '../../../src/locale.ts'

export const messageLength: readonly Example[] = [
  {
    text: 'Customer: Kiel mi restarigas la enkursigilon?\nAgent: [[Dankon pro via demando. Premu la malgrandan butonon malantaŭe. Tenu ĝin dum dek sekundoj. La lumo iĝos ruĝa kaj poste blanka. Tio daŭras proksimume unu minuton. Poste malfermu la aplikaĵon en via telefono. Elektu vian reton el la listo. Tajpu la pasvorton de la glumarko. La glumarko estas sub la enkursigilo. Diru al mi, kiam la aplikaĵo montras, ke denove ĉio estas en ordo.]]',
    title: 'More than 60 words in a chat',
    channel: 'chat',
  },
  {
    text: 'Customer: Ĉu la ponto ankoraŭ estas fermita?\nAgent: [[@Mila_K Bonan matenon, Mila. La ponto ĉe la haveno malfermiĝos denove hodiaŭ vespere je la oka, kaj la pramo veturas ĉiun dekan minuton ĝis tiam. Biletoj por la buso validas ankaŭ por la pramo. Kun biciklo bonvolu uzi la malsupran ferdekon. Ni afiŝas ĉiun ŝanĝon de la horaro ĉi tie, ĉe la kajo kaj en la stacidomo.]]',
    title: 'Over 280 characters',
    channel: 'social',
    options: { maxSocialCharacters: 280 },
  },
  {
    text: 'Customer: Kiu kaldrono taŭgas por mia forno?\nAgent: Kara Maria,\n\nla malgranda taŭgas. [[Ĝi havas platan bazon de dek ses centimetroj, kiu taŭgas por gaso kaj por indukto same bone, kaj ĉar ĝia tenilo restas malvarma, vi povas levi ĝin sen tuko, eĉ kiam ĝi jam bolis dum kelkaj minutoj.]]',
    title: 'One long sentence',
    channel: 'email',
  },
  {
    text: 'Customer: Ĉu vi povas rakonti pli pri la ekskurso?\nAgent: [[La ekskurso komenciĝas ĉe la stacidomo. Ĝi daŭras du horojn. Ni finas ĉe la malnova muelejo.]]',
    channel: 'email',
    options: { maxEmailWords: 12 },
  },
  {
    text: '[[Dankon pro via mendo, kiun ni pakis hodiaŭ kaj kiu forlasos nian domon morgaŭ matene per la unua kamiono, tiel ke ĝi atingos vin vendrede tagmeze, kune kun la malgranda donaco, kiun vi elektis ĉe ni.]]',
    kind: 'template',
  },
  {
    text: 'Customer: Kiel mi redonas la lampon?\nAgent: [[Presu la etikedon, kiun ni sendis al vi kun la pakaĵo, kaj algluu ĝin sur la skatolon, tiel ke ĝi tute kovras la malnovan, kaj poste portu la skatolon al iu poŝtejo.]]',
    options: { maxSentenceWords: 25 },
  },
  {
    text: 'Customer: Kiel mi restarigas la enkursigilon?\nAgent: Bonvolu fari jene:\n1. Premu la malgrandan butonon malantaŭe dum dek sekundoj.\n2. Atendu, ĝis la lumo iĝas ruĝa kaj poste blanka.\n3. Malfermu la aplikaĵon en via telefono.\n4. Elektu vian reton el la listo.\n5. Tajpu la pasvorton de la glumarko, kiu estas sub la enkursigilo.\n6. Diru al mi, kiam la aplikaĵo montras, ke ĉio estas en ordo.',
    title: 'The steps of a list count by themselves',
    channel: 'chat',
  },
  {
    text: 'Customer: Kiel mi parigas ilin?\nAgent: Bonvolu 1) malfermi la ujon kaj lasi la aŭskultilojn en ĝi, 2) teni la butonon, ĝis la lumo palpebrumas, 3) elekti ilin en la agordoj de via telefono kaj tuŝi la nomon, kiun vi vidas tie.',
    title: 'Steps in the middle of a line',
  },
  {
    text: 'Customer: Kiu kaldrono taŭgas por mia forno?\nAgent: Kara Maria,\n\nla malgranda taŭgas. Ĝi havas platan bazon de dek ses centimetroj. Tio taŭgas por gaso kaj indukto. La tenilo restas malvarma, do vi povas levi ĝin sen tuko.',
    channel: 'email',
  },
  {
    text: 'Agent: Do unue mi simple reportus la lampon al la vendejo, kie vi aĉetis ĝin, kaj poste mi demandus tie pri la estrino, ĉar ŝi scias ĉion pri tio kaj certe volonte helpos vin kun la redono de la lampo.',
    title: 'A call is not judged',
    channel: 'voice',
  },
  {
    text: 'Customer: Mi legis ĉion ĉi kaj mi ankoraŭ ne scias, ĉu la lampo, kiun mi aĉetis en via vendejo en la malnova urbo pasintan sabaton, povas esti uzata en banĉambro aŭ ne, ĉu vi povas diri tion al mi?\nAgent: Jes, ĝi povas.',
    title: 'What the customer writes is not judged',
  },
  { text: 'Customer: Ĉu vi malfermas dimanĉe?\nAgent: Jes, de la deka ĝis la kvina.', channel: 'chat' },
]
