import type { Topic, TopicWords } from '../../../src/locale.ts'
import { HELP, STEP_BY_STEP, UNDERSTAND } from './answers.ts'
import { snubs } from './snubs.ts'

/** Mockery and commands to the person. */
export const rudeness = {
  // Only what can hardly be meant well; "yeah, sure" and "lucky you" often are.
  sarcasm: {
    phrases: [
      ...snubs,
      { find: '^(lol|lmao|rofl) [ok|okay|no|nope|what|sure|whatever|good luck] $', sentence: UNDERSTAND },
      { find: '^[big|deep|heavy] (sigh|facepalm|smh) $', sentence: UNDERSTAND },
      {
        find: '^[well|so] (congratulations|congrats|well done|bravo|great job|nice job) you [have|just] (broke|broken|ruined|killed|managed to (break|ruin|kill|lose))',
        sentence: UNDERSTAND,
      },
      { find: '^[oh] wow (ok|okay|rude) $', sentence: UNDERSTAND },
      {
        find: "if you (don't like it|do not like it|dont like it|aren't happy|are not happy|don't want it) [then|just|you can|please|feel free to|you may|you are free to] (go|leave|shop|try|find|take your (business|money|custom)) (somewhere else|elsewhere|another|to)",
        sentence: UNDERSTAND,
      },
      {
        find: '^[well|so|look] do you [even|actually] want (help|my help|this|it|the refund|an answer) ...2 or not ?',
        sentence: UNDERSTAND,
      },
      {
        find: '^[so] are you (done|finished) (shouting|yelling|complaining|ranting|whining|moaning|now) ?',
        sentence: UNDERSTAND,
      },
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
      { find: '^[just|ok|hey|dude|bro] chill [man|bro|dude|mate|pal|out] $', sentence: UNDERSTAND },
      {
        find: '^[please|just|now|so|and|ok|okay|hey|well|oh|sir|madam] (relax|chill) [man|sir|madam|please|mate|dude] ,',
        sentence: UNDERSTAND,
        except: ['(relax|chill) , (enjoy|unwind|and|refresh|recharge|swim|sleep|read|have|dine)'],
      },
      {
        find: '^[please|just|now|so|and|but|ok|okay|hey|well|sir|madam|mate|listen|look|you need to|you should|you have to|then] stop (breaking|losing|moaning|shouting|yelling|complaining|whining|arguing|crying|swearing|cursing|interrupting|being|bothering|wasting|harassing|screaming|lying|exaggerating|insulting|repeating|spamming|pestering|making (a fuss|things up|excuses)|it) [at|me|us|so|with]',
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
