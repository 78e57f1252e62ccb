import type { Topic, TopicWords } from '../../../src/locale.ts'
import { HELP, STEP_BY_STEP, UNDERSTAND } from './answers.ts'
import { snubs } from './snubs.ts'

/** Insults, mockery and commands to the person. */
export const rudeness = {
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
  // Only what can hardly be meant well; "yeah, sure" and "lucky you" often are.
  sarcasm: {
    phrases: [
      ...snubs,
      { find: '^[oh|well|um|wow] (seriously|really now) ?', sentence: UNDERSTAND },
      {
        find: '^[well|so|and|but|honestly|really] what (did|do|else did|were) you (expect|expecting|think would happen|think was going to happen) $',
        sentence: UNDERSTAND,
      },
      {
        find: "^[oh|well|wow|so] (yeah right|big deal|what a shocker|boo hoo|boohoo|cry me a river|thanks for nothing|duh|well duh|whoop de doo|big whoop|you don't say|good luck with that|how original|surprise surprise|congratulations genius|nice try|my heart bleeds|well good for you) $",
        sentence: UNDERSTAND,
      },
      {
        find: '(think again|nice work|well done|nice try|good job|congratulations|bravo|congrats|ok|okay|sure|clever|good luck) (genius|einstein|sherlock)',
        sentence: UNDERSTAND,
      },
      { find: '^[oh|ugh|god|no|oh god|oh no] not (this|you|that) again $', sentence: HELP },
      {
        find: '(genius|einstein|sherlock|brainiac|smarty|clever clogs|know-it-all|know it all|your highness|your majesty|your lordship) $',
        except: [
          '(a|an|of|the|is|pure|sheer|true|real|team|albert|dear|app|called|by|with|our|your|for) (genius|einstein|sherlock|brainiac|smarty)',
        ],
        sentence: UNDERSTAND,
      },
      {
        find: '(a|any|even a|my) (_ year old|# year old|five-year-old|four-year-old|six-year-old|three-year-old|ten-year-old|toddler|monkey|trained monkey|chimp|goldfish|blind man) (could|can|would|understands|knows|manages|gets)',
        sentence: STEP_BY_STEP,
        except: [
          'year old (can|could) (travel|fly|ride|go|get|have|join|use|stay|enter|sit|sleep|play|swim|come|share|take)',
        ],
      },
      {
        find: '^[yeah|well|oh|ok|lol|sure|haha] good luck with that',
        sentence: HELP,
        except: ["good luck with that [,|!|.] (you'll|you will|i|we|have|let|hope|and|fingers|may) _"],
      },
      {
        find: 'what did you (think|expect) (would happen|was going to happen|it would do|would come of it)',
        sentence: UNDERSTAND,
      },
      {
        find: '(read|look at|think about|say|try) (it|that|this|my _|the _|what _ _) [once] (again|more) [,] [and] [this time] (slowly|slower|nice and slowly)',
        sentence: STEP_BY_STEP,
      },
      { find: '(duh|well duh|no shit sherlock|no kidding sherlock|tell me something new)', sentence: UNDERSTAND },
      {
        find: '(cry me a river|whoop de doo|big whoop|boo hoo|thanks for nothing|my heart bleeds|drama queen|smarty pants|smartypants|smart ass|smartass|first world problem|first world problems|welcome to the real world)',
        sentence: UNDERSTAND,
      },
      {
        find: "what part of ...6 (don't|do not|do you not|didn't|did not|is|was|are you|escapes|confuses|went over) [you|so|that|too|still|not|your] (understand|get|getting|unclear|not clear|clear|hard|difficult|not understood|understood|understanding|failing to|struggling|head|confusing|missing)",
        sentence: STEP_BY_STEP,
        except: ['what part of ...6 (would|can|may|should) you'],
      },
      { find: "which part of ...4 (don't|do not|didn't|did not) you (understand|get)", sentence: STEP_BY_STEP },
      {
        find: '(do (i|we) (need|have) to|(shall|should|must) (i|we)|want me to|need me to|would you like me to) (draw (you|it|this) [you] [a|out] (picture|pictures|map|diagram|crayon)|use smaller words|spell it out|type slower|speak slower|say it slower|repeat myself|hold your hand)',
        sentence: STEP_BY_STEP,
        except: ['(shall|should|want me to|would you like me to) (i|we) draw (it|this) (out|up)'],
      },
      {
        find: 'let me (spell (it|this|that) out|explain it slowly|say it slowly|say this slowly|repeat it slowly|dumb it down|use small words|draw you a picture|google (that|it) for you)',
        sentence: STEP_BY_STEP,
      },
      {
        find: "(in case you (can't|cannot|couldn't) read|in case you (haven't|hadn't|didn't|have not|did not) (notice|noticed|realise|realize|realised|realized)|if you (know how to|bothered to|would bother to|cared to|had bothered to) [even|actually] read|learn to read|do you [even|actually] know how to read|(use|open) your (brain|brains|eyes))",
        sentence: STEP_BY_STEP,
      },
      { find: 'can you [not] even (spell|count|type|write|think|speak english|tell the time)', sentence: STEP_BY_STEP },
      { find: "(if you can|can you|can't you) [even|actually|not] read $", sentence: STEP_BY_STEP },
      {
        find: '(do|did|are|have) you even (read|reading|listen|listening|look|looking|looked|try|trying|tried)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(how many times (do|must) (i|we) [have to|need to]|for the (last|hundredth|umpteenth|thousandth|nth|millionth) time)',
        sentence: STEP_BY_STEP,
        except: [
          '(is|was|be) for the last time',
          'for the last time (i|we|you|in|this|on)',
          'how many times (do|must) (i|we) [have to|need to] (try|call|press|charge|take|use|apply|do|wash|scan|restart|enter)',
        ],
      },
      {
        find: 'are you (done|finished) [yet|now] (complaining|shouting|yelling|whining|ranting|insulting)',
        sentence: HELP,
      },
      {
        find: "(shocking i know|i know it's hard to (understand|believe)|if you say so|whatever you say|if that makes you (happy|feel better)|if you insist on being)",
        sentence: HELP,
        except: ["(it's|its) hard to believe (it|that|how)"],
      },
    ],
  },
  'personal-command': {
    phrases: [
      {
        find: '(calm down|calm yourself|calm yourselves|chill out|settle down|cool it|cool off|simmer down|take a chill pill|relax a bit|get a grip|pull yourself together|control yourself|behave yourself|lower your voice|keep your voice down|watch (your|that) (language|mouth|tone|attitude|words)|mind your (language|manners|tone|words)|hold your horses|keep your shirt on|stay calm|keep calm)',
        sentence: UNDERSTAND,
        except: [
          "(to|will|won't|wouldn't|doesn't|didn't|can|until|things|when|let|help|we|he|she|they|it|baby|dog|cat|child|kids|sea|markets|weather) ...2 (calm down|settle down|cool off|chill out|stay calm|keep calm)",
          '(cool it|cool off) (for|to|in|with|by|before|after)',
          '(keep calm|stay calm|chill out) (and|with|in|at|by|on|for (the|an|a (weekend|week|day|while|few)))',
          '(mind|watch) your words per',
        ],
      },
      {
        find: "^[please|just|now|so|and|ok|okay|hey|well|oh|sir|madam|ma'am] (calm down|settle down|relax|stay calm|keep calm|be quiet|keep quiet|quiet|silence|enough|be reasonable|be realistic|behave|hush) $",
        sentence: UNDERSTAND,
      },
      {
        find: '^[please|just|now|so|and|ok|okay|hey|well|oh|sir|madam] (relax|chill) [man|sir|madam|please|mate|dude] ,',
        sentence: UNDERSTAND,
        except: ['(relax|chill) , (enjoy|unwind|and|refresh|recharge|swim|sleep|read|have|dine)'],
      },
      {
        find: '^[please|just|now|so|and|but|ok|okay|hey|well|you need to|you should|you have to|then] stop (breaking|losing|moaning|shouting|yelling|complaining|whining|arguing|crying|swearing|cursing|interrupting|being|bothering|wasting|harassing|screaming|lying|exaggerating|insulting|repeating|spamming|pestering|making (a fuss|things up|excuses)|it) [at|me|us|so|with]',
        sentence: UNDERSTAND,
        except: [
          'stop being (charged|billed|notified|able|available|a member)',
          'stop it (from|by|with|at|in|working)',
          'stop repeating (the|a|song|songs|tracks)',
        ],
      },
      {
        find: "(you need to|you should|you must|you have to|you'd better|you had better|would you [please]|could you [please]|can you [please|just]|will you [please|just]) (calm down|relax|listen to me|be quiet|shut up|settle down|grow up|behave|stop (shouting|yelling|complaining|whining|arguing|swearing|interrupting))",
        sentence: UNDERSTAND,
      },
      {
        find: "[there's|there is] no (need|reason) (to (get|be|become|act|go) [so|all|this|that]|for getting) (snippy|snarky|snappy|nasty|rude|aggressive|stroppy|huffy|cheeky|dramatic|sarcastic|hysterical|emotional|worked up|angry|upset|mad|personal|shouty|touchy|defensive|bossy|smart|clever|hostile)",
        sentence: UNDERSTAND,
      },
      {
        find: "(pipe down|zip it|keep your shirt on|keep your (hair|knickers|pants|wig|trousers|hat) on|wind your neck in|cool your jets|get off (my back|your high horse)|don't get your knickers in a twist|get your head out of|use your (head|common sense|noodle)|do your homework|put a sock in it|take a hike|jog on)",
        sentence: UNDERSTAND,
      },
      {
        find: "(listen to me|hear me out|listen carefully|listen here|listen up|let me finish|don't interrupt me|do not interrupt me|look here (sir|madam|ma'am|lady|mister|buddy|pal)|listen (sir|madam|ma'am|lady|mister|buddy|pal|lady))",
        sentence: STEP_BY_STEP,
        except: [
          '(thank|thanks|you|for|to|not|nobody|they|who|would|please|kindly) [_] (listening|listen|listened) to me',
          '(listen carefully|listen up|listen here) (to|for|at)',
        ],
      },
      {
        find: "(don't|do not|dont|never) [you|ever|you ever|even] [try to] (shout at|yell at|raise your voice|take that tone|talk to me like|speak to me like|use that (tone|language)|be (rude|silly|ridiculous|stupid|childish|difficult|dramatic|daft|absurd|cheeky|pathetic|lazy|such a _|so (rude|dramatic|impatient|difficult|silly|negative|sensitive|angry))|tell me (how|what) to|argue with|interrupt me|dare|get smart|play dumb|waste my time|waste our time|lie to me|give me (that|attitude)|overreact|blame (me|us))",
        sentence: UNDERSTAND,
        except: ["(we|i|they|he|she|you) [really|would|will|should|usually] (don't|do not|never)"],
      },
    ],
    except: ['(told|asked|tells|telling|ask|asking|said) ...3 to (calm down|be quiet|shut up|relax)'],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
