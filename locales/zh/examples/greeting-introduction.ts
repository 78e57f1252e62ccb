import type { Example } from '../../../src/locale.ts'

export const greetingIntroduction: readonly Example[] = [
  { text: 'Customer: 在吗？\nAgent: [[您好，请问有什么可以帮您？]]', channel: 'chat' },
  { text: 'Customer: 请问几点开门？\nAgent: [[您好，九点开门。]]', channel: 'chat' },
  { text: 'Customer: 請問一下。\nAgent: [[您好，請說。]]', channel: 'chat' },
  { text: 'Agent: [[下午好，请讲。]]\nCustomer: 我想订房。', channel: 'voice' },
  { text: 'Customer: 请把发票发给我。\nAgent: [[您好，发票在附件里。]]', channel: 'email' },
  { text: 'Customer: 在吗？\nAgent (小林): [[您好，请问有什么可以帮您？]]', channel: 'chat' },
  { text: 'Customer: 在吗？\nAgent: 您好，我是客服小林，请问有什么可以帮您？', channel: 'chat' },
  { text: 'Customer: 在吗？\nAgent: 您好，这里是星河电器，请问有什么可以帮您？', channel: 'chat' },
  { text: 'Customer: 請問一下。\nAgent: 您好，歡迎致電星河電器，請說。', channel: 'voice' },
  { text: 'Customer: 在吗？\nAgent: 星河为您服务，请讲。', channel: 'chat', brand: ['星河'] },
  { text: 'Customer: 在吗？\nAgent: 您好，请讲。', channel: 'social' },
  { text: 'System: 客服小林加入了会话\nCustomer: 在吗？\nAgent: 您好，工号1024为您服务。', channel: 'chat' },
  {
    channel: 'email',
    text: 'Customer: 询问保修。\nAgent: 王女士，您好：\n保修期是两年。\n祝好\n客服 陈立',
    title: '信末的署名',
  },
  { text: 'Customer: 有票吗？\nAgent: [[您好，欢迎光临，有票的。]]', channel: 'chat' },
  { text: 'Customer: 想办会员\nAgent: [[您好，很高兴为您服务，请问您贵姓？]]', channel: 'chat' },
  { text: 'Customer: 想办会员\nAgent: 您好，小荷很高兴为您服务，请问您贵姓？', channel: 'chat' },
  { text: 'Customer: 询价。\nAgent: 马先生，您好：\n报价在附件里。\n祝好\n长桥酒店预订部 林晓', channel: 'email' },
  { text: 'Customer: 想問下課程\nAgent: 你好，我係阿May，請問想睇邊日嘅課？', channel: 'chat' },
  {
    text: 'Customer: 收据抬头要改。\nAgent: 您好！抬头已经改好，今天寄出。\n\n祝您顺利！\n\n青田书店 客户服务部\n方宁',
  },
  { text: 'Customer: 喂\nAgent: 您好北站服务台请问您找哪位', channel: 'voice', title: '电话里报单位' },
  { text: 'Customer: 手机没信号\nAgent: 您好，东海移动国际专线小马，请问您在哪个国家？', channel: 'voice' },
  { text: 'Customer: 能改期吗\nAgent: 您好，体检部小白为您服务，可以改期。' },
  { text: 'Customer: 喂\nAgent: [[您好，酒店的订单请问是哪天的？]]', channel: 'voice' },
]
