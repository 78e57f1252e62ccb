import type { Example } from '../../../src/locale.ts'

export const concurrentChats: readonly Example[] = [
  {
    text: '[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (小林): 您好，我来查您的预订。\n[10:30] Agent (小林): 查到了。\n---\n[10:05] Customer: 我的预订还在吗？\n[10:05] Agent (小林): 您好，我来查您的预订。\n[10:35] Agent (小林): 查到了。\n---\n[10:10] Customer: 我的预订还在吗？\n[10:10] Agent (小林): 您好，我来查您的预订。\n[10:20] Agent (小林): 查到了。\n---\n[10:15] Customer: 我的预订还在吗？\n[10:15] Agent (小林): [[您好，我来查您的预订。]]\n[10:40] Agent (小林): 查到了。',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (小林): 您好，我来查您的预订。\n[10:30] Agent (小林): 查到了。\n---\n[10:10] Customer: 我的预订还在吗？\n[10:10] Agent (小林): [[您好，我来查您的预订。]]\n[10:40] Agent (小林): 查到了。',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (小林): 您好，我来查您的预订。\n[10:30] Agent (小林): 查到了。\n---\n[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (小王): 您好，我来查您的预订。\n[10:30] Agent (小王): 查到了。\n---\n[10:05] Customer: 我的预订还在吗？\n[10:05] Agent (小林): 您好，我来查您的预订。\n[10:35] Agent (小林): 查到了。\n---\n[10:05] Customer: 我的预订还在吗？\n[10:05] Agent (小王): 您好，我来查您的预订。\n[10:30] Agent (小王): 查到了。\n---\n[10:10] Customer: 我的预订还在吗？\n[10:10] Agent (小林): [[您好，我来查您的预订。]]\n[10:20] Agent (小林): 查到了。',
    options: { maxConcurrent: 2 },
  },
  {
    text: '[10:20] Customer: 我的预订还在吗？\n[10:20] Agent (小林): 您好，我来查您的预订。\n[10:40] Agent (小林): 查到了。\n---\n[10:10] Customer: 我的预订还在吗？\n[10:10] Agent (小林): 您好，我来查您的预订。\n[10:30] Agent (小林): [[查到了。]]\n---\n[10:25] Customer: 我的预订还在吗？\n[10:25] Agent (小林): [[您好，我来查您的预订。]]\n[10:35] Agent (小林): 查到了。',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (小林): 您好，我来查您的预订。\n[11:00] Agent (小林): 查到了。\n---\n[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (小林): [[您好，我来查您的预订。]]\n[10:05] Agent (小林): 查到了。\n---\n[10:05] Customer: 我的预订还在吗？\n[10:05] Agent (小林): [[您好，我来查您的预订。]]\n[10:10] Agent (小林): 查到了。',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (怡君): 您好，我来查您的预订。\n[10:30] Agent (怡君): 查到了。\n---\n[10:10] Customer: 我的预订还在吗？\n[10:10] Agent (怡君): [[您好，我来查您的预订。]]\n[10:40] Agent (怡君): 查到了。',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (小林): 您好，我来查您的预订。\n[10:30] Agent (小林): 查到了。\n---\n[10:05] Customer: 我的预订还在吗？\n[10:05] Agent (小林): 您好，我来查您的预订。\n[10:35] Agent (小林): 查到了。\n---\n[10:10] Customer: 我的预订还在吗？\n[10:10] Agent (小林): 您好，我来查您的预订。\n[10:20] Agent (小林): 查到了。',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (小林): 您好，我来查您的预订。\n[10:10] Agent (小林): 查到了。\n---\n[10:10] Customer: 我的预订还在吗？\n[10:10] Agent (小林): 您好，我来查您的预订。\n[10:20] Agent (小林): 查到了。\n---\n[10:20] Customer: 我的预订还在吗？\n[10:20] Agent (小林): 您好，我来查您的预订。\n[10:30] Agent (小林): 查到了。',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (小林): 您好，我来查您的预订。\n[10:30] Agent (小林): 查到了。\n---\n[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (小王): 您好，我来查您的预订。\n[10:30] Agent (小王): 查到了。\n---\n[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (小陈): 您好，我来查您的预订。\n[10:30] Agent (小陈): 查到了。',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (客服): 您好，我来查您的预订。\n[10:30] Agent (客服): 查到了。\n---\n[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (客服): 您好，我来查您的预订。\n[10:30] Agent (客服): 查到了。',
    options: { maxConcurrent: 1, shared: ['客服'] },
  },
  {
    text: '[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (小林): 您好，我来查您的预订。\n[10:30] Agent (小林): 查到了。\n---\n[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (小林): 您好，我来查您的预订。\n[10:30] Agent (小林): 查到了。',
    channel: 'email',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: 我的预订还在吗？\n[10:00] Agent (怡君): 您好，我来查您的预订。\n[10:30] Agent (怡君): 查到了。\n---\n[11:00] Customer: 我的预订还在吗？\n[11:00] Agent (怡君): 您好，我来查您的预订。\n[11:30] Agent (怡君): 查到了。',
    options: { maxConcurrent: 1 },
  },
]
