import type { Topic, TopicWords } from '../../../src/locale.ts'
import { FROM_HERE } from './answers.ts'

const IMPORTANT = ['我明白这对您很重要，我们来看看怎么解决。']

/** Reproaches with hindsight or by comparison. */
export const reproach = {
  hindsight: {
    phrases: [
      {
        find: '(如果|要是|若|假如|当初|早)(<you>) ...8 (就不会|就没|就好了|也不会|就能|不至于|早就)',
        only: [
          '(如果|要是|若|假如)(<you>)(早|当初|当时|之前|事先|提前|仔细|认真|看了|听|没有|没|不|先) ...8 (就不会|就没|就好了|也不会|不至于|早就)',
        ],
        sentence: FROM_HERE,
      },
      {
        find: '(<you>)(如果|要是|若)(早|早点|早些|当时|当初|提前|仔细|认真|看清|先) ...8 就(有了|好了|没事了|能赶上|来得及|赶上了|成了|行了|不用)',
        sentence: FROM_HERE,
        except: ['就好了(吗|么)', '提前 ...8 就(行了|好了|成了|可以)'],
      },
      {
        find: '(<you>)(如果|要是|若|早点|当时) ...10 就不会(有|被|这样|出|发生|多)',
        sentence: FROM_HERE,
      },
      {
        find: '(所以说嘛|所以说啊|我就说嘛|就说嘛)|(下次|以后|下回)[记得|请|要|麻烦|麻烦您|请您|您][先](看|想|听|核对|填|选|问)清楚(再|了|点|些)',
        sentence: FROM_HERE,
      },
      {
        find: '(早知如此|早干嘛去了|早干什么去了|早说啊|早说嘛|早不说|现在才说|你早说)',
        sentence: FROM_HERE,
      },
    ],
  },
  'blaming-comparison': {
    phrases: [
      {
        find: '(别人|其他人|(别的|其他|其它)(客户|顾客|客人|用户|业主|家长|住户|乘客|会员|买家)|人家|大家|别家)[怎么|为什么](都|就)(没|不|没有|可以|能|会|行|好好)[这|出|有|问题|遇到|反馈|说|抱怨|投诉|用|看|事|像]',
        sentence: IMPORTANT,
      },
      {
        find: '(只有|就|就你|就您|怎么就|偏偏)(<you>)[一个|一个人|自己](有|出|这样|事多|遇到|投诉|不满|问题多|要求多|说|反馈)',
        sentence: IMPORTANT,
      },
      {
        find: '(没有|没|从没|从来没|没见过|还没)[别的|其他|其它](人|客户|顾客|客人|用户)(反馈|投诉|抱怨|说|遇到|提|问)(过|这)',
        sentence: IMPORTANT,
      },
    ],
    except: ['(大家|人家|其他人|别人)都(可以|能)(参加|参与|领|享受|使用|来|看到)', '(如果|要是)(大家|其他人)'],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
