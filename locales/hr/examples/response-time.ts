import type { Example } from '../../../src/locale.ts'

export const responseTime: readonly Example[] = [
  {
    text: '[10:00] Customer: Je li trgovina danas otvorena?\n[10:05] Agent: [[Da, do šest.]]',
    channel: 'chat',
    title: 'Pet minuta u chatu',
  },
  {
    text: '[10:00] Customer: Je li trgovina danas otvorena?\n[10:02] Customer: Ima li koga?\n[10:03] Agent: [[Da, do šest.]]',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Je li trgovina danas otvorena?\n[10:25] Agent: [[Dobar dan! Da, do šest.]]',
    channel: 'social',
  },
  {
    text: '[10:00] Customer: Molim pošaljite mi račun.\n[2026-03-03 09:00] Agent: [[Evo ga.]]',
    channel: 'email',
    title: 'Mail odgovoren sutradan',
  },
  {
    text: '[10:00] Customer: Je li trgovina danas otvorena?\n[10:01] Bot: Agent stiže uskoro.\n[10:04] Agent: [[Da, do šest.]]',
    channel: 'chat',
    title: 'Bot ne odgovara',
  },
  { text: '[10:00] Customer: Kad stiže majstor?\n[10:10] Agent: [[Danas u dva.]]', channel: 'chat' },
  { text: '[10:00] Customer: Je li trgovina danas otvorena?\n[10:02] Agent: Da, do šest.', channel: 'chat' },
  {
    text: '[10:00] Customer: Je li trgovina danas otvorena?\n[10:01] Agent: Da, do šest.\n[10:02] Customer: Puno hvala!\n[10:20] Agent: Nema na čemu.',
    channel: 'chat',
    title: 'Iza zahvale ništa ne kasni',
  },
  {
    text: '[10:00] Customer: Je li trgovina danas otvorena?\n[10:08] Agent: Dobar dan! Da, do šest.\n[10:10] Customer: A nedjeljom?\n[12:00] Agent: Od deset.',
    channel: 'social',
    title: 'Deset minuta vrijedi za prvi odgovor',
  },
  { text: '[10:00] Customer: Molim pošaljite mi račun.\n[18:30] Agent: Evo ga.', channel: 'email', title: 'Isti dan' },
  { text: 'Customer: Je li trgovina danas otvorena?\nAgent: Da, do šest.', channel: 'chat', title: 'Bez vremena' },
  { text: '[10:00] Customer: Je li trgovina danas otvorena?\n[12:00] Agent: Da, do šest.', title: 'Bez kanala' },
]
