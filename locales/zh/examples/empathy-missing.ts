import type { Example } from '../../../src/locale.ts'

export const empathyMissing: readonly Example[] = [
  { text: 'Customer: 太失望了，蛋糕送来全碎了！\nAgent: [[请提供订单号。]]' },
  { text: 'Customer: 你们什么态度？我要投诉！\nAgent: [[请问您的订单号是多少？]]' },
  { text: 'Customer: 等了三个小时都没人来修。\nAgent: [[师傅在路上。]]' },
  { text: 'Customer: 又发错了，已经第三次了。\nAgent: [[可以重新下单。]]' },
  { text: 'Customer: 氣死我了，根本打不通電話。\nAgent: [[請問是什麼問題？]]' },
  { text: 'Customer: 重复扣了我两次钱！\nAgent: [[请提供付款截图。]]' },
  { text: 'Customer: 太失望了，蛋糕送来全碎了！\nAgent: 非常抱歉，蛋糕碎了一定很扫兴，今天就给您补送。' },
  { text: 'Customer: 等了三个小时都没人来修。\nAgent: 让您久等了，师傅十分钟后到。' },
  { text: 'Customer: 屏幕不亮了。\nAgent: 请问是什么型号？', title: '平静地报告' },
  { text: 'Customer: 你们什么态度？我要投诉！\nAgent: 理解您的心情，请问发生了什么？' },
  { text: 'Customer: 请问怎么投诉快递员？\nAgent: 您好，可以在这里登记，请提供单号。', title: '只是询问' },
  { text: 'Customer: 氣死我了，根本打不通電話。\nAgent: 實在對不起，讓您著急了，我馬上處理。' },
  { text: 'Customer: 滚筒洗衣机多少钱？\nAgent: 您好，两千元。', title: '词里的“滚”' },
]
