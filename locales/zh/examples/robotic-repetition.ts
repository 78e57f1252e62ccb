import type { Example } from '../../../src/locale.ts'

export const roboticRepetition: readonly Example[] = [
  {
    text: 'Customer: 还是用不了。\nAgent: 工程师正在机房更换线路。\nCustomer: 已经三个小时了！\nAgent: [[工程师正在机房更换线路！]]',
  },
  { text: 'Customer: 灯在闪。\nAgent: 可能是灯泡没有拧紧。\nCustomer: 还有嗡嗡声。\nAgent: [[可能是灯泡没有拧紧。]]' },
  {
    text: 'Customer: 包裹呢？\nAgent: 包裹还在分拣中心排队。今天下午更新。\nCustomer: 上周就这么说。\nAgent: 今天晚上更新。[[包裹还在分拣中心排队。]]',
  },
  {
    text: 'Customer: 我要找经理。\nAgent: 这件事我可以直接为您办理。\nCustomer: 经理呢？\nAgent: [[这件事我可以直接为您办理。]]',
  },
  {
    text: 'Customer: 恢复了吗？\nAgent: 服务从今天中午开始恢复正常。原因是供应商的一条线路出现故障，昨天晚上已经更换完毕，您之前输入的所有数据都还在，可以继续使用。\n---\nCustomer: 有消息吗？\nAgent: 服务从今天中午开始恢复正常。原因是供应商的一条线路出现故障，昨天晚上已经更换完毕，您之前输入的所有数据都还在，可以继续使用。\n---\nCustomer: 草稿丢了！\nAgent: [[服务从今天中午开始恢复正常。原因是供应商的一条线路出现故障，昨天晚上已经更换完毕，您之前输入的所有数据都还在，可以继续使用。]]',
    options: { maxCustomers: 2 },
  },
  { text: 'Customer: 燈在閃。\nAgent: 可能是燈泡沒有擰緊。\nCustomer: 還有嗡嗡聲。\nAgent: [[可能是燈泡沒有擰緊！]]' },
  {
    text: 'Customer: 灯在闪。\nAgent: 感谢您的耐心等待。\nCustomer: 好的。\nAgent: 感谢您的耐心等待，灯泡松了。',
    title: '礼貌用语',
  },
  {
    text: 'Customer: 寄到哪里？\nAgent: 请寄到港口街的维修中心。\nCustomer: 再说一遍？\nAgent: 请寄到港口街的维修中心。',
    title: '客人要求重复',
  },
  {
    text: 'Customer: 第一班几点？\nAgent: 去石桥的车7:15发车。\nCustomer: 第二班呢？\nAgent: 去石桥的车8:15发车。',
    title: '不同的时间',
  },
  {
    text: 'Customer: 去博物馆坐几路？\nAgent: 在北门上车就可以到博物馆。\nCustomer: 动物园呢？\nAgent: 在南门上车就可以到动物园。',
  },
  {
    text: 'Customer: 灯在闪。\nAgent: 灯泡松了。请问还有什么可以帮您？\nCustomer: 怎么擦？\nAgent: 用干布。请问还有什么可以帮您？',
  },
  {
    text: 'Customer: 恢复了吗？\nAgent: 服务从今天中午开始恢复正常。原因是供应商的一条线路出现故障，昨天晚上已经更换完毕，您之前输入的所有数据都还在，可以继续使用。\n---\nCustomer: 有消息吗？\nAgent: 王女士，您好！服务从今天中午开始恢复正常。原因是供应商的一条线路出现故障，昨天晚上已经更换完毕，您之前输入的所有数据都还在，可以继续使用。',
    options: { maxCustomers: 1 },
    title: '有改动',
  },
  {
    text: 'Customer: 货呢？\nAgent: 您好，货车还在高速路口排队。\nCustomer: 还没到。\nAgent: 亲，[[货车还在高速路口排队。]]',
    title: '换了称呼，话没换',
  },
  {
    text: 'Customer: 周一几点？\nAgent: 周一，两点到四点开放。\nCustomer: 周二呢？\nAgent: 周二，两点到四点开放。',
    title: '不同的日子',
  },
]
