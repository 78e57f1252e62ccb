import type { Topic, TopicWords } from '../../../src/locale.ts'
import { HELP, STEP_BY_STEP, UNDERSTAND } from './answers.ts'

/** Insults. */
export const insults = {
  insult: {
    phrases: [
      {
        find: "(you're|you are|youre|your|you) [all|just|really|clearly|obviously|such|such a|simply|so|too|quite|very|being|either] (an idiot|a moron|a fool|a liar|liars|a loser|a jerk|a joke|a pain|a nuisance|a crybaby|a child|a baby|idiots|morons|fools|losers|stupid|dumb|pathetic|ridiculous|insane|crazy|mad|lazy|ignorant|clueless|incompetent|hysterical|childish|delusional|illiterate|thick|dense|slow|cheap|greedy|rude|annoying|hopeless|useless|brainless|ungrateful|spoiled|spoilt|idiot|moron)",
        sentence: UNDERSTAND,
        except: [
          "(if|when|that|because|sorry|make|drive|driving) ...2 (you are|you're|your|you) (crazy|mad|insane)",
          '(your|you) (cheap|slow|lazy|crazy|mad|thick|rude|dense|annoying|useless|ridiculous) _',
          "(you are|you're) (slow|cheap|mad) (to|on|at|with|about)",
          "(not|n't) (saying|suggesting|implying|that) ...2 (you are|you're)",
        ],
      },
      {
        find: '(idiot|idiots|idiotic|moron|morons|moronic|imbecile|imbeciles|dumbass|dumbasses|retard|retarded|cretin|cretins|nitwit|nitwits|halfwit|halfwits|half-wit|half-wits|half wit|crybaby|scum|lowlife|lowlifes|loser|losers|stupid|dumb)',
        sentence: UNDERSTAND,
        except: [
          '(idiot|idiots|dumb|stupid) (proof|guide|question|bell|bells|phone|waiter)',
          "(not|isn't|never|no|no such thing as|any) [a|an] (stupid|dumb|idiotic) (question|questions|idea|ideas)",
          '(we|i|feel|felt|look|our|my|this|that|such a) ...3 (stupid|dumb|idiotic|idiot|idiots)',
          "(not|n't|aren't|isn't|never|hardly|far from|nobody is|no one is|nothing) [at all|being] [a|an] (stupid|dumb|idiot|loser|idiotic)",
        ],
      },
      {
        find: '(stupid|dumb|idiotic|silly|ridiculous|pointless|childish|absurd) (question|questions|request|requests|demand|demands|complaint|complaints|excuse|excuses|customer|customers|people|person|woman|man)',
        sentence: HELP,
        except: ["(not|isn't|never|no|no such thing as|any|silly) [a|an] (stupid|silly|dumb|ridiculous|pointless) _"],
      },
      {
        find: '(shut up|shut it|get lost|get a life|drop dead|screw you|bite me|piss off|get stuffed|bugger off|go away|bog off|buzz off|up yours)',
        sentence: UNDERSTAND,
        except: [
          "(will|should|to|would|not|n't|it|error|problem|symptoms|issue|messages) ...2 (go away|get lost|shut up)",
          "(don't|may|might|can|could|did|does|did it) get lost",
          'get lost (in|among|between|amid) _',
          'shut it (up|down|off|again|tight|firmly|properly|before|after|when|until|with)',
          '(to|you can|and|must|should|please|then) shut it',
        ],
      },
      {
        find: '^[then|just|so|well|now|please] (get over (it|yourself)|deal with it|suck it up|live with it|go elsewhere|go somewhere else|take it or leave it|suit yourself|tough|grow up|mind your own business|find another (company|shop|provider)|cancel it then|leave then|whatever|your loss|pathetic|nonsense|rubbish|not (my|our) problem|not (my|our) problem deal with it) $',
        sentence: HELP,
      },
      {
        find: '^[yeah|yes|and|well|oh] (so what|and your point is|your point being|what of it|and what do you want me to do about it) $',
        sentence: HELP,
      },
      {
        find: "(sucks to be you|read my lips|wah wah|fat chance|as if (i'd|we'd|i would|we would) (know|care)|like i (care|give a)|cool story bro|ok boomer|pull your (head in|finger out|socks up)|on your bike|naff off|rack off|get nicked|go jump in (the|a) lake|bite your tongue|use your (loaf|noggin|noodle)|get your eyes tested|clean your glasses|are you (thick|dense|dim|deaf|high|drunk)|were you born yesterday|what planet are you on|don't be (daft|thick|dense|such a|a (baby|wuss|muppet|drongo))|you (muppet|numpty|plonker|drongo|galah|pillock|prat|wally|berk|dingbat|clown|donkey|dimwit|knobhead|wazzock|melt))",
        sentence: UNDERSTAND,
        except: [
          '(says|said|wrote|called|calling|sign|sticker|mug|shirt) ...3 (on your bike|you clown)',
          '(on|lock|put|fit|fits|leave|carry|use|light|lights|rack|rear|back|frame|basket|it|tyre|chain|computer) on your bike',
          'on your bike (rack|ride|frame|to|in|at|for|with|or|and|you)',
          "don't be (such a stranger|a stranger)",
        ],
      },
      { find: '^knock yourself out', sentence: HELP, except: ['knock yourself out (with|on)'] },
      {
        find: '^(ugh|oh|sigh|god|argh|seriously|so|and) what else do you want $',
        sentence: HELP,
        only: ['^(ugh|oh|sigh|god|argh|seriously|and) what else do you want $'],
      },
      {
        find: '^[ugh|oh|sigh|god|argh|great] what (now|do you want (now|this time)|else do you want (from (me|us)|now|this time)|is it (now|this time)|is it you want) $',
        sentence: HELP,
      },
      {
        find: "^[oh] (are you (serious|for real|joking|having a laugh|taking the mick) [right now]|you (cannot|can't) be serious|oh please|oh come on|give me a break|spare me (the|your) _|what a (cheek|nerve)|how dare you) $",
        sentence: UNDERSTAND,
      },
      {
        find: '(whiner|whiners|whinging|whining|moaner|moaners|drama king|sore loser|keyboard warrior|entitled brat|snowflake)',
        sentence: UNDERSTAND,
        except: ['(engine|motor|fan|brakes|noise|sound|disk|drive|dog|pump) ...3 whining', 'whining (noise|sound)'],
      },
      {
        find: "(i|we) (don't have|do not have|haven't got|have no|haven't) [the|any|all day|got] time (for (this|that|you|your _)|to (argue|explain (it|this|that) again|deal with|sit here|discuss))",
        sentence: HELP,
      },
      {
        find: '(is|was) (it|that|this) really (that|so) (hard|difficult|complicated|hard to (read|follow|understand))',
        sentence: STEP_BY_STEP,
      },
      { find: '^(hi|hello|yes|yeah) what do you want ?', sentence: HELP },
      {
        find: '(get|have) your (eyes|ears|hearing|head|eyesight) (checked|tested|examined)',
        sentence: HELP,
        except: [
          '(to|can|could|where|recommend|free) ...5 (get|have) your (eyes|hearing|eyesight|ears) (checked|tested|examined)',
          'have your (eyes|ears|hearing|eyesight) (checked|tested|examined) (every|at|in|by|with|today|free)',
        ],
      },
      {
        find: '^[just|now|please|go and|try to|then] (read|re-read|reread|look at|listen to) what (i|we) [just|already|have just|actually] (wrote|write|said|say|sent|am saying|told you|am telling you)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(get over yourself|cry me a river|take it or leave it|like it or lump it|mind your own business|suit yourself|nobody cares|no one cares|who cares|do i care|like i care|see if i care|grow up|bite me)',
        sentence: HELP,
        except: [
          '(when|as|until|children|kids|they|to|he|she|you) [_] grow up',

          'who cares (for|about|deeply)',
        ],
      },
      {
        find: "(i|we) [really|just|honestly] (don't|do not|dont|couldn't|could not) (care|care less|give a (damn|toss|hoot|crap|shit))",
        sentence: HELP,
        except: ['care (for|of)'],
      },
      {
        find: 'are you [really|just|even|actually|completely] ((thick|slow|simple|dim|senile|illiterate|hard of hearing|having trouble reading) (or|?)|stupid|deaf|blind|dumb|drunk|insane|crazy|mad|kidding me|an idiot|out of your mind|that (stupid|dense|slow)|always (this|like this))',
        sentence: UNDERSTAND,
        except: ['are you (deaf|blind) or (hard|partially|visually|do|have|sight*)', 'are you crazy (about|for)'],
      },
      {
        find: "(what is|what's|whats) [exactly|even] (wrong with you|your problem|the matter with you|your excuse|your deal)",
        sentence: HELP,
        except: ["what's your problem with (the|your|our)"],
      },
      {
        find: '(you people|people like you|customers like you|someone like you|somebody like you)',
        sentence: UNDERSTAND,
        except: [
          '(love*|need|appreciate|grateful|thank*|great|wonderful|lucky|more|for|helping|hear|serve) ...3 (people|customers) like you',
          '(people|customers) like you (who|make|are (why|what|the reason))',
        ],
      },
      { find: 'waste of (my|our) time', sentence: HELP },
      { find: '(stop|quit|keep|are|is|were|been) [always|just] wasting (my|our) time', sentence: HELP },
      {
        find: '(shut (your|yer) (mouth|face|gob|trap|cakehole|pie hole)|good riddance|piece of work|cry about it|get real|poor baby|poor you|bla bla|blah blah|yada yada|give it a rest|give me strength|do me a favour and|talk to the hand|boo hoo|diddums|get a clue|get with the program|get with the programme|dream on|keep dreaming|in your dreams|tough luck|tough cookies|tough titties|hard cheese|deal with it|suck it up|live with it|stop bothering (me|us)|leave (me|us) alone|knock it off|quit it|bore off|shove it|stick it up|sod off|naff off|eff off|f off|beat it|get bent)',
        sentence: UNDERSTAND,
        except: [
          "(we|we'll|we will|i|i'll|will|can|could|team|department|someone|colleague|how to|to|and) [_] (deal with it|live with it|quit it|beat it)",
          "(can|could|will|i'll|we'll) knock it off",
          '(give it a rest) (for|of|until)',
          'beat it (with|until|in|for)',
          '(hard cheese) (is|and|from|such|like|or)',
          'leave (me|us) alone time',
          'get real (time|life|estate|value|results|help|people|money|world|advice)',
          'get real-time',
          '(a|great|fine|lovely|good|beautiful|this|that|your|the|of|every|each|first|any) piece of work (is|was|has|will|by|from|that|for|in|on|to|and|at)',
          '(blah blah|bla bla) (blah|bla) (app|button|plan)',
          'poor (baby|you) (must|has|have|is|was)',
        ],
      },
      {
        find: '(you|u|bunch of|these|those|lot of) [silly|little|stupid|absolute|complete|total|_] (clown|clowns|muppet|muppets|numpty|numpties|plonker|plonkers|pillock|pillocks|dimwit|dimwits|dullard|airhead|airheads|bozo|bozos|dingbat|doofus|simpleton|simpletons|nincompoop|buffoon|buffoons|twit|twits|dunce|dunces|peasant|peasants|cheapskate|cheapskates|scrounger|scroungers|freeloader|freeloaders|tightwad|tightwads|weirdo|weirdos|psycho|nutter|nutters|lunatic|lunatics|nutjob|nutcase|troll|trolls|karens|parasite|parasites|brat|brats)',
        sentence: UNDERSTAND,
        except: [
          '(you|u) (see|saw|like|love|ordered|bought|booked|chose|want|asked|found|have|need|get|got|feed|ride|the|a|and|or|with|mean|can|will) (clown|clowns|muppet|muppets|pig|pigs|cow|rat|troll|trolls|karen|peasant)',
        ],
      },
      {
        find: '(you|u) (silly|fat|greedy|stupid|old|dirty|filthy|lazy|daft|miserable|moody) [old|little|fat] (cow|pig|rat|hag|bat|git|sod|bag|bugger|mare|goat)',
        sentence: UNDERSTAND,
      },
      {
        find: '^[oh|yeah|sure|well] (whatever|good for you|calm down) (lady|man|mate|buddy|dude|pal|boomer|snowflake|sweetheart|granny|grandpa|honey|mister|missy) $',
        sentence: UNDERSTAND,
      },
      {
        find: '(ok|okay|alright) (boomer|snowflake|missy) $',
        sentence: UNDERSTAND,
      },
      {
        find: "(you're|you are|youre) [just|simply|clearly|obviously|far|way|much] too (poor|stupid|dumb|thick|lazy|dense|dim|cheap|tight|stingy|dopey)",
        sentence: UNDERSTAND,
      },
      {
        find: '^[just|maybe|go] ask your (grandkids|grandchildren|grandson|granddaughter|mummy|mommy|carer|nurse)',
        sentence: UNDERSTAND,
      },
      {
        find: 'your (wife|husband|mother|mum|mom|father|dad|friend|son|daughter|lawyer|boss|partner) (is|was|must be) [just|simply|clearly|obviously] (lying|a liar|stupid|dumb|an idiot|making (it|that|things) up)',
        sentence: UNDERSTAND,
      },
      { find: '(am i|are we|i am|we are) supposed to care', sentence: HELP },
      { find: "(i'm|we're) supposed to care", sentence: HELP },
      { find: '(why should|should) (i|we) care', sentence: HELP },
      {
        find: 'what (do|did) you want (now|this time|from me)',
        sentence: HELP,
        except: ['what (do|did) you want now ...3 (or|to|instead)'],
      },
      {
        find: '(clown|muppet|numpty|plonker|pillock|dimwit|airhead|bozo|doofus|simpleton|nincompoop|buffoon|cheapskate|tightwad|nutjob|nutcase|dunce|lunatic|halfwit|dingbat|birdbrain) $',
        only: [
          "(you|you're|you are|such a|what a) [a|an|absolute|complete|total|utter|_] (clown|muppet|numpty|plonker|pillock|dimwit|airhead|bozo|doofus|simpleton|nincompoop|buffoon|cheapskate|tightwad|nutjob|nutcase|dunce|lunatic|halfwit|dingbat|birdbrain) $",
        ],
        sentence: UNDERSTAND,
      },
      {
        find: "(i have|i've|we have|we've) (better|other|more important) (things|customers) (to (do|serve|help)|waiting)",
        sentence: HELP,
      },
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
