import type { Topic, TopicWords } from '../../../src/locale.ts'

/** How a conversation opens. */
export const opening = {
  salutation: {
    phrases: [
      '^(heyo|hiyah|hi-ya|gm)',
      '^(good|gud) (evng|mrng|morn|aftn|eve)',
      '^happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday) $',
      '^(warm|kind|warmest|many) greetings',
      '^(hi|hello|hey|hiya|howdy|yo|wassup|greetings|dear|hullo|heya|hallo|aloha|welcome back|hii|hiii|heyy|heyyy|helloo|hellooo|ahoy|salutations|hihi|ello)',
      '^(namaste|namaskar|namaskaram|vanakkam|kia ora|bula|talofa|salaam|salam|assalamualaikum|as-salamu alaykum|assalamu alaikum|shalom|bonjour|hola)',
      '^to whom it may concern',
      '^(evenin|mornin|afternoon all) $',
      '^(morning|afternoon|evening) _ (,|!)',
      '^(hi|hello|hey) (there|again|all|folks|team)',
      '(good|gud) (morning|afternoon|evening|day)',
      '^(morning|afternoon|evening) $',
      "^(g'day|gday)",
      '^top of the morning',
      '(hi|hello|hey) (there|again)',
      '^(well|oh|ah|yes|sure|ok|okay) (hi|hello|hey)',
    ],
    except: ['(have|enjoy) ...3 (good|gud) (morning|afternoon|evening|day)', '(hey|hi) (now|look|listen|wait)'],
  },
  welcome: {
    phrases: [
      '(thank you|thanks|thx) [so much|a lot|again] for (stopping|dropping|popping|swinging|coming) by',
      "(you're|you are) through to _",
      'welcome to',
      '^welcome $',
      'and [a] [very] [warm] welcome',
      '(thank you|thanks|thank u|many thanks|thx|ty|appreciate you|appreciate your) [so much|very much|a lot|again] for [your] (contacting|calling|reaching|getting in touch|writing|messaging|chatting|choosing|contact|call|message|email|e-mail|visiting|inquiry|enquiry|tweet|tweeting|asking|your question|bringing|letting|flagging|the heads up|sharing|coming|request|interest|query|note|letter|patience|feedback)',
      '(pleased|nice|good|glad|great) to (meet|hear from|see) you',
      '(thanks|thank you) for (the|your) (message|call|email|e-mail|note|letter|tweet|contact|inquiry|enquiry|question|interest|order|feedback|report|request)',
      '(warm|warmest|heartfelt|hearty) welcome',
      '(welcome|greet) you [most|very|so] (warmly|cordially|heartily) [to]',
      '(take|use) this opportunity to (welcome|greet) you',
      '(honour|honor|pleasure|privilege|delight|joy) to be (able to (assist|help|serve|welcome)|of (assistance|service|help)) ...12 $',
      '(honour|honor|pleasure|privilege|delight|joy) to (welcome|serve|assist|help|be) [you|here|there|of service|at your service]',
      "you've reached",
      'you have reached',
    ],
  },
  introduction: {
    phrases: [
      "(my name is|my name's|this is _ (from|with|at|of)|i am _ (from|with|at|of)|i'm _ (from|with|at|of)|speaking with _ (from|with|at|today)|you are speaking (with|to)|you're speaking (with|to)|you are chatting with|you're chatting with)",
      'this is _ $',
      "i'm _ $",
      "(you're|you are|you have come|you've come|you've got|you got|you've reached|you have reached) (through to|put through to) _",
      '(support|care|service|services|desk|team) here (!|.|,)',
      // On the phone, with or without marks.
      '(good|gud) (morning|afternoon|evening|day) [_] [_] [_] _ speaking',
      '^(hello|hi|hey|hiya|thanks|thank you) ...6 speaking',
      'speaking [,|.] how (can|may|could|might) (i|we)',
      '^(hello|hi|hey|hiya) _ (here|from|with|at) _',
      'this is _ [_] (from|with|at|of|speaking|here)',
      'this is _ [_] (how|what) (can|may|could|might) (i|we)',
      '(on behalf of|from the _ team|customer (service|support|care) (team|department|desk|centre|center|line))',
    ],
    except: [
      'this is (great|good|fine|it|all|correct|right|done|true|wonderful|perfect|ok|okay) $',
      'this is (great|good|fine|it|all|correct|right|done|true|wonderful|perfect|ok|okay|how|what|where|why|when|not|the|a|an|so|very|also|just|your|our|my|that|because|for|now|about|something|one|due|only|still|all) [_] (how|what|from|with|at|of|speaking|here)',
      "i'm (sorry|fine|good|great|here|happy|glad|sure|ready|back|listening|done) $",
      "(right|still|over|always|im|i'm|available|from|click|down|up|is|are|in|be|located) here $",
    ],
  },
  'name-giving': {
    phrases: [
      "my [first|full] (name is|name's)",
      '(you can|just) call me',
      "(you are|you're|you have been|you've been) (speaking|chatting|talking|connected) (with|to)",
    ],
    except: ['name is (on|not|under|spelled|spelt|misspelled|wrong)', '(why|when|where) ...2 call me'],
  },
  'perhaps-name-giving': {
    phrases: ["(i'm|i am|im)", "(this is|it is|it's)"],
    except: [
      "(i'm|i am|im|this is|it is|it's) (american|british|english|irish|scottish|welsh|canadian|australian|german|french|italian|spanish|greek|dutch|danish|swedish|norwegian|finnish|polish|czech|croatian|serbian|russian|turkish|chinese|japanese|korean|indian|brazilian|mexican|portuguese|european|african|asian|muslim|christian|jewish|catholic)",
      "(i'm|i am|im|this is|it is|it's) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|ok|okay|sorry|not|very|so|a|an|the)",
    ],
  },
  'name-after': {
    phrases: [
      '(here|speaking|from|with|calling|again)',
      '(has|have) (joined|entered)',
      '(joined|entered) [the|this]',
      // "I'm Ruth Adeyemi and my fridge is leaking."
      "and (i|i'm|i've|i'd|my|we|our) _",
    ],
    except: [
      "(this is|it is|it's|its|that's|in|from|to|at) ...3 and",
      '(gold|silver|platinum|bronze|diamond|premium|vegan|vegetarian|prime) and',
      '(same|nothing|nobody|everyone|everything|right|over|out|sitting|waiting|still|customer|buyer|member|tenant|user|up|down|in|back|new|all|only|first time) here',
      '(generally|strictly|honestly|frankly|broadly|personally|roughly|technically|english) speaking',
      '(once|never|yet|not|try|tried|back|call|calling|trying) again',
      'still calling',
    ],
  },
  'company-greeting': {
    phrases: [
      '(welcome|greetings|hello|hi) (to|from)',
      '(thank you|thanks|thank u|many thanks|thx) [so much|very much|again] for (contacting|calling|reaching out to|getting in touch with|writing to|messaging|chatting with|choosing|visiting|shopping with|flying with|being with|using)',
      "(you have|you've|you) reached",
      '(on behalf of|here at|us at|team at|all at|everyone at|behalf of everyone at)',
    ],
  },
  'title-man': { phrases: ['(mr|mister|sir)'] },
  'title-woman': { phrases: ["(mrs|ms|miss|madam|ma'am|maam)"], except: ['(i|we|you|to|would|will|not|they) miss'] },
  'title-other': {
    phrases: ['(dr|doctor|prof|professor|mx|rev|reverend|rabbi|captain|capt|sergeant|sgt|lieutenant|colonel)'],
  },
  'help-offer': {
    phrases: [
      '(how|what) (can|may|could|might) (i|we) [help|assist|do|be|serve]',
      'what can (i|we) do for you',
      '(need|want|looking for) [any|some] (help|assistance|a hand|support)',
      '(can|may|could) (i|we) (help|assist) [you]',
      'how (are you|is it going|are things|do you do)',
      'at your service',
      "(what|what's|whats|what is) (up|going on|the matter|the issue)",
      '(here|happy|glad|ready) to help',
    ],
  },
  courtesy: {
    phrases: [
      "(we'd|i'd|we would|i would) [really|definitely] (love|like|be happy|be glad) to _",
      '(disappointed|concerned|saddened|sad|upset|thrilled|excited) to (hear|see|read|learn|know)',
      "(let's|lets|let us) (work|look|team up|get|see|take|figure|fix|sort) ...3 (together|this|that|look)",
      '(so|how|what|all|everything) (we|i) can [do to] (help|assist|fix)',
      '(looking forward|hope this helps|hope that helps|hope it helps)',
      '(we|i) (love|appreciate|adore) (your|this|that|it|the|you|hearing)',
      '(thank*|thx|ty|cheers|appreciate*|grateful)',
      '(sorry|apolog*|regret|our apologies)',
      '(glad|happy|pleased|delighted|love|loved|great|good) to (hear|help|see|assist|read|know)',
      "(we'd|i'd|we would|i would|we|i) (love|like|be happy|be glad) to (help|assist|look|hear|check|learn|chat|make)",
      '(oh no|uh oh|yikes|oh my|oh dear|whoops|oops|aw|aww|awesome|wonderful|great|fantastic|excellent|congrats|congratulations|yay|woohoo)',
      "you're (welcome|right|the best)",
      '(no problem|no worries|absolutely|certainly|of course|my pleasure|our pleasure|happy to help|glad to help|here to help|please)',
      '(we|i) (understand|hear you|see|know how|want to|care)',
      "(that's|that is) (great|good|not good|no good|awesome|strange|odd|weird|frustrating|never|unfortunate|definitely|certainly)",
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
