import type { Example } from '../../../src/locale.ts'

export const clarifyFirst: readonly Example[] = [
  { text: 'Customer: 电视坏了。\nAgent: 您好，[[请您重启]]一下。' },
  { text: 'Customer: 软件用不了。\nAgent: [[请卸载]]再装一次。' },
  { text: 'Customer: 路由器有问题。\nAgent: [[建议您恢复出厂设置]]。' },
  { text: 'Customer: 登不上。\nAgent: 您好，[[请清除缓存]]。' },
  { text: 'Customer: 手機不能用了。\nAgent: [[請您重啟]]手機。' },
  { text: 'Customer: 打印机坏了！\nAgent: [[请更新]]驱动。' },
  { text: 'Customer: 电视坏了。\nAgent: 您好，请问屏幕上有什么提示？' },
  { text: 'Customer: 更新以后打开软件就提示错误代码。\nAgent: 请您重新安装一下。', title: '说得具体' },
  { text: 'Customer: 登不上。\nAgent: 您是忘了密码，还是页面打不开？' },
  { text: 'Customer: 软件用不了。\nAgent: 我先检查一下您的账号，请问是哪个版本？' },
  { text: 'Customer: 路由器有问题。\nAgent: 请描述一下具体现象，我来判断。' },
  { text: 'Customer: 怎么重启？\nAgent: 长按电源键，就能重启。', title: '没有故障' },
  { text: 'Customer: 小程序打不开。\nAgent: [[卸载重装]]就行。' },
  { text: 'Customer: 家里上不了网。\nAgent: 您好，[[您先重启]]光猫。' },
  { text: 'Customer: 家里上不了网。\nAgent: 我已经为您重启了光猫，现在可以用了。' },
  { text: 'Customer: 网络怪怪的。\nAgent: 您好，[[请把路由器重新启动]]。' },
  { text: 'Customer: 平板打不开了。\nAgent: [[恢复出厂设置]]就好了。' },
  { text: 'Customer: 平板打不开了。\nAgent: 我帮您远程重启，请问屏幕亮着吗？' },
  { text: 'Customer: 路由器怪怪的\nAgent: 您把[[路由器重开]]看看。' },
  { text: 'Customer: 小程序卡住了\nAgent: [[清一下缓存]]。' },
]
