import type { TopicWords } from '../../../src/locale.ts'
import { HELP, STEP_BY_STEP, UNDERSTAND } from './answers.ts'

/** Snubs: indifference, mock questions, sighs at the customer: a part of `sarcasm`. */
export const snubs = [
  {
    find: "(don't|do not|wouldn't) hold your breath",
    sentence: HELP,
    except: ['hold your breath (while|for|and|during|when|under|until|as)'],
  },
  {
    find: 'what [exactly] (do|did|would) you (want|expect|like) (me|us) to do [about (it|that|this)|now|then|here] (?|.|!)',
    only: [
      'what [exactly] (do|did|would) you (want|expect) (me|us) to do about (it|that|this) (?|.|!)',
      'what [exactly] (do|did|would) you expect (me|us) to do [now|then|here] (?|.|!)',
    ],
    sentence: HELP,
  },
  {
    find: 'what [else|exactly] (did|do) you expect (for|from|with|at) (#|a|an|that|this|the|such|_ (euros|dollars|pounds))',
    sentence: UNDERSTAND,
    except: ['what [exactly] (did|do) you expect from (us|me|the (course|trip|stay|class|app|product|session))'],
  },
  {
    find: '(do|does) (i|we|it|this|he|she|they) look like (a|an|we|i|your|some|the) _',
    sentence: UNDERSTAND,
    except: ['(does|do) (it|this|they) look like (a|an|the) _ ...6 (or|on your|to you|from)'],
  },
  {
    find: "(i'm|i am|we're|we are) (not|neither) (your|a|an|your personal) [personal|_] (secretary|servant|maid|mother|mum|mom|babysitter|slave|mind reader|mind readers|magician|magicians|miracle worker|miracle workers|psychic|wizard|clairvoyant|fortune teller|walking _|google|therapist|robot|charity)",
    sentence: HELP,
  },
  {
    find: "(i|we) (don't|do not|aren't|am not|'m not|are not|never) [get|getting] paid [nearly|anywhere near] (enough|to (listen|put up|deal|argue|be|take))",
    sentence: UNDERSTAND,
  },
  {
    find: "(not|isn't|never) (in|above|part of) my (pay grade|paygrade|job description)",
    sentence: HELP,
  },
  {
    find: '(some (people|customers|folks)|people like you|you people|you lot) [are|is|will|can|just] (never|always|are never|are always|will never|will always|impossible to please|just love) (happy|satisfied|pleased|complain|complaining|find something|want more|be (happy|satisfied|pleased)|complaining)',
    sentence: UNDERSTAND,
  },
  { find: '^[oh|oh no|ugh|sigh|great] here we go again $', sentence: HELP },
  {
    find: "^[oh|come on] (please|come on|come off it|give me a break) , (it is|it's|its|that is|that's|this is) (only|just|merely|nothing but|hardly) _",
    sentence: UNDERSTAND,
  },
  {
    find: "(your problem|that's your problem|sounds like your problem) [,] (not (mine|ours)|then|mate|pal|buddy)",
    sentence: HELP,
  },
  { find: "(that's|that is|sounds like|this is) a (you|personal) problem", sentence: HELP },
  {
    find: '^[oh|ugh|god|not|oh no] you again',
    sentence: HELP,
    except: ['you again [on|in|at|to|soon|for|when|if|by|about|and]  _'],
  },
  {
    find: "(as if|like) (i|we) (had|have|had got|'ve) nothing (better|else) to do",
    sentence: UNDERSTAND,
  },
  {
    find: '(try|maybe|perhaps) (saying|say) please (next time|first|once|for a change)|say please [next time|first] $',
    sentence: HELP,
  },
  {
    find: '(do|would) you (want|like|expect) a (medal|prize|cookie|biscuit|round of applause|standing ovation|pat on the back)',
    sentence: UNDERSTAND,
    except: ['a (prize|cookie|biscuit) (or|for your|with|too|from)'],
  },
  {
    find: '^[then|so|well|fine|ok|please] [go ahead|go ahead and] [and] (sue|report) us',
    sentence: UNDERSTAND,
  },
  {
    find: "(try|ever heard of|have you heard of|there is|there's) (using|a thing called|something called|this thing called) (google|a search engine|the internet|a dictionary|a calendar|common sense|a manual|reading|patience|manners)",
    sentence: STEP_BY_STEP,
  },
  {
    find: "(i|we) (haven't got|don't have|do not have|ain't got|have not got|haven't) all (day|night|week|year)",
    sentence: HELP,
  },
  { find: '^[please|so|and|just|ok|well|then] (make it|keep it|be) (quick|snappy)', sentence: HELP },
  {
    find: 'not (my|our) (circus|monkeys|monkey|pigeon|headache)',
    sentence: HELP,
  },
  {
    find: "(nobody|no one|no-one) (is|'s|was) (forcing|making|begging|keeping|holding) you",
    sentence: HELP,
  },
  {
    find: '^(then|so|well then|well|fine|fine then|just|ok) [just|please|go and|go|do|then] [go and] (shop|buy|book|order|eat|fly|bank|look|try your luck) [it|them] (somewhere|someplace|elsewhere) [else]',
    sentence: HELP,
  },
  {
    find: "(it's|its|it is|that's|that is|this is|it isn't|it's really) [really|just] (not|hardly) [that|so|all that|exactly] (hard|difficult|complicated|tricky) [,] (mate|pal|buddy|dude|love|man|lady|sir|madam|is it|now is it)",
    sentence: STEP_BY_STEP,
  },
  {
    find: '^[oh|well|so] (too bad|tough|tough luck|hard cheese) (,|.|!) [you|that|the|we|but|deal|next|should] _',
    sentence: HELP,
    except: ['too bad , (let me|i|we) ...8'],
  },
  {
    find: '(mountain out of a molehill|mountains out of molehills|storm in a teacup|tempest in a teapot|a song and dance about (it|this|nothing))',
    sentence: UNDERSTAND,
  },
  {
    find: '(no need|no call|no reason) for [the|all the|all this|such|this|so much] (drama|dramatics|hysterics|theatrics|attitude|tantrum|tantrums|sarcasm|fuss|panic)',
    sentence: UNDERSTAND,
  },
  {
    find: "(you're|you are|youre|stop|why) [just|always|really|you|are you] (making|make|made|kicking up) (such a|a|a big|quite a) [big] (fuss|scene|drama|stink|song and dance) [about|over|out|here]",
    sentence: UNDERSTAND,
  },
  {
    find: '^[well|sorry|but|i guess|as they say|at the end of the day] you get what you (pay|paid) for',
    sentence: UNDERSTAND,
  },
  {
    find: "(don't|do not|dont) (shoot|kill|blame) the messenger",
    sentence: HELP,
  },
  {
    find: "(i|we) (didn't|don't|did not|do not|didnt|dont) (make|write|set|decide) the (rules|prices|policy|policies)",
    sentence: HELP,
  },
  {
    find: '^[well|so|then|just|now|please] (read|look at|check) (it|that|the (email|mail|message|terms|page|letter|instructions|contract|text|small print)|my (email|mail|message|answer|reply)|our (email|mail|message|answer|reply)) again [carefully|properly|please|slowly|then] $',
    sentence: STEP_BY_STEP,
  },
  { find: '^[well|then|just|so] (look|read|try reading) (again|harder|properly) $', sentence: STEP_BY_STEP },
  {
    find: "(it's|its|it is) [really|quite|very|pretty|actually|all] [quite|very|pretty|so] (simple|easy|straightforward|elementary|basic) (really|actually|stuff) $",
    sentence: STEP_BY_STEP,
    except: ['(sorry|thanks|thank*|glad|happy) ...6 (simple|easy|straightforward)'],
  },
  {
    find: '(as|which) is [quite|perfectly|already|very] (clear|obvious|evident|plain) (from|in|if|to anyone|to everyone)',
    sentence: STEP_BY_STEP,
  },
  {
    find: "(these things|things like (this|that)|accidents|stuff|mistakes|delays|errors|life) [just|do|will|can|simply] (happen|happens) [sometimes|from time to time|to everyone|to everybody|to us all|i'm afraid|sorry|you know|now and then] $",
    sentence: UNDERSTAND,
    except: [
      "(no worries|don't worry|do not worry|no problem|not to worry|not a problem|my fault|our fault) ...8 happen",
    ],
  },
  {
    find: "(i|we) (would have|would've|should have|'d have) thought [that] (that|this|it) (was|were|would be|is) [pretty|quite|_] (obvious|clear|common sense|self explanatory|self-explanatory|plain|evident)",
    sentence: STEP_BY_STEP,
  },
  {
    find: '(worse things happen|(it|things) could (always be|have been|be) [a lot|far|much] worse|first world problem|first world problems|not the end of the world|nobody died|no one died)',
    sentence: UNDERSTAND,
  },
  {
    find: '(blow|blowing|blown|blew) (this|it|things|that) (out of [all] proportion|up out of)',
    sentence: UNDERSTAND,
  },
  {
    find: "let's not (be|get) [so|too|all] (dramatic|silly|hysterical|emotional|overdramatic|melodramatic)",
    sentence: UNDERSTAND,
  },
  {
    find: '^[well|so|just|maybe] try (reading|listening|concentrating|paying attention|using your (eyes|brain|head)) [it|that|this] [properly|carefully|next time|first|for once] $',
    sentence: STEP_BY_STEP,
  },
  {
    find: '^[just|well|try to|please] use your (eyes|brain|head|ears|common sense) $',
    sentence: STEP_BY_STEP,
  },
  {
    find: "beggars (can't|cannot|can not) be choosers",
    sentence: UNDERSTAND,
  },
  {
    find: '^(sure|fine|yeah|ok|well|okay) if you (want|wish|like|choose|prefer) to (believe|think|see it)',
    sentence: UNDERSTAND,
  },
] as const satisfies TopicWords['phrases']
