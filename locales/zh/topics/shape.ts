import type { Topic, TopicWords } from '../../../src/locale.ts'

/** The shape of a message: stiff words. */
export const shape = {
  // Latin words among the characters; characters that stand twice are how Chinese softens a verb.
  'doubled-on-purpose': {
    phrases: [
      'bye bye|bye-bye|ok ok|no no|yes yes|very very|so so|ha ha|haha haha|hello hello|thanks thanks|good good|wow wow|go go|duran duran|hi hi',
    ],
  },
  // Full words that nobody doubles; 好的好的 and 试试 are meant so.
  'doubled-slip': {
    phrases: [
      '的的|我们我们|您您|您的您的|我的我的|已经已经|还有还有|因为因为|所以所以|如果如果|但是但是|可能可能|需要需要|或者或者|以及以及|这个这个|那个那个|进行进行|请您请您|请请|为您为您|给您给您|帮您帮您|目前目前|订单订单|我会我会|收到的收到的|之后之后|时候时候|什么什么|的话的话|关于关于|对于对于|为了为了|由于由于|而且而且|并且并且|不过不过|把把|被被|在在|与与|是是',
      // Yes, yes.
    ],
    except: [
      '(给|为|帮|跟|让|请|和|对|问|替)您您',
      '的的(确|士)|目的的|标的的',
      '(那个|这个)(那个|这个)(什么|谁|啥)',
      '把把关|(一|门)把把',
      '^是是|是是(是|的|非|,|，|。)|(不|也|还|可|就|倒|但|自|先|凡)是是',
      '(好|现|存|内|外|所|自|实|正)在在',
    ],
  },
  officialese: {
    phrases: [
      {
        find: '对[<for-you>的]',
        only: ['对 ...8 进行(处理|审核|核实|核查|检查|维修|更换|修改|调整|退款|登记|确认)'],
        instead: [''],
        note: '“对某事进行处理”就是“处理某事”。',
        except: [
          '对(的|不|了|吗|于|方|面|比|应|象|话|接|账|外|内|着|准|错|我|您|你|他|她)',
          '(相|绝|面|针|反|派|成|配|校|核)对',
        ],
      },
      {
        find: '进行(处理|审核|核实|核查|检查|维修|更换|修改|调整|退款|登记|确认|办理|操作|查询|回复|跟进|反馈|安排|补发|补偿|沟通|联系|解答|说明)',
        note: '去掉“进行”，直接用后面的动词。',
        only: [
          '进行(处理|审核|核实|核查|检查|维修|更换|修改|调整|退款|登记|确认|办理|操作|查询|回复|跟进|反馈|安排|补发|补偿|沟通|联系|解答|说明)',
        ],
      },
      {
        find: '予以',
        instead: [''],
        safe: true,
        only: ['予以(处理|办理|解决|答复|回复|退款|更换|安排|审核|通过|支持|协助|配合|赔偿|补偿|确认|说明|告知)'],
      },
      { find: '(鉴于|有鉴于)', instead: ['因为'], safe: true },
      {
        find: '(兹|特此|谨此)(通知|告知|说明|证明|公告|函告|声明)[您|你|各位|贵方|贵司|贵户|贵公司|贵客户|台端]',
        instead: [''],
        except: ['(兹|特此)(证明|公告)'],
      },
      {
        find: '兹(就|将|因|有|复|覆|请|为|定|予|附|检附|收到|随函|依|悉|订于|定于)',
        note: '用日常的词直接说。',
        except: ['(慈|念|在|今|龟|伊|库)兹'],
      },
      { find: '(函复|函覆|函告|函知)', instead: ['回复'] },
      { find: '(敬请|请|烦请|望|务请|请您)(知悉|悉知|周知|知照)', instead: [''] },
      { find: '(知悉|获悉|悉知)', instead: ['知道'], safe: true },
      {
        // Of a payment, it is the word that everybody uses.
        find: '(逾期)',
        instead: ['过期'],
        except: [
          '逾期(费|利息|还款|未还|记录|将|会|罚息|后|不还|本金|金额|账单|率|欠款|信息|上报|征信|利率|天数|客户|风险)',
          '(次|首次|没有|没|未|再次|连续|曾|曾经|有|无|避免|不会|会|有没有|有过)逾期',
          '逾期 ...8 (征信|还款|账单|罚息|利息|欠款|信用)',
          '(缴费|付款|还款|缴款|贷款|账单|还车|还书|欠款|信用卡|缴纳|征信|借款|花呗|借呗) ...8 逾期',
        ],
      },
      { find: '(届时)', instead: ['到时候'], safe: true },
      { find: '(即日起|自即日起)', instead: ['从今天起'], safe: true },
      {
        find: '(业已)',
        instead: ['已经'],
        safe: true,
        except: ['(作|毕|营|开|行|企|产|工|农|专|职|就|创|停|歇|商|物|家)业已'],
      },
      { find: '(告知于|告之于)', instead: ['告诉'] },
      { find: '(之用途|之用)', instead: ['用'], only: ['(之用途|之用) $'] },
      { find: '(系指)', instead: ['是指'], safe: true, except: ['(体|关|联)系指'] },
      { find: '(择日)', instead: ['另找一天'] },
      { find: '(阁下|台端)', instead: ['您'], except: ['(楼|内|倒|出)阁下'] },
      { find: '(于以下|于下列)', instead: ['在下面'] },
      { find: '(为盼|为荷|是盼|是荷)', instead: [''] },
      { find: '(如遇|如若|倘若)', instead: ['如果'], safe: true },
      { find: '(俾便|俾利|以资)', instead: ['以便', '来'] },
      { find: '俾免', instead: ['以免'], safe: true },
      { find: '检附', instead: ['附上'], safe: true },
      { find: '(径行|迳行)', instead: ['直接'], safe: true },
      { find: '届期', instead: ['到期'], safe: true, except: ['届期(间|末|中|刊)', '(本|上|历|往|首|应)届期'] },
      { find: '贵户', instead: ['您'] },
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
