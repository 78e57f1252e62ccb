import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Formal and informal address. */
export const address = {
  'formal-address': {
    phrases: [{ find: '您', instead: ['你'] }],
    except: ['您们'],
  },
  'informal-address': {
    phrases: [
      {
        find: '(你|妳)',
        instead: ['您'],
        except: [
          '(你|妳)们',
          // 近你你们, a slip of the fingers.
          '(你|妳|您)(你|妳|您)[们]',
          '迷你',
          '你我|你来我往|你情我愿|你一言|你追我赶|你死我活|你争我',
          '(祝|爱|想|谢谢)你(生日快乐歌)',
          '遇见你',
        ],
      },
      { find: '你好像', instead: ['您好像'] },
      { find: '(你|妳)们好像', instead: ['您好像'] },
    ],
  },
  'asks-informal': {
    phrases: [
      '(不用|不必|别|不要|甭|没必要|用不着)[老](用|叫|说|称|喊|称呼)[我](您|您您|敬语)',
      '(叫|说|用|称呼)[我](你)(就|就好|就行|吧|可以)',
      '(别|不用|不要|不必)[这么|那么|太](客气|见外|正式) ...4 (你|您)',
      '(别|不要|不用)(您来您去|您您您|您长您短)',
    ],
    except: ['叫你[们](经理|领导|老板)'],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
