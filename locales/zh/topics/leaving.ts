import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Customers who want to leave, or to give back what they bought. */
export const leaving = {
  'wants-out': {
    phrases: [
      '(想|要|想要|申请|需要|打算|准备|怎么|如何|帮我|给我|麻烦|请)[把|我的|这个|一下|办理|办|你们的|這個|申请]...4(退订|退订掉|取消订阅|取消会员|取消自动续费|注销|销户|销号|解约|退会|退卡|携号转网|停用|拆机|退保|退货|退课|退掉|取消订单|关闭账户|关掉)',
      '(不想|不要|不)(续费|续约|续保|续订|再用|用你们|订了|续了)',
      '(会员|套餐|订阅|合约|宽带|合同|账户|账号|保险|课程|服务|自动续费|增值业务)...2(退掉|注销|停掉|关掉|退订|取消(吧|掉|一下|了吧))',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
