import type { Example } from '../../../src/locale.ts'

export const holdUpdate: readonly Example[] = [
  {
    text: '[10:00] Customer: Kie estas mia pakaĵo?\n[10:00] Agent: Momenton, mi petas, dum mi vokas la deponejon.\n[10:05] Agent: [[Dankon, ke vi atendis. Ĝi estas en la kamiono kaj alvenos hodiaŭ.]]',
    title: 'Five minutes without a word',
  },
  {
    text: '[10:00] Customer: Kie estas mia pakaĵo?\n[10:00] Agent: Momenton, mi petas, dum mi vokas la deponejon.\n[10:01] Customer: Bone.\n[10:02] Agent: [[Ĝi estas en la kamiono kaj alvenos hodiaŭ.]]',
    title: 'In time, but without thanks',
  },
  {
    text: '[10:00] Customer: Ĉu la blua haveblas?\n[10:00] Agent: Ĉu vi povus atendi minuton, dum mi demandas la vendejon?\n[10:03] Customer: Certe.\n[10:04] Agent: [[Restas du, kaj ili povas gardi unu por vi.]]',
    title: 'The wait begins with the answer',
  },
  {
    text: '[10:00] Customer: La sumo ne estas ĝusta.\n[10:00] Agent: Mi tuj kontrolos tion kun nia kontisto.\n[10:08] Agent: [[Via repago estas sur la dua paĝo.]]',
    title: 'Looking something up is a wait too',
  },
  {
    text: '[10:00] Customer: Ĉu mi povas ŝanĝi la daton?\n[10:00] Agent: Bonvolu atendi, dum mi demandas.\n[10:01] Agent: Mi ankoraŭ kontrolas.\n[10:02] Agent: [[La nova dato estas la naŭa.]]',
    title: 'An update without thanks, and none on return',
  },
  {
    text: '[10:00] Customer: Kie estas mia pakaĵo?\n[10:00] Agent: [[Momenton, mi petas, dum mi vokas la deponejon.]]\n[10:12] Customer: Ĉu vi ankoraŭ estas tie?',
    title: 'The agent never came back',
  },
  {
    text: '[10:00] Customer: Kie estas mia pakaĵo?\n[10:00] Agent: Momenton, mi petas, dum mi vokas la deponejon.\n[10:01] Agent: [[Ĝi estas en la kamiono kaj alvenos hodiaŭ.]]',
    title: 'A stricter limit',
    options: { maxSilence: 30 },
  },
  {
    text: '[10:00] Customer: Kie estas mia pakaĵo?\n[10:00] Agent: Momenton, mi petas, dum mi vokas la deponejon.\n[10:01] Agent: Dankon, ke vi atendis. Ĝi estas en la kamiono kaj alvenos hodiaŭ.',
  },
  {
    text: '[10:00] Customer: Kie estas mia pakaĵo?\n[10:00] Agent: Momenton, mi petas, dum mi vokas la deponejon.\n[10:02] Agent: Ĝi estas en la kamiono kaj alvenos hodiaŭ.\n[10:02] Agent: Pardonu, ke vi devis atendi!',
    title: 'Thanks anywhere in the turn that comes back',
  },
  {
    text: '[10:00] Customer: Kie estas mia pakaĵo?\n[10:00] Agent: Momenton, mi petas, dum mi vokas la deponejon.\n[10:02] Agent: Mi ankoraŭ kontrolas, dankon pro via pacienco.\n[10:04] Agent: Ĝi estas en la kamiono kaj alvenos hodiaŭ.',
    title: 'An update ends the silence',
  },
  {
    text: '[10:00:00] Customer: Kie estas mia pakaĵo?\n[10:00:10] Agent: Momenton, mi petas, dum mi rigardas la mapon.\n[10:00:25] Agent: Ĝi estas en la kamiono kaj alvenos hodiaŭ.',
    title: 'Fifteen seconds need no thanks',
  },
  {
    text: 'Customer: Kie estas mia pakaĵo?\nAgent: Momenton, mi petas, dum mi vokas la deponejon.\nAgent: Ĝi estas en la kamiono kaj alvenos hodiaŭ.',
    title: 'No times',
  },
  {
    text: '[10:00] Customer: Kie estas mia pakaĵo?\n[10:00] Agent: Momenton, mi petas, dum mi vokas la deponejon.\n[14:00] Agent: Ĝi estas en la kamiono kaj alvenos hodiaŭ.',
    title: 'A mail',
    channel: 'email',
  },
  {
    text: '[10:00] Customer: Dankon, tio estas ĉio.\n[10:00] Agent: Ne dankinde, ĝis revido!\n[10:30] Customer: Ankoraŭ io: ĉu vi sendas al Malto?\n[10:31] Agent: Jes, ni sendas.',
  },
]
