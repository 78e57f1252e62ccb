import type { Topic, TopicWords } from '../../../src/locale.ts'
import { HELP, STEP_BY_STEP, UNDERSTAND } from './answers.ts'

/** Swear words, and words that only look like them. */
export const profanity = {
  profanity: {
    phrases: [
      { find: '(shit|bullshit|shithole|shitshow|piece of crap|load of crap|bull crap|full of crap)', sentence: HELP },
      {
        find: '(fuck|fucks|fucked|fucker|fuckers|fucking|fuckin|motherfucker|motherfuckers|motherfucking|wtf|stfu|gtfo|lmfao)',
        sentence: HELP,
      },
      {
        find: '(bitch|bitches|bastard|bastards|asshole|assholes|arsehole|arseholes|douche|douchebag|dickhead|dickheads|wanker|wankers|twat|twats|prick|scumbag|scumbags)',
        sentence: HELP,
      },
      {
        find: '(dick|dicks|prick|pricks)',
        only: ['(a|such a|being a|you|total|complete) (dick|dicks|prick|pricks)'],
        sentence: HELP,
        except: ['(dick|pricks) (and|clark|tracy|van)'],
      },
      {
        find: '(rtfm|rtfa|lmgtfy|read the (freaking|friggin|frigging|damn|damned|bloody) (manual|docs|documentation|readme|instructions|email|e-mail))',
        sentence: STEP_BY_STEP,
      },
      { find: '(damn|goddamn|goddamned|damned|dammit|damnit)', instead: [''] },
      { find: '(what|who|how|why|where) the (hell|heck|f|eff|fuck)', sentence: HELP },
      {
        find: "(hell no|hell yeah|go to hell|bloody hell|for (the love of god|heaven's sake|heavens sake|goodness sake|pete's sake|crying out loud|pity's sake)|for god's sake|for gods sake|for christ's sake|for fuck's sake|ffs|jesus christ)",
        sentence: HELP,
      },
      {
        find: '(a pain in the (ass|arse|butt|neck)|pissed off|pissing (me|us) off|half assed|half-assed|kick your (ass|butt)|kiss my (ass|butt)|my ass)',
        sentence: HELP,
      },
      { find: '(this|that|it|you|they) (really|totally|just|simply|) (sucks|suck)', sentence: UNDERSTAND },
      {
        find: 'bs',
        only: [
          "(that's|that is|this is|it's|its|total|complete|such|utter|pure|load of) [just|all|total|complete|utter|pure] bs",
        ],
        sentence: HELP,
        except: ['bs (en|degree|in|postcode|#|standard|number|code)'],
      },
    ],
    except: [
      '(small|little|tiny|quick|needle|finger|pin|skin|thumb) prick',
      'prick (test|tests|of|your (finger|thumb))',
      '(damn|damned) good',
      '(it|this|that) sucks (in|up|out|the|air|water|dust|dirt)',
    ],
  },
  // What a word list calls profane and service means otherwise. Names and words of three letters need no mention.
  'harmless-word': {
    phrases: [
      '(geez|jeez|barf|puke|vomit|spit|spitter|poop|pooping|pooper|doodoo|peepee|weewee|weenie|booty|boobies|booby|quickie)',
      '(beanbag|beanbags|bong|bongs|bung|bunga|chug|chugs|chunky|chunkies|chonky|cocky|cockfight|commie|dipstick|dipsticks|diddle|dink|dope|eight ball|eight balls|faeces|flange|gables|gangsta|geezer|greaser|greasers|gringo|gringos|gummer|hillbilly|hobo|honker|honkers|jigger|jiggers|jiggy|kumquat|kumquats|cumquat|masterblaster|munchers|muncher|muff|niggle|niggles|niggled|niggling|pansy|pansies|pimped|pollock|pollocks|poms|queef|reefer|redskins|rearend|rigger|riggers|rimming|scallywag|schlong|sissy|slapper|sloper|slopey|smut|spunk|spunky|squaw|stringer|stringers|stripclub|sucker|suckers|swallower|tang|tinker|tinkers|threeway|triplex|turnon|twinkie|twinkies|upskirt|whiz|whacker|willie|yank|yanks|dong|dongs|boonies|bogan|chav|haole|hapa|panti|payo|orga|macaca|mulatto|welcher|skinflute)',
      '(slave|slaves|welfare|gypsy|gypsies|transvestite|moslem|hooker|hookers|hussy|fister|fisting|orgasim|sodomy|loadedgun|magicwand|moneyshot|glazeddonut|hotdamn|sixtynine|thirdeye|masturbate|vibrater|snowback|sooty|sambo|backdoorman|cyberslimer|kondum|tortur|clansman|kimchis|juggalo|boche|milf)',
      'ass backwards',
      '(small|little|tiny|quick|needle|finger|pin|skin|thumb) prick',
      'honky tonk',
      "(not|isn't|never|no such thing as|no|any) [a|an|is a] (stupid|dumb) (question|questions|idea)",
      '(dumb|stupid|idiot) (waiter|bell|bells|terminal|phone|phones|proof|guide)',
      '(we|our|us) ...3 (stupid|dumb)',
      '(maine|raccoon) (coon|coons)',
      '(crap|craps) (table|game)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
