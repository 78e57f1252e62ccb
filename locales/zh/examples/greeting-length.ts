import type { Example } from '../../../src/locale.ts'

export const greetingLength: readonly Example[] = [
  { text: 'Customer: 在吗？\nAgent: [[你好]]' },
  { text: 'Customer: 我想问一下。\nAgent: [[您好！]]' },
  { text: 'Customer: 有人吗？\nAgent: [[嗨，亲。]]' },
  { text: 'Customer: 請問一下。\nAgent: [[您好呀～]]' },
  { text: 'Customer: 在不在？\nAgent: [[哈喽！]]' },
  { text: 'Agent: [[早上好。]]\nCustomer: 我想订房。' },
  {
    text: 'Customer: 请问几点开门？\nAgent: [[尊敬的贵宾，您好！欢迎光临本店，感谢您在百忙之中拨冗莅临。我们全体同仁怀着无比激动的心情向您致以最诚挚的问候，感谢您的支持，祝您和家人生活愉快]]，我们九点开门。',
  },
  { text: 'Customer: 请问几点开门？\nAgent: [[您好。欢迎光临。感谢您的支持。祝您生活愉快]]。我们九点开门。' },
  { text: 'Customer: 在吗？\nAgent: 您好，欢迎光临，请问有什么可以帮您？' },
  { text: 'Customer: 请问几点开门？\nAgent: 您好，九点开门。', title: '马上回答' },
  { text: 'Customer: 在吗？\nAgent: 您好，我是客服小林。' },
  { text: 'Customer: 在吗？\nAgent: 欢迎！', title: '欢迎' },
  { text: 'Customer: 您好，有人吗？\nAgent: 您好，请问需要什么帮助？' },
  { text: 'Customer: 請問一下。\nAgent: 您好，很高興為您服務，請說。' },
  { text: 'Customer: 在吗？\nAgent: 好的，请讲。', title: '没有问候，由另一条规则负责' },
  {
    text: 'Customer: 你好\nAgent: [[尊敬的用户您好，欢迎致电蓝湾供水客户服务热线，我们始终本着用户至上、服务为本的原则，竭诚为每一位用户提供安全、优质、便捷的供水服务，您的满意是我们]]不懈的追求，请问有什么可以帮您？',
  },
  {
    text: 'Customer: 查积分\nAgent: [[尊敬的会员您好，欢迎您联系山海连锁酒店会员服务中心，我们始终坚持宾客至上的宗旨，竭诚为广大会员朋友提供温馨舒适周到的入住体验和服务]]，您的积分是八百。',
  },
  {
    text: 'Customer: 退費進度？\nAgent: 李先生您好：\n\n感謝您的來信，款項已於昨日匯出，預計週五入帳，屆時銀行會以簡訊通知您，無需另外辦理任何手續。\n如有其他問題，歡迎來信。\n\n敬祝 健康平安\n北海保險 客服部 許雅婷',
    channel: 'email',
    title: '落款不是开场白',
  },
  {
    text: 'Customer: 滤芯多久换一次？\nAgent: 您好！\n感谢来信。滤芯建议半年换一次，膜两年。\n祝好\n清源净水 方圆',
    channel: 'email',
    title: '落款不是问候',
  },
]
