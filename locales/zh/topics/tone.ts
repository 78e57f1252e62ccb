import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Tone: politeness piled up, casual and stiff words. */
export const tone = {
  // Each phrase is counted by itself.
  'courtesy-word': {
    phrases: [
      {
        find: '(谢谢|感谢|多谢|谢谢您|感谢您|非常感谢|万分感谢|感激不尽|感激)',
        except: ['(不用|不必|别)(谢谢|感谢|谢)'],
      },
      { find: '请', instead: [''], except: ['请(问|假|客|教|帖|柬|求|示|愿)', '(申|邀|聘|宴|敬)请'] },
      { find: '(请问|劳驾|烦请|恳请|敬请|还请|务请)', instead: ['请', ''] },
      { find: '(抱歉|不好意思|对不起|致歉|道歉|歉意|对不住)' },
      { find: '(麻烦|劳烦|有劳|辛苦)(<you>)', instead: ['请'] },
      { find: '(非常|十分|万分|特别|极其|无比|相当)', instead: [''] },
      { find: '(衷心|诚挚|真诚|由衷|诚心|深深|深表|诚恳|最诚挚)', instead: [''] },
      { find: '(尊敬|尊贵|敬爱|亲爱|贵宾)的', instead: [''] },
      { find: '(荣幸|荣幸之至|三生有幸)' },
      {
        find: '(亲亲|亲)',
        instead: [''],
        // Once in each message it is how shops greet; twice in a sentence it is too much.
        only: ['(亲亲|亲) ...8 (亲亲|亲)'],
        except: [
          '亲(自|子|人|属|戚|友|身|密|切|和|朋|爱|情|手|口|测|临|近|水|肤|笔)',
          '(母|父|双|探|娘|定|结|相|成|乡|至|血)亲',
        ],
      },
    ],
  },
  intensifier: {
    phrases: ['(非常|十分|万分|特别|极其|无比|相当|很|真的|实在|真是|深感|深表|诚挚|衷心|由衷|最诚挚|诚恳|太|深深)'],
  },
  apology: {
    phrases: ['(抱歉|不好意思|对不起|致歉|道歉|歉意|对不住|见谅|海涵|恕罪|包涵|愧疚|惭愧|赔不是|请原谅|报歉|对唔住)'],
    except: [
      '(不用|不必|无需|不需要|接受|别)[您|你][的](抱歉|道歉|不好意思|对不起)',
      '(有点|会)不好意思(开口|问|说)',
      '对不起(自己|良心)',
    ],
  },
  'formal-word': {
    phrases: [
      { find: '(兹|特此|谨此|兹因|兹将|特此通知|特此告知|谨此通知|特此函告)', instead: [''], except: ['(慈|念|在)兹'] },
      { find: '(阁下|台端|贵客|尊驾|钧座)', instead: ['您'] },
      { find: '敬请', instead: ['请'], safe: true },
      { find: '(烦请|恳请|务请|惠请)', instead: ['请'], safe: true },
      {
        find: '(予以|给予)',
        instead: [''],
        only: ['(予以|给予)(处理|办理|解决|答复|回复|退款|更换|安排|审核|通过|支持|协助|配合)'],
      },
      { find: '(顺颂商祺|顺祝商祺|此致敬礼|敬颂台安)', instead: ['祝您一切顺利'] },
      {
        find: '(届时|即日起|即日|逾期|故此|鉴于|兹就|业已|现予|尚祈|祈请|惟|俾便|俾利)',
        note: '亲切的口吻用日常的词。',
        except: ['(逾期)(费|未还|还款)', '惟(一|有)'],
      },
      { find: '(知悉|悉知|获悉)', instead: ['知道'], safe: true },
      { find: '(尚祈见谅|敬请见谅|伏请见谅|敬祈见谅)', instead: ['请您谅解'] },
    ],
  },
  'informal-word': {
    phrases: [
      {
        find: '(亲|亲亲|宝|宝子|宝宝|亲爱哒|小可爱|家人们|宝贝|集美|老铁|哥们|姐妹|美女|帅哥|大佬|兄弟)',
        instead: ['您'],
        only: [
          '^(亲|亲亲|宝|宝子|亲爱哒|小可爱|家人们|宝贝|集美|老铁|哥们|姐妹|美女|帅哥|大佬|兄弟)',
          '(亲|亲亲|宝|宝子|亲爱哒|小可爱|宝贝|集美|老铁|哥们|姐妹|美女|帅哥|大佬|兄弟)(<particle>|，|们|您|你|这边)',
          '(亲|亲亲|宝子|小可爱|宝贝|集美|老铁|哥们|美女|帅哥|大佬|兄弟) $',
        ],
        except: [
          '亲(自|子|人|属|戚|友|身|密|切|和|朋|爱的|情|手|口|测|临|近|水|肤)',
          '(母|父|双|探|娘|定|结|相|成|乡)亲',
          '宝(贵|石|物|马|藏|典|洁|岛|山|安)',
          '兄弟(品牌|公司|单位|姐妹)',
        ],
      },
      {
        find: '(么么哒|木有|啥|咋|咋样|咋整|酱紫|造不造|肿么|神马|有木有|桑心|稀饭|伐|滴呢|哒|妥妥的|安排上|整一个|给力|绝绝子|yyds|666|牛|赞爆|冲鸭|奥利给|嘎嘎|贼)',
        note: '正式的口吻写标准的词。',
        except: [
          '(蜗|水|黄|奶|肥|小|犀|吹|金|公|母|斗|野|耗|和|澳洲|安格斯|雪花|酱|卤)牛',
          '牛(肉|奶|排|仔|油|皮|腩|蹄|舌|津|角|蛙|轧|郎|年|顿|杂|肚|百叶|筋|市|羊|逼)',
          '稀饭(店|套|铺)',
          '(乌|盗|窃|小)贼',
          '啥(都|也)',
          '(讨|步|北|挞)伐|伐木',
          '哒哒',
          '给力(能|度)',
          '(点|喝|煮|小米|白|吃)稀饭',
          '咋(呼|舌)',
        ],
      },
      { find: '(哈哈|哈哈哈|嘻嘻|嘿嘿|嘤嘤|呜呜|哇塞|哇噻|卧槽|我去)', instead: [''], except: ['哈哈(镜|啤)'] },
      { find: '(拜拜|掰掰|886|88)', instead: ['再见'], only: ['(拜拜|掰掰|886)', '^88 $'] },
      { find: '(ok|okk|okok|oj8k)', instead: ['好的'], except: ['ok(镜|绷)'] },
      { find: '(3q|thx|蟹蟹|谢啦|谢咯)', instead: ['谢谢您'] },
    ],
  },
  'common-word': {
    phrases: [
      "(please|sorry|thank|thanks|attention|important|warning|now|today|never|not|no|yes|stop|don't|must|only|hurry|urgent|final|last|wrong|impossible|refund|deadline|bad|read|you|your|very|good|wow|wait|again|always)",
    ],
    except: [
      '(回复|输入|点击|按|按下|选择|发送|点|键入|写|显示|按住|标着|写着)[<particle>](please|yes|no|stop|start|ok|new|now|all|free|back|get|here|buy|read|hot|the|off|note)',
      '(yes|no|stop|back|new|hot|free|off|note)(键|按钮|按键|图标|选项|字样|标志|档|挡)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
